// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/figurejoining.h"

#include "agreement/assignment.h"
#include "agreement/figurefavour.h"
#include "agreement/figurefit.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <span>
#include <tuple>
#include <utility>

namespace agreement {
namespace {

bool isSurer(const FigureLink &one, const FigureLink &other)
{
    if (one.sum() != other.sum())
        return one.sum() > other.sum();
    return std::pair(one.one, one.other) < std::pair(other.one, other.other);
}

bool isEarlier(const FigureSupport &one, const FigureSupport &other)
{
    return std::tuple(one.one, one.other, one.evidence) < std::tuple(other.one, other.other, other.evidence);
}

/// Adds what is said of one pair several times; orders by the pairs. Linear, as figures have few.
std::vector<FigureSupport> summed(const std::vector<FigureSupport> &supports, size_t figures)
{
    std::vector<size_t> ends(figures + 1);
    for (const FigureSupport &support : supports)
        ++ends[size_t(support.one) + 1];
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    std::vector<FigureSupport> ordered(supports.size());
    for (const FigureSupport &support : supports)
        ordered[ends[size_t(support.one)]++] = support;
    for (size_t figure = 0, begin = 0; figure < figures; begin = ends[figure++])
        std::sort(ordered.begin() + qptrdiff(begin), ordered.begin() + qptrdiff(ends[figure]), isEarlier);
    std::vector<FigureSupport> sums;
    sums.reserve(ordered.size());
    for (const FigureSupport &support : ordered) {
        if (!sums.empty() && sums.back().one == support.one && sums.back().other == support.other)
            sums.back().evidence += support.evidence;
        else
            sums.push_back(support);
    }
    return sums;
}

/// Joins the links of one group: first what articles repeat, then those between each two articles that fit
/// best together, surest first. Goes through what was done last time again. A cluster is *clean* as long as
/// it surely has the members that it had at this point last time; what was found out about two clean clusters
/// stays true.
class Joining
{
public:
    Joining(Clusters &clusters, const NumberedGroup &group, std::vector<FigureLink> &links,
        FigureJoins &joins, const JoiningChange &change)
        : m_clusters(clusters)
        , m_group(group)
        , m_links(links)
        , m_joins(joins)
        , m_change(change)
        , m_joinsBefore(clusters.joins().size())
        , m_isTouched(group.figures.size(), change.isEverything)
        , m_isDirty(group.places.size(), change.isEverything)
        , m_fit(clusters, group, links, joins.supports)
    {
        for (const Figure *figure : group.figures)
            m_columns = std::max(m_columns, figure->column + 1);
        for (const LostLink &lost : change.lost)
            m_columns = std::max({m_columns, lost.column + 1, lost.otherColumn + 1});
    }

    void join(const std::vector<FigureSupport> &allSupports)
    {
        std::vector<FigureSupport> supports = summed(allSupports, m_group.figures.size());
        if (m_change.figures.count() == 0 && m_change.lost.empty() && !m_change.isEverything &&
            supports == m_joins.supports) {
            joinAsBefore();
            return;
        }
        support(std::move(supports));
        favour();
        forgetChanged();
        joinWithin();
        choose();
        for (const int figure : m_dirtyLater)
            makeDirty(figure);
        joinChosen();
        m_joins.joined.clear();
        for (FigureLink &link : m_links)
            link.isChanged = false;
        for (const auto &[one, other] : std::span(m_clusters.joins()).subspan(m_joinsBefore))
            m_joins.joined.emplace_back(m_group.at(one), m_group.at(other));
    }

private:
    const Figure &figure(int index) const { return *m_group.figures[size_t(index)]; }
    int column(int index) const { return figure(index).column; }
    int place(int index) const { return figure(index).place; }
    bool isWithin(const FigureLink &link) const { return column(link.one) == column(link.other); }

    bool isDirty(int figure) const { return m_isDirty[size_t(m_clusters.find(place(figure)))]; }
    void makeDirty(int figure) { m_isDirty[size_t(m_clusters.find(place(figure)))] = true; }

    void joinAsBefore()
    {
        for (const auto &[one, other] : m_joins.joined)
            m_clusters.join(place(one), place(other));
    }

    /// What is written of a pair in the joins of last time, with the figures as they are numbered now.
    std::vector<FigureSupport> supportsBefore() const
    {
        std::vector<FigureSupport> supports;
        for (const auto &[one, other, evidence] : m_joins.supports)
            supports.push_back({m_change.figures.now(one), m_change.figures.now(other), evidence});
        std::erase_if(
            supports, [](const FigureSupport &support) { return support.one < 0 || support.other < 0; });
        return supports;
    }

