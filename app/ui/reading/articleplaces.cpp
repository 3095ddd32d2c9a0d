// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the positions of an article are on paper, and the other way round.

#include "articlelayout.h"

#include <QTextDocument>
#include <algorithm>
#include <cmath>

namespace ui {

int ArticleLayout::paragraphAt(double y) const
{
    return std::max(0, m_heights.find(qint64(std::floor(y - m_top))));
}

double ArticleLayout::paragraphTop(int paragraph) const
{
    return m_top + double(m_heights.before(paragraph));
}

int ArticleLayout::paragraphOf(int position) const
{
    const auto after = std::ranges::upper_bound(m_paragraphs, position, {}, &Paragraph::start);
    return std::max(0, int(after - m_paragraphs.begin()) - 1);
}

double ArticleLayout::heightOf(int position) const
{
    if (m_paragraphs.empty())
        return m_top;
    const int number = paragraphOf(position);
    const Paragraph &paragraph = m_paragraphs[size_t(number)];
    if (paragraph.hasLines) {
        const QTextLayout &layout = *document()->findBlockByNumber(number).layout();
        const QTextLine line = layout.lineForTextPosition(position - paragraph.start);
        if (line.isValid())
            return paragraphTop(number) + lineTop(line, m_metrics);
    }
    const double share = double(position - paragraph.start) / std::max(1, paragraph.length);
    const int text = m_heights.at(number) - (paragraph.hasSpace ? m_paragraphSpace : 0);
    const int line = int(std::max(0, text) * std::clamp(share, 0.0, 1.0)) / std::max(1, m_metrics.height);
    return paragraphTop(number) + line * m_metrics.height;
}

int ArticleLayout::positionAt(double y) const
{
    if (m_paragraphs.empty())
        return 0;
    const int number = paragraphAt(y);
    const QTextBlock block = document()->findBlockByNumber(number);
    const QTextLayout &layout = lines(number, block);
    const int line = lineAt(layout, y - paragraphTop(number), m_metrics);
    return m_paragraphs[size_t(number)].start + (line < 0 ? 0 : layout.lineAt(line).textStart());
}

int ArticleLayout::hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const
{
    if (m_paragraphs.empty())
        return accuracy == Qt::ExactHit ? -1 : 0;
    if (accuracy == Qt::ExactHit)
        return unitAt(point);
    const int number = paragraphAt(point.y());
    const QTextLayout &layout = lines(number, document()->findBlockByNumber(number));
    const int line = lineAt(layout, point.y() - paragraphTop(number), m_metrics);
    const int start = m_paragraphs[size_t(number)].start;
    return point.y() < m_top ? 0 : start + (line < 0 ? 0 : layout.lineAt(line).xToCursor(point.x() - m_left));
}

int ArticleLayout::unitAt(const QPointF &point) const
{
    if (m_paragraphs.empty() || point.y() < m_top || point.y() >= m_top + double(m_heights.total()))
        return -1;
    const int number = paragraphAt(point.y());
    const Paragraph &paragraph = m_paragraphs[size_t(number)];
    const QTextLayout &layout = lines(number, document()->findBlockByNumber(number));
    const QPointF inside = point - QPointF(m_left, paragraphTop(number));
    const int index = lineAt(layout, inside.y(), m_metrics);
    if (index < 0 || paragraph.blank)
        return -1;
    const QTextLine line = layout.lineAt(index);
    const QRectF words = line.naturalTextRect();
    if (inside.x() < words.left() || inside.x() >= words.right() ||
        inside.y() > words.bottom() + m_metrics.height / 2.0)
        return -1;
    return paragraph.start + line.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
}

std::vector<LinePiece> ArticleLayout::piecesOf(text::Span span) const
{
    std::vector<LinePiece> found;
    if (m_paragraphs.empty() || span.isEmpty())
        return found;
    int number = paragraphOf(span.start);
    QTextBlock block = document()->findBlockByNumber(number);
    for (; block.isValid() && block.position() < span.end; block = block.next(), ++number) {
        const QTextLayout &layout = lines(number, block);
        const text::Span inside{std::max(0, span.start - block.position()),
            std::min(block.length() - 1, span.end - block.position())};
        const QPointF origin(m_left, paragraphTop(number));
        for (LinePiece piece : pieces(layout, inside, m_metrics, hasRightToLeft(block.text()))) {
            piece.content.translate(origin);
            piece.box.translate(origin);
            found.push_back(piece);
        }
    }
    return found;
}

QRectF ArticleLayout::paintedRect(text::Span span) const
{
    if (m_paragraphs.empty())
        return {};
    const int first = paragraphOf(span.start);
    const int last = paragraphOf(std::max(span.start, span.end - 1));
    const double top = paragraphTop(first);
    const double bottom = paragraphTop(last) + m_heights.at(last);
    return QRectF(0, top, m_pageWidth, bottom - top)
        .adjusted(0, -6, 0, 6); // outlines and underlines stick out
}

} // namespace ui
