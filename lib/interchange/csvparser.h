// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace interchange {

/// Reads CSV row by row, so that a large file is never in memory as cells: see parseCsv() for what it
/// understands. Broken UTF-8 becomes U+FFFD. A quotation mark within a cell that does not begin with one is
/// taken as it is, and so is what follows the closing one.
class CsvParser
{
public:
    explicit CsvParser(const QByteArray &bytes);

    /// Reads the next row; false at the end, and when the rest cannot be read: see result().
    bool next(QStringList &row);
    /// The number of the row that next() read last, from 1, as a spreadsheet counts: with empty lines.
    qsizetype row() const { return m_row; }
    /// Whether all went well so far.
    const base::Result<void> &result() const { return m_result; }

private:
    QString readCell();
    QString readQuotedCell();
    bool isAtRowEnd() const;
    void skipLineEnd();

    const QByteArray m_bytes;
    qsizetype m_at = 0;
    qsizetype m_row = 0;
    char m_separator = ',';
    base::Result<void> m_result;
};

} // namespace interchange
