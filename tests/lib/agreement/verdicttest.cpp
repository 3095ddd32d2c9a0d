// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/verdict.h"
#include "text/quantityreader.h"

#include <QtTest>
#include <cmath>

using namespace Qt::StringLiterals;
using coding::Claim;
using coding::Entity;
using coding::EntityType;
using coding::Stance;
using coding::Verdict;
using text::Quantity;
using text::Relation;

class VerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void compares_figures_as_printed_data();
    void compares_figures_as_printed();
    void differs_exactly_when_no_value_is_possible_by_both_data();
    void differs_exactly_when_no_value_is_possible_by_both();
    void compares_bounds_data();
    void compares_bounds();
    void compares_all_pairs_of_stances_data();
    void compares_all_pairs_of_stances();
    void compares_all_pairs_of_entity_types();
    void compares_values_of_any_kind();

private:
    Quantity read(const QString &words) const;

    std::optional<text::QuantityReader> m_reader;
};

namespace {

constexpr std::array relations{Relation::Equal, Relation::Approximate, Relation::Greater,
    Relation::GreaterOrEqual, Relation::Less, Relation::LessOrEqual, Relation::Range};

Quantity quantity(Relation relation, std::optional<double> low, std::optional<double> high,
    const QString &unit = u"percent"_s, const QString &words = {})
{
    return {.low = low, .high = high, .relation = relation, .unit = unit, .measured = {}, .words = words};
}

/// All quantities of a relation with ends on a grid of halves.
std::vector<Quantity> examples(Relation relation, const QString &unit)
{
    std::vector<Quantity> all;
    for (double low = -2; low <= 3; low += 0.5) {
        switch (relation) {
        case Relation::Greater:
        case Relation::GreaterOrEqual:
            all.push_back(quantity(relation, low, {}, unit));
            break;
        case Relation::Less:
        case Relation::LessOrEqual:
            all.push_back(quantity(relation, {}, low, unit));
            break;
        case Relation::Equal:
        case Relation::Approximate:
        case Relation::Range:
            for (const double width : {0.0, 0.5, 1.0, 2.5})
                all.push_back(quantity(relation, low, low + width, unit));
            break;
        }
    }
    return all;
}

/// Whether a quantity lets a value be true; written down on its own, to check the rules against.
bool allows(const Quantity &quantity, double value)
{
    if (quantity.relation == Relation::Equal &&
        quantity.low != quantity.high) { // rounded, halves away from zero
        const bool isAboveLow = value > *quantity.low || (value == *quantity.low && value >= 0);
        const bool isBelowHigh = value < *quantity.high || (value == *quantity.high && value <= 0);
        return isAboveLow && isBelowHigh;
    }
    switch (quantity.relation) {
    case Relation::Greater:
        return value > *quantity.low;
    case Relation::GreaterOrEqual:
        return value >= *quantity.low;
    case Relation::Less:
        return value < *quantity.high;
    case Relation::LessOrEqual:
        return value <= *quantity.high;
    case Relation::Equal:
    case Relation::Approximate:
    case Relation::Range:
        break;
    }
    return *quantity.low <= value && value <= *quantity.high;
}

enum class Numbers { All, Whole };

bool bothAllowSome(const Quantity &one, const Quantity &other, Numbers numbers)
{
    const double step = numbers == Numbers::Whole ? 1 : 0.125; // finer than the grid of ends
    for (double value = -10; value <= 10; value += step)
        if (allows(one, value) && allows(other, value))
            return true;
    return false;
}

void row(const char *name, const QString &one, const QString &other, Verdict verdict)
{
    QTest::newRow(name) << one << other << verdict;
}

} // namespace

void VerdictTest::initTestCase()
{
    const auto lexicon = text::Lexicon::load();
    QVERIFY(lexicon);
    m_reader.emplace(*lexicon);
}

Quantity VerdictTest::read(const QString &words) const
{
    const auto quantity = m_reader->read(words);
    if (!quantity)
        qFatal("“%s” was not understood", qPrintable(words));
    return *quantity;
}

