// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/jsonwriter.h"

#include "interchange/numbers.h"

namespace interchange {
namespace {

QByteArray quoted(const QString &text)
{
    QByteArray json("\"");
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            json += "\\\"";
            break;
        case '\\':
            json += "\\\\";
            break;
        case '\n':
            json += "\\n";
            break;
        case '\r':
            json += "\\r";
            break;
        case '\t':
            json += "\\t";
            break;
        default:
            if (quint8(c) < 0x20)
                json += "\\u00" + QByteArray(1, c).toHex();
            else
                json += c;
        }
    }
    return json + '"';
}

} // namespace

void JsonWriter::name(QByteArrayView name)
{
    startValue();
    m_json += '"';
    m_json += name;
    m_json += "\": ";
    m_isNamed = true;
}

void JsonWriter::value(const QString &text)
{
    add(quoted(text));
}

void JsonWriter::value(std::optional<double> number)
{
    const Digits digits = printNumber(number);
    const QByteArrayView view = digits;
    add(view.isEmpty() ? QByteArrayView("null") : view);
}

void JsonWriter::null()
{
    add("null");
}

void JsonWriter::start(char bracket)
{
    add(QByteArrayView(&bracket, 1));
    ++m_depth;
    m_isFirst = true;
}

void JsonWriter::end(char bracket)
{
    --m_depth;
    if (!m_isFirst)
        newLine();
    m_json += bracket;
    m_isFirst = false;
}

void JsonWriter::add(QByteArrayView json)
{
    startValue();
    m_json += json;
    m_isNamed = false;
    m_isFirst = false;
}

/// What parts a value from the one before; nothing between a name and its value.
void JsonWriter::startValue()
{
    if (m_isNamed || m_depth == 0)
        return;
    if (!m_isFirst)
        m_json += ',';
    newLine();
}

void JsonWriter::newLine()
{
    if (m_layout == Layout::OneLine) {
        if (m_json.endsWith(','))
            m_json += ' ';
        return;
    }
    constexpr int indent = 2;
    m_json += '\n';
    m_json.append(indent * m_depth, ' ');
}

} // namespace interchange
