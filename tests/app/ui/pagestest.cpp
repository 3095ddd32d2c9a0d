// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages that take the panes' place in the window, on the sample corpus.

#include "charts/chartspage.h"
#include "focus.h"
#include "matrix/matrixpage.h"
#include "matrix/matrixtable.h"
#include "reading/panearea.h"
#include "support/samplewindows.h"

#include <QAction>
#include <QTest>

using namespace Qt::StringLiterals;
using support::press;

class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_windows = std::make_unique<support::SampleWindows>(); }
    void cleanup() { m_windows.reset(); }

    void theMatrixComesAndGoesByKey()
    {
        const auto window = open();
        auto *page = window->findChild<ui::MatrixPage *>();
        QVERIFY(!page->isVisible());
        press(*window, Qt::Key_M, Qt::ControlModifier);
        QVERIFY(page->isVisible());
        QVERIFY(!window->panes().isVisible());
        QVERIFY(page->table()->hasFocus());
        QVERIFY(window->action(u"matrix"_s)->isChecked());
        QTest::keyClick(page->table(), Qt::Key_Escape);
        QVERIFY(window->panes().isVisible());
        QVERIFY(!window->action(u"matrix"_s)->isChecked());
        press(*window, Qt::Key_M, Qt::ControlModifier);
        press(*window, Qt::Key_M, Qt::ControlModifier);
        QVERIFY(window->panes().isVisible());
    }

    void enterInTheMatrixOpensThePanesAtTheEvidence()
    {
        const auto window = open();
        auto *page = window->findChild<ui::MatrixPage *>();
        window->action(u"matrix"_s)->trigger();
        QTest::keyClick(page->table(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(page->table(), Qt::Key_Return);
        QVERIFY(window->panes().isVisible());
        const coding::Annotation *chosen = window->workspace().annotation(window->focus().annotation());
        QVERIFY(chosen);
        QVERIFY(std::ranges::contains(window->panes().articles(), chosen->article));
    }

    void theMatrixIsThereAgainAtTheNextStart()
    {
        {
            const auto window = open();
            window->action(u"matrix"_s)->trigger();
            window->findChild<ui::MatrixPage *>()->setHeat(true);
            window->close();
        }
        const auto window = open();
        auto *page = window->findChild<ui::MatrixPage *>();
        QVERIFY(page->isVisible());
        QCOMPARE(page->table()->look(), ui::MatrixLook::Heat);
        QVERIFY(window->action(u"matrix"_s)->isChecked());
    }

    void chartsComeAndGoByKey()
    {
        const auto window = open();
        auto *page = window->findChild<ui::ChartsPage *>();
        press(*window, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(page->isVisible());
        QVERIFY(page->hasFocus());
        QTRY_VERIFY(page->isUpToDate());
        press(*window, Qt::Key_M, Qt::ControlModifier);
        QVERIFY(!page->isVisible());
        QVERIFY(!window->action(u"charts"_s)->isChecked());
        window->action(u"chartOutlets"_s)->trigger();
        QVERIFY(page->isVisible());
        QCOMPARE(page->kind(), ui::ChartsPage::Kind::Outlets);
        QTest::keyClick(page, Qt::Key_Escape);
        QVERIFY(window->panes().isVisible());
    }

    void closeClosesTheMatrixAndNoPane()
    {
        const auto window = open();
        const size_t panes = window->panes().panes().size();
        window->action(u"matrix"_s)->trigger();
        press(*window, Qt::Key_W, Qt::ControlModifier);
        QVERIFY(window->panes().isVisible());
        QCOMPARE(window->panes().panes().size(), panes);
    }

private:
    std::unique_ptr<ui::MainWindow> open() { return m_windows->open(); }

    std::unique_ptr<support::SampleWindows> m_windows;
};

QTEST_MAIN(PagesTest)
#include "pagestest.moc"
