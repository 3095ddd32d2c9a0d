// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/quantityfinder.h"

#include <QFile>
#include <QTest>
#include <optional>

using namespace Qt::StringLiterals;
using namespace text;

namespace {

QString number(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', 15) : u"any"_s;
}

/// "more than 27,000 employees: > 27000 people"; intervals of plain numbers by their middle.
QString described(QStringView text, const FoundQuantity &found)
{
    const Quantity &quantity = found.quantity;
    const auto value = quantity.value();
    const QString amount = value ? number(value) : number(quantity.low) + u" to "_s + number(quantity.high);
    return (quote(text, found.span).toString() + u": "_s + relationSign(quantity.relation) + u' ' + amount +
            u' ' + quantity.unit)
        .trimmed();
}

} // namespace

class QuantityFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void figures_data();
    void figures();
    void anApproximateShareIsAsWideWithAndWithoutItsWhole();
    void noFigures_data();
    void noFigures();
    void currenciesThatShareAName_data();
    void currenciesThatShareAName();
    void measured_data();
    void measured();
    void whatIsFoundLiesInOrderWithinTheText();
    void longInputsEnd_data();
    void longInputsEnd();
    void theSeedArticles_data();
    void theSeedArticles();

private:
    QStringList foundIn(const QString &text) const;
    std::vector<FoundQuantity> find(const QString &text) const
    {
        return m_finder->find(Prose(text, m_vocabulary));
    }

    Vocabulary m_vocabulary;
    std::optional<QuantityFinder> m_finder;
};

void QuantityFinderTest::initTestCase()
{
    const auto lexicon = Lexicon::load();
    QVERIFY(lexicon);
    m_finder.emplace(*lexicon, m_vocabulary);
}

QStringList QuantityFinderTest::foundIn(const QString &text) const
{
    QStringList all;
    for (const FoundQuantity &found : find(text))
        all += described(text, found);
    return all;
}

