// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "support/require.h"
#include "support/samplecorpus.h"
#include "support/samplevalues.h"

#include <QTest>

using namespace Qt::StringLiterals;
using coding::AnnotationId;
using coding::ChangeSet;
using store::AnnotationFilter;
using store::AnnotationOrder;
using support::require;
using support::SampleCorpus;

namespace {

/// Adds one annotation of the words "AWS" in article 1 for each value.
void addValues(SampleCorpus &corpus, const std::vector<coding::Value> &values)
{
    ChangeSet changes;
    qint64 id = require(corpus.database().lastIds()).annotation;
    for (const coding::Value &value : values) {
        auto annotation = support::annotation(++id, 1, SampleCorpus::text(1), u"AWS"_s, coding::Kind::Entity);
        annotation.value = value;
        changes.add(annotation);
    }
    require(corpus.database().apply(SampleCorpus::edit(u"values"_s, changes)));
}

} // namespace

class ReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storiesAreByNameAndTheStorylessComeLast();
    void articlesAreByDateAndTitle();
    void articlesComeInParts();
    void valuesAreFoundByGuid();
    void annotationsAreByPlace();
    void annotationsComeInTheOrderOfTheirIds();
    void annotationsOfATag();
    void spansOfDamagedFilesAreCutOff();
    void annotationsAreCountedByTag();
    void decisionsAreFoundByAnnotation();
    void theViewsSpeakPlainly();
    void aQueryInsideARowVisitIsAllowed();
};

void ReadingTest::storiesAreByNameAndTheStorylessComeLast()
{
    SampleCorpus corpus;
    ChangeSet changes;
    changes.add(support::story(3, u"apples"_s));
    require(corpus.database().apply(SampleCorpus::edit(u"story"_s, changes)));
    const auto stories = require(corpus.database().stories());
    QCOMPARE(stories.size(), 4);
    QCOMPARE(stories[0].story.name, u"apples"_s);
    QCOMPARE(stories[1].story.name, u"Empty"_s);
    QCOMPARE(stories[1].articles, 0);
    QCOMPARE(stories[2].story.name, u"Layoffs"_s);
    QCOMPARE(stories[2].articles, 2);
    QVERIFY(!stories[3].story.id.isValid());
    QCOMPARE(stories[3].articles, 1);
}

void ReadingTest::articlesAreByDateAndTitle()
{
    SampleCorpus corpus;
    ChangeSet changes;
    for (int id = 4; id <= 6; ++id) {
        auto article = support::article(id, text::TextId(1), 2, 1);
        article.published = id == 6 ? u"2025-01-01"_s : u"2025-02-01"_s;
        article.title = id == 4 ? u"banana"_s : u"Apple"_s;
        changes.add(article);
    }
    require(corpus.database().apply(SampleCorpus::edit(u"articles"_s, changes)));
    std::vector<qint64> ids;
    for (const auto &row : require(corpus.database().articles(text::StoryId(2)))) {
        ids.push_back(row.article.id.value());
        QCOMPARE(row.reading.article, row.article.id);
        QCOMPARE(row.reading.state, text::ReadingState::Unread);
    }
    QCOMPARE(ids, (std::vector<qint64>{6, 5, 4}));
    QCOMPARE(require(corpus.database().articles(text::StoryId())).size(), 1);
    QVERIFY(!require(corpus.database().article(text::ArticleId(99))));
}

void ReadingTest::articlesComeInParts()
{
    SampleCorpus corpus;
    const auto all = require(corpus.database().articles(text::StoryId(1)));
    QCOMPARE(all.size(), 2);
    const auto second = require(corpus.database().articles(text::StoryId(1), 1, 5));
    QCOMPARE(second.size(), 1);
    QCOMPARE(second[0].article, all[1].article);
    QVERIFY(require(corpus.database().articles(text::StoryId(1), 2)).empty());
    QCOMPARE(require(corpus.database().articles(text::StoryId(1), 0, 1)).front().article, all[0].article);
}

void ReadingTest::valuesAreFoundByGuid()
{
    SampleCorpus corpus;
    const auto row = require(corpus.database().article(text::ArticleId(2)));
    QCOMPARE(require(corpus.database().articleByGuid(row->article.guid)), text::ArticleId(2));
    QVERIFY(!require(corpus.database().articleByGuid(QUuid::createUuid())));
    const auto annotations = require(corpus.database().annotations({AnnotationId(5)}));
    QCOMPARE(require(corpus.database().annotationByGuid(annotations[0].guid)), AnnotationId(5));
    QVERIFY(!require(corpus.database().annotationByGuid(QUuid())));
}

void ReadingTest::annotationsAreByPlace()
{
    SampleCorpus corpus;
    for (const int article : {1, 2, 3}) {
        const QString text = SampleCorpus::text(article);
        const auto annotations = require(corpus.database().annotations(text::ArticleId(article)));
        QCOMPARE(annotations.size(), 3);
        QVERIFY(std::ranges::is_sorted(annotations, {}, &coding::Annotation::span));
        for (const auto &annotation : annotations)
            QCOMPARE(text::quote(text, annotation.span), annotation.quote);
    }
    const auto story = require(corpus.database().annotations(text::StoryId(1)));
    QCOMPARE(story.size(), 6);
    QCOMPARE(story[0].article, text::ArticleId(1));
    QCOMPARE(story[5].article, text::ArticleId(2));
    QCOMPARE(require(corpus.database().annotations(text::StoryId())).size(), 3);
}

