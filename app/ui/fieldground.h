// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

class QPainter;
class QStyleOption;

namespace ui {

constexpr int fieldRadius = 5; ///< Pixels, of the corners of fields and buttons.

/// Paints the ground of a field or button: rounded, a hairline around it, in the accent while it has the
/// keyboard.
void drawFieldGround(QPainter &painter, const QStyleOption &option, const QColor &ground);

} // namespace ui
