// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/point.h"

#include <QList>
#include <functional>
#include <optional>

class QWidget;

namespace ui {

class FilterChip;

/// Chips of which one is checked, for choosing the points of one verdict: all (none), then the verdicts in
/// their order. They belong to `parent`; `choose` runs when another is checked.
QList<FilterChip *> verdictChips(
    QWidget *parent, const std::function<void(std::optional<coding::Verdict>)> &choose);

} // namespace ui
