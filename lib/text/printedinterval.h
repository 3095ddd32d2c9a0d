// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/amountgrammar.h"

namespace text {

/// Gives a quantity whose relation is set the interval that one amount stands for: by its printed digits, by
/// its spread, or wider when it was said to be approximate.
void setPrintedInterval(Quantity &quantity, const Amount &amount);

/// The interval of a value that was said to be approximate, as half its width: half of the place of the last
/// digit that is not zero (about 300 is ± 50), but at most a quarter of the value (about 1,000 is ± 250), and
/// never less than half of `step`, the printed precision.
double approximateHalfWidth(double value, double step);

} // namespace text
