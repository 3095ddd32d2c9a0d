// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/sharedpassages.h"

#include "agreement/wordclasses.h"

#include <QHash>
#include <algorithm>
#include <optional>

namespace agreement {
namespace {

constexpr int seedLength = 4;  // words
constexpr int fewestWords = 8; // shorter ones are written alike by chance
constexpr int widestEdit = 3;  // words
constexpr int resumption = 2;  // words after an edit that must be the same
constexpr int mostPlaces = 8;  // of one seed

/// The words of a text: keys without case, and where they are.
struct Words
{
    std::vector<quint64> keys;
    std::vector<text::Span> spans;

    explicit Words(QStringView text)
    {
        const auto isPart = [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); };
        for (int at = 0; at < int(text.size());) {
            if (!isPart(text[at])) {
                ++at;
                continue;
            }
            const int start = at;
            LettersKey key;
            for (; at < int(text.size()) && isPart(text[at]); ++at)
                key.add(folded(text[at]));
            keys.push_back(key.key());
            spans.push_back({start, at});
        }
    }
    int size() const { return int(keys.size()); }
    quint64 seed(int at) const
    {
        LettersKey key;
        for (int i = at; i < at + seedLength; ++i)
            for (int part = 0; part < 4; ++part)
                key.add(char16_t(keys[size_t(i)] >> (16 * part)));
        return key.key();
    }
};

/// The words of a text from one of them on, forwards or backwards.
class Walk
{
public:
    Walk(const Words &words, int from, int step, int end)
        : m_words(words)
        , m_from(from)
        , m_step(step)
        , m_length(std::max(0, (end - from) * step))
    {
    }

    bool has(int at) const { return at < m_length; }
    quint64 key(int at) const { return m_words.keys[size_t(m_from + m_step * at)]; }

private:
    const Words &m_words;
    int m_from;
    int m_step;
    int m_length;
};

/// How far two walks are the same but for small edits.
struct Run
{
    int here = 0;
    int there = 0;
    int same = 0;
};

bool areSame(const Walk &here, const Walk &there, int i, int j)
{
    return here.has(i) && there.has(j) && here.key(i) == there.key(j);
}

bool goOnAlike(const Walk &here, const Walk &there, int i, int j)
{
    for (int word = 0; word < resumption; ++word)
        if (!areSame(here, there, i + word, j + word))
            return false;
    return true;
}

/// The smallest edit after which the texts go on alike: words left out here and there.
std::optional<std::pair<int, int>> editAt(const Walk &here, const Walk &there, int i, int j)
{
    for (int size = 1; size <= 2 * widestEdit; ++size)
        for (int left = std::max(0, size - widestEdit); left <= std::min(size, widestEdit); ++left)
            if (goOnAlike(here, there, i + left, j + size - left))
                return std::pair(left, size - left);
    return std::nullopt;
}

Run runOf(const Walk &here, const Walk &there)
{
    Run run;
    for (int i = 0, j = 0;;) {
        for (; areSame(here, there, i, j); ++i, ++j)
            ++run.same;
        run.here = i;
        run.there = j;
        const auto edit = editAt(here, there, i, j);
        if (!edit)
            return run;
        i += edit->first;
        j += edit->second;
    }
}

/// Where two texts are the same but for small edits: words, the last one excluded.
struct Stretch
{
    int beginHere = 0;
    int endHere = 0;
    int beginThere = 0;
    int endThere = 0;
    int same = 0;
};

/// The longest one over a word of each, from `first` here on.
Stretch stretchAt(const Words &here, const Words &there, int i, int j, int first)
{
    const Run after = runOf({here, i, 1, here.size()}, {there, j, 1, there.size()});
    const Run before = runOf({here, i - 1, -1, first - 1}, {there, j - 1, -1, -1});
    return {i - before.here, i + after.here, j - before.there, j + after.there, before.same + after.same};
}

QHash<quint64, QList<int>> seedsOf(const Words &words)
{
    QHash<quint64, QList<int>> places;
    for (int at = 0; at + seedLength <= words.size(); ++at)
        if (QList<int> &known = places[words.seed(at)]; known.size() <= mostPlaces)
            known.append(at);
    return places;
}

} // namespace

std::vector<SharedPassage> sharedPassages(QStringView here, QStringView there)
{
    const Words ours(here);
    const Words theirs(there);
    const QHash<quint64, QList<int>> seeds = seedsOf(theirs);
    std::vector<SharedPassage> found;
    int first = 0; // that is in no passage
    for (int at = 0; at + seedLength <= ours.size();) {
        Stretch best;
        const QList<int> places = seeds.value(ours.seed(at));
        for (const int place : places.size() > mostPlaces ? QList<int>() : places)
            if (const Stretch one = stretchAt(ours, theirs, at, place, first); one.same > best.same)
                best = one;
        if (best.same < fewestWords) {
            ++at;
            continue;
        }
        found.push_back({{ours.spans[size_t(best.beginHere)].start, ours.spans[size_t(best.endHere - 1)].end},
            {theirs.spans[size_t(best.beginThere)].start, theirs.spans[size_t(best.endThere - 1)].end},
            best.same});
        first = at = best.endHere;
    }
    return found;
}

} // namespace agreement
