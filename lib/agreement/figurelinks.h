// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/agreement.h"
#include "agreement/contextwords.h"

#include <vector>

namespace agreement {

/// Two figures that may be the same point, by their places in the list of statements.
struct Link
{
    int one = 0;
    int other = 0;
    double score = 0; ///< Higher is surer; joined in falling order.
};

/// Pairs of figures of one unit that speak of the same thing, surest first: by what is said to be measured where both
/// say it, else by value and shared words around. Equal values with many digits need little else; different values need
/// nearly the same words. `figures` are places in `statements`.
std::vector<Link> figureLinks(
    const std::vector<Statement> &statements, const std::vector<int> &figures, Vocabulary &vocabulary);

} // namespace agreement
