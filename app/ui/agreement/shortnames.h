// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace ui {

/// The shortest names that still tell sources apart, for narrow columns: "Northline" for "Northline
/// Business", "Guardian" for "The Guardian". A source that comes several times is numbered: "Northline 2".
QStringList shortNames(const QStringList &names);

} // namespace ui
