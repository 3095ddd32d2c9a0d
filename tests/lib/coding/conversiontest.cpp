// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/conversion.h"
#include "text/quantityprinter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using text::Quantity;
using text::Relation;

class ConversionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsAreShownAboutAsExactlyAsTheyWerePrinted_data()
    {
        QTest::addColumn<Quantity>("amount");
        QTest::addColumn<double>("rate");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, Quantity amount, double rate, const QString &shown) {
            amount.unit = u"EUR"_s;
            QTest::newRow(name) << amount << rate << shown;
        };
        row("a rounded amount", {.low = 27.05e9, .high = 27.15e9}, 1.081, u"$29.3 bn"_s);
        row("a rate that makes it coarser", {.low = 27.05e9, .high = 27.15e9}, 0.00625, u"$169 m"_s);
        row("an exact amount", {.low = 500, .high = 500}, 1.081, u"$541"_s);
        row("an open amount", {.low = 2e9, .relation = Relation::Greater}, 1.25, u"> $2.5 bn"_s);
        row("a range", {.low = 10e6, .high = 20e6, .relation = Relation::Range}, 1.1, u"$11–22 m"_s);
        row("nothing", {.low = 0, .high = 0}, 1.1, u"$0"_s);
    }

    void amountsAreShownAboutAsExactlyAsTheyWerePrinted()
    {
        QFETCH(const Quantity, amount);
        QFETCH(const double, rate);
        QFETCH(const QString, shown);
        const Quantity converted = coding::roughlyConverted(amount, {u"EUR"_s, u"USD"_s, rate});
        QCOMPARE(converted.unit, u"USD"_s);
        QCOMPARE(text::QuantityPrinter(QLocale(u"en_US"_s)).print(converted), shown);
    }

    void ratesAreToldInTheLocalesNumbers()
    {
        QCOMPARE(
            coding::rateInWords({u"EUR"_s, u"USD"_s, 1.081}, QLocale(u"en_US"_s)), u"1 EUR = 1.081 USD"_s);
        QCOMPARE(coding::rateInWords({u"JPY"_s, u"EUR"_s, 0.00625}, QLocale(u"de_DE"_s)),
            u"1 JPY = 0,00625 EUR"_s);
        QCOMPARE(coding::rateInWords({u"USD"_s, u"EUR"_s, 1 / 1.081}, QLocale(u"en_US"_s)),
            u"1 USD = 0.92506938 EUR"_s);
    }
};

QTEST_GUILESS_MAIN(ConversionTest)
#include "conversiontest.moc"
