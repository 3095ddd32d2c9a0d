// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "occurrencemodel.h"

#include "articlewords.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace ui {

OccurrenceModel::OccurrenceModel(workspace::Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
}

void OccurrenceModel::setOccurrences(std::vector<workspace::Occurrence> occurrences)
{
    beginResetModel();
    m_rows.clear();
    for (workspace::Occurrence &occurrence : occurrences)
        m_rows.push_back({std::move(occurrence)});
    m_checkedCount = int(m_rows.size());
    endResetModel();
    Q_EMIT checkedCountChanged(m_checkedCount);
}

void OccurrenceModel::setAllChecked(bool checked)
{
    if (m_rows.empty())
        return;
    for (Row &row : m_rows)
        row.isChecked = checked;
    m_checkedCount = checked ? int(m_rows.size()) : 0;
    Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {Qt::CheckStateRole});
    Q_EMIT checkedCountChanged(m_checkedCount);
}

std::vector<workspace::Occurrence> OccurrenceModel::checked() const
{
    std::vector<workspace::Occurrence> chosen;
    for (const Row &row : m_rows)
        if (row.isChecked)
            chosen.push_back(row.occurrence);
    return chosen;
}

int OccurrenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString OccurrenceModel::articleWords(text::ArticleId article) const
{
    const store::ArticleRow *row = m_workspace.article(article);
    return row ? sourceName(m_workspace, row->article) + u" · "_s + row->article.title : QString();
}

QVariant OccurrenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const workspace::Occurrence &occurrence = row.occurrence;
    switch (role) {
    case Qt::DisplayRole:
        return QString(occurrence.before + occurrence.match + occurrence.after).simplified();
    case Qt::ToolTipRole:
    case ArticleRole:
        return articleWords(occurrence.article);
    case Qt::CheckStateRole:
        return row.isChecked ? Qt::Checked : Qt::Unchecked;
    case BeforeRole:
        return occurrence.before;
    case MatchRole:
        return occurrence.match;
    case AfterRole:
        return occurrence.after;
    default:
        return {};
    }
}

bool OccurrenceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Row &row = m_rows[size_t(index.row())];
    const bool checked = value.toInt() == Qt::Checked;
    if (row.isChecked == checked)
        return true;
    row.isChecked = checked;
    m_checkedCount += checked ? 1 : -1;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedCountChanged(m_checkedCount);
    return true;
}

Qt::ItemFlags OccurrenceModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

} // namespace ui
