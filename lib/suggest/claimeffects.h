// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "suggest/claimsentence.h"

#include <limits>

namespace suggest {

/// An effect at its place in a sentence.
struct Effect
{
    Match place;    ///< Its tokens; an invalid one when there is none.
    int label = -1; ///< Of an effect on jobs, for ClaimWords::label; else -1.
};

/// The first, and the last, effect on jobs in [first, end): "layoffs", or "replace" with "workers" near.
Effect jobEffect(const ClaimSentence &sentence, int first, int end);
Effect lastJobEffect(const ClaimSentence &sentence, int first, int end);

/// Whom a verb concerns that stands before them: "cut hundreds of jobs"; invalid when nobody.
Match peopleAfter(const ClaimSentence &sentence, const Match &verb);
/// What a verb with an effect of its own needs after it: people, or prices; invalid when it is missing.
Match objectAfter(const ClaimSentence &sentence, const Match &verb);

/// The effect on jobs that stands at most `reach` tokens before a link, if any; else what stands for one.
/// What is reported counts first: in "let 500 people go and said the move was not due to AI", the move.
Effect effectBefore(const ClaimSentence &sentence, const Match &link, int reach);

/// The words after and before a link that name any other effect: "higher prices"; invalid when none do. They
/// end before `until`.
Match effectPhraseAfter(
    const ClaimSentence &sentence, int first, int until = std::numeric_limits<int>::max());
Match effectPhraseBefore(const ClaimSentence &sentence, int end);

} // namespace suggest
