// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/numbergrammar.h"

namespace text {

/// Multiplies a number with the power of ten that follows it: "× 10^6", "x 10⁻³".
void takePowerOfTen(Magnitude &number, const TokenView &view, int limit);

} // namespace text