    /// The supports are summed.
    void support(std::vector<FigureSupport> supports)
    {
        std::vector<FigureSupport> changed;
        if (!m_change.isEverything)
            std::ranges::set_symmetric_difference(
                supportsBefore(), supports, std::back_inserter(changed), isEarlier);
        for (const FigureSupport &support : changed)
            for (const int figure : {support.one, support.other}) {
                m_isTouched[size_t(figure)] = true;
                m_dirtyLater.push_back(figure);
                if (m_change.areDecided) // else repetitions are no matter of it
                    makeDirty(figure);
            }
        m_joins.supports = std::move(supports);
        auto next = m_joins.supports.cbegin();
        for (FigureLink &link : m_links) {
            const auto isBefore = [&](const FigureSupport &support) {
                return std::pair(support.one, support.other) < std::pair(link.one, link.other);
            };
            while (next != m_joins.supports.cend() && isBefore(*next))
                ++next;
            const bool isOwn =
                next != m_joins.supports.cend() && next->one == link.one && next->other == link.other;
            const double support = isOwn ? next->evidence : 0;
            link.isChanged |= m_change.isEverything || std::exchange(link.support, support) != support;
            link.support = support;
        }
    }

    void favour()
    {
        constexpr int many = 12; // from where on favourBest() does not look at their number
        if (std::min(m_change.figures.sizeBefore(), m_change.figures.size()) < many &&
            m_change.figures.sizeBefore() != m_change.figures.size())
            m_isTouched.assign(m_isTouched.size(), true);
        for (const FigureLink &link : m_links)
            if (link.isChanged)
                m_isTouched[size_t(link.one)] = m_isTouched[size_t(link.other)] = true;
        for (const LostLink &lost : m_change.lost)
            for (const int figure : {lost.link.one, lost.link.other})
                if (figure >= 0)
                    m_isTouched[size_t(figure)] = true;
        favourBest(m_links, m_group.figures, m_isTouched);
    }

    /// What new, changed and lost links did last time is not to be expected again.
    void forgetChanged()
    {
        m_isPairDirty.assign(size_t(m_columns) * size_t(m_columns), m_change.isEverything);
        if (m_change.isEverything) {
            for (FigureLink &link : m_links)
                link.isJoined = link.isChosen = link.isPositive = false;
        }
        for (int index = 0; index < m_change.figures.size(); ++index)
            if (m_change.figures.before(index) < 0)
                makeDirty(index);
        const auto forget = [this](const FigureLink &link, int column, int otherColumn) {
            const bool isWithin = column == otherColumn;
            if (link.isPositive && !isWithin)
                isPairDirty(column, otherColumn) = true;
            for (const int figure : {link.one, link.other}) {
                if (figure < 0 || !link.isJoined)
                    continue;
                m_dirtyLater.push_back(figure);
                if (isWithin)
                    makeDirty(figure);
            }
        };
        for (const LostLink &lost : m_change.lost)
            forget(lost.link, lost.column, lost.otherColumn);
        for (FigureLink &link : m_links) {
            if (!link.isChanged)
                continue;
            forget(link, column(link.one), column(link.other));
            link.isJoined = false;
            link.isPositive = link.sum() > 0;
            if (link.isPositive && !isWithin(link))
                isPairDirty(column(link.one), column(link.other)) = true;
        }
    }

    char &isPairDirty(int column, int other)
    {
        return m_isPairDirty[size_t(std::min(column, other)) * size_t(m_columns) +
                             size_t(std::max(column, other))];
    }

    void joinWithin()
    {
        std::vector<FigureLink *> links;
        for (FigureLink &link : m_links)
            if (link.isPositive && isWithin(link))
                links.push_back(&link);
        std::ranges::sort(
            links, [](const FigureLink *one, const FigureLink *other) { return isSurer(*one, *other); });
        for (FigureLink *link : links)
            join(*link, !link->isChanged);
    }

