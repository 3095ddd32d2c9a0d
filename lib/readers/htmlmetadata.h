// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/htmlcleaning.h"
#include "readers/htmltree.h"
#include "readers/metadata.h"

namespace readers {

/// What a page says of its article: in linked data (schema.org's NewsArticle and its like), for social
/// networks (Open Graph), in its other meta elements, its links, its `<time>` and `<title>`, in that order.
Metadata metadataOf(const HtmlTree &tree, const CleanedHtml &page);

} // namespace readers