void QuantityFinderTest::figures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("figures");
    const auto row = [](const char *name, const QString &text, const QStringList &figures) {
        QTest::newRow(name) << text << figures;
    };
    row("money by its sign", u"Profit came to $3.2 billion."_s, {u"$3.2 billion: = 3200000000 USD"_s});
    row("money by its code", u"It paid EUR 450m for the rival."_s, {u"EUR 450m: = 450000000 EUR"_s});
    row("money by its name", u"He owes 12,500 euros."_s, {u"12,500 euros: = 12500 EUR"_s});
    row("a country with space before the sign", u"The US $5bn plan failed."_s,
        {u"US $5bn: = 5000000000 USD"_s});
    row("another dollar", u"Sales fell to A$1.4m."_s, {u"A$1.4m: = 1400000 AUD"_s});
    row("rupees in crore", u"The state set aside Rs 20 crore for it."_s, {u"Rs 20 crore: = 200000000 INR"_s});
    row("cents", u"The tax adds 40 cents to every bottle."_s, {u"40 cents: = 0.4 USD"_s});
    row("dollars and cents", u"A pint costs five dollars and twenty cents."_s,
        {u"five dollars and twenty cents: = 5.2 USD"_s});
    row("what is below another amount",
        u"They expect to pay €220 million, well below the €340 million of damage."_s,
        {u"€220 million: = 220000000 EUR"_s, u"€340 million: = 340000000 EUR"_s});
    row("the two sides of a ballot", u"Voters backed it by 54.2% to 45.8% on Sunday."_s,
        {u"54.2%: = 54.2 percent"_s, u"45.8%: = 45.8 percent"_s});
    row("a loss", u"The result was -$3.4 million."_s, {u"-$3.4 million: = -3400000 USD"_s});
    row("a currency of few", u"Rent rose to 900 Georgian lari."_s, {u"900 Georgian lari: = 900 GEL"_s});
    row("per cent in two words", u"Turnout was 61 per cent."_s, {u"61 per cent: = 61 percent"_s});
    row("per cent as a sign", u"Rates stayed at 4.25%."_s, {u"4.25%: = 4.25 percent"_s});
    row("percentage points", u"Support fell by 2 percentage points."_s,
        {u"2 percentage points: = 2 percentage_points"_s});
    row("basis points", u"The bank cut rates by 25 basis points."_s,
        {u"25 basis points: = 0.25 percentage_points"_s});
    row("people by another word", u"Some 8,000 workers walked out."_s,
        {u"Some 8,000 workers: ~ 8000 people"_s});
    row("people after an adjective", u"It dismissed 45 senior managers."_s,
        {u"45 senior managers: = 45 people"_s});
    row("more than", u"More than 27,000 employees left."_s,
        {u"More than 27,000 employees: > 27000 people"_s});
    row("fewer than", u"Fewer than 60 staff remain."_s, {u"Fewer than 60 staff: < 60 people"_s});
    row("at least", u"At least 14 people died."_s, {u"At least 14 people: >= 14 people"_s});
    row("as many as", u"As many as 700 jobs may go."_s, {u"As many as 700 jobs: <= 700 people"_s});
    row("nearly", u"Nearly 3,000 homes burned."_s, {u"Nearly 3,000 homes: ~ 3000 homes"_s});
    row("or more", u"Fines of $500 or more are rare."_s, {u"$500 or more: >= 500 USD"_s});
    row("a range by a dash", u"It will lose 3,000-4,000 roles."_s,
        {u"3,000-4,000 roles: range 3000 to 4000 people"_s});
    row("a range by words", u"Prices should rise between 3 and 4 per cent."_s,
        {u"between 3 and 4 per cent: range 3 to 4 percent"_s});
    row("a range with a scale at its end", u"The bill is $5 to $6 billion."_s,
        {u"$5 to $6 billion: range 5000000000 to 6000000000 USD"_s});
    row("from one to the other is no range after a verb of change",
        u"The rate rose from 3.1 per cent to 3.4 per cent."_s,
        {u"3.1 per cent: = 3.1 percent"_s, u"3.4 per cent: = 3.4 percent"_s});
    row("two bounds", u"It sold above 100 but below 200 units."_s,
        {u"above 100 but below 200 units: range 100 to 200 units"_s});
    row("a unit that two numbers share", u"They rose 3 and 5 per cent."_s,
        {u"3: = 3 percent"_s, u"5 per cent: = 5 percent"_s});
    row("numbers in words", u"Thirty-five families moved out."_s, {u"Thirty-five families: = 35 families"_s});
    row("hundreds in words", u"Three hundred and five delegates voted."_s,
        {u"Three hundred and five delegates: = 305 people"_s});
    row("words and a scale", u"Two and a half million people watched."_s,
        {u"Two and a half million people: = 2500000 people"_s});
    row("half a million", u"Half a million pounds was raised for the hospital in London."_s,
        {u"Half a million pounds: = 500000 GBP"_s});
    row("a third of", u"A third of the staff agreed."_s, {u"A third: = 33 percent"_s});
    row("one in five", u"One in five workers is a member."_s, {u"One in five: = 20 percent"_s});
    row("two-thirds", u"Output fell by two-thirds."_s, {u"two-thirds: = 67 percent"_s});
    row("dozens", u"Dozens of firms complained."_s, {u"Dozens of firms: ~ 24 to 99 firms"_s});
    row("several hundred", u"It laid off several hundred people."_s,
        {u"several hundred people: ~ 200 to 999 people"_s});
    row("tens of thousands", u"Tens of thousands marched."_s,
        {u"Tens of thousands: ~ 20000 to 99999 people"_s});
    row("a quotation of the number alone", u"It cut “several hundred” jobs."_s,
        {u"several hundred” jobs: ~ 200 to 999 people"_s});
    row("a dozen", u"Two dozen schools closed."_s, {u"Two dozen schools: = 24 schools"_s});
    row("durations", u"They get 60 days' pay after 18 months."_s,
        {u"60 days: = 60 days"_s, u"18 months: = 18 months"_s});
    row("a duration with a hyphen", u"A two-year ban was lifted."_s, {u"two-year: = 2 years"_s});
    row("decades", u"It lasted two decades."_s, {u"two decades: = 20 years"_s});
    row("lengths", u"The wall runs 12.5 km along the river."_s, {u"12.5 km: = 12.5 kilometres"_s});
    row("areas", u"Fire burned 3,000 hectares and a 900-square-foot flat."_s,
        {u"3,000 hectares: = 3000 hectares"_s, u"900-square-foot: = 900 square_feet"_s});
    row("weights", u"Police seized 30 kg of it."_s, {u"30 kg: = 30 kilograms"_s});
    row("power", u"The farm makes 450 MW."_s, {u"450 MW: = 450 megawatts"_s});
    row("feet and inches", u"She is 5 feet 10 inches tall."_s, {u"5 feet 10 inches: = 5.833 feet"_s});
    row("degrees", u"It was minus 12 degrees Celsius."_s,
        {u"minus 12 degrees Celsius: = -12 degrees_celsius"_s});
    row("any other noun", u"The chain runs 410 shops and a 500-store brand."_s,
        {u"410 shops: = 410 shops"_s, u"500-store: = 500 stores"_s});
    row("a rate", u"Oil fell below $60 a barrel."_s, {u"below $60 a barrel: < 60 USD"_s});
    row("a rate with per", u"They earn $15 per hour."_s, {u"$15 per hour: = 15 USD"_s});
    row("no rate but a time", u"It cut 500 jobs a day after the news."_s, {u"500 jobs: = 500 people"_s});
    row("doubled", u"Its debt doubled in March."_s, {u"doubled: = 2 times"_s});
    row("more than tripled", u"Prices more than tripled."_s, {u"more than tripled: > 3 times"_s});
    row("threefold", u"There was a threefold increase."_s, {u"threefold: = 3 times"_s});
    row("times", u"It costs 1.5 times as much."_s, {u"1.5 times: = 1.5 times"_s});
    row("twice as many", u"Twice as many came."_s, {u"Twice: = 2 times"_s});
    row("fractions by signs", u"It is 2 1/2 miles away and ½ mile wide."_s,
        {u"2 1/2 miles: = 2.5 miles"_s, u"½ mile: = 0.5 miles"_s});
    row("plus and minus", u"The margin is 46 per cent ± 3."_s, {u"46 per cent ± 3: = 46 percent"_s});
    row("a number alone", u"The toll rose to 1,240."_s, {u"1,240: = 1240 people"_s});
    row("a determiner is no part", u"The 27,000 employees waited."_s,
        {u"27,000 employees: = 27000 people"_s});
    row("a record", u"It made a record $9 billion."_s, {u"a record $9 billion: = 9000000000 USD"_s});
    row("figures next to each other", u"It cut 300 jobs, 5 per cent of the total, and saved £2m."_s,
        {u"300 jobs: = 300 people"_s, u"5 per cent: = 5 percent"_s, u"£2m: = 2000000 GBP"_s});
    row("a year does not hide what follows", u"In 2023, 400 jobs went."_s, {u"400 jobs: = 400 people"_s});
    row("a date does not hide what follows", u"On 4 July 2024 it paid $5."_s, {u"$5: = 5 USD"_s});
}

