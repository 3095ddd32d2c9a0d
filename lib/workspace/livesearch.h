// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/worker.h"
#include "coding/searchquery.h"
#include "interchange/hits.h"

#include <QObject>
#include <memory>
#include <stop_token>

namespace workspace {

class Workspace;

/// A search that goes on beside the window: what it finds arrives as it is found. A newer one replaces it.
/// Lives on the window's thread.
class LiveSearch : public QObject
{
    Q_OBJECT

public:
    /// Hits that are handed over; further ones are only counted.
    static constexpr qint64 mostHits = 100'000;

    /// The workspace must outlive it.
    explicit LiveSearch(const Workspace &workspace, QObject *parent = nullptr);
    ~LiveSearch() override;

    void start(const coding::SearchQuery &query);
    void stop(); ///< What was found so far stays; finished() is told.

    bool isRunning() const { return m_isRunning; }
    qint64 hits() const { return m_hits; }         ///< Found up to now.
    qint64 articles() const { return m_articles; } ///< With a hit, up to now.

Q_SIGNALS:
    void found(const std::vector<interchange::Hit> &hits); ///< More of them.
    void progressed(qint64 done, qint64 total);            ///< Texts looked at, of all.
    void finished();
    void failed(const base::Error &error); ///< Before finished().
    void arrived(quint64 number);          ///< Emitted on the thread of the work, for this object itself.

private:
    struct Channel;

    void deliver();

    const Workspace &m_workspace;
    std::shared_ptr<Channel> m_channel; ///< Of the newest search.
    std::stop_source m_stop;
    quint64 m_number = 0; ///< Of the newest search.
    bool m_isRunning = false;
    qint64 m_hits = 0;
    qint64 m_articles = 0;
    base::Worker m_worker;
};

} // namespace workspace
