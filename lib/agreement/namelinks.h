// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/clusters.h"
#include "agreement/decisions.h"
#include "agreement/keptcomparison.h"
#include "agreement/statements.h"

namespace agreement {

/// Joins entities of one name, whatever their type: without regard to case, possessive, title and legal
/// suffix, and shorter forms with the one name in the story that they stand for (see fullNames()).
void joinEntities(Clusters &clusters, const Statements &statements, const std::vector<Constraint> &decided,
    KeptComparison &kept);

/// Joins claims of one speaker about the same cause and effect, whatever their stance. Causes and effects are
/// the same when they share half of their words; a claim without a cause or effect goes with the first that
/// fits.
void joinClaims(Clusters &clusters, const Statements &statements, const std::vector<Constraint> &decided,
    KeptComparison &kept);

/// Joins statements of one kind without a value that quote the same words.
void joinQuotes(Clusters &clusters, const Statements &statements);

} // namespace agreement
