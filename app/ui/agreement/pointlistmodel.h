// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/point.h"

#include <QAbstractTableModel>
#include <functional>
#include <vector>

namespace ui {

/// The points of a story that have one verdict, a row each with who says what. A value: it is given new
/// points when they change.
class PointListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Saying, ColumnCount };
    enum Role { VerdictRole = Qt::UserRole };

    /// Says who states what on a point: "3 say 17%, 1 says 16.9%". Asked when a row is shown.
    using Tell = std::function<QString(const coding::Point &)>;

    explicit PointListModel(Tell tell, QObject *parent = nullptr);

    void setPoints(std::vector<coding::Point> points);
    const std::vector<coding::Point> &points() const { return m_points; }
    const coding::Point *point(const QModelIndex &index) const;
    /// The row of a point; -1 for one that is not listed.
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Tell m_tell;
    std::vector<coding::Point> m_points;
};

} // namespace ui
