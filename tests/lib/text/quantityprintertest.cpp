// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/quantityprinter.h"
#include "text/quantityreader.h"

#include <QRandomGenerator>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using text::Quantity;
using text::QuantityReader;
using text::Relation;

class QuantityPrinterTest : public QObject
{
    Q_OBJECT

    /// With spaces that do not break written as "_", so that rows show them.
    static QString visible(QString text)
    {
        return text.replace(QChar(QChar::Nbsp), u'_').replace(QChar(0x202F), u'_');
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto lexicon = text::Lexicon::load();
        QVERIFY(lexicon);
        m_lexicon = *std::move(lexicon);
        m_reader.emplace(m_lexicon);
    }

    void everyUnitOfTheLexiconReadsBack()
    {
        int units = 0;
        for (const QString &list : m_lexicon.lists()) {
            if (!list.startsWith(u"unit "_s) && !list.startsWith(u"currency "_s))
                continue;
            const Quantity quantity{.low = 4.5, .high = 5.5, .unit = list.split(u' ')[1]};
            const QString printed = m_reader->print(quantity, QLocale::c());
            const auto read = m_reader->read(printed);
            QVERIFY2(read, qPrintable(printed));
            QCOMPARE(read->unit, quantity.unit);
            QCOMPARE(read->low, quantity.low);
            ++units;
        }
        QVERIFY(units > 80);
    }

