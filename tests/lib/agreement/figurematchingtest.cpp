// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/agreement/storybuilder.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using coding::Verdict;
using support::areTogether;
using support::pointOf;
using support::StoryBuilder;

/// Which figures are one point, each case two short articles with one figure marked [so].
class FigureMatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_two_figures_data();
    void matches_two_figures();
    void matches_what_is_measured_data();
    void matches_what_is_measured();
    void keeps_two_values_of_one_article_apart();
    void joins_equal_values_of_one_article_that_say_the_same();
    void keeps_equal_values_of_one_article_apart_that_say_different_things();
    void does_not_bridge_two_things_by_a_third_article();
    void gives_each_figure_to_the_one_that_fits_best();
    void joins_figures_of_a_unit_that_each_article_has_once();
    void holds_figures_without_a_value_by_their_words();
    void finds_every_point_of_a_large_story();
};

namespace {

/// Adds an article and tags the words in square brackets.
coding::AnnotationId marked(StoryBuilder &builder, QString text, const QString &measured = {})
{
    const qsizetype start = text.indexOf(u'[');
    const qsizetype end = text.indexOf(u']');
    const QString quote = text.sliced(start + 1, end - start - 1);
    builder.article(text.remove(u'[').remove(u']'));
    return builder.figure(quote, measured);
}

} // namespace

void FigureMatchingTest::matches_two_figures_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isOnePoint");

    QTest::newRow("equal values of many digits, hardly a word in common")
        << u"The unit took in [USD 29.3 billion] in the first quarter."_s
        << u"Revenue at AWS was [$29.3bn], more than ever."_s << true;
    QTest::newRow("equal shares of one thing")
        << u"Revenue rose by [17 per cent] in the first quarter."_s
        << u"Sales were up [17%], with revenue in the first quarter at a record."_s << true;
    QTest::newRow("equal shares of two things") << u"Revenue rose by [17 per cent] over the year."_s
                                                << u"A survey found [17%] of teachers undecided."_s << false;
    QTest::newRow("equal small counts in the same words") << u"The deal closes in [3 weeks], the bank said."_s
                                                          << u"In [three weeks] the deal closes."_s << true;
    QTest::newRow("equal small counts of two things")
        << u"The strike lasted [3 weeks], longer than feared."_s
        << u"Delivery takes [three weeks] from Hamburg."_s << false;
    QTest::newRow("equal round numbers of people in two settings")
        << u"Amazon will dismiss [100 people] in Seattle."_s
        << u"The choir of the village has [100 people] this summer."_s << false;

    QTest::newRow("a part of what is measured, and all of it")
        << u"Core inflation was [4.9%] in May."_s << u"Inflation was [4.5 per cent] in May, the bank said."_s
        << false;
    QTest::newRow("the same part under another name")
        << u"Core inflation was [4.9%] in May."_s
        << u"Underlying inflation came in at [4.8 per cent] in May."_s << true;
    QTest::newRow("two parts") << u"Operating profit reached [$410 million] at Portmar."_s
                               << u"Portmar's net profit was [$396 million]."_s << false;
    QTest::newRow("vague amounts of jobs cut")
        << u"Amazon has removed [hundreds of positions] at Amazon Web Services."_s
        << u"[Several hundred people] in sales and support lost their jobs at AWS."_s << true;
    QTest::newRow("a vague amount and a number in it")
        << u"Portmar cut [hundreds of jobs] on Monday."_s << u"Portmar let [350 people] go."_s << true;
    QTest::newRow("a bound and a number above it")
        << u"Since 2022, the company has let go of [more than 27,000] employees."_s
        << u"The company has let go of [27,300 employees] since 2022."_s << true;
    QTest::newRow("a bound and a number far above it")
        << u"The company owns [more than 100] buildings in Ohio."_s
        << u"The company owns [90,000 buildings] on the moon."_s << false;

    QTest::newRow("different values in nearly the same words")
        << u"Revenue of Portmar reached [USD 29.3 billion] last year."_s
        << u"Last year, revenue of Portmar reached [USD 31.5 billion]."_s << true;
    QTest::newRow("different values of two companies")
        << u"Revenue of Portmar reached [USD 29.3 billion] last year."_s
        << u"Revenue of Norhaven reached [USD 31.5 billion] last year."_s << false;
    QTest::newRow("different values of two companies that start their sentences")
        << u"Portmar posted quarterly revenue of [USD 29.3 billion]."_s
        << u"Norhaven posted quarterly revenue of [USD 31.5 billion]."_s << false;
    QTest::newRow("different values of two years")
        << u"Revenue of Portmar reached [USD 29.3 billion] in 2024."_s
        << u"Revenue of Portmar reached [USD 31.5 billion] in 2025."_s << false;
    QTest::newRow("different values of two quarters in two spellings")
        << u"Revenue of Portmar reached [USD 29.3 billion] in Q1."_s
        << u"Revenue of Portmar reached [USD 31.5 billion] in the second quarter."_s << false;
    QTest::newRow("different values of one quarter in two spellings")
        << u"Revenue of Portmar reached [USD 29.3 billion] in Q1."_s
        << u"Revenue of Portmar reached [USD 31.5 billion] in the first quarter."_s << true;
    QTest::newRow("different values of two months")
        << u"Portmar sold ferries worth [USD 29.3 million] in March."_s
        << u"Portmar sold ferries worth [USD 31.5 million] in June."_s << false;
    QTest::newRow("this year's value and last year's")
        << u"Revenue of Portmar reached [USD 29.3 billion]."_s
        << u"Revenue of Portmar had reached [USD 27.1 billion] a year earlier."_s << false;
    QTest::newRow("different values, far apart")
        << u"Revenue of Portmar reached [USD 29.3 billion] last year."_s
        << u"Revenue of Portmar reached [USD 3 million] last year."_s << false;
    QTest::newRow("different values of different things")
        << u"Portmar's revenue reached [USD 29.3 billion]."_s
        << u"Operating income of the harbours was [USD 11.5 billion]."_s << false;

    QTest::newRow("different values that two others tell of")
        << u"Lost taxes will cost the city [90 million crowns], Mayor Petra Lindqvist said."_s
        << u"The institute Konjunkt reckons that lost taxes will cost the city [110 million crowns]."_s
        << true;
    QTest::newRow("two currencies") << u"Revenue reached [USD 29.3 billion] last year."_s
                                    << u"Revenue reached [EUR 29.3 billion] last year."_s << false;
    QTest::newRow("a share and percentage points")
        << u"The margin rose by [3 percent] last year."_s
        << u"The margin rose by [3 percentage points] last year."_s << false;
}

