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

/// Grows stretches to what a reader takes for one word.
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
        const bool isMoney = isCurrency(m_text[position]) && isWordAt(position + 1);
        if (!isWord(unit) && !isMoney && !isJoint(position) && !isShareSign(position))
            return unit;
        growLeft(unit);
        growRight(unit);
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
    bool isWordAt(int position) const
    {
        return position >= 0 && position < m_text.size() &&
               (m_text[position].isLetterOrNumber() || m_text[position].isMark() ||
                   isSurrogateLetter(position));
    }

    bool isSurrogateLetter(int position) const
    {
        if (m_text[position].isLowSurrogate() && position > 0)
            --position;
        return position + 1 < m_text.size() && m_text[position].isHighSurrogate() &&
               m_text[position + 1].isLowSurrogate() &&
               QChar::isLetterOrNumber(QChar::surrogateToUcs4(m_text[position], m_text[position + 1]));
    }

    bool isWord(Span unit) const
    {
        for (int i = unit.start; i < unit.end; ++i)
            if (isWordAt(i))
                return true;
        return false;
    }

    bool isDigitAt(int position) const
    {
        return position >= 0 && position < m_text.size() && m_text[position].isDigit();
    }

    /// A hyphen within a word, or a dash within a range of figures.
    bool isJoint(int position) const
    {
        if (position <= 0 || position >= m_text.size())
            return false;
        if (isHyphen(m_text[position]))
            return isWordAt(position - 1) &&
                   (isWordAt(position + 1) ||
                       (position + 1 < m_text.size() && isCurrency(m_text[position + 1]) &&
                           isDigitAt(position + 2)));
        return m_text[position] == u'–' && isDigitAt(position - 1) && isDigitAt(position + 1);
    }

    /// A per cent sign, or a currency's, that stands right after a number.
    bool isShareSign(int position) const
    {
        if (position <= 0 || position >= m_text.size() || !isDigitAt(position - 1))
            return false;
        const QChar sign = m_text[position];
        return sign == u'%' || sign == u'‰' || sign == u'°' || isCurrency(sign);
    }

    void growLeft(Span &unit)
    {
        for (;;) {
            const int before = unit.start - 1;
            if (before < 0)
                return;
            if (isJoint(before) || (isShareSign(before) && isJoint(unit.start)))
                unit.start = m_breaks.at(before - 1).start;
            else if (isCurrency(m_text[before]) && isDigitAt(unit.start))
                unit.start = withLettersBefore(before);
            else if (isShareSign(unit.start))
                unit.start = m_breaks.at(before).start;
            else if (isJoint(unit.start))
                unit.start = m_breaks.at(before).start;
            else if (isSign(m_text[before]) && (isDigitAt(unit.start) || isCurrency(m_text[unit.start])) &&
                     (before == 0 || !isWordAt(before - 1)))
                unit.start = before;
            else
                return;
        }
    }

    /// "US" before "$".
    int withLettersBefore(int symbol) const
    {
        int start = symbol;
        while (start > 0 && symbol - start <= 3 && m_text[start - 1].isUpper())
            --start;
        const bool isPrefix = symbol - start <= 3 && (start == 0 || !isWordAt(start - 1));
        return isPrefix ? start : symbol;
    }

    void growRight(Span &unit)
    {
        for (;;) {
            const int after = unit.end;
            if (after >= m_text.size())
                return;
            if (isJoint(after))
                unit.end = after + 1;
            else if (isShareSign(after) || (after > 0 && isJoint(after - 1)))
                unit.end = m_breaks.at(after).end;
            else if (isCurrency(m_text[after - 1]) && isDigitAt(after))
                unit.end = m_breaks.at(after).end;
            else if (m_text[after] == u'.' && isAcronym(unit))
                unit.end = after + 1;
            else
                return;
        }
    }

    /// "U.S" in "U.S.": single letters with full stops between.
    bool isAcronym(Span unit) const
    {
        const QStringView word = quote(m_text, unit);
        if (word.size() < 3 || word.size() % 2 == 0 || word.size() > 11)
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
