// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Articles, tables and corpora brought in by the command line.

#include "commandfixture.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

class ImportCommandTest : public QObject, private CommandFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

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
        QDir(folder()).mkdir(u"folder"_s);
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
};

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "importcommandtest.moc"
