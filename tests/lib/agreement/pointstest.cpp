// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/reasons.h"
#include "agreement/witnesses.h"
#include "storybuilder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using coding::Cell;
using coding::Verdict;
using support::areTogether;
using support::pointOf;
using support::StoryBuilder;

/// What a point says beside its verdict: groups, corrections, mentions, witnesses, reasons.
class PointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_majority_and_dissent();
    void tells_corrections_of_one_source();
    void leaves_two_sources_uncorrected();
    void finds_mentions_data();
    void finds_mentions();
    void marks_articles_that_give_no_value();
    void counts_copies_with_small_edits_once_data();
    void counts_copies_with_small_edits_once();
    void compares_currencies_only_with_a_rate();
    void treats_learned_pairs_alike();
    void leaves_open_which_of_two_values_a_learned_phrase_means();
    void lets_decisions_win_over_what_was_learned();
    void says_why_two_figures_are_one_point();
    void says_why_two_names_are_one_point();
};

namespace {

/// Four articles on one figure; their annotations.
std::vector<coding::AnnotationId> growth(StoryBuilder &builder, const QStringList &values)
{
    std::vector<coding::AnnotationId> ids;
    for (const QString &value : values) {
        builder.article(u"Cloud revenue of Portmar rose %1 in the first quarter."_s.arg(value));
        ids.push_back(builder.figure(value));
    }
    return ids;
}

QString numberOf(text::ArticleId article)
{
    return QString::number(article.value());
}

} // namespace

void PointsTest::names_majority_and_dissent()
{
    StoryBuilder builder;
    const auto ids = growth(builder, {u"16.4%"_s, u"17%"_s, u"17 per cent"_s, u"17%"_s});
    const auto agreement = builder.agree();
    const coding::Point &point = pointOf(agreement, ids.front());
    QCOMPARE(point.verdict, Verdict::Differ);
    QCOMPARE(point.groups.size(), 2);
    QCOMPARE(
        point.groups[0].articles, (std::vector{text::ArticleId(2), text::ArticleId(3), text::ArticleId(4)}));
    QCOMPARE(point.groups[1].articles, std::vector{text::ArticleId(1)});
    QCOMPARE(point.groups[1].independent, 1);
    const auto value = [](text::ArticleId id) { return id.value() == 1 ? u"16.4%"_s : u"17%"_s; };
    const QString told = agreement::tellGroups(point, value, numberOf);
    QVERIFY2(told.indexOf(u"17%") < told.indexOf(u"16.4%"), qPrintable(told));
}

void PointsTest::tells_corrections_of_one_source()
{
    StoryBuilder builder;
    const auto ids = growth(builder, {u"15%"_s, u"17%"_s, u"17%"_s});
    builder.story().articles[0].source = text::SourceId(7);
    builder.story().articles[0].published = u"2025-07-17"_s;
    builder.story().articles[2].source = text::SourceId(7);
    builder.story().articles[2].published = u"2025-07-18"_s;
    const auto agreement = builder.agree();
    const coding::Point &point = pointOf(agreement, ids.front());
    QVERIFY(areTogether(agreement, ids[0], ids[1]));
    QCOMPARE(point.verdict, Verdict::Agree);
    QCOMPARE(point.corrections.size(), 1);
    QCOMPARE(point.corrections.front().earlier, text::ArticleId(1));
    QCOMPARE(point.corrections.front().later, text::ArticleId(3));
    QCOMPARE(point.cells.front().state, Cell::State::Stated);
    QVERIFY(agreement::tellGroups(point, numberOf, numberOf).contains(u'3'));
}

void PointsTest::leaves_two_sources_uncorrected()
{
    StoryBuilder builder;
    const auto ids = growth(builder, {u"15%"_s, u"17%"_s});
    for (int article : {0, 1}) {
        builder.story().articles[size_t(article)].source = text::SourceId(article + 1);
        builder.story().articles[size_t(article)].published = u"2025-07-1%1"_s.arg(article);
    }
    const auto agreement = builder.agree();
    QCOMPARE(pointOf(agreement, ids.front()).verdict, Verdict::Differ);
    QVERIFY(pointOf(agreement, ids.front()).corrections.empty());
}

