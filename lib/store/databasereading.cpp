// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/annotationlisting.h"
#include "store/annotationrows.h"
#include "store/articlesearch.h"
#include "store/corpuscheck.h"
#include "store/corpuscopy.h"
#include "store/databasestate.h"
#include "store/migrations.h"
#include "store/rows.h"
#include "store/searching.h"

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr auto articleOrder = " ORDER BY a.published, a.title COLLATE NOCASE, a.id"_L1;
constexpr auto placeOrder = " ORDER BY n.article_id, n.start, n.\"end\", n.id"_L1;

template <class Id>
Id readId(const Query &query)
{
    return Id(query.integer(0));
}

} // namespace

base::Result<std::vector<text::Source>> Database::sources() const
{
    return rows::all<text::Source>(*m_state->connection);
}

base::Result<std::vector<std::pair<QString, QString>>> Database::sourcesOfUrls() const
{
    return collect<std::pair<QString, QString>>(
        m_state->connection->select(u"SELECT DISTINCT a.url, s.name FROM articles a JOIN sources s ON"
                                    " s.id = a.source_id WHERE a.url <> ''"_s),
        [](const Query &row) { return std::pair(row.text(0), row.text(1)); });
}

base::Result<std::vector<coding::Analyst>> Database::analysts() const
{
    return rows::all<coding::Analyst>(*m_state->connection);
}

base::Result<std::vector<coding::Tag>> Database::tags() const
{
    return rows::all<coding::Tag>(*m_state->connection).transform(coding::inTreeOrder);
}

base::Result<std::vector<coding::OwnWordList>> Database::ownWordLists() const
{
    return rows::all<coding::OwnWordList>(*m_state->connection);
}

base::Result<std::vector<coding::StoryRejection>> Database::storyRejections() const
{
    return rows::all<coding::StoryRejection>(*m_state->connection);
}

base::Result<std::vector<coding::StoryRejection>> Database::storyRejections(
    const std::vector<text::ArticleId> &articles) const
{
    return collect<coding::StoryRejection>(
        m_state->connection->select(
            u"SELECT %1 FROM story_rejections t WHERE article_id IN (SELECT value FROM json_each(?)) ORDER BY id"_s
                .arg(rows::columns<coding::StoryRejection>("t"_L1)),
            rows::jsonArray(articles)),
        rows::readRow<coding::StoryRejection>);
}

base::Result<std::vector<coding::ExchangeRate>> Database::exchangeRates() const
{
    return rows::all<coding::ExchangeRate>(*m_state->connection);
}

base::Result<std::vector<StorySummary>> Database::stories() const
{
    auto stories = collect<StorySummary>(
        m_state->connection->select(
            u"SELECT %1, (SELECT count(*) FROM articles a WHERE a.story_id = s.id)"
            " FROM stories s ORDER BY s.name COLLATE NOCASE, s.id"_s.arg(rows::columns<text::Story>("s"_L1))),
        [](const Query &query) {
            int column = 0;
            auto story = rows::read<text::Story>(query, column);
            return StorySummary{std::move(story), static_cast<int>(query.integer(column))};
        });
    const auto storyless =
        m_state->connection->single(u"SELECT count(*) FROM articles WHERE story_id IS NULL"_s);
    if (!stories || !storyless)
        return stories ? std::unexpected(storyless.error()) : std::move(stories);
    if (storyless->toInt() > 0)
        stories->push_back({{}, storyless->toInt()});
    return stories;
}

base::Result<std::vector<ArticleRow>> Database::articles(text::StoryId story, int offset, int limit) const
{
    return rows::articles(*m_state->connection,
        u"WHERE a.story_id IS ?"_s + articleOrder + u" LIMIT ? OFFSET ?"_s, story, limit, offset);
}

base::Result<std::optional<ArticleRow>> Database::article(text::ArticleId article) const
{
    return rows::articles(*m_state->connection, u"WHERE a.id = ?"_s, article)
        .transform([](auto rows) -> std::optional<ArticleRow> {
            return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
        });
}

base::Result<std::vector<HashedArticle>> Database::hashedArticles() const
{
    return collect<HashedArticle>(
        m_state->connection->select(u"SELECT x.hash, %1, r.state, r.progress FROM articles a"
                                    " JOIN article_texts x ON x.id = a.text_id"
                                    " LEFT JOIN readings r ON r.article_id = a.id ORDER BY a.id"_s.arg(
                                        rows::columns<text::Article>("a"_L1))),
        [](const Query &query) {
            return HashedArticle{rows::readArticle(query, 1), query.column(0).toByteArray()};
        });
}

