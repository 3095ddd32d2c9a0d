// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/wordsearch.h"

#include <algorithm>
#include <array>
#include <bitset>

namespace text {
namespace {

constexpr char16_t notInWords = 0;
constexpr char16_t mark = 1; ///< An accent of its own: in a word, it says nothing.
constexpr char16_t firstMark = 0x300;
constexpr char16_t lastMark = 0x331; ///< Of the tokenizer's.

bool isInWords(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
        return true;
    default:
        return false;
    }
}

/// A character of a word as it is compared: without case, and without accents when it is a Latin letter.
char16_t foldedUnit(char16_t unit)
{
    if (unit >= firstMark && unit <= lastMark)
        return mark;
    if (!isInWords(unit))
        return notInWords;
    QChar base(unit);
    while (base.decompositionTag() == QChar::Canonical)
        base = base.decomposition().front();
    const bool isLatin = base.unicode() < 0x80 && base.isLetter();
    return char16_t(QChar::toCaseFolded(char32_t(isLatin ? base.unicode() : unit)));
}

/// What each unit is compared as; units of surrogate pairs as themselves when they may be in words.
class FoldTable
{
public:
    FoldTable()
    {
        for (char32_t unit = 0; unit < m_units.size(); ++unit)
            m_units[unit] = QChar::isSurrogate(unit) ? char16_t(unit) : foldedUnit(char16_t(unit));
    }
    char16_t operator[](QChar unit) const { return m_units[unit.unicode()]; }

private:
    std::array<char16_t, 0x10000> m_units;
};

const FoldTable &folds()
{
    static const FoldTable table;
    return table;
}

/// A text as words see it.
class FoldedText
{
public:
    explicit FoldedText(QStringView text)
        : m_text(text)
        , m_size(int(text.size()))
    {
    }

    int size() const { return m_size; }
    /// What stands at a place: notInWords, mark, or a unit of a word. Surrogates of what is no letter are in
    /// no word.
    char16_t at(int place) const
    {
        const char16_t unit = m_folds[m_text[place]];
        return QChar::isSurrogate(unit) && !isLetterPair(place) ? notInWords : unit;
    }
    /// The same, but for surrogates, which may be of no letter.
    char16_t unit(int place) const { return m_folds[m_text[place]]; }
    /// Whether it has accents of their own.
    bool hasMarks() const
    {
        return std::ranges::any_of(
            m_text, [](QChar unit) { return unit.unicode() >= firstMark && unit.unicode() <= lastMark; });
    }
    int wordEnd(int place) const
    {
        while (place < m_size && at(place) != notInWords)
            ++place;
        return place;
    }
    int nextWord(int place) const
    {
        while (place < m_size && at(place) <= mark) // an accent opens no word
            ++place;
        return place;
    }

    /// Whether a word may end between two units of one run of letters: beside a script without spaces.
    bool isJoint(int place) const
    {
        return place > 0 && place < m_size && (isOfUnspaced(place - 1) || isOfUnspaced(place));
    }

private:
    bool isOfUnspaced(int place) const
    {
        const int high = m_text[place].isLowSurrogate() ? place - 1 : place;
        const bool isPair = high >= 0 && high + 1 < m_size && m_text[high].isHighSurrogate();
        return isUnspaced(isPair ? QChar::surrogateToUcs4(m_text[high], m_text[high + 1])
                                 : char32_t(m_text[place].unicode()));
    }
    bool isLetterPair(int place) const
    {
        const int high = m_text[place].isHighSurrogate() ? place : place - 1;
        return high >= 0 && high + 1 < m_size && m_text[high].isHighSurrogate() &&
               m_text[high + 1].isLowSurrogate() &&
               isInWords(QChar::surrogateToUcs4(m_text[high], m_text[high + 1]));
    }

    QStringView m_text;
    int m_size;
    const FoldTable &m_folds = folds();
};

/// A place where a phrase stands, in units and in words of the text.
struct Found
{
    Span span;
    int firstWord = 0;
    int wordLimit = 0;
    int phrase = 0; ///< Which one of a WordsNear.
};

/// Finds all phrases in one pass.
class WordScanner
{
public:
    WordScanner(QStringView text, const std::vector<WordsNear> &wanted, WordBounds bounds)
        : m_text(text)
        , m_wanted(wanted)
        , m_bounds(bounds)
        , m_found(wanted.size())
    {
        for (const WordsNear &near : wanted)
            for (const WordPhrase &phrase : near.phrases)
                if (!phrase.words.empty())
                    m_firsts.set(bit(phrase.words.front().front().unicode()));
    }

    const std::vector<std::vector<Found>> &scan()
    {
        if (m_bounds == WordBounds::Signs && std::ranges::all_of(m_wanted, isAlone) && !m_text.hasMarks()) {
            for (size_t i = 0; i < m_wanted.size(); ++i)
                for (const WordPhrase &phrase : m_wanted[i].phrases)
                    scanFor(phrase, m_found[i]);
            return m_found;
        }
        int word = 0;
        for (int place = m_text.nextWord(0); place < m_text.size(); ++word) {
            tryAll(place, word);
            int end = m_text.wordEnd(place);
            if (m_bounds == WordBounds::None)
                end = firstJoint(place, end);
            place = m_text.nextWord(end);
        }
        return m_found;
    }

private:
    static size_t bit(char16_t unit) { return unit & 0xff; }

    static bool isAlone(const WordsNear &near) { return near.phrases.size() == 1; }

