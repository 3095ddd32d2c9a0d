// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QStringList>
#include <functional>

class QLineEdit;

namespace ui {

/// Completes what is typed in a line with words that are looked up as it changes. `look` gets what was typed
/// and gives what may be meant, the likeliest first. When it fails, the first of the failures in a row is
/// told.
void completeFrom(
    QLineEdit *line, const std::function<base::Result<QStringList>(const QString &start)> &look);

} // namespace ui