void QuantityFinderTest::figures()
{
    QFETCH(QString, text);
    QTEST(foundIn(text), "figures");
}

void QuantityFinderTest::anApproximateShareIsAsWideWithAndWithoutItsWhole()
{
    const auto with = find(u"Almost a third of the revenue was lost."_s);
    const auto without = find(u"Revenue fell by almost a third last year."_s);
    QCOMPARE(with.size(), 1);
    QCOMPARE(without.size(), 1);
    QCOMPARE(without.front().quantity.low, with.front().quantity.low);
    QCOMPARE(without.front().quantity.high, with.front().quantity.high);
    QCOMPARE_LT(*without.front().quantity.low, 31);
}

void QuantityFinderTest::noFigures_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("a year", u"It was founded in 1994 and sold in 2021."_s);
    row("years with a dash", u"He led it in 2019-20 and 2021–2023."_s);
    row("between two years", u"Between 2010 and 2015 nothing changed."_s);
    row("a decade", u"In the 1990s, or the '80s, it was new."_s);
    row("a date, American", u"It opened on July 4, 2025, and closed on Jan. 3."_s);
    row("a date, British", u"On 14 March 2024 the 5 April deadline was set."_s);
    row("a date in digits", u"Filed 2025-01-03, heard 3/4/2025."_s);
    row("clock times", u"It began at 9:30, stopped at 5 p.m. and went on at 11pm GMT."_s);
    row("an age in apposition", u"Jane Roe, 45, and Tom Poe (62) sued."_s);
    row("an age before a noun", u"A 45-year-old was held."_s);
    row("ordinals", u"The 21st century, his 3rd term, the third quarter and a fifth round."_s);
    row("sections", u"Section 230 and Chapter 11 apply, as does Article 50."_s);
    row("models", u"The Boeing 737, an iPhone 15, the A320 and GPT-4."_s);
    row("groups and indices", u"The G20, the S&P 500 and the FTSE 100 met."_s);
    row("a disease", u"Covid-19 spread."_s);
    row("telephone numbers", u"Call 555-0123 or +44 20 7946 0958 or (020) 7946 0958."_s);
    row("scores", u"Arsenal won 3-1 after a 6-4, 7-5 defeat."_s);
    row("a vote", u"The court ruled 5-4."_s);
    row("an address", u"She lives at 221 Baker Street."_s);
    row("a version", u"Version 2.5 and 1.2.3 came out."_s);
    row("an address on the web", u"See https://example.org/2024/05/300-jobs?id=45."_s);
    row("one as a pronoun", u"One of them left, and no one else."_s);
    row("small words alone", u"The two agreed, and all three left."_s);
    row("several and a few", u"Several firms and a few people came."_s);
    row("halves of matches", u"In the first half and the second half of it."_s);
    row("doubled down", u"Amazon doubles down, and Meta doubled down on it."_s);
    row("a double agent", u"A double agent made a double-digit mistake."_s);
    row("two-way", u"A two-way street, one-off costs and a third-party app."_s);
    row("a list's number", u"1. The plan."_s);
    row("names of places and days", u"Channel 4, Route 66, Room 12, 9/11 and 24/7."_s);
}

