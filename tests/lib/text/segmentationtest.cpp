// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/segmentation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using text::Span;

namespace {

QStringList quotes(QStringView text, const std::vector<Span> &spans)
{
    QStringList result;
    for (const Span span : spans)
        result += text::quote(text, span).toString();
    return result;
}

/// The text without its marks "[" and "]", and the span between them.
std::pair<QString, Span> marked(QString text)
{
    const int start = int(text.indexOf(u'['));
    text.remove(start, 1);
    const int end = int(text.indexOf(u']'));
    text.remove(end, 1);
    return {text, {start, end}};
}

} // namespace

class SegmentationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paragraphsAreTheLinesWithWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("an empty text has none") << QString() << QStringList();
        QTest::newRow("line feeds alone have none") << u"\n\n\n"_s << QStringList();
        QTest::newRow("a line of space is no paragraph")
            << u"a\n \t\u00A0\nb"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("one line without a line feed") << u"one"_s << QStringList{u"one"_s};
        QTest::newRow("the last line feed is no paragraph") << u"one\n"_s << QStringList{u"one"_s};
        QTest::newRow("space around a line stays") << u" one \n\ntwo"_s << QStringList{u" one "_s, u"two"_s};
    }

    void paragraphsAreTheLinesWithWords()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(quotes(text, text::paragraphs(text)), expected);
    }

    void aPositionIsInTheParagraphAtOrBeforeIt()
    {
        const auto paragraphs = text::paragraphs(u"\none\n\ntwo");
        QCOMPARE(paragraphs.size(), size_t(2));
        QCOMPARE(text::paragraphAt(paragraphs, 0), 0);
        QCOMPARE(text::paragraphAt(paragraphs, 3), 0);
        QCOMPARE(text::paragraphAt(paragraphs, 5), 0);
        QCOMPARE(text::paragraphAt(paragraphs, 6), 1);
        QCOMPARE(text::paragraphAt(paragraphs, 99), 1);
        QCOMPARE(text::paragraphAt({}, 5), 0);
    }

    void sentencesEndWhereAReaderPauses_data()
    {
        QTest::addColumn<QString>("marked"); // "|" where one sentence ends and the next starts
        QTest::newRow("three plain sentences") << u"One. |Two! |Three?"_s;
        QTest::newRow("a last sentence without full stop") << u"One. |Two"_s;
        QTest::newRow("a decimal point") << u"It made $29.3 billion. |It grew 3.5 per cent."_s;
        QTest::newRow("a decimal without a leading digit") << u"It grew by .5 per cent. |Fine."_s;
        QTest::newRow("a company's Inc.") << u"Amazon.com Inc. Chief Executive Andy Jassy spoke. |He left."_s;
        QTest::newRow("Inc. at a sentence's end") << u"He joined Apple Inc. |The company declined."_s;
        QTest::newRow("titles") << u"Dr. Jane Roe met Sen. John Doe, Mr. Smith and Gov. Lee. |They spoke."_s;
        QTest::newRow("U.S. before a noun") << u"The U.S. Senate voted. |It passed."_s;
        QTest::newRow("U.S. at a sentence's end") << u"He moved to the U.S. |The family followed."_s;
        QTest::newRow("U.S.-based") << u"The affected U.S.-based staff left. |They got pay."_s;
        QTest::newRow("a.m. within and at the end")
            << u"At 9 a.m. Monday it began. |It ended at 5 p.m. |The end."_s;
        QTest::newRow("initials") << u"J. K. Rowling met George W. Bush. |They ate."_s;
        QTest::newRow("an initial before a name that starts sentences too")
            << u"Mr. J. A. Smith left. |We stayed."_s;
        QTest::newRow("the pronoun I at a sentence's end") << u"It was you and I. |Workers left."_s;
        QTest::newRow("No. before a figure") << u"He is No. 5 on the list. |Next is 6."_s;
        QTest::newRow("no before another sentence") << u"She said no. |Then she left."_s;
        QTest::newRow("Latin abbreviations")
            << u"Many firms, e.g. Amazon, i.e. the big ones, etc. did so. |Yes."_s;
        QTest::newRow("versus") << u"In Roe vs. Wade it ruled. |Then it did not."_s;
        QTest::newRow("a month's abbreviation") << u"On Jan. 5 it began. |On Feb. 6 it ended."_s;
        QTest::newRow("an ellipsis in dots") << u"We will... Not do that. |Ever."_s;
        QTest::newRow("an ellipsis in one character") << u"We will… Not do that. |Ever."_s;
        QTest::newRow("four dots end a sentence") << u"We will.... |Not that."_s;
        QTest::newRow("a curly quotation ends with its quote") << u"“We cut jobs.” |She left."_s;
        QTest::newRow("a straight quotation ends with its quote") << u"\"We cut jobs.\" |She left."_s;
        QTest::newRow("a quotation that goes on") << u"“Why?” he asked. |Nobody knew."_s;
        QTest::newRow("a comma within a quotation")
            << u"\"We did,\" spokesperson Brad Glasser said. |True."_s;
        QTest::newRow("a sentence in brackets") << u"It grew. |(It shrank later.) |Then it ended."_s;
        QTest::newRow("a bracket within a sentence") << u"Amazon (AWS inc.) grew. |Yes."_s;
        QTest::newRow("a quotation opens the next sentence") << u"He left. |“Never,” she said."_s;
        QTest::newRow("an exclamation mark in a name") << u"Yahoo! said so. |It did."_s;
        QTest::newRow("question and exclamation together") << u"Really?! |Yes."_s;
        QTest::newRow("a year before a full stop") << u"It began in 2022. |It ended."_s;
        QTest::newRow("a numbered item") << u"1. First point. |Second point."_s;
        QTest::newRow("a web address") << u"See amazon.com for more. |Thanks."_s;
        QTest::newRow("a name with a small first letter") << u"It was new. |iPhone sales rose."_s;
        QTest::newRow("a note's number") << u"It grew.[12] |It shrank.[3] |End."_s;
        QTest::newRow("a lost space") << u"It announced layoffs.|The company declined."_s;
        QTest::newRow("Chinese full stops") << u"亚马逊裁员。|数百人受影响。"_s;
        QTest::newRow("an emoji after the full stop") << u"It grew. |😀 Nice."_s;
        QTest::newRow("a full stop after an emoji") << u"It grew 😀. |Nice."_s;
        QTest::newRow("a digit starts a sentence") << u"It grew. |27,000 people left."_s;
        QTest::newRow("dots alone") << u"..."_s;
    }

    void sentencesEndWhereAReaderPauses()
    {
        QFETCH(QString, marked);
        QStringList expected;
        for (const QString &sentence : marked.split(u'|'))
            expected += sentence.trimmed();
        const QString text = QString(marked).remove(u'|');
        QCOMPARE(quotes(text, text::sentences(text)), expected);
    }

    void sentencesNeverCrossParagraphs()
    {
        const QString text = u"  A headline without full stop\n\n First one. Second one \nThird"_s;
        QCOMPARE(quotes(text, text::sentences(text)),
            (QStringList{u"A headline without full stop"_s, u"First one."_s, u"Second one"_s, u"Third"_s}));
        QVERIFY(text::sentences(u"").empty());
        QVERIFY(text::sentences(u" \n \n").empty());
    }

    void theSentenceAroundASpan_data()
    {
        QTest::addColumn<QString>("text"); // the span in brackets
        QTest::addColumn<QString>("expected");
        QTest::newRow("a word") << u"One here. Two [words] here. Three."_s << u"Two words here."_s;
        QTest::newRow("the first word") << u"[One] here. Two."_s << u"One here."_s;
        QTest::newRow("the last full stop") << u"One. Two[.]"_s << u"Two."_s;
        QTest::newRow("two sentences") << u"One. T[wo. Thr]ee. Four."_s << u"Two. Three."_s;
        QTest::newRow("a caret in a word") << u"One. Tw[]o. Three."_s << u"Two."_s;
        QTest::newRow("a caret at a sentence's start") << u"One. []Two. Three."_s << u"Two."_s;
        QTest::newRow("a caret after the last full stop") << u"One. Two.[]"_s << u"Two."_s;
        QTest::newRow("the space between two sentences") << u"One.[ ]Two."_s << u"One."_s;
        QTest::newRow("a space and the next word") << u"One.[ Two]. Three."_s << u"Two."_s;
        QTest::newRow("another paragraph is left alone") << u"One\nT[w]o\nThree"_s << u"Two"_s;
        QTest::newRow("two paragraphs") << u"Zero. One\nTw[o.\nThr]ee. Four."_s << u"Two.\nThree."_s;
        QTest::newRow("a blank line") << u"One\n[]\nThree"_s << QString();
        QTest::newRow("an empty text") << u"[]"_s << QString();
        QTest::newRow("the line feed itself") << u"One.[\n]Two."_s << u"One."_s;
    }

    void theSentenceAroundASpan()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto [plain, span] = marked(text);
        QCOMPARE(text::quote(plain, text::sentenceAround(plain, span)).toString(), expected);
    }

    void spansSnapToWords_data()
    {
        QTest::addColumn<QString>("text"); // what was dragged in brackets
        QTest::addColumn<QString>("expected");
        QTest::newRow("part of a word grows to it") << u"the com[pan]y said"_s << u"company"_s;
        QTest::newRow("parts of two words grow to both") << u"Andy Ja[ssy sa]id"_s << u"Jassy said"_s;
        QTest::newRow("space around goes") << u"the[ company ]said"_s << u"company"_s;
        QTest::newRow("a caret within a word takes it") << u"the comp[]any said"_s << u"company"_s;
        QTest::newRow("space alone becomes empty") << u"the[  ]company"_s << QString();
        QTest::newRow("an amount with its currency") << u"made $2[9].3 billion"_s << u"$29.3"_s;
        QTest::newRow("a currency sign takes its amount") << u"made [$]29.3 billion"_s << u"$29.3"_s;
        QTest::newRow("US$ and its amount") << u"made US$2[9].3bn now"_s << u"US$29.3bn"_s;
        QTest::newRow("a share") << u"rose 1[7]% again"_s << u"17%"_s;
        QTest::newRow("a per cent sign takes its number") << u"rose 17[%] again"_s << u"17%"_s;
        QTest::newRow("a negative share") << u"fell −[3]% again"_s << u"−3%"_s;
        QTest::newRow("a negative amount of money") << u"lost -$[3]m now"_s << u"-$3m"_s;
        QTest::newRow("euros after the amount") << u"for 5[0]€ each"_s << u"50€"_s;
        QTest::newRow("a hyphenated word") << u"an AI-dri[v]en firm"_s << u"AI-driven"_s;
        QTest::newRow("the hyphen itself") << u"an AI[-]driven firm"_s << u"AI-driven"_s;
        QTest::newRow("three joined words") << u"a state-o[f]-the-art lab"_s << u"state-of-the-art"_s;
        QTest::newRow("a range") << u"some 3,000-4[,]000 jobs"_s << u"3,000-4,000"_s;
        QTest::newRow("a range with a dash") << u"some 3,[0]00–4,000 jobs"_s << u"3,000–4,000"_s;
        QTest::newRow("a range of money") << u"some $5-$[6] billion"_s << u"$5-$6"_s;
        QTest::newRow("a dash between words parts them") << u"the fir[m]—Amazon—said"_s << u"firm"_s;
        QTest::newRow("a possessive's owner") << u"see Ama[zo]n's plan"_s << u"Amazon"_s;
        QTest::newRow("a curly possessive's owner") << u"see Ama[zo]n’s plan"_s << u"Amazon"_s;
        QTest::newRow("a drag into the s keeps the possessive") << u"see [Amazon's] plan"_s << u"Amazon's"_s;
        QTest::newRow("a plural possessive's owner") << u"60 da[y]s’ pay"_s << u"days"_s;
        QTest::newRow("an acronym with full stops") << u"the U[.]S. Senate"_s << u"U.S."_s;
        QTest::newRow("a web name") << u"at ama[z]on.com now"_s << u"amazon.com"_s;
        QTest::newRow("a quotation mark that was dragged stays") << u"said [“we cu]t"_s << u"“we cut"_s;
        QTest::newRow("punctuation alone stays as it is") << u"he said[,] yes"_s << u","_s;
        QTest::newRow("half an emoji grows to it")
            << u"a "_s + QChar(0xD83D) + u"["_s + QChar(0xDE00) + u"] b"_s << u"😀"_s;
        QTest::newRow("a combining mark stays with its letter") << u"a caf[e]\u0301 b"_s << u"cafe\u0301"_s;
        QTest::newRow("letters beyond the first plane") << u"x 𐐷[𐐷]𐐷 y"_s << u"𐐷𐐷𐐷"_s;
        QTest::newRow("a whole text") << u"[a]"_s << u"a"_s;
        QTest::newRow("an empty text") << u"[]"_s << QString();
        QTest::newRow("a caret at the very end") << u"word[]"_s << QString();
        QTest::newRow("across a paragraph") << u"on[e\ntw]o"_s << u"one\ntwo"_s;
    }

    void spansSnapToWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto [plain, span] = marked(text);
        const Span snapped = text::snapToWords(plain, span);
        QCOMPARE(text::quote(plain, snapped).toString(), expected);
        if (!expected.isEmpty())
            QCOMPARE(text::snapToWords(plain, snapped), snapped);
    }

    void spansOutsideTheTextAreClamped()
    {
        QCOMPARE(text::snapToWords(u"abc", {1, 99}), (Span{0, 3}));
        QCOMPARE(text::sentenceAround(u"abc", {1, 99}), (Span{0, 3}));
        QCOMPARE(text::snapToWords(u"", {3, 9}), (Span{0, 0}));
    }

    void occurrencesAreWholeWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isCaseSensitive");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("every one, in order")
            << u"AI and AI"_s << u"AI"_s << true << QStringList{u"AI"_s, u"AI"_s};
        QTest::newRow("not within other words") << u"said AIR AIs"_s << u"AI"_s << false << QStringList();
        QTest::newRow("before a hyphen and a possessive")
            << u"AI-driven AI's “AI”"_s << u"AI"_s << true << QStringList{u"AI"_s, u"AI"_s, u"AI"_s};
        QTest::newRow("case counts when asked")
            << u"Jobs jobs JOBS"_s << u"jobs"_s << true << QStringList{u"jobs"_s};
        QTest::newRow("case does not count otherwise")
            << u"Jobs jobs JOBS"_s << u"jobs"_s << false << QStringList{u"Jobs"_s, u"jobs"_s, u"JOBS"_s};
        QTest::newRow("any run of space is one")
            << u"Andy Jassy, Andy\u00A0 \nJassy"_s << u" Andy  Jassy "_s << true
            << QStringList{u"Andy Jassy"_s, u"Andy\u00A0 \nJassy"_s};
        QTest::newRow("a number is not part of a longer one")
            << u"29 29.3 1,29 29,000 29. 29"_s << u"29"_s << true << QStringList{u"29"_s, u"29"_s, u"29"_s};
        QTest::newRow("a letter with a mark is another letter")
            << u"cafe\u0301 cafe"_s << u"cafe"_s << true << QStringList{u"cafe"_s};
        QTest::newRow("nothing occurs nowhere") << u"a b"_s << u" "_s << true << QStringList();
        QTest::newRow("in an empty text") << QString() << u"a"_s << true << QStringList();
        QTest::newRow("matches do not overlap")
            << u"a b a b a"_s << u"a b a"_s << true << QStringList{u"a b a"_s};
        QTest::newRow("a phrase with punctuation")
            << u"the U.S. army"_s << u"U.S."_s << true << QStringList{u"U.S."_s};
        QTest::newRow("an emoji") << u"a 😀 b"_s << u"😀"_s << true << QStringList{u"😀"_s};
    }

    void occurrencesAreWholeWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(bool, isCaseSensitive);
        QFETCH(QStringList, expected);
        const auto sensitivity = isCaseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
        QCOMPARE(quotes(text, text::occurrences(text, words, sensitivity)), expected);
    }

    void wordsAreCounted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("expected");
        QTest::newRow("none in an empty text") << QString() << 0;
        QTest::newRow("none in punctuation") << u"… — “” !"_s << 0;
        QTest::newRow("plain words and a number") << u"Amazon cut 27,000 jobs."_s << 4;
        QTest::newRow("an apostrophe does not part a word") << u"don't go"_s << 2;
        QTest::newRow("emoji are no words") << u"so 😀 sad"_s << 2;
        QTest::newRow("several lines") << u"one\n\ntwo three"_s << 3;
    }

    void wordsAreCounted()
    {
        QFETCH(QString, text);
        QFETCH(int, expected);
        QCOMPARE(text::wordCount(text), expected);
    }

    void oddTextsTakeNoLongerThanPlainOnes_data()
    {
        QTest::addColumn<QString>("text");
        constexpr int size = 1'000'000;
        QTest::newRow("full stops") << QString(size, u'.');
        QTest::newRow("full stops and spaces") << u". "_s.repeated(size / 2);
        QTest::newRow("initials") << u"A. "_s.repeated(size / 3);
        QTest::newRow("one word") << QString(size, u'a');
        QTest::newRow("space") << QString(size, u' ');
        QTest::newRow("line feeds") << QString(size, u'\n');
        QTest::newRow("opening quotes") << QString(size, u'“');
        QTest::newRow("full stop and brackets") << u"a.)"_s.repeated(size / 3);
        QTest::newRow("digits") << QString(size, u'7');
        QTest::newRow("hyphens between letters") << u"a-"_s.repeated(size / 2);
        QTest::newRow("currency signs and digits") << u"$1-"_s.repeated(size / 3);
        QTest::newRow("lone surrogates") << QString(size, QChar(0xD83D));
        QTest::newRow("emoji joined by joiners") << u"👨‍"_s.repeated(size / 3);
        QTest::newRow("prose")
            << u"The firm said on Monday it cut 27,000 jobs in the U.S. and more. "_s.repeated(size / 65);
    }

    /// A quadratic pass over one of these would take hours: the test would run out of its time.
    void oddTextsTakeNoLongerThanPlainOnes()
    {
        QFETCH(QString, text);
        const int middle = int(text.size() / 2);
        const auto found = text::sentences(text);
        const auto paragraphs = text::paragraphs(text);
        const int words = text::wordCount(text);
        const Span snapped = text::snapToWords(text, {middle, middle + 1});
        const Span around = text::sentenceAround(text, {middle, middle + 1});
        const auto hits = text::occurrences(text, u"a.", Qt::CaseInsensitive);
        QVERIFY(words <= text.size());
        QVERIFY(snapped.start <= middle + 1 && snapped.end <= text.size());
        QVERIFY(around.end <= text.size());
        QVERIFY(hits.size() <= size_t(text.size()));
        int last = 0;
        for (const Span sentence : found) {
            QVERIFY(sentence.start >= last && sentence.end > sentence.start && sentence.end <= text.size());
            last = sentence.end;
        }
        QVERIFY(paragraphs.size() <= 1);
    }
};

QTEST_GUILESS_MAIN(SegmentationTest)
#include "segmentationtest.moc"
