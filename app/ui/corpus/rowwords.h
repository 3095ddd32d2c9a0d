// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QFont>
#include <QString>
#include <QStringList>

namespace ui {

/// How wide words are in one font and how they break into lines, remembered: a tree asks for the height of
/// all its rows whenever one of them changes.
class RowWords
{
public:
    /// The width of the words in one line.
    int width(const QString &words, const QFont &font);
    /// "title · 14 Jul" in at most two lines of a width; the title is shortened so that the date stays.
    QStringList titleLines(const QString &title, const QString &date, const QFont &font, int width);

private:
    struct Key
    {
        QString words;
        int width = 0;
        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.words, key.width); }

    static constexpr int most = 20'000; // rows
    QFont m_widthFont;
    QFont m_lineFont;
    QCache<QString, int> m_widths{most};
    QCache<Key, QStringList> m_lines{most};
};

/// "14 Jul" for a date or date and time in ISO 8601; what is written there when it is neither.
QString shortDate(const QString &published, bool withYear);

} // namespace ui
