// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/htmltree.h"

namespace readers {

/// How sure it is that an element belongs to what surrounds an article.
enum class Surrounding {
    No,
    Likely, ///< Unless it holds much of the page's text: some pages call everything "with-sidebar".
    Surely, ///< Unless it holds most of the page's text.
    Always,
};

/// Whether an element is navigation, a banner, a form, a list of links to other articles, comments, a
/// caption, or is not shown: by its tag, its role and the words in its class and id.
Surrounding surroundingOf(const GumboNode *node);

/// Whether a short element says who wrote an article and when, by its class.
bool isByline(const GumboNode *node);

/// Whether a short line is one that sites put between the paragraphs of an article: "Advertisement", "Read
/// more: …", "Sign up for our newsletter".
bool isInterjection(const QString &line);

} // namespace readers
