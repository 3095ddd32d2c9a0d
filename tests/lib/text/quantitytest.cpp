// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/quantity.h"

#include <QTest>
#include <limits>

using namespace Qt::StringLiterals;
using text::Quantity;
using text::Relation;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

std::optional<double> bound(double value)
{
    return qIsNaN(value) ? std::nullopt : std::optional(value);
}

} // namespace

class QuantityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOneValueMeant_data()
    {
        QTest::addColumn<Relation>("relation");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("expected");
        QTest::newRow("a count is whole") << Relation::Equal << 16.5 << 17.5 << 17.0;
        QTest::newRow("billions are clean") << Relation::Equal << 29.25e9 << 29.35e9 << 29.3e9;
        QTest::newRow("a tenth is clean") << Relation::Equal << 0.05 << 0.15 << 0.1;
        QTest::newRow("hundredths are clean") << Relation::Equal << 0.285 << 0.295 << 0.29;
        QTest::newRow("a negative share") << Relation::Equal << -3.5 << -2.5 << -3.0;
        QTest::newRow("nought") << Relation::Equal << -0.5 << 0.5 << 0.0;
        QTest::newRow("an exact value has no width") << Relation::Equal << 12.0 << 12.0 << 12.0;
        QTest::newRow("a large whole number")
            << Relation::Equal << 123456789012344.5 << 123456789012345.5 << 123456789012345.0;
        QTest::newRow("an approximate value") << Relation::Approximate << 250.0 << 350.0 << 300.0;
        QTest::newRow("a vague amount has none") << Relation::Approximate << 200.0 << 999.0 << none;
        QTest::newRow("more than: the bound") << Relation::Greater << 27000.0 << none << 27000.0;
        QTest::newRow("at least: the bound") << Relation::GreaterOrEqual << 60.0 << none << 60.0;
        QTest::newRow("less than: the bound") << Relation::Less << none << 5.0 << 5.0;
        QTest::newRow("at most: the bound") << Relation::LessOrEqual << none << 5.0 << 5.0;
        QTest::newRow("a range has none") << Relation::Range << 3000.0 << 4000.0 << none;
        QTest::newRow("an equal one without bounds has none") << Relation::Equal << none << 4000.0 << none;
        QTest::newRow("infinite bounds have none that misleads") << Relation::Greater << none << none << none;
    }

    void theOneValueMeant()
    {
        QFETCH(Relation, relation);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(double, expected);
        const Quantity quantity{.low = bound(low), .high = bound(high), .relation = relation};
        QCOMPARE(quantity.value(), bound(expected)); // exactly, not nearly
    }

    void vagueMeansAnOrderOfMagnitude()
    {
        const auto isVague = [](Relation relation, double low, double high) {
            return Quantity{.low = low, .high = high, .relation = relation}.isVague();
        };
        QVERIFY(isVague(Relation::Approximate, 200, 999));
        QVERIFY(isVague(Relation::Approximate, 24, 99));
        QVERIFY(!isVague(Relation::Approximate, 100, 300));
        QVERIFY(!isVague(Relation::Approximate, -100, 300));
        QVERIFY(!isVague(Relation::Approximate, 0, 300));
        QVERIFY(!isVague(Relation::Range, 200, 999));
        QVERIFY(!(Quantity{.low = 200, .relation = Relation::Approximate}.isVague()));
    }

    void countsAndMoneyAreToldByTheirUnit_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<bool>("isCount");
        QTest::addColumn<bool>("isMoney");
        QTest::newRow("people are counted") << u"people"_s << true << false;
        QTest::newRow("stores are counted") << u"stores"_s << true << false;
        QTest::newRow("dollars are money") << u"USD"_s << false << true;
        QTest::newRow("per cent is a share") << u"percent"_s << false << false;
        QTest::newRow("percentage points are shares") << u"percentage_points"_s << false << false;
        QTest::newRow("days are measured") << u"days"_s << false << false;
        QTest::newRow("tonnes are measured") << u"tonnes"_s << false << false;
        QTest::newRow("a bare number may be anything") << QString() << false << false;
        QTest::newRow("three small letters are a noun") << u"men"_s << true << false;
    }

    void countsAndMoneyAreToldByTheirUnit()
    {
        QFETCH(QString, unit);
        QFETCH(bool, isCount);
        QFETCH(bool, isMoney);
        const Quantity quantity{.unit = unit};
        QCOMPARE(quantity.isCount(), isCount);
        QCOMPARE(quantity.isMoney(), isMoney);
    }

    void signsNameRelationsBothWays()
    {
        const QList<std::pair<Relation, QString>> all = {{Relation::Equal, u"="_s},
            {Relation::Approximate, u"~"_s}, {Relation::Greater, u">"_s}, {Relation::GreaterOrEqual, u">="_s},
            {Relation::Less, u"<"_s}, {Relation::LessOrEqual, u"<="_s}, {Relation::Range, u"range"_s}};
        for (const auto &[relation, sign] : all) {
            QCOMPARE(text::relationSign(relation), sign);
            QCOMPARE(text::relationFromSign(sign), relation);
        }
        QVERIFY(!text::relationFromSign(u""));
        QVERIFY(!text::relationFromSign(u"=="));
        QVERIFY(!text::relationFromSign(u"Range "));
    }
};

QTEST_GUILESS_MAIN(QuantityTest)
#include "quantitytest.moc"
