// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/figurelinks.h"

#include "agreement/assignment.h"
#include "agreement/figures.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <unordered_map>

namespace agreement {
namespace {

/// The figures of one family of units, in the order of the story.
using Group = std::vector<Figure>;

/// Two figures of a group that are likely the same point.
struct Link
{
    int one;
    int other;
    double evidence;
    double favour = 0; ///< The part of it that is no matter of the two figures alone.
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

    /// With at least so much evidence; those of one article are repetitions.
    std::vector<Link> links(double least)
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

    const Group &m_group;
    const Vocabulary &m_vocabulary;
    double m_least = 0;
    std::vector<std::vector<int>> m_places; ///< By word: the figures with it, so far.
    std::vector<int> m_shared;              ///< By figure: words in common with the one that is looked at.
    std::vector<int> m_ranks;               ///< By figure: its place by size.
    std::vector<int> m_found;
    std::vector<std::pair<int, int>> m_best;
    std::vector<Link> m_links;
};

bool isSurer(const Link &one, const Link &other)
{
    return std::tuple(-one.evidence, one.one, one.other) <
           std::tuple(-other.evidence, other.one, other.other);
}

/// Figures of all groups that stand beside each other in a sentence. Where two sentences have a figure in
/// common, those next to it are likelier to be one point, too: "sales of $4.8bn, up 12%".
class Neighbours
{
public:
    /// Figures are to be added in their order.
    void add(const Statement &statement, Figure &figure)
    {
        const bool isNext = m_last >= 0 && m_lastStatement->article == statement.article &&
                            m_lastStatement->sentenceStart == statement.sentenceStart &&
                            m_lastStatement->sentence == statement.sentence;
        if (isNext) {
            m_before[figure.place] = m_last;
            m_after[m_last] = figure.place;
        } else {
            ++m_sentence;
        }
        figure.sentence = m_sentence;
        m_last = figure.place;
        m_lastStatement = &statement;
    }

    /// Notes the surer links of a group.
    void note(const Group &group, const std::vector<Link> &links)
    {
        constexpr double sure = 1.5;
        for (const Link &link : links) {
            const Figure &one = group[size_t(link.one)];
            const Figure &other = group[size_t(link.other)];
            if (link.evidence > sure && one.column != other.column)
                m_sure.insert({one.place, other.place});
        }
    }

    double support(const Figure &one, const Figure &other) const
    {
        constexpr double before = 1.0;
        constexpr double after = 0.8;
        return before * areSure(m_before, one, other) + after * areSure(m_after, one, other);
    }

private:
    bool areSure(const std::unordered_map<int, int> &next, const Figure &one, const Figure &other) const
    {
        const auto first = next.find(one.place);
        const auto second = next.find(other.place);
        return first != next.end() && second != next.end() &&
               m_sure.contains(
                   {std::min(first->second, second->second), std::max(first->second, second->second)});
    }

    std::unordered_map<int, int> m_before;
    std::unordered_map<int, int> m_after;
    QSet<std::pair<int, int>> m_sure;
    int m_last = -1;
    int m_sentence = 0;
    const Statement *m_lastStatement = nullptr;
};

/// Two figures each of which is the other's likeliest counterpart in its article are likelier still.
void favourBest(std::vector<Link> &links, const Group &group)
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
    for (const Link &link : links) {
        note(link.one, group[size_t(link.other)].column, link.evidence);
        note(link.other, group[size_t(link.one)].column, link.evidence);
    }
    const auto isBest = [&](int figure, int article, double evidence) {
        const auto &[first, second] = best.at({figure, article});
        return evidence == first && evidence - second >= margin;
    };
    for (Link &link : links) {
        const double evidence = link.evidence;
        const int column = group[size_t(link.one)].column;
        const int other = group[size_t(link.other)].column;
        if (column != other && isBest(link.one, other, evidence) && isBest(link.other, column, evidence))
            link.evidence += link.favour = favour;
    }
}

/// Joins the links of one group: first what articles repeat, then those between each two articles that fit
/// best together, surest first.
class Joining
{
public:
    Joining(Clusters &clusters, const Group &group, const Neighbours &neighbours)
        : m_clusters(clusters)
        , m_group(group)
        , m_neighbours(neighbours)
    {
        for (int figure = 0; figure < int(group.size()); ++figure)
            m_figures.emplace(group[size_t(figure)].place, figure);
    }

    void join(std::vector<Link> links)
    {
        std::ranges::sort(links, isSurer);
        std::vector<Link> between;
        for (const Link &link : links) {
            if (column(link.one) != column(link.other))
                between.push_back(link);
            else if (fit(link))
                m_clusters.join(place(link.one), place(link.other));
        }
        for (const Link &link : assigned(between))
            if (fit(link))
                m_clusters.join(place(link.one), place(link.other));
    }

private:
    int column(int figure) const { return m_group[size_t(figure)].column; }
    int place(int figure) const { return m_group[size_t(figure)].place; }

    /// The links that are left when every figure has at most one counterpart in each other article, surest
    /// first.
    std::vector<Link> assigned(const std::vector<Link> &links) const
    {
        std::map<std::pair<int, int>, std::vector<int>> byArticles;
        for (int index = 0; index < int(links.size()); ++index) {
            const int one = column(links[size_t(index)].one);
            const int other = column(links[size_t(index)].other);
            byArticles[{std::min(one, other), std::max(one, other)}].push_back(index);
        }
        std::vector<Link> chosen;
        for (const auto &[articles, indices] : byArticles) {
            std::vector<Pairing> pairings;
            for (const int index : indices) {
                const Link &link = links[size_t(index)];
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
    bool fit(const Link &link) const
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
    const Group &m_group;
    const Neighbours &m_neighbours;
    std::unordered_map<int, int> m_figures; ///< By place.
};

} // namespace

void joinFigures(Clusters &clusters, const Statements &statements)
{
    Vocabulary vocabulary;
    Neighbours neighbours;
    constexpr double possible = -1.5; // what neighbours may still make up for
    std::vector<Group> groups;
    QHash<QString, size_t> groupOf;
    for (int place = 0; place < int(statements.size()); ++place) {
        const Placed &statement = statements[size_t(place)];
        const auto *quantity = std::get_if<text::Quantity>(&statement->value);
        if (statement->kind != coding::Kind::Figure || !quantity)
            continue;
        Figure figure = figureOf(statement, place, vocabulary);
        const QString &unit = figure.family.base;
        if (!groupOf.contains(unit)) {
            groupOf.insert(unit, groups.size());
            groups.emplace_back();
        }
        vocabulary.count(figure.frame.terms, statement.column);
        neighbours.add(*statement.statement, figure);
        groups[groupOf.value(unit)].push_back(std::move(figure));
    }
    vocabulary.weigh();
    std::vector<std::vector<Link>> links;
    for (Group &group : groups) {
        for (Figure &figure : group) {
            int &opening = figure.frame.opening;
            if (opening >= 0 && vocabulary.isCommon(opening))
                opening = -1;
            weigh(figure, vocabulary.weights());
        }
        links.push_back(Candidates(group, vocabulary).links(possible));
        neighbours.note(group, links.back());
    }
    for (size_t i = 0; i < groups.size(); ++i) {
        for (Link &link : links[i])
            link.evidence += neighbours.support(groups[i][size_t(link.one)], groups[i][size_t(link.other)]);
        favourBest(links[i], groups[i]);
        std::erase_if(links[i], [](const Link &link) { return link.evidence <= 0; });
        Joining(clusters, groups[i], neighbours).join(std::move(links[i]));
    }
}

} // namespace agreement
