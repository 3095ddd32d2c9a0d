// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the reading view zooms and scrolls: what was seen stays in place while heights become known.

#include "articlelayout.h"
#include "readingview.h"

#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace ui {

double ReadingView::zoom() const
{
    return m_layout->zoom();
}

void ReadingView::setZoom(double zoom)
{
    zoom = std::clamp(zoom, leastZoom, greatestZoom);
    if (qFuzzyCompare(zoom, m_layout->zoom()))
        return;
    keepPosition([&] { m_layout->setZoom(zoom); });
    viewport()->update();
    Q_EMIT zoomChanged(zoom);
}

void ReadingView::keepPosition(const std::function<void()> &change)
{
    QScrollBar *bar = verticalScrollBar();
    const bool atTop = bar->value() == 0;
    const int position = atTop ? 0 : m_layout->positionAt(bar->value());
    const double offset = atTop ? 0 : bar->value() - m_layout->heightOf(position);
    {
        const bool wasSettling = std::exchange(m_isSettling, true);
        change();
        m_layout->announceSize();
        if (!atTop) {
            m_layout->layOut(m_layout->heightOf(position), m_layout->heightOf(position) + 1);
            m_layout->announceSize();
            bar->setValue(qRound(m_layout->heightOf(position) + offset));
        }
        m_isSettling = wasSettling;
    }
    m_anchor = {m_layout->paragraphAt(bar->value()), 0};
    settle();
}

void ReadingView::settle()
{
    if (m_isSettling || m_layout->paragraphCount() == 0)
        return;
    m_isSettling = true;
    QScrollBar *bar = verticalScrollBar();
    const int height = viewport()->height();
    const bool atStart = bar->value() == 0;
    const bool atEnd = !atStart && bar->value() == bar->maximum();
    const double anchorTop = m_layout->paragraphTop(m_anchor.paragraph);
    const bool anchorVisible = m_anchor.paragraph < m_layout->paragraphCount() && anchorTop >= bar->value() &&
                               anchorTop < bar->value() + height;
    const int keep = anchorVisible ? m_anchor.paragraph : m_layout->paragraphAt(bar->value());
    const double below = m_layout->paragraphTop(keep) - bar->value();
    for (int round = 0; round < 8; ++round) { // each round may bring other paragraphs into view
        const int value = bar->value();
        const bool changed = m_layout->layOut(value, value + height);
        m_layout->announceSize();
        bar->setValue(atStart ? 0 : atEnd ? bar->maximum() : qRound(m_layout->paragraphTop(keep) - below));
        if (!changed && bar->value() == value)
            break;
        viewport()->update();
    }
    const int first = m_layout->paragraphAt(bar->value());
    const bool hasNext =
        first + 1 < m_layout->paragraphCount() && m_layout->paragraphTop(first + 1) < bar->value() + height;
    m_anchor = {hasNext && m_layout->paragraphTop(first) < bar->value() ? first + 1 : first, 0};
    m_isSettling = false;
}

void ReadingView::scrollContentsBy(int dx, int dy)
{
    QTextEdit::scrollContentsBy(dx, dy);
    if (m_isSettling)
        return;
    settle();
    Q_EMIT scrolled();
}

void ReadingView::resizeEvent(QResizeEvent *event)
{
    keepPosition([&] { QTextEdit::resizeEvent(event); });
    Q_EMIT heightChanged();
}

void ReadingView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        keepPosition([&] { m_layout->setZoom(m_layout->zoom()); }); // the theme's face
        m_layout->forgetLines();
        settle();
        viewport()->update();
    }
}

text::Span ReadingView::selection() const
{
    const QTextCursor cursor = textCursor();
    return {cursor.selectionStart(), cursor.selectionEnd()};
}

void ReadingView::select(text::Span span)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(span.start, 0, int(m_text.size())));
    cursor.setPosition(std::clamp(span.end, 0, int(m_text.size())), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void ReadingView::reveal(text::Span span)
{
    QScrollBar *bar = verticalScrollBar();
    for (int round = 0; round < 3; ++round) { // the first may go by estimated heights
        const std::vector<LinePiece> pieces = m_layout->piecesOf(span);
        const double top = pieces.empty() ? m_layout->heightOf(span.start) : pieces.front().box.top();
        const double bottom = pieces.empty() ? top + m_layout->metrics().height : pieces.back().box.bottom();
        const int height = viewport()->height();
        if (top >= bar->value() && std::min(bottom, top + height / 2.0) <= bar->value() + height)
            break;
        m_layout->announceSize();
        bar->setValue(qRound(top - height / 3.0));
        settle();
    }
}

text::Span ReadingView::visibleSpan() const
{
    const int top = verticalScrollBar()->value();
    const int start = m_layout->positionAt(top);
    const int end = isEndVisible() ? int(m_text.size()) : m_layout->positionAt(top + viewport()->height());
    return {start, std::max(start, end)};
}

bool ReadingView::isEndVisible() const
{
    const double bottom = m_layout->paragraphTop(m_layout->paragraphCount());
    return bottom - m_layout->metrics().height / 2.0 <= verticalScrollBar()->value() + viewport()->height();
}

double ReadingView::heightOf(int position) const
{
    return m_layout->heightOf(position);
}

double ReadingView::contentHeight() const
{
    return m_layout->documentSize().height();
}

int ReadingView::lineHeight() const
{
    return m_layout->metrics().height;
}

int ReadingView::positionAt(double y) const
{
    return m_layout->positionAt(y);
}

QRect ReadingView::screenRect(text::Span span) const
{
    return contentRect(span) & viewport()->rect();
}

QRect ReadingView::contentRect(text::Span span) const
{
    QRectF all;
    for (const LinePiece &piece : m_layout->piecesOf(span))
        all |= piece.content;
    if (all.isEmpty()) // no lines are broken there
        all = QRectF(0, heightOf(span.start), viewport()->width(), lineHeight());
    return all.translated(0, -verticalScrollBar()->value()).toAlignedRect();
}

} // namespace ui
