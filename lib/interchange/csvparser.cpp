// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/csvparser.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace interchange {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(interchange::Csv)
};

constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF");

/// The bytes in UTF-8 without byte-order mark; UTF-16 is known by its own.
QByteArray inUtf8(const QByteArray &bytes)
{
    if (bytes.startsWith(utf8Mark))
        return bytes.sliced(utf8Mark.size());
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(QStringDecoder::Utf16); // finds the order by the mark and drops that
        return QString(decoder(bytes)).toUtf8();
    }
    return bytes;
}

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

} // namespace

CsvParser::CsvParser(const QByteArray &bytes)
    : m_bytes(inUtf8(bytes))
    , m_separator(separatorOf(m_bytes))
{
}

bool CsvParser::next(QStringList &row)
{
    row.clear();
    if (!m_result)
        return false;
    while (m_at < m_bytes.size() && isAtRowEnd()) {
        skipLineEnd();
        ++m_row;
    }
    if (m_at >= m_bytes.size())
        return false;
    ++m_row;
    while (true) {
        row.append(m_bytes[m_at] == '"' ? readQuotedCell() : readCell());
        if (!m_result) {
            row.clear();
            return false;
        }
        if (isAtRowEnd())
            break;
        ++m_at;             // the separator
        if (isAtRowEnd()) { // one more cell, empty
            row.append(QString());
            break;
        }
    }
    skipLineEnd();
    return true;
}

/// Reads up to the separator or the row's end.
QString CsvParser::readCell()
{
    const qsizetype start = m_at;
    while (!isAtRowEnd() && m_bytes[m_at] != m_separator) {
        if (m_bytes[m_at] == '\0')
            m_result = base::failure(Text::tr("Row %1 is not text: it holds a zero byte.").arg(m_row));
        ++m_at;
    }
    return words(QByteArrayView(m_bytes).sliced(start, m_at - start));
}

QString CsvParser::readQuotedCell()
{
    QByteArray cell;
    ++m_at; // the opening mark
    while (true) {
        const qsizetype end = m_bytes.indexOf('"', m_at);
        if (end < 0) {
            m_result = base::failure(
                Text::tr("The quotation mark that opens in row %1 is never closed.").arg(m_row));
            return {};
        }
        const QByteArrayView part = QByteArrayView(m_bytes).sliced(m_at, end - m_at);
        if (part.contains('\0'))
            m_result = base::failure(Text::tr("Row %1 is not text: it holds a zero byte.").arg(m_row));
        cell += part;
        m_at = end + 1;
        if (m_at >= m_bytes.size() || m_bytes[m_at] != '"')
            break;
        cell += '"'; // two stand for one
        ++m_at;
    }
    const QString rest = readCell(); // nothing, unless the file is careless
    return words(cell) + rest;
}

bool CsvParser::isAtRowEnd() const
{
    return m_at >= m_bytes.size() || m_bytes[m_at] == '\n' || m_bytes[m_at] == '\r';
}

void CsvParser::skipLineEnd()
{
    if (m_at < m_bytes.size() && m_bytes[m_at++] == '\r' && m_at < m_bytes.size() && m_bytes[m_at] == '\n')
        ++m_at;
}

} // namespace interchange