    /// Finds a phrase by its first word without looking at every letter (R. N. Horspool, Practical fast
    /// searching in strings, 1980). Words of the text are not counted; it has no accents of their own.
    void scanFor(const WordPhrase &phrase, std::vector<Found> &found) const
    {
        if (phrase.words.empty())
            return;
        const QString &word = phrase.words.front();
        const int last = int(word.size()) - 1;
        std::array<int, 0x100> skips;
        skips.fill(last + 1);
        for (int i = 0; i < last; ++i)
            skips[bit(word[i].unicode())] = last - i;
        for (int place = 0; place + last < m_text.size();) {
            const char16_t unit = m_text.unit(place + last);
            if (unit == word[last].unicode() && (place == 0 || m_text.at(place - 1) == notInWords))
                if (const int end = phraseEnd(phrase, place); end >= 0)
                    found.push_back({.span = {place, end}});
            place += skips[bit(unit)];
        }
    }

    int firstJoint(int start, int end) const
    {
        for (int place = start + 1; place < end; ++place)
            if (m_text.isJoint(place))
                return place;
        return end;
    }

    void tryAll(int place, int word)
    {
        if (!m_firsts.test(bit(m_text.at(place))))
            return;
        for (size_t i = 0; i < m_wanted.size(); ++i) {
            for (size_t j = 0; j < m_wanted[i].phrases.size(); ++j) {
                const WordPhrase &phrase = m_wanted[i].phrases[j];
                if (const int end = phraseEnd(phrase, place); end >= 0)
                    m_found[i].push_back({{place, end}, word, word + int(phrase.words.size()), int(j)});
            }
        }
    }

    /// Where the phrase ends that starts at the place; -1 when another one stands there.
    int phraseEnd(const WordPhrase &phrase, int place) const
    {
        for (size_t i = 0; i < phrase.words.size(); ++i) {
            if (i > 0)
                place = m_text.nextWord(place);
            place = wordEnd(phrase.words[i], place, phrase.isPrefix && i + 1 == phrase.words.size());
            if (place < 0)
                return -1;
        }
        return phrase.words.empty() ? -1 : place;
    }

    int wordEnd(const QString &word, int place, bool isPrefix) const
    {
        for (const QChar unit : word) {
            while (place < m_text.size() && m_text.at(place) == mark)
                ++place;
            if (place >= m_text.size() || m_text.at(place) != unit.unicode())
                return -1;
            ++place;
        }
        while (place < m_text.size() && m_text.at(place) == mark)
            ++place;
        if (m_bounds == WordBounds::None && m_text.isJoint(place))
            return place;
        const int end = m_text.wordEnd(place);
        return isPrefix || end == place ? end : -1;
    }

    FoldedText m_text;
    const std::vector<WordsNear> &m_wanted;
    WordBounds m_bounds;
    std::bitset<0x100> m_firsts; ///< Units that phrases start with, by their low byte.
    std::vector<std::vector<Found>> m_found;
};

/// Adds the places that are near one of every other phrase: as FTS5 has it, there is a last one, and no
/// phrase ends more than `distance` words before that starts.
void addNear(const std::vector<Found> &found, const WordsNear &near, std::vector<Span> &spans)
{
    const size_t phrases = near.phrases.size();
    size_t from = 0;
    std::vector<bool> isNear(found.size());
    for (size_t last = 0; last < found.size(); ++last) {
        const auto isOutside = [&](const Found &one) {
            return found[last].firstWord - one.wordLimit > near.distance;
        };
        // Phrases have different lengths, so those left behind may still be followed by one that is outside.
        while (from < last && isOutside(found[from]))
            ++from;
        std::vector<bool> has(phrases);
        size_t count = 0;
        for (size_t i = from; i <= last; ++i)
            if (!isOutside(found[i]) && !has[size_t(found[i].phrase)]) {
                has[size_t(found[i].phrase)] = true;
                ++count;
            }
        if (count < phrases)
            continue;
        for (size_t i = from; i <= last; ++i)
            isNear[i] = isNear[i] || !isOutside(found[i]);
    }
    for (size_t i = 0; i < found.size(); ++i)
        if (isNear[i])
            spans.push_back(found[i].span);
}

void dropInner(std::vector<Span> &spans)
{
    std::ranges::sort(
        spans, [](Span a, Span b) { return a.start != b.start ? a.start < b.start : a.end > b.end; });
    int end = -1;
    std::erase_if(spans, [&](Span span) {
        const bool isInner = span.end <= end;
        end = std::max(end, span.end);
        return isInner;
    });
}

} // namespace

bool isUnspaced(char32_t character)
{
    if (character < 0x0e00) // Thai is the first such script
        return false;
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Javanese:
    case QChar::Script_Balinese:
    case QChar::Script_TaiLe:
    case QChar::Script_NewTaiLue:
    case QChar::Script_TaiTham:
    case QChar::Script_TaiViet:
        return true;
    default:
        return false;
    }
}

WordPhrase wordPhrase(QStringView phrase)
{
    const FoldedText text(phrase);
    WordPhrase result;
    for (int place = text.nextWord(0); place < text.size(); place = text.nextWord(place)) {
        QString word;
        for (const int end = text.wordEnd(place); place < end; ++place)
            if (text.at(place) != mark)
                word += QChar(text.at(place));
        result.words.push_back(word);
    }
    return result;
}

std::vector<Span> findWords(QStringView text, const std::vector<WordsNear> &wanted, WordBounds bounds)
{
    WordScanner scanner(text, wanted, bounds);
    const std::vector<std::vector<Found>> &found = scanner.scan();
    std::vector<Span> spans;
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i].phrases.size() > 1) {
            addNear(found[i], wanted[i], spans);
        } else {
            for (const Found &one : found[i])
                spans.push_back(one.span);
        }
    }
    dropInner(spans);
    return spans;
}

} // namespace text
