// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/newsexport.h"
#include "readers/reader.h"
#include "readers/rtftext.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

/// Rich Text documents, and the exports of news databases that they mostly are here; see also fixturestest.
class RtfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreRead_data()
    {
        QTest::addColumn<QByteArray>("rtf");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &body, const QString &text) {
            QTest::newRow(name) << QByteArray("{\\rtf1\\ansi " + body + "}") << text;
        };
        row("paragraphs", "One.\\par Two.\\par", u"One.\n\nTwo."_s);
        row("line ends of the file mean nothing", "One\n two\r\n.", u"One two."_s);
        row("a backslash at a line's end is a paragraph", "One.\\\nTwo.", u"One.\n\nTwo."_s);
        row("lines within a paragraph", "One\\line two", u"One\ntwo"_s);
        row("cells and rows", "A\\cell B\\cell\\row C\\cell D\\cell\\row", u"A B\nC D"_s);
        row("signs by name", "\\ldblquote No\\rdblquote  \\emdash  1\\endash 2 \\bullet\\lquote s\\rquote",
            u"“No” — 1–2 •‘s’"_s);
        row("signs with a meaning", "\\{a\\\\b\\}", u"{a\\b}"_s);
        row("hyphens that may and may not break", "co\\-op e\\_mail", u"coop e-mail"_s);
        row("bytes of the code page", "caf\\'e9 \\'80", u"café €"_s);
        row("bytes of another code page", "\\ansicpg1251 \\'cf\\'f0\\'e8", u"При"_s);
        row("bytes of a font's code page",
            "{\\fonttbl{\\f0 A;}{\\f5\\fcharset161 B;}}\\f5 \\'e1\\'e2\\f0 \\'e1", u"αβá"_s);
        row("the document's font has a code page", "\\deff3{\\fonttbl{\\f3\\fcharset204 A;}}\\'cf", u"П"_s);
        row("a font ends with its group", "{\\fonttbl{\\f1\\fcharset204 A;}}{\\f1 \\'cf}\\'cf", u"ПÏ"_s);
        row("characters of two bytes", "{\\fonttbl{\\f1\\fcharset128 A;}}\\f1 \\'93\\'fa\\'96\\'7b",
            u"日本"_s);
        row("Unicode with a stand-in", "\\u8364?5", u"€5"_s);
        row("Unicode with a stand-in in hexadecimal", "\\u8364\\'805", u"€5"_s);
        row("Unicode without a stand-in", "\\uc0\\u8364 5", u"€5"_s);
        row("Unicode with two stand-ins", "\\uc2\\u20013\\'d6\\'d0x", u"中x"_s);
        row("negative Unicode", "\\u-4051?", QString(QChar(0xf02d)));
        row("characters beyond the first plane", "\\u-10179?\\u-8704?", u"\U0001F600"_s);
        row("stand-ins end with the group", "{\\uc3\\u8364 }abc", u"€abc"_s);
        row("a field shows its result", "{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt here}} and there",
            u"here and there"_s);
        row("unknown destinations are left out", "a{\\*\\somethingnew words}b", u"ab"_s);
        row("pictures, notes and running heads are left out",
            "{\\header H}{\\footerl F}a{\\pict\\wmf 0102}{\\footnote N}{\\*\\annotation A}b", u"ab"_s);
        row("binary bytes are left out", "{\\pict\\bin5 }}{{\\}a", u"a"_s);
        row("hidden and deleted words are left out", "a{\\v b}{\\deleted c}\\v d\\v0 e", u"ae"_s);
        row("tables of styles and colours are left out",
            "{\\stylesheet{\\s0 Normal;}}{\\colortbl;\\red1;}{\\*\\generator X;}a", u"a"_s);
        row("what follows the document is left out", "a}b{c", u"a"_s);
    }

    void wordsAreRead()
    {
        QFETCH(QByteArray, rtf);
        QFETCH(QString, text);
        const readers::RtfText document(rtf);
        QCOMPARE(document.text(), text);
        QVERIFY(document.isWhole());
    }

    void propertiesAreNamed()
    {
        const readers::RtfText document(
            "{\\rtf1{\\info{\\title A \\'abtitle\\'bb}{\\author Jo Doe}{\\company X}}Words.}");
        QCOMPARE(document.title(), u"A «title»"_s);
        QCOMPARE(document.author(), u"Jo Doe"_s);
        QCOMPARE(document.text(), u"Words."_s);
    }

    void whatIsBrokenIsReadAsFarAsItGoes_data()
    {
        QTest::addColumn<QByteArray>("rtf");
        for (const char *end : {"", "\\", "\\'", "\\'f", "\\u", "\\u-", "\\par", "{", "{\\*",
                 "\\bin99999999999 x", "\\bin-5 ", "\\uc99999999999 ", "\\f-1 ", "{\\fonttbl{\\f0"})
            QTest::newRow(end) << QByteArray(QByteArray("{\\rtf1 Words.\\par ") + end);
    }

    void whatIsBrokenIsReadAsFarAsItGoes()
    {
        QFETCH(QByteArray, rtf);
        const readers::RtfText document(rtf);
        QVERIFY(document.text().startsWith(u"Words."_s));
        QVERIFY(!document.isWhole());
        const auto read = readers::readBytes(rtf, u"a.rtf"_s);
        QVERIFY(read);
        QVERIFY(!read->front().issues.isEmpty());
    }

    void groupsWithinGroupsTakeLinearTimeAndLittleMemory()
    {
        constexpr qsizetype depth = 2'000'000;
        QElapsedTimer timer;
        timer.start();
        const readers::RtfText document(
            "{\\rtf1 a" + QByteArray(depth, '{') + "b" + QByteArray(depth, '}') + "c}");
        QCOMPARE(document.text(), u"abc"_s);
        QVERIFY(document.isWhole());
        QVERIFY(timer.elapsed() < 5'000);
    }

    void aWordDocumentOfTheOldKindIsToldOf()
    {
        const auto read =
            readers::readBytes(QByteArray("\xD0\xCF\x11\xE0", 4).append(600, 'x'), u"old.doc"_s);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"old.doc"_s), qPrintable(read.error().message));
        QVERIFY(read.error().message.contains(u"DOCX"_s));
    }

    void whatOnlyLooksLikeAnExportIsOneArticle_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("the end of a document")
            << u"A headline\n\nThe last page said:\n\nEnd of Document\n\nMore."_s;
        QTest::newRow("a number") << u"A headline\n\nDocument ABCDEFGH123456789012\n\nThat was its number."_s;
        QTest::newRow("a count") << u"A headline\n\nThe court has 2 of 9 DOCUMENTS now.\n\nMore."_s;
    }

    void whatOnlyLooksLikeAnExportIsOneArticle()
    {
        QFETCH(QString, text);
        QVERIFY(readers::articlesOfExport(text).empty());
        const auto read = readers::readBytes(text.toUtf8(), u"a.txt"_s);
        QVERIFY(read);
        QCOMPARE(read->size(), size_t(1));
        QCOMPARE(read->front().text, text);
    }

    void capitalsInTheTextOfAnExportAreNoFields()
    {
        const QString text =
            u"HD A headline\nWC 20 words\nPD 17 July 2025\nSN The Wire\nLP First words.\n"
            "TD AN EARTHQUAKE shook the town.\nIN JULY the council met.\nCO hrbwks : Harborworks plc\n"
            "AN Document WIRE000020250717el7h000ab\n"_s;
        const auto read = readers::readBytes(text.toUtf8(), u"found.txt"_s);
        QVERIFY(read);
        QCOMPARE(read->size(), size_t(1));
        QCOMPARE(read->front().text,
            u"A headline\n\nFirst words.\n\nAN EARTHQUAKE shook the town.\n\nIN JULY the council met."_s);
    }

    void anArticleThatIsNotUnderstoodIsToldOf()
    {
        const QString text =
            u"Ein Titel\n\n12 parole\n\nDocument WIRE000020250717el7h000aa\n\nA headline\n\n20 words\n\n"
            "17 July 2025\n\nThe Wire\n\nEnglish\n\nSome words.\n\nDocument WIRE000020250717el7h000ab\n"_s;
        const auto read = readers::readBytes(text.toUtf8(), u"found.txt"_s);
        QVERIFY(read);
        QCOMPARE(read->size(), size_t(1));
        QCOMPARE(read->front().title, u"A headline"_s);
        QVERIFY(read->front().issues.join(u' ').contains(u"article 1"_s));
    }

    void anArticleWithoutATextIsSkippedWithItsNumber()
    {
        const QString text =
            u"1 of 2 DOCUMENTS\n\nThe Wire\n\nJuly 17, 2025\n\nA headline\n\nLENGTH: 0 words\n\n"
            "LOAD-DATE: July 18, 2025\n\n2 of 2 DOCUMENTS\n\nThe Wire\n\nJuly 18, 2025\n\n"
            "Another headline\n\nLENGTH: 2 words\n\nSome words.\n\nLANGUAGE: ENGLISH\n"_s;
        const auto read = readers::readBytes(text.toUtf8(), u"found.txt"_s);
        QVERIFY(read);
        QCOMPARE(read->size(), size_t(1));
        QCOMPARE(read->front().text, u"Another headline\n\nSome words."_s);
        QCOMPARE(read->front().part, u"article 2"_s);
        QCOMPARE(read->front().language, u"en"_s);
        QVERIFY(read->front().issues.join(u' ').contains(u"article 1"_s));
    }
};

QTEST_GUILESS_MAIN(RtfTest)
#include "rtftest.moc"
