// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "suggest/claimfinder.h"

namespace suggest {

/// How often claims like this one are right, stance and speaker included: by their form, score and stance,
/// and by whether somebody else than the author speaks. Fitted by `claimsevaluation --confidence`; see
/// docs/evaluation.md.
double claimConfidence(const FoundClaim &claim);

} // namespace suggest
