// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/pointlistmodel.h"

#include "agreement/pointwords.h"

#include <algorithm>

namespace ui {

PointListModel::PointListModel(Tell tell, QObject *parent)
    : QAbstractTableModel(parent)
    , m_tell(std::move(tell))
{
}

/// The rows stay where the same points stay, so that a view keeps its place.
void PointListModel::setPoints(std::vector<coding::Point> points)
{
    const bool areSame = std::ranges::equal(points, m_points, {}, &coding::Point::id, &coding::Point::id);
    if (!areSame)
        beginResetModel();
    m_points = std::move(points);
    if (!areSame)
        endResetModel();
    else if (!m_points.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const coding::Point *PointListModel::point(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_points[size_t(index.row())] : nullptr;
}

int PointListModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_points, id, &coding::Point::id);
    return found == m_points.end() ? -1 : int(found - m_points.begin());
}

int PointListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_points.size());
}

int PointListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PointListModel::data(const QModelIndex &index, int role) const
{
    const coding::Point *point = this->point(index);
    if (!point)
        return {};
    if (role == VerdictRole)
        return int(point->verdict);
    if (role == Qt::ToolTipRole && index.column() == Name)
        return pointTip(*point);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return index.column() == Name ? point->label : m_tell(*point);
}

QVariant PointListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Point", "heading: one thing that sources can agree on")
                           : tr("Who says what");
}

} // namespace ui
