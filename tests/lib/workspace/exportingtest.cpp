// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/exporting.h"

#include "interchange/annotationrecord.h"
#include "lib/workspace/testcorpus.h"
#include "support/corpusgenerator.h"
#include "workspace/annotationedits.h"
#include "workspace/pointedits.h"

#include <QBuffer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace workspace;

namespace {

QByteArray exported(const QString &corpus, const interchange::CsvOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    orDie(exportAnnotations(corpus, &buffer, options, {}));
    return buffer.data();
}

/// The characters [start, end) of a text, counted in code points.
QString codePoints(const QString &text, int start, int end)
{
    const QList<uint> all = text.toUcs4();
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(all.constData()) + start, end - start);
}

/// A device that is full.
class FullDevice : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        setErrorString(u"no room"_s);
        return -1;
    }
};

} // namespace

class ExportingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCorpusWithoutAnnotationsIsAHeader()
    {
        TestCorpus corpus;
        QCOMPARE(exported(corpus.path()), interchange::annotationColumns().join(u',').toUtf8() + "\r\n");
        QVERIFY(exported(corpus.path(), {.byteOrderMark = true})
                .startsWith("\xEF\xBB\xBF"
                            "annotation_id,"));
    }

    void everyRowIsWhatTheCorpusHas()
    {
        const QString path = QDir::tempPath() +
                             u"/exportingtest-%1.variorum"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
        orDie(support::generateCorpus(path, {.articles = 90, .annotations = 1800, .articlesInStory = 15}));
        const auto cleanUp = qScopeGuard([&] { QFile::remove(path); });
        auto options = TestCorpus::lexicon();
        options.readOnly = true;
        const auto workspace = orDie(Workspace::open(path, options));
        const auto rows = orDie(interchange::readAnnotations(exported(path)));
        QVERIFY2(rows.issues.isEmpty(), qPrintable(rows.issues.join(u'\n')));
        QCOMPARE(rows.records.size(), 1800U);

        auto row = rows.records.begin();
        int labelled = 0;
        for (const store::StorySummary &summary : workspace->stories()) {
            for (const coding::Annotation &one : workspace->openStory(summary.story.id).annotations) {
                const text::Article article = workspace->article(one.article)->article;
                QCOMPARE(row->annotationId, one.guid.toString(QUuid::WithoutBraces));
                QCOMPARE(row->story, summary.story.name);
                QCOMPARE(row->articleId, article.guid.toString(QUuid::WithoutBraces));
                QCOMPARE(row->tag, workspace->tag(one.tag)->name);
                QCOMPARE(row->text, one.quote);
                QCOMPARE(codePoints(workspace->text(one.article), row->start, row->end), one.quote);
                QCOMPARE(row->value, one.value);
                QCOMPARE(row->note, one.note);
                QCOMPARE(row->created, one.created);
                const coding::Point *point = workspace->pointOf(one.id);
                QCOMPARE(row->point, point ? point->label : QString());
                labelled += point != nullptr;
                ++row;
            }
        }
        QVERIFY(labelled > 1000);
    }

    void someAnnotationsHaveTheRowsThatTheyHaveAmongAll()
    {
        TestCorpus corpus;
        const auto story = corpus.addStory(u"Story"_s);
        for (int i = 0; i < 3; ++i) {
            const auto article = corpus.addArticle(i < 2 ? story : text::StoryId(), u"Source %1"_s.arg(i),
                u"AWS or Amazon, number %1."_s.arg(i));
            for (const QString &name : {u"AWS"_s, u"Amazon"_s})
                REQUIRE(corpus->edit(u"tag"_s, addAnnotation(*corpus, article, corpus.spanOf(article, name),
                                                   corpus.tag(coding::Kind::Entity))));
        }
        const QByteArrayList all = exported(corpus.path()).split('\n');
        QCOMPARE(all.size(), 8); // a heading, six rows, and nothing after the last
        const auto ids =
            orDie(corpus->database().annotationIds({}, store::AnnotationOrder::Place, Qt::AscendingOrder));
        QCOMPARE(ids.size(), 6U);
        const auto some = [&](const AnnotationIds &only) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            const qint64 count = orDie(exportAnnotations(corpus.path(), &buffer, {}, {}, only));
            return std::pair(buffer.data().split('\n'), count);
        };
        const auto [rows, count] = some({ids[4], ids[1]});
        QCOMPARE(count, 2);
        QCOMPARE(rows.size(), 4);
        for (const QByteArray &row : rows) // in the order of the corpus, the points' names as among all
            QVERIFY2(all.contains(row), row.constData());
        QVERIFY(all.indexOf(rows[1]) < all.indexOf(rows[2]));
        QCOMPARE(some({}), std::pair(QByteArrayList({all[0], {}}), qint64(0)));
    }

    void decidedPointsHaveTheirLabels()
    {
        TestCorpus corpus;
        const auto story = corpus.addStory(u"Story, with a comma"_s);
        for (int i = 0; i < 2; ++i) {
            const auto article =
                corpus.addArticle(story, u"Source %1"_s.arg(i), u"😀 AWS or Amazon, number %1."_s.arg(i));
            for (const QString &name : {u"AWS"_s, u"Amazon"_s})
                REQUIRE(corpus->edit(u"tag"_s, addAnnotation(*corpus, article, corpus.spanOf(article, name),
                                                   corpus.tag(coding::Kind::Entity))));
        }
        REQUIRE(corpus->edit(u"merge"_s, mergePoints(*corpus, story, corpus->agreement(story).points)));
        REQUIRE(corpus->edit(
            u"label"_s, labelPoint(*corpus, story, corpus->agreement(story).points.front(), u"=The firm"_s)));
        const QByteArray csv = exported(corpus.path());
        const auto rows = orDie(interchange::readAnnotations(csv)).records;
        QCOMPARE(rows.size(), 4U);
        for (const interchange::AnnotationRecord &row : rows)
            QCOMPARE(row.point, u"=The firm"_s);
        QVERIFY(csv.contains(",'=The firm,"));
        QVERIFY(exported(corpus.path(), {.raw = true}).contains(",=The firm,"));
    }

    void theBytesAreThoseOfTheDesign()
    {
        TestCorpus corpus;
        REQUIRE(corpus->setCurrentAnalyst(u"lk"_s));
        const auto article = corpus.addArticle(corpus.addStory(u"@story"_s), u"Source, one"_s,
            u"-5 per cent of jobs, \"AWS\" said.\nAI did not cut them."_s);
        const auto add = [&](const QString &quote, coding::Kind kind, const coding::Value &value) {
            coding::ChangeSet changes =
                addAnnotation(*corpus, article, corpus.spanOf(article, quote), corpus.tag(kind));
            auto &added = *std::get<coding::Change<coding::Annotation>>(changes.changes.front()).after;
            added.value = value;
            added.note = u"says \"so\""_s;
            REQUIRE(corpus->edit(u"tag"_s, changes));
        };
        add(u"-5 per cent"_s, coding::Kind::Figure,
            text::Quantity{.low = {},
                .high = -29'300'000'000.05,
                .relation = text::Relation::Less,
                .unit = u"USD"_s,
                .measured = u"jobs, all"_s});
        add(u"\"AWS\""_s, coding::Kind::Entity,
            coding::Entity{u"Amazon Web Services"_s, coding::EntityType::Organisation});
        add(u"said.\nAI"_s, coding::Kind::Claim,
            coding::Claim{coding::Stance::Denies, u"Amazon"_s, u"AI"_s, u"=cuts"_s});
        QString csv = QString::fromUtf8(exported(corpus.path()));
        csv.replace(QRegularExpression(u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s), u"GUID"_s);
        csv.replace(
            QRegularExpression(u"20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"_s), u"TIME"_s);
        QStringList rows = csv.split(u"\r\n"_s);
        QCOMPARE(rows.takeFirst(), interchange::annotationColumns().join(u','));
        const QString start = u"GUID,'@story,\"Source, one\",GUID,Article 1,,2025-07-02,,"_s;
        const QString end = u",\"says \"\"so\"\"\",lk,manual,TIME,TIME"_s;
        const QStringList expected{
            start +
                u"Figure,figure,'-5 per cent,0,11,1,,\" of jobs, \"\"AWS\"\" said.\",<,,-29300000000.05,USD,"
                "\"jobs, all\",\"jobs, all\",,,,,,"_s +
                end,
            start +
                u"Entity,entity,\"\"\"AWS\"\"\",21,26,1,\"'-5 per cent of jobs, \", said.,,,,,,Amazon Web "
                u"Services,"
                "Amazon Web Services,ORG,,,,"_s +
                end,
            start +
                u"AI-causation claim,claim,\"said.\nAI\",27,35,1,\"'-5 per cent of jobs, \"\"AWS\"\" \", did "
                u"not cut "
                u"them.,,,,,,Amazon: AI → =cuts,,,"
                "denies,Amazon,AI,'=cuts"_s +
                end,
            {}};
        for (qsizetype row = 0; row < rows.size(); ++row)
            QCOMPARE(rows[row], expected.value(row));
        QCOMPARE(rows.size(), expected.size());
    }

    void exportingCanBeCancelledAndFailsOnAFullDisk()
    {
        TestCorpus corpus;
        const auto article = corpus.addArticle(corpus.addStory(u"Story"_s), u"Source"_s, u"AWS"_s);
        REQUIRE(corpus->edit(
            u"tag"_s, addAnnotation(*corpus, article, {0, 3}, corpus.tag(coding::Kind::Entity))));
        std::stop_source cancelled;
        cancelled.request_stop();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto stopped =
            exportAnnotations(corpus.path(), &buffer, {}, base::Progress({}, cancelled.get_token()));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().cause, base::Error::Cause::Cancelled);

        FullDevice full;
        full.open(QIODevice::WriteOnly);
        const auto failed = exportAnnotations(corpus.path(), &full, {}, {});
        QVERIFY(!failed);
        QVERIFY(failed.error().detail.contains(u"no room"_s));
        QVERIFY(!exportAnnotations(corpus.file(u"none.variorum"_s), &buffer, {}, {}));
    }

    void aFileIsWrittenWholeOrNotAtAll()
    {
        TestCorpus corpus;
        const QString path = corpus.file(u"out.csv"_s);
        const auto put = [](const QByteArray &bytes) {
            return [bytes](QIODevice *device) -> base::Result<void> {
                device->write(bytes);
                return {};
            };
        };
        REQUIRE(writeFile(path, put("first")));
        const auto failed = writeFile(path, [](QIODevice *device) -> base::Result<void> {
            device->write("half");
            return base::failure(u"stopped"_s);
        });
        QCOMPARE(failed.error().message, u"stopped"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "first");
        const auto nowhere = writeFile(corpus.file(u"no/such/folder.csv"_s), put("words"));
        QVERIFY(!nowhere);
        QVERIFY(nowhere.error().message.contains(u"folder.csv"_s));
    }

    void theDocumentOfAStoryHasItsEvidence()
    {
        TestCorpus corpus;
        const auto story = corpus.addStory(u"Story"_s);
        const auto one = corpus.addArticle(story, u"Wire"_s, u"😀 AWS took in USD 29.3 billion."_s);
        const auto other = corpus.addArticle(story, {}, u"AWS took in $29.3bn."_s);
        const auto figure = corpus.tag(coding::Kind::Figure);
        REQUIRE(corpus->edit(
            u"tag"_s, addAnnotation(*corpus, one, corpus.spanOf(one, u"USD 29.3 billion"_s), figure)));
        REQUIRE(corpus->edit(
            u"tag"_s, addAnnotation(*corpus, other, corpus.spanOf(other, u"$29.3bn"_s), figure)));
        const auto document = agreementDocument(*corpus, story);
        QCOMPARE(document.story, u"Story"_s);
        QCOMPARE(document.articles.size(), 2U);
        QCOMPARE(document.articles[0].source, u"Wire"_s);
        QCOMPARE(document.agreement.points.size(), 1U);
        QCOMPARE(document.evidence.size(), 2U);
        QCOMPARE(document.evidence[0].start, 14); // the emoji is one
        QCOMPARE(document.evidence[0].end, 30);
        QCOMPARE(document.evidence[0].shown, document.evidence[1].shown);
        QVERIFY(document.evidence[0].shown.contains(u"29.3"_s));
    }
};

QTEST_GUILESS_MAIN(ExportingTest)
#include "exportingtest.moc"
