// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/agreement.h"
#include "agreement/amount.h"

namespace agreement {

/// Whether an amount of money is only an outlet's conversion of another, behind which it stands in brackets:
/// "$5.05 billion" of "fined €4.34 billion ($5.05 billion)".
bool isConverted(const Statement &statement);

/// Lets the ends of an amount reach as far as rates of exchange move within days, so that two outlets'
/// conversions of one amount do not contradict each other.
void loosen(Amount &amount);

} // namespace agreement
