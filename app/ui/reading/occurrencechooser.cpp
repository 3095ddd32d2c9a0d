// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/occurrencechooser.h"

#include "reading/occurrencedelegate.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

OccurrenceChooser::OccurrenceChooser(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_model(new OccurrenceModel(workspace, this))
    , m_above(new QHBoxLayout)
    , m_below(new QHBoxLayout)
    , m_words(new QLabel(this))
    , m_all(new QPushButton(tr("Check &all"), this))
    , m_none(new QPushButton(tr("Check &none"), this))
{
    build();
    connect(m_all, &QPushButton::clicked, this, [this] { m_model->setAllChecked(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model->setAllChecked(false); });
    connect(m_model, &OccurrenceModel::checkedCountChanged, this, [this] {
        updateWords();
        Q_EMIT checkedCountChanged();
    });
    updateWords();
}

void OccurrenceChooser::build()
{
    auto *list = new QListView(this);
    list->setModel(m_model);
    list->setItemDelegate(new OccurrenceDelegate(list));
    list->setUniformItemSizes(true);
    list->setAccessibleName(tr("Places found"));
    setFocusProxy(list);
    m_above->addStretch();
    for (QPushButton *button : {m_all, m_none}) {
        button->setAutoDefault(false);
        m_above->addWidget(button);
    }
    m_below->addWidget(m_words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_above);
    column->addWidget(list, 1);
    column->addLayout(m_below);
}

void OccurrenceChooser::addOption(QWidget *option)
{
    constexpr int stretchAndButtons = 3;
    m_above->insertWidget(m_above->count() - stretchAndButtons, option);
    setTabOrder(option, m_all);
}

void OccurrenceChooser::addBelow(QWidget *widget)
{
    m_below->addWidget(widget);
}

void OccurrenceChooser::setStatus(const QString &status)
{
    m_status = status;
    updateWords();
}

void OccurrenceChooser::updateWords()
{
    const int checked = m_model->checkedCount();
    const int count = m_model->rowCount();
    m_all->setEnabled(checked < count);
    m_none->setEnabled(checked > 0);
    m_words->setText(m_status.isEmpty()
                         ? tr("%1 of %Ln place(s) checked", "how many of how many", count).arg(checked)
                         : m_status);
}

} // namespace ui
