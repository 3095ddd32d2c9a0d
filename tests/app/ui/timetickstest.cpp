// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/timeticks.h"

#include <QLocale>
#include <QSet>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

class TimeTicksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksBeginningsOfTheCalendar_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<bool>("byMonth");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("one day") << QDate(2025, 7, 17) << QDate(2025, 7, 17) << false
                                 << QStringList{u"17 Jul 2025"_s, u"18 Jul 2025"_s};
        QTest::newRow("a few days") << QDate(2025, 7, 30) << QDate(2025, 8, 2) << false
                                    << QStringList{u"30 Jul 2025"_s, u"31 Jul 2025"_s, u"1 Aug 2025"_s,
                                           u"2 Aug 2025"_s};
        QTest::newRow("some weeks, from Mondays")
            << QDate(2025, 7, 3) << QDate(2025, 7, 23) << false
            << QStringList{
                   u"30 Jun 2025"_s, u"7 Jul 2025"_s, u"14 Jul 2025"_s, u"21 Jul 2025"_s, u"28 Jul 2025"_s};
        QTest::newRow("months of other lengths")
            << QDate(2025, 6, 1) << QDate(2025, 9, 1) << true
            << QStringList{u"Jun 2025"_s, u"Jul 2025"_s, u"Aug 2025"_s, u"Sep 2025"_s};
        QTest::newRow("one month") << QDate(2024, 2, 1) << QDate(2024, 2, 1) << true
                                   << QStringList{u"Feb 2024"_s, u"Mar 2024"_s};
        QTest::newRow("two years, by half years of the calendar")
            << QDate(2023, 9, 1) << QDate(2025, 8, 1) << true
            << QStringList{
                   u"Jul 2023"_s, u"Jan 2024"_s, u"Jul 2024"_s, u"Jan 2025"_s, u"Jul 2025"_s, u"Jan 2026"_s};
        QTest::newRow("decades") << QDate(1988, 5, 1) << QDate(2024, 8, 1) << true
                                 << QStringList{
                                        u"1980"_s, u"1990"_s, u"2000"_s, u"2010"_s, u"2020"_s, u"2030"_s};
    }

    void marksBeginningsOfTheCalendar()
    {
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(bool, byMonth);
        const ui::TimeTicks ticks = ui::timeTicks(first, last, 7, byMonth);
        QStringList labels;
        for (const QDate day : ticks.days)
            labels.append(QLocale(QLocale::English).toString(day, ticks.format));
        QTEST(labels, "labels");
    }

    void everySpanIsCoveredByFewLabelsOfWhichNoTwoAreTheSame()
    {
        for (int days = 0; days < 20000; days += 1 + days / 7)
            for (const bool byMonth : {false, true}) {
                const QDate first(1999, 12, 30);
                const QDate last = first.addDays(days);
                const ui::TimeTicks ticks = ui::timeTicks(first, last, 7, byMonth);
                QCOMPARE_GE(ticks.days.size(), 2u);
                QCOMPARE_LE(ticks.days.size(), 7u);
                QCOMPARE_LE(ticks.days.front(), first);
                QCOMPARE_GE(ticks.days.back(), last);
                QVERIFY(std::ranges::is_sorted(ticks.days));
                QSet<QString> labels;
                for (const QDate day : ticks.days)
                    labels.insert(QLocale(QLocale::English).toString(day, ticks.format));
                QCOMPARE(size_t(labels.size()), ticks.days.size());
            }
    }
};

QTEST_GUILESS_MAIN(TimeTicksTest)
#include "timetickstest.moc"