void FigureMatchingTest::matches_two_figures()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isOnePoint);
    for (const bool turned : {false, true}) {
        StoryBuilder builder;
        const auto first = marked(builder, turned ? other : one);
        const auto second = marked(builder, turned ? one : other);
        QCOMPARE(areTogether(builder.agree(), first, second), isOnePoint);
    }
}

void FigureMatchingTest::matches_what_is_measured_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("otherWords");
    QTest::addColumn<bool>("isOnePoint");
    const QString sameValue = u"Elsewhere, [USD 29.3 billion] was the mark."_s;
    const QString otherValue = u"Elsewhere, [USD 41 billion] was the mark."_s;

    QTest::newRow("the same, other value") << u"revenue, AWS"_s << u"AWS revenue"_s << otherValue << true;
    QTest::newRow("another thing, other value")
        << u"revenue, AWS"_s << u"profit, AWS"_s << otherValue << false;
    QTest::newRow("another thing altogether, same value")
        << u"revenue"_s << u"market value"_s << sameValue << false;
    QTest::newRow("more exactly, same value")
        << u"revenue"_s << u"AWS revenue, first quarter"_s << sameValue << true;
    QTest::newRow("said of one only, same value") << u"revenue"_s << QString() << sameValue << true;
}

void FigureMatchingTest::matches_what_is_measured()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(QString, otherWords);
    QFETCH(bool, isOnePoint);
    StoryBuilder builder;
    const auto first = marked(builder, u"The unit took in [USD 29.3 billion]."_s, one);
    const auto second = marked(builder, otherWords, other);
    QCOMPARE(areTogether(builder.agree(), first, second), isOnePoint);
}

