// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "support/everything.h"
#include "support/require.h"
#include "support/samplecorpus.h"
#include "support/samplevalues.h"

#include <QTest>

using namespace Qt::StringLiterals;
using coding::ChangeSet;
using store::Edit;
using support::Everything;
using support::everythingIn;
using support::require;
using support::SampleCorpus;

namespace {

Edit recorded(ChangeSet changes)
{
    Edit edit = SampleCorpus::edit(u"recorded"_s, std::move(changes));
    edit.state = Edit::State::Recorded;
    return edit;
}

} // namespace

class EditingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedoAreInverse();
    void undoReturnsTheEditWithItsChanges();
    void undoSurvivesReopening();
    void aNewEditAbandonsUndoneOnes();
    void nothingToUndoIsAnError();
    void aFailedEditChangesNothing_data();
    void aFailedEditChangesNothing();
    void numbersAreNeverGivenOutTwice();
    void recordedEditsAreNotUndone();
    void readingProgressLeavesOneLineInTheLog();
    void undoOfAnImportForgetsItsReadingState();
    void namesMayBeSwappedInOneEdit();
    void aLargeEditIsUndoneAndRedone();
};

void EditingTest::undoAndRedoAreInverse()
{
    SampleCorpus corpus;
    auto &database = corpus.database();
    const Everything before = everythingIn(database);
    ChangeSet changes;
    auto moved = before.annotations[0];
    moved.span = {0, 5};
    moved.quote = u"Cloud"_s;
    std::get<text::Quantity>(moved.value).words = moved.quote;
    changes.replace(before.annotations[0], moved);
    changes.remove(before.annotations[4]);
    require(database.apply(SampleCorpus::edit(u"change"_s, changes)));
    const Everything after = everythingIn(database);
    QVERIFY(!(after == before));
    QCOMPARE(after.annotations[0], moved);

    for (int round = 0; round < 3; ++round) {
        require(database.undo());
        QVERIFY(everythingIn(database) == before);
        require(database.redo());
        QVERIFY(everythingIn(database) == after);
    }
    QCOMPARE(require(database.check({})), QStringList());
}

void EditingTest::undoReturnsTheEditWithItsChanges()
{
    SampleCorpus corpus;
    ChangeSet changes;
    changes.add(support::annotation(10, 2, SampleCorpus::text(2), u"AWS"_s, coding::Kind::Entity));
    const Edit edit = require(corpus.database().apply(SampleCorpus::edit(u"tag “AWS”"_s, changes)));
    const Edit undone = require(corpus.database().undo());
    QCOMPARE(undone.id, edit.id);
    QCOMPARE(undone.label, u"tag “AWS”"_s);
    QCOMPARE(undone.analyst, coding::AnalystId(1));
    QCOMPARE(undone.time, edit.time);
    QCOMPARE(undone.state, Edit::State::Undone);
    QVERIFY(undone.changes == changes);
    QCOMPARE(require(corpus.database().redo()).state, Edit::State::Done);
}

void EditingTest::undoSurvivesReopening()
{
    SampleCorpus corpus;
    std::vector<Everything> states = {everythingIn(corpus.database())};
    for (int i = 0; i < 5; ++i) {
        ChangeSet changes;
        changes.add(support::annotation(10 + i, 2, SampleCorpus::text(2), u"AWS"_s, coding::Kind::Entity));
        require(corpus.database().apply(SampleCorpus::edit(u"tag %1"_s.arg(i), changes)));
        states.push_back(everythingIn(corpus.database()));
    }
    for (int i = 4; i >= 0; --i) {
        corpus.reopen();
        QCOMPARE(require(corpus.database().nextUndo())->label, u"tag %1"_s.arg(i));
        require(corpus.database().undo());
        QVERIFY(everythingIn(corpus.database()) == states[static_cast<size_t>(i)]);
    }
    for (int i = 0; i < 5; ++i) {
        corpus.reopen();
        QCOMPARE(require(corpus.database().nextRedo())->label, u"tag %1"_s.arg(i));
        require(corpus.database().redo());
        QVERIFY(everythingIn(corpus.database()) == states[static_cast<size_t>(i) + 1]);
    }
}