void VerdictTest::compares_figures_as_printed_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<Verdict>("verdict");
    constexpr auto agree = Verdict::Agree;
    constexpr auto compatible = Verdict::Compatible;
    constexpr auto differ = Verdict::Differ;

    row("the same words", u"17%"_s, u"17%"_s, agree);
    row("the same value in other words", u"USD 29.3 billion"_s, u"$29.3bn"_s, agree);
    row("per cent and its sign", u"17 per cent"_s, u"17%"_s, agree);
    row("Indian and western scales", u"3 lakh people"_s, u"300,000 people"_s, agree);
    row("a finer number that rounds to the coarser", u"$29.3 billion"_s, u"$29.34 billion"_s, agree);
    row("a finer number just below the next", u"$29.3 billion"_s, u"$29.349 billion"_s, agree);
    row("a finer number at the lower edge", u"$29.3 billion"_s, u"$29.25 billion"_s, agree);
    row("a finer number that rounds up", u"$29.3 billion"_s, u"$29.35 billion"_s, compatible);
    row("a number in full and in thousands", u"1,200 people"_s, u"1.2k people"_s, agree);
    row("neighbours at one precision", u"17%"_s, u"18%"_s, differ);
    row("neighbours at one precision, with decimals", u"$29.3 billion"_s, u"$29.4 billion"_s, differ);
    row("near, but apart", u"$29.3 billion"_s, u"$29.5 billion"_s, differ);
    row("counts that touch", u"60 people"_s, u"61 people"_s, differ);

    row("two currencies, without a rate", u"$29.3 billion"_s, u"€29.3 billion"_s, compatible);
    row("percent and percentage points", u"3 percent"_s, u"3 percentage points"_s, differ);
    row("a bare number and a counted one", u"60"_s, u"60 days"_s, differ);
    row("two bare numbers", u"60"_s, u"60"_s, agree);
    row("two counted nouns", u"12 teams"_s, u"12 offices"_s, differ);

    row("the same open bound", u"more than 27,000 employees"_s, u"over 27,000 people"_s, agree);
    row("more than and at least", u"more than 27,000 people"_s, u"at least 27,000 people"_s, compatible);
    row("two lower bounds", u"more than 27,000 people"_s, u"more than 20,000 people"_s, compatible);
    row("a number above the bound", u"more than 27,000 people"_s, u"27,400 people"_s, compatible);
    row("a number below the bound", u"more than 27,000 people"_s, u"26,000 people"_s, differ);
    row("the excluded bound itself, counted", u"more than 27,000 people"_s, u"27,000 people"_s, differ);
    row("the excluded bound itself, measured", u"more than 17%"_s, u"17%"_s, compatible);
    row("the included bound itself", u"at least 60 days"_s, u"60 days"_s, compatible);
    row("bounds that meet, both included", u"at least 60 people"_s, u"up to 60 people"_s, compatible);
    row("bounds that meet, one excluded", u"more than 60 people"_s, u"up to 60 people"_s, differ);
    row("bounds that part", u"more than 60 people"_s, u"fewer than 50 people"_s, differ);
    row("no whole number between bounds", u"more than 60 people"_s, u"fewer than 61 people"_s, differ);
    row("a share between bounds", u"more than 60%"_s, u"less than 61%"_s, compatible);

    row("the same range", u"3,000-4,000 people"_s, u"between 3,000 and 4,000 people"_s, agree);
    row("a value within a range", u"3,000-4,000 people"_s, u"3,500 people"_s, compatible);
    row("a value outside a range", u"3,000-4,000 people"_s, u"4,500 people"_s, differ);
    row("ranges that overlap", u"3,000-4,000 people"_s, u"3,500-5,000 people"_s, compatible);
    row("ranges that share an end", u"3,000-4,000 people"_s, u"4,000-5,000 people"_s, compatible);
    row("ranges apart", u"3,000-4,000 people"_s, u"5,000-6,000 people"_s, differ);

    row("the same approximation", u"about 14,000 people"_s, u"roughly 14,000 people"_s, agree);
    row("an approximation and the number", u"about 14,000 people"_s, u"14,000 people"_s, compatible);
    row("an approximation and a distant number", u"about 14,000 people"_s, u"30,000 people"_s, differ);

    row("the same vague words", u"hundreds of people"_s, u"hundreds of people"_s, agree);
    row("vague words with other nouns", u"hundreds of jobs"_s, u"Hundreds of employees"_s, agree);
    row("vague words with an article", u"several hundred people"_s, u"Several hundred employees"_s, agree);
    row("other vague words of one size", u"hundreds of people"_s, u"several hundred people"_s, compatible);
    row("vague words of two sizes", u"dozens of people"_s, u"thousands of people"_s, differ);
    row("a vague amount and a number in it", u"hundreds of people"_s, u"350 people"_s, compatible);
    row("a vague amount and a number beyond it", u"hundreds of people"_s, u"14,000 people"_s, differ);
    row("a vague amount and a bound in it", u"hundreds of people"_s, u"at least 300 people"_s, compatible);
}

