// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "store/database.h"
#include "workspace/changemaker.h"
#include "workspace/slicesize.h"

#include <QObject>
#include <QTimer>
#include <deque>
#include <functional>

namespace workspace {

class Workspace;

/// An edit of arbitrarily many things, or the undo or redo of one, that holds nobody up: a worker makes it in
/// one transaction, whole or not at all; then the workspace's thread follows in slices of a few milliseconds,
/// each of them a changed() of its own. One step for undo, like any edit.
///
///     auto *edit = new BulkEdit(workspace, label, maker);
///     on another thread: result = edit->work()(progress)
///     when that is done: edit->follow(result)
///     when all have followed: finished(), and the edit deletes itself
///
/// From the beginning to the end the workspace is busy. Cancelled (by the progress) before the transaction
/// has ended, nothing has changed.
class BulkEdit : public QObject
{
    Q_OBJECT

public:
    enum class Step { Undo, Redo };
    /// Edits of no more things than this are made on the spot: that takes some milliseconds.
    static constexpr qint64 few = 150;
    /// Whether a step is of more than that.
    static bool isLarge(const Workspace &workspace, Step step);

    /// The edit becomes a child of the workspace, which is busy until it has followed.
    BulkEdit(Workspace &workspace, const QString &label, ChangeMaker make);
    BulkEdit(Workspace &workspace, Step step);

    /// The part for a worker: a function that may be called once, on any thread. Takes nothing from this
    /// object, which may go first. Fails at once when another bulk edit was under way.
    using Slices = std::deque<coding::ChangeSet>; ///< What was changed, cut into short ones.
    using Work = std::function<base::Result<Slices>(const base::Progress &)>;
    Work work() const { return m_work; }

    /// Takes what the work gave.
    void follow(base::Result<Slices> worked);

Q_SIGNALS:
    /// How much memory and views have followed, and how much it is.
    void moved(qint64 done, qint64 total);
    void finished(const base::Result<void> &result);

private:
    explicit BulkEdit(Workspace &workspace);
    void followSome();
    coding::ChangeSet nextSlice();
    void end();

    Workspace &m_workspace;
    base::Result<store::DatabaseShare> m_share;
    bool m_isUnderWay = false;
    Work m_work;
    base::Result<void> m_result;
    Slices m_slices;
    qint64 m_followed = 0; ///< Slices.
    qint64 m_all = 0;
    SliceSize m_sliceSize;
    QTimer m_timer;
};

} // namespace workspace
