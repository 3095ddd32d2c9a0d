// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/point.h"

namespace ui {

class Focus;

/// Asks the panes to go where the evidence is: of a cell, the piece after the chosen one, and of a cell
/// without any its article, with nothing chosen; without a cell, to all evidence of the point.
void goToEvidence(Focus &focus, const coding::Point &point, const coding::Cell *cell);

} // namespace ui
