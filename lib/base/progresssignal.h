// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"

#include <QObject>
#include <atomic>
#include <condition_variable>
#include <mutex>

namespace base {

/// Brings what work on another thread tells of its progress to the thread that this lives on, some twenty
/// times a second at most.
class ProgressSignal : public QObject
{
    Q_OBJECT

public:
    explicit ProgressSignal(QObject *parent = nullptr);

    /// For one piece of work, which must end before this goes.
    Progress progress(std::stop_token cancelled = {});

    /// Holds the work up where it tells of its progress next, until it may go on or is cancelled.
    void setPaused(bool isPaused);

Q_SIGNALS:
    /// Units done and all units (0: not known).
    void moved(qint64 done, qint64 total);
    /// Something was reported: emitted on the thread of the work, for this object itself.
    void reported();

private:
    void waitWhilePaused(const std::stop_token &cancelled);

    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::mutex m_mutex; ///< Of what follows.
    std::condition_variable_any m_resumed;
    bool m_isPaused = false;
};

} // namespace base
