// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/quantityreader.h"

#include <QTest>
#include <limits>

using namespace Qt::StringLiterals;
using text::Quantity;
using text::QuantityReader;
using text::Relation;
using text::Span;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

std::optional<double> bound(double value)
{
    return qIsNaN(value) ? std::nullopt : std::optional(value);
}

void row(
    const char *name, const QString &words, const QString &sign, double low, double high, const QString &unit)
{
    QTest::newRow(name) << words << sign << low << high << unit;
}

/// A quantity in one line, for messages that can be compared: "~ [200, 999] people".
QString described(const std::optional<Quantity> &quantity)
{
    if (!quantity)
        return u"none"_s;
    const auto digits = [](std::optional<double> value) {
        return value ? QString::number(*value, 'g', 17) : u"-"_s;
    };
    return u"%1 [%2, %3] %4"_s.arg(text::relationSign(quantity->relation), digits(quantity->low),
        digits(quantity->high), quantity->unit);
}

} // namespace

/// What words mean, row by row. Tests of the words around a span and of printing follow.
class QuantityReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto lexicon = text::Lexicon::load();
        QVERIFY(lexicon);
        m_reader.emplace(*lexicon);
    }

    void wordsMeanAnInterval_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("sign");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QString>("unit");

        // Plain numbers carry the precision that they are printed with.
        row("an integer", u"60"_s, u"="_s, 59.5, 60.5, u""_s);
        row("an integer with groups", u"1,200"_s, u"="_s, 1199.5, 1200.5, u""_s);
        row("Indian groups", u"12,34,567"_s, u"="_s, 1234566.5, 1234567.5, u""_s);
        row("groups parted by narrow spaces", u"1 234 567"_s, u"="_s, 1234566.5, 1234567.5, u""_s);
        row("groups parted by no-break spaces", u"27 000"_s, u"="_s, 26999.5, 27000.5, u""_s);
        row("groups parted by spaces", u"27 000 jobs"_s, u"="_s, 26999.5, 27000.5, u"people"_s);
        row("groups parted by apostrophes", u"1'200"_s, u"="_s, 1199.5, 1200.5, u""_s);
        row("groups parted by full stops", u"1.234.567"_s, u"="_s, 1234566.5, 1234567.5, u""_s);
        row("scientific notation", u"1.2e5"_s, u"="_s, 115000, 125000, u""_s);
        row("a power of ten", u"1.2 × 10⁵ tonnes"_s, u"="_s, 115000, 125000, u"tonnes"_s);
        row("a decimal comma", u"29,3"_s, u"="_s, 29.25, 29.35, u""_s);
        row("groups and a decimal comma", u"1.234,5"_s, u"="_s, 1234.45, 1234.55, u""_s);
        row("decimals", u"29.30"_s, u"="_s, 29.295, 29.305, u""_s);
        row("a point without a leading digit", u".5"_s, u"="_s, 0.45, 0.55, u""_s);
        row("groups and decimals", u"1,234.56"_s, u"="_s, 1234.555, 1234.565, u""_s);
        row("nought", u"0"_s, u"="_s, -0.5, 0.5, u""_s);
        row("Arabic-Indic digits", u"٢٧"_s, u"="_s, 26.5, 27.5, u""_s);
        row("full-width digits", u"２７"_s, u"="_s, 26.5, 27.5, u""_s);
        row("space around", u"  60  "_s, u"="_s, 59.5, 60.5, u""_s);
        row("fifteen digits", u"123456789012345"_s, u"="_s, 123456789012344.5, 123456789012345.5, u""_s);
        row("a character of its own", u"2½"_s, u"="_s, 2.45, 2.55, u""_s);
        row("a quarter in one character", u"3¼%"_s, u"="_s, 3.245, 3.255, u"percent"_s);

        // Scales.
        row("billion", u"29.3 billion"_s, u"="_s, 29.25e9, 29.35e9, u""_s);
        row("thousand as a letter", u"1.2k"_s, u"="_s, 1150.0, 1250.0, u""_s);
        row("million as a letter", u"5m"_s, u"="_s, 4.5e6, 5.5e6, u""_s);
        row("million as two letters", u"5 mn"_s, u"="_s, 4.5e6, 5.5e6, u""_s);
        row("billion as letters", u"29.3bn"_s, u"="_s, 29.25e9, 29.35e9, u""_s);
        row("billion as a capital", u"$5B"_s, u"="_s, 4.5e9, 5.5e9, u"USD"_s);
        row("trillion", u"1.5 trillion"_s, u"="_s, 1.45e12, 1.55e12, u""_s);
        row("trillion as letters", u"1.5tn"_s, u"="_s, 1.45e12, 1.55e12, u""_s);
        row("lakh", u"3 lakh"_s, u"="_s, 250000.0, 350000.0, u""_s);
        row("crore", u"₹500 crore"_s, u"="_s, 4.995e9, 5.005e9, u"INR"_s);
        row("lakh crore", u"Rs 3 lakh crore"_s, u"="_s, 2.5e12, 3.5e12, u"INR"_s);
        row("two scales with their numbers", u"2 million 500 thousand"_s, u"="_s, 2499500.0, 2500500.0,
            u""_s);
        row("dozens that are counted", u"two dozen people"_s, u"="_s, 23.5, 24.5, u"people"_s);
        row("half a dozen", u"half a dozen"_s, u"="_s, 5.5, 6.5, u""_s);
        row("a German abbreviation", u"€1,5 Mrd."_s, u"="_s, 1.45e9, 1.55e9, u"EUR"_s);

        // Words.
        row("a word", u"three"_s, u"="_s, 2.5, 3.5, u""_s);
        row("two words with a hyphen", u"fifty-five"_s, u"="_s, 54.5, 55.5, u""_s);
        row("two words without", u"ninety nine"_s, u"="_s, 98.5, 99.5, u""_s);
        row("hundreds with and", u"three hundred and five"_s, u"="_s, 304.5, 305.5, u""_s);
        row("hundreds without and", u"three hundred five"_s, u"="_s, 304.5, 305.5, u""_s);
        row("an article and a hundred", u"a hundred"_s, u"="_s, 99.5, 100.5, u""_s);
        row("a thousand in words is as rough as in digits", u"twenty-seven thousand"_s, u"="_s, 26500.0,
            27500.0, u""_s);
        row("a hundred thousand", u"one hundred thousand"_s, u"="_s, 99500.0, 100500.0, u""_s);
        row("a long one", u"one hundred and twenty-three thousand four hundred and fifty-six"_s, u"="_s,
            123455.5, 123456.5, u""_s);
        row("millions and thousands", u"two million three hundred thousand"_s, u"="_s, 2299500.0, 2300500.0,
            u""_s);
        row("thousands and hundreds", u"one thousand two hundred"_s, u"="_s, 1199.5, 1200.5, u""_s);
        row("capitals", u"Twenty-Seven Thousand"_s, u"="_s, 26500.0, 27500.0, u""_s);
        row("and a half", u"two and a half million people"_s, u"="_s, 2.45e6, 2.55e6, u"people"_s);
        row("a hundred and fifty thousand dollars", u"two hundred and fifty thousand dollars"_s, u"="_s,
            249500.0, 250500.0, u"USD"_s);

        // Fractions and shares.
        row("a bare half is a number", u"half"_s, u"="_s, 0.45, 0.55, u""_s);
        row("a bare third is a number", u"a third"_s, u"="_s, 0.325, 0.335, u""_s);
        row("half of something is a share", u"half of the staff"_s, u"="_s, 49.5, 50.5, u"percent"_s);
        row("half before an article is a share", u"half its workforce"_s, u"="_s, 49.5, 50.5, u"percent"_s);
        row("a third of something", u"a third of employees"_s, u"="_s, 32.5, 33.5, u"percent"_s);
        row("two-thirds of something", u"two-thirds of its staff"_s, u"="_s, 66.5, 67.5, u"percent"_s);
        row("three-quarters of something", u"three-quarters of its workforce"_s, u"="_s, 74.5, 75.5,
            u"percent"_s);
        row("half a million", u"half a million"_s, u"="_s, 450000.0, 550000.0, u""_s);
        row("a quarter of a million", u"a quarter of a million pounds"_s, u"="_s, 245000.0, 255000.0,
            u"GBP"_s);
        row("half an hour", u"half an hour"_s, u"="_s, 0.45, 0.55, u"hours"_s);
        row("half a percentage point", u"half a percentage point"_s, u"="_s, 0.45, 0.55,
            u"percentage_points"_s);
        row("one in five", u"one in five"_s, u"="_s, 19.5, 20.5, u"percent"_s);
        row("nine in ten of something", u"nine in ten workers"_s, u"="_s, 89.5, 90.5, u"percent"_s);
        row("digits out of digits", u"4 out of 10"_s, u"="_s, 39.5, 40.5, u"percent"_s);
        row("one in eight is exact to half a per cent", u"1 in 8"_s, u"="_s, 12.0, 13.0, u"percent"_s);
        row("one in a thousand", u"one in 1,000"_s, u"="_s, 0.05, 0.15, u"percent"_s);

        // Vague amounts.
        row("dozens", u"dozens"_s, u"~"_s, 24.0, 99.0, u""_s);
        row("scores of people", u"scores of people"_s, u"~"_s, 40.0, 199.0, u"people"_s);
        row("hundreds", u"hundreds"_s, u"~"_s, 200.0, 999.0, u""_s);
        row("hundreds of jobs", u"hundreds of jobs"_s, u"~"_s, 200.0, 999.0, u"people"_s);
        row("several hundred", u"several hundred"_s, u"~"_s, 200.0, 999.0, u""_s);
        row("several hundred employees", u"several hundred employees"_s, u"~"_s, 200.0, 999.0, u"people"_s);
        row("a few hundred", u"a few hundred"_s, u"~"_s, 200.0, 999.0, u""_s);
        row("thousands", u"thousands"_s, u"~"_s, 2000.0, 9999.0, u""_s);
        row("several thousand", u"several thousand"_s, u"~"_s, 2000.0, 9999.0, u""_s);
        row("tens of thousands", u"tens of thousands of workers"_s, u"~"_s, 20000.0, 99999.0, u"people"_s);
        row("hundreds of thousands", u"hundreds of thousands"_s, u"~"_s, 200000.0, 999999.0, u""_s);
        row("millions", u"millions"_s, u"~"_s, 2e6, 9999999.0, u""_s);
        row("tens of millions of dollars", u"tens of millions of dollars"_s, u"~"_s, 2e7, 99999999.0,
            u"USD"_s);
        row("hundreds of millions", u"hundreds of millions"_s, u"~"_s, 2e8, 999999999.0, u""_s);
        row("billions", u"billions of rupees"_s, u"~"_s, 2e9, 9999999999.0, u"INR"_s);
        row("several", u"several stores"_s, u"~"_s, 2.0, 9.0, u"stores"_s);
        row("a few", u"a few per cent"_s, u"~"_s, 2.0, 9.0, u"percent"_s);
        row("a couple", u"a couple"_s, u"~"_s, 1.5, 2.5, u""_s);
        row("a couple of hundred", u"a couple of hundred"_s, u"~"_s, 150.0, 250.0, u""_s);
        row("dozens of a noun", u"dozens of its stores"_s, u"~"_s, 24.0, 99.0, u"stores"_s);

        // Qualifiers.
        row("more than", u"more than 27,000"_s, u">"_s, 27000.0, none, u""_s);
        row("over", u"over 3%"_s, u">"_s, 3.0, none, u"percent"_s);
        row("in excess of", u"in excess of $5 billion"_s, u">"_s, 5e9, none, u"USD"_s);
        row("at least", u"at least 60 days"_s, u">="_s, 60.0, none, u"days"_s);
        row("a minimum of", u"a minimum of 60 days"_s, u">="_s, 60.0, none, u"days"_s);
        row("no fewer than", u"no fewer than 20"_s, u">="_s, 20.0, none, u""_s);
        row("or more, before the unit", u"27,000 or more employees"_s, u">="_s, 27000.0, none, u"people"_s);
        row("or more, after the unit", u"60 days or more"_s, u">="_s, 60.0, none, u"days"_s);
        row("a plus sign", u"27,000+"_s, u">="_s, 27000.0, none, u""_s);
        row("fewer than", u"fewer than 100 stores"_s, u"<"_s, none, 100.0, u"stores"_s);
        row("less than", u"less than half"_s, u"<"_s, none, 0.5, u""_s);
        row("just under", u"just under 30%"_s, u"<"_s, none, 30.0, u"percent"_s);
        row("up to", u"up to 5 per cent"_s, u"<="_s, none, 5.0, u"percent"_s);
        row("as many as", u"as many as 14,000 corporate roles"_s, u"<="_s, none, 14000.0, u"people"_s);
        row("no more than", u"no more than 20"_s, u"<="_s, none, 20.0, u""_s);
        row("or fewer", u"20 or fewer"_s, u"<="_s, none, 20.0, u""_s);
        row("about, by its last digit", u"about 300 jobs"_s, u"~"_s, 250.0, 350.0, u"people"_s);
        row("about, but a quarter at most", u"about 1,000"_s, u"~"_s, 750.0, 1250.0, u""_s);
        row("about, with two digits", u"about 29"_s, u"~"_s, 28.5, 29.5, u""_s);
        row("about, never finer than printed", u"about 29.3bn"_s, u"~"_s, 29.25e9, 29.35e9, u""_s);
        row("nearly", u"nearly 300"_s, u"~"_s, 250.0, 350.0, u""_s);
        row("roughly a round amount", u"roughly $5bn"_s, u"~"_s, 4.5e9, 5.5e9, u"USD"_s);
        row("an abbreviation", u"approx. 500"_s, u"~"_s, 450.0, 550.0, u""_s);
        row("circa", u"c. 300"_s, u"~"_s, 250.0, 350.0, u""_s);
        row("some", u"some 4,000 people"_s, u"~"_s, 3500.0, 4500.0, u"people"_s);
        row("or so", u"60 or so"_s, u"~"_s, 55.0, 65.0, u""_s);
        row("odd", u"200-odd people"_s, u"~"_s, 150.0, 250.0, u"people"_s);
        row("about half", u"about half of staff"_s, u"~"_s, 45.0, 55.0, u"percent"_s);
        row("nearly two-thirds", u"nearly two-thirds of workers"_s, u"~"_s, 60.0, 74.0, u"percent"_s);
        row("about nought", u"about 0"_s, u"~"_s, -0.5, 0.5, u""_s);
        row("a record changes nothing", u"a record 27,000 people"_s, u"="_s, 26999.5, 27000.5, u"people"_s);
        row("only changes nothing", u"only 60"_s, u"="_s, 59.5, 60.5, u""_s);
        row("an article before a share", u"a 17 per cent increase"_s, u"="_s, 16.5, 17.5, u"percent"_s);
        row("the stricter of two counts", u"at least about 300"_s, u">="_s, 300.0, none, u""_s);
        row("neutral words with a strict one", u"well over a total of 300"_s, u">"_s, 300.0, none, u""_s);
        row("at least of a vague amount", u"at least several hundred"_s, u">="_s, 200.0, none, u""_s);
        row("up to a vague amount", u"up to several hundred"_s, u"<="_s, none, 999.0, u""_s);
        row("more than of a range", u"more than 3,000-4,000"_s, u">"_s, 3000.0, none, u""_s);
        row("up to a range", u"up to 3-4%"_s, u"<="_s, none, 4.0, u"percent"_s);
        row("about a range", u"about 3,000-4,000"_s, u"~"_s, 3000.0, 4000.0, u""_s);

        // Ranges.
        row("a hyphen", u"3,000-4,000"_s, u"range"_s, 3000.0, 4000.0, u""_s);
        row("a dash", u"3,000–4,000"_s, u"range"_s, 3000.0, 4000.0, u""_s);
        row("a spaced dash", u"3,000 – 4,000 jobs"_s, u"range"_s, 3000.0, 4000.0, u"people"_s);
        row("to", u"3 to 4 weeks"_s, u"range"_s, 3.0, 4.0, u"weeks"_s);
        row("or", u"3 or 4 days"_s, u"range"_s, 3.0, 4.0, u"days"_s);
        row("between and", u"between 3 and 4 per cent"_s, u"range"_s, 3.0, 4.0, u"percent"_s);
        row("from to", u"from 3,000 to 4,000 employees"_s, u"range"_s, 3000.0, 4000.0, u"people"_s);
        row("words", u"between two and three weeks"_s, u"range"_s, 2.0, 3.0, u"weeks"_s);
        row("a scale for both", u"$5 to $6 billion"_s, u"range"_s, 5e9, 6e9, u"USD"_s);
        row("a hundred for both", u"five to six hundred"_s, u"range"_s, 500.0, 600.0, u""_s);
        row("a scale for the second only", u"500,000 to 1 million"_s, u"range"_s, 500000.0, 1e6, u""_s);
        row("a unit on each", u"3% to 4%"_s, u"range"_s, 3.0, 4.0, u"percent"_s);
        row("a letter on each", u"$3m-$4m"_s, u"range"_s, 3e6, 4e6, u"USD"_s);
        row("a code on each", u"EUR5-EUR6bn"_s, u"range"_s, 5e9, 6e9, u"EUR"_s);
        row("US$ on each", u"US$5-US$6bn"_s, u"range"_s, 5e9, 6e9, u"USD"_s);
        row("falling", u"10 to 5"_s, u"range"_s, 5.0, 10.0, u""_s);
        row("negative", u"−5 to −3%"_s, u"range"_s, -5.0, -3.0, u"percent"_s);

        // Signs.
        row("a minus", u"−3%"_s, u"="_s, -3.5, -2.5, u"percent"_s);
        row("a hyphen for minus", u"-3%"_s, u"="_s, -3.5, -2.5, u"percent"_s);
        row("the word minus", u"minus 3 per cent"_s, u"="_s, -3.5, -2.5, u"percent"_s);
        row("before the currency", u"-$3m"_s, u"="_s, -3.5e6, -2.5e6, u"USD"_s);
        row("after the currency", u"$-3m"_s, u"="_s, -3.5e6, -2.5e6, u"USD"_s);

        // Currencies.
        row("a code in front", u"USD 29.3 billion"_s, u"="_s, 29.25e9, 29.35e9, u"USD"_s);
        row("a sign in front", u"$29.3bn"_s, u"="_s, 29.25e9, 29.35e9, u"USD"_s);
        row("a sign and a space", u"$ 29.3 bn"_s, u"="_s, 29.25e9, 29.35e9, u"USD"_s);
        row("US$", u"US$5.5bn"_s, u"="_s, 5.45e9, 5.55e9, u"USD"_s);
        row("a code and a sign", u"USD$5bn"_s, u"="_s, 4.5e9, 5.5e9, u"USD"_s);
        row("Australian dollars", u"A$5"_s, u"="_s, 4.5, 5.5, u"AUD"_s);
        row("an article is no Australian sign", u"a $5"_s, u"="_s, 4.5, 5.5, u"USD"_s);
        row("Canadian dollars", u"C$5m"_s, u"="_s, 4.5e6, 5.5e6, u"CAD"_s);
        row("Hong Kong dollars", u"HK$5m"_s, u"="_s, 4.5e6, 5.5e6, u"HKD"_s);
        row("euros by sign", u"€5m"_s, u"="_s, 4.5e6, 5.5e6, u"EUR"_s);
        row("euros by code", u"EUR 5m"_s, u"="_s, 4.5e6, 5.5e6, u"EUR"_s);
        row("euros by name", u"5 million euros"_s, u"="_s, 4.5e6, 5.5e6, u"EUR"_s);
        row("euros after the number", u"5 €"_s, u"="_s, 4.5, 5.5, u"EUR"_s);
        row("pounds by sign", u"£5"_s, u"="_s, 4.5, 5.5, u"GBP"_s);
        row("pounds by name", u"5 pounds"_s, u"="_s, 4.5, 5.5, u"GBP"_s);
        row("yen by sign", u"¥500bn"_s, u"="_s, 499.5e9, 500.5e9, u"JPY"_s);
        row("rupees by sign", u"₹500"_s, u"="_s, 499.5, 500.5, u"INR"_s);
        row("rupees by abbreviation", u"Rs. 500"_s, u"="_s, 499.5, 500.5, u"INR"_s);
        row("rupees without a space", u"Rs500"_s, u"="_s, 499.5, 500.5, u"INR"_s);
        row("rupees by name", u"3 lakh rupees"_s, u"="_s, 250000.0, 350000.0, u"INR"_s);
        row("dollars by name", u"5 dollars"_s, u"="_s, 4.5, 5.5, u"USD"_s);
        row("dollars by a longer name", u"5 million U.S. dollars"_s, u"="_s, 4.5e6, 5.5e6, u"USD"_s);
        row("a sign and a name that say the same", u"$5 billion dollars"_s, u"="_s, 4.5e9, 5.5e9, u"USD"_s);
        row("a more exact name after the sign", u"$5 million AUD"_s, u"="_s, 4.5e6, 5.5e6, u"AUD"_s);
        row("cents", u"50 cents"_s, u"="_s, 0.495, 0.505, u"USD"_s);
        row("francs", u"12 CHF"_s, u"="_s, 11.5, 12.5, u"CHF"_s);
        row("a code that no list has", u"XOF 500"_s, u"="_s, 499.5, 500.5, u"XOF"_s);
        row("a currency's full name by ICU", u"500 Georgian laris"_s, u"="_s, 499.5, 500.5, u"GEL"_s);
        row("a code that is a word, in capitals", u"ALL 500"_s, u"="_s, 499.5, 500.5, u"ALL"_s);
        row("the same word in small letters", u"all 500 workers"_s, u"="_s, 499.5, 500.5, u"people"_s);
        row("a currency with a hyphen", u"500-rupee note"_s, u"="_s, 499.5, 500.5, u"INR"_s);

        // Shares.
        row("per cent", u"17 per cent"_s, u"="_s, 16.5, 17.5, u"percent"_s);
        row("percent", u"17 percent"_s, u"="_s, 16.5, 17.5, u"percent"_s);
        row("a sign", u"17%"_s, u"="_s, 16.5, 17.5, u"percent"_s);
        row("shares: a sign and a space", u"17 %"_s, u"="_s, 16.5, 17.5, u"percent"_s);
        row("pc", u"17pc"_s, u"="_s, 16.5, 17.5, u"percent"_s);
        row("a tenth of one", u"0.1%"_s, u"="_s, 0.05, 0.15, u"percent"_s);
        row("of something", u"17 per cent of staff"_s, u"="_s, 16.5, 17.5, u"percent"_s);
        row("percentage points", u"2.5 percentage points"_s, u"="_s, 2.45, 2.55, u"percentage_points"_s);
        row("a percentage point", u"a 1-percentage-point rise"_s, u"="_s, 0.5, 1.5, u"percentage_points"_s);
        row("pp", u"20 pp"_s, u"="_s, 19.5, 20.5, u"percentage_points"_s);
        row("basis points", u"50 basis points"_s, u"="_s, 0.495, 0.505, u"percentage_points"_s);
        row("bps", u"25bps"_s, u"="_s, 0.245, 0.255, u"percentage_points"_s);

        // People, durations, measures.
        row("employees", u"27,000 employees"_s, u"="_s, 26999.5, 27000.5, u"people"_s);
        row("across an adjective", u"27,000 corporate employees"_s, u"="_s, 26999.5, 27000.5, u"people"_s);
        row("across a name", u"10,000 Amazon employees"_s, u"="_s, 9999.5, 10000.5, u"people"_s);
        row("across of and its", u"27,000 of its corporate employees"_s, u"="_s, 26999.5, 27000.5,
            u"people"_s);
        row("one person", u"1 person"_s, u"="_s, 0.5, 1.5, u"people"_s);
        row("strong", u"27,000-strong workforce"_s, u"="_s, 26999.5, 27000.5, u"people"_s);
        row("job cuts", u"9,000 job cuts"_s, u"="_s, 8999.5, 9000.5, u"people"_s);
        row("days", u"60 days"_s, u"="_s, 59.5, 60.5, u"days"_s);
        row("days with a hyphen", u"60-day"_s, u"="_s, 59.5, 60.5, u"days"_s);
        row("days with a hyphen before a noun", u"60-day notice period"_s, u"="_s, 59.5, 60.5, u"days"_s);
        row("days' pay", u"60 days’ pay"_s, u"="_s, 59.5, 60.5, u"days"_s);
        row("a straight apostrophe", u"2 weeks' notice"_s, u"="_s, 1.5, 2.5, u"weeks"_s);
        row("hours", u"5 hours"_s, u"="_s, 4.5, 5.5, u"hours"_s);
        row("minutes", u"5 min"_s, u"="_s, 4.5, 5.5, u"minutes"_s);
        row("months", u"18 months"_s, u"="_s, 17.5, 18.5, u"months"_s);
        row("decades are ten years", u"2 decades"_s, u"="_s, 15.0, 25.0, u"years"_s);
        row("fortnights are fourteen days", u"1 fortnight"_s, u"="_s, 7.0, 21.0, u"days"_s);
        row("kilometres", u"5 km"_s, u"="_s, 4.5, 5.5, u"kilometres"_s);
        row("tonnes", u"3.5 million tonnes"_s, u"="_s, 3.45e6, 3.55e6, u"tonnes"_s);
        row("square feet", u"1,200 sq ft"_s, u"="_s, 1199.5, 1200.5, u"square_feet"_s);
        row("square metres", u"5 m²"_s, u"="_s, 4.5, 5.5, u"square_metres"_s);
        row("megawatts", u"500 MW"_s, u"="_s, 499.5, 500.5, u"megawatts"_s);
        row("degrees", u"20 °C"_s, u"="_s, 19.5, 20.5, u"degrees_celsius"_s);
        row("kilometres an hour", u"80 km/h"_s, u"="_s, 79.5, 80.5, u"kilometres_per_hour"_s);
        row("times", u"1.5 times"_s, u"="_s, 1.45, 1.55, u"times"_s);

        // Counted nouns.
        row("a currency across an adjective", u"5 million taxpayer dollars"_s, u"="_s, 4.5e6, 5.5e6,
            u"USD"_s);
        row("a plural", u"500 stores"_s, u"="_s, 499.5, 500.5, u"stores"_s);
        row("counted nouns: across an adjective", u"500 new stores"_s, u"="_s, 499.5, 500.5, u"stores"_s);
        row("in capitals", u"500 Stores"_s, u"="_s, 499.5, 500.5, u"stores"_s);
        row("a singular becomes a plural", u"1 company"_s, u"="_s, 0.5, 1.5, u"companies"_s);
        row("a hissing singular", u"1 box"_s, u"="_s, 0.5, 1.5, u"boxes"_s);
        row("a y after a vowel", u"1 survey"_s, u"="_s, 0.5, 1.5, u"surveys"_s);
        row("an irregular plural", u"6 children"_s, u"="_s, 5.5, 6.5, u"children"_s);
        row("with a hyphen", u"a 500-store chain"_s, u"="_s, 499.5, 500.5, u"stores"_s);

        // What print() writes.
        row("printed more than", u"> 27,000 people"_s, u">"_s, 27000.0, none, u"people"_s);
        row("printed at least", u"≥ 60 days"_s, u">="_s, 60.0, none, u"days"_s);
        row("printed approximate interval", u"≈ 200–999 people"_s, u"~"_s, 200.0, 999.0, u"people"_s);
        row("printed less than", u"< 5%"_s, u"<"_s, none, 5.0, u"percent"_s);
        row("printed at most", u"≤ 5%"_s, u"<="_s, none, 5.0, u"percent"_s);
        row("printed range", u"$5–6 bn"_s, u"range"_s, 5e9, 6e9, u"USD"_s);
        row("printed spread", u"12.5 ± 0.5%"_s, u"="_s, 12.0, 13.0, u"percent"_s);
        row("printed spread with a scale for both", u"$12.5 ± 0.5 bn"_s, u"="_s, 12e9, 13e9, u"USD"_s);
        row("printed spread after a scale", u"$12.5 bn ± 0.5"_s, u"="_s, 12e9, 13e9, u"USD"_s);
        row("printed spread of money", u"$12.5 ± 0.5"_s, u"="_s, 12.0, 13.0, u"USD"_s);
        row("ASCII signs", u">= 60 days"_s, u">="_s, 60.0, none, u"days"_s);
    }

    void wordsMeanAnInterval()
    {
        QFETCH(QString, words);
        QFETCH(QString, sign);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(QString, unit);
        const Quantity expected{.low = bound(low),
            .high = bound(high),
            .relation = text::relationFromSign(sign).value(),
            .unit = unit,
            .words = words.trimmed()};
        const auto read = m_reader->read(words);
        QCOMPARE(described(read), described(expected));
        QCOMPARE(read, expected); // to the last bit

        const QString printed = m_reader->print(*read, QLocale::c());
        auto again = m_reader->read(printed);
        QVERIFY2(again, qPrintable(printed));
        again->words = expected.words;
        QCOMPARE(described(again), described(expected));
        QVERIFY(!m_reader->printExactly(*read, QLocale::c()).isEmpty());
    }

    void wordsThatStateNoQuantityAreNone_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("an empty text") << u""_s;
        QTest::newRow("space") << u"   "_s;
        QTest::newRow("a word") << u"employees"_s;
        QTest::newRow("a sentence without figure") << u"the company grew"_s;
        QTest::newRow("a currency alone") << u"USD"_s;
        QTest::newRow("a sign alone") << u"$"_s;
        QTest::newRow("a qualifier alone") << u"more than"_s;
        QTest::newRow("a scale alone") << u"billion"_s;
        QTest::newRow("a version number") << u"1.2.3"_s;
        QTest::newRow("a time") << u"3:30"_s;
        QTest::newRow("a date with slashes") << u"07/17/2025"_s;
        QTest::newRow("a fraction with a slash") << u"1/2"_s;
        QTest::newRow("an aircraft that looks like scientific notation") << u"7E7"_s;
        QTest::newRow("two numbers") << u"5 6"_s;
        QTest::newRow("two amounts") << u"$5 and $6"_s;
        QTest::newRow("words around a number") << u"cut 500 jobs today and more"_s;
        QTest::newRow("a range without its end") << u"3,000-"_s;
        QTest::newRow("an opening without a range") << u"between 3"_s;
        QTest::newRow("different units in a range") << u"$5 to €6"_s;
        QTest::newRow("a number before a single letter") << u"27,000 v"_s;
        QTest::newRow("a number before a stray number word") << u"5 new thousand"_s;
        QTest::newRow("a number without end") << QString(400, u'9');
        QTest::newRow("a product without end") << u"9"_s + u" trillion"_s.repeated(40);
        QTest::newRow("a lone surrogate") << QString(QChar(0xD83D));
        QTest::newRow("an emoji") << u"😀"_s;
    }

    void wordsThatStateNoQuantityAreNone()
    {
        QFETCH(QString, words);
        QCOMPARE(described(m_reader->read(words)), u"none"_s);
    }

    void oddTextsTakeLinearTime_data()
    {
        QTest::addColumn<QString>("words");
        constexpr int size = 1'000'000;
        QTest::newRow("digits") << QString(size, u'7');
        QTest::newRow("groups of digits") << u"7"_s + u",777"_s.repeated(size / 4);
        QTest::newRow("digits and points") << u"1."_s.repeated(size / 2);
        QTest::newRow("number words") << u"seven "_s.repeated(size / 6);
        QTest::newRow("tens and ones") << u"twenty-one "_s.repeated(size / 11);
        QTest::newRow("ands") << u"and "_s.repeated(size / 4);
        QTest::newRow("number words with ands") << u"one thousand and "_s.repeated(size / 17);
        QTest::newRow("scales") << u"5"_s + u" thousand"_s.repeated(size / 9);
        QTest::newRow("vague amounts") << u"hundreds of thousands of "_s.repeated(size / 25);
        QTest::newRow("qualifiers") << u"more than "_s.repeated(size / 10);
        QTest::newRow("determiners") << u"5 of "_s + u"the "_s.repeated(size / 4);
        QTest::newRow("hyphens") << QString(size, u'-');
        QTest::newRow("words with hyphens") << u"5"_s + u"-a"_s.repeated(size / 2);
        QTest::newRow("currency signs") << QString(size, u'$');
        QTest::newRow("one word") << QString(size, u'a');
        QTest::newRow("space") << QString(size, u' ');
        QTest::newRow("lone surrogates") << QString(size, QChar(0xDE00));
        QTest::newRow("a number and much prose") << u"5 "_s + u"people said so. "_s.repeated(size / 16);
    }

    /// A quadratic pass over one of these would take hours: the test would run out of its time.
    void oddTextsTakeLinearTime()
    {
        QFETCH(QString, words);
        const auto whole = m_reader->read(words);
        const auto within = m_reader->read(words, {int(words.size() / 2), int(words.size() / 2) + 8});
        const auto around = m_reader->read(words, {0, int(words.size())});
        QVERIFY(!whole || whole->words.size() <= words.size());
        QVERIFY(!around || around->words.size() <= words.size());
        QVERIFY(!within || within->words.size() <= 8);
    }

    void copiesShareTheirWords()
    {
        const QuantityReader copy = *m_reader;
        QCOMPARE(described(copy.read(u"60 days")), described(m_reader->read(u"60 days")));
    }

private:
    std::optional<QuantityReader> m_reader;
};

QTEST_GUILESS_MAIN(QuantityReaderTest)
#include "quantityreadertest.moc"
