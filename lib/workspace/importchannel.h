// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "workspace/importbatch.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>

namespace workspace {

/// Hands batches from a worker to the thread that edits, and holds the worker back when that cannot follow.
class ImportChannel
{
public:
    /// `wake` is called on the worker's thread when there is something to take, never after close().
    explicit ImportChannel(std::function<void()> wake)
        : m_wake(std::move(wake))
    {
    }

    // --- for the worker: both wait, and give false when the channel is closed or the work cancelled ---

    bool put(ImportBatch batch, const base::Progress &progress);
    /// Until the other side has asked for more than there is.
    bool waitUntilIdle(const base::Progress &progress);

    // --- for the thread that edits ---

    std::optional<ImportBatch> take();
    void close(); ///< Nobody wants more.

private:
    bool waitFor(std::unique_lock<std::mutex> &lock, const std::function<bool()> &condition,
        const base::Progress &progress);

    std::function<void()> m_wake;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<ImportBatch> m_batches;
    bool m_isIdle = true;
    bool m_isClosed = false;
};

/// The worker's end of a channel.
class ImportSender : public ImportReceiver
{
public:
    /// Both must outlive it.
    ImportSender(ImportChannel &channel, const base::Progress &progress)
        : m_channel(channel)
        , m_progress(progress)
    {
    }
    bool take(ImportBatch batch) override { return m_channel.put(std::move(batch), m_progress); }
    bool waitUntilIn() override { return m_channel.waitUntilIdle(m_progress); }

private:
    ImportChannel &m_channel;
    const base::Progress &m_progress;
};

} // namespace workspace
