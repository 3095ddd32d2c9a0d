// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/sitesources.h"
#include "testcorpus.h"
#include "workspace/importing.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// What was said of one article of a site counts for the next ones.
class SiteSourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSiteHasTheSourceOfItsArticles()
    {
        workspace::SiteSources sources;
        QCOMPARE(sources.sourceOf(u"https://www.draad.example/1"_s), QString());
        sources.add(u"https://www.draad.example/1"_s, u"De Draad"_s);
        sources.add(u"http://draad.example/nieuws/2"_s, u"de draad"_s);
        sources.add(u"no address"_s, u"Nobody"_s);
        QCOMPARE(sources.sourceOf(u"https://m.draad.example/3"_s), u"De Draad"_s);
        QCOMPARE(sources.sourceOf(u"https://bode.example/3"_s), QString());
        QCOMPARE(sources.sourceOf(u"no address"_s), QString());
    }

    void aSiteOfSeveralSourcesHasNone()
    {
        workspace::SiteSources sources;
        sources.add(u"https://news.example/1"_s, u"De Draad"_s);
        sources.add(u"https://news.example/2"_s, u"De Bode"_s);
        sources.add(u"https://news.example/3"_s, u"De Bode"_s);
        QCOMPARE(sources.sourceOf(u"https://news.example/4"_s), QString());
    }

    void importsFollowWhatWasCorrected()
    {
        TestCorpus corpus;
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(corpus.file(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write %s", qPrintable(name));
            return file.fileName();
        };
        const auto page = [](const QByteArray &number) {
            return "---\ntitle: Title " + number + "\nurl: https://www.draad.example/" + number +
                   "\n---\n\nWords of number " + number + ".\n";
        };
        const auto sourceOf = [&](const workspace::ImportReport &report) {
            const store::ArticleRow *row = corpus->article(report.added.front());
            const text::Source *source = row ? corpus->source(row->article.source) : nullptr;
            return source ? source->name : QString();
        };
        const auto import = [&](const QString &path, const QString &source) {
            return workspace::importFiles(*corpus, {.paths = {path}, .story = {}, .source = source}, {});
        };
        const auto first = import(write(u"one.txt"_s, page("1")), {});
        QCOMPARE(sourceOf(first), u"draad.example"_s); // guessed from the address
        coding::ChangeSet changes;
        const text::Source guessed = *corpus->sourceNamed(u"draad.example"_s);
        text::Source corrected = guessed;
        corrected.name = u"De Draad"_s;
        changes.replace(guessed, corrected);
        QVERIFY(corpus->edit(u"correct the source"_s, changes));
        QCOMPARE(sourceOf(import(write(u"two.txt"_s, page("2")), {})), u"De Draad"_s);
        QCOMPARE(sourceOf(import(write(u"three.txt"_s, page("3")), u"The Wire"_s)), u"The Wire"_s);
        QCOMPARE(sourceOf(import(write(u"four.txt"_s, page("4")), {})), u"draad.example"_s); // of two now
    }
};

QTEST_GUILESS_MAIN(SiteSourcesTest)
#include "sitesourcestest.moc"
