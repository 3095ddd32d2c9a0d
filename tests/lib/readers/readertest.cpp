// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/reader.h"

#include <QTemporaryDir>
#include <QTest>
#include <ctime>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    quint32 seed = 7;
    for (char &byte : bytes) {
        seed = seed * 1664525U + 1013904223U;
        byte = char(seed >> 24);
    }
    return bytes;
}

class ReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalisation_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("issues");
        const QStringList none;
        QTest::newRow("line feeds stay") << u"a\nb\n"_s << u"a\nb\n"_s << none;
        QTest::newRow("CRLF becomes LF") << u"a\r\nb\r\n"_s << u"a\nb\n"_s << none;
        QTest::newRow("CR becomes LF") << u"a\rb\r"_s << u"a\nb\n"_s << none;
        QTest::newRow("line ends may be mixed") << u"a\r\n\rb\n\r\nc\r\r\n"_s << u"a\n\nb\n\nc\n\n"_s << none;
        QTest::newRow("Unicode's own line ends become LF")
            << u"a\u2028b\u2029c\u0085d"_s << u"a\nb\nc\nd"_s << none;
        QTest::newRow("NULs go") << u"a\0b\0\0c"_s << u"abc"_s
                                 << QStringList{u"3 NUL character(s) were removed."_s};
        QTest::newRow("a mark at the start goes without a word") << u"\uFEFFab"_s << u"ab"_s << none;
        QTest::newRow("a mark inside goes")
            << u"a\uFEFFb"_s << u"ab"_s
            << QStringList{u"1 byte-order mark(s) inside the text were removed."_s};
        QTest::newRow("what Unicode assigns to nothing is replaced")
            << u"a\uFDD0b\uFFFFc"_s << u"a\uFFFDb\uFFFDc"_s
            << QStringList{u"2 code(s) that Unicode assigns to no character were replaced."_s};
        QTest::newRow("emoji, joiners, combining marks and non-breaking space stay")
            << u"👩‍💻 e\u0301 a\u00A0b\u200B"_s << u"👩‍💻 e\u0301 a\u00A0b\u200B"_s << none;
    }

    void normalisation()
    {
        QFETCH(QString, written);
        QFETCH(QString, text);
        QFETCH(QStringList, issues);
        const auto read = readers::readBytes(written.toUtf8(), u"article.txt"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        const readers::ReadArticle &article = read->front();
        QCOMPARE(article.text, text);
        QCOMPARE(article.issues, issues);
        QCOMPARE(article.encoding, u"UTF-8"_s);
        for (int position = 0; position < text.size(); ++position) {
            const int inFile = article.offsets.toFile(position);
            QCOMPARE(article.offsets.toText(inFile), position);
            if (text[position] != u'\n' && text[position] != QChar::ReplacementCharacter)
                QCOMPARE(written[inFile], text[position]);
        }
    }

    void aLoneSurrogateThatIsPastedIsReplaced()
    {
        const QString pasted = u"a"_s + QChar(0xD83D) + u"b"_s + QChar(0xDE00);
        const auto read = readers::readText(pasted);
        QVERIFY(read);
        QCOMPARE(read->text, u"a\uFFFDb\uFFFD"_s);
        QCOMPARE(read->issues, QStringList{u"2 lone surrogate(s) were replaced."_s});
    }

    void whatCannotBeReadIsSaidInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        const auto notText = [](const char *kind) {
            return u"“news.txt” is not text but %1."_s.arg(QString::fromLatin1(kind));
        };
        QTest::newRow("an empty file") << QByteArray() << u"“news.txt” is empty."_s;
        const QString blank = u"“news.txt” is blank: it holds nothing but white space."_s;
        QTest::newRow("white space") << QByteArray(" \r\n\t\n\xC2\xA0 ") << blank;
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << blank;
        QTest::newRow("only a mark of UTF-16") << QByteArray("\xFF\xFE") << blank;
        QTest::newRow("a few NULs") << QByteArray(5, '\0') << blank;
        QTest::newRow("many NULs") << QByteArray(5000, '\0')
                                   << u"“news.txt” is not text: it holds bytes that no text has."_s;
        QTest::newRow("a zip") << QByteArray("PK\x03\x04\x14\0\0\0", 8)
                               << notText("a ZIP archive or an office document");
        QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n%\xE2\xE3\n") << notText("a PDF document");
        QTest::newRow("a PNG") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << notText("a picture");
        QTest::newRow("a JPEG") << QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10) << notText("a picture");
        QTest::newRow("a WebP") << QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16) << notText("a picture");
        QTest::newRow("a program of Linux") << QByteArray("\x7F"
                                                          "ELF\x02\x01\x01\0",
                                                   8)
                                            << notText("a program");
        QTest::newRow("a program of Windows") << QByteArray("MZ\x90\0\x03\0\0\0", 8) << notText("a program");
        QTest::newRow("a gzip") << QByteArray("\x1F\x8B\x08\0\0\0\0\0", 8) << notText("a compressed file");
        QTest::newRow("a database") << QByteArray("SQLite format 3\0\x10\0", 18)
                                    << notText("a SQLite database");
        QTest::newRow("an old office document")
            << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", 10) << notText("an old office document");
        QTest::newRow("an RTF document") << QByteArray("{\\rtf1\\ansi Hello}") << notText("an RTF document");
        QTest::newRow("a film") << QByteArray("\0\0\0\x18"
                                              "ftypmp42",
                                       12)
                                << notText("a film");
        QTest::newRow("random bytes")
            << randomBytes(4096) << u"“news.txt” is not text: it holds bytes that no text has."_s;
        QTest::newRow("nothing but front matter")
            << QByteArray("---\ntitle: A title\n---\n\n")
            << u"“news.txt” has no text after its title and other metadata."_s;
        QTest::newRow("UTF-32 that is none")
            << QByteArray("\xFF\xFE\0\0", 4) + QByteArray(400, '\x7A')
            << u"The encoding of “news.txt” could not be found out. Save the file as UTF-8 and try again."_s;
        QTest::newRow("bytes above ASCII without sense")
            << QByteArray("\x81\x8D\x8F\x90\x9D\xFE\x80\xFF\xC1\xC0").repeated(40)
            << u"The encoding of “news.txt” could not be found out. Save the file as UTF-8 and try again."_s;
    }

    void whatCannotBeReadIsSaidInOneSentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        const auto read = readers::readBytes(bytes, u"/somewhere/news.txt"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().message, message);
    }

    /// Whatever the bytes, there is an answer, and a text that keeps its promises.
    void cutOffAndFlippedBytesNeverBreakThePromises()
    {
        const QByteArray good =
            "---\ntitle: T\n---\n# *H* [l](http://x.y \"t\")\r\n> - `c` <b>\u00E9</b> &amp; | a |\n|-|\n"
            "~~~\ncode\n~~~\n[r]: http://z\n\n![a][r] **b _c* d_**\n<!-- -->\n1. x\\\ny  \nz";
        quint32 seed = 3;
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = good;
            for (int flips = 0; flips < 3; ++flips) {
                seed = seed * 1664525U + 1013904223U;
                bytes[(seed >> 8) % uint(bytes.size())] = char(seed >> 24);
            }
            bytes.truncate(bytes.size() - qsizetype((seed >> 4) % 40));
            const auto read = readers::readBytes(bytes, round % 2 == 0 ? u"a.md"_s : u"a.txt"_s);
            if (!read) {
                QVERIFY(read.error().message.contains(u"“a."_s));
                continue;
            }
            const readers::ReadArticle &article = read->front();
            QVERIFY(article.text.isValidUtf16());
            QVERIFY(!article.text.contains(u'\0') && !article.text.contains(u'\r') &&
                    !article.text.contains(u'\uFEFF'));
            QVERIFY(!article.text.trimmed().isEmpty());
            QVERIFY(!article.title.isEmpty());
            for (int position = 0; position <= article.text.size(); ++position)
                QCOMPARE(article.offsets.toText(article.offsets.toFile(position)), position);
        }
    }

    void filesThatAreNone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("message");
        QTest::newRow("a missing file") << u"missing.txt"_s << u"There is no file “%1/missing.txt”."_s;
        QTest::newRow("a folder") << u"folder"_s << u"“folder” is a folder, not a file."_s;
        QTest::newRow("a pipe") << u"pipe"_s << u"“pipe” is not an ordinary file."_s;
        QTest::newRow("200 MB")
            << u"huge.txt"_s
            << u"“huge.txt” is too large: it has 200.00 MiB, and at most 64.00 MiB can be read. "
               "Split it into its articles."_s;
    }

    void filesThatAreNone()
    {
        QFETCH(QString, name);
        QFETCH(QString, message);
        QTemporaryDir folder;
        QDir(folder.path()).mkdir(u"folder"_s);
        QCOMPARE(mkfifo(qPrintable(folder.filePath(u"pipe"_s)), 0600), 0);
        QFile huge(folder.filePath(u"huge.txt"_s));
        QVERIFY(
            huge.open(QIODevice::WriteOnly) && huge.resize(200LL * 1024 * 1024)); // takes no room on the disk
        const auto read = readers::readFile(folder.filePath(name));
        QVERIFY(!read);
        QCOMPARE(read.error().message, message.contains(u"%1"_s) ? message.arg(folder.path()) : message);
    }

    void aFileThatMayNotBeReadSaysWhy()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"secret.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("text") == 4);
        file.close();
        QVERIFY(file.setPermissions({}));
        const auto read = readers::readFile(file.fileName());
        if (geteuid() == 0)
            QVERIFY(read); // nothing is closed to the superuser
        else
            QVERIFY(!read && read.error().message.startsWith(u"“secret.txt” could not be opened: "_s));
    }

    void aFileOfUnknownEndingIsReadAsPlainText()
    {
        const auto read = readers::readBytes("<p>Hello *there*</p>", u"a/page.tex"_s);
        QVERIFY(read);
        QCOMPARE(read->front().text, u"<p>Hello *there*</p>"_s);
        QCOMPARE(read->front().issues,
            QStringList{u"Files ending in “.tex” are read as plain text, with any markup they have."_s});
    }

    void blankPastedTextIsRefused()
    {
        const auto read = readers::readText(u" \n\u200B "_s);
        QVERIFY(!read);
        QCOMPARE(read.error().message, u"There is no text to make an article of."_s);
    }

    void tenMegabytesAreReadWithinASecond_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain paragraphs")
            << QByteArray("The company cut 300 jobs, it said on Monday.\r\n") << u"a.txt"_s;
        QTest::newRow("one line") << QByteArray("The company cut 300 jobs, it said on Monday. ")
                                  << u"a.txt"_s;
        QTest::newRow("NULs everywhere") << QByteArray("Five\0 words and a NUL. ", 23) << u"a.txt"_s;
        QTest::newRow("an encoding to detect") << QByteArray("Die gr\xF6\xDF"
                                                             "ten K\xFCrzungen.\n")
                                               << u"a.txt"_s;
        QTest::newRow("one line of an encoding to detect") << QByteArray("Die gr\xF6\xDF"
                                                                         "ten K\xFCrzungen. ")
                                                           << u"a.txt"_s;
        QTest::newRow("Markdown") << QByteArray("# *Head* `c`\n\n- a [b](c)\n- > d **e** &amp;\n\n")
                                  << u"a.md"_s;
        QTest::newRow("Markdown in one paragraph") << QByteArray("a *b* _c_ `d` [e](f) <b>\n") << u"a.md"_s;
        QTest::newRow("brackets without end") << QByteArray("[a](b ") << u"a.md"_s;
        QTest::newRow("opening brackets") << QByteArray("[") << u"a.md"_s;
        QTest::newRow("backticks of many lengths") << QByteArray("` `` ``` ```` ") << u"a.md"_s;
        QTest::newRow("delimiters without partner") << QByteArray("*a _b ") << u"a.md"_s;
        QTest::newRow("tags without end") << QByteArray("<a ") << u"a.md"_s;
        QTest::newRow("comments without end") << QByteArray("<!-- \n\n") << u"a.md"_s;
        QTest::newRow("quotes in quotes") << QByteArray("> ") << u"a.md"_s;
        QTest::newRow("definitions") << QByteArray("[a]: b\n") << u"a.md"_s;
        QTest::newRow("one line like definitions") << QByteArray("[a]: b ") << u"a.md"_s;
        QTest::newRow("bullets in bullets") << QByteArray("- ") << u"a.md"_s;
    }

    void tenMegabytesAreReadWithinASecond()
    {
        QFETCH(QByteArray, part);
        QFETCH(QString, name);
        const QByteArray bytes = part.repeated(size / part.size()) + "\n\nend";
        const std::clock_t start = std::clock(); // of this process: others may be busy
        const auto read = readers::readBytes(bytes, name);
        const auto elapsed = 1000 * (std::clock() - start) / CLOCKS_PER_SEC;
        QVERIFY(read);
        QVERIFY2(elapsed < most, qPrintable(u"%1 ms"_s.arg(elapsed)));
    }

private:
    // A second for ten megabytes, which builds for finding mistakes need more for. Anything quadratic takes
    // minutes.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    static constexpr qsizetype size = 1'000'000;
#else
    static constexpr qsizetype size = 10'000'000;
#endif
    static constexpr int most = 2000; // milliseconds
};

} // namespace

QTEST_GUILESS_MAIN(ReaderTest)
#include "readertest.moc"
