// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The menus of what is shown and where the keyboard is.

#include "agreement/agreementpanel.h"
#include "agreement/agreementview.h"
#include "agreement/pointlistpanel.h"
#include "analysts/analystspanel.h"
#include "annotations/annotationtable.h"
#include "codebook/codebookpanel.h"
#include "corpus/corpuspanel.h"
#include "history/historypanel.h"
#include "icons.h"
#include "inspector/inspector.h"
#include "reading/pane.h"
#include "reading/panearea.h"
#include "reading/readingview.h"
#include "search/searchpanel.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ui {

void MainWindow::buildCompareMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Compare"));
    QAction *open = addAction("openStory"_L1, tr("&Compare"), u"Ctrl+Return"_s);
    open->setIcon(icon(u"compare"_s));
    open->setToolTip(tr("Open the story's articles side by side, up to four"));
    connect(open, &QAction::triggered, this, &MainWindow::compareStory);
    QAction *linked = addAction("linked"_L1, tr("&Linked scrolling"), u"Ctrl+L"_s);
    linked->setCheckable(true);
    linked->setChecked(m_panes->isLinked());
    connect(linked, &QAction::toggled, m_panes, &PaneArea::setLinked);
    connect(m_panes, &PaneArea::linkedChanged, linked, &QAction::setChecked);
    QAction *shared = addAction("sharedWording"_L1, tr("&Shared wording"), u"Ctrl+Shift+T"_s);
    shared->setCheckable(true);
    shared->setToolTip(tr("Tones passages that the articles in view have from one another"));
    shared->setChecked(m_panes->isSharedShown());
    connect(shared, &QAction::toggled, m_panes, &PaneArea::setSharedShown);
    connect(m_panes, &PaneArea::sharedShownChanged, shared, &QAction::setChecked);
    menu->addActions({open, linked, shared});
    menu->addSeparator();
    const auto step = [&](const QString &name, const QString &text, const QString &keys, int direction,
                          bool differencesOnly) {
        QAction *action = addAction(name, text, keys);
        connect(action, &QAction::triggered, this,
            [this, direction, differencesOnly] { stepPoint(direction, differencesOnly); });
        menu->addAction(action);
    };
    step(u"nextPoint"_s, tr("&Next point"), u"F6"_s, 1, false);
    step(u"previousPoint"_s, tr("&Previous point"), u"Shift+F6"_s, -1, false);
    step(u"nextDifference"_s, tr("Next &difference"), u"F8"_s, 1, true);
    step(u"previousDifference"_s, tr("P&revious difference"), u"Shift+F8"_s, -1, true);
    menu->addSeparator();
    buildMatrixActions(menu);
    menu->addSeparator();
    buildChartActions(menu->addMenu(tr("C&harts")));
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    QAction *stacked = addAction("stacked"_L1, tr("&Stack panes"), u"Ctrl+Shift+L"_s);
    stacked->setCheckable(true);
    connect(stacked, &QAction::toggled, m_panes,
        [this](bool on) { m_panes->setOrientation(on ? Qt::Vertical : Qt::Horizontal); });
    connect(m_panes, &PaneArea::orientationChanged, stacked,
        [stacked](Qt::Orientation orientation) { stacked->setChecked(orientation == Qt::Vertical); });
    QAction *close = addAction("closePane"_L1, tr("&Close pane"), u"Ctrl+W"_s);
    connect(close, &QAction::triggered, this, [this] {
        if (m_pages->currentIndex() == 0)
            m_panes->closePane(m_panes->activePane());
        else
            showReading();
    });
    QAction *next = addAction("nextPane"_L1, tr("&Next pane"), u"F7"_s);
    connect(next, &QAction::triggered, m_panes, &PaneArea::activateNext);
    menu->addActions({stacked, close, next});
    menu->addSeparator();
    QAction *in = addAction("zoomIn"_L1, tr("Zoom &in"), u"Ctrl++; Ctrl+="_s);
    connect(in, &QAction::triggered, m_panes, [this] { m_panes->zoomBy(1); });
    QAction *out = addAction("zoomOut"_L1, tr("Zoom &out"), u"Ctrl+-"_s);
    connect(out, &QAction::triggered, m_panes, [this] { m_panes->zoomBy(-1); });
    QAction *usual = addAction("zoomReset"_L1, tr("&Actual size"), u"Ctrl+0"_s);
    connect(usual, &QAction::triggered, m_panes, [this] { m_panes->setZoom(1); });
    QAction *aid = addAction("readingAid"_L1, tr("&Reading aid"), u"Ctrl+Shift+R"_s);
    aid->setCheckable(true);
    aid->setToolTip(tr("Colours figures, quotes, attribution, hedges, AI and job-loss terms"));
    aid->setChecked(m_panes->isReadingAidOn());
    connect(aid, &QAction::toggled, m_panes, &PaneArea::setReadingAid);
    connect(m_panes, &PaneArea::readingAidChanged, aid, &QAction::setChecked);
    menu->addActions({in, out, usual, aid});
    menu->addSeparator();
    const auto panel = [&](const QString &name, const QString &text, const QString &keys, QWidget *widget) {
        QAction *action = addAction(name, text, keys);
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, widget, &QWidget::setVisible);
        m_panelActions.append(action);
        menu->addAction(action);
    };
    panel(u"showCorpus"_s, tr("Show &corpus and codebook"), u"Ctrl+1"_s, m_left);
    panel(u"showAgreement"_s, tr("Show a&greement"), u"Ctrl+2"_s, m_right);
    panel(u"showTable"_s, tr("Show annotation &table"), u"Ctrl+3"_s, m_tabs);
    fillGoToMenu(menu->addMenu(tr("&Go to", "the panels of the window, by the keyboard")));
    menu->addSeparator();
    QAction *full = addAction("fullScreen"_L1, tr("&Full screen"), u"F11"_s);
    full->setCheckable(true);
    connect(full, &QAction::toggled, this, [this](bool on) {
        setWindowState(on ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    });
    menu->addAction(full);
}

