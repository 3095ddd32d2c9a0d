// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/figurefit.h"

#include <algorithm>
#include <utility>

namespace agreement {

bool FigureFit::fit(const FigureLink &link)
{
    const int one = m_clusters.find(place(link.one));
    const int other = m_clusters.find(place(link.other));
    if (one == other || m_clusters.areSeparated(one, other))
        return false;
    const std::vector<int> members = m_clusters.members(one);
    const std::vector<int> others = m_clusters.members(other);
    return mayMeet(members, others) && goTogether(members, others, link.favour);
}

/// Whether what articles state in both is the same.
bool FigureFit::mayMeet(const std::vector<int> &members, const std::vector<int> &others)
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
int &FigureFit::markOf(int index)
{
    const auto article = size_t(column(index));
    if (article >= m_marks.size())
        m_marks.resize(article + 1);
    return m_marks[article];
}

bool FigureFit::goTogether(const std::vector<int> &members, const std::vector<int> &others, double favour)
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
            sum += evidence(std::min(first, second), std::max(first, second));
        }
    return sum > 0 || !isCompared;
}

/// Of two figures of two articles, with what supports them.
double FigureFit::evidence(int one, int other)
{
    const auto placesOf = [](const auto &pair) { return std::pair(pair.one, pair.other); };
    if (const auto link = std::ranges::lower_bound(m_links, std::pair(one, other), {}, placesOf);
        link != m_links.end() && placesOf(*link) == std::pair(one, other))
        return link->evidence + link->support;
    if (const double *known = m_known.find(one, other))
        return *known;
    const auto support = std::ranges::lower_bound(m_supports, std::pair(one, other), {}, placesOf);
    const bool isOwn = support != m_supports.end() && placesOf(*support) == std::pair(one, other);
    const double found = compare(figure(one), figure(other)).sum() + (isOwn ? support->evidence : 0);
    m_known.insert(one, other, found);
    return found;
}

} // namespace agreement
