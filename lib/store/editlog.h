// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "store/changewriter.h"
#include "store/edit.h"

#include <optional>
#include <vector>

namespace store {

/// The table of edits: who changed what, when, and what can be undone and redone.
///
/// Only edits that can be undone keep their changes. Recorded ones leave a line with label, analyst and time;
/// consecutive ones that only tell how far articles were read share one, so that scrolling leaves no trail.
class EditLog
{
public:
    EditLog(const Connection &connection, Texts &texts)
        : m_connection(connection)
        , m_texts(texts)
    {
    }

    /// Adds an edit, abandoning undone ones when it is Done; returns its number.
    base::Result<EditId> add(const Edit &edit, const base::Progress &progress = {});
    /// Goes on with an edit of the log: adds changes to its own and takes the new label. Fails when it is not
    /// Done.
    base::Result<EditId> extend(const Edit &edit, const base::Progress &progress = {});
    base::Result<void> mark(EditId edit, Edit::State state);
    base::Result<bool> isDone(EditId edit) const;

    base::Result<std::optional<Edit>> nextUndo() const; ///< Without its changes.
    base::Result<std::optional<Edit>> nextRedo() const; ///< Without its changes.
    /// The newest edits first, without their changes; `limit` < 0: all.
    base::Result<std::vector<Edit>> history(int limit) const;
    base::Result<coding::ChangeSet> changes(const Edit &edit, const base::Progress &progress) const;
    base::Result<bool> isLarger(EditId edit, qint64 bytes) const;

private:
    base::Result<EditId> addRecorded(const Edit &edit);
    base::Result<EditId> insert(const Edit &edit);
    base::Result<void> insertChanges(
        EditId id, const coding::ChangeSet &changes, int firstPart, const base::Progress &progress);

    const Connection &m_connection;
    Texts &m_texts;
};

} // namespace store
