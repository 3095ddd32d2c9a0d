// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "text/quantityreader.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace workspace {
class LiveSearch;
class Workspace;
} // namespace workspace

namespace ui {

class Focus;
class SearchModel;

/// Search of the corpus: a box for the query, and what was found as a concordance. Activating a hit opens its
/// article there. What is found can be exported and tagged.
class SearchPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SearchPanel(workspace::Workspace &workspace, Focus &focus, QWidget *parent = nullptr);
    ~SearchPanel() override;

    QTableView *view() const { return m_view; }
    QLineEdit *box() const { return m_box; }
    SearchModel &model() const { return *m_model; }
    const workspace::LiveSearch &liveSearch() const { return *m_search; }

    /// Puts the keyboard into the box.
    void focusBox();
    /// Looks for a query, as if it had been typed.
    void search(const QString &query);

    /// What was looked for and kept, for the settings.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void exportRequested(); ///< Of model().hits().
    void tagRequested();    ///< Of the same.
    void failed(const base::Error &error);
    void searched(); ///< All that there is was found, or the search ended otherwise.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildBar();
    void buildView();
    void start();
    void reveal(int row);
    void show();
    void showMessage(const QString &message, bool isProblem);
    void fillKept();
    void copy() const;

    workspace::Workspace &m_workspace;
    Focus &m_focus;
    workspace::LiveSearch *m_search;
    SearchModel *m_model;
    QLineEdit *m_box;
    QPushButton *m_kept; ///< Searches that were kept, and the last ones.
    QLabel *m_count;
    QPushButton *m_tag;
    QPushButton *m_export;
    QTableView *m_view;
    QLabel *m_message; ///< In the view's place.
    QStackedLayout *m_stack;
    QString m_query;           ///< That was looked for last.
    QStringList m_last;        ///< Queries, the newest first.
    QStringList m_keptQueries; ///< In the order of the alphabet.
    bool m_isProblem = false;
};

} // namespace ui
