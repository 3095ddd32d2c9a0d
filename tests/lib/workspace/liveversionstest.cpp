// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/liveversions.h"

#include "lib/workspace/testcorpus.h"
#include "support/eventtexts.h"
#include "workspace/articleedits.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

QString copyOf(int event)
{
    return u"Another headline\n"_s + support::eventTexts()[event];
}

} // namespace

class LiveVersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionsAreKnownAMomentAfterOpening()
    {
        TestCorpus corpus;
        const auto first = corpus.addArticle({}, u"Wire"_s, support::eventTexts()[0]);
        const auto copy = corpus.addArticle({}, u"Copyist"_s, copyOf(0));
        const auto other = corpus.addArticle({}, u"Herald"_s, support::eventTexts()[4]);
        const workspace::LiveVersions versions(*corpus);
        QSignalSpy changed(&versions, &workspace::LiveVersions::changed);
        QVERIFY(!versions.versionOf(copy).isValid());
        QVERIFY(changed.wait());
        QCOMPARE(versions.versionOf(copy), first);
        QVERIFY(!versions.versionOf(first).isValid());
        QVERIFY(!versions.versionOf(other).isValid());
    }

    void articlesThatComeAndGoAreFollowed()
    {
        TestCorpus corpus;
        const auto first = corpus.addArticle({}, u"Wire"_s, support::eventTexts()[0]);
        const workspace::LiveVersions versions(*corpus);
        QSignalSpy changed(&versions, &workspace::LiveVersions::changed);
        QVERIFY(changed.wait());
        const auto copy = corpus.addArticle({}, u"Copyist"_s, copyOf(0));
        QVERIFY(changed.wait());
        QCOMPARE(versions.versionOf(copy), first);
        orDie(corpus->undo());
        QVERIFY(changed.wait());
        QVERIFY(!versions.versionOf(copy).isValid());
    }

    void aKnownTextIsNotReadForItsSignatureAgain()
    {
        TestCorpus corpus;
        const auto first = corpus.addArticle({}, u"Wire"_s, support::eventTexts()[0]);
        corpus.addArticle({}, u"Herald"_s, support::eventTexts()[4]);
        const auto text = corpus->article(first)->article.text;
        workspace::TextSignatures known;
        orDie(workspace::findVersions(corpus->database(), known, {}));
        QCOMPARE(known.size(), 2U);
        known[text] = {}; // would be found anew if the text were read
        orDie(workspace::findVersions(corpus->database(), known, {}));
        QVERIFY(known.at(text).isEmpty);
    }

    void signaturesOfTextsThatAreGoneAreForgotten()
    {
        TestCorpus corpus;
        corpus.addArticle({}, u"Wire"_s, support::eventTexts()[0]);
        workspace::TextSignatures known;
        known[text::TextId(99)] = {};
        orDie(workspace::findVersions(corpus->database(), known, {}));
        QCOMPARE(known.size(), 1U);
        QVERIFY(!known.contains(text::TextId(99)));
    }
};

QTEST_GUILESS_MAIN(LiveVersionsTest)
#include "liveversionstest.moc"
