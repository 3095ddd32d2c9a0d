// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QIODevice>
#include <QString>
#include <memory>

namespace workspace {

/// A table of rows that is open for reading as interchange::CsvParser wants it: in UTF-8, or in UTF-16 with a
/// byte-order mark.
struct TableFile
{
    std::unique_ptr<QIODevice> device;
    QString issue; ///< What was replaced in decoding, a sentence; mostly empty.
};

/// Opens a table in whatever encoding a spreadsheet wrote it, detected as an article's is. One in UTF-8 is
/// read from disk as it is used, however large; another is decoded in memory, and refused when it is larger
/// than readers::largestFile. Also fails on a file that cannot be read or whose encoding nobody knows.
base::Result<TableFile> openTable(const QString &path);

} // namespace workspace
