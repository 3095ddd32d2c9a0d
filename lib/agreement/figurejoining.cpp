// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/figurejoining.h"

#include "agreement/assignment.h"
#include "agreement/pairtable.h"

#include <algorithm>
#include <utility>

namespace agreement {
namespace {

bool isSurer(const FigureLink &one, const FigureLink &other)
{
    if (one.evidence != other.evidence)
        return one.evidence > other.evidence;
    return std::pair(one.one, one.other) < std::pair(other.one, other.other);
}

/// Joins the links of one group: first what articles repeat, then those between each two articles that fit
/// best together, surest first.
class Joining
{
public:
    Joining(Clusters &clusters, const NumberedGroup &group, const std::vector<FigureSupport> &supports)
        : m_clusters(clusters)
        , m_group(group)
    {
        for (const auto &[one, other, evidence] : supports)
            m_supports.insert(one, other, support(one, other) + evidence);
    }

    void join(std::vector<FigureLink> links)
    {
        const auto joinFitting = [&](const FigureLink &link) {
            if (fit(link))
                m_clusters.join(place(link.one), place(link.other));
        };
        for (FigureLink &link : links) {
            link.evidence += support(link.one, link.other);
            if (column(link.one) != column(link.other))
                m_known.insert(link.one, link.other, link.evidence);
        }
        favourBest(links, m_group.figures);
        std::erase_if(links, [](const FigureLink &link) { return link.evidence <= 0; });
        const auto [within, end] = std::ranges::stable_partition(
            links, [&](const FigureLink &link) { return column(link.one) != column(link.other); });
        std::sort(within, end, isSurer);
        std::for_each(within, end, joinFitting);
        links.erase(within, end);
        for (const FigureLink &link : assigned(links))
            joinFitting(link);
    }

private:
    const Figure &figure(int index) const { return m_group.figures[size_t(index)]; }
    int column(int index) const { return figure(index).column; }
    int place(int index) const { return figure(index).place; }
    double support(int one, int other) const
    {
        const double *known = m_supports.find(one, other);
        return known ? *known : 0;
    }

    /// The links that are left when every figure has at most one counterpart in each other article, surest
    /// first.
    std::vector<FigureLink> assigned(const std::vector<FigureLink> &links) const
    {
        std::vector<std::pair<quint64, int>> byArticles; // both articles, with the link
        byArticles.reserve(links.size());
        for (int index = 0; index < int(links.size()); ++index) {
            const auto [first, second] =
                std::minmax({column(links[size_t(index)].one), column(links[size_t(index)].other)});
            byArticles.emplace_back(quint64(first) << 32 | quint64(second), index);
        }
        std::ranges::sort(byArticles);
        std::vector<FigureLink> chosen;
        std::vector<Pairing> pairings;
        for (auto begin = byArticles.begin(); begin != byArticles.end();) {
            const auto both = begin->first;
            auto end = begin;
            pairings.clear();
            for (; end != byArticles.end() && end->first == both; ++end) {
                const auto &[one, other, evidence, favour] = links[size_t(end->second)];
                const bool isTurned = column(one) > column(other);
                pairings.push_back({m_clusters.find(place(isTurned ? other : one)),
                    m_clusters.find(place(isTurned ? one : other)), evidence});
            }
            for (const int best : bestPairings(pairings))
                chosen.push_back(links[size_t(begin[best].second)]);
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
        const double found = compare(figure(one), figure(other)).sum() + support(one, other);
        m_known.insert(one, other, found);
        return found;
    }

    Clusters &m_clusters;
    NumberedGroup m_group;
    PairTable m_supports;
    PairTable m_known; ///< What was found for two figures of two articles.
    std::vector<int> m_marks;
    int m_round = 0;
};

} // namespace

void joinFigures(Clusters &clusters, const NumberedGroup &group, const std::vector<FigureLink> &links,
    const std::vector<FigureSupport> &supports)
{
    Joining(clusters, group, supports).join(links);
}

} // namespace agreement
