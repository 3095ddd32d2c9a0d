// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What all commands have in common, and the small ones, run in process as main() runs them.

#include "commandfixture.h"
#include "interchange/annotationrecord.h"
#include "support/eventtexts.h"
#include "support/samplecorpus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

class CommandsTest : public QObject, private CommandFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

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

    void storiesAreProposedAndAccepted()
    {
        QStringList command{u"import"_s, file(u"events.variorum"_s)};
        int number = 0;
        for (const QString &text : support::eventTexts()) {
            const QString path = file(u"event%1.txt"_s.arg(number++));
            write(path, text.toUtf8());
            command += path;
        }
        VERIFY_DONE(run(command));
        const QString corpus = command[1];
        const Outcome json = run({u"stories"_s, corpus, u"--format"_s, u"json"_s});
        VERIFY_DONE(json);
        const QJsonArray stories = QJsonDocument::fromJson(json.output).object()[u"stories"_s].toArray();
        QCOMPARE(stories.size(), 3);
        const QJsonArray articles = stories[0].toObject()[u"articles"_s].toArray();
        QCOMPARE(articles.size(), 3);
        QVERIFY(articles[0].toObject()[u"similarity"_s].toDouble() > 0);
        QVERIFY(!articles[0].toObject()[u"words"_s].toArray().isEmpty());
        QVERIFY(articles[0].toObject()[u"version_of"_s].isNull());

        const Outcome csv = run({u"stories"_s, corpus, u"--format"_s, u"csv"_s});
        VERIFY_DONE(csv);
        QVERIFY(csv.output.startsWith(
            "story,new,article_id,source,title,published,similarity,words,version_of\r\n"));
        QCOMPARE(csv.output.count('\n'), 10);
        const Outcome accepted = run({u"stories"_s, corpus, u"--accept"_s});
        VERIFY_DONE(accepted);
        QCOMPARE(accepted.output.count('\n'), 12);
        const Outcome again = run({u"stories"_s, corpus});
        VERIFY_DONE(again);
        QVERIFY(again.output.isEmpty());
        QCOMPARE(run({u"stories"_s, corpus, u"--format"_s, u"xml"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "commandstest.moc"
