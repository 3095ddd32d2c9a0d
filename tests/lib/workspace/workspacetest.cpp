// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/workspace/testcorpus.h"
#include "support/samplecorpus.h"
#include "workspace/annotationedits.h"
#include "workspace/codebookedits.h"
#include "workspace/storyagreements.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace workspace;

namespace {

const QString words = u"Revenue at AWS reached USD 29.3 billion. Several hundred people left.\n"_s;
const QString otherWords = u"AWS took in $29.3 billion. Its revenue grew by 17%.\n"_s;

coding::Annotation annotationOn(const TestCorpus &corpus, text::ArticleId article, const QString &quote,
    coding::Kind kind, const coding::Value &value)
{
    coding::Annotation annotation;
    annotation.article = article;
    annotation.tag = corpus.tag(kind);
    annotation.span = corpus.spanOf(article, quote);
    annotation.quote = quote;
    annotation.value = value;
    return annotation;
}

coding::ChangeSet entity(const TestCorpus &corpus, text::ArticleId article, const QString &quote)
{
    coding::ChangeSet changes;
    changes.add(annotationOn(corpus, article, quote, coding::Kind::Entity, coding::Entity{quote}));
    return changes;
}

} // namespace

class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewCorpusHasTheStartingCodebookAndNothingElse()
    {
        TestCorpus corpus;
        QCOMPARE(corpus->tags().size(), 3U);
        QVERIFY(corpus->stories().empty());
        QCOMPARE(corpus->articleCount(), 0);
        QCOMPARE(corpus->annotationCount(), 0);
        QVERIFY(!corpus->isReadOnly());
        QVERIFY(corpus->readOnlyReason().isEmpty());
        QVERIFY(!corpus->canUndo());
        QVERIFY(!corpus->canRedo());
        QVERIFY(!corpus->currentAnalyst().isValid());
    }

    void anEditFillsInWhatCallersLeaveOpen()
    {
        const QDateTime now = QDateTime::fromString(u"2025-07-20T10:11:12.345Z"_s, Qt::ISODateWithMs);
        TestCorpus corpus({.clock = [now] { return now; }, .lexicon = TestCorpus::lexicon().lexicon});
        REQUIRE(corpus->setCurrentAnalyst(u"lk"_s));
        const auto article = corpus.addArticle(corpus.addStory(u"Story"_s), u"Wire"_s, words);
        REQUIRE(corpus->edit(u"tag"_s, entity(corpus, article, u"AWS"_s)));
        const auto annotations = corpus->annotations(article);
        QCOMPARE(annotations.size(), 1U);
        const coding::Annotation &one = annotations.front();
        QVERIFY(one.id.isValid());
        QVERIFY(!one.guid.isNull());
        QCOMPARE(one.analyst, corpus->currentAnalyst());
        QCOMPARE(one.created, now);
        QCOMPARE(one.modified, now);
        QCOMPARE(corpus->annotationCount(), 1);
        QCOMPARE(corpus->annotationCount(one.tag), 1);
        QCOMPARE(corpus->annotationCount(corpus.tag(coding::Kind::Figure)), 0);
        corpus.reopen();
        QCOMPARE(corpus->annotations(article), annotations);
    }

    void viewsAreToldOfEveryChangeWithItsValues()
    {
        TestCorpus corpus;
        const auto article = corpus.addArticle(corpus.addStory(u"Story"_s), u"Wire"_s, words);
        QSignalSpy changed(&*corpus, &Workspace::changed);
        QSignalSpy undoChanged(&*corpus, &Workspace::undoChanged);
        REQUIRE(corpus->edit(u"tag"_s, {}));
        QCOMPARE(changed.size(), 0);

        REQUIRE(corpus->edit(u"tag"_s, entity(corpus, article, u"AWS"_s)));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(undoChanged.size(), 1);
        const auto done = changed.takeFirst().front().value<coding::ChangeSet>();
        QCOMPARE(done.changes.size(), 1U);

        REQUIRE(corpus->undo());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.takeFirst().front().value<coding::ChangeSet>(), done.inverse());
        REQUIRE(corpus->redo());
        QCOMPARE(changed.takeFirst().front().value<coding::ChangeSet>(), done);
        QCOMPARE(undoChanged.size(), 3);
    }

    void memoryHasChangedWhenViewsAreTold()
    {
        TestCorpus corpus;
        const auto story = corpus.addStory(u"Story"_s);
        const auto article = corpus.addArticle(story, u"Wire"_s, words);
        corpus->openStory(story);
        size_t seen = 0;
        connect(
            &*corpus, &Workspace::changed, this, [&] { seen = corpus->openStory(story).annotations.size(); });
        REQUIRE(corpus->edit(u"tag"_s, entity(corpus, article, u"AWS"_s)));
        QCOMPARE(seen, 1U);
    }

    void anEditThatCannotBeCommittedChangesNothing()
    {
        TestCorpus corpus;
        const auto story = corpus.addStory(u"Story"_s);
        const auto article = corpus.addArticle(story, u"Wire"_s, words);
        const OpenStory &open = corpus->openStory(story);
        QSignalSpy changed(&*corpus, &Workspace::changed);
        coding::ChangeSet outside = entity(corpus, article, u"AWS"_s);
        std::get<coding::Change<coding::Annotation>>(outside.changes.front()).after->span = {0, 10000};
        const auto result = corpus->edit(u"tag"_s, outside);
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(u"test.variorum"_s));
        QVERIFY(open.annotations.empty());
        QCOMPARE(changed.size(), 0);
        QCOMPARE(corpus->undoLabel(), u"add article"_s);
    }

    void undoAndRedoNameTheirEdits()
    {
        TestCorpus corpus;
        const auto article = corpus.addArticle(corpus.addStory(u"Story"_s), u"Wire"_s, words);
        REQUIRE(corpus->edit(u"tag “AWS”"_s, entity(corpus, article, u"AWS"_s)));
        REQUIRE(corpus->edit(u"tag “hundred”"_s, entity(corpus, article, u"hundred"_s)));
        QCOMPARE(corpus->undoLabel(), u"tag “hundred”"_s);
        REQUIRE(corpus->undo());
        QCOMPARE(corpus->undoLabel(), u"tag “AWS”"_s);
        QCOMPARE(corpus->redoLabel(), u"tag “hundred”"_s);
        REQUIRE(corpus->edit(u"tag “left”"_s, entity(corpus, article, u"left"_s)));
        QVERIFY(!corpus->canRedo());
        QVERIFY(!corpus->redo());
    }

    void undoOutlivesTheProgram()
    {
        TestCorpus corpus;
        const auto article = corpus.addArticle(corpus.addStory(u"Story"_s), u"Wire"_s, words);
        REQUIRE(corpus->edit(u"tag “AWS”"_s, entity(corpus, article, u"AWS"_s)));
        const auto annotations = corpus->annotations(article);
        corpus.reopen();
        QVERIFY(corpus->canUndo());
        QCOMPARE(corpus->undoLabel(), u"tag “AWS”"_s);
        REQUIRE(corpus->undo());
        QVERIFY(corpus->annotations(article).empty());
        corpus.reopen();
        QCOMPARE(corpus->redoLabel(), u"tag “AWS”"_s);
        REQUIRE(corpus->redo());
        QCOMPARE(corpus->annotations(article), annotations);
    }

    void readingIsRecordedAndNotUndone()
    {
        TestCorpus corpus;
        const auto story = corpus.addStory(u"Story"_s);
        const auto article = corpus.addArticle(story, u"Wire"_s, words);
        const text::Reading read{article, text::ReadingState::Read, 1};
        REQUIRE(corpus->record(setReading(*corpus, read)));
        QCOMPARE(corpus->undoLabel(), u"add article"_s);
        QCOMPARE(corpus->openStory(story).articles.front().reading, read);
        corpus.reopen();
        QCOMPARE(corpus->article(article)->reading, read);
    }

    void theAnalystIsAddedOnceAndFoundAgain()
    {
        TestCorpus corpus;
        REQUIRE(corpus->setCurrentAnalyst(u"  Lena  Brandt "_s));
        QCOMPARE(corpus->analysts().size(), 1U);
        QCOMPARE(corpus->analyst(corpus->currentAnalyst())->name, u"Lena Brandt"_s);
        QVERIFY(!corpus->canUndo());
        const auto first = corpus->currentAnalyst();
        REQUIRE(corpus->setCurrentAnalyst(u"Other"_s));
        REQUIRE(corpus->setCurrentAnalyst(u"Lena Brandt"_s));
        QCOMPARE(corpus->currentAnalyst(), first);
        QCOMPARE(corpus->analysts().size(), 2U);
    }

    void thatThereIsNoAnalystIsTold()
    {
        TestCorpus corpus;
        REQUIRE(corpus->setCurrentAnalyst(u"lk"_s));
        QSignalSpy told(&*corpus, &Workspace::currentAnalystChanged);
        REQUIRE(corpus->setCurrentAnalyst({}));
        QVERIFY(!corpus->currentAnalyst().isValid());
        QCOMPARE(told.size(), 1);
    }

    void namesAreFoundWithoutRegardToCase()
    {
        TestCorpus corpus;
        const auto story = corpus.addStory(u"Job cuts"_s);
        const auto article = corpus.addArticle(story, u"Wire"_s, words);
        QCOMPARE(corpus->storyNamed(u"JOB CUTS"_s)->id, story);
        QCOMPARE(corpus->sourceNamed(u"wire"_s)->id, corpus->article(article)->article.source);
        QVERIFY(corpus->tagNamed(u"figure"_s));
        QVERIFY(!corpus->tagNamed(u"no such tag"_s));
        QVERIFY(!corpus->article(text::ArticleId(999)));
        QVERIFY(!corpus->annotation(coding::AnnotationId(999)));
        QVERIFY(!corpus->story(text::StoryId()));
    }

    void annotationsAreFoundInOpenAndInOtherStories()
    {
        TestCorpus corpus;
        const auto open = corpus.addArticle(corpus.addStory(u"One"_s), u"Wire"_s, words);
        const auto other = corpus.addArticle(corpus.addStory(u"Two"_s), u"Wire"_s, otherWords);
        REQUIRE(corpus->edit(u"tag"_s, entity(corpus, open, u"AWS"_s)));
        REQUIRE(corpus->edit(u"tag"_s, entity(corpus, other, u"AWS"_s)));
        corpus.reopen();
        corpus->openStory(corpus->article(open)->article.story);
        const auto inOther = corpus->annotations(other).front();
        const auto inOpen = corpus->annotations(open).front();
        QCOMPARE(*corpus->annotation(inOther.id), inOther);
        QCOMPARE(*corpus->annotation(inOpen.id), inOpen);
        const auto both = corpus->annotations({inOther.id, coding::AnnotationId(999), inOpen.id});
        QCOMPARE(both, (std::vector{inOther, inOpen}));
        QVERIFY(!corpus->pointOf(inOther.id));
        QVERIFY(corpus->pointOf(inOpen.id));
    }

    void agreementFollowsEditsOnce()
    {
        TestCorpus corpus;
        const auto story = corpus.addStory(u"Story"_s);
        const auto one = corpus.addArticle(story, u"Wire"_s, words);
        const auto other = corpus.addArticle(story, u"Post"_s, otherWords);
        QVERIFY(corpus->agreement(story).points.empty());
        QSignalSpy known(&*corpus, &Workspace::agreementChanged);
        REQUIRE(corpus->edit(u"tag"_s, addAnnotation(*corpus, one, corpus.spanOf(one, u"USD 29.3 billion"_s),
                                           corpus.tag(coding::Kind::Figure))));
        REQUIRE(corpus->edit(u"tag"_s, addAnnotation(*corpus, other, corpus.spanOf(other, u"$29.3 billion"_s),
                                           corpus.tag(coding::Kind::Figure))));
        QCOMPARE(known.size(), 0);
        QCOMPARE(corpus->agreement(story).points.size(), 1U); // up to date before views are told
        QCOMPARE(corpus->agreement(story).points.front().verdict, coding::Verdict::Agree);
        QVERIFY(known.wait());
        QCOMPARE(known.size(), 1);
        QCOMPARE(known.front().front().value<text::StoryId>(), story);

        REQUIRE(corpus->undo());
        QVERIFY(known.wait());
        QCOMPARE(corpus->agreement(story).points.front().verdict, coding::Verdict::OneSource);
    }

    void onlyTheStatesOfReadingMatterToAgreement()
    {
        TestCorpus corpus;
        const auto story = corpus.addStory(u"Story"_s);
        const auto article = corpus.addArticle(story, u"Wire"_s, words);
        corpus.addArticle(story, u"Post"_s, otherWords);
        REQUIRE(corpus->edit(u"tag"_s, entity(corpus, article, u"AWS"_s)));
        const text::ArticleId other = corpus->openStory(story).articles.back().article.id;
        QCOMPARE(corpus->agreement(story).points.front().cells.back().state, coding::Cell::State::Unread);
        QSignalSpy known(&*corpus, &Workspace::agreementChanged);
        REQUIRE(corpus->record(setReading(*corpus, {other, text::ReadingState::Reading, 0.2})));
        QVERIFY(known.wait());
        REQUIRE(corpus->record(setReading(*corpus, {other, text::ReadingState::Reading, 0.3})));
        QVERIFY(!known.wait(50));
        REQUIRE(corpus->record(setReading(*corpus, {other, text::ReadingState::Read, 1})));
        QVERIFY(known.wait());
        QCOMPARE(corpus->agreement(story).points.front().cells.back().state, coding::Cell::State::Silent);
    }

    void articlesInNoStoryHaveNoAgreement()
    {
        TestCorpus corpus;
        const auto article = corpus.addArticle({}, u"Wire"_s, words);
        REQUIRE(corpus->edit(u"tag"_s, entity(corpus, article, u"AWS"_s)));
        QCOMPARE(corpus->openStory({}).annotations.size(), 1U);
        QVERIFY(corpus->agreement({}).points.empty());
        QVERIFY(corpus->settledAgreement({}).points.empty());
    }

    void aLargeStoryIsComparedByAJob()
    {
        TestCorpus corpus;
        const auto story = corpus.addStory(u"Story"_s);
        const auto article = corpus.addArticle(story, u"Wire"_s, words);
        coding::ChangeSet many;
        for (size_t i = 0; i <= StoryAgreements::small; ++i)
            many.append(entity(corpus, article, u"AWS"_s));
        REQUIRE(corpus->edit(u"tag"_s, many));
        QSignalSpy known(&*corpus, &Workspace::agreementChanged);
        QVERIFY(corpus->agreement(story).points.empty());
        QVERIFY(known.wait(20000));
        QCOMPARE(corpus->agreement(story).points.size(), 1U);

        // What changes while a job runs is the next one's.
        REQUIRE(corpus->edit(u"tag"_s, entity(corpus, article, u"people"_s)));
        REQUIRE(corpus->edit(u"tag"_s, entity(corpus, article, u"Revenue"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(corpus->agreement(story).points.size(), 3U, 20000);
        REQUIRE(corpus->edit(u"tag"_s, entity(corpus, article, u"billion"_s)));
        QCOMPARE(corpus->settledAgreement(story).points.size(), 4U);
        QVERIFY(known.wait(20000));
    }

    void textsAreKeptAndUndoBringsThemBack()
    {
        TestCorpus corpus;
        const auto article = corpus.addArticle({}, u"Wire"_s, words);
        QCOMPARE(corpus->text(article), words);
        REQUIRE(corpus->undo());
        QCOMPARE(corpus->text(article), QString());
        REQUIRE(corpus->redo());
        QCOMPARE(corpus->text(article), words);
    }

    void aDeletedCorpusIsToldOnceAndNothingCrashes()
    {
        TestCorpus corpus;
        const auto article = corpus.addArticle({}, u"Wire"_s, words);
        QSignalSpy failed(&*corpus, &Workspace::failed);
        QVERIFY(QFile::remove(corpus.path()));
        QVERIFY(failed.wait());
        const auto error = failed.front().front().value<base::Error>();
        QVERIFY(error.message.contains(u"test.variorum"_s));
        QVERIFY(corpus->isFileGone());
        REQUIRE(corpus->edit(u"tag"_s, entity(corpus, article, u"AWS"_s)));
        QCOMPARE(corpus->text(article), words); // and can be saved elsewhere
        const QString copy = corpus.file(u"copy.variorum"_s);
        REQUIRE(corpus->database().saveCopy(copy));
        QCOMPARE(orDie(Workspace::open(copy, TestCorpus::lexicon()))->annotationCount(), 1);
        QVERIFY(!failed.wait(1200));
    }

    void aReadOnlyWorkspaceFollowsTheWriter()
    {
        TestCorpus corpus;
        const auto story = corpus.addStory(u"Story"_s);
        const auto article = corpus.addArticle(story, u"Wire"_s, words);
        Options options = TestCorpus::lexicon();
        QVERIFY(!Workspace::open(corpus.path(), options));
        options.fallBackToReading = true;
        const auto reader = orDie(Workspace::open(corpus.path(), options));
        QVERIFY(reader->isReadOnly());
        QVERIFY(reader->readOnlyReason().contains(u"test.variorum"_s));
        const OpenStory &open = reader->openStory(story);
        QVERIFY(reader->agreement(story).points.empty());
        QVERIFY(!reader->edit(u"tag"_s, entity(corpus, article, u"AWS"_s)));

        QSignalSpy reloaded(reader.get(), &Workspace::reloaded);
        QSignalSpy known(reader.get(), &Workspace::agreementChanged);
        REQUIRE(corpus->edit(u"tag"_s, entity(corpus, article, u"AWS"_s)));
        QVERIFY(reloaded.wait());
        QCOMPARE(open.annotations.size(), 1U);
        QCOMPARE(reader->annotationCount(), 1);
        QTRY_COMPARE(known.size(), 1);
        QCOMPARE(reader->agreement(story).points.size(), 1U);
        QVERIFY(!reader->canUndo());
    }

    void whatCannotBeReadIsReadAgain()
    {
        TestCorpus corpus;
        Options options = TestCorpus::lexicon();
        options.readOnly = true;
        const auto reader = orDie(Workspace::open(corpus.path(), options));
        QSignalSpy failed(&*reader, &Workspace::failed);
        QSignalSpy reloaded(&*reader, &Workspace::reloaded);
        coding::Tag tag = *corpus->firstTag(coding::Kind::Figure);
        tag.name = u"Sum"_s;
        REQUIRE(corpus->edit(u"rename"_s, orDie(changeTag(*corpus, tag))));
        support::sqlValue(corpus.path(), u"ALTER TABLE stories RENAME TO hidden"_s);
        reader->refresh();
        reader->refresh();
        QCOMPARE(failed.size(), 1); // told once
        QCOMPARE(reloaded.size(), 0);
        QCOMPARE(reader->firstTag(coding::Kind::Figure)->name, u"Figure"_s); // nothing by halves
        support::sqlValue(corpus.path(), u"ALTER TABLE hidden RENAME TO stories"_s);
        reader->refresh();
        QCOMPARE(reloaded.size(), 1);
        QCOMPARE(reader->firstTag(coding::Kind::Figure)->name, u"Sum"_s);
    }

    void aWorkspaceOpenedForReadingLocksNobodyOut()
    {
        TestCorpus corpus;
        corpus.close();
        Options options = TestCorpus::lexicon();
        options.readOnly = true;
        const auto reader = orDie(Workspace::open(corpus.path(), options));
        QVERIFY(reader->isReadOnly());
        corpus.reopen();
        QVERIFY(!corpus->isReadOnly());
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "workspacetest.moc"