void ReadingTest::annotationsComeInTheOrderOfTheirIds()
{
    SampleCorpus corpus;
    const auto annotations = require(corpus.database().annotations(
        {AnnotationId(5), AnnotationId(99), AnnotationId(2), AnnotationId(5), AnnotationId(9)}));
    std::vector<qint64> ids;
    for (const auto &annotation : annotations)
        ids.push_back(annotation.id.value());
    QCOMPARE(ids, (std::vector<qint64>{5, 2, 9}));
    QVERIFY(require(corpus.database().annotations(std::vector<AnnotationId>())).empty());
}

void ReadingTest::annotationsOfATag()
{
    SampleCorpus corpus;
    const auto annotations = require(corpus.database().annotationsWithTag(coding::TagId(2)));
    QCOMPARE(annotations.size(), 3);
    for (const auto &annotation : annotations)
        QCOMPARE(annotation.quote, u"AWS"_s);
    QVERIFY(require(corpus.database().annotationsWithTag(coding::TagId(77))).empty());
}

void ReadingTest::spansOfDamagedFilesAreCutOff()
{
    SampleCorpus corpus;
    support::runSql(
        corpus.path(), u"UPDATE annotations SET start = 4000, \"end\" = 5000 WHERE id IN (1, 4)"_s);
    for (const int article : {1, 2}) {
        const int length = static_cast<int>(SampleCorpus::text(article).size());
        for (const auto &annotation : require(corpus.database().annotations(text::ArticleId(article))))
            QVERIFY(annotation.span.start <= annotation.span.end && annotation.span.end <= length);
    }
}

void ReadingTest::annotationsAreCountedByTag()
{
    SampleCorpus corpus;
    addValues(corpus, {std::monostate(), std::monostate()});
    const auto counts = require(corpus.database().annotationCounts());
    QCOMPARE(counts.at(coding::TagId(1)), 3);
    QCOMPARE(counts.at(coding::TagId(2)), 5);
    QVERIFY(!counts.contains(coding::TagId(9)));
}

void ReadingTest::decisionsAreFoundByAnnotation()
{
    SampleCorpus corpus;
    ChangeSet changes;
    const auto add = [&](qint64 id, qint64 first, qint64 second) {
        changes.add(coding::Decision{.id = coding::DecisionId(id),
            .guid = QUuid::createUuid(),
            .story = text::StoryId(1),
            .kind = coding::Decision::Kind::Different,
            .first = AnnotationId(first),
            .second = AnnotationId(second),
            .label = {}});
    };
    add(1, 1, 4);
    add(2, 4, 2);
    add(3, 2, 5);
    require(corpus.database().apply(SampleCorpus::edit(u"decide"_s, changes)));
    const auto about = [&](const std::vector<AnnotationId> &ids) {
        std::vector<qint64> found;
        for (const auto &decision : require(corpus.database().decisionsAbout(ids)))
            found.push_back(decision.id.value());
        return found;
    };
    QCOMPARE(about({AnnotationId(4)}), (std::vector<qint64>{1, 2}));
    QCOMPARE(about({AnnotationId(5), AnnotationId(2), AnnotationId(1)}), (std::vector<qint64>{1, 2, 3}));
    QCOMPARE(about({AnnotationId(6)}), std::vector<qint64>());
    QCOMPARE(require(corpus.database().decisions(text::StoryId(1))).size(), 3);
    QVERIFY(require(corpus.database().decisions(text::StoryId(2))).empty());
}

void ReadingTest::theViewsSpeakPlainly()
{
    SampleCorpus corpus;
    const auto value = [&](const QString &sql) { return support::sqlValue(corpus.path(), sql); };
    QCOMPARE(value(u"SELECT count(*) FROM annotation JOIN article ON article.id = annotation.article_id"
                   " WHERE substr(article.text, annotation.start + 1, annotation.end - annotation.start)"
                   " IS annotation.quote"_s)
                 .toInt(),
        9);
    QCOMPARE(
        value(u"SELECT count(*) FROM annotation_rows JOIN article ON article.guid = article_id"
              " WHERE substr(article.text, start + 1, annotation_rows.end - start) IS annotation_rows.text"_s)
            .toInt(),
        9);
    QCOMPARE(value(u"SELECT source || '/' || story || '/' || reading FROM article WHERE id = 1"_s).toString(),
        u"Wire/Layoffs/unread"_s);
    QCOMPARE(value(u"SELECT tag || '/' || kind || '/' || analyst FROM annotation WHERE id = 2"_s).toString(),
        u"Entity/entity/Ada"_s);
    QCOMPARE(value(u"SELECT colour FROM tag WHERE id = 1"_s).toString(), u"#c77700"_s);
    QCOMPARE(value(u"SELECT analyst || '/' || state FROM edit"_s).toString(), u"Ada/recorded"_s);
    for (const auto &view : {u"source"_s, u"story"_s, u"analyst"_s, u"decision"_s})
        QVERIFY(value(u"SELECT count(*) FROM "_s + view).isValid());
}

void ReadingTest::aQueryInsideARowVisitIsAllowed()
{
    SampleCorpus corpus;
    int rows = 0;
    require(corpus.database().eachAnnotationRow(
        [&](const auto &) {
            int inner = 0;
            require(corpus.database().eachAnnotationRow(
                [&](const auto &) {
                    ++inner;
                    return true;
                },
                {}));
            rows += inner == 9;
            return true;
        },
        {}));
    QCOMPARE(rows, 9);
}

QTEST_GUILESS_MAIN(ReadingTest)
#include "readingtest.moc"
