// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/agreement/storybuilder.h"

#include <QRandomGenerator>
#include <QtTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using coding::Cell;
using coding::Kind;
using coding::Stance;
using coding::Verdict;
using support::areTogether;
using support::pointOf;
using support::StoryBuilder;
using text::ReadingState;

/// The points of a story as a whole: cells, verdicts of many, witnesses, labels, decisions.
class AgreementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void of_an_empty_story_is_empty();
    void leaves_out_what_is_not_of_the_story();
    void tells_silent_from_unread();
    void takes_the_verdict_of_the_worst_pair_data();
    void takes_the_verdict_of_the_worst_pair();
    void takes_an_article_by_what_fits_best();
    void counts_independent_witnesses_data();
    void counts_independent_witnesses();
    void orders_points_by_kind_then_appearance();
    void does_not_depend_on_the_order_of_statements();
    void keeps_ids_when_annotations_are_added();
    void labels_figures_data();
    void labels_figures();
    void labels_claims_and_entities_data();
    void labels_claims_and_entities();
    void joins_what_an_analyst_joined();
    void parts_what_an_analyst_parted();
    void sends_others_to_the_part_that_may_hold_them();
    void lets_the_later_of_two_decisions_hold_data();
    void lets_the_later_of_two_decisions_hold();
    void ignores_decisions_that_make_no_sense();
    void uses_the_label_given_last();
    void keeps_all_latest_decisions_of_random_ones();
};

namespace {

/// Articles that each state a revenue, in sentences of their own.
StoryBuilder revenues(const QStringList &amounts)
{
    const QStringList sentences{u"Revenue of Portmar reached %1 last year."_s,
        u"Last year Portmar saw revenue of %1."_s, u"At Portmar, revenue was %1 for the year."_s,
        u"The year brought Portmar %1 in revenue."_s};
    StoryBuilder builder;
    for (qsizetype i = 0; i < amounts.size(); ++i) {
        builder.article(sentences[i % sentences.size()].arg(amounts[i]));
        builder.figure(amounts[i], u"revenue, Portmar"_s);
    }
    return builder;
}

coding::AnnotationId annotation(qint64 number)
{
    return coding::AnnotationId(number);
}

} // namespace

void AgreementTest::of_an_empty_story_is_empty()
{
    QCOMPARE(agreement::agree({}), coding::Agreement());
    StoryBuilder builder;
    builder.article(u"Nothing is tagged here."_s);
    QCOMPARE(builder.agree().articles, std::vector{text::ArticleId(1)});
    QVERIFY(builder.agree().points.empty());
}

void AgreementTest::leaves_out_what_is_not_of_the_story()
{
    StoryBuilder builder = revenues({u"$29.3 billion"_s});
    builder.add(Kind::Plain, u"Portmar"_s, {});
    agreement::Statement stray = builder.story().statements.front();
    stray.annotation = annotation(99);
    stray.article = text::ArticleId(99);
    builder.story().statements.push_back(stray);
    const auto agreement = builder.agree();
    QCOMPARE(agreement.points.size(), 1u);
    QCOMPARE(agreement.points.front().cells.front().evidence, std::vector{annotation(1)});
}

void AgreementTest::tells_silent_from_unread()
{
    StoryBuilder builder;
    builder.article(u"Revenue was $29.3 billion."_s, ReadingState::Unread);
    builder.figure(u"$29.3 billion"_s);
    builder.article(u"Nothing."_s, ReadingState::Read);
    builder.article(u"Nothing."_s, ReadingState::Reading);
    builder.article(u"Nothing."_s, ReadingState::Unread);
    const coding::Point point = builder.agree().points.front();
    const QList<Cell> expected{{text::ArticleId(1), Cell::State::Stated, {annotation(1)}},
        {text::ArticleId(2), Cell::State::Silent, {}}, {text::ArticleId(3), Cell::State::Unread, {}},
        {text::ArticleId(4), Cell::State::Unread, {}}};
    QCOMPARE(point.cells, expected);
    QCOMPARE(point.verdict, Verdict::OneSource);
    QCOMPARE(point.independent, 1);
}

