// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/idcounters.h"
#include "workspace/mergeplan.h"

#include <QHash>

namespace workspace {

/// The small tables of two corpora brought together: which of ours each of their sources, stories, analysts
/// and tags is, and what has to be added for those that are not here; their own words and rates join ours.
/// Reports into a plan.
class MergeTables
{
public:
    MergeTables(MergePlan &plan, IdCounters &ids)
        : m_plan(plan)
        , m_ids(ids)
    {
    }

    base::Result<void> read(const store::Database &ours, const store::Database &theirs);

    /// Our number for theirs; invalid for an invalid one.
    text::SourceId source(text::SourceId theirs) const { return m_sourceIds.value(theirs); }
    text::StoryId story(text::StoryId theirs) const { return m_storyIds.value(theirs); }
    coding::AnalystId analyst(coding::AnalystId theirs) const { return m_analystIds.value(theirs); }
    coding::TagId tag(coding::TagId theirs) const { return m_tagIds.value(theirs); }

    /// Names by our numbers, of new ones too; empty for an invalid one.
    QString sourceName(text::SourceId ours) const { return m_sourceNames.value(ours); }
    QString storyName(text::StoryId ours) const { return m_storyNames.value(ours); }
    QString analystName(coding::AnalystId ours) const { return m_analystNames.value(ours); }
    QString tagName(coding::TagId ours) const { return m_tagNames.value(ours); }

    const std::vector<text::Story> &theirStories() const { return m_theirStories; }

private:
    template <class T>
    using Id = decltype(T::id);
    template <class T>
    int match(const std::vector<T> &ours, const std::vector<T> &theirs, MergeConflict::Kind kind,
        QHash<Id<T>, Id<T>> &ids, QHash<Id<T>, QString> &names);
    void matchTags(const std::vector<coding::Tag> &ours, const std::vector<coding::Tag> &theirs);
    void addTag(const coding::Tag &theirs, std::vector<coding::Tag> &known);
    void compareTags(
        const coding::Tag &ours, const coding::Tag &theirs, const std::vector<coding::Tag> &known);
    void joinWords(
        const std::vector<coding::OwnWordList> &ours, const std::vector<coding::OwnWordList> &theirs);

    void joinRates(
        const std::vector<coding::ExchangeRate> &ours, const std::vector<coding::ExchangeRate> &theirs);
    void compareRates(const coding::ExchangeRate &ours, coding::ExchangeRate theirs);

    MergePlan &m_plan;
    IdCounters &m_ids;
    QHash<text::SourceId, text::SourceId> m_sourceIds;
    QHash<text::StoryId, text::StoryId> m_storyIds;
    QHash<coding::AnalystId, coding::AnalystId> m_analystIds;
    QHash<coding::TagId, coding::TagId> m_tagIds;
    QHash<text::SourceId, QString> m_sourceNames;
    QHash<text::StoryId, QString> m_storyNames;
    QHash<coding::AnalystId, QString> m_analystNames;
    QHash<coding::TagId, QString> m_tagNames;
    std::vector<text::Story> m_theirStories;
};

} // namespace workspace
