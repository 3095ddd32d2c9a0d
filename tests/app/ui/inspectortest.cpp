// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/comparedstory.h"
#include "support/samplecorpus.h"
#include "support/shown.h"

#include "annotations/noteedit.h"
#include "focus.h"
#include "inspector/inspector.h"
#include "inspector/valuefields.h"
#include "theme.h"
#include "workspace/annotationedits.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>

using namespace Qt::StringLiterals;
using coding::Kind;

class InspectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyScheme(*qApp, ui::Scheme::Light); }
    void init();
    void cleanup();
    void showsTheChosenAnnotation();
    void readsAFigureBackWhileItIsTyped_data();
    void readsAFigureBackWhileItIsTyped();
    void saysThatAFigureHasNoAmount();
    void examplesAreNotTakenForValues();
    void enterCommitsOneStep();
    void whatIsNotUnderstoodIsNotStored();
    void escapeRestores();
    void leavingAFieldStoresIt();
    void choosingAnotherAnnotationStoresWhatWasTyped();
    void editsWhatIsMeasured();
    void completesAnEntityFromTheCorpus();
    void editsAClaim();
    void editsTheNote();
    void valueAndNoteAreOneStep();
    void whatCannotBeStoredStaysWritten();
    void tellsWhenTheCorpusCannotBeAskedForNames();
    void whiteSpaceAroundIsNoChange();
    void anotherTagBringsItsFields();
    void followsUndo();

private:
    QLineEdit *line(const QString &name) const
    {
        for (QLineEdit *one : inspector->findChildren<QLineEdit *>())
            if (one->accessibleName() == name && one->isVisible())
                return one;
        qFatal("there is no field “%s”", qPrintable(name));
    }
    QComboBox *box(const QString &name) const
    {
        for (QComboBox *one : inspector->findChildren<QComboBox *>())
            if (one->accessibleName() == name && one->isVisible())
                return one;
        qFatal("there is no choice “%s”", qPrintable(name));
    }
    /// Types over what a field has.
    static void retype(QLineEdit *field, const QString &words)
    {
        field->setFocus();
        field->selectAll();
        if (words.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, words);
    }
    /// Chooses in a box by the keyboard.
    static void pick(QComboBox *box, const QString &words)
    {
        const int row = box->findText(words);
        QVERIFY(row >= 0);
        box->setFocus();
        while (box->currentIndex() > row)
            QTest::keyClick(box, Qt::Key_Up);
        while (box->currentIndex() < row)
            QTest::keyClick(box, Qt::Key_Down);
    }
    template <class T>
    T value(coding::AnnotationId id) const
    {
        return std::get<T>((*corpus)->annotation(id)->value);
    }

    std::unique_ptr<support::ComparedStory> corpus;
    std::unique_ptr<ui::Focus> focus;
    std::unique_ptr<ui::Inspector> inspector;
};

void InspectorTest::init()
{
    corpus = std::make_unique<support::ComparedStory>();
    corpus->annotateAll();
    focus = std::make_unique<ui::Focus>();
    inspector = std::make_unique<ui::Inspector>(**corpus, *focus);
    inspector->resize(260, 320);
    inspector->show();
    QVERIFY(QTest::qWaitForWindowActive(inspector.get()));
}

void InspectorTest::cleanup()
{
    inspector.reset();
    focus.reset();
    corpus.reset();
}

void InspectorTest::showsTheChosenAnnotation()
{
    QVERIFY(!inspector->fields());
    focus->setAnnotation(corpus->earned);
    QCOMPARE(line(u"Amount"_s)->text(), u"USD 29.3 billion");
    QCOMPARE(inspector->tagBox()->currentText(), u"Figure");
    focus->setAnnotation(corpus->letGo);
    QCOMPARE(line(u"Amount"_s)->text(), u"350 people");
    focus->setAnnotation(corpus->port);
    QCOMPARE(line(u"Name"_s)->text(), u"Portmar");
    QCOMPARE(box(u"Type"_s)->currentText(), u"organisation");
    inspector->focusFirstField();
    QVERIFY(line(u"Name"_s)->hasFocus());
    QCOMPARE(line(u"Name"_s)->selectedText(), u"Portmar");
    focus->setAnnotation({});
    QVERIFY(!inspector->tagBox()->isVisible());
}

void InspectorTest::readsAFigureBackWhileItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("an open amount") << u"more than 27,000 people"_s << u"> 27,000 people"_s;
    QTest::newRow("money with a scale") << u"$11.5bn"_s << u"$11.5 bn"_s;
    QTest::newRow("a share") << u"17 per cent"_s << u"17%"_s;
}

void InspectorTest::readsAFigureBackWhileItIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    focus->setAnnotation(corpus->earned);
    retype(line(u"Amount"_s), typed);
    const auto *fields = qobject_cast<ui::FigureFields *>(inspector->fields());
    QCOMPARE(fields->readBack().remove(u' ').remove(QChar::Nbsp), shown.remove(u' '));
    QCOMPARE(value<text::Quantity>(corpus->earned).unit, u"USD"); // nothing is stored yet
}

void InspectorTest::saysThatAFigureHasNoAmount()
{
    const auto vague = corpus->annotate(corpus->first, u"Portmar said"_s, Kind::Figure);
    QVERIFY(std::holds_alternative<std::monostate>((*corpus)->annotation(vague)->value));
    focus->setAnnotation(vague);
    const auto *fields = qobject_cast<ui::FigureFields *>(inspector->fields());
    QVERIFY2(fields->readBack().startsWith(u"No amount"), qPrintable(fields->readBack()));
    retype(line(u"Amount"_s), u"350 people"_s);
    QCOMPARE(fields->readBack(), u"350 people");
}

void InspectorTest::examplesAreNotTakenForValues()
{
    focus->setAnnotation(corpus->annotate(corpus->first, u"Portmar said"_s, Kind::Figure));
    for (const QString &name : {u"Amount"_s, u"Measured"_s})
        QVERIFY2(line(name)->placeholderText().startsWith(u"e.g. "), qPrintable(name));
    focus->setAnnotation(corpus->annotate(corpus->first, u"last year"_s, Kind::Claim));
    for (const QString &name : {u"Cause"_s, u"Effect"_s})
        QVERIFY2(line(name)->placeholderText().startsWith(u"e.g. "), qPrintable(name));
    QVERIFY(line(u"Speaker"_s)->placeholderText().startsWith(u"if empty"));
    const QPalette colours = line(u"Cause"_s)->palette();
    QVERIFY(colours.placeholderText().color() != colours.text().color());
    QVERIFY(colours.placeholderText().color() != inspector->palette().placeholderText().color()); // labels'
}

void InspectorTest::enterCommitsOneStep()
{
    QSignalSpy finished(inspector.get(), &ui::Inspector::finished);
    focus->setAnnotation(corpus->earned);
    inspector->focusFirstField();
    const QString before = (*corpus)->undoLabel();
    retype(line(u"Amount"_s), u"more than 27,000 people"_s);
    QTest::keyClick(line(u"Amount"_s), Qt::Key_Return);
    const auto quantity = value<text::Quantity>(corpus->earned);
    QCOMPARE(quantity.relation, text::Relation::Greater);
    QCOMPARE(quantity.low, std::optional(27000.0));
    QCOMPARE(quantity.unit, u"people");
    QCOMPARE(finished.count(), 1);
    inspector->noteField()->setFocus(); // leaving does not store again
    QVERIFY((*corpus)->undo());
    QCOMPARE((*corpus)->undoLabel(), before);
    QCOMPARE(value<text::Quantity>(corpus->earned).unit, u"USD");
    QCOMPARE(line(u"Amount"_s)->text(), u"USD 29.3 billion");
}

void InspectorTest::whatIsNotUnderstoodIsNotStored()
{
    QSignalSpy finished(inspector.get(), &ui::Inspector::finished);
    focus->setAnnotation(corpus->earned);
    const QString before = (*corpus)->undoLabel();
    retype(line(u"Amount"_s), u"a good deal"_s);
    QTest::keyClick(line(u"Amount"_s), Qt::Key_Return);
    QCOMPARE((*corpus)->undoLabel(), before);
    QCOMPARE(finished.count(), 0);
    const auto *fields = qobject_cast<ui::FigureFields *>(inspector->fields());
    QVERIFY(fields->readBack().contains(u"Not understood"));
    QCOMPARE(line(u"Amount"_s)->text(), u"a good deal");
}

void InspectorTest::escapeRestores()
{
    QSignalSpy finished(inspector.get(), &ui::Inspector::finished);
    focus->setAnnotation(corpus->earned);
    const QString before = (*corpus)->undoLabel();
    retype(line(u"Amount"_s), u"12 people"_s);
    QTest::keyClick(line(u"Amount"_s), Qt::Key_Escape);
    QCOMPARE(line(u"Amount"_s)->text(), u"USD 29.3 billion");
    QCOMPARE(finished.count(), 0);
    QTest::keyClick(line(u"Amount"_s), Qt::Key_Escape);
    QCOMPARE(finished.count(), 1);
    QCOMPARE((*corpus)->undoLabel(), before);
}

