// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decorations.h"
#include "linegeometry.h"

#include <QPainter>
#include <QTextBlock>

namespace ui {

/// Paints paragraphs of an article one by one: bands of annotations and found words below the selection, the
/// words, lines under annotations, outlines of what is chosen, the caret. Works out only what is on the lines
/// inside the clip. Where annotations overlap their bands mix, and each has its own line, the innermost next
/// to the words.
class ParagraphPainter
{
public:
    /// `selection` may be empty, `caret` -1. The references must outlive the painter.
    ParagraphPainter(QPainter &painter, const Decorations &decorations, const LineMetrics &metrics,
        text::Span selection, int caret, const QRectF &clip);

    /// `origin` is the paragraph's top left corner, `width` that of the column.
    void paragraph(const QTextBlock &block, const QTextLayout &layout, QPointF origin, double width);

private:
    struct Place; ///< The paragraph at hand.

    text::Span visible(const Place &place) const;
    double lineOffset(int depth) const;
    void paintBands(const Place &place, const std::vector<Mark> &marks, const std::vector<int> &depths) const;
    void paintShared(const Place &place) const;
    void paintFound(const Place &place) const;
    void paintSelection(const Place &place, double width) const;
    void paintLines(const Place &place, const std::vector<Mark> &marks, const std::vector<int> &depths) const;
    void paintOutlines(const Place &place, const std::vector<Mark> &marks) const;
    void outline(const Place &place, text::Span span, bool isChosen) const;
    std::vector<LinePiece> piecesOf(const Place &place, text::Span span) const;

    QPainter &m_painter;
    const Decorations &m_decorations;
    const LineMetrics &m_metrics;
    text::Span m_selection;
    int m_caret;
    QRectF m_clip;
    double m_scale; ///< Of lines and outlines, by the face's size.
};

/// The depth of the line under each mark, 0 next to the words: marks that overlap have different ones, and
/// the shorter is nearer. In the order of the marks.
std::vector<int> lineDepths(const std::vector<Mark> &marks);

} // namespace ui
