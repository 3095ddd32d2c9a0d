// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/csv.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace interchange {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(interchange::Csv)
};

constexpr qsizetype bufferSize = 1 << 20;
constexpr char guard = '\'';

bool startsFormula(char c)
{
    return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r';
}

/// Whether a cell needs the guard: it would run, or it would lose an apostrophe of its own on the way back.
bool needsGuard(QByteArrayView cell)
{
    const auto content = std::ranges::find_if_not(cell, [](char c) { return c == guard; });
    return content != cell.end() && startsFormula(*content);
}

bool needsQuotes(QByteArrayView cell)
{
    return std::ranges::any_of(cell, [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
}

/// The separator of a file: what stands oftenest in its first row outside quotes; a comma when nothing does.
char separatorOf(QByteArrayView bytes)
{
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    qsizetype tabs = 0;
    bool quoted = false;
    for (const char c : bytes) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '\n' || c == '\r')
            break;
        commas += c == ',';
        semicolons += c == ';';
        tabs += c == '\t';
    }
    if (commas >= semicolons && commas >= tabs)
        return ',';
    return semicolons >= tabs ? ';' : '\t';
}

} // namespace

CsvWriter::CsvWriter(QIODevice *device, CsvOptions options)
    : m_device(device)
    , m_options(options)
{
    m_buffer.reserve(bufferSize + (1 << 16));
    if (options.byteOrderMark)
        m_buffer += "\xEF\xBB\xBF";
}

CsvWriter::~CsvWriter()
{
    if (!m_buffer.isEmpty())
        m_device->write(m_buffer);
}

void CsvWriter::text(QStringView cell)
{
    write(cell.toUtf8(), true);
}

void CsvWriter::text(QByteArrayView utf8)
{
    write(utf8, true);
}

void CsvWriter::number(QByteArrayView digits)
{
    write(digits, false);
}

void CsvWriter::endRow()
{
    m_buffer += "\r\n";
    m_rowStarted = false;
    if (m_buffer.size() < bufferSize)
        return;
    if (m_device->write(m_buffer) != m_buffer.size())
        m_failed = true;
    m_buffer.resize(0); // keeps what it reserved
}

base::Result<void> CsvWriter::finish()
{
    if (m_device->write(m_buffer) != m_buffer.size())
        m_failed = true;
    m_buffer.resize(0);
    if (m_failed)
        return base::failure(
            Text::tr("The table could not be written whole; is the disk full?"), m_device->errorString());
    return {};
}

void CsvWriter::separate()
{
    if (m_rowStarted)
        m_buffer += ',';
    m_rowStarted = true;
}

void CsvWriter::write(QByteArrayView cell, bool guarded)
{
    separate();
    const bool withGuard = guarded && !m_options.raw && needsGuard(cell);
    if (!needsQuotes(cell)) {
        if (withGuard)
            m_buffer += guard;
        m_buffer += cell;
        return;
    }
    m_buffer += '"';
    if (withGuard)
        m_buffer += guard;
    for (const char c : cell) {
        if (c == '"')
            m_buffer += '"';
        m_buffer += c;
    }
    m_buffer += '"';
}

base::Result<std::vector<QStringList>> parseCsv(const QByteArray &bytes)
{
    QByteArrayView rest = bytes;
    if (rest.startsWith("\xEF\xBB\xBF"))
        rest = rest.sliced(3);
    const char separator = separatorOf(rest);

    std::vector<QStringList> rows;
    QStringList row;
    QByteArray cell;
    bool quoted = false;
    bool wasQuoted = false; // this cell began with a quote
    qsizetype quoteRow = 0;
    const auto endCell = [&] {
        row.append(QString::fromUtf8(cell));
        cell.resize(0);
        wasQuoted = false;
    };
    const auto endRow = [&] {
        const bool blank = row.isEmpty() && cell.isEmpty() && !wasQuoted;
        if (!blank) {
            endCell();
            rows.push_back(std::exchange(row, {}));
        }
    };
    for (qsizetype i = 0; i < rest.size(); ++i) {
        const char c = rest[i];
        if (quoted) {
            if (c != '"') {
                cell += c;
            } else if (i + 1 < rest.size() && rest[i + 1] == '"') {
                cell += '"';
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == '"' && cell.isEmpty() && !wasQuoted) {
            quoted = true;
            wasQuoted = true;
            quoteRow = qsizetype(rows.size()) + 1;
        } else if (c == separator) {
            endCell();
        } else if (c == '\r' || c == '\n') {
            if (c == '\r' && i + 1 < rest.size() && rest[i + 1] == '\n')
                ++i;
            endRow();
        } else {
            cell += c;
        }
    }
    if (quoted)
        return base::failure(Text::tr("The quotation mark that opens in row %1 is never closed.").arg(quoteRow));
    endRow();
    return rows;
}

QString unguarded(const QString &cell)
{
    if (!cell.startsWith(QLatin1Char(guard)))
        return cell;
    const auto content =
        std::ranges::find_if_not(cell, [](QChar c) { return c == QLatin1Char(guard); });
    const bool isGuarded = content != cell.cend() && content->unicode() < 0x80 && startsFormula(content->toLatin1());
    return isGuarded ? cell.sliced(1) : cell;
}

} // namespace interchange
