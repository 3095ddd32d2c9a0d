// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/frames.h"

#include "agreement/concepts.h"
#include "agreement/turnsofphrase.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace agreement {
namespace {

bool isOneOf(QStringView word, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView other) {
        return word.size() == other.size() && word.compare(other, Qt::CaseInsensitive) == 0;
    });
}

/// Reads one sentence around one figure.
class FrameReader
{
public:
    explicit FrameReader(const Statement &statement)
        : m_statement(statement)
        , m_words(sentenceWords(statement.sentence))
    {
        m_concepts.reserve(m_words.size());
        for (const Word &word : m_words)
            m_concepts.push_back(conceptOf(word.text, word.key));
        readTurnsOfPhrase(m_words, m_concepts);
        findFigure();
    }

    FrameReading read()
    {
        readRole();
        const size_t begin = wordsBefore();
        const size_t end = wordsAfter();
        addQuote();
        addNames();
        addMeasured();
        addSentenceBefore();
        for (size_t at = begin; at < end; ++at)
            m_frame.narrowing.set(size_t(m_concepts[at].narrowing));
        m_frame.narrowing.reset(0);
        m_frame.periods = periodsIn(std::span(m_words).subspan(begin, end - begin));
        if (m_frame.role == Role::Change) // "more than a year earlier" says since when
            m_frame.periods.looksBack = false;
        else if (m_frame.periods.looksBack)
            m_frame.role = Role::Before;
        m_frame.names.settle();
        m_frame.terms.settle();
        m_frame.counted.settle();
        m_frame.before.settle();
        return std::move(m_reading);
    }

private:
    static constexpr double clause = 0.6;
    static constexpr double leftOfFigure = 0.55;
    static constexpr double rightOfFigure = 0.3;
    static constexpr double decay = 0.9;
    static constexpr double least = 0.08;

    void findFigure()
    {
        const QStringView sentence = m_statement.sentence;
        const QStringView quote = m_statement.quote;
        qsizetype start =
            m_statement.sentenceStart < 0 ? -1 : m_statement.span.start - m_statement.sentenceStart;
        if (start < 0 || start + quote.size() > sentence.size() ||
            sentence.sliced(start, quote.size()) != quote)
            start = quote.isEmpty() ? -1 : sentence.indexOf(quote);
        if (start < 0)
            return;
        while (m_first < m_words.size() && m_words[m_first].span.end <= start)
            ++m_first;
        m_last = m_first;
        while (m_last < m_words.size() && m_words[m_last].span.start < start + quote.size())
            ++m_last;
    }

    /// The place of a key among those of the frame.
    int number(quint64 key)
    {
        std::vector<quint64> &keys = m_reading.keys;
        const qptrdiff known = std::ranges::find(keys, key) - keys.begin();
        if (size_t(known) == keys.size())
            keys.push_back(key);
        return int(known);
    }

    void add(Terms &terms, const Concept &meant, double weight)
    {
        if (meant.weight <= 0)
            return;
        terms.add(number(meant.key), weight * meant.weight);
        for (const quint64 further : furtherConcepts(meant.key))
            terms.add(number(further), weight / 2);
    }

    /// A word of the sentence, by its place.
    void add(Terms &terms, size_t at, double weight)
    {
        Concept meant = m_concepts[at];
        // "$2.14 a share" is no share of anything.
        static const quint64 perShare = wordKey(u"pershare");
        if (isOneOf(m_words[at].text, {u"share"}) && at > 0 &&
            isOneOf(m_words[at - 1].text, {u"a", u"per", u"each"}))
            meant.key = perShare;
        add(terms, meant, weight);
    }

    /// A word of other text.
    void add(Terms &terms, const Word &word, double weight)
    {
        add(terms, conceptOf(word.text, word.key), weight);
    }

    bool isTold(const Word &word) const { return word.isContent && !isTimeWord(word); }

    static bool joins(const Word &word)
    {
        return isOneOf(word.text, {u"and", u"while", u"but", u"as", u"or"});
    }

    /// A word of the sentence while the words are walked through away from the figure.
    void walkOver(size_t at, double &weight)
    {
        if (joins(m_words[at]))
            weight *= clause;
        noteExpected(at, weight);
        if (!isTold(m_words[at]))
            return;
        add(m_frame.terms, at, std::max(weight, least));
        weight *= decay;
    }

    /// Adds the words before the figure; gives where its clause begins.
    size_t wordsBefore()
    {
        double weight = 1;
        size_t begin = m_first;
        bool isNear = true;
        for (size_t at = m_first; at > 0; --at) {
            if (at < m_words.size() && m_words[at].gap == Gap::Clause) {
                weight *= clause;
                isNear = isNear && at == m_first; // ", 4.9%" still belongs to what stands before
            }
            if (m_words[at - 1].isNumber && !isTimeWord(m_words[at - 1])) {
                weight *= leftOfFigure;
                isNear = false;
            }
            if (isNear)
                begin = at - 1;
            walkOver(at - 1, weight);
        }
        return begin;
    }