void PointsTest::finds_mentions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("a number not given")
        << u"Amazon declined to specify the exact number of roles eliminated."_s
        << u"declined to specify the exact number of roles eliminated"_s;
    QTest::newRow("how many")
        << u"The company did not say how many of the cuts fall on Lindby, and went on."_s
        << u"did not say how many of the cuts fall on Lindby"_s;
    QTest::newRow("a short form") << u"She wouldn’t say how much it cost."_s
                                  << u"wouldn’t say how much it cost"_s;
    QTest::newRow("a price") << u"Neither company disclosed the price."_s
                             << u"Neither company disclosed the price"_s;
    QTest::newRow("what is said") << u"The company said how many jobs will go: 300."_s << QString();
    QTest::newRow("something else that is not said") << u"He declined to comment."_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void PointsTest::finds_mentions()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    const auto found = agreement::mentionsIn(text);
    QCOMPARE(found.size(), words.isEmpty() ? 0u : 1u);
    if (!found.empty())
        QCOMPARE(text::quote(text, found.front().words), words);
}

void PointsTest::marks_articles_that_give_no_value()
{
    StoryBuilder builder;
    builder.article(u"Halden will cut 1,500 jobs in Lindby. It earns €3 million."_s);
    const auto jobs = builder.figure(u"1,500 jobs"_s);
    const auto money = builder.figure(u"€3 million"_s);
    const QString text = u"Halden did not say how many of the job cuts will fall on Lindby."_s;
    builder.article(text);
    builder.story().articles.back().mentions = agreement::mentionsIn(text);
    const auto agreement = builder.agree();
    const Cell &cell = pointOf(agreement, jobs).cells.back();
    QCOMPARE(cell.state, Cell::State::Mentioned);
    QVERIFY(cell.evidence.empty());
    QCOMPARE(text::quote(text, cell.mention), u"did not say how many of the job cuts will fall on Lindby"_s);
    QCOMPARE(pointOf(agreement, money).cells.back().state, Cell::State::Silent);
    QCOMPARE(pointOf(agreement, jobs).verdict, Verdict::OneSource);
}

void PointsTest::counts_copies_with_small_edits_once_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isCopy");
    QTest::newRow("the same")
        << u"President Aguilar pledged 20 million dollars for emergency relief in the south."_s << true;
    QTest::newRow("other marks and case")
        << u"president Aguilar pledged “20 million dollars” for emergency relief, in the south"_s << true;
    QTest::newRow("a word more and one less")
        << u"President Tomás Aguilar pledged 20 million dollars for relief in the south."_s << true;
    QTest::newRow("a part of a longer sentence")
        << u"On Monday the president, Tomás Aguilar, pledged 20 million dollars for emergency relief in the "
           "south, and flew home."_s
        << true;
    QTest::newRow("other words")
        << u"In the south the government wants to spend 20 million dollars on relief, it "
           "was announced."_s
        << false;
}

void PointsTest::counts_copies_with_small_edits_once()
{
    QFETCH(QString, other);
    QFETCH(bool, isCopy);
    const QString first =
        u"President Aguilar pledged 20 million dollars for emergency relief in the south."_s;
    const auto firstRead = std::make_shared<const agreement::SentenceReading>(agreement::readSentence(first));
    const auto otherRead = std::make_shared<const agreement::SentenceReading>(agreement::readSentence(other));
    const agreement::Passages passages({{firstRead, 0}, {otherRead, 1}});
    QCOMPARE(passages.key(*firstRead) == passages.key(*otherRead), isCopy);
    QVERIFY(passages.key(*firstRead) != 0);

    StoryBuilder builder;
    builder.article(first);
    const auto one = builder.figure(u"20 million dollars"_s);
    builder.article(other);
    const auto two = builder.figure(u"20 million dollars"_s);
    const auto agreement = builder.agree();
    QVERIFY(areTogether(agreement, one, two));
    QCOMPARE(pointOf(agreement, one).independent, isCopy ? 1 : 2);
}

void PointsTest::compares_currencies_only_with_a_rate()
{
    StoryBuilder builder;
    builder.article(u"Revenue of Portmar reached $29.3 billion last year."_s);
    const auto dollars = builder.figure(u"$29.3 billion"_s);
    builder.article(u"Revenue of Portmar reached €27.1 billion last year."_s);
    const auto euros = builder.figure(u"€27.1 billion"_s);
    QVERIFY(!areTogether(builder.agree(), dollars, euros));
    builder.story().rates.push_back({.currency = u"EUR"_s, .in = u"USD"_s, .value = 1.081});
    const auto agreement = builder.agree();
    QVERIFY(areTogether(agreement, dollars, euros));
    QVERIFY(pointOf(agreement, dollars).verdict != Verdict::Differ);
}

