// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testcorpus.h"

#include "workspace/analystwork.h"
#include "workspace/annotationedits.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using workspace::AnalystScope;
using workspace::AnalystWork;
using workspace::Disagreement;
using workspace::Measure;
using workspace::Side;

namespace {

const QString words =
    u"😀 The unit brought in USD 29.3 billion.\n\nAmazon said so on Friday.\n\nThe end is near."_s;

class Work
{
public:
    Work()
        : story(corpus.addStory(u"Cuts"_s))
        , article(corpus.addArticle(story, u"Northline"_s, words))
    {
    }

    void tag(const QString &analyst, const QString &what, coding::Kind kind, text::ArticleId in = {})
    {
        orDie(corpus->setCurrentAnalyst(analyst));
        const auto where = in.isValid() ? in : article;
        orDie(corpus->edit(u"tag"_s,
            workspace::addAnnotation(*corpus, where, corpus.spanOf(where, what), corpus.tag(kind))));
    }
    AnalystWork read(const AnalystScope &scope = {})
    {
        return orDie(workspace::readAnalystWork(corpus->database(), scope, {}));
    }
    void settle(Side side)
    {
        const AnalystWork work = read();
        orDie(corpus->edit(u"settle"_s, workspace::settle(*corpus, work.disagreements.front(), work, side)));
    }

    TestCorpus corpus;
    text::StoryId story;
    text::ArticleId article;
};

const Measure *find(const AnalystWork &work, Measure::Kind kind, size_t analysts = 2)
{
    const auto found = std::ranges::find_if(work.measures,
        [&](const Measure &one) { return one.kind == kind && one.analysts.size() == analysts; });
    return found == work.measures.end() ? nullptr : &*found;
}

} // namespace

class AnalystWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhoTaggedWhat();
    void comparesOnlyWithinAnArticle();
    void agreesFullyOnTheSameTags();
    void countsWordsAndCharacters();
    void comparesThree();
    void findsDisagreements();
    void settlesByChangingTheOther();
    void settlesByRemoving();
    void settlesByGivingTheOtherTheSame();
    void settlesNothingThatHasChanged();
    void keepsToItsScope();
};

void AnalystWorkTest::listsWhoTaggedWhat()
{
    Work work;
    work.tag(u"ms"_s, u"Amazon"_s, coding::Kind::Entity);
    work.tag(u"lk"_s, u"Amazon"_s, coding::Kind::Entity);
    work.tag(u"lk"_s, u"Friday"_s, coding::Kind::Entity);
    const AnalystWork read = work.read();
    QCOMPARE(read.analysts.size(), 2);
    QCOMPARE(read.analysts.front().name, u"lk"_s);
    QCOMPARE(read.articles.size(), 1);
    QCOMPARE(read.articles.front().counts, (std::vector<int>{2, 1}));
    QCOMPARE(read.articles.front().source, u"Northline"_s);
    QCOMPARE(read.annotationsOfNobody, 0);
}

void AnalystWorkTest::comparesOnlyWithinAnArticle()
{
    Work work;
    const auto other = work.corpus.addArticle(work.story, u"Dataweek"_s, u"Amazon again."_s);
    work.tag(u"ms"_s, u"Amazon"_s, coding::Kind::Entity);
    work.tag(u"lk"_s, u"Amazon"_s, coding::Kind::Entity, other);
    const AnalystWork read = work.read();
    QCOMPARE(read.analysts.size(), 2);
    QVERIFY(read.measures.empty());
    QVERIFY(read.disagreements.empty());
}

