// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/segmentation.h"

#include "text/sentencerules.h"

#include <algorithm>

namespace text {

namespace {

bool isStop(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit < 0x80)
        return unit == u'.' || unit == u'!' || unit == u'?';
    switch (unit) {
    case u'…':
    case u'。':
    case u'！':
    case u'？':
    case u'؟':
    case u'।':
        return true;
    default:
        return false;
    }
}

/// Stops of scripts that put no space between sentences.
bool needsNoSpace(QChar stop)
{
    return stop == u'。' || stop == u'！' || stop == u'？';
}

bool isCloser(QChar character)
{
    const auto category = character.category();
    return category == QChar::Punctuation_Close || category == QChar::Punctuation_FinalQuote ||
           character == u'"' || character == u'\'';
}

bool isOpener(QChar character)
{
    const auto category = character.category();
    return category == QChar::Punctuation_Open || category == QChar::Punctuation_InitialQuote ||
           character == u'"' || character == u'\'' || character == u'’';
}

/// Splits one text paragraph by paragraph. Every character is looked at a bounded number of times.
class SentenceSplitter
{
public:
    SentenceSplitter(QStringView text, const SentenceRules &rules)
        : m_text(text)
        , m_rules(rules)
    {
    }

    std::vector<Span> split()
    {
        for (const Span paragraph : paragraphs(m_text))
            splitParagraph(paragraph);
        return std::move(m_sentences);
    }

private:
    void splitParagraph(Span paragraph)
    {
        m_end = paragraph.end;
        m_start = skipSpace(paragraph.start);
        int position = m_start;
        while (position < m_end) {
            if (!isStop(m_text[position])) {
                ++position;
                continue;
            }
            int afterStops = position + 1;
            while (afterStops < m_end && isStop(m_text[afterStops]))
                ++afterStops;
            const int afterClosers = skipClosers(afterStops);
            if (endsSentence({position, afterStops}, afterClosers)) {
                m_sentences.push_back({m_start, afterClosers});
                m_start = skipSpace(afterClosers);
                position = m_start;
            } else {
                position = afterStops;
            }
        }
        int end = m_end;
        while (end > m_start && m_text[end - 1].isSpace())
            --end;
        if (end > m_start)
            m_sentences.push_back({m_start, end});
    }

    /// Whether stops, then closing quotes and brackets up to `after`, end the sentence.
    bool endsSentence(Span stops, int after) const
    {
        const QStringView run = quote(m_text, stops);
        if (after >= m_end || needsNoSpace(run.back()))
            return true;
        const bool isSpaced = m_text[after].isSpace();
        int next = skipSpace(after);
        while (next < m_end && isOpener(m_text[next]))
            ++next;
        if (next >= m_end)
            return isSpaced;
        if (!isSpaced)
            return isGlued(stops, after);
        if (m_text[next].isLower() && !(next + 1 < m_end && m_text[next + 1].isUpper()))
            return false;
        if (run.contains(u'!') || run.contains(u'?') || run.contains(u'؟') || run.contains(u'।'))
            return true;
        if (run.contains(u'…') || run.size() == 2 || run.size() == 3)
            return false;
        return run.size() > 1 || after > stops.end || fullStopEnds(stops.start, next);
    }

    /// Whether a single full stop ends the sentence, by the word before and the one after it.
    bool fullStopEnds(int stop, int next) const
    {
        int start = stop;
        while (start > m_start && isWordPart(m_text[start - 1]))
            --start;
        const QStringView word = m_text.sliced(start, stop - start);
        if (word.isEmpty())
            return !isSpacedPoint(stop, next) && !(stop > m_start && m_text[stop - 1] == u'/'); // S/. 12
        const bool isNumber = std::ranges::all_of(word, [](QChar digit) { return digit.isDigit(); });
        if (isNumber)
            return start > m_start || word.size() > 3; // "1. First" numbers an item of a list
        if (m_rules.isBeforeNames(word))
            return false;
        if (m_text[next].isDigit() && m_rules.isBeforeFigures(word))
            return false;
        if (isInitial(word, start) || isAcronym(word) || m_rules.isAbbreviation(word))
            return isStarterAt(next);
        return true;
    }

