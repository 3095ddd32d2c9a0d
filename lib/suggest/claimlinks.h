// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "suggest/claimfinder.h"
#include "suggest/claimsentence.h"

#include <vector>

namespace suggest {

/// The cause, what leads from it to its effect, and the effect, as a sentence has them.
struct Link
{
    using Kind = ClaimForm;

    Kind kind = Kind::Forward;
    Match cause;
    Match connector;
    Match effect;          ///< Its tokens; an invalid one when it is named before ("these decisions").
    int label = -1;        ///< Of an effect on jobs; -1: the effect's own words, or what was named before.
    bool isDenied = false; ///< The connector itself denies: "nothing to do with".
    double weight = 0;     ///< How sure its kind is, from 0 to 1.

    int first() const; ///< Its first token.
    int end() const;   ///< One past its last token.
};

/// The links of a sentence that do not overlap, the surest ones, in order. Takes time linear in the sentence.
std::vector<Link> linksOf(const ClaimSentence &sentence);

} // namespace suggest