void FigureMatchingTest::keeps_two_values_of_one_article_apart()
{
    StoryBuilder builder;
    builder.article(
        u"Revenue of the unit rose to $29.3 billion. Revenue of the unit rose to $31.5 billion."_s);
    const auto first = builder.figure(u"$29.3 billion"_s);
    const auto second = builder.figure(u"$31.5 billion"_s);
    builder.article(u"Revenue of the unit rose to $29.3 billion."_s);
    const auto other = builder.figure(u"$29.3 billion"_s);
    const auto agreement = builder.agree();
    QVERIFY(!areTogether(agreement, first, second));
    QVERIFY(areTogether(agreement, first, other));
    QCOMPARE(pointOf(agreement, first).verdict, Verdict::Agree);
    QCOMPARE(pointOf(agreement, second).verdict, Verdict::OneSource);
}

void FigureMatchingTest::joins_equal_values_of_one_article_that_say_the_same()
{
    StoryBuilder builder;
    builder.article(u"Revenue was $29.3 billion.\n\nThat USD 29.3 billion came from clouds."_s);
    const auto first = builder.figure(u"$29.3 billion"_s);
    const auto second = builder.figure(u"USD 29.3 billion"_s);
    const auto agreement = builder.agree();
    QVERIFY(areTogether(agreement, first, second));
    const coding::Point &point = pointOf(agreement, first);
    QCOMPARE(point.cells.front().evidence, (std::vector{first, second}));
    QCOMPARE(point.verdict, Verdict::OneSource);
    QCOMPARE(point.independent, 1);
}

void FigureMatchingTest::keeps_equal_values_of_one_article_apart_that_say_different_things()
{
    StoryBuilder builder;
    builder.article(
        u"Revenue of the cloud unit rose 17 percent. Shares of the company fell 17% on Friday."_s);
    const auto revenue = builder.figure(u"17 percent"_s);
    const auto shares = builder.figure(u"17%"_s);
    builder.article(u"The company's shares fell 17 percent on Friday; the cloud unit's revenue rose 17%."_s);
    const auto otherShares = builder.figure(u"17 percent"_s);
    const auto otherRevenue = builder.figure(u"17%"_s);
    const auto agreement = builder.agree();
    QVERIFY(areTogether(agreement, revenue, otherRevenue));
    QVERIFY(areTogether(agreement, shares, otherShares));
    QVERIFY(!areTogether(agreement, revenue, shares));
}

void FigureMatchingTest::does_not_bridge_two_things_by_a_third_article()
{
    StoryBuilder builder;
    builder.article(u"The cloud unit's revenue rose 17 percent. Its shares fell 12 percent."_s);
    const auto revenue = builder.figure(u"17 percent"_s);
    const auto shares = builder.figure(u"12 percent"_s);
    builder.article(u"Revenue of the cloud unit rose more than 11 percent as its shares fell."_s);
    const auto loose = builder.figure(u"more than 11 percent"_s);
    const auto agreement = builder.agree();
    QVERIFY(!areTogether(agreement, revenue, shares));
    QVERIFY(!(areTogether(agreement, loose, revenue) && areTogether(agreement, loose, shares)));
}

void FigureMatchingTest::gives_each_figure_to_the_one_that_fits_best()
{
    StoryBuilder builder;
    builder.article(
        u"The division reported $29.3 billion in revenue in Q1 2025, with operating income reaching "
        "$11.5 billion."_s);
    const auto revenue = builder.figure(u"$29.3 billion"_s);
    const auto income = builder.figure(u"$11.5 billion"_s);
    builder.article(u"Operating income rose by 23 per cent, reaching USD 11.5 billion. Revenue reached "
                    "USD 29.1 billion in the first quarter."_s);
    const auto otherIncome = builder.figure(u"USD 11.5 billion"_s);
    const auto otherRevenue = builder.figure(u"USD 29.1 billion"_s);
    const auto agreement = builder.agree();
    QVERIFY(areTogether(agreement, income, otherIncome));
    QVERIFY(!areTogether(agreement, revenue, income));
    QVERIFY(!areTogether(agreement, otherRevenue, income));
}

