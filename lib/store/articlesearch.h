// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "coding/searchquery.h"
#include "store/foundarticle.h"
#include "store/texts.h"

namespace store {

/// Finds the articles for which a query holds, in the order in which their texts came into the corpus. Reads
/// slice by slice, so that the first ones are there at once and nothing is kept; fails when cancelled.
base::Result<void> searchArticles(const Connection &connection, Texts &texts,
    const coding::SearchQuery &query, const FoundVisitor &visit, const base::Progress &progress);

} // namespace store
