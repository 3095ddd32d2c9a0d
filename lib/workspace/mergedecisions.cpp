// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/mergedecisions.h"

#include "workspace/mergetables.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace workspace {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(workspace::Merging)
};

/// Decisions about the same annotations have the same key.
using DecisionKey = std::pair<coding::AnnotationId, coding::AnnotationId>;

DecisionKey keyOf(const coding::Decision &decision)
{
    return std::minmax(decision.first, decision.second);
}

/// Compares the decisions of two corpora, once.
class DecisionMerge
{
public:
    DecisionMerge(const store::Database &ours, const store::Database &theirs, const MergedPlaces &places,
        MergeTables &tables, IdCounters &ids, MergePlan &plan)
        : m_ours(ours)
        , m_theirs(theirs)
        , m_places(places)
        , m_tables(tables)
        , m_ids(ids)
        , m_plan(plan)
    {
    }

    base::Result<void> run();

private:
    using Known = std::map<DecisionKey, coding::Decision>;

    /// Ours, and what was added, of the kind of one.
    Known &knownLike(const coding::Decision &one)
    {
        return one.kind == coding::Decision::Kind::Label ? m_labels : m_pairs;
    }
    void merge(coding::Decision one);
    void tellConflict(const coding::Decision &known, const coding::Decision &theirs);

    const store::Database &m_ours;
    const store::Database &m_theirs;
    const MergedPlaces &m_places;
    MergeTables &m_tables;
    IdCounters &m_ids;
    MergePlan &m_plan;
    Known m_labels;
    Known m_pairs;
    QSet<QUuid> m_guids;
};

base::Result<void> DecisionMerge::run()
{
    const auto ours = m_ours.stories();
    if (!ours)
        return std::unexpected(ours.error());
    for (const store::StorySummary &story : *ours) {
        const auto decisions = m_ours.decisions(story.story.id);
        if (!decisions)
            return std::unexpected(decisions.error());
        for (const coding::Decision &one : *decisions) {
            m_guids.insert(one.guid);
            knownLike(one).emplace(keyOf(one), one);
        }
    }
    std::vector<text::Story> stories = m_tables.theirStories();
    stories.push_back({});
    for (const text::Story &story : stories) {
        const auto decisions = m_theirs.decisions(story.id);
        if (!decisions)
            return std::unexpected(decisions.error());
        for (const coding::Decision &one : *decisions)
            merge(one);
    }
    return {};
}

void DecisionMerge::merge(coding::Decision one)
{
    const MergedPlace first = m_places.value(one.first);
    const MergedPlace second = m_places.value(one.second);
    const bool isLabel = one.kind == coding::Decision::Kind::Label;
    if (!first.annotation.isValid() ||
        (!isLabel && (!second.annotation.isValid() || second.story != first.story))) {
        ++m_plan.counts.leftOut;
        return;
    }
    one.first = first.annotation;
    one.second = isLabel ? coding::AnnotationId() : second.annotation;
    one.story = first.story;
    Known &known = knownLike(one);
    const auto there = known.find(keyOf(one));
    if (there == known.end()) {
        if (m_guids.contains(one.guid))
            one.guid = QUuid::createUuid();
        m_guids.insert(one.guid);
        one.id = m_ids.next<coding::DecisionId>();
        known.emplace(keyOf(one), one);
        m_plan.changes.add(std::move(one));
        ++m_plan.counts.decisions;
    } else if (there->second.kind != one.kind || there->second.label != one.label) {
        tellConflict(there->second, one);
    }
}

void DecisionMerge::tellConflict(const coding::Decision &known, const coding::Decision &theirs)
{
    const auto line = [](const coding::Decision &one) {
        switch (one.kind) {
        case coding::Decision::Kind::Same:
            return Text::tr("the same point", "what an analyst decided of two annotations");
        case coding::Decision::Kind::Different:
            return Text::tr("different points", "what an analyst decided of two annotations");
        case coding::Decision::Kind::Label:
            return u"“%1”"_s.arg(one.label);
        }
        Q_UNREACHABLE_RETURN(QString());
    };
    coding::Decision changed = known;
    changed.kind = theirs.kind;
    changed.label = theirs.label;
    m_plan.conflicts.push_back({.kind = MergeConflict::Kind::Decision,
        .what = m_tables.storyName(known.story),
        .ours = line(known),
        .theirs = line(theirs),
        .article = {},
        .toTheirs = coding::Change<coding::Decision>{known, std::move(changed)}});
}

} // namespace

base::Result<void> mergeDecisions(const store::Database &ours, const store::Database &theirs,
    const MergedPlaces &places, MergeTables &tables, IdCounters &ids, MergePlan &plan)
{
    return DecisionMerge(ours, theirs, places, tables, ids, plan).run();
}

base::Result<void> mergeStoryRejections(const store::Database &ours, const store::Database &theirs,
    const MergedArticles &articles, const MergeTables &tables, IdCounters &ids, MergePlan &plan)
{
    auto known = ours.storyRejections();
    const auto all = theirs.storyRejections();
    if (!known || !all)
        return std::unexpected(known ? all.error() : known.error());
    for (coding::StoryRejection one : *all) {
        one.article = articles.value(one.article);
        one.story = tables.story(one.story);
        const bool isThere = std::ranges::any_of(*known, [&](const coding::StoryRejection &other) {
            return other.guid == one.guid || (other.article == one.article && other.story == one.story &&
                                                 other.proposal == one.proposal);
        });
        if (isThere || !one.article.isValid())
            continue;
        one.id = ids.next<coding::StoryRejectionId>();
        known->push_back(one);
        plan.changes.add(std::move(one));
        ++plan.counts.rejections;
    }
    return {};
}

} // namespace workspace
