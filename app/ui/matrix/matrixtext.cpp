// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrix/matrixtext.h"

#include "coding/words.h"
#include "matrix/matrixmodel.h"
#include "theme.h"

#include <QCoreApplication>
#include <QMimeData>
#include <set>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::MatrixText)
};

QString cellText(const MatrixModel &model, const QModelIndex &index)
{
    if (model.cell(index)->state == coding::Cell::State::Unread)
        return Words::tr("not read", "in the cell of an article that has not been read to the end");
    return index.data().toString();
}

QString columnName(const MatrixModel &model, int column)
{
    const MatrixColumn &shown = model.column(column);
    return model.isGrouped() && !shown.date.isEmpty() ? u"%1, %2"_s.arg(shown.outlet, shown.date)
                                                      : shown.name;
}

QStringList headings(const MatrixText &matrix)
{
    return QStringList{Words::tr("Point", "heading: one thing that sources can agree on"),
               Words::tr("Verdict", "heading: whether the sources can all be right")} +
           matrix.columns;
}

} // namespace

MatrixText matrixText(const MatrixModel &model, const QString &story, const QModelIndexList &cells)
{
    std::set<int> columns;
    std::set<int> rows;
    for (const QModelIndex &cell : cells) {
        columns.insert(cell.column());
        rows.insert(cell.row());
    }
    const auto isAsked = [&](const std::set<int> &asked, int place) {
        return cells.isEmpty() || asked.contains(place);
    };
    MatrixText text{.story = story, .columns = {}, .rows = {}};
    for (int column = 0; column < model.columnCount(); ++column)
        if (isAsked(columns, column))
            text.columns.append(columnName(model, column));
    for (int row = 0; row < model.rowCount(); ++row) {
        MatrixText::Row words{.label = model.headerData(row, Qt::Vertical).toString()};
        words.isHeading = model.isHeading(row);
        if (!isAsked(rows, row) && !(words.isHeading && cells.isEmpty()))
            continue;
        if (const coding::Point *point = model.point(row)) {
            words.verdict = point->verdict;
            for (int column = 0; column < model.columnCount(); ++column)
                if (isAsked(columns, column))
                    words.cells.append(cellText(model, model.index(row, column)));
        }
        text.rows.push_back(words);
    }
    return text;
}

QString tabSeparated(const MatrixText &matrix)
{
    const auto line = [](const QStringList &cells) {
        QStringList plain;
        for (const QString &cell : cells)
            plain.append(cell.simplified());
        return plain.join(u'\t') + u'\n';
    };
    QString text = line(headings(matrix));
    for (const MatrixText::Row &row : matrix.rows)
        if (!row.isHeading)
            text += line(QStringList{row.label, verdictHeading(row.verdict)} + row.cells);
    return text;
}

QString htmlTable(const MatrixText &matrix)
{
    QString html = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\">\n<tr>"_s;
    for (const QString &heading : headings(matrix))
        html += u"<th>%1</th>"_s.arg(heading.toHtmlEscaped());
    html += "</tr>\n"_L1;
    for (const MatrixText::Row &row : matrix.rows) {
        if (row.isHeading)
            continue;
        html += u"<tr><th align=\"left\">%1</th><td>%2 %3</td>"_s.arg(row.label.toHtmlEscaped(),
            coding::verdictSign(row.verdict), verdictHeading(row.verdict).toHtmlEscaped());
        for (const QString &cell : row.cells)
            html += u"<td>%1</td>"_s.arg(cell.toHtmlEscaped());
        html += "</tr>\n"_L1;
    }
    return html + "</table>\n"_L1;
}

QMimeData *matrixMimeData(const MatrixText &matrix)
{
    auto *data = new QMimeData;
    data->setText(tabSeparated(matrix));
    data->setHtml(htmlTable(matrix));
    return data;
}

} // namespace ui