void AnalystWorkTest::agreesFullyOnTheSameTags()
{
    Work work;
    for (const auto &analyst : {u"ms"_s, u"lk"_s}) {
        work.tag(analyst, u"USD 29.3 billion"_s, coding::Kind::Figure);
        work.tag(analyst, u"Amazon"_s, coding::Kind::Entity);
    }
    const AnalystWork read = work.read();
    for (const auto kind : {Measure::Kind::ExactSpans, Measure::Kind::OverlappingSpans, Measure::Kind::Alpha,
             Measure::Kind::Cohen, Measure::Kind::Observed, Measure::Kind::UnitizingAlpha}) {
        const Measure *measure = find(read, kind);
        QVERIFY(measure);
        QCOMPARE(measure->coefficient.value.value(), 1.0);
        QCOMPARE(measure->articles, 1);
        QCOMPARE(measure->analysts.size(), 2);
    }
    QVERIFY(read.disagreements.empty());
}

void AnalystWorkTest::countsWordsAndCharacters()
{
    Work work;
    work.tag(u"lk"_s, u"USD 29.3 billion"_s, coding::Kind::Figure);
    work.tag(u"ms"_s, u"29.3 billion"_s, coding::Kind::Figure);
    const AnalystWork read = work.read();
    // 16 words (the sign of the face is none), of which three and two are tagged: they differ in one.
    const Measure *observed = find(read, Measure::Kind::Observed);
    QCOMPARE(observed->coefficient.sample.units, qint64(text::wordCount(words)));
    QCOMPARE(observed->coefficient.value.value(), 1 - 1.0 / text::wordCount(words));
    QCOMPARE(find(read, Measure::Kind::ExactSpans)->coefficient.value.value(), 0.0);
    QCOMPARE(find(read, Measure::Kind::OverlappingSpans)->coefficient.value.value(), 1.0);
    QCOMPARE_LT(find(read, Measure::Kind::UnitizingAlpha)->coefficient.value.value(), 1.0);
    QCOMPARE(observed->coefficient.sample.blocks, 3); // paragraphs, where there are few articles
    QVERIFY(observed->coefficient.interval);
}

void AnalystWorkTest::comparesThree()
{
    Work work;
    work.tag(u"a"_s, u"Amazon"_s, coding::Kind::Entity);
    work.tag(u"b"_s, u"Amazon"_s, coding::Kind::Entity);
    work.tag(u"c"_s, u"Friday"_s, coding::Kind::Entity);
    const AnalystWork read = work.read();
    QVERIFY(find(read, Measure::Kind::Fleiss, 3));
    QVERIFY(find(read, Measure::Kind::UnitizingAlpha, 3));
    QCOMPARE_LT(find(read, Measure::Kind::Alpha, 3)->coefficient.value.value(), 1.0);
    QCOMPARE(std::ranges::count(read.measures, Measure::Kind::Cohen, &Measure::kind), 3);
}

void AnalystWorkTest::findsDisagreements()
{
    Work work;
    work.tag(u"lk"_s, u"USD 29.3 billion"_s, coding::Kind::Figure);
    work.tag(u"ms"_s, u"29.3 billion"_s, coding::Kind::Figure);
    work.tag(u"lk"_s, u"Amazon"_s, coding::Kind::Entity);
    work.tag(u"ms"_s, u"Amazon"_s, coding::Kind::Claim);
    work.tag(u"ms"_s, u"near"_s, coding::Kind::Claim);
    const AnalystWork read = work.read();
    QCOMPARE(read.disagreements.size(), 3);
    QCOMPARE(read.disagreements[0].kind, Disagreement::Kind::Place);
    QCOMPARE(read.disagreements[0].paragraph, 1);
    QCOMPARE(read.disagreements[1].kind, Disagreement::Kind::Tag);
    QCOMPARE(read.disagreements[1].paragraph, 2);
    QCOMPARE(read.disagreements[2].kind, Disagreement::Kind::OnlyOne);
    QVERIFY(!read.disagreements[2].first);
    QCOMPARE(read.disagreements[2].second->quote, u"near"_s);
}