void QuantityFinderTest::noFigures()
{
    QFETCH(QString, text);
    QCOMPARE(foundIn(text), QStringList());
}

void QuantityFinderTest::currenciesThatShareAName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    QTest::newRow("dollars are American") << u"It cost $5."_s << u"USD"_s;
    QTest::newRow("dollars are Canadian where the text says so")
        << u"All amounts are in Canadian dollars. It cost $5."_s << u"CAD"_s;
    QTest::newRow("one Canadian makes no Canadian dollars")
        << u"A Canadian said that it cost $5."_s << u"USD"_s;
    QTest::newRow("rupees are Indian") << u"It cost 500 rupees."_s << u"INR"_s;
    QTest::newRow("rupees in Pakistan") << u"In Karachi, Pakistan, it cost 500 rupees."_s << u"PKR"_s;
    QTest::newRow("pesos in Chile") << u"In Chile it cost 500 pesos."_s << u"CLP"_s;
    QTest::newRow("pounds in Britain") << u"London said it cost 20 pounds."_s << u"GBP"_s;
    QTest::newRow("pounds in Egypt") << u"Cairo, in Egypt, paid 20 million pounds."_s << u"EGP"_s;
    QTest::newRow("pounds of something") << u"She bought 20 pounds of sugar."_s << u"pounds_weight"_s;
    QTest::newRow("pounds that weigh") << u"He weighs 180 pounds."_s << u"pounds_weight"_s;
    QTest::newRow("kronor in Iceland") << u"Reykjavik paid 90 kronor."_s << u"ISK"_s;
}

void QuantityFinderTest::currenciesThatShareAName()
{
    QFETCH(QString, text);
    const std::vector<FoundQuantity> found = find(text);
    QCOMPARE(found.size(), size_t(1));
    QTEST(found.front().quantity.unit, "unit");
}

void QuantityFinderTest::measured_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("measured");
    QTest::newRow("the subject of the clause, its owner and the quarter")
        << u"In Q1 2025 AWS's operating income rose to $11.5 billion."_s
        << QStringList{u"operating income, AWS, Q1 2025"_s};
    QTest::newRow("what follows the figure")
        << u"AWS reported $29.3 billion in revenue for the first quarter of 2025."_s
        << QStringList{u"revenue, AWS, Q1 2025"_s};
    QTest::newRow("what is counted, and what became of it")
        << u"Northwind Motors cut 1,400 jobs in March 2026."_s
        << QStringList{u"jobs cut, Northwind Motors, March 2026"_s};
    QTest::newRow("a change of what was named before")
        << u"AWS booked $29.3 billion in revenue, a 17 per cent increase."_s
        << QStringList{u"revenue, AWS"_s, u"revenue increase, AWS"_s};
    QTest::newRow("the name of the sentence before")
        << u"Northwind Motors grew. The margin fell to 4 per cent."_s
        << QStringList{u"margin, Northwind Motors"_s};
    QTest::newRow("a rate") << u"Oil rose to $60 a barrel in 2024."_s
                            << QStringList{u"oil, a barrel, 2024"_s};
    QTest::newRow("nothing is known") << u"It is $5."_s << QStringList{QString()};
}

