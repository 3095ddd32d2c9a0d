// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What of an article is in view: scrolling, zooming, painting, and the rail and the find bar that lead to
// places.

#include "shownview.h"

#include "reading/findbar.h"
#include "reading/rail.h"
#include "theme.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using coding::AnnotationId;
using namespace shown;
using text::Span;
using namespace ui;

namespace {

QString longArticle()
{
    QString text;
    for (int i = 0; i < 400; ++i)
        text += u"Paragraph %1. "_s.arg(i) + article.section(u'\n', 0, 0).left(30 + (i * 37) % 140) + u'\n';
    return text;
}

} // namespace

class ReadingScrollingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyScheme(*qApp, Scheme::Light); }

    void zoomKeepsTheWordsAtTheTop()
    {
        View view;
        const QString text = longArticle();
        view.setArticle(u"Long"_s, text);
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
        const int before = view.visibleSpan().start;
        QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(view.zoom() > 1.05);
        QVERIFY(std::abs(view.visibleSpan().start - before) < 120);
        QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
        QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(view.zoom() < 0.95);
        QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(view.zoom(), 1.0);
        QVERIFY(std::abs(view.visibleSpan().start - before) < 120);
        view.resize(600, 700);
        QCoreApplication::processEvents();
        QVERIFY(std::abs(view.visibleSpan().start - before) < 160);
    }

    void scrollingUpIntoUnknownHeightsDoesNotJump()
    {
        View view;
        view.setArticle(u"Long"_s, longArticle());
        QScrollBar *bar = view.verticalScrollBar();
        bar->setValue(bar->maximum() / 2); // nothing above has been laid out
        for (int i = 0; i < 60; ++i) {
            const int position = view.positionAt(bar->value() + 200); // on a line in the middle
            const int before = view.screenRect({position, position + 1}).top();
            bar->setValue(bar->value() - 40);
            const int after = view.screenRect({position, position + 1}).top();
            QVERIFY2(std::abs(after - before - 40) <= 1,
                qPrintable(u"step %1: %2 to %3"_s.arg(i).arg(before).arg(after)));
        }
    }

    void homeAndEndAreReached()
    {
        View view;
        view.setArticle(u"Long"_s, longArticle());
        QScrollBar *bar = view.verticalScrollBar();
        bar->setValue(bar->maximum());
        QCOMPARE(bar->value(), bar->maximum());
        QVERIFY(view.isEndVisible());
        QCOMPARE(view.visibleSpan().end, longArticle().size());
        bar->setValue(0);
        QCOMPARE(bar->value(), 0);
        QCOMPARE(view.visibleSpan().start, 0);
        QVERIFY(!view.isEndVisible());
    }

    void revealScrollsToThePlace()
    {
        View view;
        const QString text = longArticle();
        view.setArticle(u"Long"_s, text);
        for (const QString &words : {u"Paragraph 250."_s, u"Paragraph 3."_s, u"Paragraph 399."_s}) {
            const Span span = spanOf(words, text);
            view.reveal(span);
            QVERIFY2(view.screenRect(span).height() > 10, qPrintable(words));
        }
    }

    void onlyTheTouchedParagraphIsPaintedAnew()
    {
        View view;
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTest::qWait(50);
        struct Watch : QObject
        {
            QRegion painted;
            bool eventFilter(QObject *, QEvent *event) override
            {
                if (event->type() == QEvent::Paint)
                    painted += static_cast<QPaintEvent *>(event)->region();
                return false;
            }
        } watch;
        view.viewport()->installEventFilter(&watch);
        view.insertMark(mark(1, u"27,000 people"_s));
        QTRY_VERIFY(!watch.painted.isEmpty());
        QVERIFY(watch.painted.boundingRect().contains(view.screenRect(spanOf(u"27,000 people"_s))));
        QVERIFY(watch.painted.boundingRect().top() > view.screenRect(spanOf(u"Amazon has"_s)).bottom() + 60);
    }

    void railHasAStripeForEachAndScrolls()
    {
        View view;
        const QString text = longArticle();
        view.setArticle(u"Long"_s, text);
        const Span far = spanOf(u"Paragraph 300."_s, text);
        view.setMarks({{AnnotationId(1), {0, 9}, 0xb3355a, coding::Kind::Claim},
            {AnnotationId(2), far, 0xc77700, coding::Kind::Figure}});
        Rail rail(view);
        rail.resize(24, 700);
        rail.show();
        const QRect first = rail.stripeOf(AnnotationId(1));
        const QRect second = rail.stripeOf(AnnotationId(2));
        QVERIFY(first.left() < second.left()); // columns by kind
        QVERIFY(second.top() > 400);
        QCOMPARE(rail.annotationAt(second.center()), AnnotationId(2));
        QSignalSpy clicked(&rail, &Rail::annotationClicked);
        QTest::mouseClick(&rail, Qt::LeftButton, {}, second.center());
        QCOMPARE(clicked.size(), 1);
        QTest::mouseClick(&rail, Qt::LeftButton, {}, QPoint(20, 350));
        QVERIFY(std::abs(view.verticalScrollBar()->value() - view.verticalScrollBar()->maximum() / 2) < 200);
        const QImage image = rail.grab().toImage();
        QCOMPARE(image.pixelColor(second.center()).rgb(), theme().strong(0xc77700).rgb());
    }

    void findBarCountsAndSteps()
    {
        View view;
        FindBar bar(view);
        bar.resize(440, 40);
        bar.open();
        auto *words = bar.findChild<QLineEdit *>();
        QTest::keyClicks(words, u"amazon"_s);
        QCOMPARE(bar.matchCount(), 2);
        QCOMPARE(bar.currentMatch(), 0);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(bar.currentMatch(), 1);
        QTest::keyClick(words, Qt::Key_F3);
        QCOMPARE(bar.currentMatch(), 0);
        QTest::keyClick(words, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(bar.currentMatch(), 1);
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(bar.isHidden());
        const int second = spanOf(u"Amazon Web"_s).start;
        QCOMPARE(view.selection(), (Span{second, second + 6}));
        view.select(spanOf(u"27,000"_s));
        bar.open();
        QCOMPARE(bar.matchCount(), 1);
        QTest::keyClicks(words, u"nothing like it"_s);
        QCOMPARE(bar.matchCount(), 0);
        QCOMPARE(bar.currentMatch(), -1);
    }

    void findBarKnowsAccentsInBothForms_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("count");
        QTest::newRow("as one letter") << u"caf\u00e9"_s << 2;
        QTest::newRow("as a mark after the letter") << u"cafe\u0301"_s << 2;
        QTest::newRow("without the accent, which is another letter") << u"cafe"_s << 1;
    }

    void findBarKnowsAccentsInBothForms()
    {
        QFETCH(const QString, words);
        QFETCH(const int, count);
        View view;
        view.setArticle(u"Cafés"_s, u"A caf\u00e9, a cafe\u0301 and a cafe."_s);
        FindBar bar(view);
        bar.open();
        bar.findChild<QLineEdit *>()->setText(words);
        QCOMPARE(bar.matchCount(), count);
    }
};

QTEST_MAIN(ReadingScrollingTest)
#include "readingscrollingtest.moc"
