// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codebook/codebookpanel.h"
#include "codebook/causefields.h"
#include "codebook/codebookactions.h"
#include "codebook/codebookdelegate.h"
#include "codebook/codebookeditor.h"
#include "codebook/codebookmodel.h"
#include "codebook/codebookview.h"
#include "codebook/tagdeletion.h"
#include "dialogs/namedialog.h"
#include "focus.h"
#include "lib/workspace/testcorpus.h"
#include "support/shown.h"
#include "support/smallcorpus.h"
#include "theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

struct Panel
{
    explicit Panel(support::SmallCorpus &corpus)
        : panel(*corpus, focus)
        , view(*panel.findChild<ui::CodebookView *>())
        , model(*panel.findChild<ui::CodebookModel *>())
    {
        panel.resize(245, 220);
        panel.show();
        Q_UNUSED(QTest::qWaitForWindowExposed(&panel));
    }
    QRect row(coding::TagId tag) const { return view.visualRect(model.indexOf(tag)); }
    void click(const QPoint &place) const { QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place); }

    ui::Focus focus;
    ui::CodebookPanel panel;
    ui::CodebookView &view;
    ui::CodebookModel &model;
};

QStringList names(const workspace::Workspace &workspace)
{
    QStringList names;
    for (const coding::Tag &tag : workspace.tags())
        names << QString(tag.parent.isValid() ? u"-"_s : QString()) + tag.name;
    return names;
}

} // namespace

class CodebookPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyScheme(*qApp, ui::Scheme::Light); }

    void aClickAndEnterTagTheSelection()
    {
        support::SmallCorpus corpus;
        Panel panel(corpus);
        QSignalSpy activated(&panel.panel, &ui::CodebookPanel::tagActivated);
        panel.click(panel.row(corpus.tag(u"Entity"_s)).center() - QPoint(40, 0));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<coding::TagId>(), corpus.tag(u"Entity"_s));
        QTest::keyClick(&panel.view, Qt::Key_Return);
        QCOMPARE(activated.size(), 2);
    }

    void thePinMakesATagStickyAndTakesItOff()
    {
        support::SmallCorpus corpus;
        Panel panel(corpus);
        QSignalSpy activated(&panel.panel, &ui::CodebookPanel::tagActivated);
        QSignalSpy sticky(&panel.panel, &ui::CodebookPanel::stickyChanged);
        const coding::TagId entity = corpus.tag(u"Entity"_s);
        panel.click(ui::CodebookDelegate::pinRect(panel.row(entity)).center());
        QCOMPARE(sticky.size(), 1);
        QCOMPARE(sticky[0][0].value<coding::TagId>(), entity);
        QCOMPARE(panel.model.stickyTag(), entity);
        panel.click(ui::CodebookDelegate::pinRect(panel.row(corpus.tag(u"Figure"_s))).center());
        QCOMPARE(panel.model.stickyTag(), corpus.tag(u"Figure"_s));
        panel.click(ui::CodebookDelegate::pinRect(panel.row(corpus.tag(u"Figure"_s))).center());
        QCOMPARE(sticky.size(), 3);
        QVERIFY(!sticky[2][0].value<coding::TagId>().isValid());
        QCOMPARE(activated.size(), 0);
        panel.panel.setStickyTag(entity); // told by the panes: no answer
        QCOMPARE(sticky.size(), 3);
        QCOMPARE(panel.model.stickyTag(), entity);
    }

    void aTagIsAddedUnderANewNameOnly()
    {
        support::SmallCorpus corpus;
        Panel panel(corpus);
        panel.panel.addTag();
        auto *dialog = support::shown<ui::NameDialog>();
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"figure"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // the name is taken
        QCOMPARE(corpus->tags().size(), 3u);
        field->setText(u"Quotation"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(
            names(*corpus), (QStringList{u"Figure"_s, u"Entity"_s, u"AI-causation claim"_s, u"Quotation"_s}));
        QCOMPARE(panel.view.currentTag(), corpus.tag(u"Quotation"_s));
        for (const coding::Tag &tag : corpus->tags()) // a colour of its own
            QVERIFY(tag.name == u"Quotation" || tag.colour != corpus->tagNamed(u"Quotation"_s)->colour);
    }

    void keysMoveATag()
    {
        support::SmallCorpus corpus;
        Panel panel(corpus);
        panel.view.setFocus();
        panel.view.setCurrentTag(corpus.tag(u"Entity"_s));
        QTest::keyClick(&panel.view, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(names(*corpus), (QStringList{u"Entity"_s, u"Figure"_s, u"AI-causation claim"_s}));
        QTest::keyClick(&panel.view, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(&panel.view, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(names(*corpus), (QStringList{u"Figure"_s, u"AI-causation claim"_s, u"Entity"_s}));
        QTest::keyClick(&panel.view, Qt::Key_Down, Qt::AltModifier); // is the last
        QTest::keyClick(&panel.view, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(names(*corpus), (QStringList{u"Figure"_s, u"AI-causation claim"_s, u"-Entity"_s}));
        QVERIFY(panel.row(corpus.tag(u"Entity"_s)).isValid()); // its parent opened
        QTest::keyClick(&panel.view, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(names(*corpus), (QStringList{u"Figure"_s, u"AI-causation claim"_s, u"Entity"_s}));
        QCOMPARE(panel.view.currentTag(), corpus.tag(u"Entity"_s));
        for (int i = 0; i < 5; ++i)
            QVERIFY(corpus->undo());
        QCOMPARE(names(*corpus), (QStringList{u"Figure"_s, u"Entity"_s, u"AI-causation claim"_s}));
    }

    void aTagIsRenamedInPlace()
    {
        support::SmallCorpus corpus;
        Panel panel(corpus);
        panel.view.setFocus();
        panel.view.setCurrentTag(corpus.tag(u"Entity"_s));
        QTest::keyClick(&panel.view, Qt::Key_F2);
        auto *editor = panel.view.findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"Name"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(corpus->tagNamed(u"Name"_s));
    }

    void anUnusedTagIsDeletedAtOnce()
    {
        support::SmallCorpus corpus;
        Panel panel(corpus);
        panel.view.setFocus();
        panel.view.setCurrentTag(corpus.tag(u"Entity"_s));
        QTest::keyClick(&panel.view, Qt::Key_Delete);
        QCOMPARE(corpus->tags().size(), 2u);
        QVERIFY(corpus->undo());
        QCOMPARE(corpus->tags().size(), 3u);
    }

    void deletingAUsedTagAsksWhatBecomesOfItsAnnotations_data()
    {
        QTest::addColumn<bool>("give");
        QTest::newRow("they are removed") << false;
        QTest::newRow("they go to the parent") << true;
    }

    void deletingAUsedTagAsksWhatBecomesOfItsAnnotations()
    {
        QFETCH(bool, give);
        support::SmallCorpus corpus;
        const coding::TagId entity = corpus.tag(u"Entity"_s);
        const coding::TagId figure = corpus.tag(u"Figure"_s);
        corpus.annotate(corpus.article(u"Several"_s), entity, 4);
        Panel panel(corpus);
        panel.view.setFocus();
        panel.view.setCurrentTag(entity);
        QTest::keyClick(&panel.view, Qt::Key_Right, Qt::AltModifier); // into Figure
        QTest::keyClick(&panel.view, Qt::Key_Delete);
        auto *dialog = support::shown<ui::TagDeletionDialog>();
        QVERIFY(dialog);
        const QList<QRadioButton *> choices = dialog->findChildren<QRadioButton *>();
        for (QRadioButton *choice : choices)
            if (choice->text().contains(u"Figure") == give)
                choice->click();
        dialog->accept();
        QVERIFY(!corpus->tagNamed(u"Entity"_s));
        QCOMPARE(corpus->annotationCount(), give ? 4 : 0);
        QCOMPARE(corpus->annotationCount(figure), give ? 4 : 0);
        QVERIFY(corpus->undo());
        QCOMPARE(corpus->annotationCount(entity), 4);
    }

    void aTagAtTheTopCannotGiveItsAnnotationsAway()
    {
        support::SmallCorpus corpus;
        corpus.annotate(corpus.article(u"Several"_s), corpus.tag(u"Figure"_s), 2);
        ui::TagDeletionDialog dialog(*corpus, corpus.tag(u"Figure"_s), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        int enabled = 0;
        for (const QRadioButton *choice : dialog.findChildren<QRadioButton *>())
            enabled += choice->isEnabled();
        QCOMPARE(enabled, 1);
    }

    void deletingTheStickyTagTakesItOff()
    {
        support::SmallCorpus corpus;
        Panel panel(corpus);
        QSignalSpy sticky(&panel.panel, &ui::CodebookPanel::stickyChanged);
        panel.click(ui::CodebookDelegate::pinRect(panel.row(corpus.tag(u"Entity"_s))).center());
        panel.view.setFocus();
        panel.view.setCurrentTag(corpus.tag(u"Entity"_s));
        QTest::keyClick(&panel.view, Qt::Key_Delete);
        QCOMPARE(sticky.size(), 2);
        QVERIFY(!sticky[1][0].value<coding::TagId>().isValid());
    }

    void mergingIntoAnotherKindAsksWhenValuesAreLost_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("yes") << u"Merge"_s;
        QTest::newRow("no") << u"Cancel"_s;
    }

    void mergingIntoAnotherKindAsksWhenValuesAreLost()
    {
        QFETCH(QString, button);
        support::SmallCorpus corpus;
        const Panel panel(corpus);
        const coding::TagId figure = corpus.tag(u"Figure"_s);
        const text::ArticleId article = corpus.article(u"Cloud unit"_s);
        coding::Annotation annotation;
        annotation.article = article;
        annotation.tag = figure;
        annotation.span = {0, 4};
        annotation.quote = corpus->text(article).left(4);
        annotation.value = text::Quantity{.low = 2, .high = 4, .unit = u"people"_s};
        coding::ChangeSet changes;
        changes.add(annotation);
        QVERIFY(corpus->edit(u"tag"_s, changes));
        panel.view.setCurrentTag(figure);
        QMenu menu;
        panel.view.findChild<ui::CodebookActions *>()->addMergeTargets(&menu);
        for (QAction *action : menu.actions())
            if (action->text() == u"Entity")
                action->trigger();
        auto *question = support::shown<QMessageBox>();
        QVERIFY(question);
        QVERIFY2(question->text().contains(u'1'), qPrintable(question->text()));
        QVERIFY(corpus->tagNamed(u"Figure"_s));
        for (QAbstractButton *each : question->buttons())
            if (each->text().remove(u'&') == button)
                each->click();
        QCOMPARE(!corpus->tagNamed(u"Figure"_s), button == u"Merge");
    }

    void theMenuMergesTags()
    {
        support::SmallCorpus corpus;
        const coding::TagId entity = corpus.tag(u"Entity"_s);
        const coding::TagId figure = corpus.tag(u"Figure"_s);
        corpus.annotate(corpus.article(u"Several"_s), entity, 4);
        Panel panel(corpus);
        panel.view.setCurrentTag(entity);
        QMenu menu;
        panel.view.findChild<ui::CodebookActions *>()->addMergeTargets(&menu);
        QCOMPARE(menu.actions().size(), 2);
        for (QAction *action : menu.actions())
            if (action->text() == u"Figure")
                action->trigger();
        QVERIFY(!corpus->tagNamed(u"Entity"_s));
        QCOMPARE(corpus->annotationCount(figure), 4);
        QVERIFY(corpus->undo());
        QCOMPARE(corpus->annotationCount(entity), 4);
    }

    void theEditorChangesNameKindColourAndKey()
    {
        support::SmallCorpus corpus;
        auto *editor = new ui::CodebookEditor(*corpus);
        editor->show();
        QVERIFY(QTest::qWaitForWindowActive(editor));
        auto *view = editor->findChild<ui::CodebookView *>();
        view->setCurrentTag(corpus.tag(u"Entity"_s));
        const QList<QLineEdit *> fields = editor->findChildren<QLineEdit *>();
        QCOMPARE(fields.size(), 3); // the third is a claim tag's
        QLineEdit *name = fields[0];
        QLineEdit *key = fields[1];
        QCOMPARE(name->text(), u"Entity"_s);
        QCOMPARE(key->text(), u"2"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Who"_s);
        QTest::keyClick(name, Qt::Key_Tab);
        QVERIFY(corpus->tagNamed(u"Who"_s));
        key->setFocus();
        key->selectAll();
        QTest::keyClicks(key, u"1"_s);
        QTest::keyClick(key, Qt::Key_Tab);
        QCOMPARE(corpus->tagNamed(u"Who"_s)->shortcut, u"2"_s); // 1 is Figure's
        bool isTold = false;
        for (const QLabel *label : editor->findChildren<QLabel *>())
            isTold = isTold || (label->isVisible() &&
                                   label->palette().color(QPalette::WindowText) == ui::theme().differ);
        QVERIFY(isTold);
        key->setFocus();
        key->selectAll();
        QTest::keyClicks(key, u"w"_s);
        QTest::keyClick(key, Qt::Key_Tab);
        QCOMPARE(corpus->tagNamed(u"Who"_s)->shortcut, u"w"_s);
        auto *kind = editor->findChild<QComboBox *>();
        kind->setCurrentIndex(kind->findData(int(coding::Kind::Plain)));
        Q_EMIT kind->activated(kind->currentIndex());
        QCOMPARE(corpus->tagNamed(u"Who"_s)->kind, coding::Kind::Plain);
        QMenu menu;
        editor->findChild<ui::CodebookActions *>()->addColours(&menu);
        menu.actions()[4]->trigger();
        QCOMPARE(corpus->tagNamed(u"Who"_s)->colour, 0x6b4fbbu);
        for (int i = 0; i < 4; ++i)
            QVERIFY(corpus->undo());
        QCOMPARE(name->text(), u"Entity"_s);
        QCOMPARE(kind->currentData().toInt(), int(coding::Kind::Entity));
        delete editor;
    }

    void theEditorChangesTheCauseOfClaims()
    {
        TestCorpus corpus;
        const coding::TagId claims = corpus.tag(coding::Kind::Claim);
        auto *editor = new ui::CodebookEditor(*corpus);
        editor->show();
        QVERIFY(QTest::qWaitForWindowActive(editor));
        auto *fields = editor->findChild<ui::CauseFields *>();
        QVERIFY(!fields->nameBox()->isVisible()); // of a figure
        editor->findChild<ui::CodebookView *>()->setCurrentTag(claims);
        QVERIFY(fields->nameBox()->isVisible());
        QLineEdit *name = fields->nameBox()->lineEdit();
        QPlainTextEdit *words = fields->wordsEdit();
        QCOMPARE(name->text(), u"AI"_s);
        QVERIFY(words->toPlainText().startsWith(u"ai\n"));

        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"tariffs"_s);
        QTest::keyClick(name, Qt::Key_Tab);
        QCOMPARE(corpus->tag(claims)->cause, (coding::Cause{u"tariffs"_s, {}}));
        QVERIFY(words->toPlainText().contains(u"import duties"));

        QVERIFY(words->hasFocus());
        words->moveCursor(QTextCursor::End);
        QTest::keyClick(words, Qt::Key_Return);
        QTest::keyClicks(words, u"border tax"_s);
        QTest::keyClick(words, Qt::Key_Tab);
        QVERIFY(corpus->tag(claims)->cause.words.contains(u"border tax"_s));
        QVERIFY(corpus->tag(claims)->cause.words.contains(u"import duties"_s));

        words->setFocus();
        words->selectAll();
        QTest::keyClicks(words, u"..."_s);
        QTest::keyClick(words, Qt::Key_Tab);
        QVERIFY(corpus->tag(claims)->cause.words.contains(u"border tax"_s)); // was refused

        QVERIFY(corpus->undo());
        QCOMPARE(corpus->tag(claims)->cause.words, QStringList());
        QVERIFY(!words->toPlainText().contains(u"border tax"));
        words->setFocus();
        words->selectAll();
        QTest::keyClicks(words, u"levy"_s);
        QTest::keyClick(words, Qt::Key_Escape); // closes, and takes what is written
        QCOMPARE(corpus->tag(claims)->cause.words, QStringList{u"levy"_s});
    }
};

QTEST_MAIN(CodebookPanelTest)
#include "codebookpaneltest.moc"
