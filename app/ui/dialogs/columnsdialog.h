// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/importpreview.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QSettings;
class QTableWidget;

namespace ui {

/// Asks what the columns of a table of articles hold, beside its first rows. One of them has to be the text;
/// several may be parts of it. Shown with open(); it deletes itself when closed.
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ColumnsDialog(const workspace::ImportPreview::Table &table, QWidget *parent = nullptr);

    readers::TableColumns columns() const;

private:
    void addColumn(int column, const workspace::ImportPreview::Table &table);
    void check();

    QTableWidget *m_table;
    readers::TableColumns m_guessed; ///< Of all columns.
    QList<QComboBox *> m_roles;
    QPushButton *m_accept = nullptr;
};

/// What people said of tables is remembered by the headings of the columns, for the latest ones.
readers::ReadOptions rememberedColumns(const QSettings &settings);
void rememberColumns(QSettings &settings, const readers::ReadOptions &options);

} // namespace ui
