// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/keptjoins.h"

#include "agreement/statementreading.h"

#include <algorithm>
#include <span>

namespace agreement {

void KeptJoins::addDecided(
    Origin &origin, coding::Kind kind, const Statements &statements, const std::vector<Constraint> &decided)
{
    for (const auto &[one, other, areTogether] : decided)
        if (statements[size_t(one)]->kind == kind)
            origin.decided.push_back({statements[size_t(one)].reading->number,
                statements[size_t(other)].reading->number, areTogether});
}

void KeptJoins::join(
    Clusters &clusters, Origin origin, const std::vector<int> &places, const std::function<void()> &match)
{
    if (m_isKnown && m_origin == origin) {
        for (const auto &[one, other] : m_pairs)
            clusters.join(places[size_t(one)], places[size_t(other)]);
        return;
    }
    const size_t before = clusters.joins().size();
    match();
    const auto indexOf = [&](int place) {
        return int(std::ranges::lower_bound(places, place) - places.begin());
    };
    m_pairs.clear();
    for (const auto &[one, other] : std::span(clusters.joins()).subspan(before))
        m_pairs.emplace_back(indexOf(one), indexOf(other));
    m_origin = std::move(origin);
    m_isKnown = true;
}

} // namespace agreement
