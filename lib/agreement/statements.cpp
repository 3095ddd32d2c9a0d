// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/statements.h"

#include "agreement/keptcomparison.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace agreement {

Statements inOrder(const Story &story, KeptComparison &kept, const std::vector<Statement> &converted)
{
    const std::vector<Statement> &all = converted.empty() ? story.statements : converted;
    std::unordered_map<text::ArticleId, int> columns;
    for (int column = 0; column < int(story.articles.size()); ++column)
        columns.emplace(story.articles[size_t(column)].article, column);
    Statements statements;
    statements.reserve(all.size());
    for (const Statement &statement : all) {
        if (statement.kind == coding::Kind::Plain)
            continue;
        if (const auto column = columns.find(statement.article); column != columns.end())
            statements.push_back({&statement, column->second, &kept.statement(statement)});
    }
    const auto isEarlier = [](const Placed &one, const Placed &other) {
        const auto key = [](const Placed &placed) {
            return std::tie(
                placed.column, placed->span.start, placed->span.end, placed->annotation, placed->guid);
        };
        return key(one) < key(other);
    };
    if (!std::ranges::is_sorted(statements, isEarlier)) // mostly they come so
        std::ranges::sort(statements, isEarlier);
    return statements;
}

} // namespace agreement
