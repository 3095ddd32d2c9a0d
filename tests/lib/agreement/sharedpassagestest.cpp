// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/sharedpassages.h"

#include <QTest>

using namespace Qt::StringLiterals;
using agreement::SharedPassage;

class SharedPassagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passagesAreFoundButForSmallEdits_data();
    void passagesAreFoundButForSmallEdits();
    void placesAreThoseOfTheTexts();
    void severalPassagesAreFoundInTheOrderOfTheFirstText();
    void aTextSharesAllOfItselfWithItself();
    void aPhraseThatIsEverywhereStartsNoPassage();
};

void SharedPassagesTest::passagesAreFoundButForSmallEdits_data()
{
    QTest::addColumn<QString>("here");
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("expected"); // words of `here`; empty for none
    const QString release = u"we made the difficult decision to close two sites in the north"_s;
    QTest::newRow("the same words in other sentences")
        << u"Its head said: \"We made the difficult decision to close two sites in the north.\" Shares fell."_s
        << u"\"We made the difficult decision to close two sites in the north,\" the company wrote."_s
        << u"We made the difficult decision to close two sites in the north"_s;
    QTest::newRow("a word put in") << release
                                   << u"We made the very difficult decision to close two sites in the north"_s
                                   << release;
    QTest::newRow("a word left out") << release << u"we made the decision to close two sites in the north"_s
                                     << release;
    QTest::newRow("two words exchanged")
        << release << u"We made the difficult choice now to close two sites in the north"_s << release;
    QTest::newRow("four words put in part it")
        << release
        << u"we made the difficult decision, as was expected here, to close two sites in the north"_s
        << QString();
    QTest::newRow("seven words are too few")
        << u"the decision to close two sites today was theirs"_s
        << u"a decision to close two sites today, said all"_s << QString();
    QTest::newRow("nothing in common")
        << u"Ferries stopped on Monday because the wind rose past nine."_s
        << u"Trains ran late, passengers waited on the platforms for hours."_s << QString();
    QTest::newRow("empty") << QString() << release << QString();
    QTest::newRow("fewer words than a seed") << u"two sites"_s << u"two sites"_s << QString();
}

void SharedPassagesTest::passagesAreFoundButForSmallEdits()
{
    QFETCH(const QString, here);
    QFETCH(const QString, there);
    QFETCH(const QString, expected);
    const std::vector<SharedPassage> found = agreement::sharedPassages(here, there);
    QCOMPARE(found.size(), expected.isEmpty() ? 0U : 1U);
    if (!found.empty())
        QCOMPARE(text::quote(here, found.front().here).toString(), expected);
    // and the other way round
    QCOMPARE(agreement::sharedPassages(there, here).size(), found.size());
}

void SharedPassagesTest::placesAreThoseOfTheTexts()
{
    const QString here =
        u"Ma\u0308rz \U0001F6A2: two ferries with ninety people on board turned back at noon."_s;
    const QString there = u"Harbour news. TWO ferries with ninety people on board, turned back at noon!"_s;
    const std::vector<SharedPassage> found = agreement::sharedPassages(here, there);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(text::quote(here, found.front().here).toString(),
        u"two ferries with ninety people on board turned back at noon"_s);
    QCOMPARE(text::quote(there, found.front().there).toString(),
        u"TWO ferries with ninety people on board, turned back at noon"_s);
    QCOMPARE(found.front().words, 11);
}

void SharedPassagesTest::severalPassagesAreFoundInTheOrderOfTheFirstText()
{
    const QString one = u"The plant makes a third of all the glass that this country uses."_s;
    const QString other = u"Nobody was hurt when the roof of the older hall came down at night."_s;
    const QString between = u" Much was said about that. "_s;
    const QString here = one + between + other;
    const QString there = other + u" It rained. "_s + one;
    const std::vector<SharedPassage> found = agreement::sharedPassages(here, there);
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0].here.start, 0);
    QCOMPARE(found[1].there.start, 0);
    QVERIFY(found[0].here.end <= found[1].here.start);
}

void SharedPassagesTest::aTextSharesAllOfItselfWithItself()
{
    QString text;
    for (int i = 0; i < 2000; ++i)
        text += u"word%1 "_s.arg(i * 7919 % 2000);
    text = text.trimmed();
    const std::vector<SharedPassage> found = agreement::sharedPassages(text, text);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front(), (SharedPassage{{0, int(text.size())}, {0, int(text.size())}, 2000}));
}

void SharedPassagesTest::aPhraseThatIsEverywhereStartsNoPassage()
{
    const QString text = u"and so on and so on "_s.repeated(5000); // would be quadratic
    QVERIFY(agreement::sharedPassages(text, text).empty());
}

QTEST_APPLESS_MAIN(SharedPassagesTest)
#include "sharedpassagestest.moc"