    /// The point of hundredths of money in text with spaces around its signs: "$3 . 50".
    bool isSpacedPoint(int stop, int next) const
    {
        constexpr int hundredths = 2;
        int end = next;
        while (end < m_end && m_text[end].isDigit())
            ++end;
        int start = stop - 1;
        const auto skip = [this, &start](auto is) {
            while (start > m_start && is(m_text[start - 1]))
                --start;
        };
        skip([](QChar character) { return character.isSpace(); });
        const int digits = start;
        skip([](QChar character) { return character.isDigit(); });
        const bool isNumber = end - next == hundredths && start < digits;
        skip([](QChar character) { return character.isSpace(); });
        return isNumber && start > m_start && m_text[start - 1].category() == QChar::Symbol_Currency;
    }

    /// "J" in "J. K. Rowling", but not the pronoun in "you and I."
    bool isInitial(QStringView word, int start) const
    {
        if (word.size() != 1 || !word.front().isUpper())
            return false;
        int before = start;
        while (before > m_start && m_text[before - 1].isSpace())
            --before;
        return word.front() != u'I' || before == m_start || !m_text[before - 1].isLower();
    }

    /// "U.S", "Ph.D", "a.m": letters, one or two at a time, with full stops between.
    static bool isAcronym(QStringView word)
    {
        if (!word.contains(u'.'))
            return false;
        int letters = 0;
        for (const QChar character : word) {
            letters = character == u'.' ? 0 : letters + 1;
            if (letters > 2 || (character != u'.' && !character.isLetter()))
                return false;
        }
        return true;
    }

    /// Sentences that lost the space between them: "layoffs.The company".
    bool isGlued(Span stops, int after) const
    {
        return stops.length() == 1 && stops.start >= m_start + 2 && m_text[stops.start - 1].isLower() &&
               m_text[stops.start - 2].isLower() && m_text[after].isUpper() && isStarterAt(after);
    }

    bool isStarterAt(int position) const
    {
        int end = position;
        while (end < m_end && m_text[end].isLetter())
            ++end;
        const bool isAnotherInitial = end - position == 1 && end < m_end && m_text[end] == u'.';
        return !isAnotherInitial && m_rules.isStarter(m_text.sliced(position, end - position));
    }

    static bool isWordPart(QChar character)
    {
        return character.isLetterOrNumber() || character.isMark() || character == u'.' || character == u'-' ||
               character.isSurrogate();
    }

    int skipSpace(int position) const
    {
        while (position < m_end && m_text[position].isSpace())
            ++position;
        return position;
    }

    /// Past closing quotes and brackets, and past numbers of notes ("[12]").
    int skipClosers(int position) const
    {
        while (position < m_end) {
            if (isCloser(m_text[position])) {
                ++position;
                continue;
            }
            int digit = position + 1;
            while (digit < m_end && digit < position + 4 && m_text[digit].isDigit())
                ++digit;
            if (m_text[position] != u'[' || digit == position + 1 || digit >= m_end || m_text[digit] != u']')
                break;
            position = digit + 1;
        }
        return position;
    }

    QStringView m_text;
    const SentenceRules &m_rules;
    std::vector<Span> m_sentences;
    int m_start = 0; ///< Of the sentence being read.
    int m_end = 0;   ///< Of the paragraph being read.
};

} // namespace

std::vector<Span> sentences(QStringView text, const SentenceRules &rules)
{
    return SentenceSplitter(text, rules).split();
}

std::vector<Span> sentences(QStringView text)
{
    return sentences(text, SentenceRules::standard());
}

Span sentenceAround(QStringView text, Span span)
{
    const int size = int(text.size());
    const int start = std::clamp(span.start, 0, size);
    const int end = std::clamp(span.end, start, size);
    const int from = start == 0 ? 0 : int(text.lastIndexOf(u'\n', start - 1)) + 1;
    const qsizetype lineFeed = text.indexOf(u'\n', end > start ? end - 1 : end);
    const int to = lineFeed < 0 ? size : int(lineFeed);
    if (to <= from)
        return {start, start};

    std::vector<Span> found = sentences(text.sliced(from, to - from));
    if (found.empty())
        return {start, start};
    // Space between two sentences counts as the end of the former.
    auto first = std::ranges::upper_bound(found, start - from, {}, &Span::start);
    if (first != found.begin())
        --first;
    auto last = std::ranges::lower_bound(found, end - from, {}, &Span::start);
    last = last > first ? std::prev(last) : first;
    if (end > start && first->end <= start - from && first != last)
        ++first;
    return {first->start + from, last->end + from};
}

} // namespace text
