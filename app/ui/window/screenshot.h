// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace ui {

/// Saves a picture of the window to a PNG file as soon as it has settled, then ends the program: with exit
/// code 0, or 1 when the file cannot be written.
void saveScreenshot(QWidget *window, const QString &path);

} // namespace ui
