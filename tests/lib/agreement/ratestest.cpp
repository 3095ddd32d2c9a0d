// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/rates.h"
#include "agreement/reasons.h"
#include "agreement/verdict.h"
#include "storybuilder.h"

using namespace Qt::StringLiterals;
using agreement::Rate;
using agreement::Rates;
using coding::Verdict;

namespace {

const coding::Point *pointWith(const coding::Agreement &agreement, coding::AnnotationId annotation)
{
    for (const coding::Point &point : agreement.points)
        for (const coding::Cell &cell : point.cells)
            if (std::ranges::contains(cell.evidence, annotation))
                return &point;
    return nullptr;
}

} // namespace

class RatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void currenciesThatRatesConnectAreToldInOne()
    {
        const Rates rates({{u"EUR"_s, u"USD"_s, 1.08}, {u"GBP"_s, u"USD"_s, 1.25},
            {u"JPY"_s, u"EUR"_s, 0.0625}, {u"INR"_s, u"NPR"_s, 1.6}});
        QCOMPARE(rates.of(u"USD"_s), nullptr);
        QCOMPARE(*rates.of(u"EUR"_s), (coding::Conversion{u"EUR"_s, u"USD"_s, 1.08}));
        QCOMPARE(*rates.of(u"GBP"_s), (coding::Conversion{u"GBP"_s, u"USD"_s, 1.25}));
        QCOMPARE(rates.of(u"JPY"_s)->to, u"USD"_s);
        QCOMPARE(rates.of(u"JPY"_s)->rate, 0.0625 * 1.08);
        QCOMPARE(rates.of(u"INR"_s)->to, u"NPR"_s);
        QCOMPARE(rates.of(u"CHF"_s), nullptr);
    }

    void aRateOfItsOwnWinsOverAWayRound()
    {
        const Rates rates({{u"GBP"_s, u"EUR"_s, 1.5}, {u"EUR"_s, u"USD"_s, 1.0}, {u"GBP"_s, u"USD"_s, 1.25}});
        QCOMPARE(*rates.of(u"GBP"_s), (coding::Conversion{u"GBP"_s, u"USD"_s, 1.25}));
        QCOMPARE(*rates.of(u"EUR"_s), (coding::Conversion{u"EUR"_s, u"USD"_s, 1.0}));
    }

    void ratesThatSayNothingAreOverlooked()
    {
        const Rates rates({{u"EUR"_s, u"USD"_s, 0}, {u"EUR"_s, u"USD"_s, -1}, {u"GBP"_s, u"GBP"_s, 1},
            {u"CHF"_s, u"USD"_s, qQNaN()}, {u"JPY"_s, u"USD"_s, qInf()}});
        QVERIFY(rates.isEmpty());
    }

    void verdictsGoByTheConvertedInterval_data()
    {
        QTest::addColumn<QString>("dollars");
        QTest::addColumn<QString>("euros");
        QTest::addColumn<double>("rate");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("the same to the printed precision")
            << u"$29.3 billion"_s << u"€27.1 billion"_s << 1.081 << u"agree"_s;
        QTest::newRow("intervals that just touch with the printed precision")
            << u"$29 billion"_s << u"€27.3 billion"_s << 1.081 << u"compatible"_s;
        QTest::newRow("a coarse one that is the finer one when rounded")
            << u"$30 billion"_s << u"€27.1 billion"_s << 1.11 << u"agree"_s;
        QTest::newRow("too far apart at this rate")
            << u"$29.3 billion"_s << u"€27.1 billion"_s << 1.0 << u"differ"_s;
        QTest::newRow("more than, in another currency")
            << u"more than $29 billion"_s << u"€27.1 billion"_s << 1.081 << u"compatible"_s;
    }

    void verdictsGoByTheConvertedInterval()
    {
        QFETCH(const QString, dollars);
        QFETCH(const QString, euros);
        QFETCH(const double, rate);
        QFETCH(const QString, verdict);
        support::StoryBuilder builder;
        builder.article(u"Revenue of Portmar reached %1 last year."_s.arg(dollars));
        const auto one = builder.figure(dollars);
        builder.article(u"Revenue of Portmar reached %1 last year."_s.arg(euros));
        const auto other = builder.figure(euros);
        QCOMPARE(builder.agree().points.size(), 2U);
        builder.same(one, other);
        builder.story().rates = {{u"EUR"_s, u"USD"_s, rate}};
        const auto agreement = builder.agree();
        QCOMPARE(agreement.points.size(), 1U);
        const coding::Point &point = agreement.points.front();
        QCOMPARE(coding::verdictName(point.verdict), verdict);
        QCOMPARE(point.conversions, (QList<coding::Conversion>{{u"EUR"_s, u"USD"_s, rate}}));
        const auto valueOf = [&](size_t place) { return builder.story().statements[place].value; };
        QCOMPARE(point.conversionOf(valueOf(0)), nullptr);
        QCOMPARE(point.conversionOf(valueOf(1)), &point.conversions.front());
        QVERIFY(agreement::reasons(builder.story(), one, other)
                .contains(coding::rateInWords(point.conversions.front(), QLocale())));
    }

    void pointsInOneCurrencyTellNoConversion()
    {
        support::StoryBuilder builder;
        builder.article(u"Revenue of Portmar reached €27.1 billion last year."_s);
        const auto one = builder.figure(u"€27.1 billion"_s);
        builder.article(u"Revenue of Portmar reached €27.1 billion last year, they say."_s);
        builder.figure(u"€27.1 billion"_s);
        builder.article(u"Portmar cut 400 jobs."_s);
        builder.figure(u"400 jobs"_s);
        const auto before = builder.agree();
        builder.story().rates = {{u"EUR"_s, u"USD"_s, 1.081}};
        QCOMPARE(builder.agree(), before);
        QVERIFY(pointWith(before, one)->conversions.isEmpty());
        QCOMPARE(pointWith(before, one)->verdict, Verdict::Agree);
    }

    void withoutARateTwoCurrenciesAreNeverADifference()
    {
        const text::Quantity dollars{.low = 29.25e9, .high = 29.35e9, .unit = u"USD"_s};
        const text::Quantity euros{.low = 27.05e9, .high = 27.15e9, .unit = u"EUR"_s};
        QCOMPARE(agreement::verdict(dollars, euros), Verdict::Compatible);
        const text::Quantity percent{.low = 17, .high = 17, .unit = u"percent"_s};
        QCOMPARE(agreement::verdict(dollars, percent), Verdict::Differ);
    }
};

QTEST_GUILESS_MAIN(RatesTest)
#include "ratestest.moc"
