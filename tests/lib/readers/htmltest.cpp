// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/reader.h"

#include <QTest>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

readers::ReadArticle read(const QByteArray &page, const QString &name = u"page.html"_s)
{
    auto articles = readers::readBytes(page, name);
    return articles ? articles->front() : readers::ReadArticle();
}

class HtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markupGoesAndWordsStay_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *page, const QString &text) {
            QTest::newRow(name) << QByteArray(page) << text;
        };
        row("paragraphs are set apart", "<p>The firm cut\n 300 jobs.<p>Then it <b>hired</b>.",
            u"The firm cut 300 jobs.\n\nThen it hired."_s);
        row("words across marks stay one", "<p>un<em>believ</em>able</p>", u"unbelievable"_s);
        row("two line breaks end a paragraph, one a line", "a<br>b<br><br>c", u"a\nb\n\nc"_s);
        row("items stand on lines", "<ul><li>one<li>two</ul><p>three", u"one\ntwo\n\nthree"_s);
        row("rows stand on lines, cells are set apart",
            "<table><tr><td>Leeds<td>180<tr><td>Utrecht<td>120</table>", u"Leeds 180\nUtrecht 120"_s);
        row("entities are characters", "<p>Q&amp;A &#8212; &eacute;&nbsp;x", u"Q&A — é\u00A0x"_s);
        row("lines of preformatted text stay", "<pre>one\n  two</pre>", u"one\ntwo"_s);
        row("scripts, styles and comments go",
            "<p>a<script>if (1<2) x='</p>';</script><style>p{}</style><!-- <p>no</p> --> b</p>", u"a b"_s);
        row("captions go", "<p>a</p><figure><img><figcaption>A hall</figcaption></figure><p>b</p>",
            u"a\n\nb"_s);
        row("what is hidden goes", "<p>a<p style='display: none'>b<p hidden>c<p>d", u"a\n\nd"_s);
        row("a quoted sign does not end a tag", "<p title=\"a>b\">c</p>", u"c"_s);
        row("a sign that starts no tag stays", "<p>3 < 4 and 5 > 4</p>", u"3 < 4 and 5 > 4"_s);
        row("a drawing that nobody closes hides nothing", "<p>a</p><svg><p>b</p>", u"a\n\nb"_s);
    }

    void markupGoesAndWordsStay()
    {
        QFETCH(QByteArray, page);
        QFETCH(QString, text);
        QCOMPARE(read(page).text, text);
    }

    void metadataIsTakenFromTheSurestPlace_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("published");
        QTest::addColumn<QString>("author");
        const auto row = [](const char *name, const char *head, const QString &title,
                             const QString &published, const QString &author) {
            QTest::newRow(name) << QByteArray(head) << title << published << author;
        };
        row("linked data before Open Graph",
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"A\","
            "\"datePublished\":\"2025-07-14T08:00:00Z\",\"author\":{\"name\":\"Ann Ample\"}}</script>"
            "<meta property='og:title' content='B'>",
            u"A"_s, u"2025-07-14T08:00:00Z"_s, u"Ann Ample"_s);
        row("an article in a graph, several authors",
            "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"X\"},"
            "{\"@type\":[\"Thing\",\"NewsArticle\"],\"headline\":\"A &amp; B\",\"author\":[\"Ann Ample\","
            "{\"name\":\"Bo Best\"}]}]}</script>",
            u"A & B"_s, {}, u"Ann Ample, Bo Best"_s);
        row("linked data that is broken is passed over",
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",</script>"
            "<meta property='og:title' content='B'>",
            u"B"_s, {}, {});
        row("an author's address is no name",
            "<title>T</title><meta property='article:author' content='https://x.example/ann'>", u"T"_s, {},
            {});
        row("the site is not part of the title",
            "<title>Jobs go at the harbour | Daily Example</title>"
            "<meta property='og:site_name' content='Daily Example'>",
            u"Jobs go at the harbour"_s, {}, {});
        row("a date in the address",
            "<title>T</title><link rel=canonical href='https://x.example/2025/7/4/a'>", u"T"_s,
            u"2025-07-04"_s, {});
    }

    void metadataIsTakenFromTheSurestPlace()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, title);
        QFETCH(QString, published);
        QFETCH(QString, author);
        const readers::ReadArticle article = read("<html><head>" + head + "</head><body><p>Some words.</p>");
        QCOMPARE(article.title, title);
        QCOMPARE(article.published, published);
        QCOMPARE(article.author, author);
    }

    void theEncodingIsTheDeclaredOne_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("text");
        QTest::newRow("Cyrillic of Windows")
            << QByteArray("<meta charset=windows-1251><p>\xCF\xF0\xE8\xE2\xE5\xF2</p>") << u"Привет"_s;
        QTest::newRow("in an old meta element")
            << QByteArray(
                   "<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-1'><p>\xE9t\xE9</p>")
            << u"été"_s;
        QTest::newRow("UTF-8 whatever is declared")
            << QByteArray("<meta charset=windows-1251><p>\xC3\xA9t\xC3\xA9</p>") << u"été"_s;
    }

    void theEncodingIsTheDeclaredOne()
    {
        QFETCH(QByteArray, page);
        QFETCH(QString, text);
        QCOMPARE(read(page).text, text);
    }

    void aPageWithoutWordsIsRefused()
    {
        const auto articles =
            readers::readBytes("<html><body><script>x</script><img></body></html>", u"a.html"_s);
        QVERIFY(!articles);
        QCOMPARE(articles.error().message, u"“a.html” has no text after its title and other metadata."_s);
    }

    void aPageNeedsLittleTimeWhateverItHolds_data()
    {
        QTest::addColumn<QByteArray>("part");
        for (const char *part : {"<div>", "<b>", "<b id=1>x</p>", "<a href=x>", "<p><font>", "<table><td>",
                 "<table><tr><td><div>x", "<span>", "<ul><li>", "<x-y>", "<svg><g>", "<svg>", "<title>",
                 "<select><option>", "<!-- ", "<a title='", "&amp;&#", "</div></p>", "<p>words of it</p>",
                 "<dl><dd>", "<button><p>", "<h1>x", "<nobr>", "<form>", "<template>", "<frameset>"})
            QTest::newRow(part) << QByteArray(part);
    }

    void aPageNeedsLittleTimeWhateverItHolds()
    {
        QFETCH(QByteArray, part);
        const QByteArray page = "<p>Words.</p>" + part.repeated(100'000) + "<p>End.</p>";
        const std::clock_t start = std::clock();
        const auto articles = readers::readBytes(page, u"deep.html"_s);
        const auto elapsed = 1000 * (std::clock() - start) / CLOCKS_PER_SEC;
        QVERIFY2(articles, articles ? "" : qPrintable(articles.error().message));
        QVERIFY(articles->front().text.contains(u"Words."_s));
        QVERIFY2(elapsed < most, qPrintable(u"%1 ms"_s.arg(elapsed)));
    }

private:
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    static constexpr int most = 20'000; // milliseconds
#else
    static constexpr int most = 3000;
#endif
};

} // namespace

QTEST_GUILESS_MAIN(HtmlTest)
#include "htmltest.moc"
