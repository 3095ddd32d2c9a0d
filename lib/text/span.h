// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>
#include <algorithm>
#include <compare>

namespace text {

/// A half-open stretch [start, end) of an article's text, in UTF-16 units: a QTextCursor position.
/// Files and the corpus count Unicode code points instead; text::CodePoints converts.
struct Span
{
    int start = 0; ///< First unit, 0 or more.
    int end = 0;   ///< One past the last unit, start or more.

    constexpr int length() const { return end - start; }
    constexpr bool isEmpty() const { return end <= start; }
    constexpr bool contains(int position) const { return start <= position && position < end; }
    constexpr bool contains(Span other) const { return start <= other.start && other.end <= end; }
    constexpr bool overlaps(Span other) const { return start < other.end && other.start < end; }

    constexpr auto operator<=>(const Span &) const = default;
};

/// The words that a span marks. The span must lie within the text.
inline QStringView quote(QStringView text, Span span)
{
    return text.sliced(span.start, span.length());
}

} // namespace text
