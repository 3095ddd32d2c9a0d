// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"
#include "workspace/importedit.h"
#include "workspace/importing.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>

namespace workspace {

class ImportChannel;

/// An import beside somebody's work: a worker reads the files and keeps their texts in the corpus, and as it
/// goes the workspace's thread adds the articles and annotations in slices of a few milliseconds. All of it
/// is one step for undo: see LongEdit for edits that come between. As importFiles() in all else.
///
///     auto *importer = new Importer(workspace, request);
///     on another thread: result = importer->work()(progress)
///     when that is done: report = importer->finish(result); importer->deleteLater();
///
/// Cancelled (by the progress), it stops at once. What is in by then stays, as the one step that it is; of
/// the rest nothing is to be seen.
class Importer : public QObject
{
    Q_OBJECT

public:
    /// The importer becomes a child of the workspace; when that goes, the worker stops.
    Importer(Workspace &workspace, const ImportRequest &request);
    ~Importer() override;

    /// The part for a worker: a function that may be called once, on any thread. Takes nothing from this
    /// object, which may go first.
    using Work = std::function<base::Result<void>(const base::Progress &)>;
    Work work() const;

    /// What was done, once the work is; nothing more is added.
    ImportReport finish(const base::Result<void> &worked);

private:
    void addSome();

    Workspace &m_workspace;
    base::Result<store::DatabaseShare> m_share;
    ImportRequest m_request;
    ImportEdit m_edit;
    base::Result<void> m_added;
    std::shared_ptr<ImportChannel> m_channel;
    QTimer m_timer; ///< Runs while there is something to add.
};

} // namespace workspace
