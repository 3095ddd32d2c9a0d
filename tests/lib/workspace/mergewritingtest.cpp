// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A merge is written by a worker while the window goes on.

#include "mergefixture.h"

#include <QPointer>
#include <QSignalSpy>
#include <stop_token>

using workspace::MergePlan;
using workspace::MergeReport;

class MergeWritingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesBesideTheWindow();
    void leavesNothingWhenCancelled();
    void waitsForNoOtherEdit();
    void pausesEditingMeanwhile();
    void goesWithTheWorkspace();
    void knowsWhenThePlanIsStale();
};

void MergeWritingTest::writesBesideTheWindow()
{
    Colleague ours(u"ms"_s);
    ours.corpus->openStory(ours.story);
    Colleague theirs(u"lk"_s);
    for (int i = 0; i < 300; ++i)
        theirs.annotate(i % 2 == 0 ? theirs.first : theirs.second, u"Amazon"_s, coding::Kind::Entity);
    theirs.corpus.close();
    workspace::Merger merger(*ours.corpus, theirs.corpus.path());
    MergePlan plan = orDie(merger.planning()({}));
    QCOMPARE(plan.counts.annotations, 300);
    const QSignalSpy undo(&*ours.corpus, &workspace::Workspace::undoChanged);
    base::Result<MergeReport> report;
    waitFor(merger, merger.begin(std::move(plan)), {}, report);
    REQUIRE(report);
    QCOMPARE(undo.size(), 3); // nothing can be undone meanwhile; there is a step more; it can be undone
    QCOMPARE(ours.corpus->openStory(ours.story).annotations.size(), 300);
    QCOMPARE(ours.corpus->annotationCount(), 300);
    REQUIRE(ours.corpus->setCurrentAnalyst(u"new"_s)); // editing is possible again
    REQUIRE(ours.corpus->undo());
    QCOMPARE(ours.corpus->annotationCount(), 0);
}

void MergeWritingTest::leavesNothingWhenCancelled()
{
    Colleague ours(u"ms"_s);
    const QStringList before = content(*ours.corpus);
    Colleague theirs(u"lk"_s);
    theirs.corpus.addArticle({}, u"Wire"_s, other);
    theirs.annotate(theirs.second, u"60 days"_s, coding::Kind::Figure);
    theirs.corpus.close();
    auto merger = std::make_unique<workspace::Merger>(*ours.corpus, theirs.corpus.path());
    MergePlan plan = orDie(merger->planning()({}));
    std::stop_source stop;
    const base::Progress progress(
        [&](qint64 done, qint64 total) {
            if (done == total)
                stop.request_stop(); // all is written and nothing committed
        },
        stop.get_token());
    base::Result<MergeReport> report;
    waitFor(*merger, merger->begin(std::move(plan)), progress, report);
    QVERIFY(!report);
    QCOMPARE(report.error().cause, base::Error::Cause::Cancelled);
    QCOMPARE(content(*ours.corpus), before);
    const auto texts = orDie(ours.corpus->database().articlesWithText(other));
    QVERIFY(texts.empty());
    merger.reset();
    ours.corpus.reopen();
    QCOMPARE(content(*ours.corpus), before);
    QCOMPARE(problems(*ours.corpus), QStringList());

    const base::Progress stopped({}, stop.get_token());
    const auto unplanned = workspace::Merger(*ours.corpus, theirs.corpus.path()).planning()(stopped);
    QVERIFY(!unplanned);
    QCOMPARE(unplanned.error().cause, base::Error::Cause::Cancelled);
}

void MergeWritingTest::waitsForNoOtherEdit()
{
    Colleague ours(u"ms"_s);
    Colleague theirs(u"lk"_s);
    theirs.corpus.close();
    const QStringList before = content(*ours.corpus);
    workspace::Merger merger(*ours.corpus, theirs.corpus.path());
    MergePlan plan = orDie(merger.planning()({}));
    ours.corpus->pauseEditing(u"a large edit"_s);
    base::Result<MergeReport> report;
    waitFor(merger, merger.begin(std::move(plan)), {}, report);
    QVERIFY(!report);
    QVERIFY(report.error().message.contains(u"nothing was changed"_s));
    QVERIFY(ours.corpus->isBusy()); // with the other edit, still
    ours.corpus->resumeEditing();
    QCOMPARE(content(*ours.corpus), before);
}

void MergeWritingTest::pausesEditingMeanwhile()
{
    Colleague ours(u"ms"_s);
    Colleague theirs(u"lk"_s);
    theirs.corpus.close();
    {
        workspace::Merger merger(*ours.corpus, theirs.corpus.path());
        (void)merger.begin(orDie(merger.planning()({})));
        const auto edited = ours.corpus->edit(u"tag"_s, workspace::addAnnotation(*ours.corpus, ours.first,
                                                            {0, 3}, ours.corpus.tag(coding::Kind::Entity)));
        QVERIFY(!edited);
        QVERIFY(edited.error().message.contains(u"merged"_s));
        QVERIFY(!ours.corpus->undo());
    }
    REQUIRE(ours.corpus->undo());
}

void MergeWritingTest::goesWithTheWorkspace()
{
    Colleague ours(u"ms"_s);
    Colleague theirs(u"lk"_s);
    theirs.corpus.close();
    auto *merger = new workspace::Merger(*ours.corpus, theirs.corpus.path());
    const QPointer<workspace::Merger> watched(merger);
    auto work = merger->begin(orDie(merger->planning()({})));
    ours.corpus.close();
    QVERIFY(!watched);
    REQUIRE(work({})); // whoever writes is not disturbed
    work = {};
    ours.corpus.reopen();
    QCOMPARE(ours.corpus->analysts().size(), 2);
}

void MergeWritingTest::knowsWhenThePlanIsStale()
{
    Colleague ours(u"ms"_s);
    Colleague theirs(u"lk"_s);
    theirs.corpus.close();
    workspace::Merger merger(*ours.corpus, theirs.corpus.path());
    (void)merger.planning();
    QVERIFY(!merger.isStale());
    ours.annotate(ours.first, u"Amazon"_s, coding::Kind::Entity);
    QVERIFY(merger.isStale());
    (void)merger.planning();
    QVERIFY(!merger.isStale());
}

QTEST_GUILESS_MAIN(MergeWritingTest)
#include "mergewritingtest.moc"
