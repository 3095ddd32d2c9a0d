// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/point.h"

#include <QModelIndexList>
#include <QString>
#include <QStringList>
#include <vector>

class QMimeData;

namespace ui {

class MatrixModel;

/// The matrix in words, for the clipboard and for paper.
struct MatrixText
{
    struct Row
    {
        QString label; ///< The point's, or the heading.
        bool isHeading = false;
        coding::Verdict verdict = coding::Verdict::OneSource;
        QStringList cells; ///< One for each column; none of headings.
    };

    QString story;
    QStringList columns;
    std::vector<Row> rows;
};

/// What the model shows, in its order: all of it, or only the rows and columns of the given cells.
MatrixText matrixText(const MatrixModel &model, const QString &story, const QModelIndexList &cells = {});

/// Columns: point, verdict, then the sources. Line breaks and tabs in words become spaces; headings are left
/// out.
QString tabSeparated(const MatrixText &matrix);
/// The same as a table in HTML, everything escaped.
QString htmlTable(const MatrixText &matrix);
/// Both, for the clipboard. The caller owns it.
QMimeData *matrixMimeData(const MatrixText &matrix);

} // namespace ui
