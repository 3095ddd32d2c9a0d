// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/nounphrases.h"

namespace text {

/// What stands before a figure in its clause: "Google" and "fined" before "€4.3bn".
struct FigureGovernor
{
    NounPhrase subject; ///< Before the verb.
    NounPhrase object;  ///< Between the verb and the figure: "a loss" of "made a loss of".
    int verb = -1;
    bool isAdjacent = false; ///< Only the object, if anything, stands between verb and figure: "cost $5bn".
    int joint = -1;          ///< The preposition nearest to the figure: "by".
    bool isState = false;    ///< It says how much the subject is or becomes: "was", "fell to".
};

/// Reads back from the figure that starts at a token, but not before `floor`, to its verb and the verb's
/// subject.
FigureGovernor governorOf(
    NounPhrases &phrases, const TokenView &view, const FigureLexicon &lexicon, int start, int floor);

/// The subject of a verb, across adverbs, other verbs and what commas enclose.
NounPhrase subjectOf(NounPhrases &phrases, const TokenView &view, int verb, int floor);

} // namespace text
