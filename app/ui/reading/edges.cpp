// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edges.h"

#include "text/segmentation.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace ui {
namespace {

constexpr int farthest = 2000; // units that are searched for the next word or character

/// Whether a word is more than punctuation, at which no edge stops.
bool isWord(QStringView words)
{
    return std::ranges::any_of(words, [](QChar c) { return !c.isSpace() && !c.isPunct(); });
}

/// The next start or end of a word (whichever edge is moved) beside a position.
int wordEdge(QStringView text, int position, Edge edge, EdgeDirection direction)
{
    const int step = direction == EdgeDirection::Right ? 1 : -1;
    int unit = direction == EdgeDirection::Right ? position : position - 1;
    for (int i = 0; i < farthest && unit >= 0 && unit < text.size(); ++i, unit += step) {
        if (text[unit].isSpace())
            continue;
        const text::Span word = text::snapToWords(text, {unit, unit + 1});
        if (word.isEmpty() || !isWord(text::quote(text, word)))
            continue;
        const int found = edge == Edge::Start ? word.start : word.end;
        if (direction == EdgeDirection::Right ? found > position : found < position)
            return found;
    }
    return position;
}

int characterEdge(QStringView text, int position, EdgeDirection direction)
{
    const int start = std::max(0, position - farthest);
    const QStringView around =
        text.sliced(start, std::min<qsizetype>(text.size(), position + farthest) - start);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, around.constData(), around.size());
    finder.setPosition(position - start);
    const qsizetype found =
        direction == EdgeDirection::Right ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return found < 0 ? position : int(found) + start;
}

} // namespace

text::Span movedEdge(QStringView text, text::Span span, Edge edge, EdgeStep step, EdgeDirection direction)
{
    int &moved = edge == Edge::Start ? span.start : span.end;
    const text::Span before = span;
    moved = step == EdgeStep::Word ? wordEdge(text, moved, edge, direction)
                                   : characterEdge(text, moved, direction);
    return span.isEmpty() ? before : span;
}

text::Span draggedEdge(QStringView text, text::Span span, Edge edge, int position, bool exact)
{
    position = std::clamp(position, 0, int(text.size()));
    if (edge == Edge::Start)
        span.start = std::min(position, characterEdge(text, span.end, EdgeDirection::Left));
    else
        span.end = std::max(position, characterEdge(text, span.start, EdgeDirection::Right));
    if (exact)
        return span;
    const text::Span snapped = text::snapToWords(text, span);
    if (snapped.isEmpty())
        return span;
    // Only the dragged edge moves.
    return edge == Edge::Start ? text::Span{snapped.start, span.end} : text::Span{span.start, snapped.end};
}

} // namespace ui
