// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands, run in process as main() runs them.

#include "cli/command.h"
#include "interchange/annotationrecord.h"
#include "support/samplecorpus.h"
#include "workspace/workspace.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int code = 0;
    QByteArray output;
    QString messages;
};

Outcome run(const QStringList &arguments, bool showsProgress = false)
{
    QBuffer output;
    QBuffer messages;
    output.open(QIODevice::WriteOnly);
    messages.open(QIODevice::WriteOnly);
    cli::Console console(&output, &messages, showsProgress, 80);
    const auto code = cli::run(arguments, console);
    return {static_cast<int>(code), output.data(), QString::fromUtf8(messages.data())};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

#define VERIFY_DONE(outcome) QVERIFY2((outcome).code == 0, qPrintable((outcome).messages))

class CommandsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString file(const QString &name) const { return m_folder->filePath(name); }
    QString sample()
    {
        const QString path = file(u"sample.variorum"_s);
        if (const auto made = run({u"sample"_s, path}); made.code != 0)
            qFatal("%s", qPrintable(made.messages));
        return path;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void wrongUsageIsToldWithExitCodeTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << QStringList() << u"command"_s;
        QTest::newRow("an unknown command") << QStringList{u"paint"_s} << u"“paint”"_s;
        QTest::newRow("too few arguments") << QStringList{u"import"_s, u"a.variorum"_s} << u"“import”"_s;
        QTest::newRow("too many arguments")
            << QStringList{u"check"_s, u"a.variorum"_s, u"b.variorum"_s} << u"“b.variorum”"_s;
        QTest::newRow("an unknown option")
            << QStringList{u"export"_s, u"a.variorum"_s, u"--colour"_s} << u"colour"_s;
        QTest::newRow("an option without its value")
            << QStringList{u"agree"_s, u"a.variorum"_s, u"--story"_s} << u"story"_s;
        QTest::newRow("an unknown export format")
            << QStringList{u"export"_s, u"a.variorum"_s, u"--format"_s, u"pdf"_s} << u"“pdf”"_s;
        QTest::newRow("an unknown agreement format")
            << QStringList{u"agree"_s, u"a.variorum"_s, u"--format"_s, u"pdf"_s} << u"“pdf”"_s;
    }

    void wrongUsageIsToldWithExitCodeTwo()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, said);
        const auto outcome = run(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.output.isEmpty());
        QVERIFY2(outcome.messages.contains(said), qPrintable(outcome.messages));
        QVERIFY(outcome.messages.contains(u"--help"_s));
    }

    void mergesAnotherCorpus()
    {
        const QString ours = file(u"ours.variorum"_s);
        const QString theirs = sample();
        const auto first = run({u"import"_s, ours, theirs});
        VERIFY_DONE(first);
        QVERIFY(first.output.contains("added."));
        VERIFY_DONE(run({u"check"_s, ours}));
        const auto csv = [&](const QString &corpus) { return run({u"export"_s, corpus}).output; };
        QCOMPARE(csv(ours).count('\n'), csv(theirs).count('\n'));
        const auto again = run({u"import"_s, ours, theirs});
        VERIFY_DONE(again);
        QVERIFY(again.output.startsWith("0 "));
        QVERIFY(again.output.contains("in the corpus already."));
        QCOMPARE(csv(ours).count('\n'), csv(theirs).count('\n'));
    }

    void refusesWhatCannotBeMerged()
    {
        const QString ours = sample();
        const QString text = file(u"text.variorum"_s);
        write(text, QByteArray("Words. ").repeated(50));
        for (const QString &other : {ours, text, file(u"none.variorum"_s)}) {
            const auto outcome = run({u"import"_s, ours, other});
            QCOMPARE(outcome.code, 1);
            QCOMPARE(outcome.messages.trimmed().count(u'\n'), 0);
            QVERIFY(outcome.messages.contains(QFileInfo(other).fileName()));
        }
        const QString fresh = file(u"fresh.variorum"_s);
        QCOMPARE(run({u"import"_s, fresh, text}).code, 1);
        QVERIFY(!QFile::exists(fresh));
    }

    void helpIsEverywhere_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("the program") << QStringList{u"--help"_s};
        for (const auto &command : cli::allCommands())
            QTest::addRow("%s", qPrintable(command->name())) << QStringList{command->name(), u"--help"_s};
    }

    void helpIsEverywhere()
    {
        QFETCH(const QStringList, arguments);
        const auto outcome = run(arguments);
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.messages.isEmpty());
        QVERIFY(outcome.output.startsWith("Usage: variorum-cli "));
        if (arguments.size() > 1)
            QVERIFY(outcome.output.contains("CORPUS") || outcome.output.contains("FILE..."));
        else
            for (const auto &command : cli::allCommands())
                QVERIFY(outcome.output.contains(command->name().toUtf8()));
    }

    void theVersionIsPrinted()
    {
        QCOMPARE(run({u"--version"_s}).output, QByteArray("variorum-cli " VARIORUM_VERSION "\n"));
    }

    void whatIsNoCorpusFailsWithExitCodeOne_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("bytes");
        for (const QString &command : {u"export"_s, u"agree"_s, u"check"_s}) {
            QTest::addRow("%s: no file", qPrintable(command)) << command << QByteArray();
            QTest::addRow("%s: another file", qPrintable(command)) << command << QByteArray("words");
        }
    }

    void whatIsNoCorpusFailsWithExitCodeOne()
    {
        QFETCH(const QString, command);
        QFETCH(const QByteArray, bytes);
        const QString path = file(u"thing.variorum"_s);
        if (!bytes.isEmpty())
            write(path, bytes);
        const auto outcome = run({command, path});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.messages.contains(u"thing.variorum"_s), qPrintable(outcome.messages));
        QCOMPARE(contentOf(path), bytes);
    }

    void importMakesACorpusAndTellsWhatItAdded()
    {
        write(file(u"one.txt"_s), "Headline one\n\nAmazon cut jobs.");
        write(file(u"two.txt"_s), "Headline two\n\nAWS grew.");
        const QString corpus = file(u"new.variorum"_s);
        const auto outcome = run({u"import"_s, corpus, file(u"one.txt"_s), file(u"two.txt"_s),
            file(u"one.txt"_s), u"--story"_s, u"Cuts"_s, u"--source"_s, u"Wire"_s});
        VERIFY_DONE(outcome);
        QVERIFY(outcome.output.contains("2 article"));
        const auto again = run({u"import"_s, corpus, file(u"one.txt"_s)});
        VERIFY_DONE(again);
        QVERIFY(again.output.contains("0 article"));
        QVERIFY(again.output.contains("1 were") || again.output.contains("1 was"));
        const auto opened = workspace::Workspace::open(corpus, {});
        QVERIFY(opened);
        QCOMPARE((*opened)->articleCount(), 2);
        QVERIFY((*opened)->storyNamed(u"Cuts"_s));
        QVERIFY((*opened)->sourceNamed(u"Wire"_s));
        VERIFY_DONE(run({u"check"_s, corpus}));
    }

    void importOfNothingReadableMakesNoCorpus()
    {
        write(file(u"empty.txt"_s), "");
        const QString corpus = file(u"new.variorum"_s);
        const auto outcome = run({u"import"_s, corpus, file(u"empty.txt"_s), file(u"missing.txt"_s)});
        QCOMPARE(outcome.code, 1);
        QVERIFY(outcome.messages.contains(u"empty.txt"_s));
        QVERIFY(outcome.messages.contains(u"missing.txt"_s));
        QVERIFY(!QFile::exists(corpus));
        QDir(m_folder->path()).mkdir(u"folder"_s);
        QCOMPARE(run({u"import"_s, corpus, file(u"folder"_s)}).code, 1);
        QVERIFY(!QFile::exists(corpus));
    }

    void importKeepsWhatItCanReadAndFailsForTheRest()
    {
        write(file(u"one.txt"_s), "Headline one\n\nAmazon cut jobs.");
        const auto outcome =
            run({u"import"_s, file(u"new.variorum"_s), file(u"one.txt"_s), file(u"missing.txt"_s)});
        QCOMPARE(outcome.code, 1);
        QVERIFY(outcome.output.contains("1 article"));
        QVERIFY(outcome.messages.contains(u"missing.txt"_s));
    }

    void importFailsWhenRowsAreLeftOut()
    {
        write(file(u"one.txt"_s), "Headline one\n\nAmazon cut jobs.");
        write(
            file(u"rows.csv"_s), "title,tag,text,start,end\nNo such,Cuts,jobs,0,4\nNor this,Cuts,jobs,0,4\n");
        const auto outcome =
            run({u"import"_s, file(u"new.variorum"_s), file(u"one.txt"_s), file(u"rows.csv"_s)});
        QCOMPARE(outcome.code, 1);
        QVERIFY(outcome.output.contains("1 article"));
        QVERIFY2(outcome.messages.contains(u"\n2 row"_s), qPrintable(outcome.messages));
    }

    void importIntoACorpusInUseFails()
    {
        write(file(u"one.txt"_s), "Headline one\n\nAmazon cut jobs.");
        const auto editor = workspace::Workspace::create(file(u"used.variorum"_s), {});
        QVERIFY(editor);
        const auto outcome = run({u"import"_s, file(u"used.variorum"_s), file(u"one.txt"_s)});
        QCOMPARE(outcome.code, 1);
        QVERIFY(outcome.messages.contains(u"used.variorum"_s));
        VERIFY_DONE(run({u"check"_s, file(u"used.variorum"_s)})); // reading works meanwhile
        VERIFY_DONE(run({u"export"_s, file(u"used.variorum"_s)}));
    }

    void exportWritesAllAnnotations()
    {
        const QString corpus = sample();
        const auto printed = run({u"export"_s, corpus});
        VERIFY_DONE(printed);
        QVERIFY(printed.output.startsWith("annotation_id,story,source,"));
        const auto rows = interchange::readAnnotations(printed.output);
        QVERIFY(rows);
        QVERIFY(rows->records.size() > 20);
        VERIFY_DONE(run({u"export"_s, corpus, u"-o"_s, file(u"rows.csv"_s)}));
        QCOMPARE(contentOf(file(u"rows.csv"_s)), printed.output);
        QVERIFY(run({u"export"_s, corpus, u"--bom"_s}).output.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(run({u"export"_s, corpus, u"--raw"_s, u"--format"_s, u"csv"_s}).code, 0);
        QCOMPARE(run({u"export"_s, corpus, u"-o"_s, file(u"no/such/folder.csv"_s)}).code, 1);
    }

    void exportAndImportRestoreTheAnnotations()
    {
        const QString corpus = sample();
        VERIFY_DONE(run({u"export"_s, corpus, u"-o"_s, file(u"rows.csv"_s)}));
        const auto same = run({u"import"_s, corpus, file(u"rows.csv"_s)});
        VERIFY_DONE(same);
        QVERIFY(same.output.contains("0 article"));

        // Into another corpus, with the articles.
        const QString articles = QStringLiteral(VARIORUM_SOURCE_DIR "/resources/sample");
        const QString fresh = file(u"fresh.variorum"_s);
        const auto restored = run({u"import"_s, fresh, articles + u"/aws-job-cuts"_s,
            articles + u"/headcount-memo"_s, file(u"rows.csv"_s)});
        VERIFY_DONE(restored);
        QVERIFY2(restored.messages.isEmpty(), qPrintable(restored.messages));
        QCOMPARE(run({u"export"_s, fresh}).output, contentOf(file(u"rows.csv"_s)));
    }

    void agreeTakesTheNamedStoryElseTheFirst()
    {
        const QString corpus = sample();
        const auto unnamed = run({u"agree"_s, corpus});
        VERIFY_DONE(unnamed);
        QVERIFY(unnamed.output.startsWith("AWS job cuts, July 2025"));
        QVERIFY(unnamed.messages.contains(u"Memo on corporate headcount, June 2025"_s));
        const auto unknown = run({u"agree"_s, corpus, u"--story"_s, u"Nothing"_s});
        QCOMPARE(unknown.code, 1);
        QVERIFY(unknown.messages.contains(u"“Nothing”"_s));
        VERIFY_DONE(run({u"agree"_s, corpus, u"--story"_s, u"aws JOB cuts, July 2025"_s}));

        write(file(u"one.txt"_s), "Headline one\n\nAmazon cut jobs.");
        VERIFY_DONE(run({u"import"_s, file(u"storyless.variorum"_s), file(u"one.txt"_s)}));
        const auto storyless = run({u"agree"_s, file(u"storyless.variorum"_s)});
        VERIFY_DONE(storyless);
        QVERIFY(storyless.messages.contains(u"in no story"_s));
        VERIFY_DONE(
            run({u"import"_s, file(u"single.variorum"_s), file(u"one.txt"_s), u"--story"_s, u"Only"_s}));
        const auto only = run({u"agree"_s, file(u"single.variorum"_s)});
        VERIFY_DONE(only);
        QVERIFY(only.output.contains("Only"));
    }

    void agreePrintsTextCsvAndJson()
    {
        const QStringList agree{u"agree"_s, sample(), u"--story"_s, u"AWS job cuts, July 2025"_s};
        const auto text = run(agree);
        VERIFY_DONE(text);
        QVERIFY(text.output.contains("AWS job cuts, July 2025"));
        const auto csv = run(agree + QStringList{u"--format"_s, u"csv"_s});
        const auto rows = interchange::parseCsv(csv.output);
        QVERIFY(rows);
        QCOMPARE(
            rows->front().first(4), (QStringList{u"point"_s, u"kind"_s, u"verdict"_s, u"independent"_s}));

        const auto json = run(agree + QStringList{u"--format"_s, u"json"_s});
        const QJsonObject document = QJsonDocument::fromJson(json.output).object();
        QCOMPARE(document["story"_L1].toString(), u"AWS job cuts, July 2025"_s);
        const QJsonArray points = document["points"_L1].toArray();
        QCOMPARE(points.size(), static_cast<qsizetype>(rows->size()) - 1);
        QCOMPARE(points[0]["cells"_L1].toArray().size(), document["articles"_L1].toArray().size());

        VERIFY_DONE(run(agree + QStringList{u"--format"_s, u"json"_s, u"-o"_s, file(u"agree.json"_s)}));
        QCOMPARE(contentOf(file(u"agree.json"_s)), json.output);
    }

    void whatCannotBeReadMakesACommandFail_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("agree") << QStringList{u"agree"_s, u"CORPUS"_s};
        QTest::newRow("suggest") << QStringList{u"suggest"_s, u"CORPUS"_s};
    }

    void whatCannotBeReadMakesACommandFail()
    {
        QFETCH(QStringList, arguments);
        arguments.replaceInStrings(u"CORPUS"_s, sample());
        VERIFY_DONE(run(arguments));
        support::runSqls(arguments[1],
            {u"PRAGMA foreign_keys = OFF"_s,
                u"DELETE FROM article_texts WHERE id = (SELECT text_id FROM articles LIMIT 1)"_s});
        const auto outcome = run(arguments);
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.messages.contains(u"sample.variorum"_s), qPrintable(outcome.messages));
    }

    void aFailureIsToldOnce()
    {
        QBuffer messages;
        messages.open(QIODevice::WriteOnly);
        cli::Console console(&messages, &messages);
        QVERIFY(!console.hasFailed());
        console.fail({u"No."_s, u"why"_s});
        console.fail({u"No."_s, u"why"_s});
        QVERIFY(console.hasFailed());
        QCOMPARE(messages.data(), "No.\n  why\n");
    }

    void checkFindsWhatIsWrong()
    {
        const QString corpus = sample();
        const auto sound = run({u"check"_s, corpus});
        VERIFY_DONE(sound);
        QVERIFY(sound.output.contains("sample.variorum"));
        QFile damaged(corpus);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        const qint64 size = damaged.size();
        for (qint64 at = size / 2; at < size - 64; at += 4096) {
            damaged.seek(at);
            damaged.write(QByteArray(64, '\x5a'));
        }
        damaged.close();
        const auto broken = run({u"check"_s, corpus});
        QCOMPARE(broken.code, 1);
        QVERIFY(!broken.messages.isEmpty());
    }

    void sampleNeverReplacesAFile()
    {
        write(file(u"mine.variorum"_s), "words");
        const auto outcome = run({u"sample"_s, file(u"mine.variorum"_s)});
        QCOMPARE(outcome.code, 1);
        QCOMPARE(contentOf(file(u"mine.variorum"_s)), QByteArray("words"));
    }

    void progressIsShownOnlyToATerminal()
    {
        QBuffer output;
        QBuffer messages;
        output.open(QIODevice::WriteOnly);
        messages.open(QIODevice::WriteOnly);
        cli::Console silent(&output, &messages, false);
        silent.progress(u"Work"_s).report(1, 2);
        QVERIFY(messages.data().isEmpty());
        cli::Console terminal(&output, &messages, true);
        const auto progress = terminal.progress(u"Work"_s);
        QTest::qSleep(120);
        progress.report(1, 2);
        QVERIFY(messages.data().contains("Work 50"));
        terminal.tell(u"A message"_s);
        QVERIFY(messages.data().endsWith("\r\x1b[KA message\n"));
        QVERIFY(output.data().isEmpty());
    }

    void wordsAreFound()
    {
        const QString corpus = sample();
        const Outcome json = run({u"find"_s, corpus, u"value:29.3bn"_s, u"--format"_s, u"json"_s});
        VERIFY_DONE(json);
        const QJsonObject object = QJsonDocument::fromJson(json.output).object();
        const QJsonArray hits = object[u"hits"_s].toArray();
        QCOMPARE(object[u"total"_s].toInt(), int(hits.size()));
        QVERIFY(hits.size() >= 2);
        QVERIFY(hits[0].toObject()[u"match"_s].toString().contains("29.3 billion"_L1));

        const Outcome text =
            run({u"find"_s, corpus, u"jobs"_s, u"--sort"_s, u"right"_s, u"--limit"_s, u"2"_s});
        VERIFY_DONE(text);
        QCOMPARE(text.output.count('\n'), 2);
        QVERIFY(text.output.contains("[jobs]"));

        const Outcome csv = run({u"find"_s, corpus, u"nowhereatall"_s, u"--format"_s, u"csv"_s});
        VERIFY_DONE(csv);
        QCOMPARE(csv.output, "article_id,source,title,published,start,end,left,match,right\r\n"_ba);
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "commandstest.moc"
