// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/span.h"

#include <QStringView>

namespace ui {

/// One of the two ends of a span.
enum class Edge { Start, End };
/// How far an edge moves at once.
enum class EdgeStep { Word, Character };
enum class EdgeDirection { Left, Right };

/// The span with one edge moved a step; the same span where it would become empty or leave the text. A step
/// of a word ends where text::snapToWords() would put that edge; one of a character never splits what a
/// person sees as one (UAX 29 grapheme clusters).
text::Span movedEdge(QStringView text, text::Span span, Edge edge, EdgeStep step, EdgeDirection direction);

/// The span with one edge dragged to a position, which snaps to words unless `exact`. Never empty: an edge
/// stops one character before the other.
text::Span draggedEdge(QStringView text, text::Span span, Edge edge, int position, bool exact);

} // namespace ui
