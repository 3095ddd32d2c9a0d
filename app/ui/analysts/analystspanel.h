// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/worker.h"
#include "workspace/analystwork.h"

#include <QTimer>
#include <QWidget>
#include <stop_token>

class QAbstractItemModel;
class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace workspace {
class Workspace;
}

namespace ui {

class DisagreementModel;
class Focus;
class MeasureModel;
class TaggedArticleModel;

/// What several analysts did with the same articles: how far they agree, who tagged what, and a list of what
/// they do not agree on, to be settled. Follows the workspace while it is in view; a job does the reading.
class AnalystsPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    AnalystsPanel(workspace::Workspace &workspace, Focus &focus, QWidget *parent = nullptr);
    ~AnalystsPanel() override;

    QTableView *disagreements() const { return m_disagreementView; }
    /// Puts the list of disagreements in view, with the keyboard in it.
    void focusDisagreements();

Q_SIGNALS:
    void settled(); ///< What the workspace has is shown, for now.
    void failed(const base::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildFilters();
    QTableView *addView(const QString &title, QAbstractItemModel *model);
    void buildActions();
    void fillFilters();
    void fillPairs(const workspace::AnalystWork &work);
    void touch();
    void read();
    void take(workspace::AnalystWork work);
    void reveal(int row);
    void settle(workspace::Side accepted);
    void updateActions();
    workspace::AnalystScope scope() const;

    workspace::Workspace &m_workspace;
    Focus &m_focus;
    QTabBar *m_pages;
    QStackedWidget *m_stack;
    QComboBox *m_story;
    QComboBox *m_tag;
    QComboBox *m_pair;
    QWidget *m_verdicts; ///< The two buttons.
    QPushButton *m_acceptFirst;
    QPushButton *m_acceptSecond;
    QLabel *m_remark;
    MeasureModel *m_measures;
    TaggedArticleModel *m_articles;
    DisagreementModel *m_disagreements;
    QTableView *m_disagreementView = nullptr;
    QAction *m_firstAction = nullptr;
    QAction *m_secondAction = nullptr;
    QTimer m_timer; ///< Until what was changed is read again.
    bool m_isStale = true;
    quint64 m_job = 0;
    std::stop_source m_cancelled;
    base::Worker m_worker;
};

} // namespace ui
