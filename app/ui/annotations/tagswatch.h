// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace ui {

/// A small square in a tag's colour, for menus and lists.
QIcon tagSwatch(quint32 tagColour);

} // namespace ui
