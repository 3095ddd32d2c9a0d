// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QBuffer>
#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringDecoder>
#include <QStringList>
#include <optional>

namespace base {

/// Reads CSV row by row, so that no more than a row and a little is in memory however large the file: RFC
/// 4180, also with LF or CR line ends, a byte-order mark, UTF-16 with one, or ';' or tab as separator, found
/// in the first row or named by a line "sep=;" before it. Rows may have different lengths; empty lines are
/// skipped. An unclosed quotation mark and a NUL are refused, and so is a row longer than 64 MiB, and what
/// follows when the device cannot be read on. Broken UTF-8 becomes U+FFFD: who opens a file knows its
/// encoding. A quotation mark within a cell that does not begin with one is taken as it is, and so is what
/// follows the closing one.
class CsvParser
{
public:
    explicit CsvParser(QIODevice *device); ///< Open for reading; must outlive the parser.
    explicit CsvParser(const QByteArray &bytes);
    Q_DISABLE_COPY_MOVE(CsvParser)

    /// Reads the next row; false at the end, and when the rest cannot be read: see result().
    bool next(QStringList &row);
    /// The number of the row that next() read last, from 1, as a spreadsheet counts: with empty lines.
    qsizetype row() const { return m_row; }
    /// Whether all went well so far.
    const Result<void> &result() const { return m_result; }

private:
    void start();
    bool readMore();
    bool isAtEnd() { return m_at >= m_bytes.size() && !readMore(); }
    QString readCell();
    QString readQuotedCell();
    bool isAtRowEnd();
    void skipLineEnd();

    QBuffer m_ownDevice; ///< For bytes that were given.
    QIODevice *m_device;
    std::optional<QStringDecoder> m_decoder; ///< When the file is UTF-16.
    QByteArray m_bytes;                      ///< UTF-8, from the row that is being read on.
    qsizetype m_at = 0;                      ///< In m_bytes.
    qsizetype m_row = 0;
    char m_separator = ',';
    Result<void> m_result;
};

} // namespace base