void InspectorTest::leavingAFieldStoresIt()
{
    focus->setAnnotation(corpus->earned);
    retype(line(u"Amount"_s), u"$30 billion"_s);
    QTest::keyClick(line(u"Amount"_s), Qt::Key_Tab);
    QCOMPARE(value<text::Quantity>(corpus->earned).value(), std::optional(30e9));
    QVERIFY(line(u"Measured"_s)->hasFocus());
}

void InspectorTest::choosingAnotherAnnotationStoresWhatWasTyped()
{
    focus->setAnnotation(corpus->earned);
    inspector->noteField()->setFocus();
    QTest::keyClicks(inspector->noteField(), u"see page 2"_s);
    focus->setAnnotation(corpus->port);
    QCOMPARE((*corpus)->annotation(corpus->earned)->note, u"see page 2");
    QCOMPARE((*corpus)->annotation(corpus->port)->note, QString());
    QCOMPARE(inspector->noteField()->toPlainText(), QString());
}

void InspectorTest::editsWhatIsMeasured()
{
    focus->setAnnotation(corpus->earned);
    const auto before = value<text::Quantity>(corpus->earned);
    retype(line(u"Measured"_s), u"income of the port"_s);
    QTest::keyClick(line(u"Measured"_s), Qt::Key_Return);
    auto after = value<text::Quantity>(corpus->earned);
    QCOMPARE(after.measured, u"income of the port");
    after.measured = before.measured;
    QVERIFY(after == before); // the amount is as it was
}

void InspectorTest::completesAnEntityFromTheCorpus()
{
    focus->setAnnotation(corpus->port);
    retype(line(u"Name"_s), u"Port"_s);
    QCompleter *completer = line(u"Name"_s)->completer();
    QCOMPARE(completer->completionCount(), 1);
    QCOMPARE(completer->currentCompletion(), u"Portmar");
    retype(line(u"Name"_s), u"Portmar Group"_s);
    QTest::keyClick(line(u"Name"_s), Qt::Key_Return);
    QCOMPARE(value<coding::Entity>(corpus->port).name, u"Portmar Group");
    pick(box(u"Type"_s), u"place"_s);
    QCOMPARE(value<coding::Entity>(corpus->port).type, coding::EntityType::Location);
    QCOMPARE(value<coding::Entity>(corpus->port).name, u"Portmar Group");
}

void InspectorTest::editsAClaim()
{
    focus->setAnnotation(corpus->denial);
    QCOMPARE(line(u"Speaker"_s)->text(), u"Portmar");
    pick(box(u"Stance"_s), u"questions"_s);
    QCOMPARE(value<coding::Claim>(corpus->denial).stance, coding::Stance::Questions);
    retype(line(u"Speaker"_s), QString());
    QTest::keyClick(line(u"Speaker"_s), Qt::Key_Tab);
    QCOMPARE(value<coding::Claim>(corpus->denial).speaker, u"author");
    QCOMPARE(line(u"Speaker"_s)->text(), u"article’s voice");
    retype(line(u"Effect"_s), u"closed harbours"_s);
    QTest::keyClick(line(u"Effect"_s), Qt::Key_Return);
    QCOMPARE(value<coding::Claim>(corpus->denial),
        (coding::Claim{coding::Stance::Questions, u"author"_s, u"AI"_s, u"closed harbours"_s}));
}

void InspectorTest::editsTheNote()
{
    QSignalSpy finished(inspector.get(), &ui::Inspector::finished);
    focus->setAnnotation(corpus->days);
    ui::NoteEdit *note = inspector->noteField();
    const int height = note->height();
    note->setFocus();
    QTest::keyClicks(note, u"  hedged "_s);
    QTest::keyClick(note, Qt::Key_Return);
    QTest::keyClicks(note, u"see page 2"_s);
    QVERIFY(note->height() > height);
    QCOMPARE((*corpus)->annotation(corpus->days)->note, QString());
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE((*corpus)->annotation(corpus->days)->note, u"hedged \nsee page 2");
    QCOMPARE(finished.count(), 1);
    QTest::keyClicks(note, u"no"_s);
    QTest::keyClick(note, Qt::Key_Escape);
    QCOMPARE(note->toPlainText(), u"hedged \nsee page 2");
    QTest::keyClicks(note, u"First: "_s);
    QTest::keyClick(note, Qt::Key_Tab); // leaves
    QVERIFY(!note->hasFocus());
    QCOMPARE((*corpus)->annotation(corpus->days)->note, u"First: hedged \nsee page 2");
}

