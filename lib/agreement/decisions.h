// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/clusters.h"
#include "agreement/statements.h"

namespace agreement {

/// Joins and separates what analysts decided, before any matching. Where decisions contradict each other,
/// also by way of others, the later one holds: they are applied from the last to the first, and what no
/// longer fits does nothing. Decisions about annotations that are not there, or of two kinds, do nothing
/// either.
void applyDecisions(
    Clusters &clusters, const std::vector<coding::Decision> &decisions, const Statements &statements);

/// Joins and separates what analysts decided elsewhere, as far as the clusters allow: statements of different
/// articles whose phrases are those of a pair.
void applyLearned(Clusters &clusters, const std::vector<LearnedPair> &learned, const Statements &statements);

} // namespace agreement
