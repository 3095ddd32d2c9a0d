// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/worker.h"
#include "interchange/hits.h"

#include <QAbstractTableModel>
#include <memory>
#include <vector>

namespace ui {

/// What a search found, a row each: as a concordance, with the words around in columns of their own. Sorting
/// is done by a job, for there may be many.
class SearchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Source, Left, Match, Right, Title, Published, ColumnCount };

    explicit SearchModel(QObject *parent = nullptr);
    ~SearchModel() override;

    void clear();
    void add(const std::vector<interchange::Hit> &hits);
    const interchange::Hit &hit(int row) const { return (*m_hits)[size_t(m_rows[size_t(row)])]; }
    /// All hits in the order of the rows.
    std::vector<interchange::Hit> hits() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// A column of -1 is the order in which they were found.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void sorted();

private:
    using Hits = std::vector<interchange::Hit>;

    void order();
    void setRows(std::vector<int> rows);

    std::shared_ptr<Hits> m_hits; ///< As found.
    bool m_isShared = false;      ///< A job may read them: they are replaced rather than changed.
    std::vector<int> m_rows;      ///< Numbers of hits, in the order of the rows.
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    quint64 m_job = 0;
    base::Worker m_worker;
};

} // namespace ui
