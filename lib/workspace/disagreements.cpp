// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What two analysts do not agree on in one article, and what settles it.

#include "workspace/disagreements.h"

#include "workspace/annotationedits.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace workspace {
namespace {

using Annotations = std::vector<coding::Annotation>;

/// Takes pairs that match out of both lists, from the start of the text; `take` gets each.
void pairOff(Annotations &ones, Annotations &others, const auto &isMatch, const auto &take)
{
    std::erase_if(ones, [&](const coding::Annotation &one) {
        const auto other = std::ranges::find_if(
            others, [&](const coding::Annotation &candidate) { return isMatch(one, candidate); });
        if (other == others.end())
            return false;
        take(one, *other);
        others.erase(other);
        return true;
    });
}

} // namespace

std::vector<Disagreement> disagreementsOf(Annotations ones, Annotations others)
{
    std::vector<Disagreement> found;
    const auto add = [&](Disagreement::Kind kind) {
        return [&found, kind](const coding::Annotation &one, const coding::Annotation &other) {
            found.push_back({.kind = kind, .first = one, .second = other});
        };
    };
    const auto isSamePlace = [](const auto &one, const auto &other) { return one.span == other.span; };
    const auto isSameTag = [](const auto &one, const auto &other) { return one.tag == other.tag; };
    const auto overlap = [](const auto &one, const auto &other) { return one.span.overlaps(other.span); };
    pairOff(
        ones, others,
        [&](const auto &one, const auto &other) {
            return isSamePlace(one, other) && isSameTag(one, other) && one.value == other.value;
        },
        [](const auto &, const auto &) {}); // they agree
    pairOff(
        ones, others,
        [&](const auto &one, const auto &other) { return isSamePlace(one, other) && isSameTag(one, other); },
        add(Disagreement::Kind::Value));
    pairOff(ones, others, isSamePlace, add(Disagreement::Kind::Tag));
    pairOff(
        ones, others,
        [&](const auto &one, const auto &other) { return overlap(one, other) && isSameTag(one, other); },
        add(Disagreement::Kind::Place));
    pairOff(ones, others, overlap, add(Disagreement::Kind::Place));
    for (const coding::Annotation &one : ones)
        found.push_back({.kind = Disagreement::Kind::OnlyOne, .first = one, .second = {}});
    for (const coding::Annotation &other : others)
        found.push_back({.kind = Disagreement::Kind::OnlyOne, .first = {}, .second = other});
    std::ranges::stable_sort(found, {}, [](const Disagreement &one) { return startOf(one); });
    return found;
}

int startOf(const Disagreement &disagreement)
{
    if (disagreement.first && disagreement.second)
        return std::min(disagreement.first->span.start, disagreement.second->span.start);
    return (disagreement.first ? disagreement.first : disagreement.second)->span.start;
}

coding::ChangeSet settle(
    Workspace &workspace, const Disagreement &disagreement, const AnalystWork &work, Side accepted)
{
    const bool isFirst = accepted == Side::First;
    const auto &kept = isFirst ? disagreement.first : disagreement.second;
    const auto &other = isFirst ? disagreement.second : disagreement.first;
    for (const auto *side : {&kept, &other}) {
        if (!*side)
            continue;
        const coding::Annotation *now = workspace.annotation((*side)->id);
        if (!now || now->span != (*side)->span || now->tag != (*side)->tag || now->value != (*side)->value)
            return {};
    }
    coding::ChangeSet changes;
    if (!kept)
        return removeAnnotations(workspace, {other->id});
    if (other) {
        coding::Annotation changed = *workspace.annotation(other->id);
        const coding::Annotation before = changed;
        changed.span = kept->span;
        changed.quote = kept->quote;
        changed.tag = kept->tag;
        changed.value = kept->value;
        changes.replace(before, std::move(changed));
        return changes;
    }
    coding::Annotation copy = *kept;
    copy.id = {};
    copy.guid = {};
    copy.analyst = isFirst ? work.second : work.first;
    copy.note.clear();
    copy.created = {};
    copy.modified = {};
    changes.add(std::move(copy));
    return changes;
}

} // namespace workspace
