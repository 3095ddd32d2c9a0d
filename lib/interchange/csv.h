// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// In: rows of cells. Out: RFC 4180 bytes; and back. Knows nothing of annotations: see annotationrecord.h.

#include "base/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>
#include <QString>
#include <QStringEncoder>
#include <QStringList>
#include <vector>

namespace interchange {

/// How CSV is written.
struct CsvOptions
{
    bool byteOrderMark = false; ///< Excel on Windows needs one to see UTF-8.
    bool raw = false;           ///< Leaves text that a spreadsheet would run as a formula as it is.
};

/// Writes RFC 4180 rows (CRLF, quotes where needed) in UTF-8 to a device, buffered. Text cells that start
/// with `= + - @`, tab or CR — or with apostrophes before one of those — are guarded by a leading apostrophe
/// unless the options say raw; unguarded() takes it off again.
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice *device, CsvOptions options = {}); ///< The device must outlive the writer.
    /// Writes what is left, without telling whether that worked: call finish().
    ~CsvWriter();
    Q_DISABLE_COPY_MOVE(CsvWriter)

    void text(QStringView cell);        ///< Adds a cell of words, guarded.
    void text(QByteArrayView utf8);     ///< The same, already in UTF-8.
    void number(QByteArrayView digits); ///< Adds a cell as it is: numbers, dates, names of our own.
    void endRow();
    /// Writes what is left; fails when the device did at any time (a full disk), with its own words as
    /// detail.
    base::Result<void> finish();

private:
    void put(char c) { m_buffer[m_used++] = c; }
    void put(QByteArrayView bytes);
    void makeRoom(qsizetype cellBytes);
    void addCell(QByteArrayView cell, bool guarded);
    void addQuoted(QByteArrayView cell, bool withGuard);
    void flush();

    QIODevice *m_device;
    CsvOptions m_options;
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    std::vector<char> m_buffer;
    size_t m_used = 0;        ///< Of the buffer.
    QByteArray m_cell;        ///< The one that is being encoded.
    int m_cells = 0;          ///< Of the row.
    bool m_rowIsEmpty = true; ///< No cell of the row has any content.
    bool m_failed = false;
};

/// All rows of a table, as base::CsvParser reads them. Fails on what that refuses, naming the row.
base::Result<std::vector<QStringList>> parseCsv(const QByteArray &bytes);

/// The cell without the guard that CsvWriter puts before formulas.
QString unguarded(const QString &cell);

} // namespace interchange
