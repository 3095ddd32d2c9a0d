// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/prose.h"
#include "text/segmentation.h"

#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace text;

class ProseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_data();
    void tokens();
    void numbers_data();
    void numbers();
    void flags();
    void vocabularyFindsWithoutRegardToCase();
    void vocabularyKeepsManyWords();
    void everyTokenBelongsToOneSentence_data();
    void everyTokenBelongsToOneSentence();
    void sentencesAreThoseOfSegmentation();
    void spansJoinTokens();
};

void ProseTest::tokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("tokens");
    QTest::newRow("an empty text") << u""_s << QStringList();
    QTest::newRow("only space") << u" \n\t "_s << QStringList();
    QTest::newRow("words and signs") << u"cut jobs, again"_s
                                     << QStringList{u"cut"_s, u"jobs"_s, u","_s, u"again"_s};
    QTest::newRow("a possessive is one token without its end")
        << u"Amazon's cloud"_s << QStringList{u"Amazon"_s, u"cloud"_s};
    QTest::newRow("a possessive plural") << u"60 days’ pay"_s << QStringList{u"60"_s, u"days"_s, u"pay"_s};
    QTest::newRow("a full stop belongs to its word")
        << u"the U.S. did."_s << QStringList{u"the"_s, u"U"_s, u"S"_s, u"did"_s};
    QTest::newRow("a number with groups and decimals")
        << u"$29,300.5 now"_s << QStringList{u"$"_s, u"29,300.5"_s, u"now"_s};
    QTest::newRow("letters of other scripts")
        << u"Ärger in Köln"_s << QStringList{u"Ärger"_s, u"in"_s, u"Köln"_s};
    QTest::newRow("an accent of its own") << u"cafe\u0301 au"_s << QStringList{u"cafe\u0301"_s, u"au"_s};
}

void ProseTest::tokens()
{
    QFETCH(QString, text);
    const Vocabulary vocabulary;
    const Prose prose(text, vocabulary);
    QStringList found;
    for (int i = 0; i < int(prose.tokens().size()); ++i)
        found += prose.word(i).toString();
    QTEST(found, "tokens");
}

void ProseTest::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::newRow("a whole number") << u"27"_s << 27.0 << 0;
    QTest::newRow("groups of three") << u"1,234,567"_s << 1234567.0 << 0;
    QTest::newRow("Indian groups") << u"12,34,567"_s << 1234567.0 << 0;
    QTest::newRow("decimals after groups") << u"27,000.25"_s << 27000.25 << 2;
    QTest::newRow("a decimal comma") << u"3,5"_s << 3.5 << 1;
    QTest::newRow("a decimal point alone") << u".5"_s << 0.5 << 1;
    QTest::newRow("spaces between groups") << u"27\u202F000"_s << 27000.0 << 0;
    QTest::newRow("a fraction of one character") << u"½"_s << 0.5 << 2;
    QTest::newRow("other digits") << u"١٢"_s << 12.0 << 0;
    QTest::newRow("more digits than a float holds")
        << u"12345678901234567890"_s << 12345678901234567890.0 << 0;
}

void ProseTest::numbers()
{
    QFETCH(QString, text);
    const std::vector<Token> tokens = tokensOf(text, Vocabulary());
    QCOMPARE(tokens.size(), size_t(1));
    QCOMPARE(tokens[0].kind, Token::Kind::Number);
    QTEST(tokens[0].value, "value");
    QTEST(tokens[0].decimals, "decimals");
}

