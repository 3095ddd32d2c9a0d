// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progresssignal.h"
#include "base/worker.h"

#include "window/remainingtime.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <memory>
#include <stop_token>

class QMainWindow;
class QLabel;
class QProgressBar;
class QToolButton;

namespace ui {

/// Long work on another thread, shown in the window's status bar with how far it is, how long it will take
/// when that is long, and a button to cancel it. Belongs to the window; when the window goes, the work is
/// cancelled and waited for.
class Job : public QObject
{
    Q_OBJECT

public:
    /// Runs `work(progress)` on another thread, then `done(result)` on the window's. `what` says what is
    /// going on: "Checking the corpus…". Neither may touch the window's workspace from `work`: give it
    /// values. The job goes by itself.
    template <class Work, class Done>
    static Job *start(QMainWindow *window, const QString &what, Work work, Done done)
    {
        using Result = std::invoke_result_t<Work, const base::Progress &>;
        return startFollowed(
            window, what, std::move(work), [done = std::move(done)](Result result, Job &job) {
                job.finish();
                done(std::move(result));
            });
    }
    /// The same for work that goes on on the window's thread: `done(result, job)` sees to it that the job's
    /// show() and finish() are called.
    template <class Work, class Done>
    static Job *startFollowed(QMainWindow *window, const QString &what, Work work, Done done)
    {
        using Result = std::invoke_result_t<Work, const base::Progress &>;
        auto *job = new Job(window, what);
        job->m_worker = std::make_unique<base::Worker>();
        job->m_worker->run([work = std::move(work), progress = job->m_progress.progress(
                                                        job->m_stop.get_token())] { return work(progress); },
            [job, done = std::move(done)](Result result) { done(std::move(result), *job); });
        return job;
    }
    ~Job() override;

    /// Offers to hold the work up, and tells how many bytes a second it does: for work that counts bytes and
    /// keeps nothing from others meanwhile.
    void allowPause();

    void show(qint64 done, qint64 total); ///< Units done and all units (0: not known).
    void finish();

private:
    Job(QMainWindow *window, const QString &what);
    void setPaused(bool isPaused);

    std::stop_source m_stop;
    base::ProgressSignal m_progress;
    std::unique_ptr<base::Worker> m_worker;
    QPointer<QWidget> m_strip;
    QPointer<QProgressBar> m_bar;
    QPointer<QLabel> m_time;
    QToolButton *m_pause = nullptr; ///< Null when it cannot be held up.
    QElapsedTimer m_clock;          ///< Since the start, or since it went on.
    qint64 m_worked = 0;            ///< Milliseconds before that.
    RemainingTime m_remaining;
};

} // namespace ui