    /// Adds the words after the figure; gives where its clause ends.
    size_t wordsAfter()
    {
        double weight = 1;
        size_t end = m_last;
        bool isNear = true;
        for (size_t at = m_last; at < m_words.size(); ++at) {
            const Word &word = m_words[at];
            if (word.gap == Gap::Clause) {
                weight *= clause;
                isNear = false;
            }
            if (word.isNumber && !isTimeWord(word)) {
                weight *= rightOfFigure;
                isNear = false;
            }
            if (isOneOf(word.text, {u"from", u"compared", u"against", u"after"}))
                isNear = false;
            if (isNear)
                end = at + 1;
            walkOver(at, weight);
        }
        return end;
    }

    void noteExpected(size_t at, double weight)
    {
        constexpr double near = 0.4;
        m_frame.isExpected |= weight >= near && m_concepts[at].isExpected;
    }

    /// What the quote itself says is counted: "jobs" of "2,400 jobs".
    void addQuote()
    {
        constexpr double own = 1.2;
        constexpr double telling = 0.2; // "jobs" tells what is counted, "people" does not
        for (size_t at = m_first; at < m_last; ++at)
            if (isTold(m_words[at]) && m_concepts[at].weight > telling) {
                add(m_frame.terms, at, own);
                add(m_frame.counted, at, 1);
            }
    }

    /// By word: it is part of the name of who is quoted, "Konjunkt reckons", "according to Ines Calder", and
    /// no name of what is measured.
    std::vector<char> speakers() const
    {
        std::vector<char> speaks(m_words.size());
        const auto mark = [&](size_t at, int step) {
            for (; at < m_words.size() && m_words[at].isCapital && m_words[at].isContent; at += size_t(step))
                speaks[at] = true;
        };
        for (size_t at = 0; at < m_words.size(); ++at) {
            if (!m_concepts[at].tells)
                continue;
            mark(at - 1, -1);
            mark(at + (at + 1 < m_words.size() && isOneOf(m_words[at + 1].text, {u"to"}) ? 2 : 1), 1);
        }
        return speaks;
    }

    void addNames()
    {
        size_t capitals = 0; // how many words before this one are one name with it
        const auto endName = [&](size_t at) {
            if (const auto initials = initialsKey(std::span(m_words).subspan(at - capitals, capitals))) {
                m_frame.names.add(number(*initials));
                m_frame.terms.add(number(*initials), least);
            }
            capitals = 0;
        };
        const std::vector<char> speaks = speakers();
        for (size_t at = 0; at < m_words.size(); ++at) {
            const Word &word = m_words[at];
            if (speaks[at]) {
                if (capitals > 0)
                    endName(at);
                continue;
            }
            const bool isInName = word.isContent && word.isCapital && (at < m_first || at >= m_last);
            if (capitals > 0 && (!isInName || word.gap != Gap::Space))
                endName(at);
            capitals += isInName;
            if (!isTold(word) || (at >= m_first && at < m_last))
                continue;
            const int meant = number(m_concepts[at].key);
            if (word.isCapital && at == 0)
                m_frame.opening = meant;
            else if (word.isCapital)
                m_frame.names.add(meant);
            else
                m_reading.lowerCase.push_back(meant);
        }
        endName(m_words.size());
    }

    /// Several words with capitals: a place or a day that sentences before speak of, nothing that is
    /// measured.
    static bool isOnlyName(const std::vector<Word> &measured)
    {
        return measured.size() > 1 && std::ranges::all_of(measured,
                                          [](const Word &word) { return word.isCapital || !word.isContent; });
    }

    /// The word of the sentence that is meant by one of what is measured, the nearest to the figure; the
    /// number of words when it is in other ones. "spending" is said by "spent", too, and "rise" by what
    /// moved.
    size_t inSentence(const Word &word) const
    {
        const Concept meant = conceptOf(word.text, word.key);
        const std::span<const quint64> further = furtherConcepts(meant.key);
        size_t best = m_words.size();
        size_t nearest = 0;
        for (size_t at = 0; at < m_words.size(); ++at) {
            const Concept &here = m_concepts[at];
            const bool isSame = m_words[at].key == word.key || here.key == meant.key ||
                                (meant.movement != 0 && here.movement == meant.movement) ||
                                std::ranges::contains(further, here.key);
            const size_t distance = at < m_first ? m_first - at : at - m_first;
            if (!isSame || (best < m_words.size() && distance >= nearest))
                continue;
            best = at;
            nearest = distance;
        }
        return best;
    }

