// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/formparts.h"
#include "dialogs/importjob.h"

#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

QString ImportJob::summary(const workspace::ImportReport &report)
{
    QStringList parts{tr("%n article(s) imported", nullptr, report.articles)};
    if (report.annotations > 0)
        parts << tr("%n annotation(s) restored", nullptr, report.annotations);
    if (report.duplicates > 0)
        parts << tr("%n already there", "articles or annotations of an import", report.duplicates);
    const QString counts = parts.join(u", "_s) + u'.';
    if (!report.stopped)
        return counts;
    if (report.articles == 0 && report.annotations == 0)
        return tr("Import cancelled; nothing was added.");
    return tr("Import stopped. Added until then, and undone in one step: %1", "%1: what was imported")
        .arg(counts);
}

void ImportJob::showReport(QWidget *parent, const workspace::ImportReport &report)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Import"));
    auto *sentence = new QLabel(summary(report), dialog);
    QFont bold(sentence->font());
    bold.setWeight(QFont::DemiBold);
    sentence->setFont(bold);
    sentence->setWordWrap(true);
    auto *problems = new QListWidget(dialog);
    problems->setAccessibleName(tr("Problems"));
    problems->setWordWrap(true);
    problems->setAlternatingRowColors(true);
    problems->setSelectionMode(QAbstractItemView::ExtendedSelection);
    problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    problems->addItems(report.problems);
    if (report.moreProblems > 0)
        problems->addItem(tr("… and %n more", "problems that are not listed", report.moreProblems));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    buttons->button(QDialogButtonBox::Close)->setDefault(true); // Enter closes
    const QPushButton *copy = buttons->addButton(tr("Copy list"), QDialogButtonBox::ActionRole);
    QObject::connect(copy, &QPushButton::clicked, dialog,
        [lines = report.problems.join(u'\n')] { QGuiApplication::clipboard()->setText(lines); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);

    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(sentence);
    layout->addWidget(new HintLabel(
        tr("%n thing(s) you should know:", "above a list", int(report.problems.size()) + report.moreProblems),
        dialog));
    layout->addWidget(problems, 1);
    layout->addWidget(buttons);
    dialog->resize(560, 320);
    dialog->open();
}

} // namespace ui
