// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/csvparser.h"

#include <QCoreApplication>

namespace base {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(base::Csv)
};

constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF");
constexpr qint64 chunk = 256 * 1024;
constexpr qsizetype longestRow = 64 * 1024 * 1024;

/// The words of a cell. QString takes a mark at the start for a byte-order mark and drops it, but a cell has
/// none.
QString words(QByteArrayView cell)
{
    if (!cell.startsWith(utf8Mark))
        return QString::fromUtf8(cell);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(cell);
}

/// The separator of a file: what stands oftenest in its first row outside quotes; a comma when nothing does.
char separatorOf(QByteArrayView bytes)
{
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    qsizetype tabs = 0;
    bool isQuoted = false;
    bool hasContent = false;
    for (const char c : bytes) {
        const bool isLineEnd = c == '\n' || c == '\r';
        if (c == '"')
            isQuoted = !isQuoted;
        if (!isQuoted && isLineEnd && hasContent)
            break;
        hasContent = hasContent || !isLineEnd;
        if (isQuoted)
            continue;
        commas += c == ',';
        semicolons += c == ';';
        tabs += c == '\t';
    }
    if (commas >= semicolons && commas >= tabs)
        return ',';
    return semicolons >= tabs ? ';' : '\t';
}

/// A first line that names the separator, “sep=;”, as Excel reads and writes it; else nothing.
QByteArrayView namedSeparator(QByteArrayView bytes)
{
    constexpr QByteArrayView start("sep=");
    constexpr qsizetype size = start.size() + 1;
    const bool isNamed =
        bytes.size() > size && bytes.first(start.size()).compare(start, Qt::CaseInsensitive) == 0;
    return isNamed && (bytes.at(size) == '\r' || bytes.at(size) == '\n') ? bytes.first(size)
                                                                         : QByteArrayView();
}

} // namespace

CsvParser::CsvParser(QIODevice *device)
    : m_device(device)
{
    start();
}

CsvParser::CsvParser(const QByteArray &bytes)
    : m_device(&m_ownDevice)
{
    m_ownDevice.setData(bytes);
    m_ownDevice.open(QIODevice::ReadOnly);
    start();
}

/// Takes the byte-order mark off and finds the separator.
void CsvParser::start()
{
    const QByteArray first = m_device->peek(utf8Mark.size());
    if (first.startsWith(utf8Mark))
        m_device->skip(utf8Mark.size());
    else if (first.startsWith("\xFF\xFE") || first.startsWith("\xFE\xFF"))
        m_decoder.emplace(QStringDecoder::Utf16); // finds the order by the mark and drops that
    readMore();
    const QByteArrayView named = namedSeparator(m_bytes);
    m_separator = named.isEmpty() ? separatorOf(m_bytes) : named.back();
    m_at = named.size();
    if (!named.isEmpty())
        skipLineEnd(); // no spreadsheet counts that line
}

/// Appends the next part of the file; false when there is none.
bool CsvParser::readMore()
{
    if (!m_result)
        return false;
    for (const qsizetype before = m_bytes.size();
        m_bytes.size() == before;) { // half a character is nothing yet
        QByteArray bytes(chunk, Qt::Uninitialized);
        const qint64 size = m_device->read(bytes.data(), chunk);
        if (size < 0)
            m_result = failure(Text::tr("The table could be read only up to row %1: %2.")
                    .arg(QString::number(m_row), m_device->errorString()));
        if (size <= 0)
            return false;
        bytes.truncate(size);
        m_bytes += m_decoder ? QString((*m_decoder)(bytes)).toUtf8() : bytes;
    }
    if (m_bytes.size() > longestRow)
        m_result = failure(Text::tr("Row %1 is too long for a row of a table.").arg(m_row));
    return m_result.has_value();
}

bool CsvParser::next(QStringList &row)
{
    row.clear();
    if (!m_result)
        return false;
    if (m_at >= chunk) { // what was read is needed no more
        m_bytes.remove(0, m_at);
        m_at = 0;
    }
    while (!isAtEnd() && isAtRowEnd()) {
        skipLineEnd();
        ++m_row;
    }
    if (isAtEnd())
        return false;
    ++m_row;
    while (true) {
        row.append(m_bytes.at(m_at) == '"' ? readQuotedCell() : readCell());
        if (!m_result || isAtRowEnd())
            break;
        ++m_at;             // the separator
        if (isAtRowEnd()) { // one more cell, empty
            row.append(QString());
            break;
        }
    }
    skipLineEnd();
    if (!m_result)
        row.clear();
    return m_result.has_value();
}

/// Reads up to the separator or the row's end.
QString CsvParser::readCell()
{
    const qsizetype start = m_at;
    while (!isAtRowEnd() && m_bytes.at(m_at) != m_separator) {
        if (m_bytes.at(m_at) == '\0')
            m_result = failure(Text::tr("Row %1 is not text: it holds a zero byte.").arg(m_row));
        ++m_at;
    }
    return words(QByteArrayView(m_bytes).sliced(start, m_at - start));
}

QString CsvParser::readQuotedCell()
{
    QByteArray cell;
    ++m_at; // the opening mark
    while (true) {
        qsizetype end = m_bytes.indexOf('"', m_at);
        for (qsizetype seen = m_bytes.size(); end < 0 && readMore(); seen = m_bytes.size())
            end = m_bytes.indexOf('"', seen);
        if (end < 0) {
            if (m_result)
                m_result =
                    failure(Text::tr("The quotation mark that opens in row %1 is never closed.").arg(m_row));
            return {};
        }
        const QByteArrayView part = QByteArrayView(m_bytes).sliced(m_at, end - m_at);
        if (part.contains('\0'))
            m_result = failure(Text::tr("Row %1 is not text: it holds a zero byte.").arg(m_row));
        cell += part;
        m_at = end + 1;
        if (isAtEnd() || m_bytes.at(m_at) != '"')
            break;
        cell += '"'; // two stand for one
        ++m_at;
    }
    const QString rest = readCell(); // nothing, unless the file is careless
    return words(cell) + rest;
}

bool CsvParser::isAtRowEnd()
{
    return isAtEnd() || m_bytes.at(m_at) == '\n' || m_bytes.at(m_at) == '\r';
}

void CsvParser::skipLineEnd()
{
    if (!isAtEnd() && m_bytes.at(m_at++) == '\r' && !isAtEnd() && m_bytes.at(m_at) == '\n')
        ++m_at;
}

} // namespace base
