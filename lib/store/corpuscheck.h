// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "store/connection.h"

#include <QStringList>

namespace store {

/// Database::check(): a sentence for everything that is wrong in a corpus. Fails when it is cancelled or the
/// file cannot be read at all; damage that can be told is a sentence.
base::Result<QStringList> checkCorpus(const Connection &connection, const base::Progress &progress);

} // namespace store
