// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goldstory.h"
#include "score.h"

#include <map>
#include <set>

namespace evaluation {

/// How well the points found for a story are those that it should have.
struct AgreementScore
{
    /// Pairs of places in different articles that are one point.
    std::map<coding::Kind, Score> pairs{
        {coding::Kind::Figure, {}}, {coding::Kind::Claim, {}}, {coding::Kind::Entity, {}}};
    Score places;   ///< Of figures: how many were found at all.
    Score verdicts; ///< Of figure points that were matched: expected counts them, right those judged alike.
    Score differences;       ///< Of figures and claims: points that differ.
    int falseAmongFirst = 0; ///< "differ" that is not, among the first ten that differ.
    Score mentions;          ///< Cells that speak of a point without a value.
    QStringList mistakes;
    QStringList falseDifferences;

    AgreementScore &operator+=(const AgreementScore &other);
};

/// Scores points in the order in which they are shown. A place counts as found when a found one overlaps it.
/// Pairs of names count only where both names are marked in the gold; those of figures and claims all count,
/// unless the gold has none of their kind.
AgreementScore score(const GoldStory &gold, const std::vector<StoryPoint> &found);

} // namespace evaluation