void VerdictTest::compares_figures_as_printed()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(Verdict, verdict);
    QCOMPARE(agreement::verdict(read(one), read(other)), verdict);
    QCOMPARE(agreement::verdict(read(other), read(one)), verdict);
}

void VerdictTest::differs_exactly_when_no_value_is_possible_by_both_data()
{
    QTest::addColumn<Relation>("one");
    QTest::addColumn<Relation>("other");
    QTest::addColumn<QString>("unit");
    for (const QString &unit : {u"percent"_s, u"people"_s})
        for (const Relation one : relations)
            for (const Relation other : relations)
                QTest::addRow("%s with %s in %s", qPrintable(text::relationSign(one)),
                    qPrintable(text::relationSign(other)), qPrintable(unit))
                    << one << other << unit;
}

void VerdictTest::differs_exactly_when_no_value_is_possible_by_both()
{
    QFETCH(Relation, one);
    QFETCH(Relation, other);
    QFETCH(QString, unit);
    int differing = 0;
    int others = 0;
    for (const Quantity &first : examples(one, unit)) {
        QCOMPARE(agreement::verdict(first, first), Verdict::Agree);
        for (const Quantity &second : examples(other, unit)) {
            const Verdict verdict = agreement::verdict(first, second);
            QCOMPARE(agreement::verdict(second, first), verdict);
            if (first == second)
                continue;
            const auto told = [&] {
                return u"%1 %2…%3 and %4 %5…%6"_s.arg(text::relationSign(one))
                    .arg(first.low.value_or(-HUGE_VAL))
                    .arg(first.high.value_or(HUGE_VAL))
                    .arg(text::relationSign(other))
                    .arg(second.low.value_or(-HUGE_VAL))
                    .arg(second.high.value_or(HUGE_VAL));
            };
            // Two counts that are said to be the same agree, even on half a person.
            const Numbers numbers =
                first.isCount() && verdict != Verdict::Agree ? Numbers::Whole : Numbers::All;
            const bool isPossible = bothAllowSome(first, second, numbers);
            QVERIFY2((verdict == Verdict::Differ) != isPossible, qPrintable(told()));
            QVERIFY2(verdict != Verdict::Agree || one == other, qPrintable(told()));
            Quantity elsewhere = second;
            elsewhere.unit = u"percentage_points"_s;
            QCOMPARE(agreement::verdict(first, elsewhere), Verdict::Differ);
            ++(isPossible ? others : differing);
        }
    }
    QVERIFY(others > 0);
    const auto isLower = [](Relation relation) {
        return relation == Relation::Greater || relation == Relation::GreaterOrEqual;
    };
    const auto isUpper = [](Relation relation) {
        return relation == Relation::Less || relation == Relation::LessOrEqual;
    };
    const bool alwaysMeet = (isLower(one) && isLower(other)) || (isUpper(one) && isUpper(other));
    QCOMPARE(differing > 0, !alwaysMeet);
}

