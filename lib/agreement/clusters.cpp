// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/clusters.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace agreement {

Clusters::Clusters(int count)
    : m_parents(size_t(count))
    , m_next(size_t(count), -1)
    , m_last(size_t(count))
    , m_sizes(size_t(count), 1)
    , m_strangers(size_t(count))
{
    std::iota(m_parents.begin(), m_parents.end(), 0);
    std::iota(m_last.begin(), m_last.end(), 0);
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
    if (m_sizes[size_t(first)] < m_sizes[size_t(second)])
        std::swap(first, second);
    m_parents[size_t(second)] = first;
    m_sizes[size_t(first)] += m_sizes[size_t(second)];
    m_next[size_t(m_last[size_t(first)])] = second;
    m_last[size_t(first)] = m_last[size_t(second)];
    std::vector<int> &strangers = m_strangers[size_t(second)];
    m_strangers[size_t(first)].insert(m_strangers[size_t(first)].end(), strangers.begin(), strangers.end());
    strangers.clear();
    return true;
}

std::vector<int> Clusters::members(int thing) const
{
    std::vector<int> members;
    const int root = find(thing);
    members.reserve(size_t(m_sizes[size_t(root)]));
    for (int member = root; member >= 0; member = m_next[size_t(member)])
        members.push_back(member);
    return members;
}

std::vector<std::vector<int>> Clusters::all() const
{
    std::vector<std::vector<int>> clusters;
    std::vector<int> numbers(m_parents.size(), -1); // of roots
    for (int thing = 0; thing < int(m_parents.size()); ++thing) {
        const auto root = size_t(find(thing));
        if (numbers[root] < 0) {
            numbers[root] = int(clusters.size());
            clusters.emplace_back().reserve(size_t(m_sizes[root]));
        }
        clusters[size_t(numbers[root])].push_back(thing);
    }
    return clusters;
}

} // namespace agreement
