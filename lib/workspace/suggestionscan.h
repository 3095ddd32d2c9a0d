// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "suggest/suggester.h"
#include "text/article.h"

#include <functional>
#include <memory>
#include <vector>

namespace workspace {

/// Looks at what is left to decide in articles, on a worker's thread and by a connection of its own, for a
/// slice of time: articles at the end of a list may be left for the next slice.
struct SuggestionScan
{
    /// So many articles are enough for one slice.
    static constexpr size_t mostArticles = 256;

    std::vector<text::ArticleId> articles;
    /// Null: one is made, with what the corpus knows; it serves for the next slice, too.
    std::shared_ptr<const suggest::Suggester> suggester;
    size_t done = 0; ///< Of the articles.

    /// Calls `visit` with the undecided suggestions of one article after the other, by place; none for one
    /// that was deleted meanwhile. Ends early, though never before the first, when the slice is over, and at
    /// once when `isCancelled` says so. Fails when the corpus cannot be read.
    base::Result<void> run(const QString &path, const text::Lexicon &lexicon,
        const std::function<bool()> &isCancelled,
        const std::function<void(text::ArticleId article, std::vector<suggest::Suggestion> found)> &visit);
};

} // namespace workspace
