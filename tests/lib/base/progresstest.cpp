// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/progress.h"

#include <QTest>
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
};

QTEST_GUILESS_MAIN(ProgressTest)
#include "progresstest.moc"
