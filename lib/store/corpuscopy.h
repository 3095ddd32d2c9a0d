// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"
#include "store/database.h"

namespace store {

/// Writes a compact copy of the corpus, whole or not at all: under another name beside the target first.
/// `existing` says what becomes of a file that is there. A corpus that is replaced must be open for editing
/// nowhere; it goes with what SQLite has left beside it.
base::Result<void> copyCorpus(const Connection &connection, const QString &target, Existing existing);

} // namespace store
