// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/taghitsdialog.h"

#include "annotations/valuewords.h"
#include "messages.h"
#include "window/editjobs.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

TagHitsDialog::TagHitsDialog(workspace::Workspace &workspace, const std::vector<interchange::Hit> &hits,
    const QString &query, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_query(query)
    , m_places(new OccurrenceChooser(workspace, this))
    , m_tags(new QComboBox(this))
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
    model().setOccurrences(std::move(places));
}

void TagHitsDialog::build()
{
    setWindowTitle(tr("Tag what was found"));
    resize(720, 480);
    for (const coding::Tag &tag : m_workspace.tags())
        m_tags->addItem(tag.name, tag.id.value());
    m_tags->setAccessibleName(tr("Tag"));
    auto *label = new QLabel(tr("Tag &with"), this);
    label->setBuddy(m_tags);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *tag = buttons->addButton(tr("&Tag"), QDialogButtonBox::AcceptRole);
    tag->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &TagHitsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TagHitsDialog::reject);
    connect(m_places, &OccurrenceChooser::checkedCountChanged, tag,
        [this, tag] { tag->setEnabled(model().checkedCount() > 0 && m_tags->count() > 0); });
    m_places->addOption(label);
    m_places->addOption(m_tags);
    m_places->addBelow(buttons);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_places);
    m_tags->setFocus();
}

void TagHitsDialog::accept()
{
    std::vector<workspace::Occurrence> chosen = model().checked();
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
