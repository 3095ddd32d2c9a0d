// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/commandbox.h"
#include "focus.h"
#include "reading/pane.h"
#include "reading/panearea.h"
#include "search/searchmodel.h"
#include "search/searchpanel.h"
#include "support/samplewindows.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The box of commands in the window, by keys.
class CommandBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_windows = std::make_unique<support::SampleWindows>();
        m_window = m_windows->open();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        support::press(*m_window, Qt::Key_K, Qt::ControlModifier);
        m_box = m_window->findChild<ui::CommandBox *>();
        QTRY_VERIFY(m_box->hasFocus());
    }

    void cleanup()
    {
        m_window.reset();
        m_windows.reset();
    }

    void runsACommandByAPartOfItsName()
    {
        const bool before = m_window->action(u"linked"_s)->isChecked();
        QTest::keyClicks(m_box, u"linked scr"_s);
        QTest::keyClick(m_box, Qt::Key_Return);
        QTRY_COMPARE(m_window->action(u"linked"_s)->isChecked(), !before);
        QTRY_VERIFY(m_box->text().isEmpty());
    }

    void whatIsCalledJustSoComesFirst()
    {
        QVERIFY(m_window->action(u"matrix"_s)->isEnabled());
        QSignalSpy matrix(m_window->action(u"matrix"_s), &QAction::triggered);
        QTest::keyClicks(m_box, u"matrix"_s);
        QVERIFY(m_box->completer()->completionCount() > 1); // "Copy the matrix" too
        QTest::keyClick(m_box, Qt::Key_Return);
        QTRY_COMPARE(matrix.count(), 1);
    }

    void wordsMayComeInAnyOrder()
    {
        const bool before = m_window->action(u"linked"_s)->isChecked();
        QTest::keyClicks(m_box, u"scroll link"_s);
        QTest::keyClick(m_box, Qt::Key_Return);
        QTRY_COMPARE(m_window->action(u"linked"_s)->isChecked(), !before);
    }

    void opensAnArticleByItsTitle()
    {
        QTest::keyClicks(m_box, u"dataweek"_s);
        QTest::keyClick(m_box, Qt::Key_Return);
        const text::ArticleId shown = m_window->panes().activePane()->article();
        const text::SourceId source = m_window->workspace().article(shown)->article.source;
        QCOMPARE(m_window->workspace().source(source)->name, u"Dataweek");
    }

    void whatIsNoCommandIsLookedForInTheCorpus()
    {
        QTest::keyClicks(m_box, u"several hundred"_s);
        QCOMPARE(m_box->completer()
                     ->completionModel()
                     ->index(m_box->completer()->completionCount() - 1, 0)
                     .data()
                     .toString(),
            u"Search the corpus for “several hundred”"_s);
        QTest::keyClick(m_box, Qt::Key_Escape);
        QVERIFY(m_box->text().isEmpty());

        m_box->setFocus();
        QTest::keyClicks(m_box, u"generative"_s);
        QTest::keyClick(m_box, Qt::Key_Return);
        auto *search = m_window->findChild<ui::SearchPanel *>();
        QTRY_VERIFY(search->isVisible() && search->model().rowCount() > 0);
        QCOMPARE(search->box()->text(), u"generative"_s);
        QVERIFY(search->box()->hasFocus());
        QTRY_VERIFY(m_box->text().isEmpty());
    }

private:
    std::unique_ptr<support::SampleWindows> m_windows;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::CommandBox *m_box = nullptr;
};

QTEST_MAIN(CommandBoxTest)
#include "commandboxtest.moc"
