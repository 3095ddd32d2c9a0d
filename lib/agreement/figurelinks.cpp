// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/figurelinks.h"

#include "agreement/figurejoining.h"

#include <algorithm>

namespace agreement {
namespace {

const QString &unitOf(const FigureGroup &group)
{
    return group.front().amount.family.base;
}

std::vector<KeptGroup::Source> sourcesOf(const FigureGroup &group)
{
    std::vector<KeptGroup::Source> sources;
    sources.reserve(group.size());
    int sentence = 0;
    for (size_t i = 0; i < group.size(); ++i) {
        sentence += i > 0 && group[i].sentence != group[i - 1].sentence;
        sources.push_back({group[i].identity, group[i].column, sentence});
    }
    return sources;
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
    if (m_prepared.origin != origin) {
        m_prepared = {.origin = std::move(origin),
            .evidence = std::move(m_prepared.evidence),
            .kept = std::move(m_prepared.kept)};
        prepare();
        m_joins.forget();
    }
    for (size_t i = 0; i < m_places.size(); ++i) {
        const auto [group, index] = m_prepared.indices[i];
        Figure &figure = m_prepared.groups[size_t(group)][size_t(index)];
        figure.place = m_places[i];
        figure.quantity = &std::get<text::Quantity>(statements[size_t(m_places[i])]->value);
        m_indices[size_t(m_places[i])] = {group, index};
    }
}

/// Everything but what refers to the statements, which does not last.
void FigureMatcher::prepare()
{
    auto &[origin, vocabulary, groups, indices, mentions, areLinked, evidence, kept] = m_prepared;
    QHash<QString, size_t> groupOf;
    for (size_t i = 0; i < m_places.size(); ++i) {
        const Placed &statement = m_statements[size_t(m_places[i])];
        Figure figure = figureOf(*statement.reading->figure, statement, m_places[i], vocabulary);
        figure.sentence = origin.figures[i].sentence;
        const QString &unit = figure.amount.family.base;
        if (!groupOf.contains(unit)) {
            groupOf.insert(unit, groups.size());
            groups.emplace_back();
        }
        const size_t group = groupOf.value(unit);
        vocabulary.count(figure.frame.terms, statement.column);
        indices.emplace_back(int(group), int(groups[group].size()));
        groups[group].push_back(std::move(figure));
    }
    for (const Mention &mention : origin.mentions)
        mentions.push_back(numbered(readFrame({.span = mention.words,
                                        .quote = mention.cue,
                                        .sentence = mention.sentence,
                                        .sentenceStart = mention.sentenceStart}),
            vocabulary));
    vocabulary.weigh();
    for (size_t i = 0; i < m_places.size(); ++i) {
        Figure &figure = groups[size_t(indices[i].first)][size_t(indices[i].second)];
        int &opening = figure.frame.opening;
        if (opening >= 0 && vocabulary.isCommon(opening))
            opening = -1;
        weigh(figure, vocabulary.weights());
        evidence.identify(figure, origin.figures[i].reading, vocabulary);
    }
    for (Frame &mention : mentions)
        mention.terms.weigh(vocabulary.weights());
}

void FigureMatcher::join(Clusters &clusters, const std::vector<Constraint> &decided)
{
    KeptJoins::Origin origin; // figures that are others were prepared anew
    KeptJoins::addDecided(origin, coding::Kind::Figure, m_statements, decided);
    m_joins.join(clusters, std::move(origin), m_places, [&] { match(clusters, decided); });
}

void FigureMatcher::match(Clusters &clusters, const std::vector<Constraint> &decided)
{
    if (!std::exchange(m_prepared.areLinked, true))
        link();
    const std::vector<FigureGroup> &groups = m_prepared.groups;
    const std::vector<std::vector<FigureSupport>> supports = supportsByGroup();
    const auto groupOf = [&](int place) { return m_indices[size_t(place)].first; };
    const bool isDecidedAcross = std::ranges::any_of(decided,
        [&](const Constraint &constraint) { return groupOf(constraint.one) != groupOf(constraint.other); });
    for (size_t i = 0; i < groups.size(); ++i) {
        KeptGroup &kept = m_prepared.kept[unitOf(groups[i])];
        const bool wasDecidedAcross = std::exchange(kept.isDecidedAcross, isDecidedAcross);
        if (std::exchange(kept.supports, supports[i]) != supports[i] || isDecidedAcross || wasDecidedAcross)
            kept.joins.forget();
        std::vector<Constraint> own = decided;
        std::erase_if(own, [&](const Constraint &constraint) { return groupOf(constraint.one) != int(i); });
        KeptJoins::Origin origin; // a group of other figures was linked anew
        KeptJoins::addDecided(origin, coding::Kind::Figure, m_statements, own);
        std::vector<int> places;
        places.reserve(groups[i].size());
        for (const Figure &figure : groups[i])
            places.push_back(figure.place);
        kept.joins.join(clusters, std::move(origin), places,
            [&] { joinFigures(clusters, {groups[i], m_indices, int(i)}, kept.links, supports[i]); });
    }
}

/// Finds the links of groups that are not as they were.
void FigureMatcher::link()
{
    constexpr double possible = -1.5; // what neighbours may still make up for
    for (const FigureGroup &group : m_prepared.groups) {
        KeptGroup &kept = m_prepared.kept[unitOf(group)];
        if (std::vector<KeptGroup::Source> sources = sourcesOf(group); kept.sources != sources) {
            kept.sources = std::move(sources);
            kept.links = likelyLinks(group, m_prepared.vocabulary, possible, m_prepared.evidence);
            kept.joins.forget();
        }
    }
    if (m_prepared.evidence.settle(m_places.size()))
        for (auto &[unit, kept] : m_prepared.kept)
            kept.sources.clear(); // other figures have those identities from now on
}

std::vector<std::vector<FigureSupport>> FigureMatcher::supportsByGroup() const
{
    const std::vector<FigureGroup> &groups = m_prepared.groups;
    std::vector<FigureSupport> all;
    for (const FigureGroup &group : groups)
        m_neighbours.addSupports(group, m_prepared.kept.at(unitOf(group)).links, all);
    std::vector<std::vector<FigureSupport>> supports(groups.size());
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
    return group < 0 ? nullptr : &m_prepared.groups[size_t(group)][size_t(index)];
}

double FigureMatcher::likeness(int mention, int place) const
{
    const Figure *known = figure(place);
    return known ? m_prepared.mentions[size_t(mention)].terms.similarity(known->frame.terms) : 0;
}

} // namespace agreement
