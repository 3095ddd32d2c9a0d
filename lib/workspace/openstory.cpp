// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/openstory.h"

#include <algorithm>
#include <tuple>

namespace workspace {
namespace {

/// Whether articles stand in this order in a story, as the file has it: by date, title (SQLite's NOCASE) and
/// number.
bool isListedBefore(const text::Article &one, const text::Article &other)
{
    if (one.published != other.published)
        return one.published.toUtf8() < other.published.toUtf8();
    const QByteArray title = one.title.toUtf8().toLower(); // of ASCII only
    const QByteArray otherTitle = other.title.toUtf8().toLower();
    return title == otherTitle ? one.id < other.id : title < otherTitle;
}

} // namespace

base::Result<void> StoryMemory::load(const store::Database &database, const text::Story &story)
{
    auto articles = database.articles(story.id);
    if (!articles)
        return std::unexpected(articles.error());
    auto annotations = database.annotations(story.id);
    if (!annotations)
        return std::unexpected(annotations.error());
    auto decisions = database.decisions(story.id);
    if (!decisions)
        return std::unexpected(decisions.error());
    m_story = {story, std::move(*articles), std::move(*annotations), std::move(*decisions)};
    m_articles.clear();
    findArticles(0);
    m_annotationsFound = false;
    return {};
}

void StoryMemory::findArticles(size_t from)
{
    for (size_t place = from; place < m_story.articles.size(); ++place)
        m_articles.insert_or_assign(m_story.articles[place].article.id, place);
}

bool StoryMemory::apply(const coding::ChangeSet &changes)
{
    if (!applyArticles(changes))
        return false;
    applyReadings(changes);
    applyAnnotations(changes);
    applyDecisions(changes);
    return true;
}

bool StoryMemory::applyArticles(const coding::ChangeSet &changes)
{
    const text::StoryId own = m_story.story.id;
    std::vector<store::ArticleRow> added;
    std::set<text::ArticleId> removed;
    bool follows = true;
    changes.each<text::Article>([&](const coding::Change<text::Article> &change) {
        const bool wasHere = change.before && change.before->story == own;
        const bool isHere = change.after && change.after->story == own;
        if (isHere && change.isAddition())
            added.push_back({*change.after, {.article = change.after->id}});
        else if (wasHere && change.isRemoval())
            removed.insert(change.before->id);
        else if (wasHere && isHere && m_articles.contains(change.after->id) &&
                 change.before->published == change.after->published &&
                 change.before->title == change.after->title)
            m_story.articles[m_articles.at(change.after->id)].article = *change.after;
        else if (wasHere || isHere)
            follows = false;
    });
    if (!follows)
        return false;
    removeArticles(removed);
    addArticles(std::move(added));
    return true;
}

void StoryMemory::removeArticles(const std::set<text::ArticleId> &removed)
{
    if (removed.empty())
        return;
    std::erase_if(m_story.articles, [&](const auto &row) { return removed.contains(row.article.id); });
    std::erase_if(m_story.annotations, [&](const auto &one) { return removed.contains(one.article); });
    m_articles.clear();
    findArticles(0);
    m_annotationsFound = false;
}

void StoryMemory::addArticles(std::vector<store::ArticleRow> added)
{
    // Loaded after the commit and before memory followed it: known already.
    std::erase_if(added, [this](const auto &row) { return m_articles.contains(row.article.id); });
    if (added.empty())
        return;
    const auto before = [](const store::ArticleRow &one, const store::ArticleRow &other) {
        return isListedBefore(one.article, other.article);
    };
    std::ranges::sort(added, before);
    auto &articles = m_story.articles;
    const auto first = std::ranges::upper_bound(articles, added.front(), before) - articles.begin();
    const auto known = static_cast<std::ptrdiff_t>(articles.size());
    std::ranges::move(added, std::back_inserter(articles));
    std::inplace_merge(articles.begin() + first, articles.begin() + known, articles.end(), before);
    findArticles(static_cast<size_t>(first));
}

bool StoryMemory::isBefore(const coding::Annotation &one, const coding::Annotation &other) const
{
    const auto rank = [this](const coding::Annotation &annotation) {
        return m_articles.find(annotation.article)->second;
    };
    if (one.article != other.article)
        return rank(one) < rank(other);
    return std::tie(one.span, one.id) < std::tie(other.span, other.id);
}

void StoryMemory::applyAnnotations(const coding::ChangeSet &changes)
{
    std::unordered_map<coding::AnnotationId, const coding::Annotation *> latest;
    changes.each<coding::Annotation>([&](const coding::Change<coding::Annotation> &change) {
        if (m_articles.contains(change.either().article))
            latest[change.either().id] = change.after ? &*change.after : nullptr;
    });
    if (latest.empty())
        return;

    auto &annotations = m_story.annotations;
    std::erase_if(annotations, [&](const coding::Annotation &one) { return latest.contains(one.id); });
    const auto kept = static_cast<std::ptrdiff_t>(annotations.size());
    for (const auto &[id, annotation] : latest)
        if (annotation)
            annotations.push_back(*annotation);
    const auto before = [this](const coding::Annotation &one, const coding::Annotation &other) {
        return isBefore(one, other);
    };
    std::sort(annotations.begin() + kept, annotations.end(), before);
    std::inplace_merge(annotations.begin(), annotations.begin() + kept, annotations.end(), before);
    m_annotationsFound = false;
}

void StoryMemory::applyReadings(const coding::ChangeSet &changes)
{
    changes.each<text::Reading>([this](const coding::Change<text::Reading> &change) {
        const text::ArticleId article = change.either().article;
        if (const auto found = m_articles.find(article); found != m_articles.end())
            m_story.articles[found->second].reading =
                change.after.value_or(text::Reading{.article = article});
    });
}

void StoryMemory::applyDecisions(const coding::ChangeSet &changes)
{
    changes.each<coding::Decision>([this](const coding::Change<coding::Decision> &change) {
        if (change.either().story != m_story.story.id)
            return;
        auto &decisions = m_story.decisions;
        const coding::DecisionId id = change.either().id;
        std::erase_if(decisions, [id](const coding::Decision &one) { return one.id == id; });
        if (change.after)
            decisions.insert(
                std::ranges::upper_bound(decisions, id, {}, &coding::Decision::id), *change.after);
    });
}

const store::ArticleRow *StoryMemory::article(text::ArticleId id) const
{
    const auto found = m_articles.find(id);
    return found == m_articles.end() ? nullptr : &m_story.articles[found->second];
}

std::span<const coding::Annotation> StoryMemory::annotations(text::ArticleId article) const
{
    const auto found = m_articles.find(article);
    if (found == m_articles.end())
        return {};
    const auto rank = [this](const coding::Annotation &one) { return m_articles.find(one.article)->second; };
    return std::ranges::equal_range(m_story.annotations, found->second, {}, rank);
}

const coding::Annotation *StoryMemory::annotation(coding::AnnotationId id) const
{
    if (!m_annotationsFound) {
        m_annotations.clear();
        m_annotations.reserve(m_story.annotations.size());
        for (const coding::Annotation &one : m_story.annotations)
            m_annotations.emplace(one.id, m_annotations.size());
        m_annotationsFound = true;
    }
    const auto found = m_annotations.find(id);
    return found == m_annotations.end() ? nullptr : &m_story.annotations[found->second];
}

} // namespace workspace
