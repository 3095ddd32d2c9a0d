// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/keptpoints.h"

#include <algorithm>

namespace agreement {

void KeptPoints::start(const std::vector<Witness> &articles)
{
    const auto isSame = [](const Witness &one, const Witness &other) {
        return one.article == other.article && one.reading == other.reading && one.source == other.source &&
               one.published == other.published && one.version == other.version;
    };
    if (!std::ranges::equal(m_articles, articles, isSame)) {
        m_points.clear();
        m_articles = articles;
        for (Witness &article : m_articles)
            article.mentions.reset();
    }
    ++m_round;
    m_used = 0;
}

const coding::Point *KeptPoints::find(const Origin &origin)
{
    const auto known = m_points.find(origin.members.front().reading);
    if (known == m_points.end() || known->second.origin != origin)
        return nullptr;
    m_used += std::exchange(known->second.lastUsed, m_round) != m_round;
    return &known->second.point;
}

const coding::Point &KeptPoints::keep(Origin origin, coding::Point point)
{
    const quint64 first = origin.members.front().reading;
    const auto [known, isNew] =
        m_points.insert_or_assign(first, Known{std::move(origin), std::move(point), m_round});
    ++m_used;
    return known->second.point;
}

void KeptPoints::settle()
{
    constexpr size_t share = 8;
    if (m_points.size() > m_used + m_used / share)
        std::erase_if(m_points, [this](const auto &known) { return known.second.lastUsed < m_round; });
}

} // namespace agreement
