// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/workspacewords.h"
#include "matrix/matrixmodel.h"
#include "matrix/matrixtext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QStackedLayout;

namespace workspace {
class Workspace;
}

namespace ui {

class CellDetails;
class FilterChip;
class Focus;
class MatrixTable;
class PageHeading;
class StoryFollower;

/// The matrix of the story in view, in the place of the panes: all points and all articles, with filters,
/// orders, a heat view, and what stands behind the current cell. Follows the workspace and the focus while it
/// is seen; choosing a cell sets the focus's point, activating it asks the panes to go to the evidence.
class MatrixPage : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    MatrixPage(workspace::Workspace &workspace, Focus &focus, QWidget *parent = nullptr);
    ~MatrixPage() override;

    MatrixTable *table() const { return m_table; }
    /// Fills the menu of the button that gives the matrix away.
    void setExportActions(const QList<QAction *> &actions);

    void setFilter(std::optional<coding::Verdict> filter);
    void setOrder(MatrixModel::Order order);
    void setGrouped(bool grouped);
    void setHeat(bool heat);

    /// The matrix in words as it is shown: the selected cells when there are several and `selected` is asked
    /// for, else everything.
    enum class Extent { Selected, Everything };
    MatrixText words(Extent extent);
    void copy(Extent extent); ///< To the clipboard.

    /// Filter, order, grouping and look, for the settings.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    /// Back to the panes.
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTop();
    void connectAll();
    void refresh();
    MatrixModel::Content content(text::StoryId story);
    void showMessage();
    void showDetails();
    void chooseAnnotation(coding::AnnotationId annotation);
    void choosePoint(const QString &point);
    void followCurrent(const QModelIndex &current);
    void openMenu(const QPoint &position);

    workspace::Workspace &m_workspace;
    Focus &m_focus;
    WorkspaceWords m_words;
    MatrixModel *m_model;
    MatrixTable *m_table;
    CellDetails *m_details;
    PageHeading *m_heading;
    QLabel *m_message;
    QWidget *m_chipRow = nullptr;
    QStackedLayout *m_stack;
    StoryFollower *m_follower;
    QList<FilterChip *> m_filters; ///< In the order: all, then the verdicts.
    QComboBox *m_order = nullptr;
    FilterChip *m_grouped = nullptr;
    FilterChip *m_heat = nullptr;
    FilterChip *m_export = nullptr;
    QList<QAction *> m_exports;

    text::StoryId m_story;    ///< That is shown.
    bool m_following = false; ///< The page itself moves the current cell or the focus.
};

} // namespace ui
