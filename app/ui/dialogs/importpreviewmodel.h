// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/importpreview.h"

#include <QAbstractTableModel>

namespace ui {

/// The rows of an import's preview: an article each, or what cannot be read and why.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Source, Published, Author, Words, File, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<workspace::ImportPreview::Row> rows);
    /// Whether a row tells of something that cannot be read.
    bool isProblem(int row) const { return !m_rows[size_t(row)].problem.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<workspace::ImportPreview::Row> m_rows;
};

} // namespace ui
