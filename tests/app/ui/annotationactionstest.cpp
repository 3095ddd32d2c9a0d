// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does to the annotations that are selected in the table; each is one step to undo.

#include "annotationtablefixture.h"

#include "annotations/annotationactions.h"
#include "annotations/notedialog.h"
#include "annotations/noteedit.h"
#include "workspace/annotationedits.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using coding::Kind;

class AnnotationActionsTest : public QObject, private AnnotationTableFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void deleteRemovesTheSelectionInOneStep();
    void retagsTheSelectionInOneStep();
    void notesTheSelection();
    void differentNotesStayUnlessSomethingIsWritten();
    void setsTheValueOfTheSelection();

private:
    ui::NoteEdit *askNote();
    QString noteOf(coding::AnnotationId id) const;
};

void AnnotationActionsTest::deleteRemovesTheSelectionInOneStep()
{
    select({corpus->earned, corpus->letGo, corpus->port});
    QTest::keyClick(table->view(), Qt::Key_Delete);
    QTRY_COMPARE(model->rowCount(), 6);
    QCOMPARE(model->rowOf(corpus->letGo), -1);
    QVERIFY((*corpus)->undo());
    QTRY_COMPARE(model->rowCount(), 9);
    QVERIFY(model->rowOf(corpus->letGo) >= 0);
}

void AnnotationActionsTest::retagsTheSelectionInOneStep()
{
    select({corpus->port, corpus->otherPort});
    table->actions()->retag(corpus->tag(Kind::Claim));
    const QString name = (*corpus)->firstTag(Kind::Claim)->name;
    QTRY_COMPARE(model->index(model->rowOf(corpus->port), AnnotationModel::Tag).data().toString(), name);
    QCOMPARE(model->index(model->rowOf(corpus->otherPort), AnnotationModel::Tag).data().toString(), name);
    QVERIFY((*corpus)->undo());
    QTRY_VERIFY(model->index(model->rowOf(corpus->port), AnnotationModel::Tag).data().toString() != name);
}

/// The open dialog's field for notes.
ui::NoteEdit *AnnotationActionsTest::askNote()
{
    table->actions()->note->trigger();
    for (const ui::NoteDialog *dialog : table->findChildren<ui::NoteDialog *>())
        if (dialog->isVisible())
            return dialog->findChild<ui::NoteEdit *>();
    qFatal("there is no dialog");
}

QString AnnotationActionsTest::noteOf(coding::AnnotationId id) const
{
    return (*corpus)->annotation(id)->note;
}

void AnnotationActionsTest::notesTheSelection()
{
    select({corpus->port, corpus->days});
    ui::NoteEdit *note = askNote();
    QTest::keyClicks(note, u"check this"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QTest::keyClicks(note, u"twice"_s);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(noteOf(corpus->port), u"check this\ntwice");
    QCOMPARE(noteOf(corpus->days), u"check this\ntwice");
    QCOMPARE(noteOf(corpus->earned), QString());
    QCOMPARE(model->index(model->rowOf(corpus->port), AnnotationModel::Note).data().toString(),
        u"check this twice");
}

void AnnotationActionsTest::differentNotesStayUnlessSomethingIsWritten()
{
    const auto write = [&](coding::AnnotationId id, const QString &note) {
        QVERIFY((*corpus)->edit(u"note"_s, workspace::setNote(**corpus, {id}, note)));
    };
    write(corpus->port, u"one"_s);
    write(corpus->days, u"  another "_s);
    const QString before = (*corpus)->undoLabel();
    select({corpus->port, corpus->days});
    ui::NoteEdit *note = askNote();
    QCOMPARE(note->toPlainText(), QString());
    QCOMPARE(note->placeholderText(), u"several notes");
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(noteOf(corpus->port), u"one");
    QCOMPARE(noteOf(corpus->days), u"  another ");
    QCOMPARE((*corpus)->undoLabel(), before);

    note = askNote();
    QTest::keyClicks(note, u"both"_s);
    QTest::keyClick(note, Qt::Key_Escape);
    QCOMPARE(noteOf(corpus->port), u"one");

    note = askNote();
    QTest::keyClicks(note, u"both"_s);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(noteOf(corpus->port), u"both");
    QCOMPARE(noteOf(corpus->days), u"both");

    note = askNote(); // now they are the same
    QCOMPARE(note->toPlainText(), u"both");
    QTest::keyClick(note, Qt::Key_Delete); // all of it is selected
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(noteOf(corpus->port), QString());
}

void AnnotationActionsTest::setsTheValueOfTheSelection()
{
    select({corpus->cut, corpus->letGo});
    table->actions()->value->trigger();
    auto *dialog = table->findChild<QDialog *>();
    QVERIFY(dialog);
    auto *amount = dialog->findChild<QLineEdit *>();
    amount->selectAll();
    QTest::keyClicks(amount, u"many a person"_s);
    auto *buttons = dialog->findChild<QDialogButtonBox *>();
    QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QVERIFY(dialog->isVisible()); // not understood
    amount->selectAll();
    QTest::keyClicks(amount, u"400 people"_s);
    QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
    for (const coding::AnnotationId id : {corpus->cut, corpus->letGo}) {
        const auto *quantity = std::get_if<text::Quantity>(&(*corpus)->annotation(id)->value);
        QVERIFY(quantity);
        QCOMPARE(quantity->value(), std::optional(400.0));
        QCOMPARE(quantity->unit, u"people");
    }
    QVERIFY((*corpus)->undo());
    QCOMPARE(
        std::get<text::Quantity>((*corpus)->annotation(corpus->letGo)->value).value(), std::optional(350.0));
}

QTEST_MAIN(AnnotationActionsTest)
#include "annotationactionstest.moc"
