// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/span.h"

#include <QString>

namespace readers {

/// Takes the markup out of Markdown (CommonMark with tables, strikethrough, task lists and footnotes), from
/// a position on: what is markup becomes NUL, for withoutNuls(). Headings, links, lists, quotes, tables and
/// code keep their words; lines that Markdown joins to one paragraph are joined by spaces. Linear in the
/// size. Returns the span of the article's title: the first heading of level 1 or, when the text starts with
/// it, of another level. Empty when there is none.
text::Span blankMarkdown(QString &markdown, int from);

} // namespace readers
