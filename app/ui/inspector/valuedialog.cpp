// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inspector/valuedialog.h"

#include "inspector/valuefields.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

ValueDialog::ValueDialog(workspace::Workspace &workspace, coding::Kind kind, int annotations, QWidget *parent)
    : QDialog(parent)
    , m_fields(ValueFields::make(kind, workspace, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Set value"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new QLabel(tr("Value of %n annotation(s):", "", annotations), this));
    layout->addWidget(m_fields);
    layout->addWidget(buttons);
    resize(380, sizeHint().height());
    m_fields->firstField()->setFocus();
}

void ValueDialog::setValue(const coding::Value &value)
{
    m_fields->setValue(value);
}

coding::Value ValueDialog::value() const
{
    return m_fields->value().value_or(coding::Value());
}

/// Stays open while the fields are not understood, which they say themselves.
void ValueDialog::accept()
{
    if (m_fields->value())
        QDialog::accept();
}

} // namespace ui
