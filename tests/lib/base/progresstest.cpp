// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/progress.h"

#include "base/progresssignal.h"

#include <QTest>
#include <atomic>
#include <thread>
#include <vector>

class ProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsReachWhoeverAskedForThem()
    {
        std::vector<std::pair<qint64, qint64>> reports;
        const base::Progress progress([&](qint64 done, qint64 total) { reports.emplace_back(done, total); });
        const base::Progress copy = progress;
        progress.report(1, 10);
        copy.report(2, 0);
        QCOMPARE(reports, (std::vector<std::pair<qint64, qint64>>{{1, 10}, {2, 0}}));
    }

    void nobodyNeedsToListen()
    {
        const base::Progress progress;
        progress.report(1, 2);
        QVERIFY(!progress.isCancelled());
    }

    void copiesShareTheCancellation()
    {
        std::stop_source source;
        const base::Progress progress({}, source.get_token());
        const base::Progress copy = progress;
        QVERIFY(!copy.isCancelled());
        source.request_stop();
        QVERIFY(progress.isCancelled());
        QVERIFY(copy.isCancelled());
    }

    void pausedWorkWaitsUntilItMayGoOn()
    {
        base::ProgressSignal signal;
        std::atomic<int> done = 0;
        signal.setPaused(true);
        const base::Progress progress = signal.progress();
        std::jthread work([&] {
            for (int i = 1; i <= 3; ++i) {
                progress.report(i, 3);
                done = i;
            }
        });
        QTest::qWait(50);
        QCOMPARE(done.load(), 0);
        signal.setPaused(false);
        work.join();
        QCOMPARE(done.load(), 3);
    }

    void pausedWorkCanBeCancelled()
    {
        base::ProgressSignal signal;
        std::stop_source stop;
        signal.setPaused(true);
        const base::Progress progress = signal.progress(stop.get_token());
        std::jthread work([&] { progress.report(1, 3); });
        stop.request_stop();
        work.join(); // or the test never ends
        QVERIFY(progress.isCancelled());
    }
};

QTEST_GUILESS_MAIN(ProgressTest)
#include "progresstest.moc"
