// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/annotationedits.h"

#include <QAbstractListModel>
#include <vector>

namespace ui {

/// Places where the same words stand, each with a check box: all checked at first.
class OccurrenceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        BeforeRole = Qt::UserRole, ///< The words before the match.
        MatchRole,
        AfterRole,
        ArticleRole, ///< "Northline Business · Cloud unit trims roles"
    };

    explicit OccurrenceModel(workspace::Workspace &workspace, QObject *parent = nullptr);

    void setOccurrences(std::vector<workspace::Occurrence> occurrences);
    void setAllChecked(bool checked);
    int checkedCount() const { return m_checkedCount; }
    std::vector<workspace::Occurrence> checked() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void checkedCountChanged(int count);

private:
    struct Row
    {
        workspace::Occurrence occurrence;
        bool isChecked = true;
    };

    QString articleWords(text::ArticleId article) const;

    workspace::Workspace &m_workspace;
    std::vector<Row> m_rows;
    int m_checkedCount = 0;
};

} // namespace ui
