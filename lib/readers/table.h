// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/metadata.h"
#include "readers/source.h"

#include <QStringList>

namespace readers {

/// Reads articles from a table (CSV, or with semicolons or tabs), one a row, of any size: the columns that
/// are named as ReadOptions say, else by the usual synonyms. Rows without a text are skipped with their
/// number. Fails when no column is the text.
base::Result<void> readTable(const Source &source, Receiver &receiver);

/// Whether the first bytes of a table name a column that is the text of articles.
bool namesTextColumn(const QByteArray &start);

} // namespace readers