void AgreementTest::takes_the_verdict_of_the_worst_pair_data()
{
    QTest::addColumn<QStringList>("amounts");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("one") << QStringList{u"$29.3 billion"_s} << Verdict::OneSource;
    QTest::newRow("two that agree") << QStringList{u"$29.3 billion"_s, u"$29.3bn"_s} << Verdict::Agree;
    QTest::newRow("three that agree")
        << QStringList{u"$29.3 billion"_s, u"$29.3bn"_s, u"$29.31 billion"_s} << Verdict::Agree;
    QTest::newRow("finer ones that differ from each other")
        << QStringList{u"$29 billion"_s, u"$29.3 billion"_s, u"$28.7 billion"_s} << Verdict::Differ;
    QTest::newRow("one of three is only compatible")
        << QStringList{u"$29.3 billion"_s, u"$29.3bn"_s, u"more than $29 billion"_s} << Verdict::Compatible;
    QTest::newRow("one of four differs")
        << QStringList{u"$29.3 billion"_s, u"more than $29 billion"_s, u"$29.3bn"_s, u"$27.1 billion"_s}
        << Verdict::Differ;
}

void AgreementTest::takes_the_verdict_of_the_worst_pair()
{
    QFETCH(QStringList, amounts);
    QFETCH(Verdict, verdict);
    const auto agreement = revenues(amounts).agree();
    QCOMPARE(agreement.points.size(), 1u);
    QCOMPARE(agreement.points.front().verdict, verdict);
    QCOMPARE(agreement.points.front().independent, int(amounts.size()));
}

void AgreementTest::takes_an_article_by_what_fits_best()
{
    StoryBuilder builder;
    builder.article(u"Hundreds of jobs go. To be exact, 350 jobs go."_s);
    const auto loose = builder.figure(u"Hundreds of jobs"_s);
    const auto exact = builder.figure(u"350 jobs"_s);
    builder.article(u"Some 350 jobs go."_s);
    const auto other = builder.figure(u"350 jobs"_s);
    builder.same(loose, exact);
    builder.same(loose, other);
    QCOMPARE(builder.agree().points.size(), 1u);
    QCOMPARE(builder.agree().points.front().verdict, Verdict::Compatible); // "some 350" is about 350
    builder.story().statements.back().value = builder.story().statements[1].value;
    QCOMPARE(builder.agree().points.front().verdict, Verdict::Agree);
}

void AgreementTest::counts_independent_witnesses_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<int>("independent");
    const QString release = u"Revenue of the unit was USD 29.3 billion, Portmar said."_s;
    const QString own = u"The unit took in USD 29.3 billion of revenue."_s;
    const QString third = u"Its revenue: USD 29.3 billion."_s;
    QTest::newRow("sentences of their own") << QStringList{release, own, third} << 3;
    QTest::newRow("two print one release") << QStringList{release, own, release} << 2;
    QTest::newRow("all print one release") << QStringList{release, release, release} << 1;
    QTest::newRow("one release, set differently")
        << QStringList{release, u"REVENUE of the unit was “USD 29.3  billion” – Portmar said!"_s.replace(
                                    u"“USD 29.3  billion”"_s, u"USD 29.3 billion"_s)}
        << 1;
    QTest::newRow("one prints the release and adds words of its own")
        << QStringList{release, release + u' ' + own} << 1;
    QTest::newRow("both print the release, each with words of its own")
        << QStringList{release + u' ' + third, release + u' ' + own} << 2;
}

void AgreementTest::counts_independent_witnesses()
{
    QFETCH(QStringList, texts);
    QFETCH(int, independent);
    StoryBuilder builder;
    const QString quote = u"USD 29.3 billion"_s;
    for (const QString &text : texts) {
        builder.article(text);
        builder.figure(quote);
        if (const qsizetype second = text.lastIndexOf(quote); second > text.indexOf(quote)) {
            agreement::Statement statement = builder.story().statements.back();
            statement.annotation = annotation(statement.annotation.value() + 100);
            statement.span = {int(second), int(second + quote.size())};
            statement.sentence = text::quote(text, text::sentenceAround(text, statement.span)).toString();
            builder.story().statements.push_back(statement);
        }
    }
    const auto agreement = builder.agree();
    QCOMPARE(agreement.points.size(), 1u);
    QCOMPARE(agreement.points.front().independent, independent);
}

void AgreementTest::orders_points_by_kind_then_appearance()
{
    StoryBuilder builder;
    builder.article(u"Amazon cut 350 jobs because of AI; revenue was $29.3 billion."_s);
    builder.entity(u"Amazon"_s, u"Amazon"_s);
    builder.claim(u"because of AI"_s, Stance::Asserts, u"author"_s, u"AI"_s, u"job cuts"_s);
    builder.figure(u"$29.3 billion"_s);
    builder.article(u"Microsoft has 9 lawyers. Some 350 jobs went."_s);
    builder.entity(u"Microsoft"_s, u"Microsoft"_s);
    builder.figure(u"9 lawyers"_s);
    QStringList quotes;
    for (const coding::Point &point : builder.agree().points)
        for (const Cell &cell : point.cells)
            for (const auto id : cell.evidence)
                quotes.append(builder.story().statements[size_t(id.value() - 1)].quote);
    QCOMPARE(quotes,
        (QStringList{u"$29.3 billion"_s, u"9 lawyers"_s, u"because of AI"_s, u"Amazon"_s, u"Microsoft"_s}));
}

