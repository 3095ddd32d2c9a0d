// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/openstory.h"

#include <algorithm>
#include <tuple>

namespace workspace {

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
    for (const store::ArticleRow &row : m_story.articles)
        m_articles.emplace(row.article.id, m_articles.size());
    m_annotationsFound = false;
    return {};
}

void StoryMemory::apply(const coding::ChangeSet &changes)
{
    applyReadings(changes);
    applyAnnotations(changes);
    applyDecisions(changes);
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
