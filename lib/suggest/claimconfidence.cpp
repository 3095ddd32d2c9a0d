// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/claimconfidence.h"

#include <array>
#include <cmath>

namespace suggest {

using namespace Qt::StringLiterals;

namespace {

// The logarithm of odds is the sum of these.
constexpr double bias = 0.17;
constexpr double perScore = 0.81;
constexpr double ownVoice = -0.92;
constexpr std::array<double, 6> byForm{0.46, 0.40, 0.71, -0.19, 0.21, 0}; ///< As ClaimForm has them.
constexpr std::array<double, 5> byStance{0.13, 0.69, 0.03, 0.05, 0.69};   ///< As coding::Stance has them.

} // namespace

double claimConfidence(const FoundClaim &claim)
{
    const double logOdds = bias + perScore * claim.score + byForm[size_t(claim.form)] +
                           byStance[size_t(claim.claim.stance)] +
                           (claim.claim.speaker == u"author" ? ownVoice : 0);
    return 1 / (1 + std::exp(-logOdds));
}

} // namespace suggest
