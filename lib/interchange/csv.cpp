// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/csv.h"

#include "interchange/csvparser.h"

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
{
    m_buffer.reserve(2 * bufferSize);
    if (options.byteOrderMark)
        m_buffer += byteOrderMark;
}

CsvWriter::~CsvWriter()
{
    flush();
}

void CsvWriter::text(QStringView cell)
{
    startCell();
    const qsizetype start = m_buffer.size();
    m_buffer.resizeForOverwrite(start + m_encoder.requiredSpace(cell.size()));
    const char *end = m_encoder.appendToBuffer(m_buffer.data() + start, cell);
    m_buffer.truncate(end - m_buffer.constData());
    endCell(start, true);
}

void CsvWriter::text(QByteArrayView utf8)
{
    startCell();
    const qsizetype start = m_buffer.size();
    m_buffer += utf8;
    endCell(start, true);
}

void CsvWriter::number(QByteArrayView digits)
{
    startCell();
    const qsizetype start = m_buffer.size();
    m_buffer += digits;
    endCell(start, false);
}

void CsvWriter::endRow()
{
    constexpr QByteArrayView emptyCell("\"\"");
    if (m_cells == 1 && m_rowIsEmpty)
        m_buffer += emptyCell; // else nobody could tell it from an empty line
    m_buffer += "\r\n";
    m_cells = 0;
    m_rowIsEmpty = true;
    if (m_buffer.size() >= bufferSize)
        flush();
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

void CsvWriter::startCell()
{
    if (m_cells++ > 0)
        m_buffer += ',';
}

/// Quotes and guards the cell that stands at the end of the buffer where it needs it.
void CsvWriter::endCell(qsizetype start, bool guarded)
{
    const QByteArrayView cell = QByteArrayView(m_buffer).sliced(start);
    m_rowIsEmpty = m_rowIsEmpty && cell.isEmpty();
    const bool withGuard = guarded && !m_options.raw && needsGuard(cell);
    const bool withQuotes = needsQuotes(cell);
    if (!withGuard && !withQuotes)
        return;
    QByteArray plain = cell.toByteArray();
    m_buffer.truncate(start);
    if (withQuotes)
        m_buffer += '"';
    if (withGuard)
        m_buffer += guard;
    m_buffer += withQuotes ? plain.replace("\"", "\"\"") : plain;
    if (withQuotes)
        m_buffer += '"';
}

void CsvWriter::flush()
{
    if (!m_failed && !m_buffer.isEmpty() && m_device->write(m_buffer) != m_buffer.size())
        m_failed = true;
    m_buffer.resize(0); // keeps what it reserved
}

base::Result<std::vector<QStringList>> parseCsv(const QByteArray &bytes)
{
    CsvParser parser(bytes);
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
