// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/worker.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace base {

struct Worker::Queues
{
    std::mutex mutex;
    std::condition_variable wakeUp;
    std::deque<Job> waiting;
    std::vector<Task> finished;
    bool isEnding = false;
};

Worker::Worker(int threads, QObject *parent)
    : QObject(parent)
    , m_threadCount(threads)
    , m_queues(std::make_unique<Queues>())
{
    connect(this, &Worker::finished, this, &Worker::deliver, Qt::QueuedConnection);
}

Worker::~Worker()
{
    std::deque<Job> dropped;
    {
        const std::lock_guard lock(m_queues->mutex);
        m_queues->isEnding = true;
        dropped.swap(m_queues->waiting);
    }
    m_queues->wakeUp.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void Worker::start(Job job)
{
    while (int(m_threads.size()) < m_threadCount)
        m_threads.emplace_back([this] { work(); });
    {
        const std::lock_guard lock(m_queues->mutex);
        m_queues->waiting.push_back(std::move(job));
    }
    m_queues->wakeUp.notify_one();
}

void Worker::work()
{
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_queues->mutex);
            m_queues->wakeUp.wait(lock, [this] { return m_queues->isEnding || !m_queues->waiting.empty(); });
            if (m_queues->isEnding)
                return;
            job = std::move(m_queues->waiting.front());
            m_queues->waiting.pop_front();
        }
        Task task = job();
        {
            const std::lock_guard lock(m_queues->mutex);
            m_queues->finished.push_back(std::move(task));
        }
        Q_EMIT finished();
    }
}

void Worker::deliver()
{
    std::vector<Task> finished;
    {
        const std::lock_guard lock(m_queues->mutex);
        finished.swap(m_queues->finished);
    }
    for (Task &task : finished)
        task();
}

} // namespace base
