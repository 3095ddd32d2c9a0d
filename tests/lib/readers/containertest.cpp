// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/reader.h"

#include <KZip>
#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>
#include <ctime>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

using Files = std::vector<std::pair<QString, QByteArray>>;

QByteArray zipped(const Files &files)
{
    QBuffer buffer;
    KZip zip(&buffer);
    zip.open(QIODevice::WriteOnly);
    for (const auto &[name, bytes] : files)
        zip.writeFile(name, bytes);
    zip.close();
    return buffer.data();
}

QByteArray document(const QByteArray &start, const QByteArray &words)
{
    const QByteArray xml = start + "<w:document xmlns:w='x'><w:body><w:p><w:r><w:t>" + words +
                           "</w:t></w:r></w:p></w:body></w:document>";
    return zipped({{u"word/document.xml"_s, xml}});
}

/// Remembers what it is told; wants no more than it is told to.
class Notes : public readers::Receiver
{
public:
    explicit Notes(qsizetype most = 1'000'000)
        : m_most(most)
    {
    }
    bool take(readers::ReadArticle article) override
    {
        texts += article.text;
        parts += article.part;
        return texts.size() < m_most;
    }
    void skip(const QString &why) override { skipped += why; }
    bool proceed(qint64) override { return true; }

    QStringList texts, parts, skipped;

private:
    qsizetype m_most;
};

