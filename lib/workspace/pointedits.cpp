// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/pointedits.h"

#include "workspace/workspace.h"

#include <algorithm>
#include <set>

namespace workspace {
namespace {

using Evidence = std::vector<coding::AnnotationId>;

/// In the order of the story, so the first one is what a decision best holds on to.
Evidence evidenceOf(const coding::Point &point)
{
    Evidence evidence;
    for (const coding::Cell &cell : point.cells)
        std::ranges::copy(cell.evidence, std::back_inserter(evidence));
    return evidence;
}

/// The decisions of a story while they are changed.
class Decisions
{
public:
    Decisions(Workspace &workspace, text::StoryId story)
        : m_story(story)
        , m_decisions(workspace.openStory(story).decisions)
    {
    }

    void same(coding::AnnotationId first, coding::AnnotationId second)
    {
        add(coding::Decision::Kind::Same, first, second);
    }

    void label(coding::AnnotationId first, const QString &label)
    {
        m_additions.push_back({.id = {},
            .guid = {},
            .story = m_story,
            .kind = coding::Decision::Kind::Label,
            .first = first,
            .second = {},
            .label = label});
    }

    /// Nothing keeps these apart any more.
    void allowTogether(const Evidence &evidence)
    {
        const std::set<coding::AnnotationId> members(evidence.begin(), evidence.end());
        removeIf([&](const coding::Decision &one) {
            return one.kind == coding::Decision::Kind::Different && members.contains(one.first) &&
                   members.contains(one.second);
        });
    }

    /// The annotations that are taken out hang together, and none of the others belongs to them any more.
    /// Others that an older decision held together through one of them stay together.
    void separate(const Evidence &out, const Evidence &others)
    {
        const std::set<coding::AnnotationId> taken(out.begin(), out.end());
        const std::set<coding::AnnotationId> left(others.begin(), others.end());
        Evidence loose;
        removeIf([&](const coding::Decision &one) {
            if (one.kind != coding::Decision::Kind::Same)
                return false;
            const bool crosses = (taken.contains(one.first) && left.contains(one.second)) ||
                                 (left.contains(one.first) && taken.contains(one.second));
            if (crosses)
                loose.push_back(left.contains(one.first) ? one.first : one.second);
            return crosses;
        });
        for (size_t next = 1; next < loose.size(); ++next)
            same(loose.front(), loose[next]);
        for (size_t next = 1; next < out.size(); ++next)
            same(out.front(), out[next]);
        for (const coding::AnnotationId other : others)
            add(coding::Decision::Kind::Different, out.front(), other);
    }

    /// The first label that any of the annotations carries; they carry none any more.
    QString takeLabel(const Evidence &evidence)
    {
        const std::set<coding::AnnotationId> members(evidence.begin(), evidence.end());
        QString label;
        removeIf([&](const coding::Decision &one) {
            if (one.kind != coding::Decision::Kind::Label || !members.contains(one.first))
                return false;
            if (label.isEmpty())
                label = one.label;
            return true;
        });
        return label;
    }

    /// Removed ones first, then the new ones that no decision says already.
    coding::ChangeSet changes()
    {
        coding::ChangeSet changes = std::move(m_changes);
        for (coding::Decision &addition : m_additions)
            if (!isSaid(addition))
                changes.add(std::move(addition));
        return changes;
    }

private:
    void add(coding::Decision::Kind kind, coding::AnnotationId first, coding::AnnotationId second)
    {
        if (first != second)
            m_additions.push_back({.id = {},
                .guid = {},
                .story = m_story,
                .kind = kind,
                .first = first,
                .second = second,
                .label = {}});
    }

    template <class Predicate>
    void removeIf(Predicate predicate)
    {
        std::erase_if(m_decisions, [&](const coding::Decision &one) {
            if (!predicate(one))
                return false;
            m_changes.remove(one);
            return true;
        });
        std::erase_if(m_additions, predicate);
    }

    bool isSaid(const coding::Decision &wanted) const
    {
        return std::ranges::any_of(m_decisions, [&](const coding::Decision &one) {
            const bool samePair = (one.first == wanted.first && one.second == wanted.second) ||
                                  (one.first == wanted.second && one.second == wanted.first);
            return one.kind == wanted.kind && samePair && one.label == wanted.label;
        });
    }

    text::StoryId m_story;
    std::vector<coding::Decision> m_decisions;
    std::vector<coding::Decision> m_additions;
    coding::ChangeSet m_changes;
};

} // namespace

coding::ChangeSet mergePoints(
    Workspace &workspace, text::StoryId story, const std::vector<coding::Point> &points)
{
    if (points.size() < 2 || !std::ranges::all_of(points, [&](const coding::Point &point) {
            return point.kind == points.front().kind;
        }))
        return {};
    Decisions decisions(workspace, story);
    Evidence all;
    for (const coding::Point &point : points)
        std::ranges::copy(evidenceOf(point), std::back_inserter(all));
    if (all.empty())
        return {};
    decisions.allowTogether(all);
    // All of it, for what was together by itself might not go with the others by itself.
    for (const coding::AnnotationId one : all)
        decisions.same(all.front(), one);
    QString label;
    for (const coding::Point &point : points) // the first one that has a label gives it to all
        if (const QString own = decisions.takeLabel(evidenceOf(point)); label.isEmpty())
            label = own;
    if (!label.isEmpty())
        decisions.label(all.front(), label);
    return decisions.changes();
}

coding::ChangeSet splitPoint(Workspace &workspace, text::StoryId story, const coding::Point &point,
    const std::vector<coding::AnnotationId> &evidence)
{
    Evidence out;
    Evidence others;
    for (const coding::AnnotationId one : evidenceOf(point))
        (std::ranges::contains(evidence, one) ? out : others).push_back(one);
    if (out.empty() || others.empty())
        return {};
    Decisions decisions(workspace, story);
    decisions.allowTogether(out);
    const QString label = decisions.takeLabel(evidenceOf(point));
    decisions.separate(out, others);
    if (!label.isEmpty())
        decisions.label(others.front(), label);
    return decisions.changes();
}

coding::ChangeSet pinToPoint(
    Workspace &workspace, text::StoryId story, coding::AnnotationId annotation, const coding::Point &point)
{
    const Evidence target = evidenceOf(point);
    if (target.empty() || std::ranges::contains(target, annotation))
        return {};
    Decisions decisions(workspace, story);
    if (const coding::Point *old = workspace.pointOf(annotation)) {
        Evidence others = evidenceOf(*old);
        std::erase(others, annotation);
        const QString label = decisions.takeLabel(evidenceOf(*old));
        decisions.separate({annotation}, others);
        if (!label.isEmpty() && !others.empty())
            decisions.label(others.front(), label);
    }
    Evidence together = target;
    together.push_back(annotation);
    decisions.allowTogether(together);
    for (const coding::AnnotationId one : together) // see mergePoints()
        decisions.same(target.front(), one);
    return decisions.changes();
}

coding::ChangeSet labelPoint(
    Workspace &workspace, text::StoryId story, const coding::Point &point, const QString &label)
{
    const Evidence evidence = evidenceOf(point);
    if (evidence.empty())
        return {};
    Decisions decisions(workspace, story);
    const QString wanted = label.simplified();
    const QString old = decisions.takeLabel(evidence);
    if (old == wanted)
        return {};
    if (!wanted.isEmpty())
        decisions.label(evidence.front(), wanted);
    return decisions.changes();
}

} // namespace workspace
