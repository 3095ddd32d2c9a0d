// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/agreement.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace agreement {

/// The points of a story's last comparison with all that each was made from, so that a point that nothing
/// touched need not be made again.
class KeptPoints
{
public:
    /// What a point is made from, besides the articles.
    struct Origin
    {
        struct Member
        {
            quint64 reading; ///< StatementReading::number.
            int column;
            quint64 passage; ///< Of its sentence; 0 where it does not matter.

            bool operator==(const Member &) const = default;
        };
        std::vector<Member> members; ///< At least one.
        QString label;               ///< The analyst's.

        bool operator==(const Origin &) const = default;
    };

    /// To be called first in a comparison. Forgets all points when the articles are others than they were.
    void start(const std::vector<Witness> &articles);
    /// The point made from just that; null when there is none. Valid until settle().
    const coding::Point *find(const Origin &origin);
    const coding::Point &keep(Origin origin, coding::Point point);
    /// Forgets what was not asked for since start().
    void settle();

private:
    struct Known
    {
        Origin origin;
        coding::Point point;
        quint64 lastUsed; ///< The round.
    };

    std::vector<Witness> m_articles;             ///< Without mentions.
    std::unordered_map<quint64, Known> m_points; ///< By the first member's reading.
    quint64 m_round = 0;
    size_t m_used = 0; ///< Of the points, in this round.
};

} // namespace agreement
