// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/htmltree.h"

namespace readers {

/// What of a page is taken for its text.
enum class HtmlPart {
    Article, ///< The main text, without navigation, banners, captions, comments and links to other articles.
    All,     ///< Everything that is shown: of mails and chapters of books.
};

/// The text of a page. Its main part is the element that a site marks as the article's body or, where none is
/// marked, the smallest one that holds most of the paragraphs that are not mostly links. Captions of pictures
/// are always left out. `title` is where the article starts when the page shows it as a heading.
QString textOf(const HtmlTree &tree, HtmlPart part, const QString &title = {});

} // namespace readers
