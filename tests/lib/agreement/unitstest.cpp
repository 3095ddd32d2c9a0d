// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/units.h"

#include "agreement/concepts.h"
#include "agreement/verdict.h"
#include "storybuilder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using agreement::countedAlike;
using agreement::Likeness;
using coding::Verdict;

class UnitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void converts_within_families_data();
    void converts_within_families();
    void tells_what_may_be_one_thing_data();
    void tells_what_may_be_one_thing();
};

void UnitsTest::converts_within_families_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("weeks and days") << u"two weeks"_s << u"14 days"_s << Verdict::Agree;
    QTest::newRow("other weeks and days") << u"two weeks"_s << u"28 days"_s << Verdict::Differ;
    QTest::newRow("months and years that are rounded") << u"22 months"_s << u"two years"_s << Verdict::Agree;
    QTest::newRow("months and other years") << u"12 months"_s << u"two years"_s << Verdict::Differ;
    QTest::newRow("miles and kilometres") << u"10 miles"_s << u"16 kilometres"_s << Verdict::Agree;
    QTest::newRow("miles and too many kilometres") << u"10 miles"_s << u"18 kilometres"_s << Verdict::Differ;
    QTest::newRow("speeds") << u"100 mph"_s << u"161 km/h"_s << Verdict::Agree;
    QTest::newRow("two currencies, without a rate") << u"$10"_s << u"€10"_s << Verdict::Compatible;
    QTest::newRow("per cent and points") << u"3 percent"_s << u"3 percentage points"_s << Verdict::Differ;
    QTest::newRow("jobs and people") << u"1,200 jobs"_s << u"1,200 workers"_s << Verdict::Agree;
    QTest::newRow("homes and houses") << u"430 homes"_s << u"430 houses"_s << Verdict::Agree;
    QTest::newRow("homes and schools") << u"11 homes"_s << u"11 schools"_s << Verdict::Differ;
    QTest::newRow("a noun and none") << u"78 seats"_s << u"78"_s << Verdict::Agree;
}

void UnitsTest::converts_within_families()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(Verdict, verdict);
    const text::QuantityReader reader(support::StoryBuilder::lexicon());
    const auto read = [&](const QString &words) { return *reader.read(words, {0, int(words.size())}); };
    QCOMPARE(agreement::verdict(read(one), read(other)), verdict);
    QCOMPARE(agreement::verdict(read(other), read(one)), verdict);
}

void UnitsTest::tells_what_may_be_one_thing_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<Likeness>("likeness");
    QTest::newRow("the same") << u"schools"_s << u"schools"_s << Likeness::Same;
    QTest::newRow("another word for it") << u"ships"_s << u"vessels"_s << Likeness::Same;
    QTest::newRow("people by what they do") << u"people"_s << u"soldiers"_s << Likeness::Possible;
    QTest::newRow("none named") << QString() << u"seats"_s << Likeness::Possible;
    QTest::newRow("two things") << u"schools"_s << u"bridges"_s << Likeness::None;
}

void UnitsTest::tells_what_may_be_one_thing()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(Likeness, likeness);
    QCOMPARE(countedAlike(one, other), likeness);
    QCOMPARE(countedAlike(other, one), likeness);
}

QTEST_GUILESS_MAIN(UnitsTest)
#include "unitstest.moc"
