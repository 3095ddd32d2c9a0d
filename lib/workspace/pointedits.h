// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/changeset.h"
#include "coding/point.h"

#include <vector>

namespace workspace {

class Workspace;

/// The change sets of an analyst's decisions about the points of a story: pass the result to
/// Workspace::edit(). Older decisions that say the opposite are removed in the same step, so that the newest
/// always holds.

/// The points become one. All must be of one kind; else, and for fewer than two, the result is empty.
coding::ChangeSet mergePoints(
    Workspace &workspace, text::StoryId story, const std::vector<coding::Point> &points);
/// Takes some of a point's evidence out into a point of its own.
coding::ChangeSet splitPoint(Workspace &workspace, text::StoryId story, const coding::Point &point,
    const std::vector<coding::AnnotationId> &evidence);
/// Pins an annotation to a point: out of the point it is in, into this one.
coding::ChangeSet pinToPoint(
    Workspace &workspace, text::StoryId story, coding::AnnotationId annotation, const coding::Point &point);
/// Names a point; an empty label gives it back its computed one.
coding::ChangeSet labelPoint(
    Workspace &workspace, text::StoryId story, const coding::Point &point, const QString &label);

} // namespace workspace
