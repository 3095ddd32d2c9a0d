// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a window remembers of its corpus until the next start.

#include "agreement/agreementpanel.h"
#include "annotations/annotationtable.h"
#include "charts/chartspage.h"
#include "corpus/corpuspanel.h"
#include "focus.h"
#include "matrix/matrixpage.h"
#include "reading/panearea.h"
#include "search/searchpanel.h"
#include "window/mainwindow.h"
#include "workspace/livesuggestions.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace ui {

QString MainWindow::stateGroup() const
{
    const QByteArray path = QFileInfo(m_workspace->path()).absoluteFilePath().toUtf8();
    return "windows/"_L1 +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().left(16));
}

void MainWindow::saveState()
{
    m_settings.beginGroup(stateGroup());
    m_settings.setValue("geometry"_L1, saveGeometry());
    if (m_isArranged)
        m_settings.setValue("columns"_L1, m_columns->saveState());
    if (m_isLeftArranged)
        m_settings.setValue("side"_L1, m_left->saveState());
    m_settings.setValue("middle"_L1, m_middle->saveState());
    m_settings.setValue("right"_L1, m_right->saveState());
    m_settings.setValue("panes"_L1, m_panes->saveState());
    m_settings.setValue("story"_L1, m_focus->story().value());
    QStringList hidden;
    for (const QAction *panel : std::as_const(m_panelActions))
        if (!panel->isChecked())
            hidden.append(panel->objectName());
    m_settings.setValue("hidden"_L1, hidden);
    m_settings.setValue("tab"_L1, m_tabs->currentIndex());
    m_settings.setValue("suggestions"_L1, m_actions["showSuggestions"_L1]->isChecked());
    m_settings.setValue("threshold"_L1, m_suggestions->threshold());
    m_settings.setValue("table"_L1, m_table->saveState());
    m_settings.setValue("search"_L1, m_search->saveState());
    m_settings.setValue("agreement"_L1, m_agreement->saveState());
    m_settings.setValue("matrix"_L1, m_matrix->saveState());
    m_settings.setValue("charts"_L1, m_charts->saveState());
    m_settings.setValue("page"_L1, m_pages->currentIndex());
    m_settings.setValue("corpus"_L1, m_corpus->saveState());
    m_settings.endGroup();
}

void MainWindow::restoreState()
{
    m_settings.beginGroup(stateGroup());
    restoreGeometry(m_settings.value("geometry"_L1).toByteArray());
    m_isArranged = m_columns->restoreState(m_settings.value("columns"_L1).toByteArray());
    m_isLeftArranged = m_left->restoreState(m_settings.value("side"_L1).toByteArray());
    m_middle->restoreState(m_settings.value("middle"_L1).toByteArray());
    m_right->restoreState(m_settings.value("right"_L1).toByteArray());
    const QByteArray panes = m_settings.value("panes"_L1).toByteArray();
    const text::StoryId story(m_settings.value("story"_L1).toLongLong());
    const QStringList hidden = m_settings.value("hidden"_L1).toStringList();
    for (QAction *panel : std::as_const(m_panelActions))
        panel->setChecked(!hidden.contains(panel->objectName()));
    m_tabs->setCurrentIndex(m_settings.value("tab"_L1).toInt());
    m_actions["showSuggestions"_L1]->setChecked(m_settings.value("suggestions"_L1, true).toBool());
    m_suggestions->setThreshold(m_settings.value("threshold"_L1).toDouble());
    m_table->restoreState(m_settings.value("table"_L1).toByteArray());
    m_search->restoreState(m_settings.value("search"_L1).toByteArray());
    m_agreement->restoreState(m_settings.value("agreement"_L1).toByteArray());
    m_matrix->restoreState(m_settings.value("matrix"_L1).toByteArray());
    m_charts->restoreState(m_settings.value("charts"_L1).toByteArray());
    const int page = m_settings.value("page"_L1).toInt();
    m_corpus->restoreState(m_settings.value("corpus"_L1).toByteArray());
    m_settings.endGroup();

    if (m_workspace->story(story))
        m_focus->setStory(story);
    else if (!m_workspace->stories().empty())
        m_focus->setStory(m_workspace->stories().front().story.id);
    if (!m_panes->restoreState(panes)) {
        const Settings chosen = Settings::load(m_settings);
        m_panes->setReadingAid(chosen.readingAid);
        m_panes->setZoom(chosen.readingSize / usualReadingSize);
        constexpr int leastPaneWidth = 340; // nobody asked for more than reads well
        openStoryInPanes(leastPaneWidth);
    }
    m_corpus->setOpenArticles(m_panes->articles());
    m_pages->setCurrentIndex(page);
}

} // namespace ui
