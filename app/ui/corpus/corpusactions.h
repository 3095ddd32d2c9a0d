// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "coding/changeset.h"

#include <QAction>
#include <QObject>
#include <vector>

class QMenu;

namespace workspace {
class Workspace;
}

namespace ui {

class CorpusView;
class Focus;

/// What can be done to the stories and articles that are selected in the corpus tree: the actions of its
/// context menu, with their keys. Each is one undoable edit.
class CorpusActions : public QObject
{
    Q_OBJECT

public:
    /// All three must outlive it.
    CorpusActions(workspace::Workspace &workspace, Focus &focus, CorpusView &view);

    QAction *newStory() const { return m_newStory; }
    QAction *rename() const { return m_rename; }
    QAction *removeStory() const { return m_removeStory; }
    QAction *removeArticles() const { return m_removeArticles; }
    QAction *properties() const { return m_properties; }
    QAction *markRead() const { return m_markRead; }
    QAction *markUnread() const { return m_markUnread; }

    /// The context menu for what is selected; it deletes itself when closed.
    void showMenu(const QPoint &globalPosition);
    /// Moves articles to a story (invalid: to none).
    void moveArticles(const std::vector<text::ArticleId> &articles, text::StoryId story);

Q_SIGNALS:
    /// Articles should be imported to the story (invalid: to none).
    void importRequested(text::StoryId story);
    void propertiesRequested(text::ArticleId article);

private:
    QAction *add(const QString &words, const QKeySequence &key, void (CorpusActions::*run)());
    void addMoveMenu(QMenu *menu);
    void update();
    bool edit(const QString &label, const coding::ChangeSet &changes);

    void askNewStory();
    void askStoryToMoveTo();
    void startRename();
    void removeCurrentStory();
    void removeSelectedArticles();
    void removeSelection();
    void showProperties();
    void markSelectedRead();
    void markSelectedUnread();
    void mark(text::ReadingState state);
    std::vector<text::ArticleId> articles() const;

    workspace::Workspace &m_workspace;
    Focus &m_focus;
    CorpusView &m_view;
    QAction *m_newStory;
    QAction *m_rename;
    QAction *m_removeStory;
    QAction *m_removeArticles;
    QAction *m_properties;
    QAction *m_markRead;
    QAction *m_markUnread;
};

} // namespace ui
