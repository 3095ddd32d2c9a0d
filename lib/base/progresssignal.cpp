// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/progresssignal.h"

#include <QElapsedTimer>
#include <memory>

namespace base {

ProgressSignal::ProgressSignal(QObject *parent)
    : QObject(parent)
{
    connect(
        this, &ProgressSignal::reported, this, [this] { Q_EMIT moved(m_done, m_total); },
        Qt::QueuedConnection);
}

Progress ProgressSignal::progress(std::stop_token cancelled)
{
    constexpr qint64 interval = 50; // ms
    auto clock = std::make_shared<QElapsedTimer>();
    return Progress(
        [this, clock, cancelled](qint64 done, qint64 total) {
            waitWhilePaused(cancelled);
            if (clock->isValid() && clock->elapsed() < interval && done < total)
                return;
            clock->start();
            m_done = done;
            m_total = total;
            Q_EMIT reported();
        },
        cancelled);
}

void ProgressSignal::setPaused(bool isPaused)
{
    {
        const std::lock_guard lock(m_mutex);
        m_isPaused = isPaused;
    }
    m_resumed.notify_all();
}

void ProgressSignal::waitWhilePaused(const std::stop_token &cancelled)
{
    std::unique_lock lock(m_mutex);
    m_resumed.wait(lock, cancelled, [this] { return !m_isPaused; });
}

} // namespace base
