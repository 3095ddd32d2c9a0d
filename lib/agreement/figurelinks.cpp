// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/figurelinks.h"

#include "agreement/figurejoining.h"

#include <algorithm>

namespace agreement {
namespace {

const QString &unitOf(const FigureGroup &group)
{
    return group.front()->amount.family.base;
}

} // namespace

FigureMatcher::FigureMatcher(
    const Statements &statements, const std::vector<PlacedMention> &mentions, KeptComparison &kept)
    : m_statements(statements)
    , m_prepared(kept.preparedFigures())
    , m_joins(kept.joins(coding::Kind::Figure))
    , m_neighbours(statements.size())
    , m_indices(statements.size(), {-1, -1})
{
    PreparedFigures::Origin origin;
    for (int place = 0; place < int(statements.size()); ++place) {
        const Placed &statement = statements[size_t(place)];
        if (statement->kind != coding::Kind::Figure || !statement.reading->figure)
            continue;
        origin.figures.push_back({.reading = statement.reading->number,
            .column = statement.column,
            .sentence = m_neighbours.add(*statement.statement, place)});
        m_places.push_back(place);
    }
    for (const PlacedMention &placed : mentions)
        origin.mentions.push_back(*placed.mention);
    if (m_prepared.prepare(std::move(origin), statements, m_places))
        m_joins.forget();
    m_prepared.place(statements, m_places);
    for (size_t i = 0; i < m_places.size(); ++i)
        m_indices[size_t(m_places[i])] = m_prepared.indices()[i];
}

/// What was found out about a group.
struct FigureMatcher::Linked
{
    const FigureGroup &figures;
    KeptGroup &kept;
    GroupChange change;
    std::vector<LostLink> lost;
};

void FigureMatcher::join(Clusters &clusters, const std::vector<Constraint> &decided)
{
    KeptJoins::Origin origin; // figures that are others were prepared anew
    KeptJoins::addDecided(origin, coding::Kind::Figure, m_statements, decided);
    m_joins.join(clusters, std::move(origin), m_places, [&] { match(clusters, decided); });
}

void FigureMatcher::match(Clusters &clusters, const std::vector<Constraint> &decided)
{
    const std::vector<Linked> linked = link();
    const std::vector<std::vector<FigureSupport>> supports = supportsByGroup(linked);
    const auto groupOf = [&](int place) { return m_indices[size_t(place)].first; };
    const bool isDecidedAcross = std::ranges::any_of(decided,
        [&](const Constraint &constraint) { return groupOf(constraint.one) != groupOf(constraint.other); });
    for (size_t i = 0; i < linked.size(); ++i) {
        const auto &[figures, kept, change, lost] = linked[i];
        std::vector<Constraint> own = decided;
        std::erase_if(own, [&](const Constraint &constraint) { return groupOf(constraint.one) != int(i); });
        KeptJoins::Origin origin;
        KeptJoins::addDecided(origin, coding::Kind::Figure, m_statements, own);
        const bool wasDecidedAcross = std::exchange(kept.isDecidedAcross, isDecidedAcross);
        const bool isDecidedAnew = kept.decided != origin.decided || isDecidedAcross || wasDecidedAcross;
        kept.decided = std::move(origin.decided);
        joinFigures(clusters, {figures, m_indices, int(i)}, kept.candidates.links, supports[i], kept.joins,
            {.figures = change,
                .lost = lost,
                .isEverything = change.isEverything() || isDecidedAnew,
                .areDecided = !kept.decided.empty()});
    }
}

/// Finds the pairs of all groups that may be one point.
std::vector<FigureMatcher::Linked> FigureMatcher::link()
{
    constexpr double possible = -1.5; // what neighbours may still make up for
    std::vector<Linked> linked;
    for (const FigureGroup &group : m_prepared.groups()) {
        KeptGroup &kept = m_prepared.group(unitOf(group));
        GroupChange change(kept.candidates.sources, group);
        std::vector<LostLink> lost =
            update(kept.candidates, group, change, m_prepared.vocabulary(), possible, m_prepared.evidence());
        linked.push_back({group, kept, std::move(change), std::move(lost)});
    }
    return linked;
}

std::vector<std::vector<FigureSupport>> FigureMatcher::supportsByGroup(
    const std::vector<Linked> &linked) const
{
    std::vector<FigureSupport> all;
    for (const Linked &group : linked)
        m_neighbours.addSupports(group.figures, group.kept.candidates.links, all);
    std::vector<std::vector<FigureSupport>> supports(linked.size());
    for (const auto &[one, other, evidence] : all) {
        const auto [group, index] = m_indices[size_t(one)];
        const auto [otherGroup, otherIndex] = m_indices[size_t(other)];
        if (group == otherGroup)
            supports[size_t(group)].push_back({index, otherIndex, evidence});
    }
    return supports;
}

const Figure *FigureMatcher::figure(int place) const
{
    const auto [group, index] = m_indices[size_t(place)];
    return group < 0 ? nullptr : m_prepared.groups()[size_t(group)][size_t(index)];
}

double FigureMatcher::likeness(int mention, int place) const
{
    const Figure *known = figure(place);
    return known ? m_prepared.termsOfMention(mention).similarity(known->frame.terms) : 0;
}

} // namespace agreement
