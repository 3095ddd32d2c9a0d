// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/lexicon.h"
#include "text/quantity.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using text::Lexicon;

class LexiconTest : public QObject
{
    Q_OBJECT

    static Lexicon builtIn()
    {
        const auto loaded = Lexicon::load();
        return loaded.value_or(Lexicon());
    }

    static bool writeDefinition(const QString &folder, const QByteArray &version, const QByteArray &lists)
    {
        QDir(folder).mkpath(u"syntax"_s);
        QFile file(folder + u"/syntax/mine.xml"_s);
        return file.open(QFile::WriteOnly) &&
               file.write(
                   "<?xml version=\"1.0\" encoding=\"UTF-8\"?><language name=\"Variorum\" version=\"" +
                   version + "\" kateversion=\"5.0\" section=\"Other\" extensions=\"\"><highlighting>" +
                   lists +
                   "<contexts><context name=\"a\" attribute=\"b\" lineEndContext=\"#stay\"/></contexts>"
                   "<itemDatas><itemData name=\"b\" defStyleNum=\"dsNormal\"/></itemDatas>"
                   "</highlighting></language>") > 0;
    }

private Q_SLOTS:
    void theBuiltInDefinitionLoads()
    {
        const auto loaded = Lexicon::load();
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        QVERIFY(loaded->lists().size() > 100);
    }

