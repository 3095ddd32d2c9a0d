// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/wordsearch.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using text::WordBounds;
using text::WordPhrase;
using text::WordsNear;

namespace {

/// Phrases parted by '|', "~N" after them for near ones; an asterisk ends one that is a start.
std::vector<WordsNear> wanted(const QString &written)
{
    std::vector<WordsNear> all;
    for (const QString &part : written.split(u';')) {
        WordsNear near;
        const QStringList ends = part.split(u'~');
        if (ends.size() > 1)
            near.distance = ends[1].toInt();
        for (const QString &phrase : ends.front().split(u'|')) {
            near.phrases.push_back(text::wordPhrase(phrase));
            near.phrases.back().isPrefix = phrase.endsWith(u'*');
        }
        all.push_back(near);
    }
    return all;
}

} // namespace

class WordSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phrasesAreFolded_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QStringList>("words");

        QTest::newRow("capitals become small") << u"Amazon AWS"_s << QStringList{u"amazon"_s, u"aws"_s};
        QTest::newRow("accents of Latin letters go")
            << u"Café Zürich Việt"_s << QStringList{u"cafe"_s, u"zurich"_s, u"viet"_s};
        QTest::newRow("accents of their own go") << u"Cafe\u0301s"_s << QStringList{u"cafes"_s};
        QTest::newRow("other scripts keep theirs") << u"Й ё"_s << QStringList{u"й"_s, u"ё"_s};
        QTest::newRow("signs part words")
            << u"U.S.-led, 29.3%"_s << QStringList{u"u"_s, u"s"_s, u"led"_s, u"29"_s, u"3"_s};
        QTest::newRow("signs alone are no words") << u"$ – ½ 🚀"_s << QStringList();
        QTest::newRow("letters beyond the basic plane") << u"𝐀𝐁 c"_s << QStringList{u"𝐀𝐁"_s, u"c"_s};
        QTest::newRow("nothing") << QString() << QStringList();
    }
    void phrasesAreFolded()
    {
        QFETCH(const QString, phrase);
        const WordPhrase found = text::wordPhrase(phrase);
        QTEST(QStringList(found.words.begin(), found.words.end()), "words");
    }

    void wordsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("phrases");
        QTest::addColumn<QStringList>("found");

        const QString cuts = u"Job cuts: jobs, JOB-CUTS and a job’s end. Jobless."_s;
        QTest::newRow("a word, in any case, is no part of another")
            << cuts << u"job"_s << QStringList{u"Job"_s, u"JOB"_s, u"job"_s};
        QTest::newRow("words in a row, whatever signs part them")
            << cuts << u"job cuts"_s << QStringList{u"Job cuts"_s, u"JOB-CUTS"_s};
        QTest::newRow("a start of a word finds it whole")
            << cuts << u"job*"_s << QStringList{u"Job"_s, u"jobs"_s, u"JOB"_s, u"job"_s, u"Jobless"_s};
        QTest::newRow("a phrase may end in a start") << cuts << u"a jo*"_s << QStringList{u"a job"_s};
        QTest::newRow("of places within each other the longer is shown")
            << cuts << u"job;job cuts"_s << QStringList{u"Job cuts"_s, u"JOB-CUTS"_s, u"job"_s};
        QTest::newRow("accents of their own belong to the word")
            << u"A Cafe\u0301. A Cafe\u0301s."_s << u"café"_s << QStringList{u"Cafe\u0301"_s};
        QTest::newRow("an unaccented word finds accented ones")
            << u"Café or cafe"_s << u"CAFE"_s << QStringList{u"Café"_s, u"cafe"_s};
        QTest::newRow("near each other")
            << u"one two three four"_s << u"one|four~2"_s << QStringList{u"one"_s, u"four"_s};
        QTest::newRow("in any order")
            << u"one two three four"_s << u"four|one~2"_s << QStringList{u"one"_s, u"four"_s};
        QTest::newRow("too far from each other")
            << u"one two three four"_s << u"one|four~1"_s << QStringList();
        QTest::newRow("the near ones only")
            << u"one x x x x one two x x x x x two"_s << u"one|two~1"_s << QStringList{u"one"_s, u"two"_s};
        QTest::newRow("three near each other")
            << u"a b x c x a"_s << u"a|b|c~2"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("a phrase near a word") << u"cuts of many good jobs"_s << u"many good jobs|cuts~1"_s
                                              << QStringList{u"cuts"_s, u"many good jobs"_s};
        QTest::newRow("at both ends of the text")
            << u"job and job"_s << u"job"_s << QStringList{u"job"_s, u"job"_s};
        QTest::newRow("no text") << QString() << u"job"_s << QStringList();
        QTest::newRow("half a pair of surrogates")
            << u"\xd83d job \xdc00"_s << u"job"_s << QStringList{u"job"_s};
    }
    void wordsAreFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, phrases);
        QStringList found;
        for (const text::Span span : text::findWords(text, wanted(phrases), WordBounds::Signs))
            found += text::quote(text, span).toString();
        QTEST(found, "found");
    }

    void wordsWithoutSpaceAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<int>("places");

        QTest::newRow("within a run of letters") << u"亚马逊裁员数百人"_s << u"裁员"_s << 1;
        QTest::newRow("twice in it") << u"裁员裁员"_s << u"裁员"_s << 2;
        QTest::newRow("a Latin word beside another script") << u"亚马逊AWS裁员"_s << u"aws"_s << 1;
        QTest::newRow("no part of a Latin word") << u"裁员 warlords and postwar"_s << u"war"_s << 0;
        QTest::newRow("a Latin word of its own") << u"裁员 the war."_s << u"war"_s << 1;
    }
    void wordsWithoutSpaceAreFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, phrase);
        const std::vector<WordsNear> one = wanted(phrase);
        QTEST(int(text::findWords(text, one, WordBounds::None).size()), "places");
    }

    void textsWithAndWithoutAccentsOfTheirOwnAreSearchedAlike()
    {
        QRandomGenerator random{7};
        const auto invented = [&](QStringView letters, int most) {
            QString text;
            for (int left = 1 + int(random.bounded(most)); left > 0; --left)
                text += letters[qsizetype(random.bounded(int(letters.size())))];
            return text;
        };
        int found = 0;
        for (int round = 0; round < 5000; ++round) {
            const QString text = invented(u"aaabbé -.\xd83d\xdcd4\x4f60", 60);
            const text::WordPhrase phrase = text::wordPhrase(invented(u"aabé ", 6));
            const std::vector<text::WordsNear> wanted{
                {.phrases = {text::WordPhrase{phrase.words, random.bounded(2) == 0}}}};
            const auto plain = text::findWords(text, wanted, text::WordBounds::Signs);
            QCOMPARE(plain, text::findWords(text + u" \u0301"_s, wanted, text::WordBounds::Signs));
            found += int(plain.size());
        }
        QVERIFY(found > 2000);
    }

    void manyWordsNearEachOtherTakeLinearTime()
    {
        const QString text = u"one two "_s.repeated(200'000);
        const auto near = wanted(u"one|two~20"_s);
        QCOMPARE(text::findWords(text, near, WordBounds::Signs).size(), size_t(400'000));
    }
};

QTEST_GUILESS_MAIN(WordSearchTest)
#include "wordsearchtest.moc"
