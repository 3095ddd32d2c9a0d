// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "spanindex.h"

namespace ui {

/// All that is painted over an article's text besides the selection.
struct Decorations
{
    SpanIndex marks;
    SpanIndex suggestions;       ///< Marks without ids.
    text::Span proposed;         ///< The suggestion that is being decided upon; outlined. Empty for none.
    coding::AnnotationId chosen; ///< Outlined, with handles at its ends.
    std::vector<text::Span> evidence; ///< Outlined: what the article says on the chosen point.
    std::vector<text::Span> shared;   ///< Passages that other articles have, too; toned.
    std::vector<text::Span> found;    ///< Matches of the find bar, in order, without overlaps.
    int currentFound = -1;            ///< The index of the match that the find bar stands on.
};

} // namespace ui
