// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/mime.h"
#include "readers/reader.h"

#include <QTest>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

/// Messages, feeds and documents of pages: their own code, and what is broken in them.
class MailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfHeadersAreDecoded_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *header, const QString &words) {
            QTest::newRow(name) << QByteArray(header) << words;
        };
        row("plain words", "Jobs go", u"Jobs go"_s);
        row("quoted", "=?iso-8859-1?Q?K=FCrzung_im_M=E4rz?= today", u"Kürzung im März today"_s);
        row("in base 64", "=?UTF-8?B?w6l0w6k=?=", u"été"_s);
        row("space between encoded words is none", "=?utf-8?q?Stel?=\r\n =?utf-8?q?len?=", u"Stellen"_s);
        row("what is no encoded word stays", "a =? b ?= c", u"a =? b ?= c"_s);
        row("bytes that are not encoded", "K\xC3\xBCrzung", u"Kürzung"_s);
    }

    void wordsOfHeadersAreDecoded()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, words);
        const auto parts = readers::mimeParts("Subject: " + header + "\r\n\r\nBody");
        QCOMPARE(parts.front().header("subject"), words);
        QCOMPARE(parts.front().body, "Body"_ba);
    }

    void whatCannotBeReadIsSaidInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("message");
        QTest::newRow("a mail that is none")
            << QByteArray("\r\n\r\n") << u"a.eml"_s << u"“a.eml” is no mail, or one without text."_s;
        QTest::newRow("a page in one file without a page")
            << QByteArray(
                   "Content-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/css\n\np{}\n--x--")
            << u"a.mhtml"_s << u"“a.mhtml” is no mail, or one without text."_s;
        QTest::newRow("a feed without entries")
            << QByteArray("<rss><channel><title>T</title></channel></rss>") << u"a.rss"_s
            << u"“a.rss” is no feed: it has no entries."_s;
        QTest::newRow("a feed that is none")
            << QByteArray("hello") << u"a.atom"_s << u"“a.atom” is no feed: it has no entries."_s;
        QTest::newRow("a document that is none")
            << QByteArray("hello") << u"a.pdf"_s << u"“a.pdf” is no PDF document, or is broken."_s;
    }

    void whatCannotBeReadIsSaidInOneSentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QString, message);
        const auto read = readers::readBytes(bytes, name);
        QVERIFY(!read);
        QCOMPARE(read.error().message, message);
    }

    void documentsThatHaveNoWordsToReadSayWhy()
    {
        const QString folder = QStringLiteral(VARIORUM_SOURCE_DIR "/tests/lib/readers/data/pdf/");
        const auto locked = readers::readFile(folder + u"locked.pdf"_s);
        QVERIFY(!locked);
        QCOMPARE(locked.error().message,
            u"“locked.pdf” is protected by a password. Save a copy without one and try again."_s);
        const auto pictures = readers::readFile(folder + u"pictures.pdf"_s);
        QVERIFY(!pictures);
        QVERIFY(pictures.error().message.contains(u"only pictures of pages"_s));
    }

    void aFeedThatBreaksOffIsReadUpToThere()
    {
        const auto read = readers::readBytes("<rss><channel><title>T</title><item><title>One</"
                                             "title><description>Words of &lt;b&gt;one&lt;/b&gt;."
                                             "</description></item><item><title>Two</title><descr",
            u"a.rss"_s);
        QVERIFY(read);
        QCOMPARE(read->size(), 1U);
        QCOMPARE(read->front().text, u"One\n\nWords of one."_s);
        QCOMPARE(read->front().source, u"T"_s);
        QCOMPARE(read->front().issues, QStringList{u"“a.rss” breaks off: what follows could not be read."_s});
    }

    void entitiesOfAFeedDoNothing()
    {
        const auto read = readers::readBytes(
            "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><channel><item><title>A</title>"
            "<description>Words &x; end</description></item></channel></rss>",
            u"a.rss"_s);
        QVERIFY(!read || !read->front().text.contains(u"root:"_s));
    }

    void aMessageNeedsLittleTimeWhateverItHolds_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("parts in parts")
            << QByteArray("Content-Type: multipart/mixed; boundary=x\n\n--x\n").repeated(100'000);
        QTest::newRow("boundaries") << QByteArray("Content-Type: multipart/mixed; boundary=x\n\n") +
                                           QByteArray("--x\n").repeated(500'000);
        QTest::newRow("dashes") << QByteArray("Content-Type: multipart/mixed; boundary=\"-\"\n\n") +
                                       QByteArray("-").repeated(2'000'000);
        QTest::newRow("a header without end")
            << QByteArray("Subject: a\n") + QByteArray(" b\n").repeated(500'000);
        QTest::newRow("encoded words")
            << "Subject: " + QByteArray("=?utf-8?q?a?= ").repeated(200'000) + "\n\nWords";
    }

    void aMessageNeedsLittleTimeWhateverItHolds()
    {
        QFETCH(QByteArray, message);
        const std::clock_t start = std::clock();
        const auto read = readers::readBytes(message, u"a.eml"_s);
        QVERIFY(read || !read.error().message.isEmpty());
        QVERIFY2(std::clock() - start < 10 * CLOCKS_PER_SEC,
            qPrintable(QString::number(1000 * (std::clock() - start) / CLOCKS_PER_SEC)));
    }
};

} // namespace

QTEST_GUILESS_MAIN(MailTest)
#include "mailtest.moc"
