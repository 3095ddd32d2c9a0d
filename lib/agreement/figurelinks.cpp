// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/figurelinks.h"

#include "agreement/figures.h"

#include <algorithm>
#include <tuple>

namespace agreement {
namespace {

/// The figures of one unit, in the order of the story.
using Group = std::vector<Figure>;

/// Two figures of a group that are likely the same point.
struct Link
{
    int one;
    int other;
    double likeness;
};

/// Finds the pairs of a group that are worth comparing: neighbours by size, and those with most words in
/// common.
class Candidates
{
public:
    Candidates(const Group &group, const Vocabulary &vocabulary)
        : m_group(group)
        , m_vocabulary(vocabulary)
        , m_shared(group.size(), 0)
    {
    }

    std::vector<Link> links()
    {
        linkNeighbours();
        if (m_group.size() > reach + 1) { // else all were compared with all
            m_places.resize(size_t(m_vocabulary.size()));
            for (int figure = 0; figure < int(m_group.size()); ++figure)
                linkBySharedWords(figure);
        }
        std::ranges::sort(
            m_links, {}, [](const Link &link) { return std::tuple(-link.likeness, link.one, link.other); });
        return std::move(m_links);
    }

private:
    static constexpr size_t reach = 10;      ///< Neighbours by size.
    static constexpr size_t mostPlaces = 32; ///< Words in more figures than these do not lead to candidates.
    static constexpr size_t mostCandidates = 12; ///< By words.
    static constexpr int fewestShared = 2; ///< One word in common is too little for figures of other sizes.

    void compare(int one, int other)
    {
        const Figure &first = m_group[size_t(one)];
        const Figure &second = m_group[size_t(other)];
        if (first.column == second.column && !isRepetition(first, second, m_vocabulary.weights()))
            return;
        if (const std::optional<double> found = likeness(first, second, m_vocabulary.weights()))
            m_links.push_back({one, other, *found});
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
                compare(std::min(bySize[i], bySize[j]), std::max(bySize[i], bySize[j]));
    }

    /// Compares with earlier figures, those with most words in common first.
    void linkBySharedWords(int figure)
    {
        m_found.clear();
        for (const int word : m_group[size_t(figure)].context.sentence) {
            std::vector<int> &places = m_places[size_t(word)];
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
            compare(m_best[i].second, figure);
    }

    const Group &m_group;
    const Vocabulary &m_vocabulary;
    std::vector<std::vector<int>> m_places; ///< By word: the figures with it, so far.
    std::vector<int> m_shared;              ///< By figure: words in common with the one that is looked at.
    std::vector<int> m_ranks;               ///< By figure: its place by size.
    std::vector<int> m_found;
    std::vector<std::pair<int, int>> m_best;
    std::vector<Link> m_links;
};

/// Joins the links of one group, surest first.
void join(Clusters &clusters, const Group &group, const std::vector<Link> &links,
    const Vocabulary &vocabulary, const std::vector<int> &figureAt)
{
    // Whether the two clusters have no article that would state two things in one.
    const auto fit = [&](int one, int other) {
        for (const int place : clusters.members(one)) {
            const int figure = figureAt[size_t(place)];
            for (const int otherPlace : clusters.members(other)) {
                const int otherFigure = figureAt[size_t(otherPlace)];
                if (figure < 0 || otherFigure < 0)
                    continue; // brought in by an analyst's decision
                const Figure &first = group[size_t(figure)];
                const Figure &second = group[size_t(otherFigure)];
                if (first.column == second.column && !isRepetition(first, second, vocabulary.weights()))
                    return false;
            }
        }
        return true;
    };
    for (const Link &link : links) {
        const int one = clusters.find(group[size_t(link.one)].place);
        const int other = clusters.find(group[size_t(link.other)].place);
        if (one != other && !clusters.areSeparated(one, other) && fit(one, other))
            clusters.join(one, other);
    }
}

} // namespace

void joinFigures(Clusters &clusters, const Statements &statements)
{
    Vocabulary vocabulary;
    std::vector<Group> groups;
    QHash<QString, size_t> groupOf;
    for (int place = 0; place < int(statements.size()); ++place) {
        const Placed &statement = statements[size_t(place)];
        const auto *quantity = std::get_if<text::Quantity>(&statement->value);
        if (statement->kind != coding::Kind::Figure || !quantity)
            continue;
        const QString unit = quantity->unit.toCaseFolded();
        if (!groupOf.contains(unit)) {
            groupOf.insert(unit, groups.size());
            groups.emplace_back();
        }
        groups[groupOf.value(unit)].push_back(figureOf(statement, place, vocabulary));
        vocabulary.count(groups[groupOf.value(unit)].back().context.sentence);
    }
    vocabulary.weigh();
    std::vector<int> figureAt(statements.size(), -1);
    for (Group &group : groups) {
        for (int figure = 0; figure < int(group.size()); ++figure) {
            int &opening = group[size_t(figure)].context.opening;
            if (opening >= 0 && vocabulary.isCommon(opening))
                opening = -1;
            weigh(group[size_t(figure)], vocabulary.weights());
            figureAt[size_t(group[size_t(figure)].place)] = figure;
        }
        join(clusters, group, Candidates(group, vocabulary).links(), vocabulary, figureAt);
        for (const Figure &figure : group)
            figureAt[size_t(figure.place)] = -1;
    }
}

} // namespace agreement
