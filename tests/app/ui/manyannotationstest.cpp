// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits of very many annotations in the window, by its events: it goes on meanwhile, tells how far it is, lets
// itself be cancelled, and has one step to undo.

#include "annotations/annotationtable.h"
#include "codebook/codebookactions.h"
#include "codebook/codebookmodel.h"
#include "codebook/codebookpanel.h"
#include "codebook/codebookview.h"
#include "codebook/tagdeletion.h"
#include "focus.h"
#include "support/shown.h"
#include "support/smallcorpus.h"
#include "window/job.h"
#include "window/mainwindow.h"
#include "workspace/codebookedits.h"

#include <QElapsedTimer>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QStatusBar>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int manyAnnotations = 2000;
constexpr int patience = 60'000; // ms

/// A window on a corpus in which one tag has very many annotations.
class Window
{
public:
    Window()
        : m_settings(m_corpus.file(u"settings.ini"_s), QSettings::IniFormat)
    {
        m_settings.setValue("analyst"_L1, u"lk"_s);
        tag = m_corpus.tag(u"Entity"_s);
        story = m_corpus.story(u"AWS job cuts, July 2025"_s);
        m_corpus.annotate(m_corpus.article(u"Cloud unit"_s), tag, manyAnnotations);
        m_window = std::make_unique<ui::MainWindow>(m_corpus.take(), m_settings);
        m_window->resize(1280, 800);
        m_window->show();
        if (!QTest::qWaitForWindowExposed(m_window.get()))
            qFatal("the window did not appear");
        m_window->focus().setStory(story);
        QTest::qWait(50);
        m_window->activateWindow();
    }

    ui::MainWindow *operator->() const { return m_window.get(); }
    workspace::Workspace &corpus() const { return m_window->workspace(); }
    ui::CodebookView &codebook() const { return *m_window->findChild<ui::CodebookView *>(); }
    QTableView &table() const
    {
        return *m_window->findChild<ui::AnnotationTable *>()->findChild<QTableView *>();
    }
    ui::Job *job() const { return m_window->findChild<ui::Job *>(); }
    QToolButton *cancel() const { return m_window->statusBar()->findChild<QToolButton *>(u"cancelJob"_s); }
    bool settles() const
    {
        return QTest::qWaitFor([this] { return !corpus().isBusy() && !job(); }, patience);
    }

    /// Asks for the tag to be deleted, as a person does, and to take its annotations along.
    void deleteTag() const
    {
        codebook().setFocus();
        codebook().setCurrentTag(tag);
        QTest::keyClick(&codebook(), Qt::Key_Delete);
        auto *dialog = support::shown<ui::TagDeletionDialog>();
        if (!dialog)
            qFatal("no question");
        for (auto *choice : dialog->findChildren<QRadioButton *>())
            if (choice->text().contains(u"emove"_s))
                choice->click();
        for (auto *button : dialog->findChildren<QPushButton *>())
            if (button->text().contains(u"Delete tag"_s))
                button->click();
    }
    /// Presses Ctrl and a key in the window, which a question may have left inactive.
    void press(Qt::Key key) const
    {
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("the window did not become active");
        QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
    }

    coding::TagId tag;
    text::StoryId story;

private:
    support::SmallCorpus m_corpus;
    QSettings m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace

class ManyAnnotationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTagIsDeletedBesideOtherWorkAndUndoneInOneStep()
    {
        Window window;
        window.deleteTag();
        QVERIFY(window.corpus().isBusy());
        QVERIFY(window.job());
        QVERIFY(window->statusBar()->findChild<QProgressBar *>());
        QVERIFY(!window->action(u"undo"_s)->isEnabled());
        QVERIFY(window.corpus().tag(window.tag)); // not yet

        QVERIFY(window.settles());
        QVERIFY(!window.corpus().tag(window.tag));
        QCOMPARE(window.corpus().annotationCount(), 0);
        QVERIFY(window->action(u"undo"_s)->isEnabled());
        QVERIFY(window->action(u"undo"_s)->text().contains(u"delete tag"_s));

        window.press(Qt::Key_Z);
        QVERIFY(window.corpus().isBusy()); // as large a step
        QVERIFY(window.settles());
        QVERIFY(window.corpus().tag(window.tag));
        QCOMPARE(window.corpus().annotationCount(window.tag), manyAnnotations);
        QCOMPARE(window.corpus().openStory(window.story).annotations.size(), size_t(manyAnnotations));
        QVERIFY(!window.corpus().undoLabel().contains(u"delete tag"_s));

        window->action(u"redo"_s)->trigger();
        QVERIFY(window.corpus().isBusy());
        QVERIFY(window.settles());
        QVERIFY(!window.corpus().tag(window.tag));
        QCOMPARE(window.corpus().annotationCount(), 0);
    }

    void cancelledItLeavesEverythingAsItWas()
    {
        Window window;
        const QString before = window.corpus().undoLabel();
        window.deleteTag();
        QVERIFY(window.cancel());
        window.cancel()->click();
        QVERIFY(window.settles());
        QVERIFY(window.corpus().tag(window.tag));
        QCOMPARE(window.corpus().annotationCount(window.tag), manyAnnotations);
        QCOMPARE(window.corpus().undoLabel(), before);
        QVERIFY(window->statusBar()->currentMessage().contains(u"nothing was changed"_s));
        QVERIFY(!window->findChild<QMessageBox *>());
        QVERIFY(window->action(u"undo"_s)->isEnabled());
    }

    void aTagIsMergedFromTheMenu()
    {
        Window window;
        const coding::TagId into = window.corpus().firstTag(coding::Kind::Figure)->id;
        window.codebook().setCurrentTag(window.tag);
        QMenu menu;
        window->findChild<ui::CodebookActions *>()->addMergeTargets(&menu);
        for (QAction *action : menu.actions())
            if (action->text() == window.corpus().tag(into)->name)
                action->trigger();
        QVERIFY(window.corpus().isBusy());
        QVERIFY(window.settles());
        QVERIFY(!window.corpus().tag(window.tag));
        QCOMPARE(window.corpus().annotationCount(into), manyAnnotations);
        QCOMPARE(window.codebook().currentTag(), into);
        window.press(Qt::Key_Z);
        QVERIFY(window.settles());
        QCOMPARE(window.corpus().annotationCount(window.tag), manyAnnotations);
        QCOMPARE(window.corpus().annotationCount(into), 0);
    }

    void allRowsOfTheTableAreDeleted()
    {
        Window window;
        QTRY_COMPARE_WITH_TIMEOUT(window.table().model()->rowCount(), manyAnnotations, patience);
        window.table().setFocus();
        window.table().selectAll();
        QTest::keyClick(&window.table(), Qt::Key_Delete);
        auto *question = support::shown<QMessageBox>();
        QVERIFY(question);
        for (QAbstractButton *button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        QVERIFY(window.corpus().isBusy());
        QVERIFY(window.settles());
        QCOMPARE(window.corpus().annotationCount(), 0);
        QTRY_COMPARE(window.table().model()->rowCount(), 0);
        window.press(Qt::Key_Z);
        QVERIFY(window.settles());
        QTRY_COMPARE_WITH_TIMEOUT(window.table().model()->rowCount(), manyAnnotations, patience);
    }

    void aWindowMayBeClosedMeanwhile()
    {
        for (const int pause : {0, 20, 200}) {
            Window window;
            window.deleteTag();
            QTest::qWait(pause);
        }
    }
};

QTEST_MAIN(ManyAnnotationsTest)
#include "manyannotationstest.moc"
