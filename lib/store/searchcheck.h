// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <functional>
#include <vector>

namespace store {

/// How the full-text index and the texts differ.
struct SearchProblems
{
    std::vector<qint64> texts; ///< Not in the index, or only there.
    int words = 0;             ///< Stand in other numbers in the index than in the texts.
};

/// Compares the full-text index with the texts, word by word. SQLite's own comparison counts as a write and
/// would keep an editor waiting; this one makes a second index in a temporary file instead. `goOn` is called
/// once for each text and may stop it by an error.
base::Result<SearchProblems> checkSearchIndex(
    const Connection &connection, const std::function<base::Result<void>()> &goOn);

} // namespace store
