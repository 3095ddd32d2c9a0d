// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/span.h"

#include <QStringView>
#include <vector>

namespace text {

/// Converts positions of one text between UTF-16 units (in memory) and Unicode code points (in the
/// corpus and in files). Building it takes one pass over the text; a text without surrogate pairs needs
/// no table at all; otherwise a conversion is a binary search over the pairs' positions. A value that
/// does not refer to the text afterwards. A lone surrogate counts as one code point.
class CodePoints
{
public:
    CodePoints() = default;
    explicit CodePoints(QStringView text);

    /// Code points before the UTF-16 position (0 … the text's length). A position inside a surrogate
    /// pair counts as the pair's start.
    int fromUtf16(int position) const;
    /// The UTF-16 position after that many code points.
    int toUtf16(int codePoints) const;

    Span fromUtf16(Span span) const { return {fromUtf16(span.start), fromUtf16(span.end)}; }
    Span toUtf16(Span span) const { return {toUtf16(span.start), toUtf16(span.end)}; }

    /// Whether both counts are the same all through the text.
    bool isIdentity() const { return m_pairs.empty(); }

private:
    std::vector<int> m_pairs; ///< UTF-16 positions of the high surrogates of pairs, ascending.
};

} // namespace text
