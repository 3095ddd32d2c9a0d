// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which rows of the agreement the mouse and the keyboard choose while evidence opens and closes.

#include "agreementfixture.h"

#include "agreement/pointactions.h"

#include <QAction>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using coding::Kind;

class AgreementChoosingTest : public QObject, private AgreementFixture
{
    Q_OBJECT

    QList<QModelIndex> chosen() const
    {
        QList<QModelIndex> rows;
        for (const QPersistentModelIndex &row : view->selectedPoints())
            rows.append(row);
        return rows;
    }
    void press(QPoint position, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mousePress(view->viewport(), Qt::LeftButton, modifiers, position);
    }
    void release(QPoint position, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, modifiers, position);
    }

private Q_SLOTS:
    void init()
    {
        open();
        fill();
    }
    void cleanup() { close(); }

    void aClickChoosesTheRowThatWasPressed()
    {
        click(pointOf(corpus->earned));
        settle();
        for (const coding::AnnotationId id : {corpus->letGo, corpus->denial, corpus->port, corpus->days}) {
            const QPersistentModelIndex wanted = pointOf(id);
            view->scrollTo(wanted);
            settle();
            const QPoint position = labelPoint(wanted);
            press(position);
            settle();
            QCOMPARE(view->indexAt(position), QModelIndex(wanted)); // nothing moves under the mouse
            QTest::mouseMove(view->viewport(), position + QPoint(2, 1));
            release(position + QPoint(2, 1));
            settle();
            QCOMPARE(view->currentIndex(), QModelIndex(wanted));
            QCOMPARE(chosen(), QList<QModelIndex>{wanted});
            QVERIFY(view->selectedEvidence().isEmpty());
            QVERIFY(view->isExpanded(wanted));
        }
    }

    void whenEvidenceAboveClosesTheRowKeepsItsPlace()
    {
        panel->resize(500, 380); // so that it scrolls
        click(pointOf(corpus->earned));
        settle();
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        const QPersistentModelIndex wanted = pointOf(corpus->port);
        const QPoint position = labelPoint(wanted);
        press(position);
        release(position);
        settle();
        QVERIFY(!view->isExpanded(pointOf(corpus->earned)));
        QCOMPARE(labelPoint(wanted), position);
    }

    void aRightClickChoosesTheRowThatWasPressed()
    {
        click(pointOf(corpus->earned));
        settle();
        const QPersistentModelIndex wanted = pointOf(corpus->days);
        QTest::mouseClick(view->viewport(), Qt::RightButton, {}, labelPoint(wanted));
        QCOMPARE(view->currentIndex(), QModelIndex(wanted));
        QCOMPARE(chosen(), QList<QModelIndex>{wanted});
    }

    void controlAndShiftExtendWhatAClickChose()
    {
        click(pointOf(corpus->earned));
        click(pointOf(corpus->letGo));
        click(pointOf(corpus->days), Qt::ControlModifier);
        QList<QModelIndex> both{pointOf(corpus->letGo), pointOf(corpus->days)};
        std::ranges::sort(both, {}, &QModelIndex::row);
        QCOMPARE(chosen(), both);

        click(pointOf(corpus->earned));
        const QModelIndex last = pointOf(corpus->earned).parent();
        const int rows = model()->rowCount(last);
        const int from = pointOf(corpus->earned).row();
        const int to = from == 0 ? rows - 1 : 0;
        click(model()->index(to, 0, last), Qt::ShiftModifier);
        QCOMPARE(chosen().size(), qAbs(to - from) + 1);
        QVERIFY(view->selectedEvidence().isEmpty()); // of the point that is open
    }

    void shiftAndAnArrowExtendByPoints()
    {
        const QModelIndex first = model()->index(0, 0, model()->index(0, 0));
        click(first);
        QVERIFY(model()->rowCount(first) > 0);
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(chosen(), (QList<QModelIndex>{first, first.siblingAtRow(1)}));
        QVERIFY(view->selectedEvidence().isEmpty());
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(chosen().size(), 3);
        QTest::keyClick(view, Qt::Key_Up, Qt::ShiftModifier);
        QTest::keyClick(view, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(chosen(), QList<QModelIndex>{first});
        QTest::keyClick(view, Qt::Key_Up, Qt::ShiftModifier); // there is none above
        QCOMPARE(view->currentIndex(), first);
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(panel->actions()->merge->isEnabled());
    }

    void shiftAndAnArrowExtendFromEvidenceByEvidence()
    {
        click(pointOf(corpus->earned));
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(model()->annotation(view->currentIndex()), corpus->earned);
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier); // there is no third
        QCOMPARE(view->selectedEvidence().size(), 2);
        QVERIFY(chosen().isEmpty());
    }

    void thePanelFollowsTheChosenAnnotationToItsNewPoint()
    {
        focus->setAnnotation(corpus->income);
        settle();
        QCOMPARE(view->currentIndex().siblingAtColumn(0), pointOf(corpus->earned));
        const coding::Annotation before = *(*corpus)->annotation(corpus->income);
        coding::Annotation after = before;
        after.tag = corpus->tag(Kind::Entity);
        after.value = coding::Entity{u"Portmar"_s, coding::EntityType::Organisation};
        coding::ChangeSet changes;
        changes.replace(before, after);
        support::ComparedStory::check((*corpus)->edit(u"retag"_s, changes));
        QTRY_COMPARE(pointOf(corpus->income), pointOf(corpus->port));
        settle();
        QCOMPARE(view->currentIndex().siblingAtColumn(0), pointOf(corpus->port));
        QCOMPARE(focus->point(), (*corpus)->pointOf(corpus->income)->id);
        QCOMPARE(focus->annotation(), corpus->income);
        QVERIFY((*corpus)->undo());
        QTRY_COMPARE(view->currentIndex().siblingAtColumn(0), pointOf(corpus->earned));
    }
};

QTEST_MAIN(AgreementChoosingTest)
#include "agreementchoosingtest.moc"
