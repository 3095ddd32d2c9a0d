// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/mergeplan.h"

#include <QHash>

namespace workspace {

class IdCounters;
class MergeTables;

/// Where annotations of another corpus are in this one, by their numbers there.
struct MergedPlace
{
    coding::AnnotationId annotation;
    text::StoryId story;
};
using MergedPlaces = QHash<coding::AnnotationId, MergedPlace>;

/// Adds to a plan what analysts of the other corpus decided of points, once all annotations have their
/// `places`: new decisions as changes, those that ours contradict as conflicts; those of annotations that are
/// left out, or are in two stories here, are left out.
base::Result<void> mergeDecisions(const store::Database &ours, const store::Database &theirs,
    const MergedPlaces &places, MergeTables &tables, IdCounters &ids, MergePlan &plan);

/// Our articles by the numbers that they have in another corpus.
using MergedArticles = QHash<text::ArticleId, text::ArticleId>;

/// Adds to a plan for which stories analysts of the other corpus did not want articles, as far as these have
/// their place in `articles`.
base::Result<void> mergeStoryRejections(const store::Database &ours, const store::Database &theirs,
    const MergedArticles &articles, const MergeTables &tables, IdCounters &ids, MergePlan &plan);

} // namespace workspace
