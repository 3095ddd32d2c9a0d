// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/offsetmap.h"

#include <QtAssert>
#include <algorithm>

namespace readers {

void OffsetMap::drop(int position, int dropped)
{
    if (dropped <= 0)
        return;
    const int before = m_drops.empty() ? 0 : m_drops.back().total;
    if (!m_drops.empty() && m_drops.back().position == position) {
        m_drops.back().total += dropped;
        return;
    }
    Q_ASSERT(m_drops.empty() || m_drops.back().position < position);
    m_drops.push_back({position, before + dropped});
}

int OffsetMap::toFile(int position) const
{
    const auto after = std::ranges::upper_bound(m_drops, position, {}, &Drop::position);
    return after == m_drops.begin() ? position : position + std::prev(after)->total;
}

int OffsetMap::toText(int filePosition) const
{
    // The last drop whose following unit stands at or before the position in the file.
    const auto after = std::ranges::upper_bound(
        m_drops, filePosition, {}, [](const Drop &drop) { return drop.position + drop.total; });
    const int text = after == m_drops.begin() ? filePosition : filePosition - std::prev(after)->total;
    return after == m_drops.end() ? text : std::min(text, after->position);
}

OffsetMap OffsetMap::followedBy(const OffsetMap &next) const
{
    std::vector<int> places;
    places.reserve(m_drops.size() + next.m_drops.size());
    for (const Drop &drop : m_drops)
        places.push_back(drop.position);
    for (const Drop &drop : next.m_drops)
        places.push_back(toText(drop.position));
    std::ranges::sort(places);
    OffsetMap both;
    int total = 0;
    for (const int place : places) {
        const int here = next.toFile(toFile(place)) - place;
        both.drop(place, here - total);
        total = here;
    }
    return both;
}

} // namespace readers
