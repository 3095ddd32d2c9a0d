// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "coding/changeset.h"

#include <functional>

namespace store {
class Database;
}

namespace workspace {

/// What an edit changes, worked out from the corpus itself: for edits of so many things that a worker makes
/// them. May be called on any thread with a connection of that thread; has values of its own only.
using ChangeMaker = std::function<base::Result<coding::ChangeSet>(const store::Database &)>;

} // namespace workspace
