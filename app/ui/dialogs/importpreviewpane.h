// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "workspace/importpreview.h"

#include <QWidget>
#include <stop_token>

class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class ImportPreviewModel;

/// Shows what an import would understand of its files: read on another thread, the first articles of them.
/// Where they are tables it lets people say what the columns hold.
class ImportPreviewPane : public QWidget
{
    Q_OBJECT

public:
    /// `options`: as files are read until somebody says otherwise.
    ImportPreviewPane(const QStringList &paths, readers::ReadOptions options, QWidget *parent = nullptr);
    ~ImportPreviewPane() override;

    const readers::ReadOptions &options() const { return m_request.reading; }
    ImportPreviewModel &model() const { return *m_model; }
    bool isReading() const { return m_isReading; }

public Q_SLOTS:
    /// Asks for the columns of the tables, one after the other, beginning with those whose text is not known.
    void chooseColumns();

private:
    void build();
    void read();
    void show(base::Result<workspace::ImportPreview> preview);
    void askColumns(std::vector<workspace::ImportPreview::Table> tables);

    workspace::ImportRequest m_request;
    workspace::ImportPreview m_preview; ///< Without its rows, which the model has.
    ImportPreviewModel *m_model;
    QTableView *m_view;
    QLabel *m_status;
    QPushButton *m_columns;
    std::stop_source m_stop;
    bool m_isReading = false;
};

} // namespace ui
