// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "coding/changeset.h"
#include "workspace/changemaker.h"

namespace workspace {

class Workspace;

/// The change sets of what a person does to the codebook: pass the result to Workspace::edit().
/// They fail with a sentence for a name or shortcut that is taken or blank, and for a parent inside the tag
/// itself.

base::Result<coding::ChangeSet> addTag(Workspace &workspace, coding::Tag tag);
/// Replaces name, colour, shortcut, kind (values that do not suit a new kind are dropped from annotations)
/// and cause, which only claim tags have.
base::Result<coding::ChangeSet> changeTag(Workspace &workspace, const coding::Tag &tag);
/// Puts the tag under another parent (invalid: the top), before the sibling at `position`; siblings are
/// renumbered.
base::Result<coding::ChangeSet> moveTag(
    Workspace &workspace, coding::TagId tag, coding::TagId parent, int position);
/// Gives all annotations of `from` and its children to `into`, and removes `from`.
base::Result<coding::ChangeSet> mergeTags(Workspace &workspace, coding::TagId from, coding::TagId into);

/// What becomes of the annotations of a tag that is deleted.
enum class TagDeletion { RemoveAnnotations, MoveToParent };
/// Removes the tag; its child tags move up to its parent. MoveToParent fails for a tag at the top that has
/// annotations.
base::Result<coding::ChangeSet> removeTag(Workspace &workspace, coding::TagId tag, TagDeletion deletion);

/// The same for tags of arbitrarily many annotations, for a BulkEdit: annotations are looked at when it is
/// made.
base::Result<ChangeMaker> tagChange(Workspace &workspace, const coding::Tag &tag);
base::Result<ChangeMaker> tagMerge(Workspace &workspace, coding::TagId from, coding::TagId into);
base::Result<ChangeMaker> tagRemoval(Workspace &workspace, coding::TagId tag, TagDeletion deletion);

} // namespace workspace
