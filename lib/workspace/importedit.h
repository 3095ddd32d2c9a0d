// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/importbatch.h"
#include "workspace/importing.h"
#include "workspace/longedit.h"
#include "workspace/slicesize.h"

#include <QSet>
#include <deque>

namespace workspace {

/// The part of an import that needs the corpus as it is at that moment: adds what a worker found to it, slice
/// by slice, as one undoable step. On the workspace's thread.
class ImportEdit
{
public:
    explicit ImportEdit(Workspace &workspace);

    void take(ImportBatch batch);
    bool isDone() const { return m_batches.empty(); } ///< All that was taken is in.
    /// Commits some of what was taken: as much as may take a few milliseconds, going by how long the last
    /// time took. On failure the rest is dropped.
    base::Result<void> addSome();
    const ImportReport &report() const { return m_report; }

    /// All that was taken as changes, for those who commit it themselves.
    base::Result<coding::ChangeSet> changes();

private:
    class Slice;

    base::Result<void> fill(Slice &slice, size_t mostChanges);
    void note(const Slice &slice);
    void addProblem(const QString &problem);
    void tellOnce(const QString &problem);
    static size_t sizeOf(const ImportBatch &batch);

    Workspace &m_workspace;
    LongEdit m_edit;
    std::deque<ImportBatch> m_batches;
    size_t m_added = 0; ///< Of the first batch: articles, details and annotations that are in.
    SliceSize m_sliceSize;
    ImportReport m_report;
    QSet<QString> m_told; ///< Problems that are told once.
};

/// What menus call an import.
QString importLabel(int articles, int annotations);

} // namespace workspace
