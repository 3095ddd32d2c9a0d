// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Going from point to point and from difference to difference by keys, in the whole window.

#include "agreement/pointlistpanel.h"
#include "focus.h"
#include "reading/pane.h"
#include "reading/panearea.h"
#include "reading/readingview.h"
#include "support/readingcorpus.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QSettings>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class PointStepsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<support::ReadingCorpus> m_corpus;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
    text::ArticleId m_northline, m_dataweek;

    void open()
    {
        m_northline = m_corpus->northline();
        m_dataweek = m_corpus->dataweek();
        const text::StoryId story = m_corpus->story();
        m_window = std::make_unique<ui::MainWindow>(m_corpus->take(), *m_settings);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->focus().setStory(story);
        m_window->panes().showArticles({m_northline, m_dataweek});
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void press(Qt::Key key) { QTest::keyClick(m_window.get(), key); }
    QString notice() const { return m_window->statusBar()->currentMessage(); }

private Q_SLOTS:
    void init()
    {
        m_corpus = std::make_unique<support::ReadingCorpus>();
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->setValue("analyst"_L1, u"lk"_s);
    }
    void cleanup()
    {
        m_window.reset();
        m_corpus.reset();
    }

    void withNothingToGoToTheWindowSaysSo()
    {
        open();
        press(Qt::Key_F6);
        QVERIFY(notice().contains(u"no points"_s));
        press(Qt::Key_F8);
        QVERIFY(notice().contains(u"differ"_s));
    }

    void differencesAreCountedAndListed()
    {
        const auto left =
            m_corpus->annotate(m_corpus->northline(), u"more than 27,000 people"_s, u"Figure"_s);
        const auto fired = m_corpus->annotate(m_corpus->dataweek(), u"Several hundred people"_s, u"Figure"_s);
        m_corpus->annotate(m_corpus->dataweek(), u"at least 60 days"_s, u"Figure"_s);
        coding::ChangeSet changes;
        changes.add(coding::Decision{.id = {},
            .guid = {},
            .story = m_corpus->story(),
            .kind = coding::Decision::Kind::Same,
            .first = left,
            .second = fired});
        QVERIFY((**m_corpus).edit(u"same"_s, changes));
        open();
        press(Qt::Key_F8);
        QVERIFY2(notice().startsWith(u"1 of 1: "_s) && notice().contains(u"1 say > 27,000 people"_s),
            qPrintable(notice()));
        const QString difference = m_window->focus().point();
        m_window->focus().setPoint({});

        auto *list = m_window->findChild<ui::PointListPanel *>();
        QVERIFY(!list->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_8, Qt::AltModifier);
        QVERIFY(list->isVisible());
        QVERIFY(list->view()->hasFocus());
        QCOMPARE(list->view()->model()->rowCount(), 1);
        QCOMPARE(m_window->focus().point(), difference);
    }

    void whatWasChosenOnAnotherPointIsNoLongerChosen()
    {
        // "60 days" is in the second article alone.
        const auto days = m_corpus->annotate(m_corpus->dataweek(), u"at least 60 days"_s, u"Figure"_s);
        const auto revenue = m_corpus->annotate(m_corpus->northline(), u"USD 29.3 billion"_s, u"Figure"_s);
        m_corpus->annotate(m_corpus->dataweek(), u"$29.3 billion"_s, u"Figure"_s);
        open();
        m_window->focus().reveal(revenue);
        QCOMPARE(m_window->focus().annotation(), revenue);
        const coding::Point *point = nullptr;
        for (int step = 0; step < 3; ++step) {
            press(Qt::Key_F6);
            const auto &points = m_window->workspace().agreement(m_window->focus().story()).points;
            point = &*std::ranges::find(points, m_window->focus().point(), &coding::Point::id);
            const bool isRevenue = std::ranges::any_of(point->cells,
                [&](const coding::Cell &cell) { return std::ranges::contains(cell.evidence, revenue); });
            if (!isRevenue)
                break;
        }
        QVERIFY(std::ranges::any_of(point->cells,
            [&](const coding::Cell &cell) { return std::ranges::contains(cell.evidence, days); }));
        QCOMPARE(m_window->panes().activePane()->article(), m_northline);
        QVERIFY(!m_window->focus().annotation().isValid());
    }
};

QTEST_MAIN(PointStepsTest)
#include "pointstepstest.moc"
