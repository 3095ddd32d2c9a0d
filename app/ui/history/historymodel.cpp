// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/historymodel.h"

#include "theme.h"
#include "workspace/workspace.h"

#include <QLocale>

namespace ui {
namespace {

constexpr int shownEdits = 2000;

} // namespace

HistoryModel::HistoryModel(workspace::Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &workspace::Workspace::changed, this, &HistoryModel::refresh);
    connect(&workspace, &workspace::Workspace::reloaded, this, &HistoryModel::refresh);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_edits.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const store::Edit &edit = m_edits[size_t(index.row())];
    if (role == Qt::ForegroundRole) {
        const bool stands = edit.state == store::Edit::State::Done && index.column() == Label;
        return stands ? theme().text : theme().muted;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(index.column())) {
    case Time:
        return QLocale().toString(edit.time.toLocalTime(), QLocale::ShortFormat);
    case Analyst:
        return analystName(edit.analyst);
    case Label:
        return edit.label;
    case State:
        switch (edit.state) {
        case store::Edit::State::Undone:
            return tr("undone", "state of an edit");
        case store::Edit::State::Abandoned:
            return tr("undone and replaced", "state of an edit");
        case store::Edit::State::Done:
        case store::Edit::State::Recorded:
            return QString();
        }
        break;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Time:
        return tr("When", "column of the edit history");
    case Analyst:
        return tr("Analyst");
    case Label:
        return tr("Edit", "column of the edit history: what was done");
    case State:
    case ColumnCount:
        break;
    }
    return {};
}

void HistoryModel::refresh()
{
    m_stale = true;
    if (!m_active)
        return;
    auto edits = m_workspace.database().history(shownEdits);
    if (!edits)
        return; // the next edit says what is wrong with the file
    beginResetModel();
    m_edits.clear();
    for (store::Edit &edit : *edits)
        if (edit.state != store::Edit::State::Recorded)
            m_edits.push_back(std::move(edit));
    endResetModel();
    m_stale = false;
}

void HistoryModel::setActive(bool active)
{
    m_active = active;
    if (active && m_stale)
        refresh();
}

QString HistoryModel::analystName(coding::AnalystId id) const
{
    const coding::Analyst *analyst = m_workspace.analyst(id);
    return analyst ? analyst->name : QString();
}

} // namespace ui
