// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The mouse and the keyboard in the reading view, by events.

#include "reading/readingview.h"
#include "reading/findbar.h"
#include "reading/rail.h"
#include "theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using coding::AnnotationId;
using text::Span;
using namespace ui;

namespace {

const QString article =
    u"Amazon has removed hundreds of positions at Amazon Web Services, weeks after chief executive Andy Jassy wrote that generative AI should lower the number of people some functions need.\n\nThe unit brought in USD 29.3 billion in the first quarter, 17 per cent more than a year before; operating income climbed 23 per cent to USD 11.5 billion.\n\nGroup-wide, more than 27,000 people have left since 2022."_s;

Span spanOf(const QString &words, const QString &text = article)
{
    const int start = int(text.indexOf(words));
    return {start, start + int(words.size())};
}

Mark mark(qint64 id, const QString &words)
{
    return {AnnotationId(id), spanOf(words), 0xc77700, coding::Kind::Figure, Mark::Look::Band};
}

class View : public ReadingView
{
public:
    View()
    {
        resize(440, 700);
        setArticle(u"Cloud unit trims roles"_s, article);
        show();
        activateWindow();
        setFocus();
    }

    QPoint left(const QString &words) const
    {
        const QRect rect = screenRect({spanOf(words).start, spanOf(words).start + 1});
        return {rect.left() + 1, rect.center().y()};
    }
    QPoint right(const QString &words) const
    {
        const QRect rect = screenRect({spanOf(words).end - 1, spanOf(words).end});
        return {rect.right(), rect.center().y()};
    }
    QPoint middle(const QString &words) const
    {
        const int unit = (spanOf(words).start + spanOf(words).end) / 2;
        return screenRect({unit, unit + 1}).center();
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QTest::mousePress(viewport(), Qt::LeftButton, held, from);
        QTest::mouseMove(viewport(), (from + to) / 2);
        moveTo(to, held);
        QTest::mouseRelease(viewport(), Qt::LeftButton, held, to);
    }
    void moveTo(QPoint to, Qt::KeyboardModifiers held)
    {
        QMouseEvent move(QEvent::MouseMove, QPointF(to), viewport()->mapToGlobal(QPointF(to)), Qt::NoButton,
            Qt::LeftButton, held);
        QApplication::sendEvent(viewport(), &move);
    }
    QString selected() const { return text::quote(article, selection()).toString(); }
};

QString longArticle()
{
    QString text;
    for (int i = 0; i < 400; ++i)
        text += u"Paragraph %1. "_s.arg(i) + article.section(u'\n', 0, 0).left(30 + (i * 37) % 140) + u'\n';
    return text;
}

} // namespace

Q_DECLARE_METATYPE(text::Span)
Q_DECLARE_METATYPE(coding::AnnotationId)

class ReadingViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyScheme(*qApp, Scheme::Light); }

    void aDraggedSelectionSnapsToWords()
    {
        View view;
        QSignalSpy finished(&view, &ReadingView::selectionFinished);
        view.drag(view.middle(u"hundreds"_s), view.middle(u"positions"_s));
        QCOMPARE(view.selected(), u"hundreds of positions"_s);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished[0][0].value<Span>(), spanOf(u"hundreds of positions"_s));
    }

    void draggedBackwardsTheCaretStaysInFront()
    {
        View view;
        view.drag(view.middle(u"positions"_s), view.middle(u"hundreds"_s));
        QCOMPARE(view.selected(), u"hundreds of positions"_s);
        QCOMPARE(view.textCursor().position(), spanOf(u"hundreds"_s).start);
    }

    void altSelectsExactly()
    {
        View view;
        view.drag(view.left(u"undreds"_s), view.left(u"sitions"_s), Qt::AltModifier);
        QCOMPARE(view.selected(), u"undreds of po"_s);
    }

    void aDoubleClickSelectsAWord()
    {
        View view;
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.middle(u"Jassy"_s));
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, view.middle(u"Jassy"_s));
        QCOMPARE(view.selected(), u"Jassy"_s);
    }

    void clicksGoThroughWhatOverlaps()
    {
        View view;
        view.setMarks({mark(1, u"generative AI should lower the number of people some functions need"_s),
            mark(2, u"number of people"_s), mark(3, u"AI should lower the number of people"_s)});
        QSignalSpy chosen(&view, &ReadingView::annotationChosen);
        const QPoint here = view.middle(u"number of people"_s);
        std::vector<qint64> order;
        for (int i = 0; i < 4; ++i) {
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, here);
            QTest::qWait(QApplication::doubleClickInterval() / 100);
            order.push_back(view.chosen().value());
        }
        QCOMPARE(order, (std::vector<qint64>{2, 3, 1, 2})); // the shortest first
        QCOMPARE(chosen.size(), 4);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.middle(u"first quarter"_s));
        QVERIFY(!view.chosen().isValid());
    }

    void anEdgeIsDraggedAndSnaps()
    {
        View view;
        view.setMarks({mark(1, u"USD 29.3"_s)});
        view.setChosen(AnnotationId(1));
        QSignalSpy moved(&view, &ReadingView::edgeMoved);
        view.drag(view.right(u"USD 29.3"_s), view.middle(u"billion in"_s) - QPoint(10, 0));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved[0][1].value<Span>(), spanOf(u"USD 29.3 billion"_s));
        QVERIFY(view.selection().isEmpty());
        QCOMPARE(view.marks().front().span, spanOf(u"USD 29.3"_s)); // whoever hears the signal moves it
    }

    void escapeCancelsADrag()
    {
        View view;
        view.setMarks({mark(1, u"USD 29.3"_s)});
        view.setChosen(AnnotationId(1));
        QSignalSpy moved(&view, &ReadingView::edgeMoved);
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, view.right(u"USD 29.3"_s));
        view.moveTo(view.middle(u"first quarter"_s), {});
        QVERIFY(view.marks().front().span != spanOf(u"USD 29.3"_s)); // shown while dragged
        QTest::keyClick(&view, Qt::Key_Escape);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, view.middle(u"first quarter"_s));
        QCOMPARE(moved.size(), 0);
        QCOMPARE(view.marks().front().span, spanOf(u"USD 29.3"_s));
        QVERIFY(view.chosen().isValid());
    }

    void keysMoveEdges_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("held");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Alt+Left moves the start left")
            << Qt::Key_Left << Qt::KeyboardModifiers(Qt::AltModifier) << u"in USD 29.3 billion"_s;
        QTest::newRow("Alt+Right moves the start right")
            << Qt::Key_Right << Qt::KeyboardModifiers(Qt::AltModifier) << u"29.3 billion"_s;
        QTest::newRow("Shift+Alt+Right moves the end right")
            << Qt::Key_Right << Qt::KeyboardModifiers(Qt::AltModifier | Qt::ShiftModifier)
            << u"USD 29.3 billion in"_s;
        QTest::newRow("Shift+Alt+Left moves the end left")
            << Qt::Key_Left << Qt::KeyboardModifiers(Qt::AltModifier | Qt::ShiftModifier) << u"USD 29.3"_s;
        QTest::newRow("with Ctrl by a character")
            << Qt::Key_Left
            << Qt::KeyboardModifiers(Qt::AltModifier | Qt::ShiftModifier | Qt::ControlModifier)
            << u"USD 29.3 billio"_s;
    }

    void keysMoveEdges()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, held);
        QFETCH(QString, expected);
        View view;
        view.setMarks({mark(1, u"USD 29.3 billion"_s)});
        view.setChosen(AnnotationId(1));
        QSignalSpy moved(&view, &ReadingView::edgeMoved);
        QTest::keyClick(&view, key, held);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(text::quote(article, moved[0][1].value<Span>()).toString(), expected);
    }

    void keysOfTagsAreSignalled()
    {
        View view;
        QSignalSpy pressed(&view, &ReadingView::tagKeyPressed);
        QTest::keyClick(&view, Qt::Key_1);
        QTest::keyClick(&view, 'f');
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(pressed.size(), 2);
        QCOMPARE(pressed[0][0].toString(), u"1"_s);
        QCOMPARE(pressed[1][0].toString(), u"f"_s);
    }

    void deleteAsksForTheChosenOnly()
    {
        View view;
        view.setMarks({mark(1, u"USD 29.3 billion"_s)});
        QSignalSpy removed(&view, &ReadingView::removeRequested);
        QTest::keyClick(&view, Qt::Key_Delete);
        QCOMPARE(removed.size(), 0);
        view.setChosen(AnnotationId(1));
        QTest::keyClick(&view, Qt::Key_Delete);
        QCOMPARE(removed.size(), 1);
    }

    void escapeClearsTheSelectionThenTheChoice()
    {
        View view;
        view.setMarks({mark(1, u"USD 29.3 billion"_s)});
        view.setChosen(AnnotationId(1));
        view.select(spanOf(u"hundreds"_s));
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(view.selection().isEmpty());
        QVERIFY(view.chosen().isValid());
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!view.chosen().isValid());
    }

    void theCaretReadsAndSelects()
    {
        View view;
        view.select({0, 0});
        QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(view.selection(), (Span{7, 7}));
        QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(view.selected(), u"has "_s);
        QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view.selection().start, article.size());
    }

    void theCaretSkipsBlankLines()
    {
        View view;
        view.select({spanOf(u"need."_s).start, spanOf(u"need."_s).start});
        QTest::keyClick(&view, Qt::Key_Down);
        const int unit = spanOf(u"The unit"_s).start;
        QVERIFY(view.textCursor().position() >= unit && view.textCursor().position() < unit + 60);
        QTest::keyClick(&view, Qt::Key_Up);
        QVERIFY(view.textCursor().position() < spanOf(u"need."_s).end);
    }

    void theTextCannotBeChanged()
    {
        View view;
        view.select(spanOf(u"hundreds"_s));
        QTest::keyClick(&view, Qt::Key_Backspace);
        QTest::keyClick(&view, 'x');
        QTest::keyClick(&view, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(&view, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(view.document()->toPlainText(), article);
    }

    void copyGivesTheWordsOnly()
    {
        View view;
        view.select(spanOf(u"need.\n\nThe unit"_s));
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"need.\n\nThe unit"_s);
    }

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
};

QTEST_MAIN(ReadingViewTest)
#include "readingviewtest.moc"
