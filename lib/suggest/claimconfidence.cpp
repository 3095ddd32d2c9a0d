// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/claimconfidence.h"

#include <array>
#include <cmath>

namespace suggest {

using namespace Qt::StringLiterals;

namespace {

// The logarithm of odds is the sum of these.
constexpr double bias = -0.20;
constexpr double perScore = 1.36;
constexpr double ownVoice = -0.18;
constexpr std::array<double, 6> byForm{0.06, 0.06, 0.52, 0.25, 0.76, 0.13}; ///< As ClaimForm has them.
constexpr std::array<double, 5> byStance{0.22, 0.34, 0.48, 0.08, 0.65};     ///< As coding::Stance has them.

} // namespace

double claimConfidence(const FoundClaim &claim)
{
    const double logOdds = bias + perScore * claim.score + byForm[size_t(claim.form)] +
                           byStance[size_t(claim.claim.stance)] +
                           (claim.claim.speaker == u"author" ? ownVoice : 0);
    return 1 / (1 + std::exp(-logOdds));
}

} // namespace suggest
