// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/lexicon.h"
#include "text/quantitywords.h"

namespace text {

/// The names of measures that follow by rule from the lexicon's lists ("prefix NAME SYMBOL…", "metric UNIT",
/// "metric symbol UNIT SYMBOL", "lengths", …): every prefix with every metric unit, by name and by the
/// symbols that are in use, and the squares and cubes of all lengths. The unit of "kilowatts" is `kilowatts`,
/// that of "sq. km" `square_kilometres`.
std::vector<MadePhrase> measureNames(const Lexicon &lexicon);

/// The units that the lexicon's prefixes make of those among `units` that take prefixes: `kilometres` of
/// `metres`.
QStringList prefixedUnits(const Lexicon &lexicon, const QStringList &units);

} // namespace text
