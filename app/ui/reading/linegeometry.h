// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/span.h"

#include <QRectF>
#include <QTextLayout>
#include <vector>

namespace ui {

/// Where a stretch of a paragraph lies on one of its lines.
struct LinePiece
{
    int line = 0;   ///< The line's index.
    QRectF content; ///< Around the letters, from the face's ascent to its descent.
    QRectF box;     ///< The whole height that the line takes.
};

/// The vertical measures of a reading face, in pixels.
struct LineMetrics
{
    double ascent = 0;
    double descent = 0;
    int height = 0; ///< From one base line to the next.
};

/// The measures of a face whose lines are that many pixels apart.
LineMetrics lineMetrics(const QFont &font, double height);

/// Breaks a paragraph into lines of that width, their base lines `metrics.height` apart (more for lines with
/// taller letters from other faces); the layout must have its text, font and option. Returns the height.
int breakLines(QTextLayout &layout, double width, const LineMetrics &metrics);

/// The top of the whole height that a line takes, in the layout's coordinates.
double lineTop(const QTextLine &line, const LineMetrics &metrics);

/// The places of a stretch of the paragraph's text, in the layout's own coordinates; one for each line and,
/// where directions are mixed, each run. Space at which a line broke is left out.
std::vector<LinePiece> pieces(
    const QTextLayout &layout, text::Span within, const LineMetrics &metrics, bool mixedDirections);

/// The index of the line at a height in the layout's coordinates; the nearest one outside. -1: no lines.
int lineAt(const QTextLayout &layout, double y, const LineMetrics &metrics);

/// Whether a text has letters that run from right to left.
bool hasRightToLeft(QStringView text);

} // namespace ui
