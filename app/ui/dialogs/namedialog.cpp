// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/namedialog.h"

#include "dialogs/formparts.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

NameDialog::NameDialog(
    const QString &title, const QString &label, const QString &action, Take take, QWidget *parent)
    : QDialog(parent)
    , m_take(std::move(take))
    , m_name(new QLineEdit(this))
    , m_message(new MessageLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(m_name);
    QDialogButtonBox *buttons = actionButtons(action, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &NameDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NameDialog::reject);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_message->setMessage({}); });

    auto *layout = new QVBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetMinimumSize);
    layout->addWidget(caption);
    layout->addWidget(m_name);
    layout->addWidget(m_message);
    layout->addSpacing(8);
    layout->addStretch();
    layout->addWidget(buttons);
    m_name->setMinimumWidth(360); // the layout has the say on that of the dialog
}

void NameDialog::setName(const QString &name)
{
    m_name->setText(name);
    m_name->selectAll();
}

void NameDialog::setKnownNames(const QStringList &names)
{
    auto *completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);
}

void NameDialog::setLimits(int length, bool mayBeBlank)
{
    m_name->setMaxLength(length);
    m_mayBeBlank = mayBeBlank;
}

void NameDialog::setExplanation(const QString &words)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(0, new HintLabel(words, this));
    column->insertSpacing(1, 6);
}

void NameDialog::accept()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty() && !m_mayBeBlank) {
        m_message->setMessage(tr("Please enter a name."));
        m_name->setFocus();
        return;
    }
    if (const auto done = m_take(name); !done) {
        m_message->setMessage(done.error().message);
        m_name->setFocus();
        return;
    }
    QDialog::accept();
}

} // namespace ui
