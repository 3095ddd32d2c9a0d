// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/remainingtime.h"

#include <QTest>

/// How long work will take, by a clock that the test keeps.
class RemainingTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsToldAtFirst()
    {
        ui::RemainingTime remaining;
        QVERIFY(!remaining.seconds() && !remaining.rate());
        remaining.add(1'000, 10, 100);
        QVERIFY(!remaining.seconds() && !remaining.rate());
    }

    void evenWorkTakesWhatItTook()
    {
        ui::RemainingTime remaining;
        for (int second = 1; second <= 10; ++second)
            remaining.add(second * 1'000, second * 10, 1'000);
        QCOMPARE(qRound(*remaining.rate()), 10);
        QCOMPARE(*remaining.seconds(), 90);
    }

    void fasterWorkIsFollowedWithinSeconds()
    {
        ui::RemainingTime remaining;
        for (int second = 1; second <= 60; ++second)
            remaining.add(second * 1'000, second * 10, 100'000);
        for (int second = 1; second <= 20; ++second)
            remaining.add(60'000 + second * 1'000, 600 + second * 100, 100'000);
        QVERIFY2(*remaining.rate() > 95, qPrintable(QString::number(*remaining.rate())));
    }

    void reportsCloseTogetherDoNotMatter()
    {
        ui::RemainingTime often;
        ui::RemainingTime seldom;
        for (int i = 1; i <= 1'000; ++i) {
            often.add(i * 10, i, 2'000);
            if (i % 50 == 0)
                seldom.add(i * 10, i, 2'000);
        }
        QCOMPARE(*often.seconds(), *seldom.seconds());
    }

    void withoutATotalOnlyTheRateIsKnown()
    {
        ui::RemainingTime remaining;
        remaining.add(3'000, 300, 0);
        QCOMPARE(qRound(*remaining.rate()), 100);
        QVERIFY(!remaining.seconds());
    }

    void workThatStandsStillHasNoTime()
    {
        ui::RemainingTime remaining;
        remaining.add(3'000, 0, 100);
        QVERIFY(!remaining.seconds() && !remaining.rate());
    }
};

QTEST_GUILESS_MAIN(RemainingTimeTest)
#include "remainingtimetest.moc"
