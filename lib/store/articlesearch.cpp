// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/articlesearch.h"

#include "store/messages.h"
#include "store/queryconditions.h"
#include "store/rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {
namespace {

/// Texts of a step of a search: few at first, so that something is there to see, then more, so that what each
/// step costs by itself does not count. Where every text may have to be read, a step stays short enough to be
/// cancelled.
constexpr qint64 fewestTexts = 500;
constexpr qint64 mostTexts = 64'000;
constexpr qint64 mostReadTexts = 1'000;

/// A running search.
class ArticleSearch
{
public:
    ArticleSearch(const Connection &connection, Texts &texts, const coding::SearchQuery &query,
        const FoundVisitor &visit)
        : m_connection(connection)
        , m_texts(texts)
        , m_query(query)
        , m_visit(visit)
    {
        for (const auto &group : coding::searchedParts(query).annotations) {
            const SqlCondition part = annotationCondition(group);
            m_annotations.sql += (m_annotations.sql.isEmpty() ? u""_s : u" OR "_s) + part.sql;
            m_annotations.values.insert(m_annotations.values.end(), part.values.begin(), part.values.end());
        }
    }

    base::Result<void> run(const base::Progress &progress)
    {
        const auto last = m_connection.single(u"SELECT ifnull(max(id), 0) FROM article_texts"_s);
        if (!last)
            return std::unexpected(last.error());
        const qint64 most = isIndexed(m_query) ? mostTexts : mostReadTexts;
        qint64 count = fewestTexts;
        for (qint64 first = 1; first <= last->toLongLong() && !m_isEnough; first += count) {
            count = first == 1 ? fewestTexts : std::min(count * 4, most);
            if (progress.isCancelled())
                return std::unexpected(messages::cancelled(m_connection.path()));
            if (const auto done = step({first, first + count - 1}, progress); !done)
                return done;
            progress.report(std::min(first + count, last->toLongLong()), last->toLongLong());
        }
        return {};
    }

private:
    base::Result<void> step(TextRange range, const base::Progress &progress)
    {
        SqlCondition condition = articleCondition(m_query, range);
        condition.values.insert(condition.values.end(), {range.first, range.last});
        auto rows = m_connection.prepare(
            u"SELECT %1, x.spaced, x.text FROM articles a JOIN article_texts x ON x.id = a.text_id"
            " WHERE (%2) AND a.text_id BETWEEN ? AND ? ORDER BY a.text_id, a.id"_s.arg(
                rows::columns<text::Article>("a"_L1), condition.sql));
        if (!rows)
            return std::unexpected(rows.error());
        for (const QVariant &value : condition.values)
            rows->bind(value);
        if (const auto done = rows->execute(); !done)
            return done;
        while (!m_isEnough && rows->next()) {
            if (progress.isCancelled())
                return std::unexpected(messages::cancelled(m_connection.path()));
            if (const auto done = take(*rows); !done)
                return done;
        }
        return rows->result();
    }

    base::Result<void> take(const Query &row)
    {
        int column = 0;
        FoundArticle found;
        found.article = rows::read<text::Article>(row, column);
        found.isSpaced = row.integer(column) != 0;
        found.text = KeptText::of(found.article.text, row.text(column + 1));
        if (!m_annotations.sql.isEmpty()) {
            auto annotations = annotationsOf(found.article.id);
            if (!annotations)
                return std::unexpected(annotations.error());
            found.annotations = std::move(*annotations);
        }
        m_isEnough = !m_visit(found);
        return {};
    }

    base::Result<std::vector<coding::Annotation>> annotationsOf(text::ArticleId article)
    {
        auto rows = m_connection.prepare(rows::annotationStatement(u"",
            u"WHERE (%1) AND n.article_id = ? ORDER BY n.start, n.\"end\", n.id"_s.arg(m_annotations.sql)));
        if (!rows)
            return std::unexpected(rows.error());
        for (const QVariant &value : m_annotations.values)
            rows->bind(value);
        rows->bind(article);
        return rows->execute().and_then([&] { return rows::readAnnotations(std::move(rows), m_texts); });
    }

    const Connection &m_connection;
    Texts &m_texts;
    const coding::SearchQuery &m_query;
    const FoundVisitor &m_visit;
    SqlCondition m_annotations; ///< What is shown of annotations; empty for none.
    bool m_isEnough = false;    ///< The visitor wants no more.
};

} // namespace

base::Result<void> searchArticles(const Connection &connection, Texts &texts,
    const coding::SearchQuery &query, const FoundVisitor &visit, const base::Progress &progress)
{
    return ArticleSearch(connection, texts, query, visit).run(progress);
}

} // namespace store
