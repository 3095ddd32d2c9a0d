// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/jsonelements.h"

#include "readers/reader.h"

namespace readers {
namespace {

constexpr qsizetype chunk = 256 * 1024;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

JsonElements::JsonElements(QIODevice *device)
    : m_device(device)
{
    QByteArray start = device->peek(chunk);
    qsizetype at = start.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at < start.size() && isSpace(start[at]))
        ++at;
    m_isArray = at < start.size() && start[at] == '[';
    if (m_isArray)
        device->skip(at + 1);
}

bool JsonElements::next(QByteArray &element)
{
    m_bytes.remove(0, m_at);
    m_at = 0;
    int depth = 0;
    bool isString = false;
    bool isEscaped = false;
    qsizetype start = -1;
    for (qsizetype at = 0; !m_isClosed; ++at) {
        if (at >= m_bytes.size() && !readMore())
            return false;
        const char c = m_bytes[at];
        if (isString) {
            isString = isEscaped || c != '"';
            isEscaped = !isEscaped && c == '\\';
            continue;
        }
        const bool closes = c == '}' || c == ']';
        if (depth == 0 && (c == ',' || closes)) {
            m_isClosed = closes;
            m_at = at + 1;
            if (start < 0) // nothing between two commas
                continue;
            element = m_bytes.sliced(start, at - start);
            ++m_number;
            return true;
        }
        if (start < 0 && !isSpace(c))
            start = at;
        isString = c == '"';
        depth += c == '{' || c == '[' ? 1 : closes ? -1 : 0;
    }
    return false;
}

bool JsonElements::readMore()
{
    if (m_bytes.size() > largestFile)
        return false;
    const QByteArray more = m_device->read(chunk);
    m_bytes += more;
    return !more.isEmpty();
}

} // namespace readers