    /// Chooses the links that are left when every figure has at most one counterpart in each other article.
    void choose()
    {
        for (const FigureLink &link : m_links)
            if (link.isPositive && !isWithin(link) && (isDirty(link.one) || isDirty(link.other)))
                isPairDirty(column(link.one), column(link.other)) = true;
        std::vector<std::pair<quint64, int>> byArticles; // both articles, with the link
        for (int index = 0; index < int(m_links.size()); ++index) {
            FigureLink &link = m_links[size_t(index)];
            if (!link.isPositive || isWithin(link)) {
                drop(link);
            } else if (isPairDirty(column(link.one), column(link.other))) {
                const auto [first, second] = std::minmax({column(link.one), column(link.other)});
                byArticles.emplace_back(quint64(first) << 32 | quint64(second), index);
            }
        }
        std::ranges::sort(byArticles);
        std::vector<Pairing> pairings;
        for (auto begin = byArticles.cbegin(); begin != byArticles.cend();) {
            auto end = begin;
            pairings.clear();
            for (; end != byArticles.cend() && end->first == begin->first; ++end)
                pairings.push_back(pairingOf(m_links[size_t(end->second)]));
            const std::vector<int> best = bestPairings(pairings); // ascending
            auto next = best.cbegin();
            for (int i = 0; i < int(end - begin); ++i) {
                FigureLink &link = m_links[size_t(begin[i].second)];
                if (next != best.cend() && *next == i) {
                    ++next;
                    link.isChosen = true;
                } else {
                    drop(link);
                }
            }
            begin = end;
        }
    }

    Pairing pairingOf(const FigureLink &link) const
    {
        const bool isTurned = column(link.one) > column(link.other);
        return {m_clusters.find(place(isTurned ? link.other : link.one)),
            m_clusters.find(place(isTurned ? link.one : link.other)), link.sum()};
    }

    /// The link is not tried.
    void drop(FigureLink &link)
    {
        link.isChosen = false;
        link.order = -1;
        if (isWithin(link) || !std::exchange(link.isJoined, false))
            return;
        m_dirtyLater.push_back(link.one);
        m_dirtyLater.push_back(link.other);
    }

    void joinChosen()
    {
        std::vector<FigureLink *> known(size_t(m_joins.chosen), nullptr); // by order
        std::vector<FigureLink *> others;
        for (FigureLink &link : m_links) {
            if (link.isChosen && !link.isChanged && link.order >= 0)
                known[size_t(link.order)] = &link;
            else if (link.isChosen)
                others.push_back(&link);
        }
        std::erase(known, nullptr);
        const auto isSurerOf = [](const FigureLink *one, const FigureLink *other) {
            return isSurer(*one, *other);
        };
        std::ranges::sort(others, isSurerOf);
        std::vector<FigureLink *> all;
        all.reserve(known.size() + others.size());
        std::ranges::merge(known, others, std::back_inserter(all), isSurerOf);
        m_joins.chosen = int(all.size());
        for (int order = 0; order < int(all.size()); ++order) {
            FigureLink &link = *all[size_t(order)];
            join(link, !link.isChanged && link.order >= 0);
            link.order = order;
        }
    }

    /// Joins two clusters if they fit. `isKnown`: the link was tried last time after the same ones as now, as
    /// far as they are to be expected again.
    void join(FigureLink &link, bool isKnown)
    {
        const int one = m_clusters.find(place(link.one));
        const int other = m_clusters.find(place(link.other));
        const bool wasJoined = isKnown && link.isJoined;
        if (isKnown && !m_isDirty[size_t(one)] && !m_isDirty[size_t(other)]) {
            if (wasJoined)
                m_clusters.join(place(link.one), place(link.other));
            return;
        }
        link.isJoined = m_fit.fit(link) && m_clusters.join(place(link.one), place(link.other));
        if (link.isJoined || wasJoined)
            m_isDirty[size_t(m_clusters.find(one))] = m_isDirty[size_t(m_clusters.find(other))] = true;
    }

    Clusters &m_clusters;
    NumberedGroup m_group;
    std::vector<FigureLink> &m_links;
    FigureJoins &m_joins;
    const JoiningChange &m_change;
    size_t m_joinsBefore; ///< Of the clusters.
    int m_columns = 0;
    std::vector<char> m_isTouched;   ///< By figure: something about its links is different.
    std::vector<char> m_isDirty;     ///< By the place that stands for a cluster.
    std::vector<int> m_dirtyLater;   ///< Figures that are dirty once repetitions are joined.
    std::vector<char> m_isPairDirty; ///< By two columns: the links between them are to be chosen anew.
    FigureFit m_fit;
};

} // namespace

void joinFigures(Clusters &clusters, const NumberedGroup &group, std::vector<FigureLink> &links,
    const std::vector<FigureSupport> &supports, FigureJoins &joins, const JoiningChange &change)
{
    Joining(clusters, group, links, joins, change).join(supports);
}

} // namespace agreement
