// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <functional>

class QMenu;
class QWidget;

namespace ui {

/// A small square of a colour (0xRRGGBB).
QIcon swatch(quint32 colour);

/// Fills a menu with the colours for tags, the current one checked, and a way to any other. `choose` gets the
/// chosen one, 0xRRGGBB; the parent is what the colour dialog belongs to.
void fillColourMenu(
    QMenu *menu, quint32 current, QWidget *parent, const std::function<void(quint32 colour)> &choose);

} // namespace ui
