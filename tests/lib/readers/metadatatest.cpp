// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/dates.h"
#include "readers/reader.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What is known of an article, as one line: "title | source | author | published | url | language".
QString known(const readers::ReadArticle &article)
{
    return QStringList{
        article.title, article.source, article.author, article.published, article.url, article.language}
        .join(u" | "_s);
}

class MetadataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frontMatter_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("metadata");
        QTest::addColumn<QString>("text");
        QTest::newRow("between rules, with every key")
            << u"---\ntitle: Jobs go\nsource: Daily Example\nauthor: Jane Doe\ndate: 2025-07-14\n"
               "url: https://example.org/a\nlang: en\n---\n\nText."_s
            << u"Jobs go | Daily Example | Jane Doe | 2025-07-14 | https://example.org/a | en"_s
            << u"Text."_s;
        QTest::newRow("a first paragraph of known keys")
            << u"Headline: Jobs go\nOutlet: Daily Example\nBy: Jane Doe\nPublish-Date: July 14, 2025\n\nText."_s
            << u"Jobs go | Daily Example | Jane Doe | 2025-07-14 |  | "_s << u"Text."_s;
        QTest::newRow("quotes, lists, comments and unknown keys")
            << u"---\n# note\ntitle: \"Jobs: \\\"go\\\"\"\nauthors: [Jane Doe, 'John Roe']\ntags:\n  - a\n  "
               u"- b\n"
               "Date: 2025-07-14T09:30:00Z\n---\nText."_s
            << u"Jobs: \"go\" |  | Jane Doe, John Roe | 2025-07-14T09:30:00Z |  | "_s << u"Text."_s;
        QTest::newRow("a list with an item a line and a folded value")
            << u"---\nauthor:\n  - Jane Doe\n  - John Roe\ntitle: >\n  Jobs\n  go\n...\nText."_s
            << u"Jobs go |  | Jane Doe, John Roe |  |  | "_s << u"Text."_s;
        QTest::newRow("CRLF and blank lines before and after")
            << u"\r\n---\r\ntitle: Jobs go\r\n---\r\n\r\n\r\nText."_s << u"Jobs go |  |  |  |  | "_s
            << u"Text."_s;
        QTest::newRow("a text between rules is none")
            << u"---\nThe firm cut jobs.\n---\nText"_s << u"The firm cut jobs. |  |  |  |  | "_s
            << u"---\nThe firm cut jobs.\n---\nText"_s;
        QTest::newRow("a first paragraph with other words is none")
            << u"Title: Jobs go\nThe firm cut jobs.\n\nText"_s << u"Title: Jobs go |  |  |  |  | "_s
            << u"Title: Jobs go\nThe firm cut jobs.\n\nText"_s;
        QTest::newRow("an unclosed one is none")
            << u"---\ntitle: Jobs go\n\nText"_s << u"title: Jobs go |  |  |  |  | "_s
            << u"---\ntitle: Jobs go\n\nText"_s;
    }

    void frontMatter()
    {
        QFETCH(QString, written);
        QFETCH(QString, metadata);
        QFETCH(QString, text);
        const auto read = readers::readBytes(written.toUtf8(), u"1.txt"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        const readers::ReadArticle &article = read->front();
        QCOMPARE(known(article).section(u" | "_s, 1), metadata.section(u" | "_s, 1));
        if (text == u"Text."_s)
            QCOMPARE(article.title, metadata.section(u" | "_s, 0, 0));
        QCOMPARE(article.text, text);
        QCOMPARE(article.offsets.toFile(0), int(written.indexOf(text.left(3))));
    }

    void aDateThatIsNotUnderstoodIsAnIssue()
    {
        const auto read = readers::readBytes("---\ndate: 07/08/2025\n---\nText", u"1.txt"_s);
        QVERIFY(read);
        QCOMPARE(read->front().published, QString());
        QCOMPARE(read->front().issues, QStringList{u"The date “07/08/2025” was not understood."_s});
    }

    void guessesFromTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("metadata");
        const QString body = u"\n\nThe firm cut 300 jobs on Monday, it said in a statement to workers.\n"_s;
        QTest::newRow("a headline, a byline and a date")
            << u"Jobs go at the firm\n\nBy Jane Doe\nJuly 14, 2025"_s + body
            << u"Jobs go at the firm |  | Jane Doe | 2025-07-14 |  | "_s;
        QTest::newRow("a byline with role and date in one line")
            << u"Jobs go\nBy JANE DOE and John van der Roe, Staff Writers | Mon, 14 Jul 2025 10:30"_s + body
            << u"Jobs go |  | JANE DOE and John van der Roe | 2025-07-14 |  | "_s;
        QTest::newRow("an address gives the source")
            << u"Jobs go\nhttps://www.example.org/2025/jobs?x=1"_s + body
            << u"Jobs go | example.org |  |  | https://www.example.org/2025/jobs?x=1 | "_s;
        QTest::newRow("labels above the headline")
            << u"Source: <https://m.example.org/a>\nPublished: 14 July 2025\nJobs go"_s + body
            << u"Jobs go | example.org |  | 2025-07-14 | https://m.example.org/a | "_s;
        QTest::newRow("a dateline") << u"Jobs go\n\nSEATTLE, July 14, 2025 (Wire) – The firm cut 300 jobs on "
                                       u"Monday, it said in a long "
                                       "statement to its workers, who were surprised."_s
                                    << u"Jobs go |  |  | 2025-07-14 |  | "_s;
        QTest::newRow("a masthead line")
            << u"You're reading Example India, an edition of Example."_s + body
            << u"The firm cut 300 jobs on Monday, it said in a statement to workers. | Example India |  |  |  | "_s;
        QTest::newRow("no headline: the first sentence")
            << u"The firm cut jobs. It said so on Monday, July 14, 2025, by phone.\n\nMore."_s
            << u"The firm cut jobs. |  |  |  |  | "_s;
        QTest::newRow("a long first sentence is shortened between words")
            << u"The firm cut several hundred jobs in its cloud division on Monday, which surprised many of its workers."_s
            << u"The firm cut several hundred jobs in its cloud division on Monday, which… |  |  |  |  | "_s;
        QTest::newRow("a question can be a headline")
            << u"Will AI take our jobs?\nThe firm cut 300 jobs, but says AI was not the cause."_s
            << u"Will AI take our jobs? |  |  |  |  | "_s;
        QTest::newRow("a sentence that starts with By is no byline")
            << u"Jobs go\n\nBy Thursday evening hundreds had left.\n\nBy the numbers\n\nMore."_s
            << u"Jobs go |  |  |  |  | "_s;
        QTest::newRow("a German byline and date")
            << u"Stellen fallen weg\nVon Jörg Müller\n14. Juli 2025"_s + body
            << u"Stellen fallen weg |  | Jörg Müller | 2025-07-14 |  | "_s;
    }

    void guessesFromTheText()
    {
        QFETCH(QString, text);
        QFETCH(QString, metadata);
        const auto read = readers::readText(text);
        QVERIFY(read);
        QCOMPARE(known(*read), metadata);
        QCOMPARE(read->text, text);
        QCOMPARE(read->sourceIsGuessed, !read->source.isEmpty());
    }

    void guessesFromTheFileName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("metadata");
        const QString title =
            u"The firm cut 300 jobs on Monday, it said to its many workers in Seattle, who…"_s;
        QTest::newRow("an outlet's name") << u"outlet-name.txt"_s << title + u" | Outlet Name |  |  |  | "_s;
        QTest::newRow("underscores") << u"daily_example_3.txt"_s << title + u" | Daily Example |  |  |  | "_s;
        QTest::newRow("an abbreviation") << u"bbc-news.txt"_s << title + u" | BBC News |  |  |  | "_s;
        QTest::newRow("capitals stay")
            << u"theDaily Example.txt"_s << title + u" | theDaily Example |  |  |  | "_s;
        QTest::newRow("a date, an outlet and a title")
            << u"2025-07-14 Outlet - Jobs go - at last.txt"_s
            << u"Jobs go - at last | Outlet |  | 2025-07-14 |  | "_s;
        QTest::newRow("a date without hyphens")
            << u"20250714_outlet-name.txt"_s << title + u" | Outlet Name |  | 2025-07-14 |  | "_s;
        QTest::newRow("names that say nothing") << u"article 3.txt"_s << title + u" |  |  |  |  | "_s;
        QTest::newRow("only a number") << u"0001.txt"_s << title + u" |  |  |  |  | "_s;
    }

    void guessesFromTheFileName()
    {
        QFETCH(QString, name);
        QFETCH(QString, metadata);
        const QByteArray text =
            "The firm cut 300 jobs on Monday, it said to its many workers in Seattle, who had "
            "feared as much.\n";
        const auto read = readers::readBytes(text, u"/a.b/c-d/"_s + name);
        QVERIFY(read);
        QCOMPARE(known(read->front()), metadata);
    }

    void whatIsWrittenWinsOverTheFileName()
    {
        const auto read =
            readers::readBytes("Source: Written\nDate: 2025-07-14\n\nJobs go\n\nMore text follows here.",
                u"2024-01-01 Other - Title.txt"_s);
        QVERIFY(read);
        QCOMPARE(known(read->front()), u"Jobs go | Written |  | 2025-07-14 |  | "_s);
        QVERIFY(!read->front().sourceIsGuessed);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char *words, const char *iso) {
            QTest::newRow(words) << QString::fromUtf8(words) << QString::fromLatin1(iso);
        };
        row("2025-07-14", "2025-07-14");
        row("2025-07-14T09:30", "2025-07-14T09:30:00");
        row("2025-07-14 09:30:15.123 +02:00", "2025-07-14T09:30:15+02:00");
        row("2025-07-14T09:30:00Z", "2025-07-14T09:30:00Z");
        row("14 July 2025", "2025-07-14");
        row("14th of July, 2025", "2025-07-14");
        row("Thursday, July 17, 2025", "2025-07-17");
        row("Sept. 3, 2025", "2025-09-03");
        row("JUL 1 2025", "2025-07-01");
        row("14. März 2025", "2025-03-14");
        row("14 août 2025", "2025-08-14");
        row("1er janvier 2025", "2025-01-01");
        row("14 de julio de 2025", "2025-07-14");
        row("14.07.2025", "2025-07-14");
        row("29 February 2024", "2024-02-29");
        row("29 February 2025", "");
        row("2025-13-01", "");
        row("31 Juneteenth 2025", "");
        row("07/08/2025", "");
        row("12025-07-14", "");
        row("July 2025", "");
        row("14 July 25", "");
        row("no date at all", "");
    }

    void dates()
    {
        QFETCH(QString, words);
        QFETCH(QString, iso);
        const auto found = readers::findDate(words);
        QCOMPARE(found ? found->iso : QString(), iso);
    }

    /// The two articles that the program was begun for; not part of it.
    void theFoundingArticles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("titleStart");
        QTest::newRow("the one without a masthead") << u"aws-second-source.txt"_s << u"Aws Second Source"_s
                                                    << u"Amazon has laid off “several hundred” employees"_s;
        QTest::newRow("the one with a masthead") << u"entrepreneur-india.txt"_s << u"Entrepreneur India"_s
                                                 << u"Amazon maintains that the latest layoffs"_s;
    }

    void theFoundingArticles()
    {
        QFETCH(QString, file);
        QFETCH(QString, source);
        QFETCH(QString, titleStart);
        const QString path = QStringLiteral(VARIORUM_SOURCE_DIR "/../shared/seeds/") + file;
        if (!QFile::exists(path))
            QSKIP("the founding articles are not beside the sources");
        const auto read = readers::readFile(path);
        QVERIFY(read);
        QCOMPARE(read->front().source, source);
        QVERIFY2(read->front().title.startsWith(titleStart), qPrintable(read->front().title));
        QCOMPARE(read->front().issues, QStringList());
    }
};

} // namespace

QTEST_APPLESS_MAIN(MetadataTest)
#include "metadatatest.moc"
