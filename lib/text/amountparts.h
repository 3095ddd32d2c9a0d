// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/amountgrammar.h"

namespace text {

/// Takes the smaller units said after an amount into it: "and forty-five cents" after dollars, "2 in" after
/// "5 ft", "and a half" after "two miles". Whole plain amounts only.
void takeParts(Amount &amount, const TokenView &view, int limit);

} // namespace text
