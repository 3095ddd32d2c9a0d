// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/historypanel.h"

#include "history/historymodel.h"

#include <QHeaderView>

namespace ui {

HistoryPanel::HistoryPanel(workspace::Workspace &workspace, QWidget *parent)
    : QTreeView(parent)
    , m_model(new HistoryModel(workspace, this))
{
    setModel(m_model);
    setAccessibleName(tr("Who changed what, and when"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(true);
    header()->resizeSection(HistoryModel::Time, 150);
    header()->resizeSection(HistoryModel::Analyst, 120);
    header()->resizeSection(HistoryModel::Label, 420);
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    m_model->setActive(true);
    QTreeView::showEvent(event);
}

void HistoryPanel::hideEvent(QHideEvent *event)
{
    m_model->setActive(false);
    QTreeView::hideEvent(event);
}

} // namespace ui
