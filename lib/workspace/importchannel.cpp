// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/importchannel.h"

#include <chrono>

namespace workspace {
namespace {

constexpr size_t mostWaiting = 4;            // batches that were read and not taken
constexpr std::chrono::milliseconds nap(20); // between two looks whether the work was cancelled

} // namespace

bool ImportChannel::put(ImportBatch batch, const base::Progress &progress)
{
    std::unique_lock lock(m_mutex);
    if (!waitFor(lock, [this] { return m_batches.size() < mostWaiting; }, progress))
        return false;
    m_batches.push_back(std::move(batch));
    m_isIdle = false;
    m_wake(); // under the lock, so that whoever closes need not fear it
    return true;
}

bool ImportChannel::waitUntilIdle(const base::Progress &progress)
{
    std::unique_lock lock(m_mutex);
    return waitFor(lock, [this] { return m_isIdle; }, progress);
}

bool ImportChannel::waitFor(std::unique_lock<std::mutex> &lock, const std::function<bool()> &condition,
    const base::Progress &progress)
{
    while (!m_isClosed && !progress.isCancelled() && !condition())
        m_changed.wait_for(lock, nap);
    return !m_isClosed && !progress.isCancelled();
}

std::optional<ImportBatch> ImportChannel::take()
{
    const std::scoped_lock lock(m_mutex);
    std::optional<ImportBatch> batch;
    if (!m_batches.empty()) {
        batch = std::move(m_batches.front());
        m_batches.pop_front();
    }
    m_isIdle = !batch;
    m_changed.notify_all();
    return batch;
}

void ImportChannel::close()
{
    const std::scoped_lock lock(m_mutex);
    m_isClosed = true;
    m_batches.clear();
    m_changed.notify_all();
}

} // namespace workspace
