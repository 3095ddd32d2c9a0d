// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/agreement.h"

#include <vector>

namespace agreement {

struct StatementReading;

/// A statement at its place in the story.
struct Placed
{
    const Statement *statement;
    int column; ///< Its article's place in the story.
    StatementReading *reading;

    const Statement *operator->() const { return statement; }
};

/// A mention with the place of its article in the story.
struct PlacedMention
{
    const Mention *mention;
    int column;
};

/// The statements of a story as they are shown: by article, then place. Those of plain tags and of articles
/// that are not in the story are left out. "Places" are indices into it. Refers to the story.
using Statements = std::vector<Placed>;

/// With `converted` in place of the story's own, unless it is empty. What they say by themselves belongs to
/// `kept`.
Statements inOrder(const Story &story, KeptComparison &kept, const std::vector<Statement> &converted = {});

} // namespace agreement
