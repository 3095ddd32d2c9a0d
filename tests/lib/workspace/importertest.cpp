// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/importer.h"

#include "base/worker.h"
#include "lib/workspace/testcorpus.h"
#include "workspace/annotationedits.h"
#include "workspace/articleedits.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace workspace;

namespace {

constexpr int fileCount = 60;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// An import as the window runs it: the work on another thread, the rest on this one.
class Running
{
public:
    Running(Workspace &workspace, const ImportRequest &request)
        : m_importer(new Importer(workspace, request))
    {
        m_worker.run([work = m_importer->work(),
                         progress = base::Progress({}, m_stop.get_token())] { return work(progress); },
            [this](base::Result<void> worked) { m_worked = std::move(worked); });
    }

    void cancel() { m_stop.request_stop(); }
    bool isDone() const { return m_worked.has_value(); }
    base::Result<void> worked() { return *m_worked; }
    ImportReport finish() { return m_importer->finish(worked()); }

private:
    Importer *m_importer; ///< The workspace's.
    std::stop_source m_stop;
    std::optional<base::Result<void>> m_worked;
    base::Worker m_worker;
};

} // namespace

class ImporterTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCorpus> m_corpus;
    text::ArticleId m_article; ///< That was there before.

    Workspace &corpus() { return **m_corpus; }
    ImportRequest files()
    {
        return {.paths = {m_corpus->file(u"in"_s)}, .story = u"Imported"_s, .source = {}};
    }
    /// Calls back once, after the first slice of an import.
    void afterFirstSlice(const std::function<void()> &call)
    {
        auto *once = new QObject(&corpus());
        connect(&corpus(), &Workspace::changed, once, [once, call] {
            once->deleteLater();
            once->disconnect();
            QTimer::singleShot(0, once->parent(), call);
        });
    }
    void tag()
    {
        orDie(corpus().edit(
            u"tag"_s, addAnnotation(corpus(), m_article, m_corpus->spanOf(m_article, u"Amazon"_s),
                          m_corpus->tag(coding::Kind::Entity))));
    }
    bool isInOrder() { return orDie(corpus().database().check({})).isEmpty(); }

