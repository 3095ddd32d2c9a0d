// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "support/require.h"
#include "support/samplecorpus.h"
#include "support/samplevalues.h"

#include <QTest>

using namespace Qt::StringLiterals;
using coding::ChangeSet;
using support::require;
using support::runSql;
using support::SampleCorpus;

namespace {

/// A corpus with decisions and edits done, undone and abandoned.
void addHistory(SampleCorpus &corpus)
{
    for (qint64 id = 1; id <= 3; ++id) {
        ChangeSet changes;
        changes.add(coding::Decision{.id = coding::DecisionId(id),
            .guid = QUuid::createUuid(),
            .story = text::StoryId(1),
            .kind = coding::Decision::Kind::Same,
            .first = coding::AnnotationId(1),
            .second = coding::AnnotationId(4),
            .label = {}});
        require(corpus.database().apply(SampleCorpus::edit(u"decision %1"_s.arg(id), changes)));
    }
    require(corpus.database().undo());
}

} // namespace

class CorpusCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundCorpusHasNothingWrong();
    void everyPlantedFaultIsFound_data();
    void everyPlantedFaultIsFound();
    void manyFaultsOfAKindAreCut();
    void cancellingIsAnErrorAndNotAllWell();
    void progressReachesItsTotal();
    void aCheckBesideAnEditorKeepsNobodyWaiting();
};

void CorpusCheckTest::aSoundCorpusHasNothingWrong()
{
    SampleCorpus corpus;
    addHistory(corpus);
    QCOMPARE(require(corpus.database().check({})), QStringList());
    const auto reader = require(store::Database::open(corpus.path(), store::Database::Mode::Read));
    QCOMPARE(require(reader->check({})), QStringList());
    QCOMPARE(require(reader->check({})), QStringList()); // nothing was left behind
}

void CorpusCheckTest::everyPlantedFaultIsFound_data()
{
    QTest::addColumn<QStringList>("faults");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QStringList &faults, const QString &words) {
        QTest::newRow(name) << faults << words;
    };
    row("a span after the text's end", {u"UPDATE annotations SET \"end\" = 5000 WHERE id = 5"_s},
        u"Annotation 5 of the article “Title 2” lies outside"_s);
    row("a span that ends before it begins",
        {u"PRAGMA ignore_check_constraints = ON"_s,
            u"UPDATE annotations SET \"end\" = start - 1 WHERE id = 5"_s},
        u"annotations"_s);
    row("a span that slipped by one", {u"UPDATE annotations SET start = start + 1 WHERE id = 4"_s},
        u"“$29.3bn”, but “29.3bn” stands there"_s);
    row("a quote that is another", {u"UPDATE annotations SET quote = 'Google' WHERE id = 2"_s},
        u"“Google”, but “AWS”"_s);
    row("a wrong paragraph", {u"UPDATE annotations SET paragraph = 7 WHERE id = 1"_s}, u"paragraph"_s);
    row("a wrong context", {u"UPDATE annotations SET context_after = 'x' WHERE id = 1"_s},
        u"words around it"_s);
    row("a value of another kind", {u"UPDATE annotations SET tag_id = 3 WHERE id = 1"_s}, u"does not suit"_s);
    row("two values", {u"UPDATE annotations SET stance = 'denies' WHERE id = 1"_s}, u"does not suit"_s);
    row("an interval upside down", {u"UPDATE annotations SET low = 1e12 WHERE id = 1"_s}, u"does not suit"_s);
    row("an annotation without its tag", {u"DELETE FROM tags WHERE id = 2"_s}, u"“annotations”, row 2"_s);
    row("an annotation without its article", {u"DELETE FROM articles WHERE id = 3"_s}, u"row 7"_s);
    row("an article without its text", {u"UPDATE articles SET text_id = 77 WHERE id = 1"_s},
        u"“articles”, row 1"_s);
    row("an article without its story", {u"DELETE FROM stories WHERE id = 1"_s}, u"“articles”, row 1"_s);
    row("a decision without its annotation", {u"UPDATE decisions SET second_id = 99 WHERE id = 1"_s},
        u"“decisions”, row 1"_s);
    row("changes without their edit", {u"DELETE FROM edits WHERE id = 2"_s}, u"edit_changes"_s);
    row("a text that was changed",
        {u"DROP TRIGGER article_texts_fixed"_s, u"UPDATE article_texts SET text = 'Clown' || substr(text, 6)"
                                                " WHERE id = 1"_s},
        u"Text 1 is not the text"_s);
    row("a wrong length",
        {u"DROP TRIGGER article_texts_fixed"_s, u"UPDATE article_texts SET length = units WHERE id = 2"_s},
        u"length of text 2"_s);
    row("a text that the index does not know",
        {u"INSERT INTO article_search (article_search, rowid, text) SELECT 'delete', id, text FROM "
         u"article_texts"
         " WHERE id = 3"_s},
        u"does not cover text 3"_s);
    row("a text that only the index knows",
        {u"INSERT INTO article_search (rowid, text) VALUES (77, 'ghost')"_s}, u"text 77"_s);
    row("other words in the index",
        {u"INSERT INTO article_search (article_search, rowid, text) SELECT 'delete', id, text FROM "
         u"article_texts"
         " WHERE id = 3"_s,
            u"INSERT INTO article_search (rowid, text) VALUES (3, 'AWS $29.3bn AI will cost jibs')"_s},
        u"differ in 2 words"_s);
    row("a tag inside itself", {u"UPDATE tags SET parent_id = 1 WHERE id = 1"_s},
        u"“Figure” lies inside itself"_s);
    row("two tags inside each other",
        {u"UPDATE tags SET parent_id = 2 WHERE id = 1"_s, u"UPDATE tags SET parent_id = 1 WHERE id = 2"_s},
        u"“Entity” lies inside itself"_s);
    row("two tags of one name", {u"UPDATE tags SET name = 'fIgure' WHERE id = 2"_s}, u"named “fIgure”"_s);
    row("two tags with one key", {u"UPDATE tags SET shortcut = '1' WHERE id = 3"_s}, u"the same shortcut"_s);
    row("two sources of one name", {u"UPDATE sources SET name = 'DAILY' WHERE id = 2"_s}, u"“sources”"_s);
    row("an edit whose changes are no JSON", {u"UPDATE edit_changes SET changes = '{' WHERE edit_id = 3"_s},
        u"edit 3 cannot be read"_s);
    row("an edit with an unknown table",
        {u"UPDATE edit_changes SET changes = replace(changes, '\"decisions\"', '\"guesses\"') WHERE edit_id = 3"_s},
        u"edit 3 cannot be read"_s);
    row("an edit without changes", {u"DELETE FROM edit_changes WHERE edit_id = 3"_s},
        u"Edit 3, “decision 2”"_s);
    row("an undone edit before a done one", {u"UPDATE edits SET state = 'undone' WHERE id = 2"_s},
        u"Edit 2, “decision 1”"_s);
    row("an index of SQLite's that lacks a row",
        {u"PRAGMA writable_schema = ON"_s,
            u"UPDATE sqlite_schema SET sql = 'CREATE INDEX annotations_by_tag ON annotations (analyst_id)'"
            " WHERE name = 'annotations_by_tag'"_s},
        u"annotations_by_tag"_s);
    row("an empty name where none may be",
        {u"PRAGMA ignore_check_constraints = ON"_s, u"UPDATE tags SET kind = 'shape' WHERE id = 2"_s},
        u"CHECK constraint failed in tags"_s);
}