void VerdictTest::compares_bounds_data()
{
    QTest::addColumn<Quantity>("one");
    QTest::addColumn<Quantity>("other");
    QTest::addColumn<Verdict>("verdict");
    const auto equal = [](double low, double high) { return quantity(Relation::Equal, low, high); };

    QTest::newRow("binary dust is no difference")
        << equal(0.25, 0.35) << equal(0.1 + 0.15, 0.7 / 2) << Verdict::Agree;
    QTest::newRow("negative numbers round away from zero")
        << equal(-2.5, -1.5) << equal(-2.55, -2.45) << Verdict::Compatible;
    QTest::newRow("a negative number at its inner edge")
        << equal(-2.5, -1.5) << equal(-1.55, -1.45) << Verdict::Agree;
    QTest::newRow("no bounds at all allow everything")
        << quantity(Relation::Approximate, {}, {}) << equal(1, 2) << Verdict::Compatible;
    QTest::newRow("no bounds at all, twice") << quantity(Relation::Approximate, {}, {})
                                             << quantity(Relation::Approximate, {}, {}) << Verdict::Agree;
    QTest::newRow("a unit in other letters") << quantity(Relation::Equal, 1, 2, u"USD"_s)
                                             << quantity(Relation::Equal, 1, 2, u"usd"_s) << Verdict::Agree;
    QTest::newRow("an exact number and a rounded one that holds it")
        << equal(3, 3) << equal(2.5, 3.5) << Verdict::Agree;
    QTest::newRow("an exact number beside a rounded one")
        << equal(4, 4) << equal(2.5, 3.5) << Verdict::Differ;
    QTest::newRow("the same precision, half a step apart")
        << equal(29.25, 29.35) << equal(29.3, 29.4) << Verdict::Compatible;
    QTest::newRow("approximations of one value, one of them wider")
        << quantity(Relation::Approximate, 28, 30) << quantity(Relation::Approximate, 28.5, 29.5)
        << Verdict::Agree;
    QTest::newRow("vague amounts in the same words without a unit")
        << quantity(Relation::Approximate, 200, 999, {}, u"Several Hundred"_s)
        << quantity(Relation::Approximate, 200, 999, {}, u"a several  hundred"_s) << Verdict::Agree;
    QTest::newRow("vague amounts without words")
        << quantity(Relation::Approximate, 200, 999) << quantity(Relation::Approximate, 200, 999)
        << Verdict::Agree;
    QTest::newRow("a vague amount and an approximation of its bounds")
        << quantity(Relation::Approximate, 200, 999) << quantity(Relation::Approximate, 900, 1100)
        << Verdict::Compatible;
    QTest::newRow("very large numbers, one apart")
        << equal(9e15, 9e15) << equal(9e15 + 1e9, 9e15 + 1e9) << Verdict::Differ;
}

void VerdictTest::compares_bounds()
{
    QFETCH(Quantity, one);
    QFETCH(Quantity, other);
    QFETCH(Verdict, verdict);
    QCOMPARE(agreement::verdict(one, other), verdict);
    QCOMPARE(agreement::verdict(other, one), verdict);
}

void VerdictTest::compares_all_pairs_of_stances_data()
{
    QTest::addColumn<Stance>("one");
    QTest::addColumn<Stance>("other");
    QTest::addColumn<Verdict>("verdict");
    constexpr std::array stances{
        Stance::Asserts, Stance::Partly, Stance::Predicts, Stance::Questions, Stance::Denies};
    constexpr std::array<const char *, 5> table{
        "=~~~!", // asserts
        "~=~~!", // partly
        "~~=~!", // predicts
        "~~~=~", // questions
        "!!!~=", // denies
    };
    for (size_t one = 0; one < stances.size(); ++one)
        for (size_t other = 0; other < stances.size(); ++other) {
            const char sign = table[one][other];
            QTest::addRow("%s and %s", qPrintable(coding::stanceName(stances[one])),
                qPrintable(coding::stanceName(stances[other])))
                << stances[one] << stances[other]
                << (sign == '='      ? Verdict::Agree
                       : sign == '~' ? Verdict::Compatible
                                     : Verdict::Differ);
        }
}

void VerdictTest::compares_all_pairs_of_stances()
{
    QFETCH(Stance, one);
    QFETCH(Stance, other);
    QFETCH(Verdict, verdict);
    const Claim first{one, u"Amazon"_s, u"AI"_s, u"job cuts"_s};
    const Claim second{other, u"author"_s, u"costs"_s, {}};
    QCOMPARE(agreement::verdict(first, second), verdict);
    QCOMPARE(agreement::verdict(coding::Value(first), coding::Value(second)), verdict);
}

void VerdictTest::compares_all_pairs_of_entity_types()
{
    constexpr std::array types{EntityType::Person, EntityType::Organisation, EntityType::Location,
        EntityType::Product, EntityType::Other};
    for (const EntityType one : types)
        for (const EntityType other : types)
            QCOMPARE(agreement::verdict(Entity{u"Amazon"_s, one}, Entity{u"AMAZON"_s, other}),
                one == other ? Verdict::Agree : Verdict::Compatible);
}

void VerdictTest::compares_values_of_any_kind()
{
    const std::vector<coding::Value> values{std::monostate(), quantity(Relation::Equal, 1, 2),
        Entity{u"Amazon"_s, EntityType::Organisation}, Claim{Stance::Denies, u"Amazon"_s, u"AI"_s, {}}};
    for (size_t one = 0; one < values.size(); ++one)
        for (size_t other = 0; other < values.size(); ++other)
            QCOMPARE(agreement::verdict(values[one], values[other]),
                one == other && one > 0 ? Verdict::Agree : Verdict::Compatible);
}

QTEST_GUILESS_MAIN(VerdictTest)
#include "verdicttest.moc"
