// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/quantityfinder.h"

#include <QTest>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;
using namespace text;

/// Whole families of figures: every qualifier, every joint of ranges and every kind of pair of bounds, each
/// with every form of number and every unit.
class FigureFamiliesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void qualifiersHoldWithEveryNumberAndUnit_data();
    void qualifiersHoldWithEveryNumberAndUnit();
    void rangesHoldWithEveryNumberAndUnit_data();
    void rangesHoldWithEveryNumberAndUnit();

private:
    std::vector<Quantity> quantitiesOf(const QString &text) const;

    Vocabulary m_vocabulary;
    std::optional<QuantityFinder> m_finder;
};

namespace {

struct Form
{
    QStringView words;
    double value = 0;
};
constexpr Form forms[] = {{u"20", 20}, {u"20.5", 20.5}, {u"20,000", 20000}, {u"twenty-five", 25},
    {u"twenty five", 25}, {u"2 million", 2e6}, {u"2.5 million", 2.5e6}, {u"two million", 2e6},
    {u"20k", 20000}, {u"one hundred and five", 105}, {u"a hundred", 100}, {u"half a million", 5e5},
    {u"5 dozen", 60}, {u"5 lakh", 5e5}, {u"1 1/2", 1.5}, {u"two and a half", 2.5}, {u"30 , 000", 30000},
    {u"3e5", 3e5}};

struct UnitForm
{
    QStringView words;
    QStringView unit;
};
constexpr UnitForm units[] = {{u"", u""}, {u" dollars", u"USD"}, {u" euros", u"EUR"},
    {u" Canadian dollars", u"CAD"}, {u" khr", u"KHR"}, {u" kg", u"kilograms"}, {u" percent", u"percent"},
    {u" km/h", u"kilometres_per_hour"}, {u" m²", u"square_metres"}, {u" giga bytes", u"gigabytes"},
    {u" days", u"days"}, {u" tonnes", u"tonnes"}};

struct Pair
{
    Form low;
    Form high;
};
constexpr Pair pairs[] = {{{u"20", 20}, {u"30", 30}}, {{u"20.5", 20.5}, {u"30.5", 30.5}},
    {{u"20,000", 20000}, {u"30,000", 30000}}, {{u"twenty", 20}, {u"thirty", 30}},
    {{u"2 million", 2e6}, {u"3 million", 3e6}}, {{u"20k", 20000}, {u"30k", 30000}},
    {{u"-30", -30}, {u"-20", -20}}, {{u"one hundred", 100}, {u"two hundred and fifty", 250}},
    {{u"1 1/2", 1.5}, {u"2 1/2", 2.5}}, {{u"half a million", 5e5}, {u"two million", 2e6}}};

bool isSame(std::optional<double> found, double expected)
{
    return found && std::abs(*found - expected) <= 1e-9 * std::abs(expected);
}

} // namespace

void FigureFamiliesTest::initTestCase()
{
    const auto lexicon = Lexicon::load();
    QVERIFY(lexicon);
    m_finder.emplace(*lexicon, m_vocabulary);
}

std::vector<Quantity> FigureFamiliesTest::quantitiesOf(const QString &text) const
{
    std::vector<Quantity> all;
    for (const FoundQuantity &figure : m_finder->find(Prose(text, m_vocabulary)))
        all.push_back(figure.quantity);
    return all;
}

