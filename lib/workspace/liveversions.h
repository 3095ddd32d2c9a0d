// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/worker.h"
#include "coding/changeset.h"
#include "workspace/articlescan.h"

#include <QObject>
#include <QTimer>
#include <memory>
#include <stop_token>
#include <unordered_map>

namespace workspace {

class Workspace;

/// Which articles of an open corpus are versions of another one: looked for on another thread, a moment after
/// the corpus was opened or articles came or went. Of a very large corpus it is not known, so that opening
/// one costs nothing. Lives on the window's thread.
class LiveVersions : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostArticles = 20'000;

    /// The workspace must outlive it.
    explicit LiveVersions(Workspace &workspace, QObject *parent = nullptr);
    ~LiveVersions() override;

    /// The article of which this is a version; invalid for none, and as long as it is not known.
    text::ArticleId versionOf(text::ArticleId article) const;

Q_SIGNALS:
    /// All articles were looked at.
    void changed();

private:
    void follow(const coding::ChangeSet &changes);
    void start();

    Workspace &m_workspace;
    QTimer m_delay;
    std::unordered_map<text::ArticleId, text::ArticleId> m_versions;
    std::shared_ptr<TextSignatures> m_signatures; ///< Of the last look; while one runs, its thread's alone.
    bool m_isRunning = false;
    bool m_isStale = false; ///< Articles came or went while it ran.
    std::stop_source m_stop;
    base::Worker m_worker;
};

} // namespace workspace
