// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/clusters.h"
#include "agreement/statements.h"

namespace agreement {

/// Joins the figures that are the same point, surest pairs first: those of one unit, by what is said to be
/// measured where both say it, else by value and shared words around. Equal values of many digits need little
/// else; amounts that could both be true some words; different values nearly the same words about the same
/// names and times. One article does not state one point with two values, so clusters that would make it do
/// so stay apart. Each figure is compared with a bounded number of others: n log n.
void joinFigures(Clusters &clusters, const Statements &statements);

} // namespace agreement
