// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/annotationlisting.h"

#include "store/searching.h"

#include <QStringList>
#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace store {
namespace {

/// A SELECT that grows.
struct Statement
{
    QStringList joins;
    QStringList conditions;
    QVariantList values;

    template <class T>
    void require(const QString &condition, const T &value)
    {
        conditions += condition;
        values += toColumn(value);
    }
    QString sql(const QString &columns, const QString &from, const QString &order) const
    {
        return u"SELECT %1 FROM %2 %3 %4 %5"_s.arg(columns, from, joins.join(u' '),
            conditions.isEmpty() ? QString() : u"WHERE "_s + conditions.join(u" AND "_s), order);
    }
};

base::Result<Query> run(const Connection &connection, const Statement &statement, const QString &sql)
{
    auto query = connection.prepare(sql);
    if (!query)
        return query;
    for (const QVariant &value : statement.values)
        query->bind(value);
    return query->execute().transform([&] { return std::move(*query); });
}

void filterArticles(Statement &statement, const AnnotationFilter &filter)
{
    if (filter.story)
        statement.require(u"a.story_id IS ?"_s, *filter.story);
    if (filter.source)
        statement.require(u"a.source_id IS ?"_s, *filter.source);
    if (filter.article)
        statement.require(u"a.id = ?"_s, *filter.article);
}

/// Where the digits stand that are shown of a figure: those of its value, or of both ends of a range.
const QString numbersOfFigure = u"CASE WHEN n.relation = 'range' THEN printf('%.15g %.15g', n.low, n.high)"
                                " ELSE printf('%.15g', coalesce((n.low + n.high) / 2, n.low, n.high)) END"_s;

/// What the meant values come down to, joined to the alternatives.
void addMeant(const ValuesMeant &meant, QStringList &alternatives, QVariantList &values)
{
    const auto addEach = [&](const QString &column, const auto &all) {
        for (const auto &one : all) {
            alternatives += column + u" = ?"_s;
            values += toColumn(one);
        }
    };
    addEach(u"n.stance"_s, meant.stances);
    addEach(u"n.entity_type"_s, meant.entityTypes);
    if (meant.isArticlesVoice)
        alternatives += u"(n.stance IS NOT NULL AND coalesce(n.speaker, '') IN ('', 'author'))"_s;
    if (meant.digits.isEmpty())
        return;
    const auto digits = searching::contains(u'(' + numbersOfFigure + u')', meant.digits);
    const auto unit = searching::contains(u"coalesce(n.unit, '')"_s, meant.unit);
    alternatives += u"(n.relation IS NOT NULL AND %1 AND %2)"_s.arg(digits.sql, unit.sql);
    values += {digits.value, unit.value};
}

void requireWords(Statement &statement, const AnnotationFilter &filter)
{
    QStringList alternatives;
    for (const auto &column : {u"n.quote"_s, u"n.note"_s, u"n.entity"_s, u"n.speaker"_s, u"n.cause"_s,
             u"n.effect"_s, u"n.unit"_s, u"n.measured"_s}) {
        const auto found = searching::contains(column, filter.words);
        alternatives += found.sql;
        statement.values += found.value;
    }
    addMeant(filter.meant, alternatives, statement.values);
    statement.conditions += u'(' + alternatives.join(u" OR ") + u')';
}

Statement filtered(const AnnotationFilter &filter)
{
    Statement statement;
    if (filter.story || filter.source || filter.article)
        statement.joins += u"JOIN articles a ON a.id = n.article_id"_s;
    filterArticles(statement, filter);
    if (filter.tag)
        statement.require(u"n.tag_id = ?"_s, *filter.tag);
    if (filter.analyst)
        statement.require(u"n.analyst_id IS ?"_s, *filter.analyst);
    if (!filter.words.isEmpty())
        requireWords(statement, filter);
    return statement;
}

/// What an order sorts by; joins what it needs.
QStringList sortKeys(Statement &statement, AnnotationOrder order)
{
    const auto join = [&](const QString &table) {
        if (!statement.joins.contains(table))
            statement.joins += table;
    };
    switch (order) {
    case AnnotationOrder::Source:
        join(u"JOIN articles a ON a.id = n.article_id"_s);
        join(u"LEFT JOIN sources s ON s.id = a.source_id"_s);
        return {u"s.name COLLATE NOCASE"_s};
    case AnnotationOrder::Tag:
        join(u"JOIN tags t ON t.id = n.tag_id"_s);
        return {u"t.name COLLATE NOCASE"_s};
    case AnnotationOrder::Quote:
        return {u"n.quote COLLATE NOCASE"_s};
    case AnnotationOrder::Value: // figures, entities, claims, then those without
        return {u"CASE WHEN n.relation IS NOT NULL THEN 1 WHEN n.entity_type IS NOT NULL THEN 2"
                " WHEN n.stance IS NOT NULL THEN 3 ELSE 4 END"_s,
            u"coalesce(n.low, n.high)"_s, u"n.unit"_s, u"n.entity COLLATE NOCASE"_s, u"n.stance"_s,
            u"n.speaker COLLATE NOCASE"_s};
    case AnnotationOrder::Analyst:
        join(u"LEFT JOIN analysts p ON p.id = n.analyst_id"_s);
        return {u"p.name COLLATE NOCASE"_s};
    case AnnotationOrder::Note:
        return {u"n.note COLLATE NOCASE"_s};
    case AnnotationOrder::Modified:
        return {u"n.modified"_s};
    case AnnotationOrder::Place:
        break;
    }
    return {};
}

using Ids = std::vector<coding::AnnotationId>;

/// By the order of articles, which is worked out once for each article rather than for each annotation.
base::Result<Ids> byPlace(const Connection &connection, const AnnotationFilter &filter)
{
    const auto articles = orderedArticles(connection, filter);
    if (!articles)
        return std::unexpected(articles.error());
    std::unordered_map<qint64, size_t> ranks;
    ranks.reserve(articles->size());
    for (const text::ArticleId article : *articles)
        ranks.emplace(article.value(), ranks.size());

    using Ranked = std::pair<size_t, coding::AnnotationId>;
    const Statement statement = filtered(filter);
    auto ranked = collect<Ranked>(run(connection, statement,
                                      statement.sql(u"n.id, n.article_id"_s, u"annotations n"_s,
                                          u"ORDER BY n.article_id, n.start, n.\"end\", n.id"_s)),
        [&](const Query &row) { return Ranked(ranks[row.integer(1)], row.integer(0)); });
    if (!ranked)
        return std::unexpected(ranked.error());
    std::ranges::stable_sort(*ranked, {}, &Ranked::first);
    Ids ids(ranked->size());
    std::ranges::transform(*ranked, ids.begin(), &Ranked::second);
    return ids;
}

} // namespace