void AgreementTest::does_not_depend_on_the_order_of_statements()
{
    StoryBuilder builder;
    const QStringList texts{
        u"Amazon cut hundreds of jobs. Revenue was $29.3 billion, up 17 percent. AI is why."_s,
        u"Several hundred people left Amazon. Its revenue was USD 29.3 billion, 17% more. AI is not why."_s,
        u"At Amazon 350 people left, of 1.5 million. Revenue rose 16 percent to $29.4 billion."_s};
    for (const QString &text : texts) {
        builder.article(text);
        for (const QString &quote :
            {u"hundreds of jobs"_s, u"Several hundred people"_s, u"350 people"_s, u"17 percent"_s, u"17%"_s,
                u"16 percent"_s, u"$29.3 billion"_s, u"USD 29.3 billion"_s, u"$29.4 billion"_s})
            if (text.contains(quote))
                builder.figure(quote);
        builder.entity(u"Amazon"_s, u"Amazon"_s);
        if (text.contains(u"AI is"_s))
            builder.claim(u"AI is"_s, Stance::Asserts, u"author"_s, u"AI"_s, u"job cuts"_s);
    }
    const auto expected = builder.agree();
    QVERIFY(expected.points.size() > 3);
    QRandomGenerator random(3);
    constexpr int rounds = 50;
    for (int round = 0; round < rounds; ++round) {
        std::ranges::shuffle(builder.story().statements, random);
        QCOMPARE(builder.agree(), expected);
    }
}

void AgreementTest::keeps_ids_when_annotations_are_added()
{
    StoryBuilder builder;
    builder.article(u"It took in $29.3 billion. Revenue of USD 29.3 billion!"_s);
    const auto first = builder.figure(u"USD 29.3 billion"_s);
    const QString id = pointOf(builder.agree(), first).id;
    QVERIFY(id.startsWith(u"p-"_s));
    const auto before = builder.figure(u"$29.3 billion"_s); // earlier in the text, made later
    QVERIFY(areTogether(builder.agree(), first, before));
    QCOMPARE(pointOf(builder.agree(), first).id, id);
    QVERIFY(pointOf(revenues({u"$1 billion"_s}).agree(), annotation(1)).id == id); // by the first GUID alone
}

void AgreementTest::labels_figures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("measured");
    QTest::addColumn<QString>("label");
    const QString none;
    QTest::newRow("what is measured, when it is said")
        << u"It took in $29.3 billion."_s << u"$29.3 billion"_s << u"revenue, AWS, Q1 2025"_s
        << u"revenue, AWS, Q1 2025"_s;
    QTest::newRow("a thing with a preposition, and its time")
        << u"AWS remains critical, recording USD 29.3 billion in revenue for the first quarter of the year."_s
        << u"USD 29.3 billion"_s << none << u"revenue, first quarter"_s;
    QTest::newRow("a thing before the verb, and its time")
        << u"Revenue reached $29.3 billion in Q1 2025 with operating income of $11.5 billion."_s
        << u"$29.3 billion"_s << none << u"Revenue, Q1 2025"_s;
    QTest::newRow("a thing before a preposition")
        << u"Revenue reached $29.3 billion with operating income of $11.5 billion."_s << u"$11.5 billion"_s
        << none << u"operating income"_s;
    QTest::newRow("a thing before the verb, across another figure")
        << u"Operating income also rose by 23 per cent, reaching USD 11.5 billion."_s << u"USD 11.5 billion"_s
        << none << u"Operating income"_s;
    QTest::newRow("what is counted, in the quote")
        << u"Amazon removed hundreds of positions at Amazon Web Services."_s << u"hundreds of positions"_s
        << none << u"positions, Amazon Web Services"_s;
    QTest::newRow("what is counted, after the quote")
        << u"The company has let go of more than 27,000 employees company-wide."_s << u"more than 27,000"_s
        << none << u"employees company-wide"_s;
    QTest::newRow("what a time is of") << u"Staff receive at least 60 days of pay and benefits."_s
                                       << u"60 days"_s << none << u"pay, benefits"_s;
    QTest::newRow("a share's change")
        << u"Revenue saw a 17 per cent increase."_s << u"17 per cent"_s << none << u"Revenue increase"_s;
    QTest::newRow("a sentence that tells nothing")
        << u"It was $29.3 billion."_s << u"$29.3 billion"_s << none << u"$29.3 billion"_s;
}

