// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/codepoints.h"

#include <QTest>

using namespace Qt::StringLiterals;
using text::CodePoints;
using text::Span;

class CodePointsTest : public QObject
{
    Q_OBJECT

    /// Code points before a position, counted one by one.
    static int counted(QStringView text, int position)
    {
        int count = 0;
        for (int i = 0; i < position; ++count) {
            const bool isPair =
                text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            if (isPair && i + 1 == position)
                return count; // inside the pair
            i += isPair ? 2 : 1;
        }
        return count;
    }

    static bool isInsidePair(QStringView text, int position)
    {
        return position > 0 && position < text.size() && text[position].isLowSurrogate() &&
               text[position - 1].isHighSurrogate();
    }

private Q_SLOTS:
    void everyPositionConvertsBothWays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("an empty text") << QString();
        QTest::newRow("a text of one letter") << u"a"_s;
        QTest::newRow("accents and the euro sign are one unit each") << u"naïve café €5"_s;
        QTest::newRow("a combining mark is a code point of its own") << u"cafe\u0301 noir"_s;
        QTest::newRow("one emoji") << u"😀"_s;
        QTest::newRow("emoji at start, middle and end") << u"😀 jobs 🤖🤖 cut 😢"_s;
        QTest::newRow("a family joined by zero-width joiners") << u"a👨‍👩‍👧b"_s;
        QTest::newRow("a lone high surrogate at the end") << u"ab"_s + QChar(0xD83D);
        QTest::newRow("a lone high surrogate before a letter") << QChar(0xD83D) + u"b"_s;
        QTest::newRow("a lone low surrogate") << u"a"_s + QChar(0xDE00) + u"b"_s;
        QTest::newRow("surrogates in the wrong order") << QString(QChar(0xDE00)) + QChar(0xD83D);
        QTest::newRow("two high surrogates, then a low one")
            << QString(QChar(0xD83D)) + QChar(0xD83D) + QChar(0xDE00) + u"x"_s;
        QTest::newRow("a pair, then a lone low surrogate") << u"😀"_s + QChar(0xDE00) + u"x"_s;
    }

    void everyPositionConvertsBothWays()
    {
        QFETCH(QString, text);
        const CodePoints points(text);
        for (int position = 0; position <= text.size(); ++position) {
            const int expected = counted(text, position);
            QCOMPARE(points.fromUtf16(position), expected);
            const int start = isInsidePair(text, position) ? position - 1 : position;
            QCOMPARE(points.toUtf16(expected), start);
        }
        QCOMPARE(points.isIdentity(), points.fromUtf16(int(text.size())) == text.size());
    }

    void aSpanInCodePointsIsWhatPythonSlices()
    {
        const QString text = u"🤖 took 27,000 jobs 😢 here"_s;
        const CodePoints points(text);
        const int start = int(text.indexOf(u"27,000"_s));
        const Span span{start, start + 6};
        const Span inPoints = points.fromUtf16(span);
        QCOMPARE(inPoints, (Span{start - 1, start + 5}));
        QCOMPARE(points.toUtf16(inPoints), span);
        const auto ucs4 = text.toUcs4();
        QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(ucs4.constData()) + inPoints.start,
                     inPoints.length()),
            u"27,000"_s);
    }

    void aLongTextOfEmojiConvertsEverywhere()
    {
        const QString text = u"😀a"_s.repeated(200'000);
        const CodePoints points(text);
        QVERIFY(!points.isIdentity());
        for (int i = 0; i < 200'000; i += 997) {
            QCOMPARE(points.fromUtf16(i * 3), i * 2);
            QCOMPARE(points.fromUtf16(i * 3 + 1), i * 2);
            QCOMPARE(points.fromUtf16(i * 3 + 2), i * 2 + 1);
            QCOMPARE(points.toUtf16(i * 2), i * 3);
            QCOMPARE(points.toUtf16(i * 2 + 1), i * 3 + 2);
        }
    }

    void noTextIsTheIdentity()
    {
        const CodePoints points;
        QVERIFY(points.isIdentity());
        QCOMPARE(points.fromUtf16(12), 12);
        QCOMPARE(points.toUtf16(12), 12);
    }
};

QTEST_GUILESS_MAIN(CodePointsTest)
#include "codepointstest.moc"
