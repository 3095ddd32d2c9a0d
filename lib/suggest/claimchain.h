// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "suggest/claimlinks.h"

namespace suggest {

/// A word by which somebody stands to what a link states: "says", "denied", "fears that", "according to".
struct Governor
{
    enum class Place {
        Own,    ///< The link's own verb: "blamed AI for the cuts".
        Within, ///< Between cause and effect: "cuts that he says AI caused", "AI, she said, will …".
        Before, ///< What the link depends on: "X said that …".
        After,  ///< What is added to it: "…, X said", "… was denied by X".
    };

    Match word;
    Place place = Place::Before;
    int from = 0;            ///< Where its subject may begin.
    int until = 0;           ///< Where its subject may end, if it stands after the word.
    bool isNoun = false;     ///< "the claim that": whose it is need not be said.
    bool isPassive = false;  ///< "was told": who stands before it does not speak.
    bool isNegated = false;  ///< "did not deny".
    bool isByNobody = false; ///< "nobody denies", "few doubt".
};

/// The words that govern a link, the nearest first: what the union says in "the union says the bank denied
/// that AI …" is what the bank denied. Takes time bounded by how far is looked.
std::vector<Governor> governorsOf(const ClaimSentence &sentence, const Link &link);

/// Whether a negation stands before a token, with nothing between but what may stand there.
bool isNegated(const ClaimSentence &sentence, int before, int reach);

} // namespace suggest
