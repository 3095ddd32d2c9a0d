// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/figuregroup.h"
#include "agreement/keptevidence.h"

#include <vector>

namespace agreement {

/// The pairs of a group's figures that are worth joining, kept from one comparison to the next: each figure
/// is compared with its neighbours by size and with those that have most words in common with it, and only
/// those whose neighbours or words changed look for their counterparts again.
struct FigureCandidates
{
    std::vector<FigureSource> sources; ///< Of the figures they were found for.
    std::vector<int> bySize;           ///< The figures' indices.
    std::vector<FigureLink> links;     ///< By their figures.
};

/// A link that is there no more. Its figures have their indices as they are now, -1 when they are gone.
struct LostLink
{
    FigureLink link;
    int column; ///< Of link.one, as it was.
    int otherColumn;
};

/// Finds the pairs that have more than so much evidence; those of one article are repetitions. Gives the
/// links that were lost. `change` is from the candidates' sources to the group. n log n for a new group.
std::vector<LostLink> update(FigureCandidates &candidates, const FigureGroup &group,
    const GroupChange &change, const Vocabulary &vocabulary, double least, KeptEvidence &known);

} // namespace agreement