    void quantitiesArePrintedShort_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("exactly");
        QTest::newRow("money with its scale")
            << u"USD 29.3 billion"_s << u"C"_s << u"$29.3 bn"_s << u"29,300,000,000 USD ± 0.05 bn"_s;
        QTest::newRow("money in the United States")
            << u"USD 29.3 billion"_s << u"en_US"_s << u"$29.3 bn"_s << u"29,300,000,000 USD ± 0.05 bn"_s;
        QTest::newRow("a dollar elsewhere is told from the local one")
            << u"USD 5"_s << u"en_AU"_s << u"USD_5"_s << u"5 USD ± 0.5"_s;
        QTest::newRow("the local dollar") << u"AUD 5"_s << u"en_AU"_s << u"$5"_s << u"5 AUD ± 0.5"_s;
        QTest::newRow("German money")
            << u"EUR 29.3 billion"_s << u"de_DE"_s << u"29,3 bn_€"_s << u"29.300.000.000 EUR ± 0,05 bn"_s;
        QTest::newRow("a currency without a sign")
            << u"CHF 1,200"_s << u"C"_s << u"CHF_1,200"_s << u"1,200 CHF ± 0.5"_s;
        QTest::newRow("cents are kept") << u"$5.00"_s << u"C"_s << u"$5.00"_s << u"5 USD ± 0.005"_s;
        QTest::newRow("a share") << u"17 per cent"_s << u"C"_s << u"17%"_s << u"17% ± 0.5"_s;
        QTest::newRow("a German share") << u"17 per cent"_s << u"de_DE"_s << u"17_%"_s << u"17_% ± 0,5"_s;
        QTest::newRow("a French share")
            << u"17.5 per cent"_s << u"fr_FR"_s << u"17,5_%"_s << u"17,5_% ± 0,05"_s;
        QTest::newRow("a negative share") << u"-3%"_s << u"C"_s << u"-3%"_s << u"-3% ± 0.5"_s;
        QTest::newRow("percentage points")
            << u"2.5 pp"_s << u"C"_s << u"2.5 percentage points"_s << u"2.5 percentage points ± 0.05"_s;
        QTest::newRow("more than") << u"more than 27,000 employees"_s << u"C"_s << u"> 27,000 people"_s
                                   << u"> 27,000 people"_s;
        QTest::newRow("groups by locale")
            << u"more than 27,000 employees"_s << u"de_DE"_s << u"> 27.000 people"_s << u"> 27.000 people"_s;
        QTest::newRow("at least") << u"at least 60 days"_s << u"C"_s << u"≥ 60 days"_s << u"≥ 60 days"_s;
        QTest::newRow("less than a scaled bound")
            << u"less than $5 billion"_s << u"C"_s << u"< $5 bn"_s << u"< 5,000,000,000 USD"_s;
        QTest::newRow("at most a bound with many digits")
            << u"at most 1,234,567"_s << u"C"_s << u"≤ 1,234,567"_s << u"≤ 1,234,567"_s;
        QTest::newRow("a vague amount")
            << u"several hundred people"_s << u"C"_s << u"≈ 200–999 people"_s << u"≈ 200–999 people"_s;
        QTest::newRow("an approximate number")
            << u"about 300 people"_s << u"C"_s << u"≈ 300 people"_s << u"≈ 300 people ± 50"_s;
        QTest::newRow("a range") << u"3,000-4,000 jobs"_s << u"C"_s << u"3,000–4,000 people"_s
                                 << u"3,000–4,000 people"_s;
        QTest::newRow("a range of money")
            << u"$5 to $6 billion"_s << u"C"_s << u"$5–6 bn"_s << u"5,000,000,000–6,000,000,000 USD"_s;
        QTest::newRow("a whole number has no scale")
            << u"27,000 people"_s << u"C"_s << u"27,000 people"_s << u"27,000 people"_s;
        QTest::newRow("thousands that were printed so")
            << u"27 thousand people"_s << u"C"_s << u"27 k people"_s << u"27,000 people ± 500"_s;
        QTest::newRow("crore") << u"Rs 500 crore"_s << u"C"_s << u"₹5.00 bn"_s
                               << u"5,000,000,000 INR ± 0.005 bn"_s;
        QTest::newRow("a precision that digits cannot show")
            << u"2 decades"_s << u"C"_s << u"20 ± 5 years"_s << u"20 years ± 5"_s;
        QTest::newRow("a unit of two words")
            << u"500 sq ft"_s << u"C"_s << u"500 square feet"_s << u"500 square feet ± 0.5"_s;
        QTest::newRow("a counted noun") << u"500 stores"_s << u"C"_s << u"500 stores"_s << u"500 stores"_s;
    }

    void quantitiesArePrintedShort()
    {
        QFETCH(QString, words);
        QFETCH(QString, locale);
        QFETCH(QString, expected);
        QFETCH(QString, exactly);
        const auto quantity = m_reader->read(words);
        QVERIFY(quantity);
        QCOMPARE(visible(m_reader->print(*quantity, QLocale(locale))), expected);
        QCOMPARE(visible(m_reader->printExactly(*quantity, QLocale(locale))), exactly);
    }

    void aQuantityWithoutBoundsIsEmpty()
    {
        QVERIFY(m_reader->print({}, QLocale::c()).isEmpty());
        QVERIFY(m_reader->printExactly({}, QLocale::c()).isEmpty());
    }

    /// Whatever values come out of a corpus, what is printed reads back as the same.
    void whatIsPrintedReadsBack_data()
    {
        QTest::addColumn<Relation>("relation");
        QTest::newRow("plain values") << Relation::Equal;
        QTest::newRow("approximate values") << Relation::Approximate;
        QTest::newRow("more than") << Relation::Greater;
        QTest::newRow("at least") << Relation::GreaterOrEqual;
        QTest::newRow("less than") << Relation::Less;
        QTest::newRow("at most") << Relation::LessOrEqual;
        QTest::newRow("ranges") << Relation::Range;
    }

    void whatIsPrintedReadsBack()
    {
        QFETCH(Relation, relation);
        QRandomGenerator random(20260101);
        const QStringList units{QString(), u"USD"_s, u"EUR"_s, u"CHF"_s, u"AUD"_s, u"percent"_s,
            u"percentage_points"_s, u"people"_s, u"days"_s, u"stores"_s, u"square_feet"_s};
        const auto digits = [&random] {
            const int places = random.bounded(1, 5);
            const double mantissa = random.bounded(1, int(std::pow(10, places)));
            const int exponent = random.bounded(-2, 11);
            return QString::number(mantissa, 'f', 0) + u'e' + QString::number(exponent);
        };
        for (int i = 0; i < 3000; ++i) {
            const double first = digits().toDouble();
            const double second = digits().toDouble();
            const auto [low, high] = std::minmax(first, second);
            Quantity quantity{.relation = relation, .unit = units[random.bounded(int(units.size()))]};
            const bool isUnboundedAbove =
                relation == Relation::Greater || relation == Relation::GreaterOrEqual;
            const bool isUnboundedBelow = relation == Relation::Less || relation == Relation::LessOrEqual;
            if (!isUnboundedBelow)
                quantity.low = low;
            if (!isUnboundedAbove)
                quantity.high = high;
            const QString printed = m_reader->print(quantity, QLocale::c());
            const auto read = m_reader->read(printed);
            QVERIFY2(read, qPrintable(printed));
            QCOMPARE(read->relation, quantity.relation);
            QCOMPARE(read->unit, quantity.unit);
            // Nearly: a value with its spread takes two roundings.
            const auto isNear = [widest = high](std::optional<double> a, std::optional<double> b) {
                return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) <= 1e-12 * widest);
            };
            QVERIFY2(isNear(read->low, quantity.low) && isNear(read->high, quantity.high),
                qPrintable(u"%1 from %2 to %3"_s.arg(printed).arg(low, 0, 'g', 17).arg(high, 0, 'g', 17)));
        }
    }

private:
    text::Lexicon m_lexicon;
    std::optional<QuantityReader> m_reader;
};

QTEST_GUILESS_MAIN(QuantityPrinterTest)
#include "quantityprintertest.moc"
