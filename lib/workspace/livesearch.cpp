// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/livesearch.h"

#include "workspace/search.h"
#include "workspace/workspace.h"

#include <mutex>

namespace workspace {

/// What was found and not yet handed over.
struct LiveSearch::Channel
{
    std::mutex mutex;
    std::vector<interchange::Hit> waiting;
    qint64 hits = 0;
    qint64 articles = 0;
    qint64 done = 0;
    qint64 total = 0;
    bool isTold = false; ///< That there is something to take.
};

LiveSearch::LiveSearch(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(
        this, &LiveSearch::arrived, this,
        [this](quint64 number) {
            if (number == m_number)
                deliver();
        },
        Qt::QueuedConnection);
}

LiveSearch::~LiveSearch()
{
    m_stop.request_stop();
}

void LiveSearch::stop()
{
    m_stop.request_stop();
}

void LiveSearch::start(const coding::SearchQuery &query)
{
    stop();
    m_stop = {};
    m_channel = std::make_shared<Channel>();
    m_isRunning = true;
    m_hits = m_articles = 0;
    const quint64 number = ++m_number;
    // The channel's lock is held while others are told, so that it stands for what they take.
    const auto tell = [this, channel = m_channel, number](auto change) {
        const std::scoped_lock lock(channel->mutex);
        change(*channel);
        if (!std::exchange(channel->isTold, true))
            Q_EMIT arrived(number);
    };
    const auto work = [path = m_workspace.path(), query, tell, cancelled = m_stop.get_token()] {
        const auto find = [&](const auto &database) -> base::Result<void> {
            const auto sources = database->sources();
            if (!sources)
                return std::unexpected(sources.error());
            const HitWords words(*sources);
            const auto report = [&](qint64 done, qint64 total) {
                tell([&](Channel &channel) {
                    channel.done = done;
                    channel.total = total;
                });
            };
            const auto take = [&](const text::Article &article, const std::vector<SearchHit> &hits) {
                tell([&](Channel &channel) {
                    ++channel.articles;
                    for (const SearchHit &hit : hits)
                        if (channel.hits++ < mostHits)
                            channel.waiting.push_back(words.of(article, hit));
                });
                return true;
            };
            return search(*database, query, take, base::Progress(report, cancelled));
        };
        return store::Database::open(path, store::Database::Mode::Read).and_then(find);
    };
    m_worker.run(work, [this, number](const base::Result<void> &done) {
        if (number != m_number)
            return;
        deliver();
        m_isRunning = false;
        if (!done && done.error().cause != base::Error::Cause::Cancelled)
            Q_EMIT failed(done.error());
        Q_EMIT finished();
    });
}

void LiveSearch::deliver()
{
    std::vector<interchange::Hit> hits;
    qint64 done = 0;
    qint64 total = 0;
    {
        const std::scoped_lock lock(m_channel->mutex);
        hits.swap(m_channel->waiting);
        m_channel->isTold = false;
        m_hits = m_channel->hits;
        m_articles = m_channel->articles;
        done = m_channel->done;
        total = m_channel->total;
    }
    if (!hits.empty())
        Q_EMIT found(hits);
    Q_EMIT progressed(done, total);
}

} // namespace workspace
