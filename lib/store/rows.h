// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"
#include "store/database.h"
#include "store/fields.h"
#include "store/texts.h"

/// Rows of the corpus as values.
namespace store::rows {

/// "a.id, a.guid, …": the columns of a value's row, for a SELECT.
template <class T>
QString columns(QLatin1StringView alias)
{
    QStringList names = fieldNames<T>();
    for (QString &name : names)
        name = QStringLiteral("%1.\"%2\"").arg(alias, name);
    return names.join(QLatin1StringView(", "));
}

/// The value whose columns start at `column`, which is left after them.
template <class T>
T read(const Query &query, int &column)
{
    T value;
    visitFields([&](const char *, auto &field) { fromColumn(query.column(column++), field); }, value);
    return value;
}

template <class T>
T readRow(const Query &query)
{
    int column = 0;
    return read<T>(query, column);
}

/// The rows of a small table, by number.
template <class T>
base::Result<std::vector<T>> all(const Connection &connection)
{
    return collect<T>(connection.select(QStringLiteral("SELECT %1 FROM %2 t ORDER BY id")
                              .arg(columns<T>(QLatin1StringView("t")), tableName<T>())),
        readRow<T>);
}

QString articleStatement(QStringView condition);
QString annotationStatement(QStringView from, QStringView condition);
/// The article whose columns start at `column`, with its reading state after them.
ArticleRow readArticle(const Query &query, int column);
base::Result<std::vector<ArticleRow>> readArticles(base::Result<Query> query);
base::Result<std::vector<coding::Annotation>> readAnnotations(base::Result<Query> query, Texts &texts);

/// The articles that a condition on `a` (with its ORDER BY and LIMIT) selects, with their reading states.
template <class... Values>
base::Result<std::vector<ArticleRow>> articles(
    const Connection &connection, QStringView condition, const Values &...values)
{
    return readArticles(connection.select(articleStatement(condition), values...));
}

/// The annotations that a condition on `n` (annotations) and `a` (articles) selects; `from` is joined before
/// these tables.
template <class... Values>
base::Result<std::vector<coding::Annotation>> annotations(const Connection &connection, Texts &texts,
    QStringView from, QStringView condition, const Values &...values)
{
    return readAnnotations(connection.select(annotationStatement(from, condition), values...), texts);
}

/// The suggestions turned down in an article, by place.
base::Result<std::vector<coding::Rejection>> rejections(
    const Connection &connection, Texts &texts, text::ArticleId article);

/// Numbers as a JSON array, for `json_each(?)`: a list of any length in one bound value.
template <class Ids>
QString jsonArray(const Ids &ids)
{
    QString json = QStringLiteral("[");
    for (const auto &id : ids) {
        if (json.size() > 1)
            json += u',';
        json += QString::number(id.value());
    }
    return json + u']';
}

} // namespace store::rows
