// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/numbergrammar.h"

namespace text {

constexpr double widensFrom = 1000; ///< Scales from here on widen the printed precision.

/// A whole number below a hundred in words: "five", "twenty-seven".
std::optional<Magnitude> readUnderHundred(const TokenView &view, int at, int limit);

/// "half", "a third", "two-thirds", "three quarters of a million", "a quarter of a mile". Only halves need no
/// numerator. Before "of" and what is no unit it is a share.
std::optional<Magnitude> readFraction(const TokenView &view, int at, int limit);

/// "one in five", "four out of 10"
std::optional<Magnitude> readShare(const TokenView &view, int at, int limit);

/// "1/4", "10 1/2" by signs: numerator and denominator without space.
std::optional<Magnitude> readSlashed(const TokenView &view, int at, int limit);

/// "¾ of its staff": a share.
std::optional<Magnitude> readFractionSign(const TokenView &view, int at, int limit);

/// Takes the half or the other fraction after a whole number: "two and a half", "five and three quarters".
void takeFraction(Magnitude &number, const TokenView &view, int limit);

/// Multiplies a number with the scale that follows it.
void applyScale(Magnitude &number, const Meaning &scale);

} // namespace text