base::Result<std::optional<text::ArticleId>> Database::articleByGuid(const QUuid &guid) const
{
    return first<text::ArticleId>(
        m_state->connection->select(u"SELECT id FROM articles WHERE guid = ?"_s, guid),
        readId<text::ArticleId>);
}

base::Result<std::vector<text::Article>> Database::articlesWithText(const QString &text) const
{
    return m_state->texts.find(text).and_then([this](text::TextId id) {
        return collect<text::Article>(
            m_state->connection->select(u"SELECT %1 FROM articles a WHERE a.text_id = ? ORDER BY a.id"_s.arg(
                                            rows::columns<text::Article>("a"_L1)),
                id),
            rows::readRow<text::Article>);
    });
}

base::Result<bool> Database::hasArticleWithText(text::TextId text) const
{
    return m_state->connection->single(u"SELECT count(*) FROM articles WHERE text_id = ?"_s, text)
        .transform([](const QVariant &count) { return count.toInt() > 0; });
}

base::Result<QString> Database::text(text::TextId text) const
{
    return m_state->texts.load(text).transform([](const auto &kept) { return kept->text; });
}

base::Result<std::vector<coding::Annotation>> Database::annotations(text::ArticleId article) const
{
    return rows::annotations(*m_state->connection, m_state->texts, {},
        u"WHERE n.article_id = ? ORDER BY n.start, n.\"end\", n.id"_s, article);
}

base::Result<std::vector<coding::Annotation>> Database::annotations(text::StoryId story) const
{
    return rows::annotations(*m_state->connection, m_state->texts, {},
        u"WHERE a.story_id IS ?"_s + articleOrder + u", n.start, n.\"end\", n.id"_s, story);
}

base::Result<std::vector<coding::Annotation>> Database::annotations(
    const std::vector<coding::AnnotationId> &ids) const
{
    return rows::annotations(*m_state->connection, m_state->texts,
        u"(SELECT DISTINCT value FROM json_each(?)) j CROSS JOIN"_s, u"WHERE n.id = j.value"_s,
        rows::jsonArray(ids));
}

base::Result<std::vector<coding::Annotation>> Database::annotationsWithTag(coding::TagId tag) const
{
    return rows::annotations(
        *m_state->connection, m_state->texts, {}, u"WHERE n.tag_id = ?"_s + placeOrder, tag);
}

base::Result<std::optional<coding::AnnotationId>> Database::annotationByGuid(const QUuid &guid) const
{
    return first<coding::AnnotationId>(
        m_state->connection->select(u"SELECT id FROM annotations WHERE guid = ?"_s, guid),
        readId<coding::AnnotationId>);
}

base::Result<std::vector<coding::AnnotationId>> Database::annotationIds(
    const AnnotationFilter &filter, AnnotationOrder order, Qt::SortOrder direction) const
{
    return listAnnotations(*m_state->connection, filter, order, direction);
}

base::Result<std::unordered_map<coding::TagId, int>> Database::annotationCounts() const
{
    auto query = m_state->connection->select(u"SELECT tag_id, count(*) FROM annotations GROUP BY tag_id"_s);
    if (!query)
        return std::unexpected(query.error());
    std::unordered_map<coding::TagId, int> counts;
    while (query->next())
        counts.emplace(query->integer(0), query->integer(1));
    return query->result().transform([&] { return std::move(counts); });
}

base::Result<int> Database::annotationCount(coding::TagId tag) const
{
    return m_state->connection->single(u"SELECT count(*) FROM annotations WHERE tag_id = ?"_s, tag)
        .transform([](const QVariant &count) { return count.toInt(); });
}

base::Result<int> Database::valueCount(coding::TagId tag) const
{
    return m_state->connection
        ->single(u"SELECT count(*) FROM annotations WHERE tag_id = ? AND "
                 "(relation IS NOT NULL OR entity_type IS NOT NULL OR stance IS NOT NULL)"_s,
            tag)
        .transform([](const QVariant &count) { return count.toInt(); });
}

base::Result<int> Database::annotationCount(const std::vector<text::ArticleId> &articles) const
{
    return m_state->connection
        ->single(u"SELECT count(*) FROM json_each(?) j CROSS JOIN annotations n ON n.article_id = j.value"_s,
            rows::jsonArray(articles))
        .transform([](const QVariant &count) { return count.toInt(); });
}

base::Result<std::vector<coding::Decision>> Database::decisions() const
{
    return collect<coding::Decision>(
        m_state->connection->select(
            u"SELECT %1 FROM decisions d ORDER BY d.id"_s.arg(rows::columns<coding::Decision>("d"_L1))),
        rows::readRow<coding::Decision>);
}