void AnalystWorkTest::settlesByChangingTheOther()
{
    Work work;
    work.tag(u"lk"_s, u"USD 29.3 billion"_s, coding::Kind::Figure);
    work.tag(u"ms"_s, u"29.3 billion"_s, coding::Kind::Figure);
    work.settle(Side::First);
    QVERIFY(work.read().disagreements.empty());
    for (const coding::Annotation &one : work.corpus->annotations(work.article))
        QCOMPARE(one.quote, u"USD 29.3 billion"_s);
    QCOMPARE(work.read().analysts.size(), 2);
    REQUIRE(work.corpus->undo());
    QCOMPARE(work.read().disagreements.size(), 1);
}

void AnalystWorkTest::settlesByRemoving()
{
    Work work;
    work.tag(u"lk"_s, u"Amazon"_s, coding::Kind::Entity);
    work.tag(u"ms"_s, u"Amazon"_s, coding::Kind::Entity);
    work.tag(u"ms"_s, u"Friday"_s, coding::Kind::Entity);
    work.settle(Side::First); // who has nothing there
    QCOMPARE(work.corpus->annotations(work.article).size(), 2);
    QVERIFY(work.read().disagreements.empty());
}

void AnalystWorkTest::settlesByGivingTheOtherTheSame()
{
    Work work;
    work.tag(u"lk"_s, u"Amazon"_s, coding::Kind::Entity);
    work.tag(u"ms"_s, u"Amazon"_s, coding::Kind::Entity);
    work.tag(u"ms"_s, u"Friday"_s, coding::Kind::Entity);
    work.settle(Side::Second);
    QCOMPARE(work.corpus->annotations(work.article).size(), 4);
    QCOMPARE(work.read().articles.front().counts, (std::vector<int>{2, 2}));
    QVERIFY(work.read().disagreements.empty());
    REQUIRE(work.corpus->undo());
    QCOMPARE(work.corpus->annotations(work.article).size(), 3);
}

void AnalystWorkTest::settlesNothingThatHasChanged()
{
    Work work;
    work.tag(u"lk"_s, u"Amazon"_s, coding::Kind::Entity);
    work.tag(u"ms"_s, u"Friday"_s, coding::Kind::Entity);
    const AnalystWork before = work.read();
    const auto annotation = before.disagreements.front().first->id;
    REQUIRE(work.corpus->edit(u"delete"_s, workspace::removeAnnotations(*work.corpus, {annotation})));
    QVERIFY(workspace::settle(*work.corpus, before.disagreements.front(), before, Side::Second).isEmpty());
}

void AnalystWorkTest::keepsToItsScope()
{
    Work work;
    const auto other = work.corpus.addArticle({}, u"Dataweek"_s, u"Amazon again."_s);
    for (const auto &analyst : {u"lk"_s, u"ms"_s}) {
        work.tag(analyst, u"Amazon"_s, coding::Kind::Entity, other);
        work.tag(analyst, u"Amazon"_s, coding::Kind::Entity);
    }
    work.tag(u"ms"_s, u"29.3 billion"_s, coding::Kind::Figure);
    QCOMPARE(work.read().articles.size(), 2);
    QCOMPARE(work.read({.story = work.story}).articles.size(), 1);
    QCOMPARE(work.read({.story = text::StoryId()}).articles.size(), 1);
    const AnalystWork figures = work.read({.tag = work.corpus.tag(coding::Kind::Figure)});
    QCOMPARE(figures.disagreements.size(), 1);
    QCOMPARE(find(figures, Measure::Kind::ExactSpans)->coefficient.value.value(), 0.0);
    const AnalystWork entities = work.read({.tag = work.corpus.tag(coding::Kind::Entity)});
    QVERIFY(entities.disagreements.empty());
    const AnalystWork claims = work.read({.tag = work.corpus.tag(coding::Kind::Claim)});
    QVERIFY(!find(claims, Measure::Kind::Alpha)->coefficient.value); // nothing was tagged so: no number
    QVERIFY(!find(claims, Measure::Kind::ExactSpans)->coefficient.value);
}

QTEST_GUILESS_MAIN(AnalystWorkTest)
#include "analystworktest.moc"