/// Files that hold files, rows or marked-up documents: what is broken in them costs no more than itself.
class ContainerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBrokenLineIsSkippedWithItsNumber()
    {
        QByteArray lines = QByteArray("{\"text\":\"Words.\"}\n").repeated(69'999);
        lines += "{\"text\":\"Half a li\n{\"title\":\"no text\"}\n\n[1]\n{\"text\":\"The last.\"}";
        Notes notes;
        QVERIFY(readers::readBytes(lines, u"export.jsonl"_s, notes));
        QCOMPARE(notes.texts.size(), 70'000);
        QCOMPARE(notes.texts.back(), u"The last."_s);
        QCOMPARE(notes.parts.back(), u"line 70004"_s);
        QCOMPARE(notes.skipped,
            (QStringList{u"“export.jsonl”, line 70000: this is no JSON."_s,
                u"“export.jsonl”, line 70001: there is no text, under “text”, “body” or “content”."_s,
                u"“export.jsonl”, line 70003: there is no text, under “text”, “body” or “content”."_s}));
    }

    void ofDataInFoldersOnlyArticlesAreWorthReading_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isWorth");
        QTest::newRow("articles") << u"a.jsonl"_s << QByteArray("{\"title\":\"T\", \"Full text\" : \"W\"}")
                                  << true;
        QTest::newRow("other rows") << u"a.jsonl"_s << QByteArray("{\"tag\":\"text\",\"start\":1}") << false;
        QTest::newRow("settings") << u"a.json"_s << QByteArray("{\"name\":\"x\"}") << false;
        QTest::newRow("a page") << u"a.html"_s << QByteArray("<p>x") << true;
        QTest::newRow("a program") << u"a.exe"_s << QByteArray("MZ") << false;
    }

    void ofDataInFoldersOnlyArticlesAreWorthReading()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isWorth);
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QCOMPARE(readers::isWorthReading(file.fileName()), isWorth);
    }

    void theTextOfARowStaysAsItIs()
    {
        const auto read = readers::readBytes(
            "{\"title\":\"A title\",\"text\":\"  Two  spaces.\\n\\tA tab.\\r\\nA line. \"}", u"one.json"_s);
        QVERIFY(read);
        QCOMPARE(read->front().text, u"  Two  spaces.\n\tA tab.\nA line. "_s);
        QCOMPARE(read->front().title, u"A title"_s);
    }

    void datesOfRowsBecomeIso_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QString>("published");
        QTest::newRow("ISO") << QByteArray("\"2025-07-14T08:00:00Z\"") << u"2025-07-14T08:00:00Z"_s;
        QTest::newRow("words") << QByteArray("\"July 14, 2025\"") << u"2025-07-14"_s;
        QTest::newRow("digits") << QByteArray("\"20250714\"") << u"2025-07-14"_s;
        QTest::newRow("seconds") << QByteArray("1752480000") << u"2025-07-14T08:00:00Z"_s;
        QTest::newRow("milliseconds") << QByteArray("1752480000000") << u"2025-07-14T08:00:00Z"_s;
    }

    void datesOfRowsBecomeIso()
    {
        QFETCH(QByteArray, date);
        QFETCH(QString, published);
        const auto read = readers::readBytes("[{\"text\":\"a\",\"date\":" + date + "}]", u"a.json"_s);
        QVERIFY(read);
        QCOMPARE(read->front().published, published);
    }

    void jsonThatIsBrokenIsReadUpToTheBreak()
    {
        Notes notes;
        QVERIFY(readers::readBytes(
            "[{\"text\":\"a ] } \\\" b\"},, {\"text\":7}, {\"text\":\"c\"}, {\"te", u"cut.json"_s, notes));
        QCOMPARE(notes.texts, (QStringList{u"a ] } \" b"_s, u"c"_s}));
        QCOMPARE(notes.skipped.size(), 2);
        QVERIFY(notes.skipped.back().contains(u"article 3"_s));
    }

    void whatHoldsNoArticleIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("other JSON") << QByteArray("{\"a\":[1,2]}") << u"a.json"_s;
        QTest::newRow("an empty array") << QByteArray("[]") << u"a.json"_s;
        QTest::newRow("no JSON") << QByteArray("hello") << u"a.json"_s;
        QTest::newRow("brackets in brackets") << QByteArray("[").repeated(200'000) << u"a.json"_s;
        QTest::newRow("objects in objects") << QByteArray("{\"a\":").repeated(200'000) << u"a.json"_s;
        QTest::newRow("no archive") << QByteArray("PK\x03\x04 and then something else") << u"a.zip"_s;
        QTest::newRow("an archive without articles") << zipped({{u"a.png"_s, "x"}}) << u"a.zip"_s;
        QTest::newRow("an archive that is no document") << zipped({{u"a.txt"_s, "x"}}) << u"a.docx"_s;
        QTest::newRow("a document that is none") << QByteArray("Hello") << u"a.odt"_s;
        QTest::newRow("a book without chapters")
            << zipped({{u"META-INF/container.xml"_s, "<a><rootfile full-path='b'/></a>"}}) << u"a.epub"_s;
    }

    void whatHoldsNoArticleIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const auto read = readers::readBytes(bytes, u"/somewhere/"_s + name);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u'“' + name + u'”'), qPrintable(read.error().message));
        QVERIFY(!read.error().message.contains(u"somewhere"_s));
    }

    void anArchiveIsReadByTheNamesOfItsFiles()
    {
        const QByteArray archive = zipped({{u"b10.txt"_s, "ten"}, {u"b2.txt"_s, "two"},
            {u"inner.zip"_s, zipped({{u"deep/c.txt"_s, "deep"}})}, {u"broken.docx"_s, "no"}});
        Notes notes;
        QVERIFY(readers::readBytes(archive, u"all.zip"_s, notes));
        QCOMPARE(notes.texts, (QStringList{u"two"_s, u"ten"_s, u"deep"_s}));
        QCOMPARE(notes.parts, (QStringList{u"b2.txt"_s, u"b10.txt"_s, u"inner.zip/deep/c.txt"_s}));
        QCOMPARE(notes.skipped, QStringList{u"all.zip: “broken.docx” is broken: it cannot be unpacked."_s});
    }

    void archivesInArchivesHaveAnEnd()
    {
        QByteArray archive = zipped({{u"a.txt"_s, "words"}});
        for (int i = 0; i < 10; ++i)
            archive = zipped({{u"a.zip"_s, archive}});
        const auto read = readers::readBytes(archive, u"a.zip"_s);
        QVERIFY(!read);
    }

    void entriesThatLeadOutOfTheArchiveAreLeftOut()
    {
        Notes notes;
        QByteArray archive = zipped({{u"xx/evil.txt"_s, "evil"}, {u"good.txt"_s, "good"}});
        archive.replace("xx/evil.txt", "../evil.txt"); // in both places where an archive names a file
        QVERIFY(readers::readBytes(archive, u"a.zip"_s, notes));
        QVERIFY(notes.texts.contains(u"good"_s));
        for (const QString &part : std::as_const(notes.parts))
            QVERIFY(!part.contains(u".."_s));
    }

    void anArchiveThatUnpacksToFarTooMuchIsGivenUp()
    {
        const QByteArray large("word ", 5);
        const QByteArray text = large.repeated(12'000'000);
        const QByteArray archive = zipped({{u"a.txt"_s, text}, {u"b.txt"_s, text}});
        Notes notes;
        const std::clock_t start = std::clock();
        const auto read = readers::readBytes(archive, u"bomb.zip"_s, notes);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"given up"_s), qPrintable(read.error().message));
        QVERIFY(std::clock() - start < 30 * CLOCKS_PER_SEC);
    }

    void entitiesOfXmlDoNothing()
    {
        QByteArray bomb = "<!DOCTYPE d [<!ENTITY a0 'words words words'>";
        for (int i = 1; i < 12; ++i)
            bomb += "<!ENTITY a" + QByteArray::number(i) + " '" +
                    ("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "'>";
        const auto read = readers::readBytes(document(bomb + "]>", "&a11;"), u"bomb.docx"_s);
        QVERIFY(!read || read->front().text.size() < 100'000);
        const auto fetched = readers::readBytes(
            document("<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>", "Words &x; end"),
            u"fetch.docx"_s);
        QVERIFY(!fetched || !fetched->front().text.contains(u"root:"_s));
    }

    void aDocumentThatBreaksOffSaysSo()
    {
        const auto read = readers::readBytes(
            zipped({{u"word/document.xml"_s, "<d><p><t>Words that are whole.</t></p><p><t>Half"}}),
            u"a.docx"_s);
        QVERIFY(read);
        QVERIFY(read->front().text.startsWith(u"Words that are whole."_s));
        QCOMPARE(
            read->front().issues, QStringList{u"The document is broken: it was read up to the break."_s});
    }

    void whoWantsNoMoreGetsNoMore()
    {
        Notes notes(2);
        const auto read =
            readers::readBytes(QByteArray("{\"text\":\"Words.\"}\n").repeated(10), u"a.jsonl"_s, notes);
        QVERIFY(!read && read.error().cause == base::Error::Cause::Cancelled);
        QCOMPARE(notes.texts.size(), 2);
    }
};

} // namespace

QTEST_GUILESS_MAIN(ContainerTest)
#include "containertest.moc"
