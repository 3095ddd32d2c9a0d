// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/figurewords.h"
#include "text/quantitygrammar.h"

namespace text {

/// Takes the brackets around an amount that make it negative, as accounts write losses: "($3.2) million",
/// "$(3.2) million", "(3.2)%", and "was ($3.2 million)" after a word of such statements; but no aside: "£2.5
/// million ($3.2 million)". `start` is the parse's first token and may move to the bracket or its currency,
/// never before `floor`.
void takeNegativeBrackets(QuantityParse &parse, int &start, const TokenView &view,
    const FigureLexicon &lexicon, int floor, int limit);

} // namespace text
