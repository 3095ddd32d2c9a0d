// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/figurelinks.h"

#include "agreement/assignment.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace agreement {
namespace {

bool isSurer(const FigureLink &one, const FigureLink &other)
{
    return std::tuple(-one.evidence, one.one, one.other) <
           std::tuple(-other.evidence, other.one, other.other);
}

/// Joins the links of one group: first what articles repeat, then those between each two articles that fit
/// best together, surest first.
class Joining
{
public:
    Joining(Clusters &clusters, const FigureGroup &group, const FigureNeighbours &neighbours)
        : m_clusters(clusters)
        , m_group(group)
        , m_neighbours(neighbours)
    {
        for (int figure = 0; figure < int(group.size()); ++figure)
            m_figures.emplace(group[size_t(figure)].place, figure);
    }

    void join(std::vector<FigureLink> links)
    {
        std::ranges::sort(links, isSurer);
        std::vector<FigureLink> between;
        for (const FigureLink &link : links) {
            if (column(link.one) != column(link.other))
                between.push_back(link);
            else if (fit(link))
                m_clusters.join(place(link.one), place(link.other));
        }
        for (const FigureLink &link : assigned(between))
            if (fit(link))
                m_clusters.join(place(link.one), place(link.other));
    }

private:
    int column(int figure) const { return m_group[size_t(figure)].column; }
    int place(int figure) const { return m_group[size_t(figure)].place; }

    /// The links that are left when every figure has at most one counterpart in each other article, surest
    /// first.
    std::vector<FigureLink> assigned(const std::vector<FigureLink> &links) const
    {
        std::map<std::pair<int, int>, std::vector<int>> byArticles;
        for (int index = 0; index < int(links.size()); ++index) {
            const int one = column(links[size_t(index)].one);
            const int other = column(links[size_t(index)].other);
            byArticles[{std::min(one, other), std::max(one, other)}].push_back(index);
        }
        std::vector<FigureLink> chosen;
        for (const auto &[articles, indices] : byArticles) {
            std::vector<Pairing> pairings;
            for (const int index : indices) {
                const FigureLink &link = links[size_t(index)];
                const bool isTurned = column(link.one) != articles.first;
                pairings.push_back({m_clusters.find(place(isTurned ? link.other : link.one)),
                    m_clusters.find(place(isTurned ? link.one : link.other)), link.evidence});
            }
            for (const int best : bestPairings(pairings))
                chosen.push_back(links[size_t(indices[size_t(best)])]);
        }
        std::ranges::sort(chosen, isSurer);
        return chosen;
    }

    /// Whether two clusters may become one: no decision keeps them apart, no article would state two things
    /// in one, and what is in them goes together on the whole.
    bool fit(const FigureLink &link) const
    {
        constexpr size_t mostCompared = 5; // of either; the first that came in are the surest
        const int one = m_clusters.find(place(link.one));
        const int other = m_clusters.find(place(link.other));
        if (one == other || m_clusters.areSeparated(one, other))
            return false;
        double sum = link.favour;
        bool isCompared = false;
        const std::vector<int> &members = m_clusters.members(one);
        const std::vector<int> &others = m_clusters.members(other);
        for (size_t i = 0; i < members.size(); ++i)
            for (size_t j = 0; j < others.size(); ++j) {
                const auto figure = m_figures.find(members[i]);
                const auto otherFigure = m_figures.find(others[j]);
                if (figure == m_figures.end() || otherFigure == m_figures.end())
                    continue; // brought in by an analyst's decision
                const Figure &first = m_group[size_t(figure->second)];
                const Figure &second = m_group[size_t(otherFigure->second)];
                if (first.column == second.column) {
                    if (repetition(first, second) <= 0)
                        return false;
                } else if (i < mostCompared && j < mostCompared) {
                    isCompared = true;
                    sum += compare(first, second).sum() + m_neighbours.support(first, second);
                }
            }
        return sum > 0 || !isCompared;
    }

    Clusters &m_clusters;
    const FigureGroup &m_group;
    const FigureNeighbours &m_neighbours;
    std::unordered_map<int, int> m_figures; ///< By place.
};

} // namespace

FigureMatcher::FigureMatcher(const Statements &statements, const std::vector<PlacedMention> &mentions)
    : m_places(statements.size(), {-1, -1})
{
    QHash<QString, size_t> groupOf;
    for (int place = 0; place < int(statements.size()); ++place) {
        const Placed &statement = statements[size_t(place)];
        const auto *quantity = std::get_if<text::Quantity>(&statement->value);
        if (statement->kind != coding::Kind::Figure || !quantity)
            continue;
        Figure figure = figureOf(statement, place, m_vocabulary);
        const QString &unit = figure.family.base;
        if (!groupOf.contains(unit)) {
            groupOf.insert(unit, m_groups.size());
            m_groups.emplace_back();
        }
        const size_t group = groupOf.value(unit);
        m_vocabulary.count(figure.frame.terms, statement.column);
        m_neighbours.add(*statement.statement, figure);
        m_places[size_t(place)] = {int(group), int(m_groups[group].size())};
        m_groups[group].push_back(std::move(figure));
    }
    for (const auto &[mention, column] : mentions)
        m_mentions.push_back(frameOf({.span = mention->words,
                                         .quote = mention->cue,
                                         .sentence = mention->sentence,
                                         .sentenceStart = mention->sentenceStart},
            m_vocabulary));
    m_vocabulary.weigh();
    for (FigureGroup &group : m_groups)
        for (Figure &figure : group) {
            int &opening = figure.frame.opening;
            if (opening >= 0 && m_vocabulary.isCommon(opening))
                opening = -1;
            weigh(figure, m_vocabulary.weights());
        }
    for (Frame &mention : m_mentions)
        mention.terms.weigh(m_vocabulary.weights());
}

void FigureMatcher::join(Clusters &clusters)
{
    constexpr double possible = -1.5; // what neighbours may still make up for
    std::vector<std::vector<FigureLink>> links;
    for (const FigureGroup &group : m_groups) {
        links.push_back(likelyLinks(group, m_vocabulary, possible));
        m_neighbours.note(group, links.back());
    }
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const FigureGroup &group = m_groups[i];
        for (FigureLink &link : links[i])
            link.evidence += m_neighbours.support(group[size_t(link.one)], group[size_t(link.other)]);
        favourBest(links[i], group);
        std::erase_if(links[i], [](const FigureLink &link) { return link.evidence <= 0; });
        Joining(clusters, group, m_neighbours).join(std::move(links[i]));
    }
}

const Figure *FigureMatcher::figure(int place) const
{
    const auto [group, index] = m_places[size_t(place)];
    return group < 0 ? nullptr : &m_groups[size_t(group)][size_t(index)];
}

double FigureMatcher::likeness(int mention, int place) const
{
    const Figure *known = figure(place);
    return known ? m_mentions[size_t(mention)].terms.similarity(known->frame.terms) : 0;
}

} // namespace agreement
