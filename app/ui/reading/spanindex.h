// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"

#include <vector>

namespace ui {

/// How an annotation shows in the text.
struct Mark
{
    /// Band: pale fill and a strong line below. Dotted: a dotted line only, for what is merely suggested.
    enum class Look { Band, Dotted };

    coding::AnnotationId id;
    text::Span span;
    quint32 colour = 0x808080; ///< The tag's, 0xRRGGBB.
    coding::Kind kind = coding::Kind::Plain;
    Look look = Look::Band;

    bool operator==(const Mark &) const = default;
};

/// The marks of one article, found by place: those that overlap a span in time logarithmic in their number
/// plus linear in those found. Sorted by start, the longer first, so that what nests follows what it nests
/// in. A change costs one pass over the index (some 20 µs for 10,000). The tree is the sorted array itself:
/// the middle of a stretch carries the greatest end in that stretch.
class SpanIndex
{
public:
    SpanIndex() = default;
    explicit SpanIndex(std::vector<Mark> marks);

    const std::vector<Mark> &marks() const { return m_marks; }
    bool isEmpty() const { return m_marks.empty(); }

    /// Adds a mark; one with the same id is replaced.
    void insert(const Mark &mark);
    /// Removes the mark with that id. Returns it; with an invalid id when there is none.
    Mark remove(coding::AnnotationId id);
    /// The mark with that id; null when there is none.
    const Mark *find(coding::AnnotationId id) const;

    /// The marks that share at least one unit with the span, in order.
    std::vector<Mark> overlapping(text::Span span) const;
    /// The marks around a unit, the shortest first.
    std::vector<Mark> around(int position) const;

private:
    void rebuild();
    int rebuild(size_t from, size_t to);
    void collect(size_t from, size_t to, text::Span span, std::vector<Mark> &found) const;

    std::vector<Mark> m_marks;
    std::vector<int> m_greatestEnds;
};

} // namespace ui
