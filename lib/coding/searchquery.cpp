// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/searchquery.h"

namespace coding {
namespace {

void addParts(const SearchQuery &query, SearchedParts &parts)
{
    using Joint = SearchQuery::Joint;
    if (query.joint == Joint::Term) {
        if (query.isOfAnnotations())
            parts.annotations.push_back({query});
        else if (const auto *words = std::get_if<text::WordsNear>(&query.term))
            parts.words.push_back(*words);
        else if (const auto *pattern = std::get_if<PatternCondition>(&query.term))
            parts.patterns.push_back(pattern->pattern);
        return;
    }
    if (query.joint == Joint::Not)
        return;
    std::vector<SearchQuery> group;
    for (const SearchQuery &part : query.parts) {
        if (query.joint == Joint::All && part.isOfAnnotations())
            group.push_back(part);
        else
            addParts(part, parts);
    }
    if (!group.empty())
        parts.annotations.push_back(std::move(group));
}

} // namespace

SearchedParts searchedParts(const SearchQuery &query)
{
    SearchedParts parts;
    addParts(query, parts);
    return parts;
}

} // namespace coding
