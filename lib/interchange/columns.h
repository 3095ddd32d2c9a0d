// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace interchange {

/// How many columns of a terminal a text takes: two for wide characters (UAX 11), none for combining marks.
int columnsOf(QStringView text);

/// The text on one line and in exactly so many columns (1 or more): cut with an ellipsis, or filled up with
/// space.
QString fitted(const QString &text, int columns);

} // namespace interchange