base::Result<std::vector<coding::Decision>> Database::decisions(text::StoryId story) const
{
    return collect<coding::Decision>(
        m_state->connection->select(u"SELECT %1 FROM decisions d WHERE d.story_id IS ? ORDER BY d.id"_s.arg(
                                        rows::columns<coding::Decision>("d"_L1)),
            story),
        rows::readRow<coding::Decision>);
}

base::Result<std::vector<coding::Decision>> Database::decisionsAbout(
    const std::vector<coding::AnnotationId> &ids) const
{
    const QString list = rows::jsonArray(ids);
    return collect<coding::Decision>(
        m_state->connection->select(
            u"SELECT %1 FROM decisions d WHERE d.id IN ("
            "SELECT a.id FROM json_each(?) j CROSS JOIN decisions a ON a.first_id = j.value UNION "
            "SELECT b.id FROM json_each(?) j CROSS JOIN decisions b ON b.second_id = j.value) ORDER BY d.id"_s
                .arg(rows::columns<coding::Decision>("d"_L1)),
            list, list),
        rows::readRow<coding::Decision>);
}

base::Result<std::vector<coding::Rejection>> Database::rejections(text::ArticleId article) const
{
    return rows::rejections(*m_state->connection, m_state->texts, article);
}

base::Result<std::vector<coding::Entity>> Database::entities() const
{
    return searching::entities(*m_state->connection);
}

base::Result<QStringList> Database::entityNames(const QString &start, int limit) const
{
    return searching::entityNames(*m_state->connection, start, limit);
}

base::Result<std::optional<coding::Entity>> Database::entityNamed(const QString &words) const
{
    return searching::entityNamed(*m_state->connection, words);
}

base::Result<QStringList> Database::speakers(int limit) const
{
    return searching::speakers(*m_state->connection, limit);
}

base::Result<std::vector<text::ArticleId>> Database::articlesWithWords(const QString &words) const
{
    return searching::articlesWithWords(*m_state->connection, words);
}

base::Result<void> Database::search(
    const coding::SearchQuery &query, const FoundVisitor &visit, const base::Progress &progress) const
{
    return searchArticles(*m_state->connection, m_state->texts, query, visit, progress);
}

base::Result<std::optional<Edit>> Database::nextUndo() const
{
    return m_state->log.nextUndo();
}

base::Result<std::optional<Edit>> Database::nextRedo() const
{
    return m_state->log.nextRedo();
}

base::Result<bool> Database::isDone(EditId edit) const
{
    return m_state->log.isDone(edit);
}

base::Result<bool> Database::isLargerInLog(EditId edit, qint64 bytes) const
{
    return m_state->log.isLarger(edit, bytes);
}

base::Result<std::vector<Edit>> Database::history(int limit) const
{
    return m_state->log.history(limit);
}

base::Result<LastIds> Database::lastIds() const
{
    LastIds last;
    for (const auto &[table, id] :
        {std::pair("sources"_L1, &last.source), std::pair("stories"_L1, &last.story),
            std::pair("articles"_L1, &last.article), std::pair("analysts"_L1, &last.analyst),
            std::pair("tags"_L1, &last.tag), std::pair("annotations"_L1, &last.annotation),
            std::pair("decisions"_L1, &last.decision), std::pair("rejections"_L1, &last.rejection),
            std::pair("own_words"_L1, &last.ownWordList), std::pair("exchange_rates"_L1, &last.exchangeRate),
            std::pair("story_rejections"_L1, &last.storyRejection)}) {
        const auto largest = m_state->connection->single(
            u"SELECT max(ifnull((SELECT seq FROM sqlite_sequence WHERE name = '%1'), 0),"
            " ifnull((SELECT max(id) FROM %1), 0))"_s.arg(table));
        if (!largest)
            return std::unexpected(largest.error());
        *id = largest->toLongLong();
    }
    return last;
}

qint64 Database::dataVersion() const
{
    return m_state->connection->single(u"PRAGMA data_version"_s).value_or(QVariant()).toLongLong();
}

base::Result<void> Database::saveCopy(const QString &path, Existing existing) const
{
    return copyCorpus(*m_state->connection, path, existing);
}

base::Result<QStringList> Database::check(const base::Progress &progress) const
{
    return checkCorpus(*m_state->connection, progress);
}

base::Result<void> Database::eachAnnotationRow(const RowVisitor &visit, const base::Progress &progress) const
{
    return visitAnnotationRows(*m_state->connection, visit, progress);
}

} // namespace store
