// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/agreementmodel.h"
#include "agreement/storyfollower.h"
#include "agreement/workspacewords.h"

#include <QWidget>

class QLabel;
class QStackedLayout;

namespace workspace {
class Workspace;
}

namespace ui {

class AgreementSummary;
class AgreementView;
class FilterChip;
class Focus;
class PointActions;

/// The agreement of the story in view: counts, filters, and the grid of points and sources. Follows the
/// workspace and the focus; choosing a point or a cell sets the focus, activating it asks the panes to go
/// there.
class AgreementPanel : public QWidget
{
    Q_OBJECT

public:
    /// Workspace and focus must outlive the panel.
    AgreementPanel(workspace::Workspace &workspace, Focus &focus, QWidget *parent = nullptr);
    ~AgreementPanel() override;

    AgreementView *view() const { return m_view; }
    /// What can be done with the selected points, for menus.
    PointActions *actions() const { return m_actions; }
    QSize sizeHint() const override { return {470, 560}; }

    /// Shows only the points of one verdict; none: all.
    void setFilter(std::optional<coding::Verdict> filter);
    /// Shows only what the article in the active pane states and no other article does.
    void setOnlyHere();

    /// The filter and the closed sections, for the settings.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    /// The person asks for the matrix as a file.
    void exportRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildFilters();
    void connectView();
    void refresh();
    void refreshModel(text::StoryId story, const StoryFollower::Edited &edited);
    void followOnlyHere();
    void filter(const std::function<bool()> &change);
    void showMessage();
    bool isOnChosenAnnotation() const;
    void chooseAnnotation(coding::AnnotationId annotation);
    void choosePoint(const QString &point);
    void followCurrent(const QModelIndex &current);
    void activate(const QModelIndex &index);
    void runKey(Qt::Key key);

    workspace::Workspace &m_workspace;
    Focus &m_focus;
    WorkspaceWords m_words;
    AgreementModel *m_model;
    AgreementView *m_view;
    PointActions *m_actions;
    AgreementSummary *m_summary;
    QLabel *m_message;
    QWidget *m_filterRow = nullptr; ///< Shown while there is something to restrict.
    QStackedLayout *m_stack;
    StoryFollower *m_follower;
    QList<FilterChip *> m_filters; ///< In the order: all, then the verdicts.
    FilterChip *m_onlyHere = nullptr;

    text::StoryId m_story;           ///< That is shown.
    bool m_following = false;        ///< The panel itself moves the current row or the focus.
    coding::AnnotationId m_toChoose; ///< Chosen elsewhere, not yet found among the points.
};

} // namespace ui
