// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/quantityreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using text::Quantity;
using text::QuantityReader;

/// What a marked span states, with the words around it.
class QuantityInContextTest : public QObject
{
    Q_OBJECT

    /// Reads the span between "[" and "]", and says in one line what it states.
    QString read(QString marked) const
    {
        const int start = int(marked.indexOf(u'['));
        marked.remove(start, 1);
        const int end = int(marked.indexOf(u']'));
        marked.remove(end, 1);
        const auto quantity = m_reader->read(marked, {start, end});
        if (!quantity)
            return u"none"_s;
        if (quantity->words != marked.sliced(start, end - start).trimmed())
            return u"other words: "_s + quantity->words;
        const auto digits = [](std::optional<double> value) {
            return value ? QString::number(*value, 'g', 17) : u"-"_s;
        };
        return u"%1 [%2, %3] %4"_s
            .arg(text::relationSign(quantity->relation), digits(quantity->low), digits(quantity->high),
                quantity->unit)
            .trimmed();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto lexicon = text::Lexicon::load();
        QVERIFY(lexicon);
        m_reader.emplace(*lexicon);
    }

    void aSpanIsReadWithTheWordsAroundIt_data()
    {
        QTest::addColumn<QString>("text"); // the span in brackets
        QTest::addColumn<QString>("expected");
        QTest::newRow("all of it is marked")
            << u"let go of [more than 27,000 employees] since"_s << u"> [27000, -] people"_s;
        QTest::newRow("the unit follows")
            << u"let go of [more than 27,000] employees since"_s << u"> [27000, -] people"_s;
        QTest::newRow("the qualifier precedes")
            << u"let go of more than [27,000 employees] since"_s << u"> [27000, -] people"_s;
        QTest::newRow("both are outside")
            << u"let go of more than [27,000] employees since"_s << u"> [27000, -] people"_s;
        QTest::newRow("an adjective is between")
            << u"cut [27,000] corporate employees now"_s << u"= [26999.5, 27000.5] people"_s;
        QTest::newRow("a long qualifier precedes")
            << u"was well in excess of [$5 billion] then"_s << u"> [5000000000, -] USD"_s;
        QTest::newRow("a minimum of")
            << u"receive a minimum of [60 days]’ pay and benefits"_s << u">= [60, -] days"_s;
        QTest::newRow("the possessive is marked too")
            << u"receive a minimum of [60 days’ pay] and benefits"_s << u">= [60, -] days"_s;
        QTest::newRow("up to") << u"may fall by up to [5] per cent"_s << u"<= [-, 5] percent"_s;
        QTest::newRow("or more follows") << u"about [60 days] or more of pay"_s << u">= [60, -] days"_s;
        QTest::newRow("a qualifier of another sentence")
            << u"It was more than. [27,000] people left."_s << u"= [26999.5, 27000.5] people"_s;
        QTest::newRow("a unit of another sentence")
            << u"It cut [27,000]. Employees said so."_s << u"= [26999.5, 27000.5]"_s;
        QTest::newRow("a unit of another paragraph")
            << u"It cut [27,000]\nEmployees said so."_s << u"= [26999.5, 27000.5]"_s;
        QTest::newRow("the currency precedes")
            << u"made USD [29.3 billion] in revenue"_s << u"= [29250000000, 29350000000] USD"_s;
        QTest::newRow("the currency's sign precedes")
            << u"made $[29.3] billion in revenue"_s << u"= [29250000000, 29350000000] USD"_s;
        QTest::newRow("the scale follows")
            << u"made [$29.3] billion in revenue"_s << u"= [29250000000, 29350000000] USD"_s;
        QTest::newRow("prose follows money")
            << u"made [$29.3 billion] in revenue in Q1 2025"_s << u"= [29250000000, 29350000000] USD"_s;
        QTest::newRow("a quoted vague amount")
            << u"laid off “[several hundred]” employees within"_s << u"~ [200, 999] people"_s;
        QTest::newRow("quotes are marked too")
            << u"laid off [“several hundred” employees] within"_s << u"~ [200, 999] people"_s;
        QTest::newRow("words around are marked")
            << u"has [cut hundreds of jobs] from its unit"_s << u"~ [200, 999] people"_s;
        QTest::newRow("a share before a noun")
            << u"a [17 per cent] increase"_s << u"= [16.5, 17.5] percent"_s;
        QTest::newRow("a share after a verb")
            << u"rose by [23] per cent, reaching"_s << u"= [22.5, 23.5] percent"_s;
        QTest::newRow("a third of something")
            << u"lost [a third] of its staff"_s << u"= [32.5, 33.5] percent"_s;
        QTest::newRow("more than half of something")
            << u"lost more than [half] of its staff"_s << u"> [50, -] percent"_s;
        QTest::newRow("a counted noun follows")
            << u"closed [500] new stores in May"_s << u"= [499.5, 500.5] stores"_s;
        QTest::newRow("no noun follows") << u"rose to [500] in May"_s << u"= [499.5, 500.5]"_s;
        QTest::newRow("a verb follows") << u"while [500] will stay"_s << u"= [499.5, 500.5]"_s;
        QTest::newRow("a comma parts the noun") << u"of the [500], workers said"_s << u"= [499.5, 500.5]"_s;
        QTest::newRow("thousands of roles")
            << u"[Thousands] of roles remain open"_s << u"~ [2000, 9999] people"_s;
        QTest::newRow("a range that is opened before")
            << u"between [3 and 4] per cent of staff"_s << u"range [3, 4] percent"_s;
        QTest::newRow("a range that is opened outside a unit")
            << u"rose from [$5 to $6 billion] then"_s << u"range [5000000000, 6000000000] USD"_s;
        QTest::newRow("one end of a range keeps to itself")
            << u"rose from [5%] to 6% then"_s << u"= [4.5, 5.5] percent"_s;
        QTest::newRow("the other end of a range keeps to itself")
            << u"rose from 5% to [6%] then"_s << u"= [5.5, 6.5] percent"_s;
        QTest::newRow("one end of an opened range keeps to itself")
            << u"between [3] and 4 per cent"_s << u"= [2.5, 3.5]"_s;
        QTest::newRow("a part of a number") << u"made [29].3 billion"_s << u"= [28.5, 29.5]"_s;
        QTest::newRow("two quantities") << u"rose from [5% to 60 days] then"_s << u"none"_s;
        QTest::newRow("no quantity") << u"the [company] cut 500 jobs"_s << u"none"_s;
        QTest::newRow("nothing marked") << u"the [] company cut 500 jobs"_s << u"none"_s;
        QTest::newRow("an empty text") << u"[]"_s << u"none"_s;
        QTest::newRow("at the text's start") << u"[Hundreds] left"_s << u"~ [200, 999]"_s;
        QTest::newRow("at the text's end") << u"more than [500]"_s << u"> [500, -]"_s;
        QTest::newRow("after emoji and combining marks")
            << u"😀 cafe\u0301 cut more than [500] jobs 😢"_s << u"> [500, -] people"_s;
    }

    void aSpanIsReadWithTheWordsAroundIt()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(read(text), expected);
    }

    void spansOutsideTheTextAreClamped()
    {
        QVERIFY(!m_reader->read(u"abc", {5, 9}));
        QVERIFY(m_reader->read(u"500 jobs", {0, 99}));
    }

    void wordsFarAwayDoNotCount()
    {
        const QString text =
            u"more than "_s + u"very "_s.repeated(1000) + u"500 "_s + u"new "_s.repeated(1000) + u"jobs"_s;
        const int start = int(text.indexOf(u"500"_s));
        const auto quantity = m_reader->read(text, {start, start + 3});
        QVERIFY(quantity);
        QCOMPARE(quantity->relation, text::Relation::Equal);
        QVERIFY(quantity->unit.isEmpty());
    }

private:
    std::optional<QuantityReader> m_reader;
};

QTEST_GUILESS_MAIN(QuantityInContextTest)
#include "quantityincontexttest.moc"
