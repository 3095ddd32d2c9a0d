// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

namespace ui {

/// The line icon of that name (`resources/icons/NAME.svg`), tinted to the theme's text colour whenever it is
/// painted, so that it follows a change of scheme. Drawn from the vectors for each size and screen scale. A
/// name without a file gives a null icon.
QIcon icon(const QString &name);

} // namespace ui
