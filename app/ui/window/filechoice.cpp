// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/filechoice.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

void chooseFile(QWidget *parent, const QString &title, const QString &proposed, const QString &filter,
    const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, title, QFileInfo(proposed).path(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(proposed).suffix());
    dialog->selectFile(QFileInfo(proposed).fileName());
    // Another format is another ending: "CSV (*.csv);;JSON (*.json)".
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &chosenFilter) {
        const QString suffix = chosenFilter.section(u"*."_s, 1).section(u')', 0, 0);
        dialog->setDefaultSuffix(suffix);
        if (const QStringList files = dialog->selectedFiles(); !files.isEmpty())
            dialog->selectFile(QFileInfo(files.first()).completeBaseName() + u'.' + suffix);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

QString beside(const QString &corpus, const QString &ending)
{
    const QFileInfo file(corpus);
    return file.path() + u'/' + file.completeBaseName() + ending;
}

bool isSameFile(const QString &one, const QString &other)
{
    const auto clean = [](const QString &path) {
        return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    };
    // QFileInfo takes any two files that are not there for the same.
    return clean(one) == clean(other) ||
           (QFileInfo::exists(one) && QFileInfo::exists(other) && QFileInfo(one) == QFileInfo(other));
}

} // namespace ui
