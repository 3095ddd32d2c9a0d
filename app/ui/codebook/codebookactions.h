// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "coding/changeset.h"

#include <QAction>
#include <QObject>

class QMenu;

namespace workspace {
class Workspace;
}

namespace ui {

class CodebookView;

/// What can be done to the current tag of a codebook tree, with keys that work while the tree has the focus.
/// Each is one undoable edit.
class CodebookActions : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    CodebookActions(workspace::Workspace &workspace, CodebookView &view);

    QAction *addTag() const { return m_add; }
    QAction *addChild() const { return m_addChild; }
    QAction *rename() const { return m_rename; }
    QAction *shortcut() const { return m_shortcut; }
    QAction *remove() const { return m_remove; }
    QAction *moveUp() const { return m_up; }
    QAction *moveDown() const { return m_down; }
    QAction *moveIn() const { return m_in; }   ///< Into the tag above it.
    QAction *moveOut() const { return m_out; } ///< Behind the tag that it is in.

    void addColours(QMenu *menu);
    void addKinds(QMenu *menu);
    /// The tags that the current one can be merged into.
    void addMergeTargets(QMenu *menu);

    /// Replaces the current tag's name, colour, shortcut and kind. An error when one of them is taken.
    base::Result<void> change(const coding::Tag &tag);

private:
    QAction *add(const QString &words, const QKeySequence &key, void (CodebookActions::*run)());
    void update();
    void edit(const QString &label, const base::Result<coding::ChangeSet> &changes);
    const coding::Tag *current() const;
    quint32 unusedColour() const;

    void askNewTag();
    void askNewChild();
    void askName(coding::TagId parent);
    void startRename();
    void askShortcut();
    void removeCurrent();
    void askToMerge(coding::TagId from, coding::TagId into);
    void merge(coding::TagId from, coding::TagId into);
    void stepUp();
    void stepDown();
    void stepIn();
    void stepOut();
    void move(coding::TagId parent, int position);

    workspace::Workspace &m_workspace;
    CodebookView &m_view;
    QAction *m_add;
    QAction *m_addChild;
    QAction *m_rename;
    QAction *m_shortcut;
    QAction *m_remove;
    QAction *m_up;
    QAction *m_down;
    QAction *m_in;
    QAction *m_out;
};

} // namespace ui
