// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/edit.h"

#include <QAbstractTableModel>
#include <vector>

namespace workspace {
class Workspace;
}

namespace ui {

/// The edit log of a corpus, newest first: when, who, what, and whether it stands. Follows the workspace,
/// which must outlive it.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Analyst, Label, State, ColumnCount };

    explicit HistoryModel(workspace::Workspace &workspace, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Reads the log again. Does nothing while nobody looks (setActive(false)), but remembers to.
    void refresh();
    /// Whether somebody looks at the list.
    void setActive(bool active);

private:
    QString analystName(coding::AnalystId id) const;

    workspace::Workspace &m_workspace;
    std::vector<store::Edit> m_edits;
    bool m_active = false;
    bool m_stale = true;
};

} // namespace ui