void QuantityFinderTest::measured()
{
    QFETCH(QString, text);
    QStringList all;
    for (const FoundQuantity &found : find(text))
        all += found.quantity.measured;
    QTEST(all, "measured");
}

void QuantityFinderTest::whatIsFoundLiesInOrderWithinTheText()
{
    const QString text =
        u"It cut 300 jobs, or 5 per cent, in 2024.\nMore than $5 to $6bn (about a third) went to "
        "two dozen firms, 10-20 people each."_s;
    const Prose prose(text, m_vocabulary);
    int token = 0;
    for (const FoundQuantity &found : m_finder->find(prose)) {
        QVERIFY(found.first >= token && found.end > found.first);
        token = found.end;
        QCOMPARE(found.span, prose.span(found.first, found.end));
        QCOMPARE(found.quantity.words, quote(text, found.span).toString());
        QVERIFY(found.confidence > 0 && found.confidence <= 1);
    }
    QVERIFY(token > 0);
}

/// Four million characters each: anything that is not linear would run into the test's time limit.
void QuantityFinderTest::longInputsEnd_data()
{
    QTest::addColumn<QString>("piece");
    const QStringList pieces{u"7"_s, u"and "_s, u"$"_s, u"$ "_s, u"“"_s, u"one hundred "_s, u"one billion "_s,
        u"1 "_s, u"1."_s, u"1,"_s, u"1,000,"_s, u"1/2"_s, u"1-2"_s, u"5 to "_s, u"between "_s,
        u"more than 5 and "_s, u"a half and "_s, u"5 pounds "_s, u"us $ "_s, u"://1"_s, u"5'"_s, u"1a"_s,
        u"5 (km"_s, u"5. "_s, u"not more than or equal to "_s, u"5 lb 3 oz "_s, u"Q1 "_s, u"A's B "_s};
    for (const QString &piece : pieces)
        QTest::addRow("nothing but “%s”", qPrintable(piece)) << piece;
}

void QuantityFinderTest::longInputsEnd()
{
    QFETCH(QString, piece);
    constexpr qsizetype length = 1'000'000;
    const QString text = piece.repeated(length / piece.size());
    int last = 0;
    for (const FoundQuantity &found : find(text)) {
        QVERIFY(found.span.start >= last && found.span.end <= text.size());
        last = found.span.end;
    }
}

void QuantityFinderTest::theSeedArticles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("figures");
    QTest::newRow("the article of Entrepreneur India")
        << u"entrepreneur-india.txt"_s
        << QStringList{u"hundreds of jobs: ~ 200 to 999 people"_s, u"USD 29.3 billion: = 29300000000 USD"_s,
               u"17 per cent: = 17 percent"_s, u"23 per cent: = 23 percent"_s,
               u"USD 11.5 billion: = 11500000000 USD"_s, u"more than 27,000 employees: > 27000 people"_s};
    QTest::newRow("the second source")
        << u"aws-second-source.txt"_s
        << QStringList{u"several hundred” employees: ~ 200 to 999 people"_s,
               u"a minimum of 60 days: >= 60 days"_s, u"$29.3 billion: = 29300000000 USD"_s,
               u"$11.5 billion: = 11500000000 USD"_s, u"over a year: > 1 years"_s,
               u"Thousands of roles: ~ 2000 to 9999 people"_s};
}

void QuantityFinderTest::theSeedArticles()
{
    QFETCH(QString, file);
    QFile article(QStringLiteral(VARIORUM_SOURCE_DIR) + u"/../shared/seeds/"_s + file);
    if (!article.exists())
        QSKIP("The articles are not beside the sources.");
    QVERIFY(article.open(QFile::ReadOnly));
    QTEST(foundIn(QString::fromUtf8(article.readAll())), "figures");
}

QTEST_GUILESS_MAIN(QuantityFinderTest)
#include "quantityfindertest.moc"
