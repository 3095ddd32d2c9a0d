// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/searchquery.h"
#include "text/article.h"

#include <QString>
#include <QVariant>
#include <vector>

namespace store {

/// A condition in SQL and the values for its question marks, in their order.
struct SqlCondition
{
    QString sql;
    std::vector<QVariant> values;
};

/// The numbers of texts that one step of a search is about: first to last.
struct TextRange
{
    qint64 first = 0;
    qint64 last = 0;
};

/// A query as a condition on `a` (articles) and `x` (their texts), for texts of the range alone.
SqlCondition articleCondition(const coding::SearchQuery &query, TextRange range);
/// What a group of annotation conditions asks of `n` (annotations).
SqlCondition annotationCondition(const std::vector<coding::SearchQuery> &group);

/// Whether every found article has words or signs that the full-text index finds, so that a step of many
/// texts reads only those.
bool isIndexed(const coding::SearchQuery &query);

} // namespace store
