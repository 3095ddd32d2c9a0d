// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchpanel.h"

#include "focus.h"
#include "reading/pane.h"
#include "reading/panearea.h"
#include "reading/readingview.h"
#include "search/searchmodel.h"
#include "search/taghitsdialog.h"
#include "support/samplewindows.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::SearchModel;
using ui::SearchPanel;

/// The search of the corpus in the window, by keys.
class SearchPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_windows = std::make_unique<support::SampleWindows>();
        m_window = m_windows->open();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        support::press(*m_window, Qt::Key_9, Qt::AltModifier);
        m_panel = m_window->findChild<SearchPanel *>();
        QTRY_VERIFY(m_panel->box()->hasFocus());
    }

    void cleanup()
    {
        m_window.reset();
        m_windows.reset();
    }

    void wordsAreFoundAndOpened()
    {
        const QAbstractItemModelTester tester(&m_panel->model());
        look(u"job*"_s);
        QVERIFY(m_panel->model().rowCount() >= 5);
        QVERIFY(remark().startsWith(QString::number(m_panel->model().rowCount())));
        QTest::keyClick(m_panel->box(), Qt::Key_Down);
        QVERIFY(m_panel->view()->hasFocus());
        QTest::keyClick(m_panel->view(), Qt::Key_Down);
        const interchange::Hit hit = m_panel->model().hit(m_panel->view()->currentIndex().row());
        QTest::keyClick(m_panel->view(), Qt::Key_Return);
        ui::Pane *pane = m_window->panes().activePane();
        QCOMPARE(pane->article(), hit.article);
        QCOMPARE(pane->view().selection(), hit.place);
    }

    void aNewSearchReplacesTheOld()
    {
        look(u"job*"_s);
        const int before = m_panel->model().rowCount();
        look(u"generative"_s);
        QVERIFY(m_panel->model().rowCount() < before);
        for (int row = 0; row < m_panel->model().rowCount(); ++row)
            QCOMPARE(m_panel->model().hit(row).match.toLower(), u"generative"_s);
        look(QString());
        QCOMPARE(m_panel->model().rowCount(), 0);
    }

    void whatCannotBeUnderstoodIsTold()
    {
        m_panel->search(u"sorce:Post"_s);
        QVERIFY(message().contains(u"sorce"_s));
        QCOMPARE(m_panel->model().rowCount(), 0);
        look(u"zeppelin"_s);
        QCOMPARE(message(), u"Nothing found."_s);
    }

    void theConcordanceIsSorted()
    {
        look(u"jobs OR roles OR people"_s);
        QSignalSpy sorted(&m_panel->model(), &SearchModel::sorted);
        m_panel->view()->horizontalHeader()->setSortIndicator(SearchModel::Right, Qt::AscendingOrder);
        QVERIFY(sorted.wait());
        QStringList words;
        for (int row = 0; row < m_panel->model().rowCount(); ++row)
            words += m_panel->model().hit(row).match.toLower();
        QVERIFY(std::ranges::is_sorted(words));
        QVERIFY(words.size() > 3);
    }

    void annotationsAreFound()
    {
        look(u"tag:claim stance:denies"_s);
        QVERIFY(m_panel->model().rowCount() > 0);
        QVERIFY(!m_panel->model().hit(0).match.isEmpty());
    }

    void whatWasFoundIsTaggedAsOneStep()
    {
        look(u"generative OR morning"_s);
        const int found = m_panel->model().rowCount();
        QVERIFY(found >= 2);
        const int before = m_window->workspace().annotationCount();
        Q_EMIT m_panel->tagRequested();
        auto *dialog = m_window->findChild<ui::TagHitsDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->model().rowCount(), found);
        dialog->model().setData(dialog->model().index(0), Qt::Unchecked, Qt::CheckStateRole);
        dialog->tags()->setCurrentText(u"Entity"_s);
        dialog->accept();
        QTRY_COMPARE(m_window->workspace().annotationCount(), before + found - 1);
        m_window->action(u"undo"_s)->trigger();
        QTRY_COMPARE(m_window->workspace().annotationCount(), before);
    }

    void rowsAreCopied()
    {
        look(u"generative"_s);
        QTest::keyClick(m_panel->box(), Qt::Key_Down);
        QTest::keyClick(m_panel->view(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(QApplication::clipboard()->text().contains(u"\tgenerative\t"_s, Qt::CaseInsensitive),
            qPrintable(QApplication::clipboard()->text()));
    }

    void searchesAreRemembered()
    {
        look(u"generative"_s);
        const QByteArray state = m_panel->saveState();
        SearchPanel other(m_window->workspace(), m_window->focus());
        other.restoreState(state);
        QCOMPARE(other.saveState(), state);
        QVERIFY(state.contains("generative"));
    }

private:
    void look(const QString &query)
    {
        QSignalSpy searched(m_panel, &SearchPanel::searched);
        m_panel->box()->setFocus();
        m_panel->box()->clear();
        QTest::keyClicks(m_panel->box(), query);
        QTest::keyClick(m_panel->box(), Qt::Key_Return);
        if (!query.isEmpty())
            QVERIFY(searched.wait());
    }
    QString message() const
    {
        for (const QLabel *label : m_panel->findChildren<QLabel *>())
            if (label->isVisible() && label->wordWrap())
                return label->text();
        return {};
    }
    QString remark() const
    {
        for (const QLabel *label : m_panel->findChildren<QLabel *>())
            if (!label->wordWrap() && label->text().contains(u" in "_s))
                return label->text();
        return {};
    }

    std::unique_ptr<support::SampleWindows> m_windows;
    std::unique_ptr<ui::MainWindow> m_window;
    SearchPanel *m_panel = nullptr;
};

QTEST_MAIN(SearchPanelTest)
#include "searchpaneltest.moc"
