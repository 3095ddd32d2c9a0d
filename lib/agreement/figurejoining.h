// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/clusters.h"
#include "agreement/figurecandidates.h"

#include <utility>
#include <vector>

namespace agreement {

/// How figures of a group were joined last; their links know the rest.
struct FigureJoins
{
    std::vector<FigureSupport> supports;     ///< By the figures.
    std::vector<std::pair<int, int>> joined; ///< Figures, in the order of joining.
    int chosen = 0;                          ///< How many links have an order.
};

/// What is different since figures were joined last.
struct JoiningChange
{
    const GroupChange &figures;
    const std::vector<LostLink> &lost;
    bool isEverything; ///< Decisions are others, too.
    bool areDecided;   ///< There are decisions, old ones as well.
};

/// Joins figures of a group along its links, of which `supports` (by the figures) make some likelier: first
/// what articles repeat, then those between each two articles that fit best together, surest first. Figures
/// that the clusters keep apart stay apart, and so do clusters of which an article would state two things in
/// one. What no change touches is joined as before without being weighed again.
void joinFigures(Clusters &clusters, const NumberedGroup &group, std::vector<FigureLink> &links,
    const std::vector<FigureSupport> &supports, FigureJoins &joins, const JoiningChange &change);

} // namespace agreement
