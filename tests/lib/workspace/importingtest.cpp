// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/importing.h"

#include "interchange/csv.h"
#include "lib/workspace/testcorpus.h"
#include "workspace/annotationedits.h"
#include "workspace/annotationimport.h"
#include "workspace/exporting.h"

#include <QBuffer>
#include <QDir>
#include <ranges>

using namespace Qt::StringLiterals;
using namespace workspace;

namespace {

const QByteArray article =
    "---\ntitle: Cloud unit trims roles\nsource: Northline\nauthor: Ann Ample\ndate: 2025-07-17\n"
    "language: en\n---\nAmazon 😀 cut hundreds of jobs.\r\n\r\nAWS took in USD 29.3 billion, AWS said.\n";

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray exported(const QString &corpus)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    orDie(exportAnnotations(corpus, &buffer, {}, {}));
    return buffer.data();
}

/// The CSV's rows, sorted.
QStringList essentials(const QByteArray &csv)
{
    QStringList lines;
    for (const QStringList &row : orDie(interchange::parseCsv(csv)) | std::views::drop(1))
        lines += row.join(u'|');
    lines.sort();
    return lines;
}

} // namespace

class ImportingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCorpus> m_corpus;

    Workspace &corpus() { return **m_corpus; }
    ImportReport import(const QStringList &paths, const QString &story = {}, const QString &source = {})
    {
        const ImportReport report = importFiles(corpus(), {paths, story, source}, {});
        if (report.stopped)
            qFatal("%s", qPrintable(report.stopped->message));
        return report;
    }
    ImportReport importCsv(const QByteArray &csv)
    {
        write(m_corpus->file(u"annotations.csv"_s), csv);
        return import({m_corpus->file(u"annotations.csv"_s)});
    }

