// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/reader.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class MarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markupGoesAndWordsStay_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &markdown, const QString &text) {
            QTest::newRow(name) << markdown << text;
        };
        row("a heading loses its marks", u"# Jobs go\n\nText"_s, u"Jobs go\n\nText"_s);
        row("closing marks of a heading go", u"## Jobs go ##\nText"_s, u"Jobs go\nText"_s);
        row("a heading may end in a mark of its own", u"# Learn C#\n"_s, u"Learn C#"_s);
        row("a hash without space is no heading", u"#hashtag"_s, u"#hashtag"_s);
        row("an underlined heading loses its line", u"Jobs go\n=======\n\nMore\n---\nText"_s,
            u"Jobs go\n\nMore\nText"_s);
        row("a horizontal rule goes", u"a\n\n* * *\n\nb\n\n___\nc"_s, u"a\n\n\nb\n\nc"_s);
        row("lines of a paragraph are joined", u"The firm cut\n  300 jobs\nin May.\n\nNext"_s,
            u"The firm cut 300 jobs in May.\n\nNext"_s);
        row("two spaces break a line", u"a  \nb\nc"_s, u"a\nb c"_s);
        row("a backslash breaks a line", u"a\\\nb"_s, u"a\nb"_s);
        row("emphasis goes", u"*a* **b** ***c*** _d_ __e__ ~~f~~"_s, u"a b c d e f"_s);
        row("emphasis may nest", u"**a *b* c** *d **e***"_s, u"a b c d e"_s);
        row("emphasis may cross lines", u"a *b\nc* d"_s, u"a b c d"_s);
        row("emphasis may stand in a word with stars", u"un*believ*able"_s, u"unbelievable"_s);
        row("underscores in a word stay", u"snake_case_name and _real_ emphasis"_s,
            u"snake_case_name and real emphasis"_s);
        row("stars that are no emphasis stay", u"2 * 3 * 4, 5*"_s, u"2 * 3 * 4, 5*"_s);
        row("a tilde before a number stays", u"~300 jobs, ~17%"_s, u"~300 jobs, ~17%"_s);
        row("escapes lose their backslash", u"\\*a\\* 1986\\. C:\\dir"_s, u"*a* 1986. C:\\dir"_s);
        row("code keeps what it says", u"`a *b* \\c` and ``x ` y``"_s, u"a *b* \\c and x ` y"_s);
        row("a backtick alone stays", u"a ` b"_s, u"a ` b"_s);
        row("a link keeps its words", u"See [the *memo*](https://x.org/a_(b) \"Title\")."_s,
            u"See the memo."_s);
        row("a picture keeps its description", u"![A chart](chart.png) [![b](c)](d)"_s, u"A chart b"_s);
        row("a link by reference keeps its words",
            u"[a][r], [b][], [R] [none]\n\n[r]: http://x.y 'T'\n[b]: <z>"_s, u"a, b, R [none]"_s);
        row("brackets that are no link stay", u"He [the CEO] said (so)"_s, u"He [the CEO] said (so)"_s);
        row("an address in angle brackets stays", u"<https://x.org/y> <me@x.org>"_s,
            u"https://x.org/y me@x.org"_s);
        row("a bare address stays", u"https://x.org/a_b_c*d"_s, u"https://x.org/a_b_c*d"_s);
        row("footnotes lose their marks", u"Profit rose.[^1]\n\n[^1]: In dollars."_s,
            u"Profit rose.\n\nIn dollars."_s);
        row("list bullets go", u"- a\n* b\n+ c\n"_s, u"a\nb\nc"_s);
        row("numbers of lists stay", u"1. a\n2) b"_s, u"1. a\n2) b"_s);
        row("nested lists lose their indent", u"- a\n  - b\n    - c\n- d"_s, u"a\nb\nc\nd"_s);
        row("an item may go on", u"- a\n  b\n\n  c\n\nd"_s, u"a b\n\nc\n\nd"_s);
        row("boxes of tasks go", u"- [ ] a\n- [x] b"_s, u"a\nb"_s);
        row("a number does not interrupt a paragraph", u"The number is\n29. Or not"_s,
            u"The number is 29. Or not"_s);
        row("a dash within words is no bullet", u"-5 degrees\n\n- 5 degrees"_s, u"-5 degrees\n\n5 degrees"_s);
        row("quotes lose their marks", u"> a\n> b\n>\n> > c\nd"_s, u"a b\n\nc d"_s);
        row("blocks of code lose their fences", u"```cpp\nint *a;\n\n  b_c_d\n```\nText"_s,
            u"int *a;\n\n  b_c_d\nText"_s);
        row("a fence is closed by one as long", u"~~~~\n~~~\n~~~~\n*a*"_s, u"~~~\na"_s);
        row("quoted code", u"> ```\n> *a*\n> ```\n> *b*"_s, u"*a*\nb"_s);
        row("a quote's end closes its code", u"> ```\n> *a*\n*b*"_s, u"*a*\nb"_s);
        row("indented code keeps what it says", u"a\n\n    *b*\n\nc"_s, u"a\n\n*b*\n\nc"_s);
        row("tables become tabs", u"| a | *b* |\n|---|:-:|\n| 1 | 2 |\n| 3 | 4 \\| 5 |\n\nEnd"_s,
            u"a\tb\n1\t2\n3\t4 | 5\n\nEnd"_s);
        row("a table without outer bars", u"Head\na|b\n-|-\n1|2"_s, u"Head\na\tb\n1\t2"_s);
        row("an empty cell stays empty", u"|a|b|c|\n|-|-|-|\n|1||3|"_s, u"a\tb\tc\n1\t\t3"_s);
        row("tags go", u"<div class=\"x\">\nA <b>bold</b> word<br/>next\n</div>"_s, u"A bold word\nnext"_s);
        row("what only looks like a tag stays", u"a < b and c > d, 5<6"_s, u"a < b and c > d, 5<6"_s);
        row("comments go", u"<!-- note\n\nmore -->\na <!-- b --> c"_s, u"a  c"_s);
        row("a comment without end stays", u"<!-- a\n\nb"_s, u"<!-- a\n\nb"_s);
        row("entities become their characters", u"R&amp;D &mdash; &#8364;5 &#x1F600; &unknown; &"_s,
            u"R&D — €5 😀 &unknown; &"_s);
    }

    void markupGoesAndWordsStay()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, text);
        const auto read = readers::readBytes(markdown.toUtf8(), u"article.md"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        const readers::ReadArticle &article = read->front();
        QCOMPARE(article.text, text);
        for (int position = 0; position < text.size(); ++position) {
            const int inFile = article.offsets.toFile(position);
            QCOMPARE(article.offsets.toText(inFile), position);
            if (text[position].isLetter())
                QCOMPARE(markdown[inFile], text[position]);
        }
    }

    void theTitleIsTheFirstHeading_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("title");
        QTest::newRow("a heading of level 1") << u"# *Jobs* go\n\nText."_s << u"Jobs go"_s;
        QTest::newRow("an underlined one") << u"Jobs go\n===\nText."_s << u"Jobs go"_s;
        QTest::newRow("level 1 after level 2") << u"## News\n\n# Jobs go\n\nText."_s << u"Jobs go"_s;
        QTest::newRow("level 2 at the start") << u"## Jobs go\n\nText.\n\n## More"_s << u"Jobs go"_s;
        QTest::newRow("the first of two of level 1") << u"# Jobs go\n\n# Others come"_s << u"Jobs go"_s;
        QTest::newRow("a lower heading inside is no title")
            << u"The firm cut jobs.\n\n## Background\n\nText."_s << u"The firm cut jobs."_s;
        QTest::newRow("front matter wins") << u"---\ntitle: Front\n---\n# Heading\nText"_s << u"Front"_s;
    }

    void theTitleIsTheFirstHeading()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, title);
        const auto read = readers::readBytes(markdown.toUtf8(), u"article.markdown"_s);
        QVERIFY(read);
        QCOMPARE(read->front().title, title);
    }

    void aBylineUnderTheHeadingIsReadThoughItsLinesAreJoined()
    {
        const auto read =
            readers::readBytes("# Jobs go\n\n*By Jane Doe*\n14 July 2025\n\nThe firm cut jobs.", u"a.md"_s);
        QVERIFY(read);
        QCOMPARE(read->front().author, u"Jane Doe"_s);
        QCOMPARE(read->front().published, u"2025-07-14"_s);
        QCOMPARE(read->front().text, u"Jobs go\n\nBy Jane Doe 14 July 2025\n\nThe firm cut jobs."_s);
    }
};

} // namespace

QTEST_APPLESS_MAIN(MarkdownTest)
#include "markdowntest.moc"
