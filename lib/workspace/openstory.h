// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/changeset.h"
#include "coding/decision.h"
#include "store/database.h"

#include <set>
#include <span>
#include <unordered_map>
#include <vector>

namespace workspace {

/// A story that is in view: everything about it in memory.
struct OpenStory
{
    text::Story story; ///< An invalid id stands for "in no story".
    std::vector<store::ArticleRow> articles;
    std::vector<coding::Annotation> annotations; ///< By article (in the order of `articles`), then place.
    std::vector<coding::Decision> decisions;
};

/// Keeps an open story as the file has it, and finds things in it.
class StoryMemory
{
public:
    /// Reads all about the story, in place of what was there; on failure nothing has changed.
    base::Result<void> load(const store::Database &database, const text::Story &story);
    /// Follows changes. False when an article of another story has come in or one has another place in the
    /// order: then load() again.
    bool apply(const coding::ChangeSet &changes);
    void rename(const text::Story &story) { m_story.story = story; }

    const OpenStory &story() const { return m_story; }
    /// Null when the story has no such article; valid until the next change.
    const store::ArticleRow *article(text::ArticleId id) const;
    /// By place; valid until the next change.
    std::span<const coding::Annotation> annotations(text::ArticleId article) const;
    const coding::Annotation *annotation(coding::AnnotationId id) const;

private:
    bool applyArticles(const coding::ChangeSet &changes);
    void addArticles(std::vector<store::ArticleRow> added);
    void removeArticles(const std::set<text::ArticleId> &removed);
    void findArticles(size_t from);
    void applyAnnotations(const coding::ChangeSet &changes);
    void applyReadings(const coding::ChangeSet &changes);
    void applyDecisions(const coding::ChangeSet &changes);
    bool isBefore(const coding::Annotation &one, const coding::Annotation &other) const;

    OpenStory m_story;
    std::unordered_map<text::ArticleId, size_t> m_articles; ///< Places in m_story.articles.
    /// Places in m_story.annotations; made when first needed after a change.
    mutable std::unordered_map<coding::AnnotationId, size_t> m_annotations;
    mutable bool m_annotationsFound = false;
};

} // namespace workspace