private Q_SLOTS:
    void init() { m_corpus = std::make_unique<TestCorpus>(); }

    void foldersAreSearchedAndNamedFilesAlwaysTaken()
    {
        const QString folder = m_corpus->file(u"in"_s);
        for (const QString &name :
            {u"b.txt"_s, u"a10.md"_s, u"a2.md"_s, u"deep/c.txt"_s, u"picture.png"_s, u"numbers.csv"_s})
            write(folder + u'/' + name, "words");
        write(folder + u"/rows.csv"_s, "text,start,end,tag\r\n");
        QStringList names;
        for (const QString &path : filesToImport({folder, folder + u"/picture.png"_s, folder + u"/b.txt"_s}))
            names += QDir(folder).relativeFilePath(path);
        QCOMPARE(names, (QStringList{u"a2.md"_s, u"a10.md"_s, u"b.txt"_s, u"deep/c.txt"_s, u"rows.csv"_s,
                            u"picture.png"_s}));
        QVERIFY(filesToImport({m_corpus->file(u"test.variorum"_s) + u"/nothing"_s}).size() ==
                1); // named: read tells why not
    }

    void anArticleComesWithItsMetadata()
    {
        write(m_corpus->file(u"article.md"_s), article);
        const auto report = import({m_corpus->file(u"article.md"_s)}, u"Job cuts"_s);
        QCOMPARE(report.articles, 1);
        QCOMPARE(report.added.size(), 1U);
        QVERIFY2(report.problems.isEmpty(), qPrintable(report.problems.join(u'\n')));
        const text::Article added = corpus().article(report.added.front())->article;
        QCOMPARE(added.title, u"Cloud unit trims roles"_s);
        QCOMPARE(added.author, u"Ann Ample"_s);
        QCOMPARE(added.published, u"2025-07-17"_s);
        QCOMPARE(added.language, u"en"_s);
        QCOMPARE(added.file, m_corpus->file(u"article.md"_s));
        QVERIFY(added.words > 10);
        QCOMPARE(corpus().source(added.source)->name, u"Northline"_s);
        QCOMPARE(corpus().story(added.story)->name, u"Job cuts"_s);
        QVERIFY(corpus().text(added.id).contains(u"😀 cut hundreds of jobs.\n"_s));
        REQUIRE(corpus().undo());
        QVERIFY(corpus().stories().empty());
        QVERIFY(corpus().sources().empty());
        QVERIFY(!corpus().canUndo());
    }

    void sourcesAreTheFilesOwnElseTheNamedOneElseGuessed()
    {
        write(m_corpus->file(u"own.md"_s), article);
        write(m_corpus->file(u"Some Outlet - Title of it.txt"_s), "A first line.\n\nMore words here.");
        write(m_corpus->file(u"Another Outlet - Second title.txt"_s), "Other words.\n\nMore of them here.");
        import({m_corpus->file(u"own.md"_s), m_corpus->file(u"Some Outlet - Title of it.txt"_s)}, {},
            u"Named"_s);
        QVERIFY(corpus().sourceNamed(u"Northline"_s));
        QVERIFY(corpus().sourceNamed(u"Named"_s));
        QCOMPARE(corpus().sources().size(), 2U);
        import({m_corpus->file(u"Another Outlet - Second title.txt"_s)});
        QVERIFY(corpus().sourceNamed(u"Another Outlet"_s));
    }

    void theSameTextIsNotDoubled()
    {
        write(m_corpus->file(u"one.txt"_s), "A first line.\r\n\r\nMore words here.");
        write(m_corpus->file(u"two.txt"_s),
            "A first line.\n\nMore words here."); // other line ends, the same text
        const auto both = import({m_corpus->file(u"one.txt"_s), m_corpus->file(u"two.txt"_s)});
        QCOMPARE(both.articles, 1);
        QCOMPARE(both.duplicates, 1);
        const auto again = import({m_corpus->file(u"two.txt"_s)});
        QCOMPARE(again.articles, 0);
        QCOMPARE(again.duplicates, 1);
        QCOMPARE(corpus().articleCount(), 1);
        QCOMPARE(corpus().undoLabel(), u"import 1 article(s)"_s);
    }

    void whatCannotBeReadIsToldAndTheRestImported_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("an empty file") << QByteArray();
        QTest::newRow("a blank file") << QByteArray("  \n\n ");
        QTest::newRow("a binary file")
            << QByteArray("\x7f\x45\x4c\x46\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03\x00", 18)
                   .repeated(50);
    }

    void whatCannotBeReadIsToldAndTheRestImported()
    {
        QFETCH(const QByteArray, bytes);
        write(m_corpus->file(u"broken.txt"_s), bytes);
        write(m_corpus->file(u"good.txt"_s), "A first line.\n\nMore words here.");
        const auto report = import({m_corpus->file(u"broken.txt"_s), m_corpus->file(u"missing.txt"_s),
            m_corpus->file(u"good.txt"_s)});
        QCOMPARE(report.articles, 1);
        QCOMPARE(report.problems.size(), 2);
        QCOMPARE(report.problems[0].count(u"broken.txt"_s), 1);
        QCOMPARE(report.problems[1].count(u"missing.txt"_s), 1);
    }

    void annotationsComeBackToAFreshCorpus()
    {
        write(m_corpus->file(u"article.md"_s), article);
        write(m_corpus->file(u"other.txt"_s), "Other news.\n\nAWS sells 3 lakh units.");
        const auto report =
            import({m_corpus->file(u"article.md"_s), m_corpus->file(u"other.txt"_s)}, u"Job cuts"_s);
        REQUIRE(corpus().setCurrentAnalyst(u"lk"_s));
        const auto tag = [&](text::ArticleId id, const QString &quote, coding::Kind kind) {
            orDie(corpus().edit(
                u"tag"_s, addAnnotation(corpus(), id, m_corpus->spanOf(id, quote), m_corpus->tag(kind))));
        };
        tag(report.added[0], u"USD 29.3 billion"_s, coding::Kind::Figure);
        tag(report.added[0], u"hundreds of jobs"_s, coding::Kind::Figure);
        tag(report.added[0], u"Amazon"_s, coding::Kind::Entity);
        tag(report.added[0], u"AWS said"_s, coding::Kind::Claim);
        tag(report.added[1], u"3 lakh"_s, coding::Kind::Figure);
        tag(report.added[1], u"AWS"_s, coding::Kind::Entity);
        const auto noted = corpus().annotations(report.added[1]).front().id;
        REQUIRE(corpus().edit(u"note"_s, setNote(corpus(), {noted}, u"=1+1, “quoted”,\nsecond line"_s)));
        const QByteArray csv = exported(m_corpus->path());
        QCOMPARE(essentials(csv).size(), 6);

        // Back into the same corpus: all is there.
        const auto same = importCsv(csv);
        QCOMPARE(same.annotations, 0);
        QCOMPARE(same.duplicates, 6);
        // Deleted ones come back as they were.
        const QStringList before = essentials(csv);
        REQUIRE(corpus().edit(u"delete"_s, removeAnnotations(corpus(), {noted})));
        QCOMPARE(importCsv(csv).annotations, 1);
        QCOMPARE(essentials(exported(m_corpus->path())), before);

        // Into a fresh corpus with the same files, at once with them, in any order.
        write(m_corpus->file(u"out/annotations.csv"_s), csv);
        TestCorpus fresh;
        const auto restored = importFiles(*fresh,
            {.paths = {m_corpus->file(u"out/annotations.csv"_s), m_corpus->file(u"article.md"_s),
                 m_corpus->file(u"other.txt"_s)}},
            {});
        QVERIFY2(restored.problems.isEmpty(), qPrintable(restored.problems.join(u'\n')));
        QCOMPARE(restored.annotations, 6);
        QCOMPARE(restored.articles, 2);
        QCOMPARE(essentials(exported(fresh.path())), before);
        QVERIFY(fresh->storyNamed(u"Job cuts"_s));
        QVERIFY(orDie(fresh->database().check({})).isEmpty());
        REQUIRE(fresh->undo());
        QCOMPARE(fresh->articleCount(), 0);
    }

    void aGuardedOrForeignCsvIsReadBack()
    {
        write(m_corpus->file(u"article.md"_s), article);
        import({m_corpus->file(u"article.md"_s)});
        const auto report =
            importCsv("title;source;tag;kind;text;start;end;analyst;stance;speaker;cause;effect\n"
                      "Cloud unit trims roles;Northline;Cuts;claim;hundreds of jobs;13;29;New "
                      "One;denies;AWS;AI;cuts\n");
        QVERIFY2(report.problems.isEmpty(), qPrintable(report.problems.join(u'\n')));
        QCOMPARE(report.annotations, 1);
        const coding::Tag *tag = corpus().tagNamed(u"Cuts"_s);
        QVERIFY(tag);
        QCOMPARE(tag->kind, coding::Kind::Claim);
        QCOMPARE(tag->position, 3);
        const auto annotation =
            corpus().annotations(corpus().openStory({}).articles.front().article.id).front();
        QCOMPARE(annotation.quote, u"hundreds of jobs"_s);
        QCOMPARE(corpus().analyst(annotation.analyst)->name, u"New One"_s);
        QCOMPARE(std::get<coding::Claim>(annotation.value).stance, coding::Stance::Denies);
        QCOMPARE(importCsv("title,source,tag,text,start,end,analyst\n"
                           "Cloud unit trims roles,Northline,Cuts,hundreds of jobs,13,29,New One\n")
                     .duplicates,
            1);
    }

    void anArticleWithAnotherTitleIsFoundByTheText_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<int>("annotations");
        QTest::addColumn<QString>("said");
        const QByteArray amazon = "Trims,Northline,Cuts,plain,Amazon,0,6\n";
        const QByteArray jobs = "Trims,Northline,Cuts,plain,hundreds of jobs,13,29\n";
        const QByteArray elsewhere = "Trims,Northline,Cuts,plain,hundreds of jobs,14,30\n";
        QTest::newRow("words that only one has there") << jobs << 1 << QString();
        QTest::newRow("words that two have there, then some that one has") << amazon + jobs << 2 << QString();
        QTest::newRow("words that two have there") << amazon << 0 << u"its rows fit several"_s;
        QTest::newRow("words that none has there") << elsewhere << 0 << u"There is no article “Trims”"_s;
    }

    void anArticleWithAnotherTitleIsFoundByTheText()
    {
        QFETCH(const QByteArray, rows);
        QFETCH(const int, annotations);
        QFETCH(const QString, said);
        write(m_corpus->file(u"article.md"_s), article);
        write(m_corpus->file(u"other.md"_s), "---\ntitle: Other\n---\nAmazon goes on.\n");
        import({m_corpus->file(u"article.md"_s), m_corpus->file(u"other.md"_s)});
        const auto report = importCsv("title,source,tag,kind,text,start,end\n" + rows);
        QCOMPARE(report.annotations, annotations);
        QCOMPARE(report.leftOut, rows.count('\n') - annotations);
        QCOMPARE(report.problems.size(), said.isEmpty() ? 0 : 1);
        QVERIFY2(report.problems.join(u' ').contains(said), qPrintable(report.problems.join(u' ')));
        for (const store::ArticleRow &row : corpus().openStory({}).articles)
            QCOMPARE(corpus().annotations(row.article.id).size(),
                row.article.title == u"Cloud unit trims roles" ? size_t(annotations) : 0u);
    }

    void rowsThatDoNotFitAreListed_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("said");
        QTest::newRow("an unknown article")
            << QByteArray("No such title,Northline,Cuts,plain,AWS,0,3") << u"“No such title”"_s;
        QTest::newRow("words that do not stand there")
            << QByteArray("Cloud unit trims roles,Northline,Cuts,plain,Google,0,6") << u"“Google”"_s;
        QTest::newRow("no words") << QByteArray("Cloud unit trims roles,Northline,Cuts,plain,,0,6")
                                  << u"Cloud unit trims roles"_s;
        QTest::newRow("no tag") << QByteArray("Cloud unit trims roles,Northline,,plain,AWS,0,3") << u"2"_s;
        QTest::newRow("no span") << QByteArray("Cloud unit trims roles,Northline,Cuts,plain,AWS,x,3")
                                 << u"2"_s;
    }

    void rowsThatDoNotFitAreListed()
    {
        QFETCH(const QByteArray, row);
        QFETCH(const QString, said);
        write(m_corpus->file(u"article.md"_s), article);
        import({m_corpus->file(u"article.md"_s)});
        const auto report = importCsv("title,source,tag,kind,text,start,end\n" + row + "\n");
        QCOMPARE(report.annotations, 0);
        QCOMPARE(report.leftOut, 1);
        QCOMPARE(report.problems.size(), 1);
        QVERIFY2(report.problems.front().contains(said), qPrintable(report.problems.front()));
        QVERIFY(report.problems.front().contains(u"annotations.csv"_s));
    }

    void rowsOfOneUnknownArticleAreToldOnceAndAllCounted()
    {
        const auto report = importCsv("title,tag,text,start,end\nNone,Cuts,AWS,0,3\nNone,Cuts,AWS,4,7\n");
        QCOMPARE(report.leftOut, 2);
        QCOMPARE(report.problems.size(), 1);
    }

    void tablesOfSpreadsheetsAreReadInTheirEncoding_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("UTF-8") << QByteArray() << QByteArray("caf\xC3\xA9 \xE2\x80\x93 \xC3\xBC");
        QTest::newRow("UTF-8 with a mark")
            << QByteArray("\xEF\xBB\xBF") << QByteArray("caf\xC3\xA9 \xE2\x80\x93 \xC3\xBC");
        QTest::newRow("Windows-1252, as Excel saves CSV") << QByteArray() << QByteArray("caf\xE9 \x96 \xFC");
        QTest::newRow("Windows-1252 with the line that names the separator")
            << QByteArray("sep=;\r\n") << QByteArray("caf\xE9 \x96 \xFC");
    }

    void tablesOfSpreadsheetsAreReadInTheirEncoding()
    {
        QFETCH(const QByteArray, start);
        QFETCH(const QByteArray, words);
        write(m_corpus->file(u"article.md"_s), article);
        const auto added = import({m_corpus->file(u"article.md"_s)}).added;
        const auto report =
            importCsv(start + "title;source;tag;text;start;end;note\r\n" +
                      "Cloud unit trims roles;Northline;Cuts;hundreds of jobs;13;29;" + words + "\r\n");
        QCOMPARE(report.problems, QStringList());
        QCOMPARE(report.articles, 0);
        QCOMPARE(report.annotations, 1);
        QCOMPARE(corpus().annotations(added.front()).front().note, u"café – ü"_s);
    }

    void aTableThatIsNotQuiteUtf8IsReadAndTold()
    {
        write(m_corpus->file(u"article.md"_s), article);
        import({m_corpus->file(u"article.md"_s)});
        const QByteArray good = QByteArray("caf\xC3\xA9 ").repeated(20);
        const auto report = importCsv("title,source,tag,text,start,end,note\n"
                                      "Cloud unit trims roles,Northline,Cuts,hundreds of jobs,13,29," +
                                      good + "caf\xE9\n");
        QCOMPARE(report.annotations, 1);
        QCOMPARE(report.problems.size(), 1);
        QVERIFY2(report.problems.front().contains(u"UTF-8"_s), qPrintable(report.problems.front()));
    }

    void quotesAreFoundWhateverTheirLineEnds_data()
    {
        QTest::addColumn<QByteArray>("lineEnd");
        QTest::newRow("LF") << QByteArray("\n");
        QTest::newRow("CRLF") << QByteArray("\r\n");
        QTest::newRow("CR") << QByteArray("\r");
    }

    void quotesAreFoundWhateverTheirLineEnds()
    {
        QFETCH(const QByteArray, lineEnd);
        write(m_corpus->file(u"article.md"_s), article);
        import({m_corpus->file(u"article.md"_s)});
        const auto report = importCsv("title,source,tag,text,start,end\n"
                                      "Cloud unit trims roles,Northline,Cuts,\"jobs." +
                                      lineEnd + lineEnd + "AWS\",24,34\n");
        QCOMPARE(report.problems, QStringList());
        QCOMPARE(report.annotations, 1);
    }

    void aValueOfAnotherKindIsLeftOutAndTold()
    {
        write(m_corpus->file(u"article.md"_s), article);
        import({m_corpus->file(u"article.md"_s)});
        const auto report =
            importCsv("title,source,tag,kind,text,start,end,entity,entity_type\n"
                      "Cloud unit trims roles,Northline,Figure,entity,AWS,31,34,Amazon Web Services,ORG\n"
                      "Cloud unit trims roles,Northline,Figure,entity,Amazon,0,6,Amazon,ORG\n");
        QCOMPARE(report.annotations, 2);
        QCOMPARE(report.problems.size(), 1);
        QVERIFY(report.problems.front().contains(u"“Figure”"_s));
    }

    void quotesAreFoundWhereTheyStand_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("found"); // in UTF-16 units; -1: nowhere
        QTest::newRow("at its place, after an emoji") << u"AWS"_s << 5 << 6;
        QTest::newRow("at its second place") << u"AWS"_s << 13 << 14;
        QTest::newRow("near its place") << u"AWS"_s << 11 << 14;
        QTest::newRow("the only place, far away") << u"end"_s << 0 << 408;
        QTest::newRow("several places, none near") << u"AWS"_s << 390 << -1;
        QTest::newRow("nowhere") << u"Google"_s << 5 << -1;
        QTest::newRow("no words") << u""_s << 5 << -1;
        QTest::newRow("past the text") << u"AWS"_s << 100000 << -1;
    }

    void quotesAreFoundWhereTheyStand()
    {
        QFETCH(const QString, quote);
        QFETCH(const int, start);
        QFETCH(const int, found);
        const QString text = u"One 😀AWS and AWS."_s + QString(390, u' ') + u"end"_s;
        const auto place = placeOfQuote(
            text, text::CodePoints(text), quote, {start, start + static_cast<int>(quote.size())});
        QCOMPARE(place ? place->start : -1, found);
    }

    void aCancelledImportAddsNothing()
    {
        write(m_corpus->file(u"a.txt"_s), "words");
        std::stop_source cancelled;
        cancelled.request_stop();
        const auto report = importFiles(
            corpus(), {.paths = {m_corpus->file(u"a.txt"_s)}}, base::Progress({}, cancelled.get_token()));
        QVERIFY(report.stopped);
        QCOMPARE(report.stopped->cause, base::Error::Cause::Cancelled);
        QCOMPARE(report.articles, 0);
        QVERIFY(!corpus().canUndo());
    }
};

QTEST_GUILESS_MAIN(ImportingTest)
#include "importingtest.moc"
