// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/clusters.h"
#include "agreement/decisions.h"

#include <functional>
#include <utility>
#include <vector>

namespace agreement {

/// How the statements of one kind were joined in a story's last comparison, with all that it came from, so
/// that they are joined likewise without looking at them again while that stays the same.
class KeptJoins
{
public:
    /// What statements are joined by.
    struct Origin
    {
        /// What was decided about two statements, by the numbers of their readings.
        struct Decided
        {
            quint64 one;
            quint64 other;
            bool areTogether;

            bool operator==(const Decided &) const = default;
        };
        std::vector<quint64> readings; ///< Of the statements, and of others that matter; by their numbers.
        std::vector<Decided> decided;

        bool operator==(const Origin &) const = default;
    };

    /// Adds what was decided about statements of the kind.
    static void addDecided(Origin &origin, coding::Kind kind, const Statements &statements,
        const std::vector<Constraint> &decided);

    /// Joins as `match` does. `places` are those of the statements that it may join, ascending. It is asked
    /// only when the origin is another than last.
    void join(Clusters &clusters, Origin origin, const std::vector<int> &places,
        const std::function<void()> &match);
    /// To be called when more has changed than the origin says.
    void forget() { m_isKnown = false; }

private:
    Origin m_origin;
    std::vector<std::pair<int, int>> m_pairs; ///< Indices of places, in the order of joining.
    bool m_isKnown = false;
};

} // namespace agreement
