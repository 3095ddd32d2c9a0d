// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/clusters.h"
#include "agreement/statements.h"

namespace agreement {

/// Joins the figures that are the same point. Pairs of one family of units are weighed: how their values agree
/// and how rare these are, the words around, what is counted, what the figures do in their sentences (a level, a
/// value before, a change), the times and names around, and whether figures beside them go together. Then,
/// between each two articles, each figure gets at most one counterpart so that all fit best, and clusters grow
/// from the surest links on. One article does not state one point with two values, so clusters that would make
/// it do so stay apart. Each figure is compared with a bounded number of others: n log n.
void joinFigures(Clusters &clusters, const Statements &statements);

} // namespace agreement