void FigureFamiliesTest::qualifiersHoldWithEveryNumberAndUnit_data()
{
    QTest::addColumn<QString>("pattern"); // "#" stands for the amount
    QTest::addColumn<QString>("relation");
    const std::pair<QString, QStringList> families[] = {
        {u">"_s, {u"more than #"_s, u"over #"_s, u"bigger than #"_s, u"exceeding #"_s, u"> #"_s, u">#"_s,
                     u"in excess of #"_s, u"beyond #"_s, u"well above #"_s}},
        {u">="_s,
            {u"at least #"_s, u"no less than #"_s, u"no fewer than or equal to #"_s, u"never less than #"_s,
                u"greater than or equal to #"_s, u"more or equal to #"_s, u"equal to or more than #"_s,
                u"equals or larger than #"_s, u"equal to or over #"_s, u">= #"_s, u"≥ #"_s, u"# or more"_s,
                u"# and above"_s, u"# or higher than that"_s, u"# or beyond"_s, u"# at minimum"_s}},
        {u"<"_s, {u"less than #"_s, u"under #"_s, u"smaller than #"_s, u"short of #"_s, u"< #"_s, u"<#"_s}},
        {u"<="_s,
            {u"at most #"_s, u"up to #"_s, u"no more than #"_s, u"not more than or equal to #"_s,
                u"never more than #"_s, u"less than or equal to #"_s, u"equal or less than #"_s,
                u"equal to or under #"_s, u"up to and including #"_s, u"capped at #"_s, u"<= #"_s, u"≤ #"_s,
                u"# or less"_s, u"# and below"_s, u"# or fewer than that"_s, u"# at maximum"_s}}};
    for (const auto &[relation, patterns] : families)
        for (const QString &pattern : patterns)
            QTest::newRow(qUtf8Printable(pattern)) << pattern << relation;
}

void FigureFamiliesTest::qualifiersHoldWithEveryNumberAndUnit()
{
    QFETCH(QString, pattern);
    QFETCH(const QString, relation);
    for (const Form &form : forms) {
        for (const UnitForm &unit : units) {
            const QString amount = form.words.toString() + unit.words.toString();
            const QString text = u"It is "_s + QString(pattern).replace(u'#', amount) + u" now."_s;
            const auto found = quantitiesOf(text);
            QVERIFY2(found.size() == 1, qUtf8Printable(text));
            QVERIFY2(relationSign(found.front().relation) == relation, qUtf8Printable(text));
            QVERIFY2(isSame(found.front().value(), form.value), qUtf8Printable(text));
            QVERIFY2(found.front().unit == unit.unit, qUtf8Printable(text));
        }
    }
}

void FigureFamiliesTest::rangesHoldWithEveryNumberAndUnit_data()
{
    QTest::addColumn<QString>("pattern"); // "[" and "]" stand for the ends
    for (const char16_t *pattern :
        {u"between [ and ]", u"from [ to ]", u"[ to ]", u"[ through ]", u"[ thru ]", u"[ ~ ]", u"[ - ]",
            u"between the [ and the ]", u"between [ and up to ]", u"more than [ and less than ]",
            u"more than [ but less than ]", u"more than [ yet less than ]", u"less than ] and more than [",
            u"at least [ and at most ]", u"above [ and below ]", u">= [ and < ]", u"[ or more and ] or less",
            u"] or less but more than [", u"[ or more but less than ]", u"no less than [ and no more than ]"})
        QTest::newRow(qUtf8Printable(QString(pattern))) << QString(pattern);
}

void FigureFamiliesTest::rangesHoldWithEveryNumberAndUnit()
{
    QFETCH(const QString, pattern);
    for (const auto &[low, high] : pairs) {
        for (const UnitForm &unit : units) {
            const QString text = u"It is "_s +
                                 QString(pattern)
                                     .replace(u'[', u'{')
                                     .replace(u']', high.words.toString() + unit.words.toString())
                                     .replace(u'{', low.words.toString() + unit.words.toString()) +
                                 u" now."_s;
            const auto found = quantitiesOf(text);
            QVERIFY2(found.size() == 1, qUtf8Printable(text));
            QVERIFY2(found.front().relation == Relation::Range, qUtf8Printable(text));
            QVERIFY2(isSame(found.front().low, low.value), qUtf8Printable(text));
            QVERIFY2(isSame(found.front().high, high.value), qUtf8Printable(text));
            QVERIFY2(found.front().unit == unit.unit, qUtf8Printable(text));
        }
    }
}

QTEST_GUILESS_MAIN(FigureFamiliesTest)
#include "figurefamiliestest.moc"
