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
    QMessageBox *message = box(parent, QMessageBox::Question, question, {});
    const QPushButton *button = message->addButton(action, QMessageBox::AcceptRole);
    message->addButton(QMessageBox::Cancel);
    message->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(message, &QMessageBox::buttonClicked, message, [button, yes](QAbstractButton *clicked) {
        if (clicked == button)
            yes();
    });
    message->open();
}

} // namespace ui
