// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "coding/changeset.h"
#include "store/edit.h"

#include <QObject>

namespace workspace {

class Workspace;

/// An undoable edit that is made in many commits, each so short that nobody waits for it, while other edits
/// may come between them. What is in at any moment is one step for undo, also after a crash.
///
/// Edits are undone from the newest to the oldest, so the later commits must not build on an edit that came
/// between. New annotations and reading states never stand in the way. An edit of stories, articles, sources
/// or tags, or one that deletes annotations, might: what is added after such a one is a further step.
class LongEdit : public QObject
{
    Q_OBJECT

public:
    explicit LongEdit(Workspace &workspace); ///< The workspace must outlive it.

    /// Commits more of the edit, under the label that all of it has from now on. Fails with Cause::Cancelled
    /// when somebody has undone it meanwhile.
    base::Result<void> add(const QString &label, coding::ChangeSet changes);

private:
    void note(const coding::ChangeSet &changes);

    Workspace &m_workspace;
    store::EditId m_edit;
    bool m_isAdding = false;
    bool m_isCrossed = false; ///< An edit that may stand in the way came between.
};

} // namespace workspace
