// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linegeometry.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <algorithm>
#include <cmath>

namespace ui {
namespace {

LinePiece piece(const QTextLine &line, double left, double right, const LineMetrics &metrics)
{
    const double base = line.y() + line.ascent();
    LinePiece piece;
    piece.line = line.lineNumber();
    piece.content = QRectF(left, base - metrics.ascent, right - left, metrics.ascent + metrics.descent);
    piece.box = QRectF(left, lineTop(line, metrics), right - left, metrics.height);
    return piece;
}

/// One piece for each run of a direction, joined where they touch. (QTextLine::cursorToX() does not tell both
/// edges of the letters beside a change of direction; the runs do.)
void addRuns(
    const QTextLine &line, text::Span within, const LineMetrics &metrics, std::vector<LinePiece> &found)
{
    std::vector<std::pair<double, double>> runs;
    for (const QGlyphRun &run : line.glyphRuns(within.start, within.length()))
        runs.emplace_back(run.boundingRect().left(), run.boundingRect().right());
    std::ranges::sort(runs);
    for (size_t i = 0; i < runs.size();) {
        const double left = runs[i].first;
        double right = runs[i].second;
        for (++i; i < runs.size() && runs[i].first <= right + 0.5; ++i)
            right = std::max(right, runs[i].second);
        found.push_back(piece(line, left, right, metrics));
    }
}

} // namespace

LineMetrics lineMetrics(const QFont &font, double height)
{
    const QFontMetricsF metrics(font);
    return {metrics.ascent(), metrics.descent(), qRound(height)};
}

double lineTop(const QTextLine &line, const LineMetrics &metrics)
{
    const double leading = metrics.height - metrics.ascent - metrics.descent;
    return std::floor(line.y() + line.ascent() - metrics.ascent - leading / 2 + 0.5);
}

int breakLines(QTextLayout &layout, double width, const LineMetrics &metrics)
{
    double y = 0;
    layout.beginLayout();
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const double natural = metrics.ascent + metrics.descent;
        const double taller =
            std::max(0.0, line.ascent() + line.descent() - std::max(natural, double(metrics.height)));
        const double base = y + (metrics.height - natural) / 2 + metrics.ascent + taller;
        line.setPosition({0, base - line.ascent()});
        y += metrics.height + std::ceil(taller);
    }
    layout.endLayout();
    return int(y);
}

std::vector<LinePiece> pieces(
    const QTextLayout &layout, text::Span within, const LineMetrics &metrics, bool mixedDirections)
{
    std::vector<LinePiece> found;
    if (within.isEmpty() || layout.lineCount() == 0)
        return found;
    const QTextLine first = layout.lineForTextPosition(within.start);
    for (int i = first.isValid() ? first.lineNumber() : 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int start = std::max(within.start, line.textStart());
        const int end = std::min(within.end, line.textStart() + line.textLength());
        if (line.textStart() >= within.end)
            break;
        if (start >= end)
            continue;
        if (mixedDirections) {
            addRuns(line, {start, end}, metrics, found);
        } else {
            const double edge = line.naturalTextRect().right();
            const double left = line.cursorToX(start);
            const double right = std::min(line.cursorToX(end), edge);
            if (right > left)
                found.push_back(piece(line, left, right, metrics));
        }
    }
    return found;
}

int lineAt(const QTextLayout &layout, double y, const LineMetrics &metrics)
{
    int low = 0;
    int high = layout.lineCount() - 1;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (lineTop(layout.lineAt(middle), metrics) <= y)
            low = middle;
        else
            high = middle - 1;
    }
    return high < 0 ? -1 : low;
}

bool hasRightToLeft(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        // Hebrew begins the scripts that run from right to left; nothing before it does.
        if (c.unicode() < 0x0590)
            return false;
        const QChar::Direction direction = c.direction();
        return c.isSurrogate()
                   ? c.unicode() == 0xd802 || c.unicode() == 0xd803 || c.unicode() == 0xd83a ||
                         c.unicode() == 0xd83b
                   : direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirRLE ||
                         direction == QChar::DirRLO || direction == QChar::DirRLI;
    });
}

} // namespace ui
