// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inspector/completion.h"

#include "messages.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace ui {

void completeFrom(QLineEdit *line, const std::function<base::Result<QStringList>(const QString &start)> &look)
{
    auto *completer = new QCompleter(line);
    auto *words = new QStringListModel(completer);
    completer->setModel(words);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(8);
    line->setCompleter(completer);
    const auto show = [line, words, look, isTold = false](const QString &start) mutable {
        const base::Result<QStringList> found =
            start.trimmed().isEmpty() ? base::Result<QStringList>() : look(start.trimmed());
        words->setStringList(found.value_or(QStringList()));
        if (!found && !isTold)
            showError(line->window(), found.error());
        isTold = !found;
    };
    QObject::connect(line, &QLineEdit::textEdited, words, show);
}

} // namespace ui
