// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/clusters.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace agreement {

Clusters::Clusters(int count)
    : m_parents(size_t(count))
    , m_members(size_t(count))
    , m_strangers(size_t(count))
{
    std::iota(m_parents.begin(), m_parents.end(), 0);
    for (int thing = 0; thing < count; ++thing)
        m_members[size_t(thing)] = {thing};
}

int Clusters::find(int thing) const
{
    while (m_parents[size_t(thing)] != thing) {
        int &parent = m_parents[size_t(thing)];
        parent = m_parents[size_t(parent)];
        thing = parent;
    }
    return thing;
}

void Clusters::separate(int one, int other)
{
    const int first = find(one);
    const int second = find(other);
    if (first == second)
        return;
    m_strangers[size_t(first)].push_back(second);
    m_strangers[size_t(second)].push_back(first);
}

bool Clusters::areSeparated(int one, int other) const
{
    int first = find(one);
    int second = find(other);
    if (m_strangers[size_t(first)].size() > m_strangers[size_t(second)].size())
        std::swap(first, second); // what keeps two apart is noted with both
    return std::ranges::any_of(
        m_strangers[size_t(first)], [&](int stranger) { return find(stranger) == second; });
}

bool Clusters::join(int one, int other)
{
    int first = find(one);
    int second = find(other);
    if (first == second)
        return true;
    if (areSeparated(first, second))
        return false;
    m_joins.emplace_back(one, other);
    if (m_members[size_t(first)].size() < m_members[size_t(second)].size())
        std::swap(first, second);
    m_parents[size_t(second)] = first;
    const auto move = [&](std::vector<std::vector<int>> &lists) {
        std::vector<int> &from = lists[size_t(second)];
        lists[size_t(first)].insert(lists[size_t(first)].end(), from.begin(), from.end());
        from.clear();
    };
    move(m_members);
    move(m_strangers);
    return true;
}

std::vector<std::vector<int>> Clusters::all() const
{
    std::vector<std::vector<int>> clusters;
    for (size_t root = 0; root < m_parents.size(); ++root) {
        if (m_parents[root] != int(root))
            continue;
        clusters.push_back(m_members[root]);
        std::ranges::sort(clusters.back());
    }
    std::ranges::sort(clusters, {}, [](const std::vector<int> &members) { return members.front(); });
    return clusters;
}

} // namespace agreement
