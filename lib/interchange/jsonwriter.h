// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <concepts>
#include <optional>

namespace interchange {

/// Writes JSON with its members in the order in which they are added, which QJsonDocument would sort: people
/// read these files, too. In UTF-8.
class JsonWriter
{
public:
    enum class Layout {
        Indented, ///< By two spaces.
        OneLine,  ///< A line of JSON Lines.
    };
    explicit JsonWriter(Layout layout = Layout::Indented)
        : m_layout(layout)
    {
    }

    void startObject() { start('{'); }
    void endObject() { end('}'); }
    void startArray() { start('['); }
    void endArray() { end(']'); }

    /// Names the member that is added next.
    void name(QByteArrayView name);

    void value(const QString &text);
    void value(std::integral auto number) { add(QByteArray::number(number)); }
    void value(std::optional<double> number); ///< null for none.
    void null();

    void member(QByteArrayView memberName, const auto &memberValue)
    {
        name(memberName);
        value(memberValue);
    }

    /// What was written, with a line feed at the end.
    QByteArray json() const { return m_json + '\n'; }

private:
    void start(char bracket);
    void end(char bracket);
    void add(QByteArrayView json);
    void startValue();
    void newLine();

    Layout m_layout;
    QByteArray m_json;
    int m_depth = 0;
    bool m_isFirst = true;  ///< Nothing stands in the object or array yet.
    bool m_isNamed = false; ///< A name stands before the value.
};

} // namespace interchange
