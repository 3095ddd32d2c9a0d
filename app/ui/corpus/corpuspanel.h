// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/corpusmodel.h"
#include "corpus/corpussearch.h"

#include <QPersistentModelIndex>
#include <QWidget>
#include <unordered_set>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace ui {

class CorpusActions;
class CorpusView;
class Focus;

/// The left side of the window: the stories of the corpus and their articles, with a filter field. Choosing a
/// row makes its story the one in view; opening an article asks the panes for it.
class CorpusPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    CorpusPanel(workspace::Workspace &workspace, Focus &focus, QWidget *parent = nullptr);
    ~CorpusPanel() override;

    /// The articles that are shown in panes.
    void setOpenArticles(const std::vector<text::ArticleId> &articles);
    /// The actions of the context menu, for the window's menus.
    CorpusActions &actions() const { return *m_actions; }
    CorpusModel &model() const { return *m_model; }

    QSize sizeHint() const override;

    /// The filter and the stories that are open, for the settings.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

public Q_SLOTS:
    void focusFilter();
    void focusList();

Q_SIGNALS:
    /// A person wants to choose files to import to the story in view.
    void importRequested();
    /// Files were dropped on a story (invalid: on none), which is the one in view now.
    void filesDropped(const QStringList &paths, text::StoryId story);
    /// A person wants to see what is known of an article.
    void propertiesRequested(text::ArticleId article);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *emptyState();
    void connectView();
    std::unordered_set<text::StoryId> expandedStories() const;
    void showMatches(const CorpusMatches &matches);
    void showAll();
    void remember();
    void restore();
    void choose(const QModelIndex &current);
    void showStory(text::StoryId story);
    void showPage();

    workspace::Workspace &m_workspace;
    Focus &m_focus;
    CorpusModel *m_model;
    CorpusView *m_view;
    CorpusActions *m_actions;
    CorpusSearch *m_search;
    QLineEdit *m_filter;
    QLabel *m_note;
    QStackedWidget *m_pages;

    bool m_isFollowing = false; ///< Rows change; what becomes current is nobody's choice.
    bool m_isChoosing = false;  ///< The story in view is being set from here.
    bool m_isFiltered = false;
    std::unordered_set<text::StoryId> m_expanded; ///< Before the filter.
    std::vector<text::ArticleId> m_selected;
    text::ArticleId m_current;
};

} // namespace ui
