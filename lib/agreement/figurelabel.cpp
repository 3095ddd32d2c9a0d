// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/figurelabel.h"

#include "agreement/periods.h"
#include "agreement/sentencewords.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace agreement {
namespace {

/// Some words of the sentence that stand together, as indices [first, last).
struct Run
{
    int first = 0;
    int last = 0;

    bool isEmpty() const { return first >= last; }
};

/// The sentence around a figure, looked at for phrases.
class Phrases
{
public:
    Phrases(QStringView sentence, QStringView quote)
        : m_sentence(sentence)
        , m_words(sentenceWords(sentence))
    {
        const qsizetype start = quote.isEmpty() ? -1 : sentence.indexOf(quote);
        if (start < 0)
            return;
        m_isFound = true;
        const qsizetype end = start + quote.size();
        while (m_figure.first < size() && word(m_figure.first).span.end <= start)
            ++m_figure.first;
        m_figure.last = m_figure.first;
        while (m_figure.last < size() && word(m_figure.last).span.start < end)
            ++m_figure.last;
    }

    bool isFound() const { return m_isFound; }

    /// What the figure itself says is counted: "positions" of "hundreds of positions", "27,000 positions".
    Run counted(const QString &unit) const
    {
        int first = m_figure.last;
        while (first > m_figure.first && isNoun(first - 1))
            --first;
        const bool isAfterAmount =
            first > m_figure.first && (word(first - 1).isNumber || word(first - 1).text == u"of");
        if (isAfterAmount || first == m_figure.last)
            return {first, m_figure.last};
        const bool isUnit = word(m_figure.last - 1).key == wordKey(unit);
        return isUnit ? Run{m_figure.last - 1, m_figure.last} : Run{};
    }

    /// The nouns from a word on: "increase" in "a 17 per cent increase". The first may look like a verb.
    Run after(int at) const
    {
        Run run{at, at};
        while (run.last < size() && run.last - at < mostWords && word(run.last).gap == Gap::Space &&
               (isNoun(run.last) || isTime(run.last) || (run.last == at && word(at).isContent)))
            ++run.last;
        return run;
    }

    /// The nouns that a preposition joins to what ends before `at`: "revenue" in "$29.3 billion in revenue".
    Run joinedAfter(int at) const
    {
        constexpr int mostBetween = 4; // "in the", "from its own"
        int first = at;
        while (
            first < size() && first - at < mostBetween && word(first).gap == Gap::Space && isFunction(first))
            ++first;
        return first == at || first == size() ? Run{} : after(first);
    }

    /// The nouns nearest before the figure, across verbs: "operating income" in "operating income also rose
    /// by 23 per cent".
    Run before() const
    {
        int last = m_figure.first;
        while (last > 0 && !isNoun(last - 1))
            --last;
        Run run{last, last};
        while (run.first > 0 && last - run.first < mostWords && isNoun(run.first - 1) &&
               (run.first == last || word(run.first).gap == Gap::Space))
            --run.first;
        return run;
    }

    /// Whether the words only tell how a figure moved: "increase".
    bool isOnlyTalk(Run run) const
    {
        for (int at = run.first; at < run.last; ++at)
            if (!isTalk(at))
                return false;
        return !run.isEmpty();
    }

    bool isOnlyTime(Run run) const
    {
        for (int at = run.first; at < run.last; ++at)
            if (!isTime(at))
                return false;
        return true;
    }

    int figureEnd() const { return m_figure.last; }

    QString text(Run run) const
    {
        if (run.isEmpty())
            return {};
        const int start = word(run.first).span.start;
        return m_sentence.sliced(start, word(run.last - 1).span.end - start).toString().simplified();
    }

private:
    static constexpr int mostWords = 4;

    int size() const { return int(m_words.size()); }
    const Word &word(int at) const { return m_words[size_t(at)]; }
    bool isFunction(int at) const { return word(at).known.classes.testFlag(WordClass::Function); }
    bool isTalk(int at) const { return word(at).known.classes.testFlag(WordClass::Talk); }
    bool isTime(int at) const { return isTimeWord(word(at)); }
    bool isNoun(int at) const { return word(at).isContent && !isTalk(at) && !isTime(at); }

    QStringView m_sentence;
    std::vector<Word> m_words;
    Run m_figure;
    bool m_isFound = false;
};

/// "revenue" and "increase"; what both say is said once.
QString joined(const QString &before, const QString &after)
{
    return before.endsWith(after, Qt::CaseInsensitive) ? before : (before + u' ' + after).trimmed();
}

void append(QStringList &parts, const QString &part)
{
    if (!part.isEmpty() && !parts.contains(part, Qt::CaseInsensitive))
        parts.append(part);
}

} // namespace

QString wordsMeasured(const Statement &statement)
{
    const Phrases phrases(statement.sentence, statement.quote);
    if (!phrases.isFound())
        return {};
    const auto *quantity = std::get_if<text::Quantity>(&statement.value);
    Run counted = quantity && quantity->isCount() ? phrases.counted(quantity->unit) : Run{};
    const Run following = phrases.after(phrases.figureEnd());
    if (counted.isEmpty())
        counted = following;
    QStringList parts;
    const bool isShare = quantity && quantity->unit.startsWith("percent"_L1);
    if (isShare && phrases.isOnlyTalk(counted)) // "a 17 per cent increase" of what?
        append(parts, joined(phrases.text(phrases.before()), phrases.text(counted)));
    else if (!phrases.isOnlyTime(counted))
        append(parts, phrases.text(counted));

    // What prepositions join: a thing, then perhaps a time.
    constexpr size_t mostParts = 2;
    Run next = following.isEmpty() ? Run{phrases.figureEnd(), phrases.figureEnd()} : following;
    QString time;
    while (parts.size() < qsizetype(mostParts)) {
        next = phrases.joinedAfter(next.last);
        if (next.isEmpty())
            break;
        if (phrases.isOnlyTime(next)) {
            time = phrases.text(next);
            break;
        }
        append(parts, phrases.text(next));
    }
    if (parts.isEmpty())
        append(parts, phrases.text(phrases.before()));
    if (!parts.isEmpty())
        append(parts, time);
    return parts.join(", "_L1);
}

} // namespace agreement
