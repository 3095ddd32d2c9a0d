// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QString>
#include <vector>

namespace readers {

/// A word where it is printed.
struct PdfWord
{
    QString text;
    QRectF box; ///< In points, from the page's upper left corner.
    bool hasSpaceAfter = false;
};

/// The words of a page, those of a column one after the other.
struct PdfPage
{
    double height = 0; ///< In points.
    std::vector<PdfWord> words;
};

/// What pages say.
struct PdfText
{
    QString text;
    QString
        title; ///< The paragraph of the first page in the largest letters; empty when all are much the same.
};

/// Makes running text of pages: lines are joined to paragraphs where neither a gap, nor an indent, nor
/// another size of letters sets them apart; hyphens at line ends go; what stands at the top or bottom of
/// several pages is left out, whatever its numbers, and so are page numbers.
PdfText textOf(const std::vector<PdfPage> &pages);

} // namespace readers