void InspectorTest::valueAndNoteAreOneStep()
{
    focus->setAnnotation(corpus->days);
    inspector->noteField()->insertPlainText(u"hedged"_s); // not by keys: leaving the field stores it
    retype(line(u"Amount"_s), u"90 days"_s);
    QTest::keyClick(line(u"Amount"_s), Qt::Key_Return);
    QCOMPARE((*corpus)->annotation(corpus->days)->note, u"hedged"_s);
    QCOMPARE(value<text::Quantity>(corpus->days).value(), std::optional(90.0));
    QVERIFY((*corpus)->undo());
    QCOMPARE((*corpus)->annotation(corpus->days)->note, QString());
    QCOMPARE(value<text::Quantity>(corpus->days).value(), std::optional(60.0));
}

void InspectorTest::whatCannotBeStoredStaysWritten()
{
    focus->setAnnotation(corpus->days);
    QVERIFY(QFile::rename((*corpus)->path(), (*corpus)->path() + u".away"_s));
    inspector->noteField()->insertPlainText(u"hedged"_s); // not by keys: leaving the field stores it
    retype(line(u"Amount"_s), u"90 days"_s);
    QTest::keyClick(line(u"Amount"_s), Qt::Key_Return);
    QVERIFY(support::shown<QMessageBox>());
    QCOMPARE(line(u"Amount"_s)->text(), u"90 days"_s);
    QCOMPARE(inspector->noteField()->toPlainText(), u"hedged"_s);
}

void InspectorTest::tellsWhenTheCorpusCannotBeAskedForNames()
{
    focus->setAnnotation(corpus->port);
    support::runSql((*corpus)->path(), u"ALTER TABLE annotations RENAME COLUMN entity TO gone"_s);
    line(u"Name"_s)->selectAll();
    QTest::keyClicks(line(u"Name"_s), u"Po"_s);
    QTRY_VERIFY(support::shown<QMessageBox>());
    int told = 0;
    for (const QWidget *widget : QApplication::topLevelWidgets())
        told += qobject_cast<const QMessageBox *>(widget) && widget->isVisible();
    QCOMPARE(told, 1); // not for every letter
}

void InspectorTest::whiteSpaceAroundIsNoChange()
{
    QVERIFY((*corpus)->edit(u"note"_s, workspace::setNote(**corpus, {corpus->port}, u" from a file \n"_s)));
    QVERIFY((*corpus)->edit(
        u"value"_s, workspace::setValue(**corpus, corpus->port,
                        coding::Entity{u"Portmar  Group"_s, coding::EntityType::Organisation})));
    const QString before = (*corpus)->undoLabel();
    focus->setAnnotation(corpus->port);
    line(u"Name"_s)->setFocus();
    QTest::keyClick(line(u"Name"_s), Qt::Key_Tab);
    inspector->noteField()->setFocus();
    QTest::keyClick(inspector->noteField(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(inspector->noteField(), Qt::Key_Space);
    focus->setAnnotation(corpus->days);
    QCOMPARE((*corpus)->undoLabel(), before);
    QCOMPARE((*corpus)->annotation(corpus->port)->note, u" from a file \n");
    QCOMPARE(value<coding::Entity>(corpus->port).name, u"Portmar  Group");
}

void InspectorTest::anotherTagBringsItsFields()
{
    focus->setAnnotation(corpus->port);
    QVERIFY(qobject_cast<ui::EntityFields *>(inspector->fields()));
    pick(inspector->tagBox(), (*corpus)->firstTag(Kind::Claim)->name);
    QCOMPARE((*corpus)->annotation(corpus->port)->tag, corpus->tag(Kind::Claim));
    QVERIFY(qobject_cast<ui::ClaimFields *>(inspector->fields()));
    QVERIFY((*corpus)->undo());
    QVERIFY(qobject_cast<ui::EntityFields *>(inspector->fields()));
    QCOMPARE(line(u"Name"_s)->text(), u"Portmar");
}

void InspectorTest::followsUndo()
{
    focus->setAnnotation(corpus->days);
    const auto added = corpus->annotate(corpus->third, u"9,000 people"_s, Kind::Figure);
    focus->setAnnotation(added);
    QCOMPARE(line(u"Amount"_s)->text(), u"9,000 people");
    QVERIFY((*corpus)->undo());
    QVERIFY(!inspector->tagBox()->isVisible()); // it is gone
}

QTEST_MAIN(InspectorTest)
#include "inspectortest.moc"