void CorpusCheckTest::everyPlantedFaultIsFound()
{
    QFETCH(const QStringList, faults);
    QFETCH(const QString, words);
    SampleCorpus corpus;
    addHistory(corpus);
    corpus.close();
    support::runSqls(corpus.path(), faults);
    for (const auto mode : {store::Database::Mode::Read, store::Database::Mode::Edit}) {
        const auto database = require(store::Database::open(corpus.path(), mode));
        const QString sentences = require(database->check({})).join(u'\n');
        QVERIFY2(sentences.contains(words), qPrintable(u"found: "_s + sentences));
    }
}

void CorpusCheckTest::manyFaultsOfAKindAreCut()
{
    SampleCorpus corpus;
    ChangeSet changes;
    for (int i = 0; i < 300; ++i)
        changes.add(support::annotation(100 + i, 1, SampleCorpus::text(1), u"AWS"_s, coding::Kind::Entity));
    require(corpus.database().apply(SampleCorpus::edit(u"many"_s, changes)));
    runSql(corpus.path(), u"UPDATE annotations SET quote = 'x' WHERE id >= 100"_s);
    const QStringList sentences = require(corpus.database().check({}));
    QCOMPARE(sentences.size(), 101);
    QVERIFY2(sentences.last().contains(u"200"), qPrintable(sentences.last()));
}

void CorpusCheckTest::cancellingIsAnErrorAndNotAllWell()
{
    SampleCorpus corpus;
    std::stop_source source;
    source.request_stop();
    const auto done = corpus.database().check(base::Progress({}, source.get_token()));
    QVERIFY(!done);
    QCOMPARE(done.error().cause, base::Error::Cause::Cancelled);
    QCOMPARE(require(corpus.database().check({})), QStringList());
}

void CorpusCheckTest::progressReachesItsTotal()
{
    SampleCorpus corpus;
    std::pair<qint64, qint64> last;
    require(
        corpus.database().check(base::Progress([&](qint64 done, qint64 total) { last = {done, total}; })));
    QVERIFY(last.second > 0);
    QCOMPARE(last.first, last.second);
}

void CorpusCheckTest::aCheckBesideAnEditorKeepsNobodyWaiting()
{
    SampleCorpus corpus;
    const auto reader = require(store::Database::open(corpus.path(), store::Database::Mode::Read));
    qint64 story = 10;
    int edits = 0;
    // An edit in the middle of the check, as another thread would make it.
    const auto checked = reader->check(base::Progress([&](qint64, qint64) {
        ChangeSet changes;
        ++story;
        changes.add(support::story(story, u"Story %1"_s.arg(story)));
        edits += corpus.database().apply(SampleCorpus::edit(u"story"_s, changes)).has_value();
    }));
    QCOMPARE(require(checked), QStringList());
    QVERIFY(edits > 0);
}

QTEST_GUILESS_MAIN(CorpusCheckTest)
#include "corpuschecktest.moc"
