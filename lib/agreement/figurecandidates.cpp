// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/figurecandidates.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

namespace agreement {
namespace {

std::pair<int, int> placesOf(const FigureLink &link)
{
    return {link.one, link.other};
}

class CandidateSearch
{
public:
    CandidateSearch(FigureCandidates &candidates, const FigureGroup &group, const GroupChange &change,
        const Vocabulary &vocabulary, double least, KeptEvidence &known)
        : m_candidates(candidates)
        , m_group(group)
        , m_change(change)
        , m_vocabulary(vocabulary)
        , m_known(known)
        , m_least(least)
        , m_spread(vocabulary.size())
        , m_isSizeKept(group.size())
        , m_areWordsKept(group.size())
    {
    }

    std::vector<LostLink> update()
    {
        rank();
        linkNeighbours();
        linkBySharedWords();
        std::vector<LostLink> lost = merge();
        keepSources();
        return lost;
    }

private:
    static constexpr int reach = 24;             ///< Neighbours by size.
    static constexpr int mostPlaces = 32;        ///< Words in more figures do not lead to candidates.
    static constexpr size_t mostCandidates = 16; ///< By words.
    static constexpr int fewestShared = 2; ///< One word in common is too little for figures of other sizes.

    const Figure &figure(int index) const { return *m_group[size_t(index)]; }
    int size() const { return int(m_group.size()); }

    /// Compares the figure that is laid out, and that looks for counterparts, with another.
    void compareWith(int finder, int other, bool isByWords)
    {
        const Figure &first = figure(finder);
        const Figure &second = figure(other);
        std::optional<double> evidence;
        if (first.column != second.column)
            evidence = m_known.evidenceAbove(m_least, m_spread, second);
        else if (mayRepeat(first, second))
            evidence = repetition(first, second);
        if (evidence > m_least)
            m_found.push_back({.one = std::min(finder, other),
                .other = std::max(finder, other),
                .finder = finder,
                .isByWords = isByWords,
                .evidence = *evidence});
    }

    /// Orders the figures by size; notes up to where each stands among the same ones as before.
    void rank()
    {
        std::vector<int> ranksBefore(size_t(m_change.sizeBefore()));
        for (int rank = 0; rank < m_change.sizeBefore(); ++rank)
            ranksBefore[size_t(m_candidates.bySize[size_t(rank)])] = rank;
        m_bySize.resize(m_group.size());
        std::iota(m_bySize.begin(), m_bySize.end(), 0);
        std::ranges::stable_sort(m_bySize, {}, [this](int index) { return figure(index).size; });
        m_ranks.resize(m_group.size());
        m_rankBefore.assign(m_group.size(), -1);
        for (int rank = 0; rank < size(); ++rank) {
            m_ranks[size_t(m_bySize[size_t(rank)])] = rank;
            if (const int before = m_change.before(m_bySize[size_t(rank)]); before >= 0)
                m_rankBefore[size_t(rank)] = ranksBefore[size_t(before)];
        }
        m_runEnds.resize(m_group.size());
        for (int rank = size() - 1; rank >= 0; --rank)
            m_runEnds[size_t(rank)] = rank + 1 < size() && goesOn(rank) ? m_runEnds[size_t(rank) + 1] : rank;
    }

    /// Whether the figure of a rank and the next were next to each other before.
    bool goesOn(int rank) const
    {
        const int before = m_rankBefore[size_t(rank)];
        return before >= 0 && m_rankBefore[size_t(rank) + 1] == before + 1;
    }

    bool isNeighbourhoodKept(int rank) const
    {
        const int last = std::min(rank + reach, size() - 1);
        if (m_rankBefore[size_t(rank)] < 0 || m_runEnds[size_t(rank)] < last)
            return false;
        const bool isCutShort = last < rank + reach;
        return !isCutShort || m_rankBefore[size_t(last)] == m_change.sizeBefore() - 1;
    }

    void linkNeighbours()
    {
        for (int rank = 0; rank < size(); ++rank) {
            const int finder = m_bySize[size_t(rank)];
            m_isSizeKept[size_t(finder)] = isNeighbourhoodKept(rank);
            if (m_isSizeKept[size_t(finder)])
                continue;
            m_spread.lay(figure(finder));
            for (int next = rank + 1; next < std::min(size(), rank + 1 + reach); ++next)
                compareWith(finder, m_bySize[size_t(next)], false);
        }
    }

    /// Whether figures that a figure may have been near by size, or not near, are now the other way.
    bool isNearnessKept(int rank) const
    {
        const int far = reach + 1 + m_change.count();
        return m_runEnds[size_t(std::max(0, rank - far))] >= std::min(size() - 1, rank + far);
    }

    /// How often a word was met so far, and whether other figures were met with it than before.
    struct Met
    {
        int before = 0;
        int now = 0;
        bool isChanged = false;
        std::vector<int> places; ///< The first ones.
    };

    void meetGone(int before)
    {
        for (const int word : m_candidates.sources[size_t(before)].words) {
            Met &met = m_met[size_t(word)];
            ++met.before;
            met.isChanged = true;
        }
    }

    void meet(int index)
    {
        const bool isNew = m_change.before(index) < 0;
        for (const Terms::Term &term : figure(index).frame.terms) {
            Met &met = m_met[size_t(term.word)];
            if (met.now++ < mostPlaces)
                met.places.push_back(index);
            met.before += !isNew;
            met.isChanged |= isNew;
        }
    }

