// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "coding/changeset.h"
#include "workspace/changemaker.h"

#include <QString>
#include <vector>

namespace workspace {

class Workspace;

/// The change sets of what a person does to articles, sources and stories: pass the result to
/// Workspace::edit().

/// Replaces an article's metadata. `sourceName` is looked up or added; blank: no source.
coding::ChangeSet changeArticle(
    Workspace &workspace, const text::Article &article, const QString &sourceName);
/// Moves articles to a story (invalid: to none). Decisions about their points in the old story are removed.
coding::ChangeSet moveArticles(
    Workspace &workspace, const std::vector<text::ArticleId> &articles, text::StoryId story);
/// Removes articles with their annotations, of which there may be arbitrarily many, their reading states and
/// the decisions about them: for a BulkEdit.
ChangeMaker articleRemoval(std::vector<text::ArticleId> articles);
/// Fails for a blank name or one that is taken.
base::Result<coding::ChangeSet> addStory(Workspace &workspace, const QString &name);
base::Result<coding::ChangeSet> renameStory(Workspace &workspace, text::StoryId story, const QString &name);
/// Removes a story; its articles stay, in no story.
coding::ChangeSet removeStory(Workspace &workspace, text::StoryId story);
/// A reading state, for Workspace::record() (scrolling) or edit() (by hand).
coding::ChangeSet setReading(Workspace &workspace, const text::Reading &reading);

} // namespace workspace