private Q_SLOTS:
    void init()
    {
        m_corpus = std::make_unique<TestCorpus>();
        m_article =
            m_corpus->addArticle(m_corpus->addStory(u"Before"_s), u"Northline"_s, u"Amazon cut jobs."_s);
        QDir(m_corpus->folder()).mkdir(u"in"_s);
        for (int i = 0; i < fileCount; ++i)
            write(m_corpus->file(u"in/Outlet %1 - Report %2.txt"_s.arg(i % 5).arg(i)),
                u"Report %1\n\nOutlet %1 says that report %1 has 😀 words.\n"_s.arg(i).toUtf8());
    }

    void anImportIsOneStep()
    {
        Running import(corpus(), files());
        QTRY_VERIFY(import.isDone());
        const ImportReport report = import.finish();
        QVERIFY(!report.stopped);
        QCOMPARE(report.articles, fileCount);
        QCOMPARE(corpus().articleCount(), fileCount + 1);
        QCOMPARE(corpus().undoLabel(), u"import %1 article(s)"_s.arg(fileCount));
        QVERIFY(isInOrder());
        REQUIRE(corpus().undo());
        QCOMPARE(corpus().articleCount(), 1);
        QVERIFY(!corpus().storyNamed(u"Imported"_s));
        REQUIRE(corpus().redo());
        QCOMPARE(corpus().articleCount(), fileCount + 1);
        m_corpus->reopen();
        QCOMPARE(corpus().articleCount(), fileCount + 1);
        QVERIFY(isInOrder());
    }

    void anOpenStoryGrowsAsTheFileDoes()
    {
        orDie(corpus().edit(u"story"_s, orDie(addStory(corpus(), u"Imported"_s))));
        const text::StoryId story = corpus().storyNamed(u"Imported"_s)->id;
        QVERIFY(corpus().openStory(story).articles.empty());
        Running import(corpus(), files());
        QTRY_VERIFY(import.isDone());
        QCOMPARE(import.finish().articles, fileCount);
        const auto ids = [](const std::vector<store::ArticleRow> &rows) {
            QList<qint64> all;
            for (const store::ArticleRow &row : rows)
                all << row.article.id.value();
            return all;
        };
        QCOMPARE(ids(corpus().openStory(story).articles), ids(orDie(corpus().database().articles(story))));
        for (const store::StorySummary &summary : corpus().stories())
            if (summary.story.id == story)
                QCOMPARE(summary.articles, fileCount);
    }

    void taggingMeanwhileLeavesItOneStep()
    {
        afterFirstSlice([this] { tag(); });
        Running import(corpus(), files());
        QTRY_VERIFY(import.isDone());
        QCOMPARE(import.finish().articles, fileCount);
        QCOMPARE(corpus().annotationCount(), 1);
        REQUIRE(corpus().undo());
        QCOMPARE(corpus().annotationCount(), 0);
        QCOMPARE(corpus().articleCount(), fileCount + 1);
        REQUIRE(corpus().undo());
        QCOMPARE(corpus().articleCount(), 1);
        QVERIFY(isInOrder());
    }

    void anEditThatItMayBuildOnBeginsAFurtherStep()
    {
        afterFirstSlice([this] { // the rest is from a source that this edit makes
            coding::ChangeSet changes;
            const auto source = corpus().newId<text::SourceId>();
            changes.add(text::Source{source, {}, u"Outlet 4"_s});
            if (!corpus().sourceNamed(u"Outlet 4"_s))
                orDie(corpus().edit(u"add source"_s, std::move(changes)));
        });
        Running import(corpus(), files());
        QTRY_VERIFY(import.isDone());
        QCOMPARE(import.finish().articles, fileCount);
        int steps = 0;
        while (corpus().articleCount() > 1) {
            REQUIRE(corpus().undo());
            QVERIFY(isInOrder());
            ++steps;
        }
        QCOMPARE(steps, 3); // the rest, the source, the beginning
        while (corpus().canRedo())
            REQUIRE(corpus().redo());
        QCOMPARE(corpus().articleCount(), fileCount + 1);
        QVERIFY(isInOrder());
    }

    void whatIsInWhenItIsCancelledIsOneStep()
    {
        Running import(corpus(), files());
        afterFirstSlice([&] { import.cancel(); });
        QTRY_VERIFY(import.isDone());
        const ImportReport report = import.finish();
        QVERIFY(report.stopped);
        QCOMPARE(report.stopped->cause, base::Error::Cause::Cancelled);
        QVERIFY(report.articles > 0);
        QVERIFY(report.articles < fileCount);
        QTest::qWait(20); // nothing comes after
        QCOMPARE(corpus().articleCount(), 1 + report.articles);
        QCOMPARE(corpus().undoLabel(), u"import %1 article(s)"_s.arg(report.articles));
        QVERIFY(isInOrder());
        REQUIRE(corpus().undo());
        QCOMPARE(corpus().articleCount(), 1);
        QVERIFY(isInOrder());

        Running again(corpus(), files()); // texts that are left over stand in nobody's way
        QTRY_VERIFY(again.isDone());
        QCOMPARE(again.finish().articles, fileCount);
    }

    void undoingItMeanwhileStopsIt()
    {
        afterFirstSlice([this] { orDie(corpus().undo()); });
        Running import(corpus(), files());
        QTRY_VERIFY(import.isDone());
        const ImportReport report = import.finish();
        QVERIFY(report.stopped);
        QCOMPARE(report.stopped->cause, base::Error::Cause::Cancelled);
        QCOMPARE(corpus().articleCount(), 1);
        QVERIFY(corpus().canRedo());
        QVERIFY(isInOrder());
    }

    void closingTheCorpusMeanwhileStopsIt()
    {
        Running import(corpus(), files());
        bool isClosed = false;
        connect(&corpus(), &Workspace::changed, this, [&] { isClosed = true; });
        QTRY_VERIFY(isClosed);
        m_corpus->close();
        QTRY_VERIFY(import.isDone());
        QVERIFY(!import.worked());
        QCOMPARE(import.worked().error().cause, base::Error::Cause::Cancelled);
        m_corpus->reopen();
        QVERIFY(corpus().articleCount() > 1);
        QVERIFY(corpus().canUndo());
        QVERIFY(isInOrder());
    }

    void aCorpusOpenedForReadingTakesNothing()
    {
        m_corpus->close();
        auto reader = orDie(Workspace::open(m_corpus->path(), {.readOnly = true}));
        Running import(*reader, files());
        QTRY_VERIFY(import.isDone());
        QVERIFY(import.finish().stopped);
        QCOMPARE(reader->articleCount(), 1);
    }

    void annotationsComeInSlicesToo()
    {
        QByteArray csv = "annotation_id,title,source,tag,kind,text,start,end\r\n";
        constexpr int rowsOfArticle = 30;
        for (int i = 0; i < fileCount; ++i)
            for (int row = 0; row < rowsOfArticle; ++row)
                csv += QUuid::createUuid().toString(QUuid::WithoutBraces).toUtf8() + ",Report " +
                       QByteArray::number(i) + ",,Tag " + QByteArray::number(row) + ",plain,😀,0,1\r\n";
        csv += "not a guid,Report 3,,Tag 5,plain,😀,0,1\r\n"; // there by then
        write(m_corpus->file(u"in/annotations.csv"_s), csv);
        Running import(corpus(), files());
        QTRY_VERIFY_WITH_TIMEOUT(import.isDone(), 30000);
        const ImportReport report = import.finish();
        QVERIFY(!report.stopped);
        QVERIFY2(report.problems.isEmpty(), qPrintable(report.problems.join(u'\n')));
        QCOMPARE(report.articles, fileCount);
        QCOMPARE(report.annotations, fileCount * rowsOfArticle);
        QCOMPARE(report.duplicates, 1);
        QVERIFY(isInOrder());
        REQUIRE(corpus().undo());
        QCOMPARE(corpus().articleCount(), 1);
        QCOMPARE(corpus().annotationCount(), 0);
        QVERIFY(isInOrder());
    }
};

QTEST_GUILESS_MAIN(ImporterTest)
#include "importertest.moc"