void AgreementTest::labels_figures()
{
    QFETCH(QString, text);
    QFETCH(QString, quote);
    QFETCH(QString, measured);
    QFETCH(QString, label);
    StoryBuilder builder;
    builder.article(text);
    builder.figure(quote, measured);
    QCOMPARE(builder.agree().points.front().label, label);
    QVERIFY(!builder.agree().points.front().labelled);
}

void AgreementTest::labels_claims_and_entities_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<coding::Value>("value");
    QTest::addColumn<QString>("label");
    const auto claim = [](const QString &speaker, const QString &cause, const QString &effect) {
        return coding::Value(coding::Claim{Stance::Denies, speaker, cause, effect});
    };
    QTest::newRow("a speaker's claim")
        << Kind::Claim << claim(u"Amazon"_s, u"AI"_s, u"job cuts"_s) << u"Amazon: AI → job cuts"_s;
    QTest::newRow("the article's claim")
        << Kind::Claim << claim(u"author"_s, u"AI"_s, u"job cuts"_s) << u"AI → job cuts"_s;
    QTest::newRow("nobody's claim") << Kind::Claim << claim({}, u"AI"_s, u"job cuts"_s) << u"AI → job cuts"_s;
    QTest::newRow("a claim without effect")
        << Kind::Claim << claim(u"Jassy"_s, u"AI"_s, {}) << u"Jassy: AI"_s;
    QTest::newRow("a claim without anything")
        << Kind::Claim << claim(u"Jassy"_s, {}, {})
        << u"a statement of some length that goes on and on well beyond…"_s;
    QTest::newRow("a claim without a value")
        << Kind::Claim << coding::Value() << u"a statement of some length that goes on and on well beyond…"_s;
    QTest::newRow("an entity") << Kind::Entity
                               << coding::Value(coding::Entity{
                                      u"Amazon Web Services"_s, coding::EntityType::Organisation})
                               << u"Amazon Web Services"_s;
}

void AgreementTest::labels_claims_and_entities()
{
    QFETCH(Kind, kind);
    QFETCH(coding::Value, value);
    QFETCH(QString, label);
    const QString quote =
        u"a statement of some length that goes on and on well beyond what a table's column holds"_s;
    StoryBuilder builder;
    builder.article(u"Here is "_s + quote + u'.');
    builder.add(kind, quote, value);
    QCOMPARE(builder.agree().points.front().label, label);
}

void AgreementTest::joins_what_an_analyst_joined()
{
    StoryBuilder builder;
    builder.article(u"Revenue was $29.3 billion. Debt stood at $4 million."_s);
    const auto revenue = builder.figure(u"$29.3 billion"_s);
    const auto debt = builder.figure(u"$4 million"_s);
    builder.article(u"The unit took in USD 29.3 billion."_s);
    const auto other = builder.figure(u"USD 29.3 billion"_s);
    builder.same(debt, other);
    const auto agreement = builder.agree();
    QVERIFY(areTogether(agreement, debt, other));
    QCOMPARE(pointOf(agreement, debt).verdict, Verdict::Differ);
    QVERIFY(!areTogether(agreement, revenue, debt)); // still two values of one article
}

void AgreementTest::parts_what_an_analyst_parted()
{
    StoryBuilder builder = revenues({u"$29.3 billion"_s, u"$29.3bn"_s});
    QCOMPARE(builder.agree().points.size(), 1u);
    builder.different(annotation(1), annotation(2));
    QCOMPARE(builder.agree().points.size(), 2u);
}

void AgreementTest::sends_others_to_the_part_that_may_hold_them()
{
    StoryBuilder builder;
    for (int article = 0; article < 3; ++article) {
        builder.article(u"Amazon here, Amazon there."_s);
        builder.entity(u"Amazon"_s, u"Amazon"_s);
    }
    builder.different(annotation(2), annotation(1));
    builder.different(annotation(2), annotation(3));
    const auto agreement = builder.agree();
    QCOMPARE(agreement.points.size(), 2u);
    QVERIFY(areTogether(agreement, annotation(1), annotation(3)));
}

