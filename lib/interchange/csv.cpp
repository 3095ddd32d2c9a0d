// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/csv.h"

#include "base/csvparser.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <algorithm>
#include <cstring>

namespace interchange {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(interchange::Csv)
};

constexpr qsizetype bufferSize = 1 << 18;
constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
constexpr char guard = '\'';

bool startsFormula(char c)
{
    return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r';
}

/// Whether a cell needs the guard: it would run, or it would lose an apostrophe of its own on the way back.
bool needsGuard(QByteArrayView cell)
{
    if (cell.isEmpty() || (cell.front() != guard && !startsFormula(cell.front())))
        return false;
    const auto content = std::ranges::find_if_not(cell, [](char c) { return c == guard; });
    return content != cell.end() && startsFormula(*content);
}

/// The bytes of `word` that are `byte`, each told by its highest bit (Mycroft's test, exact for "is there
/// any").
constexpr quint64 bytesOf(quint64 word, char byte)
{
    constexpr quint64 ones = 0x0101010101010101;
    constexpr quint64 highs = 0x8080808080808080;
    const quint64 zeroed = word ^ (ones * quint8(byte));
    return (zeroed - ones) & ~zeroed & highs;
}

/// Whether a cell is to stand in quotation marks. One that starts like a byte-order mark would lose it at the
/// start of a file. Eight bytes at a time: most of the time of a large export is spent here.
bool needsQuotes(QByteArrayView cell)
{
    qsizetype at = 0;
    for (; at + qsizetype(sizeof(quint64)) <= cell.size(); at += sizeof(quint64)) {
        quint64 word;
        std::memcpy(&word, cell.data() + at, sizeof(word));
        if (bytesOf(word, ',') | bytesOf(word, '"') | bytesOf(word, '\n') | bytesOf(word, '\r'))
            return true;
    }
    for (; at < cell.size(); ++at)
        if (cell[at] == ',' || cell[at] == '"' || cell[at] == '\n' || cell[at] == '\r')
            return true;
    return cell.startsWith(byteOrderMark);
}

} // namespace

CsvWriter::CsvWriter(QIODevice *device, CsvOptions options)
    : m_device(device)
    , m_options(options)
    , m_buffer(bufferSize)
{
    if (options.byteOrderMark)
        put(byteOrderMark);
}

CsvWriter::~CsvWriter()
{
    flush();
}

void CsvWriter::text(QStringView cell)
{
    const qsizetype most = m_encoder.requiredSpace(cell.size());
    if (m_cell.size() < most)
        m_cell.resizeForOverwrite(most);
    const char *end = m_encoder.appendToBuffer(m_cell.data(), cell);
    addCell({m_cell.constData(), end}, true);
}

void CsvWriter::text(QByteArrayView utf8)
{
    addCell(utf8, true);
}

void CsvWriter::number(QByteArrayView digits)
{
    addCell(digits, false);
}

void CsvWriter::endRow()
{
    constexpr QByteArrayView emptyCell("\"\"");
    makeRoom(0);
    if (m_cells == 1 && m_rowIsEmpty)
        put(emptyCell); // else nobody could tell it from an empty line
    put("\r\n");
    m_cells = 0;
    m_rowIsEmpty = true;
}

base::Result<void> CsvWriter::finish()
{
    flush();
    if (auto *file = qobject_cast<QFileDevice *>(m_device); file && !file->flush())
        m_failed = true;
    if (m_failed)
        return base::failure(
            Text::tr("The table could not be written whole; is the disk full?"), m_device->errorString());
    return {};
}

void CsvWriter::put(QByteArrayView bytes)
{
    std::memcpy(m_buffer.data() + m_used, bytes.data(), size_t(bytes.size()));
    m_used += size_t(bytes.size());
}

/// Sees to it that a cell has room, however many quotation marks it needs, and a row's end after it.
void CsvWriter::makeRoom(qsizetype cellBytes)
{
    constexpr size_t around = 16; // separator, quotation marks, guard, end of the row
    const size_t needed = 2 * size_t(cellBytes) + around;
    if (m_buffer.size() - m_used >= needed)
        return;
    flush();
    if (m_buffer.size() < needed)
        m_buffer.resize(needed);
}

void CsvWriter::addCell(QByteArrayView cell, bool guarded)
{
    makeRoom(cell.size());
    if (m_cells++ > 0)
        put(',');
    if (cell.isEmpty())
        return;
    m_rowIsEmpty = false;
    const bool withGuard = guarded && !m_options.raw && needsGuard(cell);
    if (needsQuotes(cell)) {
        addQuoted(cell, withGuard);
        return;
    }
    if (withGuard)
        put(guard);
    put(cell);
}

void CsvWriter::addQuoted(QByteArrayView cell, bool withGuard)
{
    put('"');
    if (withGuard)
        put(guard);
    for (const char c : cell) {
        if (c == '"')
            put('"');
        put(c);
    }
    put('"');
}

void CsvWriter::flush()
{
    if (!m_failed && m_used > 0 && m_device->write(m_buffer.data(), qint64(m_used)) != qint64(m_used))
        m_failed = true;
    m_used = 0;
}

base::Result<std::vector<QStringList>> parseCsv(const QByteArray &bytes)
{
    base::CsvParser parser(bytes);
    std::vector<QStringList> rows;
    QStringList row;
    while (parser.next(row))
        rows.push_back(std::exchange(row, {}));
    return parser.result().transform([&] { return std::move(rows); });
}

QString unguarded(const QString &cell)
{
    if (!cell.startsWith(QLatin1Char(guard)))
        return cell;
    const auto content = std::ranges::find_if_not(cell, [](QChar c) { return c == QLatin1Char(guard); });
    const bool isGuarded =
        content != cell.cend() && content->unicode() < 0x80 && startsFormula(content->toLatin1());
    return isGuarded ? cell.sliced(1) : cell;
}

} // namespace interchange