void FigureMatchingTest::joins_figures_of_a_unit_that_each_article_has_once()
{
    const QString toll = u" The fire killed 3 people. Hospitals treated 58 people. Shares fell 11%. Damage "
                         u"is put at 340 million "
                         "euros. Some 9,000 residents left. It destroyed 236 houses. The state promised 50 "
                         "million euros. A third "
                         "of it lies in the park."_s;
    const QStringList quotes{u"3 people"_s, u"58 people"_s, u"11%"_s, u"340 million euros"_s,
        u"Some 9,000 residents"_s, u"236 houses"_s, u"50 million euros"_s};
    StoryBuilder builder;
    const auto tagRest = [&] {
        for (const QString &quote : quotes)
            builder.figure(quote);
    };
    builder.article(u"A blaze consumed 12,400 hectares of forest by Thursday."_s + toll);
    const auto first = builder.figure(u"12,400 hectares"_s);
    tagRest();
    builder.article(u"The total stands at 20,500 hectares."_s + toll);
    const auto second = builder.figure(u"20,500 hectares"_s);
    tagRest();
    QVERIFY(areTogether(builder.agree(), first, second));
}

void FigureMatchingTest::holds_figures_without_a_value_by_their_words()
{
    StoryBuilder builder;
    builder.article(u"Untold riches were lost."_s);
    const auto first = builder.add(coding::Kind::Figure, u"Untold riches"_s, {});
    builder.article(u"They lost untold riches, and a great many friends."_s);
    const auto second = builder.add(coding::Kind::Figure, u"untold riches"_s, {});
    const auto other = builder.add(coding::Kind::Figure, u"a great many friends"_s, {});
    const auto agreement = builder.agree();
    QVERIFY(areTogether(agreement, first, second));
    QVERIFY(!areTogether(agreement, first, other));
    QCOMPARE(pointOf(agreement, first).verdict, Verdict::Compatible);
}

/// More figures of one unit than are compared with each other one by one.
void FigureMatchingTest::finds_every_point_of_a_large_story()
{
    const QStringList things =
        u"revenue profit debt rent wages taxes fuel steel timber copper cotton coffee "
        "insurance pensions tuition dividends royalties fines grants bribes"_s.split(u' ');
    const QStringList places = u"Bergen Malmo Riga Turku Gdansk Kiel Narvik Visby Aarhus Tartu"_s.split(u' ');
    StoryBuilder builder;
    QRandomGenerator random(7);
    std::vector<std::vector<coding::AnnotationId>> expected(size_t(things.size() * places.size()));
    constexpr int articles = 6;
    for (int article = 0; article < articles; ++article) {
        QString text;
        QStringList quotes;
        for (const QString &thing : things)
            for (const QString &place : places) {
                quotes.append(u"$%1.%2 million"_s.arg(10 + quotes.size()).arg(random.bounded(1, 10)));
                text += u"The %1 office spent %2 on %3. "_s.arg(place, quotes.last(), thing);
            }
        builder.article(text);
        for (int point = 0; point < quotes.size(); ++point)
            expected[size_t(point)].push_back(builder.figure(quotes[point]));
    }
    const auto agreement = builder.agree();
    int together = 0;
    int wrong = 0;
    for (const auto &ids : expected)
        for (const auto id : ids)
            together += areTogether(agreement, ids.front(), id);
    for (const coding::Point &point : agreement.points) {
        int stated = 0;
        for (const coding::Cell &cell : point.cells)
            stated += int(cell.evidence.size());
        wrong += stated > articles;
    }
    QCOMPARE(together, int(expected.size()) * articles);
    QCOMPARE(wrong, 0);
}

QTEST_GUILESS_MAIN(FigureMatchingTest)
#include "figurematchingtest.moc"
