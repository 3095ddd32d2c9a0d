// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/countednouns.h"

namespace text {

/// A unit as it was named.
struct UnitName
{
    QString unit;
    double factor = 1;
    QStringList candidates; ///< As in Meaning.

    bool isAmbiguous() const { return !candidates.isEmpty(); }

    /// Takes another name into account: the exact one outdoes the name that several share. False when they
    /// name different units.
    bool merge(const UnitName &other);
};

/// The unit that a phrase names.
UnitName unitNameOf(const Meaning &meaning);

/// An amount with its unit, or one end of a range.
struct Amount
{
    Magnitude magnitude;
    UnitName name;
    bool isAttribute = false; ///< Number and unit qualify a noun: "60-day notice", "60 days' pay".
    double spread = -1;       ///< After "±"; negative when there is none.
    int start = 0;            ///< Its first token.
    int number = 0;           ///< The first token of its magnitude, after sign and currency.
    int unit = -1;            ///< The first token of the unit after the magnitude; -1 when there is none.
    bool isMultiple = false;  ///< "doubled"
    int end = 0;              ///< One past its last token.
};

/// Reads "a year", "a dollar" as one of the unit; none when no unit in the singular follows the article.
std::optional<Amount> readSingle(const TokenView &view, int at, int limit);

/// Reads the amount that starts at a token and ends before `limit`: sign, currency, magnitude, unit. None
/// when there is no magnitude. In prose (Noun::First), signs and letters need more care than in words given
/// alone.
std::optional<Amount> readAmount(const TokenView &view, int at, int limit, Noun noun);

} // namespace text