    void theListsThatOthersRelyOnHaveWords_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("word");
        QTest::newRow("attribution verbs") << u"attribution verbs"_s << u"downplayed"_s;
        QTest::newRow("attribution phrases") << u"attribution verbs"_s << u"according to"_s;
        QTest::newRow("hedges") << u"hedges"_s << u"likely"_s;
        QTest::newRow("hedging phrases") << u"hedges"_s << u"not solely"_s;
        QTest::newRow("causal cues") << u"causal cues"_s << u"because"_s;
        QTest::newRow("causal phrases") << u"causal cues"_s << u"driven by"_s;
        QTest::newRow("AI terms, in lower case") << u"AI terms"_s << u"ai"_s;
        QTest::newRow("AI phrases") << u"AI terms"_s << u"artificial intelligence"_s;
        QTest::newRow("job-loss terms") << u"job-loss terms"_s << u"layoffs"_s;
        QTest::newRow("job-loss phrases") << u"job-loss terms"_s << u"job cuts"_s;
        QTest::newRow("qualifiers of several words") << u"qualifier more"_s << u"more than"_s;
        QTest::newRow("signs") << u"qualifier at least"_s << u"≥"_s;
        QTest::newRow("people") << u"unit people"_s << u"employees"_s;
        QTest::newRow("currency signs") << u"currency USD"_s << u"us$"_s;
        QTest::newRow("number words") << u"number 7"_s << u"seven"_s;
        QTest::newRow("abbreviations") << u"abbreviations"_s << u"inc"_s;
        QTest::newRow("lists that include others") << u"figure tail"_s << u"billion"_s;
    }

    void theListsThatOthersRelyOnHaveWords()
    {
        QFETCH(QString, list);
        QFETCH(QString, word);
        QVERIFY(builtIn().words(list).contains(word));
    }

    void wordsAreInLowerCaseOnceAndInOrder()
    {
        const Lexicon lexicon({{u"a"_s, {u"Second"_s, u"first|Third one"_s, u"SECOND"_s}}});
        QCOMPARE(lexicon.words(u"a"_s), (QStringList{u"second"_s, u"first"_s, u"third one"_s}));
        QVERIFY(lexicon.words(u"b"_s).isEmpty());
        QCOMPARE(lexicon.lists(), QStringList{u"a"_s});
        const Lexicon loaded = builtIn();
        for (const QString &list : loaded.lists()) {
            for (const QString &word : loaded.words(list)) {
                QVERIFY2(
                    !word.isEmpty() && word == word.trimmed().toLower(), qPrintable(list + u": "_s + word));
                QVERIFY2(!word.contains(u'|') && !word.contains(u"\\b"), qPrintable(list + u": "_s + word));
            }
        }
    }

    void aUsersHigherVersionReplacesOurs()
    {
        const QTemporaryDir folder;
        QVERIFY(writeDefinition(folder.path(), "99", "<list name=\"hedges\"><item>mayhap</item></list>"));
        const auto loaded = Lexicon::load(folder.path());
        QVERIFY(loaded);
        QCOMPARE(loaded->words(u"hedges"_s), QStringList{u"mayhap"_s});
        QVERIFY(loaded->words(u"AI terms"_s).isEmpty());
    }

    void aUsersLowerVersionDoesNot()
    {
        const QTemporaryDir folder;
        QVERIFY(writeDefinition(folder.path(), "0", "<list name=\"hedges\"><item>mayhap</item></list>"));
        QVERIFY(Lexicon::load(folder.path())->words(u"hedges"_s).contains(u"likely"_s));
    }

    void aBrokenCopyIsPassedOverOrNamed()
    {
        const QTemporaryDir folder;
        QVERIFY(writeDefinition(folder.path(), "99", ""));
        const auto loaded = Lexicon::load(folder.path());
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().message.contains(QDir::toNativeSeparators(folder.path())),
            qPrintable(loaded.error().message));

        QFile file(folder.filePath(u"syntax/mine.xml"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("no XML at all");
        file.close();
        QVERIFY(Lexicon::load(folder.path())->words(u"hedges"_s).contains(u"likely"_s));
    }

    void aFolderThatIsNotThereIsNoError() { QVERIFY(Lexicon::load(u"/nowhere/at all"_s)); }

    /// Units of the lexicon that are measured, not counted, must be known as such to Quantity.
    void everyUnitButPeopleIsAMeasure()
    {
        int units = 0;
        for (const QString &list : builtIn().lists()) {
            if (!list.startsWith(u"unit "_s))
                continue;
            ++units;
            const QString unit = list.split(u' ')[1];
            QCOMPARE((text::Quantity{.unit = unit}.isCount()), unit == u"people"_s);
        }
        QVERIFY(units > 30);
    }

    /// The keyword lists are the only home of cue words: a long list of words in C++ would be a second one.
    void noListOfWordsLivesInTheCode()
    {
        const Lexicon lexicon = builtIn();
        QFile definition(QStringLiteral(VARIORUM_SOURCE_DIR) + u"/resources/syntax/variorum.xml"_s);
        QVERIFY(definition.open(QFile::ReadOnly));
        const QString ours =
            QString::fromUtf8(definition.readAll()); // names of people and places are no cues
        QSet<QString> cues;
        for (const QString &list : lexicon.lists())
            if (!list.startsWith(u"unit "_s) && !list.startsWith(u"figure "_s) &&
                ours.contains(u"<list name=\"%1\">"_s.arg(list)))
                for (const QString &word : lexicon.words(list))
                    if (word.size() > 3)
                        cues.insert(word);
        // Names of lists, and of units in files, may be words as well.
        for (const QString &list : lexicon.lists())
            cues.remove(list.section(u' ', 0, 0));
        for (const QString &list : lexicon.lists())
            if (list.startsWith(u"unit "_s))
                cues.subtract({list.split(u' ')[1]});
        QVERIFY(cues.size() > 500);
        const QRegularExpression literal(u"u\"((?:[^\"\\\\\\n]|\\\\.)*)\""_s);
        const QDir folder(QStringLiteral(VARIORUM_SOURCE_DIR) + u"/lib/text"_s);
        const QStringList files = folder.entryList({u"*.cpp"_s, u"*.h"_s}, QDir::Files);
        QVERIFY(files.size() > 10);
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QFile::ReadOnly));
            for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
                const QString code = line.section(u"//"_s, 0, 0);
                for (auto matches = literal.globalMatch(code); matches.hasNext();) {
                    const QString word = matches.next().captured(1).toLower();
                    QVERIFY2(!cues.contains(word), qPrintable(name + u": "_s + line));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(LexiconTest)
#include "lexicontest.moc"
