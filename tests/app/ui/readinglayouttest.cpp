// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/articlelayout.h"
#include "theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using text::Span;
using namespace ui;

namespace {

QString sentence(int words)
{
    QString text;
    for (int i = 0; i < words; ++i)
        text += (i ? u" "_s : QString()) + (i % 3 ? u"changes"_s : u"a"_s);
    return text;
}

/// A document that is laid out for a width.
struct Page
{
    explicit Page(const QString &text, double width = 440, const QString &title = u"A title"_s)
    {
        layout = new ArticleLayout(&document);
        document.setDocumentLayout(layout);
        document.setUndoRedoEnabled(false);
        layout->setTitle(title);
        document.setPlainText(text);
        document.setPageSize({width, -1});
    }

    void layOutAll() const { layout->layOut(0, layout->documentSize().height()); }
    QImage paint(int height) const
    {
        QImage image(int(document.pageSize().width()), height, QImage::Format_RGB32);
        image.fill(theme().base);
        QPainter painter(&image);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, 0, image.width(), height);
        context.cursorPosition = -1;
        layout->draw(&painter, context);
        return image;
    }

    QTextDocument document;
    ArticleLayout *layout;
};

/// Whether a row of the rect has a colour.
bool hasColour(const QImage &image, const QRectF &rect, QColor colour)
{
    for (int y = std::max(0, int(rect.top())); y < std::min(image.height(), int(rect.bottom()) + 1); ++y)
        for (int x = std::max(0, int(rect.left()) + 1); x < std::min(image.width(), int(rect.right())); ++x)
            if (image.pixelColor(x, y).rgb() == colour.rgb()) // however it was specified
                return true;
    return false;
}

} // namespace

class ReadingLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyScheme(*qApp, Scheme::Light); }

    void everyPlaceLeadsBackToItsPosition_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one short paragraph") << u"Amazon has cut hundreds of jobs."_s;
        QTest::newRow("paragraphs of several lines")
            << sentence(60) + u'\n' + sentence(80) + u'\n' + sentence(5);
        QTest::newRow("blank lines between paragraphs") << sentence(30) + u"\n\n\n"_s + sentence(30);
        QTest::newRow("emoji and combining marks")
            << u"cafe\u0301 👩‍👩‍👧 costs 5 € — "_s + sentence(40);
        QTest::newRow("Chinese") << u"亚马逊云科技裁员数百人。"_s.repeated(20);
    }

    void everyPlaceLeadsBackToItsPosition()
    {
        QFETCH(QString, text);
        const Page page(text);
        page.layOutAll();
        for (int position = 0; position < text.size(); ++position) {
            if (text[position].isSpace() || text[position].isLowSurrogate())
                continue;
            const QTextBlock block = page.document.findBlock(position);
            const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
            if (!block.layout()->isValidCursorPosition(position - block.position()))
                continue;
            const QRectF rect = page.layout->blockBoundingRect(block);
            const QPointF point(rect.left() + line.cursorToX(position - block.position()) + 0.5,
                rect.top() + line.y() + line.height() / 2);
            QCOMPARE(page.layout->hitTest(point, Qt::FuzzyHit), position);
            QCOMPARE(page.layout->unitAt(point), position);
        }
    }

    void besideTheWordsIsNoUnit()
    {
        const Page page(u"short\n"_s + sentence(30));
        page.layOutAll();
        const QRectF first = page.layout->piecesOf({0, 5}).front().content;
        QCOMPARE(page.layout->unitAt(first.center()), 2);
        QCOMPARE(page.layout->unitAt({first.right() + 20, first.center().y()}), -1);
        QCOMPARE(page.layout->unitAt({first.left() - 5, first.center().y()}), -1);
        QCOMPARE(page.layout->unitAt({first.center().x(), 3}), -1); // the title
        QCOMPARE(page.layout->hitTest({first.right() + 20, first.center().y()}, Qt::FuzzyHit), 5);
        QCOMPARE(page.layout->unitAt({first.center().x(), 99999}), -1);
    }

    void aTitleThatTheTextBeginsWithIsNotShownTwice_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isAbove");    // the text
        QTest::addColumn<bool>("isHeadline"); // the first paragraph
        const QString body = u"\n\nThe port let 350 people go."_s;
        QTest::newRow("a title that the text does not have")
            << u"Cuts at the port"_s << u"Portmar confirmed it."_s + body << true << false;
        QTest::newRow("a headline on a line of its own")
            << u"Cuts at the port"_s << u"Cuts at the port"_s + body << false << true;
        QTest::newRow("a headline after blank lines, with other white space")
            << u"Cuts at the port"_s << u"\n \nCuts  at the port "_s + body << false << true;
        QTest::newRow("a headline in capitals")
            << u"Cuts at the port"_s << u"CUTS AT THE PORT"_s + body << false << true;
        QTest::newRow("a question as a headline") << u"Why cuts?"_s << u"Why cuts?"_s + body << false << true;
        QTest::newRow("the first sentence, shortened")
            << u"Portmar confirmed on…"_s << u"Portmar confirmed on Thursday that it cuts."_s + body << false
            << false;
        QTest::newRow("the first sentence of a paragraph")
            << u"Portmar cuts."_s << u"Portmar cuts. Nobody was told."_s + body << false << false;
        QTest::newRow("the only sentence of the first paragraph")
            << u"Portmar cuts."_s << u"Portmar cuts."_s + body << false << false;
        QTest::newRow("a title whose words the first sentence happens to begin with")
            << u"Portmar"_s << u"Portmar cuts jobs."_s + body << true << false;
        QTest::newRow("a text that is nothing but its title")
            << u"Cuts at the port"_s << u"Cuts at the port"_s << false << false;
        QTest::newRow("no title") << QString() << u"Portmar cuts jobs."_s + body << false << false;
    }

    void aTitleThatTheTextBeginsWithIsNotShownTwice()
    {
        QFETCH(QString, title);
        QFETCH(QString, text);
        QFETCH(bool, isAbove);
        QFETCH(bool, isHeadline);
        const Page untitled(text, 440, {});
        Page page(text, 440, title);
        page.layOutAll();
        QCOMPARE(page.layout->paragraphTop(0) > untitled.layout->paragraphTop(0), isAbove);
        QTextBlock first = page.document.firstBlock();
        while (first.text().trimmed().isEmpty())
            first = first.next();
        page.layout->blockBoundingRect(first);
        QCOMPARE(!first.layout()->formats().isEmpty(), isHeadline);
        if (isHeadline)
            QVERIFY(first.layout()->formats().front().format.font().bold());
        page.layout->setTitle(u"Another title"_s); // by the article's properties
        page.layOutAll();
        page.layout->blockBoundingRect(first);
        QVERIFY(first.layout()->formats().isEmpty());
        QVERIFY(page.layout->paragraphTop(0) > untitled.layout->paragraphTop(0));
    }

    void heightsAreThoseOfLines()
    {
        const Page page(sentence(40) + u'\n' + sentence(3), 440);
        page.layOutAll();
        const QTextBlock first = page.document.firstBlock();
        const int line = page.layout->metrics().height;
        QCOMPARE(line, 27); // 16 px × 1.68
        QCOMPARE(page.layout->blockBoundingRect(first).height(), first.layout()->lineCount() * line + 11.0);
        QCOMPARE(page.layout->paragraphTop(1) - page.layout->paragraphTop(0),
            page.layout->blockBoundingRect(first).height());
    }

    void blankLinesTakeNoSpace()
    {
        const Page tight(sentence(30) + u'\n' + sentence(30));
        const Page loose(sentence(30) + u"\n\n \n"_s + sentence(30));
        tight.layOutAll();
        loose.layOutAll();
        QCOMPARE(loose.layout->documentSize(), tight.layout->documentSize());
    }

    void wrappedLinesOfATextWithBlankLinesStayTogether()
    {
        const Page page(u"one line\nanother line\n\nthe next paragraph\n"_s);
        page.layOutAll();
        QCOMPARE(page.layout->paragraphTop(1) - page.layout->paragraphTop(0), 27.0);
        QCOMPARE(page.layout->paragraphTop(3) - page.layout->paragraphTop(1), 27.0 + 11.0);
    }

    void estimatesAreNear()
    {
        QString text;
        for (int i = 0; i < 300; ++i)
            text +=
                u"The unit brought in USD 29.3 billion in the first quarter, 17 per cent more than a year before; operating income climbed 23 per cent to USD 11.5 billion. "_s
                    .repeated(1 + i % 5)
                    .trimmed() +
                u'\n';
        const Page page(text);
        const double estimated = page.layout->documentSize().height();
        page.layOutAll();
        const double known = page.layout->documentSize().height();
        QVERIFY2(
            std::abs(estimated - known) < known * 0.03, qPrintable(u"%1, %2"_s.arg(estimated).arg(known)));
    }

    void onlyWhatIsInViewIsBrokenIntoLines()
    {
        QString text;
        for (int i = 0; i < 500; ++i)
            text += sentence(60) + u'\n';
        const Page page(text);
        page.layout->layOut(0, 800);
        int broken = 0;
        for (QTextBlock block = page.document.begin(); block.isValid(); block = block.next())
            broken += block.layout()->lineCount() > 0;
        QVERIFY2(broken > 0 && broken < 20, qPrintable(QString::number(broken)));
    }

    void linesFarAwayAreForgotten()
    {
        QString text;
        for (int i = 0; i < 3000; ++i)
            text += u"word\n"_s;
        const Page page(text);
        page.layOutAll();
        page.layout->layOut(0, 500);
        int broken = 0;
        for (QTextBlock block = page.document.begin(); block.isValid(); block = block.next())
            broken += block.layout()->lineCount() > 0;
        QVERIFY2(broken < 100, qPrintable(QString::number(broken)));
        QCOMPARE(page.layout->blockBoundingRect(page.document.lastBlock().previous()).height(), 38.0);
    }

    void theColumnIsNeverTooWide()
    {
        const Page narrow(sentence(50), 400);
        QCOMPARE(narrow.layout->columnWidth(), 362.0);
        QCOMPARE(narrow.layout->columnLeft(), 20.0);
        const Page wide(sentence(50), 1600);
        QVERIFY(wide.layout->columnWidth() < 640);
        const double right = 1600 - wide.layout->columnLeft() - wide.layout->columnWidth();
        QVERIFY(std::abs(right - wide.layout->columnLeft()) < 4);
    }

    void theTitleTakesNoPositions()
    {
        const QString text = u"First words"_s;
        const Page with(text, 440, u"A headline"_s);
        const Page without(text, 440, {});
        with.layOutAll();
        without.layOutAll();
        QCOMPARE(with.document.toPlainText(), text);
        QCOMPARE(with.layout->paragraphTop(0) - without.layout->paragraphTop(0), 36.0); // 26 + 10
    }

    void zoomScalesLines()
    {
        const Page page(sentence(60));
        page.layout->setZoom(2);
        page.layOutAll();
        QCOMPARE(page.layout->metrics().height, 54);
        QCOMPARE(page.document.defaultFont().pixelSize(), 32);
    }

    void bandsAndLinesArePainted()
    {
        const QString text = u"Amazon has removed hundreds of positions at its cloud unit."_s;
        const Page page(text);
        page.layOutAll();
        const Span hundreds{19, 40};
        Decorations &decorations = page.layout->decorations();
        decorations.marks = SpanIndex({{coding::AnnotationId(1), hundreds, 0xc77700, coding::Kind::Figure}});
        const QImage image = page.paint(200);
        for (const LinePiece &piece : page.layout->piecesOf(hundreds)) {
            QVERIFY(hasColour(image, piece.content, theme().band(0xc77700)));
            const QRectF below(piece.content.left(), piece.content.bottom(), piece.content.width(), 2);
            QVERIFY(hasColour(image, below, theme().strong(0xc77700)));
        }
        const QRectF before = page.layout->piecesOf({0, 18}).front().content;
        QVERIFY(!hasColour(image, before, theme().band(0xc77700)));
    }

    void whatOverlapsIsMixed()
    {
        const QString text = u"AI should lower the number of people some functions need, he wrote."_s;
        const Page page(text);
        page.layOutAll();
        page.layout->decorations().marks =
            SpanIndex({{coding::AnnotationId(1), {0, 56}, 0xb3355a, coding::Kind::Claim},
                {coding::AnnotationId(2), {20, 36}, 0xc77700, coding::Kind::Figure}});
        const QImage image = page.paint(200);
        const QRectF inner = page.layout->piecesOf({21, 30}).front().content;
        QVERIFY(!hasColour(image, inner.adjusted(0, 0, 0, -3), theme().band(0xb3355a)));
        QVERIFY(!hasColour(image, inner.adjusted(0, 0, 0, -3), theme().band(0xc77700)));
        const QRectF lines(inner.left(), inner.bottom() - 1, inner.width(), 7);
        QVERIFY(hasColour(image, lines, theme().strong(0xb3355a)));
        QVERIFY(hasColour(image, lines, theme().strong(0xc77700)));
    }

    void suggestionsHaveNoBand()
    {
        const Page page(u"climbed 23 per cent"_s);
        page.layOutAll();
        page.layout->decorations().marks = SpanIndex(
            {{coding::AnnotationId(1), {8, 19}, 0xc77700, coding::Kind::Figure, Mark::Look::Dotted}});
        const QImage image = page.paint(120);
        const QRectF words = page.layout->piecesOf({8, 19}).front().content;
        QVERIFY(!hasColour(image, words, theme().band(0xc77700)));
        QVERIFY(hasColour(image, words.adjusted(0, 0, 0, 3), theme().strong(0xc77700)));
    }

    void runsFromRightToLeftAreCoveredWhole()
    {
        const QString text = u"The word שלום means peace in Hebrew."_s;
        const Page page(text);
        page.layOutAll();
        const int start = int(text.indexOf(u'ש'));
        const std::vector<LinePiece> hebrew = page.layout->piecesOf({start, start + 4});
        QCOMPARE(hebrew.size(), 1);
        QVERIFY(hebrew.front().content.width() > 10);
        // Half of it in Latin: two pieces that do not cover what is between.
        const std::vector<LinePiece> both = page.layout->piecesOf({start + 2, start + 8});
        QCOMPARE(both.size(), 2);
    }

    void oddCharactersAreHarmless()
    {
        const QString text = u"a\uFFFCb\u2028c\u2029d\tz\u200B"_s + QChar(0xD800) + u"x"_s;
        const Page page(text);
        page.layOutAll();
        page.layout->decorations().marks =
            SpanIndex({{coding::AnnotationId(1), {0, int(text.size())}, 0xc77700, coding::Kind::Plain}});
        QVERIFY(!page.paint(300).isNull());
        QCOMPARE(page.document.characterCount(), text.size() + 1); // positions are those of the text
    }
};

QTEST_MAIN(ReadingLayoutTest)
#include "readinglayouttest.moc"
