// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/error.h"
#include "base/clock.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ErrorTest : public QObject
{
    Q_OBJECT

    static base::Result<int> half(int number)
    {
        if (number % 2 != 0)
            return base::failure(u"%1 is odd."_s.arg(number), u"remainder 1"_s);
        return number / 2;
    }

private Q_SLOTS:
    void aResultHoldsAValueOrTheReasonWhyNot()
    {
        QCOMPARE(half(4).value(), 2);
        const auto failed = half(3);
        QVERIFY(!failed);
        QCOMPARE(failed.error(), (base::Error{u"3 is odd."_s, u"remainder 1"_s}));
        QVERIFY(failed.error() != base::Error{u"3 is odd."_s});
    }

    void aFailureConvertsToResultsOfAnyType()
    {
        const base::Result<QString> text = base::failure(u"no"_s);
        const base::Result<void> nothing = base::failure(u"no"_s);
        QCOMPARE(text.error(), nothing.error());
        QVERIFY(text.error().detail.isEmpty());
    }

    void theSystemsClockTellsUtc()
    {
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const QDateTime now = base::systemClock();
        QCOMPARE(now.timeSpec(), Qt::UTC);
        QVERIFY(before <= now);
        const base::Clock clock = [&before] { return before; };
        QCOMPARE(clock(), before);
    }
};

QTEST_GUILESS_MAIN(ErrorTest)
#include "errortest.moc"
