// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/amount.h"
#include "coding/annotation.h"
#include "coding/point.h"
#include "text/quantity.h"

namespace agreement {

/// Whether two figures can both be true, by the rules of DESIGN section 1 (see ARCHITECTURE.md). Units of one
/// family are converted (see unitFamily()), and counts of what may be one thing compared by number ("jobs",
/// "people"); other units differ: no currency is ever converted, and percent and percentage points are
/// different. Agree: the same value and relation, or the same value to the coarser one's printed precision;
/// two vague amounts agree only in the same words. Compatible: the intervals overlap (for counts: in a whole
/// number).
coding::Verdict verdict(const text::Quantity &one, const text::Quantity &other);
/// The same of amounts that are compared many times.
coding::Verdict verdict(const Amount &one, const Amount &other);

/// The same of figures that are taken for one point: what two counts are called no longer matters, so that
/// 100 hurt and 100 injuries do not differ.
coding::Verdict verdictOfOnePoint(const Amount &one, const Amount &other);

/// Whether two stances on the same proposition can both be right: the same agree; `denies` differs from
/// asserts, partly and predicts; every other pair is compatible. Speaker, cause and effect are not looked at.
coding::Verdict verdict(const coding::Claim &one, const coding::Claim &other);

/// Two articles that name the same entity agree; in another role (another type) they are compatible.
coding::Verdict verdict(const coding::Entity &one, const coding::Entity &other);

/// Verdicts of values of the same kind; Compatible when either has no value yet or the kinds are not the
/// same.
coding::Verdict verdict(const coding::Value &one, const coding::Value &other);

} // namespace agreement