base::Result<std::vector<text::ArticleId>> orderedArticles(
    const Connection &connection, const AnnotationFilter &filter)
{
    Statement statement;
    statement.joins += u"LEFT JOIN stories s ON s.id = a.story_id"_s;
    filterArticles(statement, filter);
    return collect<text::ArticleId>(
        run(connection, statement,
            statement.sql(u"a.id"_s, u"articles a"_s,
                u"ORDER BY s.name COLLATE NOCASE NULLS LAST, s.id, a.published, a.title COLLATE NOCASE, a.id"_s)),
        [](const Query &row) { return text::ArticleId(row.integer(0)); });
}

base::Result<Ids> listAnnotations(const Connection &connection, const AnnotationFilter &filter,
    AnnotationOrder order, Qt::SortOrder direction)
{
    if (order == AnnotationOrder::Place) {
        auto ids = byPlace(connection, filter);
        if (ids && direction == Qt::DescendingOrder)
            std::ranges::reverse(*ids);
        return ids;
    }
    Statement statement = filtered(filter);
    QStringList keys = sortKeys(statement, order);
    if (direction == Qt::DescendingOrder)
        for (QString &key : keys)
            key += u" DESC"_s;
    keys += {u"n.article_id"_s, u"n.start"_s, u"n.\"end\""_s, u"n.id"_s};
    return collect<coding::AnnotationId>(
        run(connection, statement,
            statement.sql(u"n.id"_s, u"annotations n"_s, u"ORDER BY "_s + keys.join(u", "_s))),
        [](const Query &row) { return coding::AnnotationId(row.integer(0)); });
}

} // namespace store
