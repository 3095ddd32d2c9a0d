// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/worker.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <atomic>

using base::Worker;

class WorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aResultComesBackToTheThreadOfTheWorker()
    {
        Worker worker;
        Qt::HANDLE workedOn = nullptr;
        Qt::HANDLE toldOn = nullptr;
        worker.run([] { return QThread::currentThreadId(); },
            [&](Qt::HANDLE thread) {
                workedOn = thread;
                toldOn = QThread::currentThreadId();
            });
        QTRY_VERIFY(toldOn);
        QCOMPARE(toldOn, QThread::currentThreadId());
        QVERIFY(workedOn != toldOn);
    }

    void oneThreadKeepsTheOrder()
    {
        Worker worker;
        std::vector<int> told;
        for (int i = 0; i < 100; ++i)
            worker.run([i] { return i; }, [&](int number) { told.push_back(number); });
        QTRY_COMPARE(told.size(), 100U);
        QVERIFY(std::ranges::is_sorted(told));
    }

    void severalThreadsWorkAtOnce()
    {
        Worker worker(2);
        QSemaphore both;
        int told = 0;
        for (int i = 0; i < 2; ++i) { // each waits for the other
            worker.run(
                [&] {
                    both.release();
                    while (both.available() < 2)
                        QThread::yieldCurrentThread();
                },
                [&] { ++told; });
        }
        QTRY_COMPARE(told, 2);
    }

    void aResultMayBeWhatCannotBeCopied()
    {
        Worker worker;
        std::unique_ptr<int> told;
        worker.run([value = std::make_unique<int>(7)]() mutable { return std::move(value); },
            [&](std::unique_ptr<int> value) { told = std::move(value); });
        QTRY_VERIFY(told);
        QCOMPARE(*told, 7);
    }

    void nothingIsToldOnceTheWorkerIsGone()
    {
        std::atomic<int> worked = 0;
        int told = 0;
        {
            Worker worker;
            QSemaphore started;
            worker.run(
                [&] {
                    started.release();
                    QThread::msleep(20);
                    ++worked;
                },
                [&] { ++told; });
            started.acquire();
            for (int i = 0; i < 10; ++i)
                worker.run([&] { ++worked; }, [&] { ++told; });
        }
        QCOMPARE(worked, 1); // the running one was waited for, the others were dropped
        QCoreApplication::processEvents();
        QCOMPARE(told, 0);
    }

    void resultsOfManyThreadsAllArrive()
    {
        constexpr int jobs = 2000;
        Worker worker(4);
        qint64 sum = 0;
        int told = 0;
        for (int i = 0; i < jobs; ++i)
            worker.run([i] { return std::vector<int>(10, i); },
                [&](const std::vector<int> &numbers) {
                    sum += numbers.back();
                    ++told;
                });
        QTRY_COMPARE(told, jobs);
        QCOMPARE(sum, qint64(jobs) * (jobs - 1) / 2);
    }
};

QTEST_GUILESS_MAIN(WorkerTest)
#include "workertest.moc"
