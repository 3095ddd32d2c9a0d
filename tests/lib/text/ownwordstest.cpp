// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/lexicon.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using text::Lexicon;
using text::OwnWords;

class OwnWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOpenListFeedsAndShowsListsOfTheLexicon()
    {
        const auto lexicon = Lexicon::load();
        QVERIFY(lexicon);
        for (const text::OpenList &list : text::openLists())
            for (const QString &name : list.feeds + list.shown)
                QVERIFY2(!lexicon->words(name).isEmpty(), qPrintable(name));
    }

    void addedWordsJoinTheLists()
    {
        const auto lexicon = Lexicon::load();
        QVERIFY(lexicon);
        const Lexicon with =
            lexicon->with({{u"hedges"_s, {u"Arguably So"_s}}, {u"people"_s, {u"Ada Lovelace"_s}}});
        QVERIFY(with.words(u"hedges"_s).contains(u"arguably so"_s));
        QVERIFY(with.words(u"claim perhaps"_s).contains(u"arguably so"_s));
        QVERIFY(!lexicon->words(u"hedges"_s).contains(u"arguably so"_s));
        QCOMPARE(with.ownWords().value(u"people"_s), QStringList{u"Ada Lovelace"_s});
        const Lexicon more = with.with({{u"hedges"_s, {u"arguably so"_s, u"perchance"_s}}});
        QCOMPARE(more.ownWords().value(u"hedges"_s), (QStringList{u"Arguably So"_s, u"perchance"_s}));
        QCOMPARE(more.words(u"hedges"_s).count(u"arguably so"_s), 1);
    }

    void wordsForAllCorporaComeFromTheFolder()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"data"_s); // is made
        QCOMPARE(text::readOwnWords(path).value_or(OwnWords{{u"x"_s, {}}}), OwnWords());
        const OwnWords words = {{u"job-loss terms"_s, {u"right-sizing"_s, u"Entlassungen"_s}}};
        QVERIFY(text::writeOwnWords(path, words));
        QCOMPARE(text::readOwnWords(path).value_or(OwnWords()), words);
        const auto lexicon = Lexicon::load(path);
        QVERIFY(lexicon);
        QVERIFY(lexicon->words(u"claim effect job cuts"_s).contains(u"right-sizing"_s));
    }

    void whatIsNoListOfWordsIsToldInASentence_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("hedges: maybe");
        QTest::newRow("no object") << QByteArray("[\"maybe\"]");
        QTest::newRow("no lists") << QByteArray("{\"hedges\": \"maybe\"}");
        QTest::newRow("no words") << QByteArray("{\"hedges\": [1, 2]}");
    }

    void whatIsNoListOfWordsIsToldInASentence()
    {
        QFETCH(const QByteArray, json);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"words.json"_s));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(json) == json.size());
        file.close();
        const auto words = text::readOwnWords(folder.path());
        QVERIFY(!words);
        QVERIFY2(words.error().message.contains(u"words.json"_s), qPrintable(words.error().message));
        QVERIFY(!Lexicon::load(folder.path()));
    }

    void aWordHasLettersAndAnEnd_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("kept");
        QTest::newRow("space around and within") << u"  laid \n off "_s << u"laid off"_s;
        QTest::newRow("letters of any script") << u"人員削減"_s << u"人員削減"_s;
        QTest::newRow("nothing") << u" "_s << QString();
        QTest::newRow("signs only") << u"?!"_s << QString();
        QTest::newRow("alternatives") << u"a|b"_s << QString();
        QTest::newRow("a whole text") << u"word "_s.repeated(50) << QString();
    }

    void aWordHasLettersAndAnEnd()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, kept);
        const auto checked = text::checkedOwnWord(word);
        QCOMPARE(checked.value_or(QString()), kept);
        if (!checked)
            QVERIFY(!checked.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(OwnWordsTest)
#include "ownwordstest.moc"
