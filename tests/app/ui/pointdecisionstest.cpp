// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person decides on points in the agreement panel: merging, splitting, pinning, naming.

#include "agreementfixture.h"

#include "agreement/pointactions.h"
#include "agreement/splitdialog.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusTipEvent>

using namespace Qt::StringLiterals;

class PointDecisionsTest : public QObject, private AgreementFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        fill();
    }
    void cleanup() { close(); }

    void mergesAndUndoes();
    void aKeyThatDoesNothingSaysWhatItNeeds();
    void splitsSelectedEvidence();
    void splitsByTheDialog();
    void pinsTheChosenAnnotation();
    void renamesInPlaceAndResets();
};

void PointDecisionsTest::mergesAndUndoes()
{
    const auto people = corpus->annotate(corpus->third, u"9,000 people"_s, coding::Kind::Figure);
    QTRY_VERIFY(pointOf(people).isValid());
    const auto before = model()->agreement().points.size();
    QVERIFY(pointOf(corpus->cut) != pointOf(people));
    click(pointOf(corpus->cut));
    click(pointOf(people), Qt::ControlModifier);
    QCOMPARE(view->selectedPoints().size(), 2);
    QVERIFY(panel->actions()->merge->isEnabled());
    QTest::keyClick(view, Qt::Key_M);
    QTRY_COMPARE(model()->agreement().points.size(), before - 1);
    QCOMPARE(pointOf(corpus->cut), pointOf(people));
    QVERIFY((*corpus)->undoLabel().contains(u"merge"));
    QVERIFY((*corpus)->undo());
    QTRY_COMPARE(model()->agreement().points.size(), before);
    // Neither are people and days, which is said.
    click(pointOf(corpus->cut));
    click(pointOf(corpus->days), Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_M);
    auto *notice = panel->window()->findChild<QMessageBox *>();
    QVERIFY(notice && notice->text().contains(u"60 days"));
    notice->close();
    QCOMPARE(model()->agreement().points.size(), before);
    // A figure and an entity never are one point.
    click(pointOf(corpus->days));
    click(pointOf(corpus->port), Qt::ControlModifier);
    QVERIFY(!panel->actions()->merge->isEnabled());
}

void PointDecisionsTest::aKeyThatDoesNothingSaysWhatItNeeds()
{
    class Tips : public QObject
    {
    public:
        QString last;
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::StatusTip)
                last = static_cast<QStatusTipEvent *>(event)->tip();
            return false;
        }
    } tips;
    panel->installEventFilter(&tips);
    click(pointOf(corpus->days));
    for (const Qt::Key key : {Qt::Key_M, Qt::Key_S, Qt::Key_P}) {
        tips.last.clear();
        QTest::keyClick(view, key);
        QVERIFY2(tips.last.startsWith(u"Choose"), qPrintable(tips.last));
    }
}

void PointDecisionsTest::splitsSelectedEvidence()
{
    QCOMPARE(pointOf(corpus->earned), pointOf(corpus->income));
    click(pointOf(corpus->earned));
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(model()->annotation(view->currentIndex()), corpus->income);
    QTest::keyClick(view, Qt::Key_S);
    QTRY_VERIFY(pointOf(corpus->earned) != pointOf(corpus->income));
    QVERIFY((*corpus)->undo());
    QTRY_COMPARE(pointOf(corpus->earned), pointOf(corpus->income));
}

void PointDecisionsTest::splitsByTheDialog()
{
    click(pointOf(corpus->earned));
    QTest::keyClick(view, Qt::Key_S);
    auto *dialog = panel->findChild<ui::SplitDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), u"Northline ¶1: The port earned USD 29.3 billion last year."_s);
    QPushButton *split = nullptr;
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->text() == u"Split off")
            split = button;
    QVERIFY(split && !split->isEnabled());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    QVERIFY(split->isEnabled());
    QTest::mouseClick(split, Qt::LeftButton);
    QTRY_VERIFY(pointOf(corpus->earned) != pointOf(corpus->income));
}

void PointDecisionsTest::pinsTheChosenAnnotation()
{
    const auto people = corpus->annotate(corpus->third, u"9,000 people"_s, coding::Kind::Figure);
    settle();
    focus->setAnnotation(corpus->letGo);
    // Not to days.
    click(pointOf(corpus->days));
    QTest::keyClick(view, Qt::Key_P);
    auto *notice = panel->window()->findChild<QMessageBox *>();
    QVERIFY(notice && notice->text().contains(u"60 days"));
    notice->close();
    QVERIFY(pointOf(corpus->letGo) != pointOf(corpus->days));
    QVERIFY(pointOf(corpus->letGo) != pointOf(people));
    click(pointOf(people));
    QTest::keyClick(view, Qt::Key_P);
    QTRY_COMPARE(pointOf(corpus->letGo), pointOf(people));
    panel->actions()->update();
    QVERIFY(!panel->actions()->pin->isEnabled()); // it is here now
}

void PointDecisionsTest::renamesInPlaceAndResets()
{
    const QString computed = pointOf(corpus->earned).data().toString();
    click(pointOf(corpus->earned));
    QTest::keyClick(view, Qt::Key_F2);
    auto *editor = view->findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), computed);
    QTRY_COMPARE(editor->cursorPosition(), 0); // a long name is seen from its beginning
    QCOMPARE(editor->selectedText(), computed);
    QCOMPARE_GE(editor->height(), view->visualRect(pointOf(corpus->earned)).height() - 6); // none peeks out
    QTest::keyClicks(editor, u"Port income, ms"_s); // letters are letters here
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(pointOf(corpus->earned).data().toString(), u"Port income, ms");
    panel->actions()->update();
    QVERIFY(panel->actions()->resetName->isEnabled());
    panel->actions()->resetName->trigger();
    QTRY_COMPARE(pointOf(corpus->earned).data().toString(), computed);
    QTest::keyClick(view, Qt::Key_F2);
    editor = view->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"not this"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    settle();
    QCOMPARE(pointOf(corpus->earned).data().toString(), computed);
}

QTEST_MAIN(PointDecisionsTest)
#include "pointdecisionstest.moc"
