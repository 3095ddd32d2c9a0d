// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inspector/completion.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace ui {

void completeFrom(QLineEdit *line, const std::function<QStringList(const QString &start)> &look)
{
    auto *completer = new QCompleter(line);
    auto *words = new QStringListModel(completer);
    completer->setModel(words);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(8);
    line->setCompleter(completer);
    QObject::connect(line, &QLineEdit::textEdited, words, [words, look](const QString &start) {
        words->setStringList(start.trimmed().isEmpty() ? QStringList() : look(start.trimmed()));
    });
}

} // namespace ui
