// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace base {

/// Threads that run jobs, first come first served, and hand each result to the thread that the worker lives
/// on, which needs an event loop. Values go over under a standard mutex, so that the thread sanitizer can
/// follow them.
class Worker : public QObject
{
    Q_OBJECT

public:
    /// The threads are started with the first job.
    explicit Worker(int threads = 1, QObject *parent = nullptr);
    /// Drops the jobs that wait, and waits for those that run; no result is handed over any more.
    ~Worker() override;

    /// Runs `work()` on a thread of the worker's, then `done(result)`, or `done()` when there is no result,
    /// on the thread that the worker lives on. To be called on that thread. What `work` needs it must own.
    template <class Work, class Done>
    void run(Work work, Done done)
    {
        start([work = std::move(work), done = std::move(done)]() mutable -> Task {
            if constexpr (std::is_void_v<std::invoke_result_t<Work &>>) {
                work();
                return [done = std::move(done)]() mutable { done(); };
            } else {
                return [result = work(), done = std::move(done)]() mutable { done(std::move(result)); };
            }
        });
    }

Q_SIGNALS:
    /// A result is there: emitted on the worker's threads, for the worker itself.
    void finished();

private:
    using Task = std::move_only_function<void()>;
    using Job = std::move_only_function<Task()>; ///< Gives what is to be done with its result.
    struct Queues;

    void start(Job job);
    void work();
    void deliver();

    int m_threadCount;
    std::unique_ptr<Queues> m_queues;
    std::vector<std::thread> m_threads;
};

} // namespace base
