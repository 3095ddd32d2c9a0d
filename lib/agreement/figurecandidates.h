// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/figures.h"
#include "agreement/keptevidence.h"

#include <vector>

namespace agreement {

/// The figures of one family of units, in the order of the story.
using FigureGroup = std::vector<Figure>;

/// Two figures of a group, by their indices, that may be the same point.
struct FigureLink
{
    int one;
    int other;
    double evidence;
    double favour = 0; ///< The part of it that is no matter of the two figures alone.
};

/// The pairs of a group that are worth comparing (neighbours by size, and those with most words in common)
/// and have more than so much evidence; those of one article are repetitions. n log n.
std::vector<FigureLink> likelyLinks(
    const FigureGroup &group, const Vocabulary &vocabulary, double least, KeptEvidence &known);

/// Two figures each of which is the other's likeliest counterpart in its article are likelier still.
void favourBest(std::vector<FigureLink> &links, const FigureGroup &group);

} // namespace agreement
