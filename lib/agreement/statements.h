// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/agreement.h"

#include <vector>

namespace agreement {

/// A statement at its place in the story.
struct Placed
{
    const Statement *statement;
    int column; ///< Its article's place in the story.

    const Statement *operator->() const { return statement; }
};

/// The statements of a story as they are shown: by article, then place. Those of plain tags and of articles
/// that are not in the story are left out. "Places" are indices into it. Refers to the story.
using Statements = std::vector<Placed>;

Statements inOrder(const Story &story);

} // namespace agreement
