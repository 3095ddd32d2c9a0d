// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"
#include "workspace/mergeplan.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>

namespace workspace {

class Workspace;

/// What a merge did, for the person who asked.
struct MergeReport
{
    MergeCounts counts;
    int conflicts = 0;   ///< Of which there were two versions.
    int takenTheirs = 0; ///< Of which theirs was taken.
    QStringList notes;   ///< A line each.

    bool operator==(const MergeReport &) const = default;
};

/// Merges another corpus into an open one, beside the window: a worker reads both and says what would come,
/// then writes it all in one transaction, so that there is all of it or nothing, also when it is cancelled or
/// the program ends. It is one step for undo. Nobody can edit while it is written; when it is in, views
/// follow in slices of a few milliseconds.
///
///     auto *merger = new Merger(workspace, path);
///     on another thread: plan = merger->planning()(progress)
///     once somebody has seen the plan: work = merger->begin(plan)
///     on another thread: written = work(progress)
///     merger->finish(written); finished() tells when all of it is in memory too
class Merger : public QObject
{
    Q_OBJECT

public:
    /// The merger becomes a child of the workspace.
    Merger(Workspace &workspace, const QString &path);
    ~Merger() override;

    /// For a worker: reads both corpora. Takes nothing from this object.
    using Planning = std::function<base::Result<MergePlan>(const base::Progress &)>;
    Planning planning() const;

    /// Whether the corpus was changed since planning() was called, so that the plan is to be made again.
    bool isStale() const { return m_isStale; }

    /// What is to be written, for a worker. Editing is paused from here to the end.
    using Writing = std::function<base::Result<store::Edit>(const base::Progress &)>;
    Writing begin(MergePlan plan);

    /// When the worker is done. Nothing has changed if it has failed.
    void finish(base::Result<store::Edit> written);

Q_SIGNALS:
    /// All is in, or nothing is and the error says why.
    void finished(const base::Result<workspace::MergeReport> &report);

private:
    void followSome();
    void end(const base::Result<MergeReport> &report);

    Workspace &m_workspace;
    QPointer<QObject> m_alive; ///< The workspace, until it goes, which takes this along.
    base::Result<store::DatabaseShare> m_share;
    QString m_path;
    mutable bool m_isStale = false;
    bool m_isWriting = false;
    MergeReport m_report;
    coding::ChangeSet m_written; ///< What memory has to follow.
    size_t m_followed = 0;
    size_t m_sliceSize;
    QTimer m_timer;
};

/// The same at once, on this thread, with our versions kept: for programs without a window. `show` is told
/// what will be written before it is.
base::Result<MergeReport> mergeCorpus(Workspace &workspace, const QString &path,
    const base::Progress &progress, const std::function<void(const MergePlan &)> &show = {});

/// Whether a file is, by its name or its first bytes, a corpus.
bool isCorpusFile(const QString &path);

} // namespace workspace
