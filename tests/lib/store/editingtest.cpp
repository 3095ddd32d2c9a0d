// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "support/everything.h"
#include "support/require.h"
#include "support/samplecorpus.h"
#include "support/samplevalues.h"

#include <QTest>
#include <cmath>
#include <limits>

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
    void valuesComeBackAsTheyWere();
    void doublesComeBackToTheLastBit_data();
    void doublesComeBackToTheLastBit();
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
    void theSameTextIsKeptOnce();
    void textsSurviveTheirArticle();
    void whatCannotBeStoredBecomesReplacementCharacters();
    void aLargeEditIsUndoneAndRedone();
};

void EditingTest::valuesComeBackAsTheyWere()
{
    SampleCorpus corpus;
    auto &database = corpus.database();
    ChangeSet changes;
    const auto parent = coding::Tag{.id = coding::TagId(4), .guid = QUuid::createUuid(), .name = u"Group"_s};
    auto child = coding::Tag{.id = coding::TagId(5),
        .guid = QUuid::createUuid(),
        .parent = parent.id,
        .position = 3,
        .name = u"Föhn 🚀"_s,
        .kind = coding::Kind::Entity,
        .colour = 0x00ab0f,
        .shortcut = u"ö"_s,
        .cause = {u"AI"_s, {u"machine learning"_s, u"robots"_s}}};
    auto article = support::article(4, text::TextId(2), 2, 1);
    const auto annotation =
        support::annotation(10, 4, SampleCorpus::text(2), u"AI will cost jobs"_s, coding::Kind::Claim);
    const coding::Decision decision{.id = coding::DecisionId(1),
        .guid = QUuid::createUuid(),
        .story = text::StoryId(2),
        .kind = coding::Decision::Kind::Label,
        .first = annotation.id,
        .second = {},
        .label = u"jobs"_s};
    const auto reading = text::Reading{article.id, text::ReadingState::Reading, 0.1 + 0.2};
    changes.add(parent);
    changes.add(child);
    changes.add(article);
    changes.add(annotation);
    changes.add(decision);
    changes.add(reading);
    changes.add(support::analyst(2, u"Grace"_s));
    const Edit edit = require(database.apply(SampleCorpus::edit(u"all"_s, changes)));
    QVERIFY(edit.id.isValid());

    QVERIFY(std::ranges::contains(require(database.tags()), child));
    const auto row = require(database.article(article.id));
    QVERIFY(row.has_value());
    QCOMPARE(row->article, article);
    QCOMPARE(row->reading, reading);
    QCOMPARE(require(database.annotations(article.id)), std::vector{annotation});
    QCOMPARE(require(database.decisions(text::StoryId(2))), std::vector{decision});
    QCOMPARE(require(database.analysts()).back().name, u"Grace"_s);
    QCOMPARE(require(database.check({})), QStringList());
}

void EditingTest::doublesComeBackToTheLastBit_data()
{
    QTest::addColumn<double>("number");
    QTest::newRow("a tenth") << 0.1;
    QTest::newRow("a sum that is not three tenths") << 0.1 + 0.2;
    QTest::newRow("the largest") << std::numeric_limits<double>::max();
    QTest::newRow("the smallest normal one") << std::numeric_limits<double>::min();
    QTest::newRow("the smallest of all") << std::numeric_limits<double>::denorm_min();
    QTest::newRow("just above one") << std::nextafter(1.0, 2.0);
    QTest::newRow("a whole number beyond 2^53") << 9007199254740994.0;
    QTest::newRow("a negative one") << -29.35e9;
    QTest::newRow("a third") << 1.0 / 3.0;
}

void EditingTest::doublesComeBackToTheLastBit()
{
    QFETCH(const double, number);
    SampleCorpus corpus;
    auto annotation = support::annotation(10, 1, SampleCorpus::text(1), u"$29.3bn"_s, coding::Kind::Figure);
    std::get<text::Quantity>(annotation.value).low = number;
    std::get<text::Quantity>(annotation.value).high.reset();
    ChangeSet changes;
    changes.add(annotation);
    require(corpus.database().apply(SampleCorpus::edit(u"add"_s, changes)));
    QVERIFY(require(corpus.database().annotations({annotation.id})) == std::vector{annotation});
    require(corpus.database().undo());
    const Edit redone = require(corpus.database().redo());
    QVERIFY(redone.changes == changes);
    QVERIFY(require(corpus.database().annotations({annotation.id})) == std::vector{annotation});
}

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

void EditingTest::theSameTextIsKeptOnce()
{
    SampleCorpus corpus;
    auto &database = corpus.database();
    const auto first = require(database.keepText(u"The same words."_s));
    QCOMPARE(require(database.keepText(u"The same words."_s)), first);
    QVERIFY(require(database.keepText(u"the same words."_s)) != first);
    const auto many = require(database.keepTexts({u"One."_s, u"The same words."_s, u"One."_s}));
    QCOMPARE(many[1], first);
    QCOMPARE(many[0], many[2]);
    QCOMPARE(require(database.text(first)), u"The same words."_s);
    QVERIFY(require(database.articlesWithText(u"The same words."_s)).empty());
    QCOMPARE(require(database.articlesWithText(SampleCorpus::text(2))).front().id, text::ArticleId(2));
    QVERIFY(!database.text(text::TextId(99)));
}

void EditingTest::textsSurviveTheirArticle()
{
    SampleCorpus corpus;
    auto &database = corpus.database();
    ChangeSet changes;
    for (const auto &annotation : require(database.annotations(text::ArticleId(2))))
        changes.remove(annotation);
    changes.remove(require(database.article(text::ArticleId(2)))->article);
    require(database.apply(SampleCorpus::edit(u"remove"_s, changes)));
    QVERIFY(require(database.articlesWithText(SampleCorpus::text(2))).empty());
    corpus.reopen();
    require(corpus.database().undo());
    QCOMPARE(require(corpus.database().text(text::TextId(2))), SampleCorpus::text(2));
    QCOMPARE(require(corpus.database().annotations(text::ArticleId(2))).size(), 3);
}

void EditingTest::whatCannotBeStoredBecomesReplacementCharacters()
{
    SampleCorpus corpus;
    QString text = u"lone \U0001F680 here"_s;
    text[6] = u'x'; // the rocket's second half
    text += QChar(0xdc00);
    text += QChar(u'\0');
    text += u"end"_s;
    text += QChar(0xffff);
    const auto kept = require(corpus.database().text(require(corpus.database().keepText(text))));
    QCOMPARE(kept.size(), text.size());
    QCOMPARE(kept, u"lone \ufffdx here\ufffd\ufffdend\ufffd"_s);
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