void MainWindow::fillGoToMenu(QMenu *menu)
{
    const auto place = [&](const QString &name, const QString &text, const QString &keys,
                           const std::function<void()> &go) {
        QAction *action = addAction(name, text, keys);
        connect(action, &QAction::triggered, this, go);
        menu->addAction(action);
    };
    place(u"goToCorpus"_s, tr("&Corpus"), u"Alt+1"_s, [this] {
        showPanel("showCorpus"_L1);
        m_corpus->focusList();
    });
    place(u"goToFilter"_s, tr("&Filter of the corpus"), u"Ctrl+Shift+F"_s, [this] {
        showPanel("showCorpus"_L1);
        m_corpus->focusFilter();
    });
    place(u"goToArticle"_s, tr("&Article"), u"Alt+2"_s, [this] {
        showReading();
        m_panes->activePane()->view().setFocus(Qt::ShortcutFocusReason);
    });
    place(u"goToTable"_s, tr("Annotation &table"), u"Alt+3"_s, [this] {
        showPanel("showTable"_L1);
        m_tabs->setCurrentWidget(m_table);
        m_table->view()->setFocus(Qt::ShortcutFocusReason);
    });
    place(u"goToSearch"_s, tr("&Search of the corpus"), u"Alt+9"_s, [this] { searchCorpus(); });
    place(u"goToAnalysts"_s, tr("A&nalysts"), u"Alt+6"_s, [this] {
        showPanel("showTable"_L1);
        m_tabs->setCurrentWidget(m_analysts);
        m_analysts->focusDisagreements();
    });
    place(u"goToHistory"_s, tr("&History", "who changed what, and when"), u"Alt+7"_s, [this] {
        showPanel("showTable"_L1);
        m_tabs->setCurrentWidget(m_history);
        m_history->setFocus(Qt::ShortcutFocusReason);
    });
    place(u"goToDifferences"_s, tr("&Differences", "the list of points where sources differ"), u"Alt+8"_s,
        [this] { goToPoints(coding::Verdict::Differ); });
    place(u"goToOnlyHere"_s, tr("&Only here", "the list of points that one article alone states"), {},
        [this] { goToPoints(std::nullopt); });
    place(u"goToAgreement"_s, tr("A&greement"), u"Alt+4"_s, [this] {
        showPanel("showAgreement"_L1);
        m_agreement->view()->setFocus(Qt::ShortcutFocusReason);
    });
    place(u"goToCodebook"_s, tr("Code&book"), u"Alt+5"_s, [this] {
        showPanel("showCorpus"_L1);
        m_codebook->focusList();
    });
}

/// Into the list of points with a verdict; none: what the article in the active pane alone states.
void MainWindow::goToPoints(std::optional<coding::Verdict> filter)
{
    showPanel("showTable"_L1);
    m_tabs->setCurrentWidget(m_points);
    m_points->setFilter(filter);
    m_points->focusList();
}

void MainWindow::showPanel(QLatin1StringView action)
{
    m_actions[action]->setChecked(true);
}

/// Into the inspector, and from there back to where the keyboard was.
void MainWindow::editValue()
{
    m_editedFrom = QApplication::focusWidget();
    showPanel("showAgreement"_L1);
    m_inspector->focusFirstField();
}

void MainWindow::leaveInspector()
{
    QWidget *back = m_editedFrom && m_editedFrom->isVisible() ? m_editedFrom.data() : m_panes->activePane();
    m_editedFrom = nullptr;
    back->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
