// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searching.h"

#include "store/texts.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace store::searching {
namespace {

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar unit) { return unit.unicode() < 0x80; });
}

/// The words for LIKE, which knows no case of ASCII letters and takes % and _ for any characters.
QString escapedForLike(QString words)
{
    return words.replace(u"\\"_s, u"\\\\"_s).replace(u"%"_s, u"\\%"_s).replace(u"_"_s, u"\\_"_s);
}

Condition condition(const QString &column, const QString &words, bool fromStart)
{
    if (isAscii(words)) {
        return {
            column + u" LIKE ? ESCAPE '\\'"_s, (fromStart ? u""_s : u"%"_s) + escapedForLike(words) + u'%'};
    }
    return {
        column + u" REGEXP ?"_s, (fromStart ? u"(?i)\\A"_s : u"(?i)"_s) + QRegularExpression::escape(words)};
}

base::Result<QStringList> texts(base::Result<Query> query)
{
    return collect<QString>(std::move(query), [](const Query &row) {
        return row.text(0);
    }).transform([](std::vector<QString> rows) { return QStringList(rows.begin(), rows.end()); });
}

base::Result<std::vector<text::ArticleId>> articleIds(base::Result<Query> query)
{
    return collect<text::ArticleId>(
        std::move(query), [](const Query &row) { return text::ArticleId(row.integer(0)); });
}

coding::Entity readEntity(const Query &row)
{
    coding::Entity entity;
    fromColumn(row.column(0), entity.name);
    fromColumn(row.column(1), entity.type);
    return entity;
}

} // namespace

Condition startsWith(const QString &column, const QString &words)
{
    return condition(column, words, true);
}

Condition contains(const QString &column, const QString &words)
{
    return condition(column, words, false);
}

base::Result<QStringList> entityNames(const Connection &connection, const QString &start, int limit)
{
    const Condition matching = startsWith(u"entity"_s, start);
    return texts(connection.select(
        u"SELECT entity FROM annotations WHERE entity IS NOT NULL AND entity <> ''"
        " AND %1 GROUP BY entity COLLATE NOCASE, entity ORDER BY count(*) DESC, entity LIMIT ?"_s.arg(
            matching.sql),
        matching.value, limit));
}

base::Result<std::vector<coding::Entity>> entities(const Connection &connection)
{
    auto found = collect<coding::Entity>(
        connection.select(
            u"SELECT entity, entity_type FROM annotations WHERE entity IS NOT NULL AND entity <> ''"
            " GROUP BY entity, entity_type ORDER BY entity, count(*) DESC, entity_type"_s),
        readEntity);
    return std::move(found).transform([](std::vector<coding::Entity> all) {
        const auto repeated = std::ranges::unique(all, {}, &coding::Entity::name);
        all.erase(repeated.begin(), repeated.end());
        return all;
    });
}

base::Result<std::optional<coding::Entity>> entityNamed(const Connection &connection, const QString &words)
{
    const auto newest = [&](const QString &condition, const auto &...values) {
        return first<coding::Entity>(
            connection.select(u"SELECT entity, entity_type FROM annotations WHERE %1 AND entity IS NOT NULL"
                              " AND entity <> '' ORDER BY id DESC LIMIT 1"_s.arg(condition),
                values...),
            readEntity);
    };
    auto entity = newest(u"quote = ?"_s, words);
    return entity && !*entity ? newest(u"entity = ? COLLATE NOCASE AND entity = ?"_s, words, words) : entity;
}

base::Result<QStringList> speakers(const Connection &connection, int limit)
{
    return texts(
        connection.select(u"SELECT speaker FROM annotations WHERE speaker IS NOT NULL AND speaker <> ''"
                          " GROUP BY speaker ORDER BY count(*) DESC, speaker LIMIT ?"_s,
            limit));
}

base::Result<std::vector<text::ArticleId>> articlesWithWords(
    const Connection &connection, const QString &words)
{
    // The index knows letters and digits only, and words between spaces; where that is not enough, every
    // article may have the words.
    const bool isIndexed = hasSpacedWords(words) && std::ranges::any_of(words, [](QChar unit) {
        return unit.isLetter() || unit.isDigit();
    });
    if (!isIndexed)
        return articleIds(connection.select(u"SELECT id FROM articles ORDER BY id"_s));
    const QString phrase = u'"' + QString(words).replace(u'"', u' ') + u'"';
    return articleIds(
        connection.select(u"SELECT id FROM articles WHERE text_id IN (SELECT rowid FROM article_search WHERE "
                          u"article_search MATCH ?"
                          " UNION ALL SELECT id FROM article_texts WHERE NOT spaced) ORDER BY id"_s,
            phrase));
}

} // namespace store::searching