void PointsTest::treats_learned_pairs_alike()
{
    StoryBuilder builder;
    builder.article(u"The outfit made [a fortune of] $3 million."_s);
    const auto first = builder.entity(u"outfit"_s, u"Portmar"_s);
    const auto one = builder.figure(u"$3 million"_s, u"takings"_s);
    builder.article(u"Elsewhere $9 million was named."_s);
    const auto second = builder.entity(u"Elsewhere"_s, u"Norhaven Ferries"_s);
    const auto other = builder.figure(u"$9 million"_s, u"box office"_s);
    const auto before = builder.agree();
    QVERIFY(!areTogether(before, first, second));
    QVERIFY(!areTogether(before, one, other));
    const auto phrase = [&](size_t place) { return agreement::phraseOf(builder.story().statements[place]); };
    builder.story().learned = {{coding::Kind::Entity, phrase(0), phrase(2), true},
        {coding::Kind::Figure, phrase(1), phrase(3), true}};
    const auto agreement = builder.agree();
    QVERIFY(areTogether(agreement, first, second));
    QVERIFY(areTogether(agreement, one, other));
}

void PointsTest::leaves_open_which_of_two_values_a_learned_phrase_means()
{
    StoryBuilder builder;
    builder.article(u"It made $3 million, after $2 million."_s);
    const auto now = builder.figure(u"$3 million"_s, u"takings"_s);
    const auto before = builder.figure(u"$2 million"_s, u"takings"_s);
    builder.article(u"Elsewhere $9 million was named, and 40 visitors."_s);
    const auto other = builder.figure(u"$9 million"_s, u"box office"_s);
    const auto visitors = builder.figure(u"40 visitors"_s, u"box office"_s);
    builder.story().learned = {{coding::Kind::Figure, u"takings"_s, u"box office"_s, true},
        {coding::Kind::Figure, u"takings"_s, u"takings"_s, false}};
    QVERIFY(!areTogether(builder.agree(), now, other));
    QVERIFY(!areTogether(builder.agree(), before, other));
    QVERIFY(!areTogether(builder.agree(), now, visitors));
}

void PointsTest::lets_decisions_win_over_what_was_learned()
{
    StoryBuilder builder;
    builder.article(u"Jassy spoke."_s);
    const auto first = builder.entity(u"Jassy"_s, u"Jassy"_s, coding::EntityType::Person);
    builder.article(u"Andy Jassy fell ill."_s);
    const auto second = builder.entity(u"Andy Jassy"_s, u"Andy Jassy"_s, coding::EntityType::Person);
    QVERIFY(areTogether(builder.agree(), first, second));
    const auto phrase = [&](size_t place) { return agreement::phraseOf(builder.story().statements[place]); };
    builder.story().learned = {{coding::Kind::Entity, phrase(0), phrase(1), false}};
    QVERIFY(!areTogether(builder.agree(), first, second));
    builder.same(first, second);
    QVERIFY(areTogether(builder.agree(), first, second));
}

void PointsTest::says_why_two_figures_are_one_point()
{
    StoryBuilder builder;
    const auto ids = growth(builder, {u"17%"_s, u"17 per cent"_s});
    const QStringList reasons = agreement::reasons(builder.story(), ids[0], ids[1]);
    QVERIFY(reasons.size() >= 4);
    QVERIFY2(reasons.join(u'|').contains(u"revenue"), qPrintable(reasons.join(u'|')));
    builder.same(ids[0], ids[1]);
    QCOMPARE(agreement::reasons(builder.story(), ids[0], ids[1]).size(), reasons.size() + 1);
    QVERIFY(agreement::reasons(builder.story(), ids[0], coding::AnnotationId(99)).isEmpty());

    StoryBuilder other;
    const auto apart = growth(other, {u"17%"_s, u"19%"_s});
    QCOMPARE(agreement::reasons(other.story(), apart[0], apart[1]).filter(u"unit"_s),
        QStringList{u"the same unit"_s});
}

void PointsTest::says_why_two_names_are_one_point()
{
    StoryBuilder builder;
    builder.article(u"Jassy"_s);
    const auto surname = builder.entity(u"Jassy"_s, u"Jassy"_s, coding::EntityType::Person);
    builder.article(u"Andy Jassy"_s);
    const auto full = builder.entity(u"Andy Jassy"_s, u"Andy Jassy"_s, coding::EntityType::Person);
    const QStringList reasons = agreement::reasons(builder.story(), surname, full);
    QCOMPARE(reasons.size(), 1);
    QVERIFY(reasons.front().contains(u"Andy Jassy"));
}

QTEST_GUILESS_MAIN(PointsTest)
#include "pointstest.moc"
