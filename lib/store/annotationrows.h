// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"
#include "store/database.h"

namespace store {

/// Database::eachAnnotationRow(). Made for millions of rows: one value a row comes from SQLite, with the
/// cells parted by a byte that UTF-8 never has; what is an article's is read once for each article.
base::Result<void> visitAnnotationRows(
    const Connection &connection, const Database::RowVisitor &visit, const base::Progress &progress);

/// A number with as many digits as bring the very same one back: "29250000000", "0.1".
QByteArray shortestDigits(double number);

} // namespace store
