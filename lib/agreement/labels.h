// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/statements.h"

#include <QString>

namespace agreement {

/// A name for a point, made from its evidence: what is measured for figures, who says that what causes what
/// for claims, the name used most for entities; else the quoted words. `members` are places in `statements`,
/// ascending, at least one.
QString computedLabel(const Statements &statements, const std::vector<int> &members);

} // namespace agreement