    bool areWordsKept(int index) const
    {
        if (m_change.before(index) < 0 || m_change.sizeBefore() <= reach + 1 ||
            !isNearnessKept(m_ranks[size_t(index)]))
            return false;
        return std::ranges::none_of(figure(index).frame.terms, [this](const Terms::Term &term) {
            const Met &met = m_met[size_t(term.word)];
            return met.isChanged && (met.before < mostPlaces || met.now < mostPlaces);
        });
    }

    void linkBySharedWords()
    {
        if (size() <= reach + 1)
            return; // all were compared with all
        m_met.resize(size_t(m_vocabulary.size()));
        m_shared.assign(m_group.size(), 0);
        int before = 0;
        for (int index = 0; index < size(); ++index) {
            if (const int own = m_change.before(index); own >= 0) {
                for (; before < own; ++before)
                    meetGone(before);
                before = own + 1;
            }
            m_areWordsKept[size_t(index)] = areWordsKept(index);
            if (!m_areWordsKept[size_t(index)])
                linkBySharedWords(index);
            meet(index);
        }
    }

    /// Compares with earlier figures, those with most words in common first.
    void linkBySharedWords(int index)
    {
        m_sharing.clear();
        for (const Terms::Term &term : figure(index).frame.terms)
            if (const Met &met = m_met[size_t(term.word)]; met.now < mostPlaces)
                for (const int place : met.places)
                    if (m_shared[size_t(place)]++ == 0)
                        m_sharing.push_back(place);
        const int rank = m_ranks[size_t(index)];
        m_best.clear(); // by falling number of shared words, then by place
        for (const int place : m_sharing)
            if (const int shared = std::exchange(m_shared[size_t(place)], 0);
                shared >= fewestShared && std::abs(m_ranks[size_t(place)] - rank) > reach)
                m_best.emplace_back(-shared, place);
        const size_t count = std::min(m_best.size(), mostCandidates);
        std::ranges::partial_sort(m_best, m_best.begin() + qptrdiff(count));
        if (count > 0)
            m_spread.lay(figure(index));
        for (size_t i = 0; i < count; ++i)
            compareWith(index, m_best[i].second, true);
    }

    bool isKept(const FigureLink &link) const
    {
        return (link.isByWords ? m_areWordsKept : m_isSizeKept)[size_t(link.finder)];
    }

    /// Brings what was kept, what was found again, and what is new into the order of the figures.
    std::vector<LostLink> merge()
    {
        std::vector<FigureLink> &links = m_candidates.links;
        std::vector<LostLink> lost; // at first also what may be found again
        auto end = links.begin();   // of those that stay
        for (const FigureLink &link : links) {
            FigureLink now = link;
            now.one = m_change.now(link.one);
            now.other = m_change.now(link.other);
            now.finder = m_change.now(link.finder);
            if (now.one >= 0 && now.other >= 0 && isKept(now))
                *end++ = now;
            else
                lost.push_back({now, m_candidates.sources[size_t(link.one)].column,
                    m_candidates.sources[size_t(link.other)].column});
        }
        links.erase(end, links.end());
        std::ranges::sort(m_found, {}, placesOf);
        std::erase_if(lost, [this](const LostLink &old) {
            const auto again = std::ranges::lower_bound(m_found, placesOf(old.link), {}, placesOf);
            if (again == m_found.end() || placesOf(*again) != placesOf(old.link))
                return false;
            const FigureLink found = std::exchange(*again, old.link);
            again->finder = found.finder;
            again->isByWords = found.isByWords;
            return true;
        });
        auto kept = links.size();
        auto found = m_found.size();
        links.resize(kept + found);
        for (auto last = links.rbegin(); found > 0; ++last) { // the greatest first, behind the others
            const bool isFound = kept == 0 || placesOf(links[kept - 1]) < placesOf(m_found[found - 1]);
            *last = isFound ? m_found[--found] : links[--kept];
        }
        return lost;
    }

    void keepSources()
    {
        std::vector<FigureSource> sources;
        sources.reserve(m_group.size());
        for (int index = 0; index < size(); ++index) {
            const Figure &own = figure(index);
            FigureSource &source = sources.emplace_back(own.identity, own.column, own.sentence);
            if (const int before = m_change.before(index); before >= 0)
                source.words = std::move(m_candidates.sources[size_t(before)].words);
            else
                for (const Terms::Term &term : own.frame.terms)
                    source.words.push_back(term.word);
        }
        m_candidates.sources = std::move(sources);
        m_candidates.bySize = std::move(m_bySize);
    }

    FigureCandidates &m_candidates;
    const FigureGroup &m_group;
    const GroupChange &m_change;
    const Vocabulary &m_vocabulary;
    KeptEvidence &m_known;
    double m_least;
    Spread m_spread;
    std::vector<int> m_bySize;
    std::vector<int> m_ranks;       ///< By figure: its place by size.
    std::vector<int> m_rankBefore;  ///< By rank; -1 for new figures.
    std::vector<int> m_runEnds;     ///< By rank: the last that was reached from it in the same steps before.
    std::vector<bool> m_isSizeKept; ///< By figure: its neighbours' links stay.
    std::vector<bool> m_areWordsKept; ///< By figure: its links by words stay.
    std::vector<Met> m_met;           ///< By word.
    std::vector<int> m_shared;        ///< By figure: words in common with the one that is looked at.
    std::vector<int> m_sharing;
    std::vector<std::pair<int, int>> m_best;
    std::vector<FigureLink> m_found;
};

} // namespace

std::vector<LostLink> update(FigureCandidates &candidates, const FigureGroup &group,
    const GroupChange &change, const Vocabulary &vocabulary, double least, KeptEvidence &known)
{
    if (change.count() == 0)
        return {};
    return CandidateSearch(candidates, group, change, vocabulary, least, known).update();
}

} // namespace agreement