void AgreementTest::lets_the_later_of_two_decisions_hold_data()
{
    QTest::addColumn<QString>("decisions"); // "1=2": the same; "1!2": different
    QTest::addColumn<QString>("together");
    QTest::newRow("the same, then different") << u"1=2 1!2"_s << u"1|2|3"_s;
    QTest::newRow("different, then the same") << u"1!2 2=1"_s << u"12|3"_s;
    QTest::newRow("different of what two decisions join") << u"1=2 2=3 1!3"_s << u"1|23"_s;
    QTest::newRow("joined after they were parted") << u"1!3 1=2 2=3"_s << u"123"_s;
    QTest::newRow("the last of three") << u"1=2 1!2 1=2"_s << u"12|3"_s;
}

void AgreementTest::lets_the_later_of_two_decisions_hold()
{
    QFETCH(QString, decisions);
    QFETCH(QString, together);
    StoryBuilder builder;
    builder.article(u"Amazon, Microsoft and Meta."_s);
    for (const QString &name : {u"Amazon"_s, u"Microsoft"_s, u"Meta"_s})
        builder.entity(name, name);
    for (const QString &decision : decisions.split(u' ')) {
        const auto first = annotation(decision.front().digitValue());
        const auto second = annotation(decision.back().digitValue());
        decision[1] == u'=' ? builder.same(first, second) : builder.different(first, second);
    }
    for (const bool turned : {false, true}) { // the ids count, not the order in the list
        if (turned)
            std::ranges::reverse(builder.story().decisions);
        QStringList found;
        for (const coding::Point &point : builder.agree().points) {
            QString members;
            for (const auto id : point.cells.front().evidence)
                members += QString::number(id.value());
            found.append(members);
        }
        QCOMPARE(found.join(u'|'), together);
    }
}

void AgreementTest::ignores_decisions_that_make_no_sense()
{
    StoryBuilder builder;
    builder.article(u"Amazon took in $29.3 billion."_s);
    const auto entity = builder.entity(u"Amazon"_s, u"Amazon"_s);
    const auto figure = builder.figure(u"$29.3 billion"_s);
    const auto expected = builder.agree();
    builder.same(entity, figure); // of two kinds
    builder.same(entity, annotation(77));
    builder.different(entity, entity);
    builder.different(annotation(77), figure);
    builder.label(annotation(77), u"nobody's"_s);
    builder.same({}, {});
    QCOMPARE(builder.agree(), expected);
}

void AgreementTest::uses_the_label_given_last()
{
    StoryBuilder builder = revenues({u"$29.3 billion"_s, u"$29.3bn"_s});
    builder.label(annotation(2), u"Turnover"_s);
    QCOMPARE(builder.agree().points.front().label, u"Turnover"_s);
    QVERIFY(builder.agree().points.front().labelled);
    builder.label(annotation(1), u"AWS revenue, Q1 2025"_s);
    QCOMPARE(builder.agree().points.front().label, u"AWS revenue, Q1 2025"_s);
    std::ranges::reverse(builder.story().decisions);
    QCOMPARE(builder.agree().points.front().label, u"AWS revenue, Q1 2025"_s);
    std::ranges::reverse(builder.story().decisions);
    builder.label(annotation(1), {}); // back to the computed one
    QCOMPARE(builder.agree().points.front().label, u"revenue, Portmar"_s);
    QVERIFY(!builder.agree().points.front().labelled);
}

/// Whatever was decided before: of each pair that has a decision of its own, made after all others, it holds.
void AgreementTest::keeps_all_latest_decisions_of_random_ones()
{
    QRandomGenerator random(11);
    constexpr int statements = 12;
    constexpr int rounds = 200;
    for (int round = 0; round < rounds; ++round) {
        StoryBuilder builder;
        builder.article(u"Amazon"_s);
        for (int i = 0; i < statements; ++i)
            builder.entity(u"Amazon"_s, random.bounded(2) ? u"Amazon"_s : u"Meta"_s);
        const auto any = [&] { return annotation(random.bounded(statements) + 1); };
        for (int i = 0; i < 20; ++i)
            random.bounded(2) ? builder.same(any(), any()) : builder.different(any(), any());
        const auto first = any();
        const auto second = any();
        if (first == second)
            continue;
        builder.different(first, second);
        QVERIFY(!areTogether(builder.agree(), first, second));
        builder.same(first, second);
        QVERIFY(areTogether(builder.agree(), first, second));
        int evidence = 0;
        for (const coding::Point &point : builder.agree().points)
            evidence += int(point.cells.front().evidence.size());
        QCOMPARE(evidence, statements);
    }
}

QTEST_GUILESS_MAIN(AgreementTest)
#include "agreementtest.moc"
