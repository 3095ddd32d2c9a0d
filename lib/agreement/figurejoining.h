// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/clusters.h"
#include "agreement/figurecandidates.h"
#include "agreement/figureneighbours.h"

#include <utility>
#include <vector>

namespace agreement {

/// A group and the numbers of its figures.
struct NumberedGroup
{
    const FigureGroup &figures;
    const std::vector<std::pair<int, int>> &places; ///< Of all statements: group and index.
    int number;

    /// The figure at a place; -1 when it is of another group.
    int at(int place) const
    {
        const auto [group, index] = places[size_t(place)];
        return group == number ? index : -1;
    }
};

/// Joins figures of a group along its links, of which `supports` make some likelier: first what articles
/// repeat, then those between each two articles that fit best together, surest first. Figures that the
/// clusters keep apart stay apart, and so do clusters of which an article would state two things in one.
void joinFigures(Clusters &clusters, const NumberedGroup &group, const std::vector<FigureLink> &links,
    const std::vector<FigureSupport> &supports);

} // namespace agreement