void EditingTest::aNewEditAbandonsUndoneOnes()
{
    SampleCorpus corpus;
    auto &database = corpus.database();
    for (int i = 3; i <= 5; ++i) {
        ChangeSet changes;
        changes.add(support::story(i, u"Story %1"_s.arg(i)));
        require(database.apply(SampleCorpus::edit(u"story %1"_s.arg(i), changes)));
    }
    require(database.undo());
    require(database.undo());
    ChangeSet changes;
    changes.add(support::story(6, u"Story 6"_s));
    require(database.apply(SampleCorpus::edit(u"story 6"_s, changes)));
    QVERIFY(!require(database.nextRedo()));
    QVERIFY(!database.redo());
    QCOMPARE(require(database.nextUndo())->label, u"story 6"_s);
    const auto history = require(database.history(-1));
    QCOMPARE(history.size(), 5); // with the one that made the corpus
    QCOMPARE(history[0].state, Edit::State::Done);
    QCOMPARE(history[1].state, Edit::State::Abandoned);
    QCOMPARE(history[2].state, Edit::State::Abandoned);
    QCOMPARE(history[3].state, Edit::State::Done);
    QCOMPARE(history[4].state, Edit::State::Recorded);
    QCOMPARE(require(database.history(2)).size(), 2);
    QCOMPARE(require(database.check({})), QStringList());
}

void EditingTest::nothingToUndoIsAnError()
{
    SampleCorpus corpus;
    QVERIFY(!corpus.database().undo());
    QVERIFY(!corpus.database().redo());
    QVERIFY(!corpus.database().undo().error().message.isEmpty());
}

void EditingTest::aFailedEditChangesNothing_data()
{
    QTest::addColumn<ChangeSet>("changes");
    const auto good = support::annotation(20, 1, SampleCorpus::text(1), u"AWS"_s, coding::Kind::Entity);
    const auto with = [&](auto value) {
        ChangeSet changes;
        changes.add(good);
        changes.add(std::move(value));
        return changes;
    };
    auto other = good;
    other.id = coding::AnnotationId(21);
    other.guid = QUuid::createUuid();
    auto bad = other;
    bad.span = {5, 5000};
    QTest::newRow("a span that ends after the text") << with(bad);
    bad.span = {-1, 4};
    QTest::newRow("a span that begins before it") << with(bad);
    bad.span = {6, 4};
    QTest::newRow("a span that ends before it begins") << with(bad);
    bad = other;
    bad.id = {};
    QTest::newRow("a value without a number") << with(bad);
    bad = other;
    bad.id = coding::AnnotationId(1);
    QTest::newRow("a number that is taken") << with(bad);
    bad = other;
    bad.guid = good.guid;
    QTest::newRow("a GUID that is taken") << with(bad);
    bad = other;
    bad.article = text::ArticleId(77);
    QTest::newRow("an annotation of an article that is not there") << with(bad);
    bad = other;
    bad.tag = coding::TagId(77);
    QTest::newRow("an annotation with a tag that is not there") << with(bad);
    ChangeSet changes = with(support::story(3, u"x"_s));
    changes.remove(support::story(77, u"y"_s));
    QTest::newRow("the removal of a story that is not there") << changes;
    changes = with(support::story(3, u"x"_s));
    changes.replace(support::story(77, u"y"_s), support::story(77, u"z"_s));
    QTest::newRow("the change of a story that is not there") << changes;
    changes = with(support::story(3, u"x"_s));
    changes.remove(support::story(1, u"Layoffs"_s));
    QTest::newRow("the removal of a story that has articles") << changes;
}

void EditingTest::aFailedEditChangesNothing()
{
    QFETCH(const ChangeSet, changes);
    SampleCorpus corpus;
    const Everything before = everythingIn(corpus.database());
    const auto done = corpus.database().apply(SampleCorpus::edit(u"bad"_s, changes));
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(u"sample.variorum"), qPrintable(done.error().message));
    QVERIFY(everythingIn(corpus.database()) == before);
    QVERIFY(!require(corpus.database().nextUndo()));
    QCOMPARE(require(corpus.database().check({})), QStringList());

    ChangeSet good; // and the corpus can be edited as before
    good.add(support::story(3, u"x"_s));
    QVERIFY(corpus.database().apply(SampleCorpus::edit(u"good"_s, good)).has_value());
}

