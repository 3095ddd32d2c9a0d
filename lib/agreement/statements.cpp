// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/statements.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace agreement {

Statements inOrder(const Story &story)
{
    std::unordered_map<text::ArticleId, int> columns;
    for (int column = 0; column < int(story.articles.size()); ++column)
        columns.emplace(story.articles[size_t(column)].article, column);
    Statements statements;
    statements.reserve(story.statements.size());
    for (const Statement &statement : story.statements) {
        if (statement.kind == coding::Kind::Plain)
            continue;
        if (const auto column = columns.find(statement.article); column != columns.end())
            statements.push_back({&statement, column->second});
    }
    std::ranges::sort(statements, {}, [](const Placed &placed) {
        return std::tuple(
            placed.column, placed->span.start, placed->span.end, placed->annotation, placed->guid);
    });
    return statements;
}

} // namespace agreement
