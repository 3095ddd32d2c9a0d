// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/figurecandidates.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace agreement {
namespace {

/// Finds the pairs of a group that are worth comparing: neighbours by size, and those with most words in
/// common.
class Candidates
{
public:
    Candidates(const FigureGroup &group, const Vocabulary &vocabulary)
        : m_group(group)
        , m_vocabulary(vocabulary)
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

    void compareTwo(int one, int other)
    {
        const Figure &first = m_group[size_t(one)];
        const Figure &second = m_group[size_t(other)];
        const bool isOneArticle = first.column == second.column;
        const double evidence = isOneArticle ? repetition(first, second) : compare(first, second).sum();
        if (evidence > m_least)
            m_links.push_back({.one = one, .other = other, .evidence = evidence});
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
        for (size_t i = 0; i < bySize.size(); ++i)
            for (size_t j = i + 1; j < std::min(bySize.size(), i + 1 + reach); ++j)
                compareTwo(std::min(bySize[i], bySize[j]), std::max(bySize[i], bySize[j]));
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
        for (size_t i = 0; i < count; ++i)
            compareTwo(m_best[i].second, figure);
    }

    const FigureGroup &m_group;
    const Vocabulary &m_vocabulary;
    double m_least = 0;
    std::vector<std::vector<int>> m_places; ///< By word: the figures with it, so far.
    std::vector<int> m_shared;              ///< By figure: words in common with the one that is looked at.
    std::vector<int> m_ranks;               ///< By figure: its place by size.
    std::vector<int> m_found;
    std::vector<std::pair<int, int>> m_best;
    std::vector<FigureLink> m_links;
};

} // namespace

std::vector<FigureLink> likelyLinks(const FigureGroup &group, const Vocabulary &vocabulary, double least)
{
    return Candidates(group, vocabulary).links(least);
}

void favourBest(std::vector<FigureLink> &links, const FigureGroup &group)
{
    constexpr double mutual = 0.7;
    constexpr double margin = 0.5; // over the next best
    // To be the likeliest of few says little.
    constexpr double many = 12;
    const double favour = mutual * std::min(1.0, double(group.size()) / many);
    // By figure and other article: the best evidence, and the second.
    std::map<std::pair<int, int>, std::pair<double, double>> best;
    const auto note = [&](int figure, int article, double evidence) {
        auto &[first, second] = best.try_emplace({figure, article}, -HUGE_VAL, -HUGE_VAL).first->second;
        if (evidence > first)
            second = std::exchange(first, evidence);
        else
            second = std::max(second, evidence);
    };
    for (const FigureLink &link : links) {
        note(link.one, group[size_t(link.other)].column, link.evidence);
        note(link.other, group[size_t(link.one)].column, link.evidence);
    }
    const auto isBest = [&](int figure, int article, double evidence) {
        const auto &[first, second] = best.at({figure, article});
        return evidence == first && evidence - second >= margin;
    };
    for (FigureLink &link : links) {
        const double evidence = link.evidence;
        const int column = group[size_t(link.one)].column;
        const int other = group[size_t(link.other)].column;
        if (column != other && isBest(link.one, other, evidence) && isBest(link.other, column, evidence))
            link.evidence += link.favour = favour;
    }
}

} // namespace agreement
