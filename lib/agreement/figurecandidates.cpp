// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/figurecandidates.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <span>
#include <utility>

namespace agreement {
namespace {

/// Finds the pairs of a group that are worth comparing: neighbours by size, and those with most words in
/// common.
class Candidates
{
public:
    Candidates(const FigureGroup &group, const Vocabulary &vocabulary, KeptEvidence &known)
        : m_group(group)
        , m_vocabulary(vocabulary)
        , m_known(known)
        , m_spread(vocabulary.size())
        , m_shared(group.size(), 0)
    {
    }

    /// With at least so much evidence; those of one article are repetitions.
    std::vector<FigureLink> links(double least)
    {
        m_least = least;
        linkNeighbours();
        if (m_group.size() > reach + 1) { // else all were compared with all
            m_places.resize(size_t(m_vocabulary.size()));
            for (int figure = 0; figure < int(m_group.size()); ++figure)
                linkBySharedWords(figure);
        }
        return std::move(m_links);
    }

private:
    static constexpr size_t reach = 24;      ///< Neighbours by size.
    static constexpr size_t mostPlaces = 32; ///< Words in more figures than these do not lead to candidates.
    static constexpr size_t mostCandidates = 16; ///< By words.
    static constexpr int fewestShared = 2; ///< One word in common is too little for figures of other sizes.

    /// Compares the figure that is laid out with another.
    void compareWith(int one, int other)
    {
        const Figure &first = m_group[size_t(one)];
        const Figure &second = m_group[size_t(other)];
        std::optional<double> evidence;
        if (first.column != second.column)
            evidence = m_known.evidenceAbove(m_least, m_spread, second);
        else if (mayRepeat(first, second))
            evidence = repetition(first, second);
        if (evidence > m_least)
            m_links.push_back({.one = std::min(one, other),
                .other = std::max(one, other),
                .evidence = *evidence,
                .favour = 0});
    }

    void linkNeighbours()
    {
        m_ranks.resize(m_group.size());
        std::vector<int> bySize(m_group.size());
        for (int figure = 0; figure < int(bySize.size()); ++figure)
            bySize[size_t(figure)] = figure;
        std::ranges::stable_sort(bySize, {}, [this](int figure) { return m_group[size_t(figure)].size; });
        for (size_t rank = 0; rank < bySize.size(); ++rank)
            m_ranks[size_t(bySize[rank])] = int(rank);
        for (size_t i = 0; i < bySize.size(); ++i) {
            m_spread.lay(m_group[size_t(bySize[i])]);
            for (size_t j = i + 1; j < std::min(bySize.size(), i + 1 + reach); ++j)
                compareWith(bySize[i], bySize[j]);
        }
    }

    /// Compares with earlier figures, those with most words in common first.
    void linkBySharedWords(int figure)
    {
        m_found.clear();
        for (const Terms::Term &term : m_group[size_t(figure)].frame.terms) {
            std::vector<int> &places = m_places[size_t(term.word)];
            if (places.size() < mostPlaces) {
                for (const int place : places)
                    if (m_shared[size_t(place)]++ == 0)
                        m_found.push_back(place);
            }
            places.push_back(figure);
        }
        const int rank = m_ranks[size_t(figure)];
        m_best.clear(); // by falling number of shared words, then by place
        for (const int place : m_found)
            if (const int shared = m_shared[size_t(place)];
                shared >= fewestShared && std::abs(m_ranks[size_t(place)] - rank) > int(reach))
                m_best.emplace_back(-shared, place);
        const size_t count = std::min(m_best.size(), mostCandidates);
        std::ranges::partial_sort(m_best, m_best.begin() + qptrdiff(count));
        for (const int place : m_found)
            m_shared[size_t(place)] = 0;
        if (count > 0)
            m_spread.lay(m_group[size_t(figure)]);
        for (size_t i = 0; i < count; ++i)
            compareWith(figure, m_best[i].second);
    }

    const FigureGroup &m_group;
    const Vocabulary &m_vocabulary;
    KeptEvidence &m_known;
    Spread m_spread;
    double m_least = 0;
    std::vector<std::vector<int>> m_places; ///< By word: the figures with it, so far.
    std::vector<int> m_shared;              ///< By figure: words in common with the one that is looked at.
    std::vector<int> m_ranks;               ///< By figure: its place by size.
    std::vector<int> m_found;
    std::vector<std::pair<int, int>> m_best;
    std::vector<FigureLink> m_links;
};

/// The links of each figure, by their indices.
class LinksByFigure
{
public:
    LinksByFigure(const std::vector<FigureLink> &links, size_t figures)
        : m_ends(figures + 1)
        , m_indices(2 * links.size())
    {
        for (const FigureLink &link : links)
            for (const int figure : {link.one, link.other})
                ++m_ends[size_t(figure) + 1];
        std::partial_sum(m_ends.begin(), m_ends.end(), m_ends.begin());
        std::vector<int> next = m_ends;
        for (size_t index = 0; index < links.size(); ++index)
            for (const int figure : {links[index].one, links[index].other})
                m_indices[size_t(next[size_t(figure)]++)] = int(index);
    }

    std::span<const int> of(int figure) const
    {
        const auto begin = size_t(m_ends[size_t(figure)]);
        return std::span(m_indices).subspan(begin, size_t(m_ends[size_t(figure) + 1]) - begin);
    }

private:
    std::vector<int> m_ends;
    std::vector<int> m_indices;
};

} // namespace

std::vector<FigureLink> likelyLinks(
    const FigureGroup &group, const Vocabulary &vocabulary, double least, KeptEvidence &known)
{
    return Candidates(group, vocabulary, known).links(least);
}

void favourBest(std::vector<FigureLink> &links, const FigureGroup &group)
{
    constexpr double mutual = 0.7;
    constexpr double margin = 0.5; // over the next best
    // To be the likeliest of few says little.
    constexpr double many = 12;
    const double favour = mutual * std::min(1.0, double(group.size()) / many);
    struct Best // of the links of a figure into one article
    {
        double first = -HUGE_VAL;
        double second = -HUGE_VAL;
        void note(double evidence)
        {
            if (evidence > first)
                second = std::exchange(first, evidence);
            else
                second = std::max(second, evidence);
        }
    };
    const LinksByFigure byFigure(links, group.size());
    std::vector<Best> best; // by column
    std::vector<char> timesBest(links.size());
    for (int figure = 0; figure < int(group.size()); ++figure) {
        const auto columnOf = [&](int index) {
            const FigureLink &link = links[size_t(index)];
            return size_t(group[size_t(link.one == figure ? link.other : link.one)].column);
        };
        for (const int index : byFigure.of(figure)) {
            if (columnOf(index) >= best.size())
                best.resize(columnOf(index) + 1);
            best[columnOf(index)].note(links[size_t(index)].evidence);
        }
        for (const int index : byFigure.of(figure)) {
            const auto &[first, second] = best[columnOf(index)];
            const double evidence = links[size_t(index)].evidence;
            timesBest[size_t(index)] += evidence == first && evidence - second >= margin;
        }
        for (const int index : byFigure.of(figure))
            best[columnOf(index)] = {};
    }
    for (size_t index = 0; index < links.size(); ++index) {
        FigureLink &link = links[index];
        const bool isWithin = group[size_t(link.one)].column == group[size_t(link.other)].column;
        if (!isWithin && timesBest[index] == 2)
            link.evidence += link.favour = favour;
    }
}

} // namespace agreement
