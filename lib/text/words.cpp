// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/segmentation.h"

#include <algorithm>
#include <memory>
#include <unicode/brkiter.h>
#include <unicode/utext.h>

namespace text {

namespace {

/// Unicode's word boundaries (UAX 29) of one text, by ICU, without copying it. The iterator is made once
/// a thread: making one costs more than a look at a sentence.
class WordBreaks
{
public:
    explicit WordBreaks(QStringView text)
    {
        UErrorCode status = U_ZERO_ERROR;
        if (!iterator())
            iterator().reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
        m_text =
            utext_openUChars(nullptr, reinterpret_cast<const UChar *>(text.utf16()), text.size(), &status);
        if (iterator() && U_SUCCESS(status))
            iterator()->setText(m_text, status);
        m_works = iterator() && U_SUCCESS(status);
    }
    ~WordBreaks() { utext_close(m_text); }
    Q_DISABLE_COPY_MOVE(WordBreaks)

    int count()
    {
        int words = 0;
        if (m_works) {
            for (int end = iterator()->first(); end != icu::BreakIterator::DONE; end = iterator()->next())
                words += iterator()->getRuleStatus() >= UBRK_WORD_NONE_LIMIT ? 1 : 0;
        }
        return words;
    }

    /// The stretch between two boundaries that holds the unit at a position.
    Span at(int position)
    {
        if (!m_works)
            return {position, position + 1};
        const int end = iterator()->following(position);
        const int start = iterator()->previous();
        return {start, end};
    }

private:
    static std::unique_ptr<icu::BreakIterator> &iterator()
    {
        thread_local std::unique_ptr<icu::BreakIterator> iterator;
        return iterator;
    }

    UText *m_text = nullptr;
    bool m_works = false;
};

bool isSign(QChar character)
{
    return character == u'+' || character == u'-' || character == u'−' || character == u'±';
}

bool isHyphen(QChar character)
{
    return character == u'-' || character == u'‐' || character == u'‑';
}

bool isCurrency(QChar character)
{
    return character.category() == QChar::Symbol_Currency;
}

/// What a reader takes for one word: stretches between Unicode's boundaries, joined where they belong
/// together.
class WordUnits
{
public:
    explicit WordUnits(QStringView text)
        : m_text(text)
        , m_breaks(text)
    {
    }

    /// The unit that holds the character at a position.
    Span at(int position)
    {
        Span unit = m_breaks.at(position);
        while (unit.start > 0 && isJoined(unit.start))
            unit.start = m_breaks.at(unit.start - 1).start;
        while (unit.end < m_text.size() && isJoined(unit.end))
            unit.end = m_breaks.at(unit.end).end;
        return unit;
    }

    /// Where the owner of a possessive ends ("Amazon" in "Amazon's"); the unit's end otherwise.
    int ownersEnd(Span unit) const
    {
        const int apostrophe = unit.end - 2;
        const bool isPossessive = apostrophe > unit.start && m_text[unit.end - 1].toLower() == u's' &&
                                  (m_text[apostrophe] == u'\'' || m_text[apostrophe] == u'’');
        return isPossessive ? apostrophe : unit.end;
    }

private:
    /// Whether what ends at a boundary and what starts there are one unit. Looks a few characters around
    /// only.
    bool isJoined(int boundary) const
    {
        const QChar before = m_text[boundary - 1];
        const QChar after = m_text[boundary];
        if (isJoint(boundary - 1) || isJoint(boundary)) // AI-driven, 3,000–4,000
            return true;
        if (isDigitAt(boundary - 1) && (after == u'%' || after == u'‰' || after == u'°' || isCurrency(after)))
            return true;
        if (isCurrency(before) && isDigitAt(boundary))
            return true;
        if (isAmountAt(boundary) && isSign(before))
            return boundary == 1 || !isWordAt(boundary - 2);
        if (isCurrency(after) && isDigitAt(boundary + 1))
            return isCurrencyPrefix(boundary);
        return after == u'.' && endsAcronym(boundary);
    }

    bool isWordAt(int position) const
    {
        return position >= 0 && position < m_text.size() &&
               (m_text[position].isLetterOrNumber() || m_text[position].isMark() ||
                   m_text[position].isSurrogate());
    }

    bool isDigitAt(int position) const
    {
        return position >= 0 && position < m_text.size() && m_text[position].isDigit();
    }

    /// A digit, or a currency symbol before one.
    bool isAmountAt(int position) const
    {
        return isDigitAt(position) ||
               (position < m_text.size() && isCurrency(m_text[position]) && isDigitAt(position + 1));
    }

    /// A hyphen within a word, or a dash within a range of figures.
    bool isJoint(int position) const
    {
        if (isHyphen(m_text[position]))
            return isWordAt(position - 1) && (isWordAt(position + 1) || isAmountAt(position + 1));
        return m_text[position] == u'–' && isDigitAt(position - 1) && isAmountAt(position + 1);
    }

    /// Up to three capitals that end at a position: "US" before "$".
    bool isCurrencyPrefix(int end) const
    {
        constexpr int longest = 3;
        int start = end;
        while (start > 0 && end - start <= longest && m_text[start - 1].isUpper())
            --start;
        return start < end && end - start <= longest && !isWordAt(start - 1);
    }

    /// Whether single letters with full stops between end at a position: "U.S" in "U.S.".
    bool endsAcronym(int end) const
    {
        constexpr int longest = 11;
        int start = end;
        while (start > 0 && end - start <= longest && (isWordAt(start - 1) || m_text[start - 1] == u'.'))
            --start;
        const QStringView word = m_text.sliced(start, end - start);
        if (word.size() < 3 || word.size() % 2 == 0 || word.size() > longest)
            return false;
        for (qsizetype i = 0; i < word.size(); ++i)
            if (i % 2 == 0 ? !word[i].isLetter() : word[i] != u'.')
                return false;
        return true;
    }

    QStringView m_text;
    WordBreaks m_breaks;
};

} // namespace

Span snapToWords(QStringView text, Span span)
{
    const int size = int(text.size());
    int start = std::clamp(span.start, 0, size);
    int end = std::clamp(span.end, start, size);
    const bool isCaret = start == end;
    while (start < end && text[start].isSpace())
        ++start;
    while (end > start && text[end - 1].isSpace())
        --end;
    if (start == size || (start == end && (!isCaret || text[start].isSpace())))
        return {start, end};

    WordUnits units(text);
    const Span first = units.at(start);
    const Span last = end > start ? units.at(end - 1) : first;
    // The 's belongs to the span only when the span reaches into its s.
    const int owner = units.ownersEnd(last);
    return {first.start, end <= owner + 1 ? owner : last.end};
}

int wordCount(QStringView text)
{
    return WordBreaks(text).count();
}

} // namespace text
