// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/taghitsdialog.h"

#include "annotations/valuewords.h"
#include "messages.h"
#include "reading/occurrencedelegate.h"
#include "window/editjobs.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <algorithm>

namespace ui {

TagHitsDialog::TagHitsDialog(workspace::Workspace &workspace, const std::vector<interchange::Hit> &hits,
    const QString &query, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_query(query)
    , m_model(new OccurrenceModel(workspace, this))
    , m_tags(new QComboBox(this))
    , m_status(new QLabel(this))
{
    std::vector<workspace::Occurrence> places;
    for (const interchange::Hit &hit : hits)
        if (!hit.place.isEmpty())
            places.push_back({.article = hit.article,
                .span = hit.place,
                .before = hit.left,
                .match = hit.match,
                .after = hit.right});
    build();
    connect(m_model, &OccurrenceModel::checkedCountChanged, this, &TagHitsDialog::updateWords);
    m_model->setOccurrences(std::move(places));
}

void TagHitsDialog::build()
{
    setWindowTitle(tr("Tag what was found"));
    resize(720, 480);
    for (const coding::Tag &tag : m_workspace.tags())
        m_tags->addItem(tag.name, tag.id.value());
    m_tags->setAccessibleName(tr("Tag"));
    auto *list = new QListView(this);
    list->setModel(m_model);
    list->setItemDelegate(new OccurrenceDelegate(list));
    list->setUniformItemSizes(true);
    list->setAccessibleName(tr("Places found"));
    auto *all = new QPushButton(tr("Check &all"), this);
    auto *none = new QPushButton(tr("Check &none"), this);
    for (QPushButton *button : {all, none})
        button->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] { m_model->setAllChecked(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_model->setAllChecked(false); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_tag = buttons->addButton(tr("&Tag"), QDialogButtonBox::AcceptRole);
    m_tag->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &TagHitsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TagHitsDialog::reject);

    auto *label = new QLabel(tr("Tag &with"), this);
    label->setBuddy(m_tags);
    auto *options = new QHBoxLayout;
    options->addWidget(label);
    options->addWidget(m_tags);
    options->addStretch();
    options->addWidget(all);
    options->addWidget(none);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_status, 1);
    bottom->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->addLayout(options);
    column->addWidget(list, 1);
    column->addLayout(bottom);
    m_tags->setFocus();
}

void TagHitsDialog::updateWords()
{
    const int checked = m_model->checkedCount();
    m_tag->setEnabled(checked > 0 && m_tags->count() > 0);
    m_status->setText(
        tr("%1 of %Ln place(s) checked", "how many of how many", m_model->rowCount()).arg(checked));
}

void TagHitsDialog::accept()
{
    std::vector<workspace::Occurrence> chosen = m_model->checked();
    if (chosen.empty())
        return;
    std::ranges::stable_sort(chosen, {}, &workspace::Occurrence::article); // those of an article together
    const auto count = qint64(chosen.size());
    const QString label =
        tr("tag %Ln place(s) found by “%1”", "name of an edit", int(count)).arg(excerpt(m_query));
    const coding::TagId tag(m_tags->currentData().toLongLong());
    const auto done = editMany(
        this, m_workspace, label, count, workspace::placeTagging(m_workspace, std::move(chosen), tag));
    if (succeeded(this, done))
        QDialog::accept();
}

} // namespace ui
