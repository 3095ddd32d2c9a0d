// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/importpreviewpane.h"

#include "base/worker.h"
#include "dialogs/columnsdialog.h"
#include "dialogs/importpreviewmodel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr qsizetype mostArticles = 200;

} // namespace

ImportPreviewPane::ImportPreviewPane(const QStringList &paths, readers::ReadOptions options, QWidget *parent)
    : QWidget(parent)
    , m_request({.paths = paths, .story = {}, .source = {}, .reading = std::move(options)})
    , m_model(new ImportPreviewModel(this))
    , m_view(new QTableView(this))
    , m_status(new QLabel(this))
    , m_columns(new QPushButton(tr("&Columns…"), this))
{
    build();
    read();
}

ImportPreviewPane::~ImportPreviewPane()
{
    m_stop.request_stop(); // who reads is not waited for
}

void ImportPreviewPane::build()
{
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 8);
    m_view->setAccessibleName(tr("What is understood of the files"));
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(ImportPreviewModel::Title, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {{ImportPreviewModel::Source, 130},
        {ImportPreviewModel::Published, 100}, {ImportPreviewModel::Author, 120},
        {ImportPreviewModel::Words, 60}, {ImportPreviewModel::File, 150}};
    for (const auto &[column, width] : widths)
        header->resizeSection(column, width);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_columns->setAutoDefault(false);
    m_columns->setToolTip(tr("Say what the columns of a table hold"));
    m_columns->hide();
    connect(m_columns, &QPushButton::clicked, this, &ImportPreviewPane::chooseColumns);
    auto *below = new QHBoxLayout;
    below->addWidget(m_status, 1);
    below->addWidget(m_columns);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view, 1);
    column->addLayout(below);
}

void ImportPreviewPane::read()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_isReading = true;
    m_status->setText(tr("Reading…"));
    // It outlives this when somebody closes it meanwhile.
    auto *worker = new base::Worker(1, QCoreApplication::instance());
    worker->run(
        [request = m_request, progress = base::Progress({}, m_stop.get_token())] {
            return workspace::previewImport(request, mostArticles, progress);
        },
        [worker, pane = QPointer(this)](base::Result<workspace::ImportPreview> preview) {
            worker->deleteLater();
            const bool isWanted = preview || preview.error().cause != base::Error::Cause::Cancelled;
            if (pane && isWanted)
                pane->show(std::move(preview));
        });
}

void ImportPreviewPane::show(base::Result<workspace::ImportPreview> preview)
{
    m_isReading = false;
    if (!preview)
        return m_status->setText(preview.error().message);
    m_preview = std::move(*preview);
    const auto problems = int(std::ranges::count_if(
        m_preview.rows, [](const workspace::ImportPreview::Row &row) { return !row.problem.isEmpty(); }));
    const auto articles = int(m_preview.rows.size()) - problems;
    m_model->setRows(std::exchange(m_preview.rows, {}));
    QStringList words;
    if (!m_preview.isWhole)
        words += tr("The first %Ln article(s) of %1", nullptr, articles)
                     .arg(tr("%Ln file(s)", "of %1", m_preview.files));
    else
        words += tr("%Ln article(s)", nullptr, articles);
    if (m_preview.annotationFiles > 0)
        words += tr("%Ln file(s) of annotations", nullptr, m_preview.annotationFiles);
    if (problems > 0)
        words += tr("%Ln problem(s)", nullptr, problems);
    m_status->setText(words.join(u" · "_s));
    m_columns->setVisible(!m_preview.tables.empty());
}

void ImportPreviewPane::chooseColumns()
{
    std::vector<workspace::ImportPreview::Table> tables;
    for (const workspace::ImportPreview::Table &table : m_preview.tables)
        if (std::ranges::find(tables, table.headings, &workspace::ImportPreview::Table::headings) ==
            tables.end())
            tables.push_back(table);
    std::ranges::stable_partition(tables, [](const auto &table) { return !table.columns.hasText(); });
    askColumns(std::move(tables));
}

void ImportPreviewPane::askColumns(std::vector<workspace::ImportPreview::Table> tables)
{
    if (tables.empty())
        return read();
    auto *dialog = new ColumnsDialog(tables.front(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, tables]() mutable {
        m_request.reading.tables.insert(tables.front().headings, dialog->columns());
        tables.erase(tables.begin());
        askColumns(std::move(tables));
    });
    connect(dialog, &QDialog::rejected, this, &ImportPreviewPane::read);
    dialog->open();
}

} // namespace ui
