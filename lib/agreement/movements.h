// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/agreement.h"

#include <optional>

namespace agreement {

/// Where a figure moved to whose words give two values but no range: 4.75% for "raised its rate from 4.5% to
/// 4.75%", 33.7 million for "rose by 1.1 million to 33.7 million". None for others, also for "from 5 to 10
/// people were hurt".
std::optional<text::Quantity> movedTo(const Statement &statement);

} // namespace agreement
