// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "coding/searchquery.h"
#include "text/quantityreader.h"

namespace coding {

/// The condition that a field of a query states: its name in small letters, and what stood after the colon.
/// Fails on an unknown field, and on a value that the field cannot have.
base::Result<SearchQuery::Term> fieldTerm(
    const QString &name, const QString &value, const text::QuantityReader &quantities);

} // namespace coding
