// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"
#include "store/kepttext.h"

#include <functional>
#include <vector>

namespace store {

/// An article that a search found.
struct FoundArticle
{
    text::Article article;
    KeptText text;
    bool isSpaced = true;                        ///< Whether words of the text stand between spaces or signs.
    std::vector<coding::Annotation> annotations; ///< That the query asks for, by place.
};

/// Is given each article that a search found; false ends the search.
using FoundVisitor = std::function<bool(const FoundArticle &found)>;

} // namespace store
