// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotations/annotationlisting.h"
#include "coding/changeset.h"

#include <QWidget>
#include <vector>

class QLabel;
class QStackedLayout;
class QTableView;
class QTimer;

namespace ui {

class AnnotationActions;
class AnnotationFilters;
class AnnotationModel;
class Focus;

/// The annotations of the story, the article or the corpus as a table that can be sorted, restricted and
/// edited. The chosen annotation is that of the focus; activating one jumps to it.
class AnnotationTable : public QWidget
{
    Q_OBJECT

public:
    /// Workspace and focus must outlive the table.
    AnnotationTable(workspace::Workspace &workspace, Focus &focus, QWidget *parent = nullptr);
    ~AnnotationTable() override;

    QTableView *view() const { return m_view; }
    AnnotationModel *model() const { return m_model; }
    AnnotationFilters *filters() const { return m_filters; }
    AnnotationActions *actions() const { return m_actions; }
    /// The selected annotations in the order of the rows.
    std::vector<coding::AnnotationId> selected() const;
    /// The selected rows as lines of tab-separated cells.
    QString selectedText() const;

    /// Filters, order and columns, for the settings.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    /// The rows are those that were asked for last.
    void listed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildView();
    void connectActions();
    void showMenu(QPoint position);
    AnnotationRequest request() const;
    std::vector<int> selectedRows() const;
    void note(const coding::ChangeSet &changes);
    void schedule(int delay);
    void list();
    void setListed(const std::vector<coding::AnnotationId> &ids);
    void showState();
    void chooseAnnotation();
    void followCurrent();
    void copy() const;

    workspace::Workspace &m_workspace;
    Focus &m_focus;
    AnnotationModel *m_model;
    AnnotationListing *m_listing;
    AnnotationFilters *m_filters;
    QTableView *m_view;
    AnnotationActions *m_actions;
    QLabel *m_message;
    QStackedLayout *m_stack;
    QTimer *m_timer;
    bool m_stale = true;
    bool m_following = false; ///< The table itself moves the current row or the focus.
};

} // namespace ui