void ProseTest::flags()
{
    const QString text = u"Mr. Jassy's AWS cut iPhone -days' A"_s;
    const std::vector<Token> tokens = tokensOf(text, Vocabulary());
    QCOMPARE(tokens.size(), size_t(8));
    QVERIFY(tokens[0].isCapital && tokens[0].hasStop && !tokens[0].isAllCapitals);
    QVERIFY(tokens[1].isCapital && tokens[1].isPossessive && !tokens[1].hasStop);
    QVERIFY(tokens[2].isCapital && tokens[2].isAllCapitals && !tokens[2].isPossessive);
    QVERIFY(!tokens[3].isCapital && !tokens[3].isAllCapitals);
    QVERIFY(!tokens[4].isCapital && !tokens[4].isAllCapitals);
    QVERIFY(tokens[5].isDash && tokens[5].isSpaced);
    QVERIFY(tokens[6].isPossessive && !tokens[6].isSpaced);
    QVERIFY(tokens[7].isCapital && tokens[7].isAllCapitals);
}

void ProseTest::vocabularyFindsWithoutRegardToCase()
{
    Vocabulary vocabulary;
    const int amazon = vocabulary.add(u"Amazon");
    const int koeln = vocabulary.add(u"köln");
    QCOMPARE(vocabulary.add(u"AMAZON"), amazon);
    QCOMPARE(vocabulary.find(u"amazon"), amazon);
    QCOMPARE(vocabulary.find(u"KÖLN"), koeln);
    QCOMPARE(vocabulary.find(u"amazo"), -1);
    QCOMPARE(vocabulary.find(u""), -1);
    QCOMPARE(vocabulary.find(QString(100'000, u'a')), -1);
}

void ProseTest::vocabularyKeepsManyWords()
{
    Vocabulary vocabulary;
    for (int i = 0; i < 50'000; ++i)
        QCOMPARE(vocabulary.add(QString::number(i, 36)), i);
    QCOMPARE(vocabulary.size(), 50'000);
    for (int i = 0; i < 50'000; ++i)
        QCOMPARE(vocabulary.find(QString::number(i, 36).toUpper()), i);
    QCOMPARE(vocabulary.find(QString::number(50'000, 36)), -1);
}

void ProseTest::everyTokenBelongsToOneSentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no text") << u""_s;
    QTest::newRow("two sentences") << u"It fell. It rose."_s;
    QTest::newRow("paragraphs with blank lines")
        << u"\n\nIt fell\n \n“It rose,” Dr. Who said. No. 5 did.\n"_s;
    QTest::newRow("sentences without space") << u"涨了。跌了。layoffs.The end"_s;
    QTest::newRow("odd signs") << u".\u200b\n\ufeff!? ... “ [1] 3.500. 5.\n..."_s;
}

void ProseTest::everyTokenBelongsToOneSentence()
{
    QFETCH(QString, text);
    const Vocabulary vocabulary;
    const Prose prose(text, vocabulary);
    const std::vector<Span> lines = paragraphs(text);
    int next = 0;
    for (const Sentence &sentence : prose.sentences()) {
        QCOMPARE(sentence.first, next);
        QVERIFY(sentence.end > sentence.first);
        next = sentence.end;
        const Span line = lines[size_t(sentence.paragraph)];
        QVERIFY(line.contains(prose.span(sentence.first, sentence.end)));
    }
    QCOMPARE(next, int(prose.tokens().size()));
}

void ProseTest::sentencesAreThoseOfSegmentation()
{
    const QString text = u"Mr. Jassy spoke. “We grow,” he said. Sales rose 3.5 per cent.\nIt fell!"_s;
    const Vocabulary vocabulary;
    const Prose prose(text, vocabulary);
    const std::vector<Span> spans = sentences(text);
    QCOMPARE(prose.sentences().size(), spans.size());
    for (size_t i = 0; i < spans.size(); ++i)
        QCOMPARE(prose.tokens()[size_t(prose.sentences()[i].first)].span.start, spans[i].start);
}

void ProseTest::spansJoinTokens()
{
    const QString text = u"about 27,000 jobs."_s;
    const Vocabulary vocabulary;
    const Prose prose(text, vocabulary);
    QCOMPARE(quote(text, prose.span(0, 3)), u"about 27,000 jobs"_s);
    QVERIFY(prose.span(1, 1).isEmpty());
}

QTEST_GUILESS_MAIN(ProseTest)
#include "prosetest.moc"
