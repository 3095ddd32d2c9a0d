// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What fits in a small window, in every language.

#include "agreement/agreementpanel.h"
#include "agreement/agreementsummary.h"
#include "agreement/agreementview.h"
#include "codebook/codebookpanel.h"
#include "focus.h"
#include "reading/findbar.h"
#include "reading/pane.h"
#include "reading/panearea.h"
#include "support/samplewindows.h"
#include "window/mainwindow.h"
#include "workspace/languages.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QScopeGuard>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class NarrowWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_windows = std::make_unique<support::SampleWindows>(); }
    void cleanup() { m_windows.reset(); }

    void theWindowFitsOnASmallScreen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
        QTest::newRow("French") << u"fr"_s;
    }

    void theWindowFitsOnASmallScreen()
    {
        QFETCH(QString, language);
        workspace::installLanguage(*qApp, language);
        const auto back = qScopeGuard([] { workspace::installLanguage(*qApp, u"en"_s); });
        const auto window = m_windows->open();
        window->resize(900, 600);
        QCoreApplication::processEvents();
        QCOMPARE(window->size(), QSize(900, 600));
        auto *view = window->findChild<ui::AgreementPanel *>()->view();
        const QHeaderView *header = view->header();
        QVERIFY(header->count() > 2);
        QVERIFY2(header->sectionPosition(1) + header->sectionSize(1) <= view->viewport()->width(),
            qPrintable(QString::number(view->viewport()->width())));
    }

    void allCountsAreSeenInANarrowPanel()
    {
        const auto window = m_windows->open();
        auto *panel = window->findChild<ui::AgreementPanel *>();
        const auto *summary = panel->findChild<ui::AgreementSummary *>();
        window->resize(1600, 960);
        QCoreApplication::processEvents();
        const int usual = summary->height();
        window->resize(900, 600);
        QTRY_VERIFY(summary->height() > usual);
        QCOMPARE(summary->height(), summary->sizeHint().height());
        window->resize(1600, 960);
        QTRY_COMPARE(summary->height(), usual);
    }

    void findHasRoomForWordsInANarrowPane()
    {
        const auto window = m_windows->open();
        window->resize(1600, 960);
        window->action(u"openStory"_s)->trigger();
        QCOMPARE(window->panes().articles().size(), 4U);
        window->action(u"find"_s)->trigger();
        auto *bar = window->panes().activePane()->findChild<ui::FindBar *>();
        auto *words = bar->findChild<QLineEdit *>();
        QTest::keyClicks(words, u"the"_s);
        QCoreApplication::processEvents();
        QVERIFY2(words->width() >= 120, qPrintable(QString::number(words->width())));
        for (const QWidget *part : bar->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
            QVERIFY(part->isVisible());
            QVERIFY(bar->rect().contains(part->geometry()));
        }
        QTRY_VERIFY(bar->height() > 50);
        const int wrapped = bar->height();
        while (window->panes().panes().size() > 1)
            window->panes().closePane(window->panes().panes().back());
        QTRY_VERIFY(bar->height() < wrapped); // one line where there is room
    }

    void theCodebookTakesTheHeightOfItsTags()
    {
        const auto addTags = [](workspace::Workspace &workspace, int count) {
            coding::ChangeSet changes;
            for (int i = 0; i < count; ++i) {
                coding::Tag tag;
                tag.id = workspace.newId<coding::TagId>();
                tag.guid = QUuid::createUuid();
                tag.position = 100 + i;
                tag.name = u"Tag %1"_s.arg(workspace.tags().size() + size_t(i));
                changes.add(tag);
            }
            return workspace.edit(u"add tags"_s, changes).has_value();
        };
        int height = 0;
        {
            const auto window = m_windows->open();
            window->resize(1600, 960);
            const auto *panel = window->findChild<ui::CodebookPanel *>();
            auto *side = qobject_cast<QSplitter *>(panel->parentWidget());
            const int three = panel->height();
            QVERIFY(addTags(window->workspace(), 5));
            QTRY_COMPARE(panel->height(), panel->sizeHint().height());
            QVERIFY(panel->height() > three);
            QVERIFY(addTags(window->workspace(), 40));
            QTRY_VERIFY(qAbs(panel->height() - side->height() / 2) <= 1);
            // Where a person puts its edge, it stays.
            QTest::mousePress(side->handle(1), Qt::LeftButton, {}, QPoint(20, 0));
            QTest::mouseMove(side->handle(1), QPoint(20, 100));
            QTest::mouseRelease(side->handle(1), Qt::LeftButton, {}, QPoint(20, 100));
            height = panel->height();
            QVERIFY(height < side->height() / 2 - 50);
            QVERIFY(addTags(window->workspace(), 1));
            QCoreApplication::processEvents();
            QCOMPARE(panel->height(), height);
            window->close();
        }
        const auto window = m_windows->open();
        QTRY_VERIFY(qAbs(window->findChild<ui::CodebookPanel *>()->height() - height) <= 60);
    }

private:
    std::unique_ptr<support::SampleWindows> m_windows;
};

QTEST_MAIN(NarrowWindowTest)
#include "narrowwindowtest.moc"
