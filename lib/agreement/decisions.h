// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/clusters.h"
#include "agreement/statements.h"

namespace agreement {

/// Two statements, by their places, that belong together or must stay apart.
struct Constraint
{
    int one;
    int other;
    bool areTogether;
};

/// What analysts decided about the statements, in the order in which it is to be applied, before any
/// matching: what they decided here from the last to the first, so that where decisions contradict each
/// other, also by way of others, the later one holds; then what they decided elsewhere about statements of
/// different articles whose phrases are those of a pair. Decisions about annotations that are not there, or
/// of two kinds, are left out.
std::vector<Constraint> constraints(const Story &story, const Statements &statements);

/// Joins and separates; what no longer fits does nothing.
void apply(Clusters &clusters, const std::vector<Constraint> &constraints);

} // namespace agreement
