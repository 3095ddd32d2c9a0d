// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages that take the place of the panes, and what is exported from them.

#include "charts/chart.h"
#include "charts/chartspage.h"
#include "focus.h"
#include "matrix/matrixpage.h"
#include "matrix/matrixprinting.h"
#include "messages.h"
#include "reading/pane.h"
#include "reading/panearea.h"
#include "reading/readingview.h"
#include "window/filechoice.h"
#include "window/job.h"
#include "window/mainwindow.h"
#include "window/storyreport.h"
#include "workspace/exporting.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace ui {

void MainWindow::buildPages()
{
    m_matrix = new MatrixPage(*m_workspace, *m_focus, this);
    connect(m_matrix, &MatrixPage::leaveRequested, this, [this] {
        showReading();
        m_panes->activePane()->view().setFocus(Qt::OtherFocusReason);
    });
    m_pages->addWidget(m_matrix);
    m_charts = new ChartsPage(*m_workspace, this);
    connect(m_charts, &ChartsPage::leaveRequested, this, [this] {
        showReading();
        m_panes->activePane()->view().setFocus(Qt::OtherFocusReason);
    });
    connect(m_charts, &ChartsPage::exportRequested, this, &MainWindow::exportChart);
    connect(
        m_charts, &ChartsPage::failed, this, [this](const base::Error &error) { showError(this, error); });
    m_pages->addWidget(m_charts);
}

void MainWindow::showReading()
{
    m_pages->setCurrentIndex(0);
}

void MainWindow::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
}

/// An action that is checked while its page is in view, and leads there and back.
QAction *MainWindow::addPage(const QString &name, const QString &text, const QString &keys, QWidget *page)
{
    QAction *action = addAction(name, text, keys);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, page](bool on) {
        if (on)
            return showPage(page);
        showReading();
        m_panes->activePane()->view().setFocus(Qt::OtherFocusReason);
    });
    connect(m_pages, &QStackedWidget::currentChanged, action,
        [this, action, page] { action->setChecked(m_pages->currentWidget() == page); });
    return action;
}

void MainWindow::buildMatrixActions(QMenu *menu)
{
    menu->addAction(addPage(u"matrix"_s, tr("&Matrix"), u"Ctrl+M"_s, m_matrix));
    QAction *copy = addAction(u"copyMatrix"_s, tr("Copy the matrix as a &table"), u"Ctrl+Shift+C"_s);
    connect(copy, &QAction::triggered, this, [this] {
        m_matrix->copy(MatrixPage::Extent::Everything);
        statusBar()->showMessage(tr("The matrix is on the clipboard."), 6000);
    });
    QAction *print = addAction(u"printMatrix"_s, tr("&Print the matrix…"), u"Ctrl+P"_s);
    connect(print, &QAction::triggered, this,
        [this] { previewMatrix(this, m_matrix->words(MatrixPage::Extent::Everything)); });
    QAction *pdf = addAction(u"exportMatrixPdf"_s, tr("Export the matrix as P&DF…"));
    connect(pdf, &QAction::triggered, this, &MainWindow::exportMatrixPdf);
    menu->addActions({copy, print, pdf});
    m_matrix->setExportActions(
        {copy, print, pdf, m_actions["exportAgreement"_L1], m_actions["exportReport"_L1]});
}

void MainWindow::buildChartActions(QMenu *menu)
{
    menu->addAction(addPage(u"charts"_s, tr("C&harts"), u"Ctrl+Shift+D"_s, m_charts));
    const auto chart = [&](const QString &name, const QString &text, ChartsPage::Kind kind) {
        QAction *action = addAction(name, text);
        connect(action, &QAction::triggered, this, [this, kind] {
            m_charts->choose(kind);
            showPage(m_charts);
        });
        menu->addAction(action);
    };
    chart(u"chartVerdicts"_s, tr("Chart: &verdicts by story"), ChartsPage::Kind::Verdicts);
    chart(u"chartOutlets"_s, tr("Chart: &outlet against outlet"), ChartsPage::Kind::Outlets);
    chart(u"chartStances"_s, tr("Chart: &stances over time"), ChartsPage::Kind::Stances);
    QAction *write = addAction(u"exportChart"_s, tr("&Export the chart…"));
    connect(write, &QAction::triggered, this, &MainWindow::exportChart);
    menu->addAction(write);
}

void MainWindow::exportChart()
{
    if (!m_charts->isVisible() || !m_charts->chart()->message().isEmpty()) {
        showPage(m_charts); // a chart is written as it is seen
        return;
    }
    chooseFile(this, tr("Export the chart"), beside(m_workspace->path(), tr("-chart.svg")),
        tr("SVG (*.svg);;PNG (*.png)"), [this](const QString &path) {
            Chart &chart = *m_charts->chart();
            const QByteArray bytes = path.endsWith(".png"_L1, Qt::CaseInsensitive)
                                         ? chartAsPng(chart)
                                         : chartAsSvg(chart, chart.note());
            const auto written = workspace::writeFile(path, [&](QIODevice *device) -> base::Result<void> {
                if (device->write(bytes) != bytes.size())
                    return base::failure(tr("%1 could not be written.").arg(path), device->errorString());
                return {};
            });
            if (succeeded(this, written))
                statusBar()->showMessage(tr("Wrote %1").arg(path), 6000);
        });
}

void MainWindow::exportMatrixPdf()
{
    chooseFile(this, tr("Export the matrix"), beside(m_workspace->path(), tr("-matrix.pdf")),
        tr("PDF (*.pdf)"), [this](const QString &path) {
            const auto work = [path, font = QApplication::font(),
                                  matrix = m_matrix->words(MatrixPage::Extent::Everything)](
                                  const base::Progress &) {
                return workspace::writeFile(
                    path, [&](QIODevice *device) { return writeMatrixPdf(device, matrix, font); });
            };
            Job::start(
                this, tr("Writing the matrix…"), work, [this, path](const base::Result<void> &written) {
                    if (succeeded(this, written))
                        statusBar()->showMessage(tr("Wrote %1").arg(path), 6000);
                });
        });
}

void MainWindow::exportReport()
{
    chooseFile(this, tr("Write a report"), beside(m_workspace->path(), tr("-report.html")),
        tr("HTML (*.html)"), [this](const QString &path) {
            const auto work = [path, input = reportInput(*m_workspace, m_focus->story())](
                                  const base::Progress &progress) -> base::Result<void> {
                const base::Result<interchange::Report> report = completeReport(input, progress);
                if (!report)
                    return std::unexpected(report.error());
                const QByteArray html = interchange::reportHtml(*report);
                return workspace::writeFile(path, [&](QIODevice *device) -> base::Result<void> {
                    if (device->write(html) != html.size())
                        return base::failure(tr("%1 could not be written.").arg(path), device->errorString());
                    return {};
                });
            };
            Job::start(
                this, tr("Writing the report…"), work, [this, path](const base::Result<void> &written) {
                    if (succeeded(this, written))
                        statusBar()->showMessage(tr("Wrote %1").arg(path), 6000);
                });
        });
}

} // namespace ui
