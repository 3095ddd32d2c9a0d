// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/storyfollower.h"
#include "agreement/workspacewords.h"

#include <QWidget>
#include <array>
#include <optional>

class QLabel;
class QTableView;

namespace ui {

class FilterChip;
class Focus;
class PointListModel;

/// The list of a story's differences, or of its points with another verdict, to walk: each row says who
/// states what, and the row that is chosen shows its evidence in the panes. Follows the workspace and the
/// focus.
class PointListPanel : public QWidget
{
    Q_OBJECT

public:
    /// Workspace and focus must outlive the panel.
    PointListPanel(workspace::Workspace &workspace, Focus &focus, QWidget *parent = nullptr);
    ~PointListPanel() override;

    QTableView *view() const { return m_view; }
    /// Lists the points of one verdict; none: those that the article in the active pane alone states.
    void setFilter(std::optional<coding::Verdict> filter);
    /// Into the list, at the chosen point or else at the first.
    void focusList();

    /// "2 of 7: revenue, Q1 – 3 say 17%, 1 says 16.9%": where a point stands among those of its verdict.
    QString place(const coding::Point &point);

private:
    void buildFilters();
    void refresh();
    void list();
    void choosePoint(const QString &point);
    void reveal(const QModelIndex &index);
    void updatePosition();
    bool isListed(const coding::Point &point, std::optional<coding::Verdict> filter) const;

    workspace::Workspace &m_workspace;
    Focus &m_focus;
    WorkspaceWords m_words;
    PointListModel *m_model;
    QTableView *m_view;
    QLabel *m_position;
    QLabel *m_message;
    StoryFollower *m_follower;
    std::array<FilterChip *, 5> m_filters{}; ///< One for each of the filters, in their order.
    std::optional<coding::Verdict> m_filter = coding::Verdict::Differ;
    bool m_following = false; ///< The panel itself moves the current row or the focus.
};

} // namespace ui
