// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Selecting, choosing and moving edges in the reading view, by events of mouse and keyboard.

#include "shownview.h"

#include "theme.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using coding::AnnotationId;
using namespace shown;
using text::Span;
using namespace ui;

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
};

QTEST_MAIN(ReadingViewTest)
#include "readingviewtest.moc"