void EditingTest::numbersAreNeverGivenOutTwice()
{
    SampleCorpus corpus;
    ChangeSet changes;
    changes.add(support::annotation(41, 1, SampleCorpus::text(1), u"AWS"_s, coding::Kind::Entity));
    changes.add(support::story(17, u"New"_s));
    require(corpus.database().apply(SampleCorpus::edit(u"add"_s, changes)));
    require(corpus.database().undo());
    corpus.reopen();
    const auto last = require(corpus.database().lastIds());
    QCOMPARE(last.annotation, 41);
    QCOMPARE(last.story, 17);
    QCOMPARE(last.article, 3);
    QCOMPARE(last.source, 2);
    QCOMPARE(last.analyst, 1);
    QCOMPARE(last.tag, 3);
    QCOMPARE(last.decision, 0);
}

void EditingTest::recordedEditsAreNotUndone()
{
    SampleCorpus corpus;
    auto &database = corpus.database();
    ChangeSet changes;
    changes.add(support::story(3, u"New"_s));
    require(database.apply(SampleCorpus::edit(u"story"_s, changes)));
    require(database.undo());
    ChangeSet analyst;
    analyst.add(support::analyst(2, u"Grace"_s));
    require(database.apply(recorded(analyst)));
    QCOMPARE(require(database.nextRedo())->label, u"story"_s); // still there
    require(database.redo());
    QCOMPARE(require(database.nextUndo())->label, u"story"_s);
    require(database.undo());
    QVERIFY(!database.undo());
    QCOMPARE(require(database.analysts()).size(), 2);
    QCOMPARE(require(database.check({})), QStringList());
}

void EditingTest::readingProgressLeavesOneLineInTheLog()
{
    SampleCorpus corpus;
    auto &database = corpus.database();
    const size_t before = require(database.history(-1)).size();
    for (int step = 0; step <= 100; ++step) {
        ChangeSet changes;
        changes.add(text::Reading{text::ArticleId(1), text::ReadingState::Reading, step / 100.0});
        require(database.apply(recorded(changes)));
    }
    QCOMPARE(require(database.article(text::ArticleId(1)))->reading.progress, 1.0);
    QCOMPARE(require(database.history(-1)).size(), before + 1);
}

void EditingTest::undoOfAnImportForgetsItsReadingState()
{
    SampleCorpus corpus;
    auto &database = corpus.database();
    ChangeSet changes;
    changes.add(support::article(4, text::TextId(1), 1, 1));
    require(database.apply(SampleCorpus::edit(u"import"_s, changes)));
    ChangeSet reading;
    reading.add(text::Reading{text::ArticleId(4), text::ReadingState::Read, 1});
    require(database.apply(recorded(reading)));
    require(database.undo());
    QVERIFY(!require(database.article(text::ArticleId(4))));
    require(database.redo());
    QCOMPARE(require(database.article(text::ArticleId(4)))->reading.state, text::ReadingState::Unread);
}

void EditingTest::namesMayBeSwappedInOneEdit()
{
    SampleCorpus corpus;
    const auto tags = require(corpus.database().tags());
    auto first = tags[0];
    auto second = tags[1];
    std::swap(first.name, second.name);
    std::swap(first.shortcut, second.shortcut);
    ChangeSet changes;
    changes.replace(tags[0], first);
    changes.replace(tags[1], second);
    require(corpus.database().apply(SampleCorpus::edit(u"swap"_s, changes)));
    QCOMPARE(require(corpus.database().tags())[0].name, tags[1].name);
    QCOMPARE(require(corpus.database().check({})), QStringList());
}

void EditingTest::aLargeEditIsUndoneAndRedone()
{
    SampleCorpus corpus;
    ChangeSet changes;
    for (int i = 0; i < 2500; ++i)
        changes.add(support::annotation(100 + i, 2, SampleCorpus::text(2), u"AWS"_s, coding::Kind::Entity));
    const Everything before = everythingIn(corpus.database());
    require(corpus.database().apply(SampleCorpus::edit(u"many"_s, changes)));
    const Everything after = everythingIn(corpus.database());
    corpus.reopen();
    QVERIFY(require(corpus.database().undo()).changes == changes);
    QVERIFY(everythingIn(corpus.database()) == before);
    require(corpus.database().redo());
    QVERIFY(everythingIn(corpus.database()) == after);
}

QTEST_GUILESS_MAIN(EditingTest)
#include "editingtest.moc"
