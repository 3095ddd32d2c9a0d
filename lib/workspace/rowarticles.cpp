// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/rowarticles.h"

namespace workspace {
namespace {

QString key(const QString &title, const QString &source)
{
    return folded(title) + u'\n' + folded(source);
}

} // namespace

QString folded(const QString &name)
{
    return name.simplified().toCaseFolded();
}

RowArticles::RowArticles(store::Database &database, std::vector<AddedArticle> added)
    : m_database(database)
    , m_added(std::move(added))
{
}

base::Result<void> RowArticles::read()
{
    if (std::exchange(m_isRead, true))
        return {};
    const auto sources = m_database.sources();
    const auto stories = m_database.stories();
    if (!sources || !stories)
        return std::unexpected(sources ? stories.error() : sources.error());
    for (const text::Source &source : *sources)
        m_sources.insert(source.id, source.name);
    QHash<QUuid, const AddedArticle *> added;
    for (const AddedArticle &one : m_added)
        added.insert(one.guid, &one);
    for (const store::StorySummary &summary : *stories) {
        const auto rows = m_database.articles(summary.story.id);
        if (!rows)
            return std::unexpected(rows.error());
        for (const auto &[article, reading] : *rows) {
            if (const AddedArticle *one = added.value(article.guid)) {
                Target *target = load(article);
                target->isAdded = true;
                target->sourceIsGuessed = one->sourceIsGuessed;
                m_addedTargets[folded(article.title)].push_back(target);
            } else {
                m_known[key(article.title, m_sources.value(article.source))].push_back(article.id);
            }
        }
    }
    return {};
}

QString RowArticles::nameOf(const interchange::AnnotationRecord &record)
{
    return record.articleId + u'\n' + key(record.title, record.source);
}

base::Result<RowArticles::Target *> RowArticles::find(const interchange::AnnotationRecord &record)
{
    const QString named = nameOf(record);
    if (const auto found = m_found.constFind(named); found != m_found.cend())
        return *found;
    auto target = search(record);
    if (target)
        m_found.insert(named, *target);
    return target;
}

base::Result<RowArticles::Target *> RowArticles::search(const interchange::AnnotationRecord &record)
{
    const auto guid = QUuid::fromString(record.articleId);
    base::Result<std::optional<text::ArticleId>> known;
    if (!guid.isNull())
        known = m_database.articleByGuid(guid);
    if (!known)
        return std::unexpected(known.error());
    if (!*known) {
        const auto named = m_known.constFind(key(record.title, record.source));
        if (named != m_known.cend() && named->size() == 1)
            known = named->front();
    }
    if (!*known)
        return addedTarget(record, guid);
    return m_database.article(**known).transform(
        [this](const auto &row) { return row ? load(row->article) : nullptr; });
}

/// One that this import added. It takes over the GUID, so that the corpus that the rows came from knows it
/// again.
RowArticles::Target *RowArticles::addedTarget(const interchange::AnnotationRecord &record, const QUuid &guid)
{
    const std::vector<Target *> sameTitle = m_addedTargets.value(folded(record.title));
    Target *match = nullptr;
    for (Target *one : sameTitle)
        if (folded(one->source) == folded(record.source))
            match = one;
    if (!match && sameTitle.size() == 1) {
        Target *only = sameTitle.front();
        if (record.source.isEmpty() || only->source.isEmpty() || only->sourceIsGuessed)
            match = only;
    }
    if (match && !guid.isNull())
        m_details.push_back({.article = match->id, .guid = guid});
    return match;
}

base::Result<RowArticles::Target *> RowArticles::assign(const QString &named, text::ArticleId article)
{
    return m_database.article(article).transform([&](const auto &row) {
        Target *target = row ? load(row->article) : nullptr;
        m_found.insert(named, target);
        return target;
    });
}

RowArticles::Target *RowArticles::load(const text::Article &article)
{
    std::unique_ptr<Target> &target = m_targets[article.id];
    if (!target)
        target = std::make_unique<Target>(Target{.id = article.id,
            .text = article.text,
            .title = article.title,
            .source = m_sources.value(article.source),
            .hasStory = article.story.isValid(),
            .hasSource = article.source.isValid()});
    return target.get();
}

/// Rows may know the story and the source of an article that has none.
void RowArticles::complete(Target &target, const interchange::AnnotationRecord &record)
{
    ArticleDetails details{.article = target.id};
    if (!target.hasStory && !record.story.isEmpty())
        details.story = record.story;
    if ((!target.hasSource || target.sourceIsGuessed) && !record.source.isEmpty()) {
        details.source = record.source;
        details.sourceWins = target.sourceIsGuessed;
        target.sourceIsGuessed = false;
        target.hasSource = true;
    }
    target.hasStory = target.hasStory || !details.story.isEmpty();
    if (!details.story.isEmpty() || !details.source.isEmpty())
        m_details.push_back(std::move(details));
}

} // namespace workspace
