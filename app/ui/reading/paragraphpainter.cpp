// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paragraphpainter.h"

#include "../theme.h"
#include "readingaid.h"

#include <algorithm>
#include <numeric>

namespace ui {
namespace {

constexpr int deepestLine = 3; // deeper ones share a depth
constexpr size_t mostMixed = 4;
constexpr int longParagraph = 20'000; // units

/// Two bands over each other: darker than either on white paper, lighter on dark.
QColor mixed(const QColor &one, const QColor &other)
{
    const bool dark = theme().dark;
    const auto channel = [dark](
                             int a, int b) { return dark ? 255 - (255 - a) * (255 - b) / 255 : a * b / 255; };
    return {channel(one.red(), other.red()), channel(one.green(), other.green()),
        channel(one.blue(), other.blue())};
}

QColor bandOf(const std::vector<const Mark *> &marks)
{
    QColor colour = theme().band(marks.front()->colour);
    for (size_t i = 1; i < std::min(marks.size(), mostMixed); ++i)
        colour = mixed(colour, theme().band(marks[i]->colour));
    return colour;
}

/// Calls `visit` with each stretch between ends of marks and the marks over it, from left to right.
template <class Visit>
void sweep(const std::vector<Mark> &marks, text::Span within, Visit visit)
{
    std::vector<int> ends;
    for (const Mark &mark : marks) {
        if (!mark.span.overlaps(within))
            continue;
        ends.push_back(std::max(mark.span.start, within.start));
        ends.push_back(std::min(mark.span.end, within.end));
    }
    std::ranges::sort(ends);
    ends.erase(std::ranges::unique(ends).begin(), ends.end());
    std::vector<const Mark *> over;
    size_t next = 0;
    for (size_t i = 0; i + 1 < ends.size(); ++i) {
        std::erase_if(over, [&](const Mark *mark) { return mark->span.end <= ends[i]; });
        while (next < marks.size() && marks[next].span.start <= ends[i]) {
            if (marks[next].look == Mark::Look::Band && marks[next].span.end > ends[i])
                over.push_back(&marks[next]);
            ++next;
        }
        if (!over.empty())
            visit(text::Span{ends[i], ends[i + 1]}, over);
    }
}

} // namespace

std::vector<int> lineDepths(const std::vector<Mark> &marks)
{
    std::vector<size_t> order(marks.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, {}, [&](size_t i) { return marks[i].span.length(); });
    std::vector<int> depths(marks.size(), -1);
    for (const size_t i : order) {
        // Marks are sorted by start: those that overlap this one lie before the first that starts behind it.
        uint taken = 0;
        for (size_t other = 0; other < marks.size() && marks[other].span.start < marks[i].span.end; ++other)
            if (depths[other] >= 0 && marks[other].span.overlaps(marks[i].span))
                taken |= 1u << depths[other];
        int depth = 0;
        while (depth < deepestLine && (taken & (1u << depth)))
            ++depth;
        depths[i] = depth;
    }
    return depths;
}

struct ParagraphPainter::Place
{
    const QTextLayout &layout;
    int start;
    text::Span visible; ///< In the article.
    QPointF origin;
    bool mixedDirections;
};

ParagraphPainter::ParagraphPainter(QPainter &painter, const Decorations &decorations,
    const LineMetrics &metrics, text::Span selection, int caret, const QRectF &clip)
    : m_painter(painter)
    , m_decorations(decorations)
    , m_metrics(metrics)
    , m_selection(selection)
    , m_caret(caret)
    , m_clip(clip)
    , m_scale(std::max(1.0, metrics.height / 27.0))
{
}

text::Span ParagraphPainter::visible(const Place &place) const
{
    const QTextLayout &layout = place.layout;
    const int first = lineAt(layout, m_clip.top() - place.origin.y() - 8, m_metrics);
    const int last = lineAt(layout, m_clip.bottom() - place.origin.y() + 8, m_metrics);
    if (first < 0)
        return {};
    const QTextLine end = layout.lineAt(last);
    return {place.start + layout.lineAt(first).textStart(), place.start + end.textStart() + end.textLength()};
}

std::vector<LinePiece> ParagraphPainter::piecesOf(const Place &place, text::Span span) const
{
    const text::Span inside{std::max(span.start, place.visible.start) - place.start,
        std::min(span.end, place.visible.end) - place.start};
    std::vector<LinePiece> found = pieces(place.layout, inside, m_metrics, place.mixedDirections);
    for (LinePiece &piece : found) {
        piece.content.translate(place.origin);
        piece.box.translate(place.origin);
    }
    return found;
}

void ParagraphPainter::paragraph(
    const QTextBlock &block, const QTextLayout &layout, QPointF origin, double width)
{
    Place place{layout, block.position(), {}, origin, hasRightToLeft(block.text())};
    place.visible = visible(place);
    // Depths of lines depend on all marks of the paragraph, unless it is too long for that to matter.
    const text::Span whole{place.start, place.start + block.length()};
    const text::Span looked = whole.length() < longParagraph ? whole : place.visible;
    std::vector<Mark> marks = m_decorations.marks.overlapping(looked);
    if (const std::vector<Mark> suggested = m_decorations.suggestions.overlapping(looked);
        !suggested.empty()) {
        std::ranges::copy(suggested, std::back_inserter(marks));
        std::ranges::stable_sort(
            marks, {}, [](const Mark &one) { return std::pair(one.span.start, -one.span.end); });
    }
    const std::vector<int> depths = lineDepths(marks);
    paintShared(place);
    paintBands(place, marks, depths);
    paintFound(place);
    paintSelection(place, width);
    m_painter.setPen(theme().text);
    layout.draw(&m_painter, origin, {}, m_clip);
    paintLines(place, marks, depths);
    paintOutlines(place, marks);
    if (m_caret >= place.start && m_caret < place.start + block.length()) {
        m_painter.setPen(theme().text);
        layout.drawCursor(&m_painter, origin, m_caret - place.start, qRound(1.5 * m_scale));
    }
}

/// How far below the letters the line of a depth is.
double ParagraphPainter::lineOffset(int depth) const
{
    return depth * (qRound(2 * m_scale) + 0.75);
}

void ParagraphPainter::paintBands(
    const Place &place, const std::vector<Mark> &marks, const std::vector<int> &depths) const
{
    sweep(marks, place.visible, [&](text::Span span, const std::vector<const Mark *> &over) {
        const QColor colour = bandOf(over);
        int deepest = 0; // bands reach down to their lines
        for (const Mark *mark : over)
            deepest = std::max(deepest, depths[size_t(mark - marks.data())]);
        for (const LinePiece &piece : piecesOf(place, span))
            m_painter.fillRect(piece.content.adjusted(0, 0, 0, lineOffset(deepest)), colour);
    });
}

void ParagraphPainter::paintShared(const Place &place) const
{
    for (const text::Span &span : m_decorations.shared)
        if (span.overlaps(place.visible))
            for (const LinePiece &piece : piecesOf(place, span))
                m_painter.fillRect(piece.box, theme().shared);
}

void ParagraphPainter::paintFound(const Place &place) const
{
    const std::vector<text::Span> &found = m_decorations.found;
    auto match = std::ranges::upper_bound(found, place.visible.start, {}, &text::Span::end);
    for (; match != found.end() && match->start < place.visible.end; ++match) {
        const bool isCurrent = match - found.begin() == m_decorations.currentFound;
        for (const LinePiece &piece : piecesOf(place, *match))
            m_painter.fillRect(piece.content, foundColour(isCurrent));
    }
}

void ParagraphPainter::paintSelection(const Place &place, double width) const
{
    if (m_selection.isEmpty() || !m_selection.overlaps({place.visible.start, place.visible.end + 1}))
        return;
    for (const LinePiece &piece : piecesOf(place, m_selection))
        m_painter.fillRect(piece.box, theme().selection);
    const int last = place.layout.lineCount() - 1;
    if (m_selection.end <= place.visible.end || last < 0)
        return;
    // A selection that goes on in the next paragraph takes a little of the empty rest of the line.
    const QTextLine line = place.layout.lineAt(last);
    const QRectF words = line.naturalTextRect();
    const double left = std::min(words.right(), width);
    const double middle = line.y() + line.ascent() + (m_metrics.descent - m_metrics.ascent) / 2;
    const QRectF rest(left, std::floor(middle - m_metrics.height / 2.0 + 0.5), 6 * m_scale, m_metrics.height);
    m_painter.fillRect(rest.translated(place.origin), theme().selection);
}

void ParagraphPainter::paintLines(
    const Place &place, const std::vector<Mark> &marks, const std::vector<int> &depths) const
{
    const double thickness = qRound(2 * m_scale);
    for (size_t i = 0; i < marks.size(); ++i) {
        if (!marks[i].span.overlaps(place.visible))
            continue;
        const QColor colour = theme().strong(marks[i].colour);
        for (const LinePiece &piece : piecesOf(place, marks[i].span)) {
            const double y = qRound(piece.content.bottom() + lineOffset(depths[i]));
            const QRectF line(piece.content.left(), y, piece.content.width(), thickness);
            if (marks[i].look == Mark::Look::Band) {
                m_painter.fillRect(line, colour);
                continue;
            }
            for (double x = qRound(line.left()); x < line.right() - thickness / 2; x += 2 * thickness)
                m_painter.fillRect(QRectF(x, y, thickness, thickness), colour);
        }
    }
}

void ParagraphPainter::paintOutlines(const Place &place, const std::vector<Mark> &marks) const
{
    for (const text::Span &span : m_decorations.evidence)
        if (span.overlaps(place.visible))
            outline(place, span, false);
    for (const Mark &mark : marks)
        if (mark.id.isValid() && mark.id == m_decorations.chosen)
            outline(place, mark.span, true);
    if (m_decorations.proposed.overlaps(place.visible))
        outline(place, m_decorations.proposed, false);
}

void ParagraphPainter::outline(const Place &place, text::Span span, bool isChosen) const
{
    const std::vector<LinePiece> all = piecesOf(place, span);
    if (all.empty())
        return;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(theme().accent, 2 * m_scale));
    m_painter.setBrush(Qt::NoBrush);
    for (const LinePiece &piece : all)
        m_painter.drawRoundedRect(piece.content.adjusted(-2, -1, 2, 2 * m_scale + 2), 3, 3);
    if (isChosen) { // handles: the ends can be dragged
        m_painter.setPen(QPen(theme().base, 1));
        m_painter.setBrush(theme().accent);
        const double radius = 4 * m_scale;
        if (span.start >= place.visible.start)
            m_painter.drawEllipse(all.front().content.topLeft() + QPointF(-2, -1), radius, radius);
        if (span.end <= place.visible.end)
            m_painter.drawEllipse(
                all.back().content.bottomRight() + QPointF(2, 2 * m_scale + 2), radius, radius);
    }
    m_painter.restore();
}

} // namespace ui
