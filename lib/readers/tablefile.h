// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QIODevice>
#include <QString>
#include <memory>

namespace readers {

/// A table of rows that is open for reading as base::CsvParser wants it: in UTF-8, or in UTF-16 with a
/// byte-order mark.
struct TableFile
{
    QIODevice *device = nullptr;
    QString issue;                      ///< What was replaced in decoding, a sentence; mostly empty.
    std::unique_ptr<QIODevice> decoded; ///< When it is not the device that was given.
};

/// Opens a table in whatever encoding a spreadsheet wrote it, detected as an article's is. One in UTF-8 is
/// read from its device as it is used, however large; another is decoded in memory, and refused when it is
/// larger than readers::largestFile. Also fails on a device that cannot be read and on an encoding that
/// nobody knows. The device, open for reading at its start, must outlive the table.
base::Result<TableFile> openTable(QIODevice *device);

} // namespace readers