    /// What is said to be measured, but for whose and when it is: that the sentence tells itself. Words that
    /// it does not have are an analyst's own.
    void addMeasured()
    {
        constexpr double said = 0.5;
        constexpr double head = 0.7;
        const auto *quantity = std::get_if<text::Quantity>(&m_statement.value);
        if (!quantity || quantity->measured.isEmpty())
            return;
        const std::vector<Word> measured = sentenceWords(quantity->measured);
        bool isHead = true;
        bool isOwn = false;
        for (const Word &word : measured) {
            isHead = isHead && (word.gap != Gap::Clause || &word == &measured.front());
            const size_t at = isTold(word) && isHead ? inSentence(word) : m_words.size();
            if (at < m_words.size()) {
                add(m_frame.terms, at, head);
            } else if (isTold(word) && isHead) {
                const bool isElsewhere = isOnlyName(measured);
                isOwn = isOwn || !isElsewhere;
                add(m_frame.terms, word, isElsewhere ? least : head);
            }
        }
        if (!isOwn)
            return;
        isHead = true;
        for (const Word &word : measured) {
            isHead = isHead && (word.gap != Gap::Clause || &word == &measured.front());
            if (!isTold(word))
                continue;
            add(m_frame.counted, word, 1);
            if (!isHead)
                add(m_frame.terms, word, said);
        }
        m_frame.isOwn = true;
    }

    /// Where a sentence says little itself, the one before tells what it is about.
    void addSentenceBefore()
    {
        for (const Word &word : sentenceWords(m_statement.before))
            if (isTold(word))
                add(m_frame.before, word, 1);
    }

    bool isSkipped(size_t at) const
    {
        return isOneOf(m_words[at].text,
                   {u"about", u"some", u"nearly", u"almost", u"around", u"just", u"roughly", u"over",
                       u"under", u"more", u"than", u"least", u"at", u"a", u"an", u"the", u"only", u"another",
                       u"further", u"up", u"approximately", u"between", u"well", u"still"}) &&
               m_concepts[at].movement == 0;
    }

    void readRole()
    {
        if (m_first == m_last)
            return;
        size_t at = m_first;
        while (at > 0 && m_words[at].gap != Gap::Clause && isSkipped(at - 1))
            --at;
        const bool isFirst = at == 0 || m_words[at].gap == Gap::Clause;
        const QStringView before = isFirst ? QStringView() : m_words[at - 1].text;
        if (isOneOf(before, {u"from", u"against", u"versus", u"after"}) ||
            (isOneOf(before, {u"with", u"to"}) && at > 1 && isOneOf(m_words[at - 2].text, {u"compared"})) ||
            (isOneOf(before, {u"of"}) && at > 1 && isOneOf(m_words[at - 2].text, {u"instead"}))) {
            m_frame.role = Role::Before;
            return;
        }
        if (isOneOf(before, {u"to", u"at"}))
            return;
        if (isOneOf(before, {u"by", u"of"}) && movementBefore(at - 1, 3))
            return;
        if (!isFirst && movementBefore(at, 2))
            return;
        movementAfter();
    }

    /// Whether one of some words before says that something moved; then the figure says by how much.
    bool movementBefore(size_t at, size_t reach)
    {
        for (size_t back = 0; back < reach && at > back; ++back) {
            const Word &word = m_words[at - 1 - back];
            if (word.isNumber || isOneOf(word.text, {u"to", u"in", u"at", u"was", u"were", u"is"}))
                return false;
            const bool isMadeUp = isOneOf(word.text, {u"up"}) && at > back + 1 &&
                                  isOneOf(m_words[at - 2 - back].text,
                                      {u"make", u"makes", u"made", u"making", u"took", u"takes"});
            const signed char movement = m_concepts[at - 1 - back].movement;
            if (movement != 0 && !isMadeUp) {
                setChange(movement);
                return true;
            }
            if (word.gap == Gap::Clause)
                return false;
        }
        return false;
    }

    void movementAfter()
    {
        constexpr size_t reach = 2;
        for (size_t at = m_last; at < m_words.size() && at < m_last + reach; ++at) {
            const Word &word = m_words[at];
            if (word.gap != Gap::Space || word.isNumber ||
                isOneOf(word.text, {u"to", u"in", u"of", u"and", u"up", u"down"}))
                return;
            if (const signed char movement = m_concepts[at].movement) {
                setChange(movement);
                return;
            }
        }
    }

    void setChange(signed char movement)
    {
        m_frame.role = Role::Change;
        m_frame.movement = movement;
    }

    const Statement &m_statement;
    std::vector<Word> m_words;
    std::vector<Concept> m_concepts; ///< Of the words.
    size_t m_first = 0;              ///< The figure's words: [first, last).
    size_t m_last = 0;
    FrameReading m_reading;
    Frame &m_frame = m_reading.frame;
};

} // namespace

FrameReading readFrame(const Statement &statement)
{
    return FrameReader(statement).read();
}

Frame numbered(const FrameReading &reading, Vocabulary &vocabulary, std::vector<int> &lowerCase)
{
    std::vector<int> numbers;
    numbers.reserve(reading.keys.size());
    for (const quint64 key : reading.keys)
        numbers.push_back(vocabulary.number(key));
    for (const int word : reading.lowerCase)
        lowerCase.push_back(numbers[size_t(word)]);
    Frame frame = reading.frame;
    frame.terms.renumber(numbers);
    frame.counted.renumber(numbers);
    frame.before.renumber(numbers);
    frame.names.renumber(numbers);
    if (frame.opening >= 0)
        frame.opening = numbers[size_t(frame.opening)];
    return frame;
}

} // namespace agreement
