// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/figurelinks.h"

#include "agreement/assignment.h"

#include <algorithm>
#include <compare>
#include <tuple>

namespace agreement {
namespace {

bool isSurer(const FigureLink &one, const FigureLink &other)
{
    if (one.evidence != other.evidence)
        return one.evidence > other.evidence;
    return std::pair(one.one, one.other) < std::pair(other.one, other.other);
}

/// A group and the numbers of its figures.
struct NumberedGroup
{
    const FigureGroup &figures;
    const std::vector<std::pair<int, int>> &places; ///< Of all statements: group and index.
    int number;

    /// The figure at a place; -1 when it is of another group.
    int at(int place) const
    {
        const auto [group, index] = places[size_t(place)];
        return group == number ? index : -1;
    }
};

/// Joins the links of one group: first what articles repeat, then those between each two articles that fit
/// best together, surest first.
class Joining
{
public:
    Joining(Clusters &clusters, const NumberedGroup &group, const FigureNeighbours &neighbours)
        : m_clusters(clusters)
        , m_group(group)
        , m_neighbours(neighbours)
    {
    }

    void join(std::vector<FigureLink> links)
    {
        const auto joinFitting = [&](const FigureLink &link) {
            if (fit(link))
                m_clusters.join(place(link.one), place(link.other));
        };
        for (const FigureLink &link : links)
            if (column(link.one) != column(link.other))
                m_known.insert(link.one, link.other, link.evidence);
        favourBest(links, m_group.figures);
        std::erase_if(links, [](const FigureLink &link) { return link.evidence <= 0; });
        std::ranges::sort(links, isSurer);
        std::vector<FigureLink> between;
        for (const FigureLink &link : links) {
            if (column(link.one) != column(link.other))
                between.push_back(link);
            else
                joinFitting(link);
        }
        for (const FigureLink &link : assigned(between))
            joinFitting(link);
    }

private:
    const Figure &figure(int index) const { return m_group.figures[size_t(index)]; }
    int column(int index) const { return figure(index).column; }
    int place(int index) const { return figure(index).place; }

    /// The links that are left when every figure has at most one counterpart in each other article, surest
    /// first.
    std::vector<FigureLink> assigned(const std::vector<FigureLink> &links) const
    {
        struct Placing
        {
            std::pair<int, int> articles;
            int link;

            auto operator<=>(const Placing &) const = default;
        };
        std::vector<Placing> byArticles;
        byArticles.reserve(links.size());
        for (const FigureLink &link : links)
            byArticles.push_back(
                {std::minmax({column(link.one), column(link.other)}), int(&link - links.data())});
        std::ranges::sort(byArticles);
        std::vector<FigureLink> chosen;
        std::vector<Pairing> pairings;
        for (auto begin = byArticles.begin(); begin != byArticles.end();) {
            const auto both = begin->articles;
            auto end = begin;
            pairings.clear();
            for (; end != byArticles.end() && end->articles == both; ++end) {
                const FigureLink &link = links[size_t(end->link)];
                const bool isTurned = column(link.one) != both.first;
                pairings.push_back({m_clusters.find(place(isTurned ? link.other : link.one)),
                    m_clusters.find(place(isTurned ? link.one : link.other)), link.evidence});
            }
            for (const int best : bestPairings(pairings))
                chosen.push_back(links[size_t(begin[best].link)]);
            begin = end;
        }
        std::ranges::sort(chosen, isSurer);
        return chosen;
    }

    /// Whether two clusters may become one: no decision keeps them apart, no article would state two things
    /// in one, and what is in them goes together on the whole.
    bool fit(const FigureLink &link)
    {
        const int one = m_clusters.find(place(link.one));
        const int other = m_clusters.find(place(link.other));
        if (one == other || m_clusters.areSeparated(one, other))
            return false;
        const std::vector<int> &members = m_clusters.members(one);
        const std::vector<int> &others = m_clusters.members(other);
        return mayMeet(members, others) && goTogether(members, others, link.favour);
    }

    /// Whether what articles state in both is the same.
    bool mayMeet(const std::vector<int> &members, const std::vector<int> &others)
    {
        ++m_round;
        for (const int member : members)
            if (const int index = m_group.at(member); index >= 0)
                markOf(index) = m_round;
        return std::ranges::none_of(others, [&](int other) {
            const int second = m_group.at(other);
            return second >= 0 && markOf(second) == m_round && std::ranges::any_of(members, [&](int member) {
                const int first = m_group.at(member);
                return first >= 0 && column(first) == column(second) &&
                       (!mayRepeat(figure(first), figure(second)) ||
                           repetition(figure(first), figure(second)) <= 0);
            });
        });
    }

    /// The last round in which the article of a figure was looked at.
    int &markOf(int index)
    {
        const auto article = size_t(column(index));
        if (article >= m_marks.size())
            m_marks.resize(article + 1);
        return m_marks[article];
    }

    bool goTogether(const std::vector<int> &members, const std::vector<int> &others, double favour)
    {
        constexpr size_t mostCompared = 5; // of either; the first that came in are the surest
        double sum = favour;
        bool isCompared = false;
        for (size_t i = 0; i < std::min(mostCompared, members.size()); ++i)
            for (size_t j = 0; j < std::min(mostCompared, others.size()); ++j) {
                const int first = m_group.at(members[i]);
                const int second = m_group.at(others[j]);
                // Others are brought in by an analyst's decision.
                if (first < 0 || second < 0 || column(first) == column(second))
                    continue;
                isCompared = true;
                sum += evidence(first, second);
            }
        return sum > 0 || !isCompared;
    }

    double evidence(int one, int other)
    {
        if (const double *known = m_known.find(one, other))
            return *known;
        const double found =
            compare(figure(one), figure(other)).sum() + m_neighbours.support(figure(one), figure(other));
        m_known.insert(one, other, found);
        return found;
    }

    Clusters &m_clusters;
    NumberedGroup m_group;
    const FigureNeighbours &m_neighbours;
    PairTable m_known; ///< What was found for two figures of two articles.
    std::vector<int> m_marks;
    int m_round = 0;
};

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
        m_prepared = {.origin = std::move(origin), .evidence = std::move(m_prepared.evidence)};
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
    auto &[origin, vocabulary, groups, indices, mentions, evidence, links] = m_prepared;
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
    m_joins.join(clusters, std::move(origin), m_places, [&] { match(clusters); });
}

void FigureMatcher::match(Clusters &clusters)
{
    constexpr double possible = -1.5; // what neighbours may still make up for
    const std::vector<FigureGroup> &groups = m_prepared.groups;
    if (m_prepared.links.empty()) {
        for (const FigureGroup &group : groups)
            m_prepared.links.push_back(
                likelyLinks(group, m_prepared.vocabulary, possible, m_prepared.evidence));
        m_prepared.evidence.settle();
    }
    for (size_t i = 0; i < groups.size(); ++i)
        m_neighbours.note(groups[i], m_prepared.links[i]);
    for (size_t i = 0; i < groups.size(); ++i) {
        const FigureGroup &group = groups[i];
        std::vector<FigureLink> links = m_prepared.links[i];
        for (FigureLink &link : links)
            link.evidence += m_neighbours.support(group[size_t(link.one)], group[size_t(link.other)]);
        Joining(clusters, {group, m_indices, int(i)}, m_neighbours).join(std::move(links));
    }
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
