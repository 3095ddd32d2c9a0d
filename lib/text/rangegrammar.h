// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/amountgrammar.h"

namespace text {

/// The second end of a range, if one follows the first; both ends then have one unit and scale. `isOpened`:
/// "between" or "from" stands before the first, so that "and" may join them.
std::optional<Amount> readRangeEnd(const TokenView &view, Amount &first, int limit, Noun noun, bool isOpened);

/// Past the article of a number: "between the 20 and the 30"; the token itself when there is none.
int afterArticle(const TokenView &view, int at, int limit);

/// The second end where "and" was taken for a part of the first number, which starts at `start`: "between a
/// hundred and two thousand". Shortens the first.
std::optional<Amount> readRangeWithin(const TokenView &view, Amount &first, int start, int limit, Noun noun);

} // namespace text
