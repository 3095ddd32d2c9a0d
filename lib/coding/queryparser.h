// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "coding/searchquery.h"
#include "text/quantityreader.h"

#include <QStringList>
#include <QStringView>

namespace coding {

/// Reads what people write into the search box:
///
///     job cuts                 both words, anywhere in the article
///     "job cuts"               the words in a row
///     job*                     words that start so; also at the end of a phrase
///     jobs OR roles, -robots   either; without (also NOT). OR binds less than what stands side by side
///     (jobs OR roles) AND cut  groups; AND may be left out
///     NEAR(jobs cut, 5)        within five words, ten when left out
///     /\d+ (jobs|roles)/i      a regular expression, with i without regard to case
///     source:Post, date:2025-07, date:>=2025-07-01, date:2025-01..2025-06
///     tag:figure, stance:denies, unit:percent, value:>1e6, value:29.3bn, value:10..20%
///
/// Fails on what it cannot understand, with a sentence that says what and where. Words in the same places as
/// queries of other programs have them; only capital AND, OR, NOT and NEAR are special.
base::Result<SearchQuery> parseQuery(QStringView query, const text::QuantityReader &quantities);

/// The names that may stand before a colon, in the order of the manual.
QStringList queryFields();

} // namespace coding
