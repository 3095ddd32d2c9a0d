// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QtConcurrentRun>
#include <functional>
#include <stop_token>

class QMainWindow;
class QProgressBar;

namespace ui {

/// Long work on another thread, shown in the window's status bar with how far it is and a button to cancel
/// it. Belongs to the window; when the window goes, the work is cancelled and waited for.
class Job : public QObject
{
    Q_OBJECT

public:
    /// Runs `work(progress)` on another thread, then `done(result)` on the window's. `what` says what is
    /// going on: "Checking the corpus…". Neither may touch the window's workspace from `work`: give it
    /// values.
    template <class Work, class Done>
    static void start(QMainWindow *window, const QString &what, Work work, Done done)
    {
        using Result = std::invoke_result_t<Work, const base::Progress &>;
        auto *job = new Job(window, what);
        auto *watcher = new QFutureWatcher<Result>(job);
        connect(watcher, &QFutureWatcherBase::finished, job, [job, watcher, done] {
            const Result result = watcher->result();
            job->finish();
            done(result);
        });
        job->m_wait = [watcher] { watcher->waitForFinished(); };
        watcher->setFuture(QtConcurrent::run([work, progress = job->progress()] { return work(progress); }));
    }
    ~Job() override;

private:
    Job(QMainWindow *window, const QString &what);
    base::Progress progress();
    void show(qint64 done, qint64 total);
    void finish();

    std::stop_source m_stop;
    std::function<void()> m_wait;
    QPointer<QWidget> m_strip;
    QPointer<QProgressBar> m_bar;
};

} // namespace ui
