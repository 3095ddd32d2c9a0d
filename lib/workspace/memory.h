// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/openstory.h"

#include <QHash>
#include <memory>
#include <set>

namespace workspace {

/// What an open corpus keeps in memory: its small tables, its open stories, and what was looked up elsewhere
/// in the file. The file is the truth; after a commit memory follows it.
class Memory
{
public:
    /// Reads the small tables, and all open stories anew; on failure the rest is as it was.
    base::Result<void> load(const store::Database &database);
    /// Follows changes that were committed to the database. Fails when the database cannot be read.
    base::Result<void> apply(const coding::ChangeSet &changes, const store::Database &database);

    const std::vector<text::Source> &sources() const { return m_sources; }
    const std::vector<coding::Tag> &tags() const { return m_tags; }
    const std::vector<coding::Analyst> &analysts() const { return m_analysts; }
    const std::vector<store::StorySummary> &stories() const { return m_stories; }
    const std::vector<coding::OwnWordList> &ownWordLists() const { return m_ownWordLists; }
    const std::vector<coding::ExchangeRate> &exchangeRates() const { return m_exchangeRates; }
    const text::Source *source(text::SourceId id) const;
    const coding::Tag *tag(coding::TagId id) const;

    /// Null for a story that is not open.
    const StoryMemory *openStory(text::StoryId id) const;
    base::Result<const StoryMemory *> open(const text::Story &story, const store::Database &database);
    /// The open story that has the article; null for none.
    const StoryMemory *storyWith(text::ArticleId article) const;

    /// From an open story or the file; null when there is none. An article is valid until the next call, an
    /// annotation until the next change.
    base::Result<const store::ArticleRow *> article(text::ArticleId id, const store::Database &database);
    base::Result<const coding::Annotation *> annotation(
        coding::AnnotationId id, const store::Database &database);
    /// Null when it is in no open story.
    const coding::Annotation *openAnnotation(coding::AnnotationId id) const;

    /// The open stories whose agreement may be different after the changes. Asked before and after apply(),
    /// since an article may move.
    std::set<text::StoryId> affectedStories(const coding::ChangeSet &changes) const;

private:
    base::Result<void> loadTables(const store::Database &database);
    void findNamed();
    void applyToTables(const coding::ChangeSet &changes);
    void applyToSummaries(const coding::ChangeSet &changes);
    base::Result<void> applyToStories(const coding::ChangeSet &changes, const store::Database &database);
    void forgetLookUps();

    std::vector<text::Source> m_sources;
    std::vector<coding::Tag> m_tags;
    std::vector<coding::Analyst> m_analysts;
    std::vector<store::StorySummary> m_stories;
    std::vector<coding::OwnWordList> m_ownWordLists;
    std::vector<coding::ExchangeRate> m_exchangeRates;
    QHash<text::SourceId, size_t> m_sourcePlaces;
    QHash<coding::TagId, size_t> m_tagPlaces;

    std::unordered_map<text::StoryId, std::unique_ptr<StoryMemory>> m_open;
    std::optional<store::ArticleRow> m_article; ///< Of no open story; looked up last.
    /// Of no open story; looked up since the last change, in two generations so that they do not pile up.
    std::unordered_map<coding::AnnotationId, coding::Annotation> m_annotations;
    std::unordered_map<coding::AnnotationId, coding::Annotation> m_olderAnnotations;
};

} // namespace workspace
