// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/agreementwords.h"

#include <QVariant>
#include <functional>

namespace ui {

/// What the grids of points and sources say alike: the panel's and the matrix.

/// How many articles state the point.
int statingArticles(const coding::Point &point);
/// Label, verdict and witnesses, a line each.
QString pointTip(const coding::Point &point);
/// What a cell says in a role of AgreementModel. `source` names its article; `words` are asked for only
/// where it states something.
QVariant cellData(const coding::Cell &cell, const QString &source,
    const std::function<const CellWords &()> &words, int role);

} // namespace ui
