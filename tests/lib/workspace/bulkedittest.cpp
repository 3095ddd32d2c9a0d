// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits of many things: what is in afterwards, in memory and in the file, and what others may do meanwhile.

#include "workspace/bulkedit.h"

#include "base/worker.h"
#include "lib/workspace/testcorpus.h"
#include "workspace/annotationedits.h"
#include "workspace/codebookedits.h"
#include "workspace/pointedits.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace workspace;

namespace {

constexpr int manyAnnotations = 3000;

using State = QStringList; ///< A line for each value.

class Corpus : public TestCorpus
{
public:
    Corpus()
    {
        story = addStory(u"A story"_s);
        for (int i = 0; i < 3; ++i)
            articles.push_back(addArticle(story, u"Outlet %1"_s.arg(i), words()));
        parent = add({.name = u"Parent"_s});
        tagged = add({.parent = parent, .name = u"Many"_s, .kind = coding::Kind::Figure});
        add({.parent = tagged, .name = u"Child"_s});
        coding::ChangeSet changes;
        for (int i = 0; i < manyAnnotations; ++i) {
            const int start = i % 500 * 6;
            changes.add(coding::Annotation{.article = articles[size_t(i % 2)],
                .tag = tagged,
                .span = {start, start + 2},
                .quote = u"12"_s,
                .value = *(*this)->quantities().read(u"12"_s, {0, 2}),
                .status = i % 3 == 0 ? coding::Status::Suggested : coding::Status::Manual});
        }
        orDie((*this)->edit(u"many"_s, std::move(changes)));
        all = orDie((*this)->database().annotationIds({}, store::AnnotationOrder::Place, Qt::AscendingOrder));
        coding::ChangeSet decided;
        decided.add(coding::Decision{.id = {},
            .guid = {},
            .story = story,
            .kind = coding::Decision::Kind::Same,
            .first = all[0],
            .second = all[1]});
        orDie((*this)->edit(u"decide"_s, std::move(decided)));
        (*this)->openStory(story);
    }

    static QString words() { return u"12 and "_s.repeated(500).replace(u" and "_s, u" or "_s); }

    coding::TagId add(const coding::Tag &tag)
    {
        orDie((*this)->edit(u"tag"_s, orDie(addTag(**this, tag))));
        return (*this)->tagNamed(tag.name)->id;
    }

    /// What memory holds of the story and the codebook.
    State state() const
    {
        State lines;
        for (const coding::Tag &tag : (*this)->tags())
            lines += u"%1 in %2 at %3: %4 annotations"_s.arg(tag.name)
                         .arg(tag.parent.value())
                         .arg(tag.position)
                         .arg((*this)->annotationCount(tag.id));
        const OpenStory &open = (*this)->openStory(story);
        for (const store::ArticleRow &row : open.articles)
            lines += row.article.title;
        for (const coding::Annotation &one : open.annotations) {
            const auto *quantity = std::get_if<text::Quantity>(&one.value);
            lines += u"%1 [%2, %3) of %4: tag %5, value %6 from %7, note %8"_s.arg(one.quote)
                         .arg(one.span.start)
                         .arg(one.span.end)
                         .arg(one.article.value())
                         .arg(one.tag.value())
                         .arg(one.value.index())
                         .arg(quantity ? quantity->low.value_or(0) : 0)
                         .arg(one.note);
        }
        lines += u"%1 decisions"_s.arg(open.decisions.size());
        for (const text::ArticleId article : articles)
            lines += u"%1 rejections"_s.arg((*this)->rejections(article).size());
        lines.sort();
        return lines;
    }

    State stateOfFile()
    {
        reopen();
        return state();
    }

    text::StoryId story;
    std::vector<text::ArticleId> articles;
    coding::TagId parent;
    coding::TagId tagged;
    std::vector<coding::AnnotationId> all;
};

/// Runs the edit to its end.
base::Result<void> run(BulkEdit *edit, const base::Progress &progress = {})
{
    std::optional<base::Result<void>> result;
    QObject::connect(edit, &BulkEdit::finished, [&](const base::Result<void> &ended) { result = ended; });
    base::Worker worker;
    worker.run([work = edit->work(), progress] { return work(progress); },
        [edit](base::Result<BulkEdit::Slices> made) { edit->follow(std::move(made)); });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 60'000))
        qFatal("the edit does not end");
    return *result;
}

using Maker = base::Result<ChangeMaker> (*)(Corpus &);

} // namespace

Q_DECLARE_METATYPE(Maker)

class BulkEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itDoesWhatTheSameEditOnTheSpotDoes_data()
    {
        QTest::addColumn<Maker>("maker");
        QTest::newRow("a tag is merged into its parent")
            << Maker([](Corpus &corpus) { return tagMerge(*corpus, corpus.tagged, corpus.parent); });
        QTest::newRow("a tag is merged into one at the top") << Maker([](Corpus &corpus) {
            return tagMerge(*corpus, corpus.tagged, corpus.tag(coding::Kind::Entity));
        });
        QTest::newRow("a tag is deleted with its annotations") << Maker([](Corpus &corpus) {
            return tagRemoval(*corpus, corpus.tagged, TagDeletion::RemoveAnnotations);
        });
        QTest::newRow("a tag is deleted and its parent gets the annotations") << Maker(
            [](Corpus &corpus) { return tagRemoval(*corpus, corpus.tagged, TagDeletion::MoveToParent); });
        QTest::newRow("a tag becomes of another kind") << Maker([](Corpus &corpus) {
            coding::Tag tag = *corpus->tag(corpus.tagged);
            tag.kind = coding::Kind::Plain;
            return tagChange(*corpus, tag);
        });
        QTest::newRow("annotations are deleted") << Maker([](Corpus &corpus) -> base::Result<ChangeMaker> {
            return annotationRemoval(*corpus, corpus.all);
        });
        QTest::newRow("annotations get a note") << Maker(
            [](Corpus &corpus) -> base::Result<ChangeMaker> { return noteSetting(corpus.all, u"Look"_s); });
        QTest::newRow("annotations get a value") << Maker([](Corpus &corpus) -> base::Result<ChangeMaker> {
            return valueSetting(corpus.all, *corpus->quantities().read(u"13"_s, {0, 2}));
        });
        QTest::newRow("annotations get another tag")
            << Maker([](Corpus &corpus) -> base::Result<ChangeMaker> {
                   return retagging(*corpus, corpus.all, corpus.tag(coding::Kind::Entity));
               });
        QTest::newRow("articles are removed") << Maker([](Corpus &corpus) -> base::Result<ChangeMaker> {
            return articleRemoval({corpus.articles[0], corpus.articles[2]});
        });
        QTest::newRow("occurrences are tagged") << Maker([](Corpus &corpus) -> base::Result<ChangeMaker> {
            std::vector<Occurrence> found;
            for (int i = 0; i < 400; ++i)
                found.push_back(
                    {.article = corpus.articles[2], .span = {i * 6, i * 6 + 2}, .match = u"12"_s});
            return occurrenceAddition(corpus->annotations(std::vector{corpus.all[0]}).front(), found);
        });
    }
    void itDoesWhatTheSameEditOnTheSpotDoes()
    {
        QFETCH(Maker, maker);
        Corpus corpus;
        const State before = corpus.state();
        orDie(corpus->edit(u"on the spot"_s, orDie(orDie(maker(corpus))(corpus->database()))));
        const State after = corpus.state();
        QVERIFY(before != after);
        orDie(corpus->undo());
        QCOMPARE(corpus.state(), before);

        size_t most = 0;
        connect(&*corpus, &Workspace::changed, this,
            [&](const coding::ChangeSet &slice) { most = std::max(most, slice.changes.size()); });
        REQUIRE(run(new BulkEdit(*corpus, u"in bulk"_s, orDie(maker(corpus)))));
        QVERIFY(most > 0 && most <= 2000);
        QCOMPARE(corpus.state(), after);
        QCOMPARE(corpus->undoLabel(), u"in bulk"_s);
        REQUIRE(run(new BulkEdit(*corpus, BulkEdit::Step::Undo)));
        QCOMPARE(corpus.state(), before);
        QCOMPARE(corpus->redoLabel(), u"in bulk"_s);
        QCOMPARE(corpus->undoLabel(), u"decide"_s); // one step
        REQUIRE(run(new BulkEdit(*corpus, BulkEdit::Step::Redo)));
        QCOMPARE(corpus.state(), after);
        QCOMPARE(corpus.stateOfFile(), after);
        QCOMPARE(orDie(corpus->database().check({})), QStringList());
        REQUIRE(corpus->undo()); // on the spot, of what was done in bulk
        QCOMPARE(corpus.state(), before);
        QCOMPARE(corpus.stateOfFile(), before);
    }

    void aCancelledOneLeavesNothing()
    {
        Corpus corpus;
        const State before = corpus.state();
        const auto steps = orDie(corpus->database().history(-1)).size();
        const auto removal = [&] {
            return orDie(tagRemoval(*corpus, corpus.tagged, TagDeletion::RemoveAnnotations));
        };
        for (const qint64 at : {1, 300, 600, 900}) { // thousandths of the work
            std::stop_source stop;
            const base::Progress progress(
                [&](qint64 done, qint64) {
                    if (done >= at)
                        stop.request_stop();
                },
                stop.get_token());
            const auto result = run(new BulkEdit(*corpus, u"in bulk"_s, removal()), progress);
            QVERIFY(!result);
            QCOMPARE(result.error().cause, base::Error::Cause::Cancelled);
            QVERIFY(!corpus->isBusy());
            QCOMPARE(corpus.state(), before);
            QCOMPARE(corpus->undoLabel(), u"decide"_s);
        }
        QCOMPARE(corpus.stateOfFile(), before);
        QCOMPARE(orDie(corpus->database().history(-1)).size(), steps);
        REQUIRE(run(new BulkEdit(*corpus, u"in bulk"_s, removal())));
        REQUIRE(run(new BulkEdit(*corpus, BulkEdit::Step::Undo)));
        QCOMPARE(corpus.state(), before);
    }

    void readingStatesThatWaitAreKeptWhenTheCorpusIsClosed()
    {
        Corpus corpus;
        const text::ArticleId article = corpus.articles[0];
        auto *edit = new BulkEdit(*corpus, u"never made"_s,
            [](const store::Database &) { return base::Result<coding::ChangeSet>(); });
        Q_UNUSED(edit)
        REQUIRE(corpus->record(setReading(*corpus, {article, text::ReadingState::Read, 1})));
        corpus.reopen();
        QCOMPARE(corpus->article(article)->reading.state, text::ReadingState::Read);
    }

    void meanwhileOtherEditsAreRefusedAndReadingStatesWait()
    {
        Corpus corpus;
        const auto removed = corpus.articles[0];
        const auto kept = corpus.articles[1];
        auto *edit = new BulkEdit(*corpus, u"in bulk"_s, articleRemoval({removed}));
        QVERIFY(corpus->isBusy());
        QVERIFY(!corpus->canUndo());
        QVERIFY(!corpus->edit(u"tag"_s, addAnnotation(*corpus, kept, {0, 2}, corpus.tagged)));
        QVERIFY(!corpus->undo());
        QVERIFY(!corpus->redo());
        QVERIFY(!corpus->keepText(u"Words."_s));
        REQUIRE(corpus->record(setReading(*corpus, {kept, text::ReadingState::Read, 1})));
        REQUIRE(corpus->record(setReading(*corpus, {removed, text::ReadingState::Read, 1})));
        const auto second = run(new BulkEdit(*corpus, u"another"_s, articleRemoval({kept})));
        QVERIFY(!second);
        QVERIFY(!second.error().message.isEmpty());
        QVERIFY(corpus->isBusy()); // the first one still

        REQUIRE(run(edit));
        QVERIFY(!corpus->isBusy());
        QVERIFY(!corpus->article(removed));
        QCOMPARE(corpus->article(kept)->reading.state, text::ReadingState::Read);
        QCOMPARE(corpus->undoLabel(), u"in bulk"_s);
        REQUIRE(corpus->edit(u"tag"_s, addAnnotation(*corpus, kept, {0, 2}, corpus.tagged)));
    }

    void numbersAreGivenOutOnce()
    {
        Corpus corpus;
        std::vector<Occurrence> found;
        for (int i = 0; i < 400; ++i)
            found.push_back({.article = corpus.articles[2], .span = {i * 6, i * 6 + 2}, .match = u"12"_s});
        auto *edit = new BulkEdit(*corpus, u"in bulk"_s,
            occurrenceAddition(corpus->annotations(std::vector{corpus.all[0]}).front(), found));
        const auto given = corpus->newId<coding::AnnotationId>();
        REQUIRE(run(edit));
        QVERIFY(!corpus->annotation(given));
        QVERIFY(corpus->annotation(coding::AnnotationId(given.value() + 400)));
    }

    void aFileThatTookTheCorpusPlaceIsLeftAlone()
    {
        Corpus corpus;
        const QString path = corpus->path();
        const QString copy = path + u".copy"_s;
        REQUIRE(corpus->database().saveCopy(copy, {}));
        const auto bytes = [&] {
            QFile file(QFile::exists(copy) ? copy : path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = bytes();
        QVERIFY(!before.isEmpty());
        QVERIFY(QFile::rename(path, path + u".old"_s));
        QVERIFY(QFile::rename(copy, path));
        const auto edited = run(new BulkEdit(*corpus, u"in bulk"_s, noteSetting(corpus.all, u"Look"_s)));
        QVERIFY(!edited);
        QVERIFY(!run(new BulkEdit(*corpus, BulkEdit::Step::Undo)));
        QVERIFY(bytes() == before);
    }

    void anErrorOfTheMakerIsTold()
    {
        Corpus corpus;
        const auto result = run(new BulkEdit(
            *corpus, u"in bulk"_s, [](const store::Database &) -> base::Result<coding::ChangeSet> {
                return base::failure(u"No."_s);
            }));
        QVERIFY(!result);
        QCOMPARE(result.error().message, u"No."_s);
        QVERIFY(!corpus->isBusy());
    }

    void noChangesMakeNoEdit()
    {
        Corpus corpus;
        REQUIRE(run(new BulkEdit(*corpus, u"in bulk"_s, noteSetting(corpus.all, {}))));
        QCOMPARE(corpus->undoLabel(), u"decide"_s);
    }

    void onlyLargeStepsAreLarge()
    {
        Corpus corpus;
        QVERIFY(!BulkEdit::isLarge(*corpus, BulkEdit::Step::Undo)); // a decision
        QVERIFY(!BulkEdit::isLarge(*corpus, BulkEdit::Step::Redo)); // there is none
        orDie(corpus->undo());
        QVERIFY(BulkEdit::isLarge(*corpus, BulkEdit::Step::Undo)); // many annotations
        QVERIFY(!BulkEdit::isLarge(*corpus, BulkEdit::Step::Redo));
    }
};

QTEST_GUILESS_MAIN(BulkEditTest)
#include "bulkedittest.moc"
