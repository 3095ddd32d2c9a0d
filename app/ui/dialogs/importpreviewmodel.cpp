// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/importpreviewmodel.h"

#include "reading/articlewords.h"
#include "theme.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

void ImportPreviewModel::setRows(std::vector<workspace::ImportPreview::Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const workspace::ImportPreview::Row &row = m_rows[size_t(index.row())];
    const bool isBroken = isProblem(index.row());
    if (role == Qt::ToolTipRole)
        return isBroken ? row.problem : row.issues.join(u'\n');
    if (role == Qt::ForegroundRole && isBroken)
        return theme().differ;
    if (role == Qt::TextAlignmentRole && index.column() == Words)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Title:
        return isBroken ? row.problem : row.metadata.title;
    case Source:
        return row.metadata.source;
    case Published:
        return isBroken ? QString() : longDate(row.metadata.published);
    case Author:
        return row.metadata.author;
    case Words:
        return isBroken ? QString() : QLocale().toString(row.words);
    case File:
        return row.part.isEmpty() ? row.file : u"%1, %2"_s.arg(row.file, row.part);
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Words ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString headings[] = {
        tr("Title"), tr("Source"), tr("Published"), tr("Author"), tr("Words"), tr("File")};
    return headings[section];
}

} // namespace ui
