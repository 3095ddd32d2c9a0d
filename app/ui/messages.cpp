// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages.h"

#include <QMessageBox>
#include <QPushButton>

namespace ui {
namespace {

QMessageBox *box(QWidget *parent, QMessageBox::Icon icon, const QString &sentence, const QString &detail)
{
    auto *box = new QMessageBox(icon, QMessageBox::tr("Variorum"), sentence, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDetailedText(detail);
    return box;
}

QMessageBox *questionBox(QWidget *parent, const QString &question, const QStringList &actions,
    std::function<void(qsizetype)> chosen)
{
    QMessageBox *message = box(parent, QMessageBox::Question, question, {});
    QList<const QAbstractButton *> buttons;
    for (const QString &action : actions)
        buttons.append(message->addButton(action, QMessageBox::AcceptRole));
    message->addButton(QMessageBox::Cancel);
    QObject::connect(message, &QMessageBox::buttonClicked, message,
        [buttons, chosen = std::move(chosen)](const QAbstractButton *clicked) {
            if (const qsizetype index = buttons.indexOf(clicked); index >= 0)
                chosen(index);
        });
    return message;
}

} // namespace

void showError(QWidget *parent, const base::Error &error)
{
    QMessageBox *message = box(parent, QMessageBox::Warning, error.message, error.detail);
    message->setStandardButtons(QMessageBox::Ok);
    message->open();
}

void showNotice(QWidget *parent, const QString &sentence, const QString &lines)
{
    QMessageBox *message = box(parent, QMessageBox::Information, sentence, lines);
    message->setStandardButtons(QMessageBox::Ok);
    message->open();
}

void ask(QWidget *parent, const QString &question, const QString &action, std::function<void()> yes)
{
    QMessageBox *message = questionBox(parent, question, {action}, [yes](qsizetype) { yes(); });
    message->setDefaultButton(QMessageBox::Cancel);
    message->open();
}

void askWhich(QWidget *parent, const QString &question, const QStringList &actions,
    std::function<void(qsizetype)> chosen)
{
    questionBox(parent, question, actions, std::move(chosen))->open();
}

} // namespace ui
