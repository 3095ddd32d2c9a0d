// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/countednouns.h"

namespace text {

/// A quantity read from tokens, and where its parts lie.
struct QuantityParse
{
    Quantity quantity;
    int amount = 0;     ///< The first token of the amount, or of a range's first end.
    int lastAmount = 0; ///< The first token of a range's second end; `amount` when it is no range.
    int end = 0;        ///< One past the last token.
    int number = 0;     ///< The first token of the amount's magnitude, after sign and currency.
    int numberEnd = 0;  ///< One past the last token of the magnitude; a range's second one.
    int unit = -1;      ///< The first token of the unit or noun after the amount; -1 when there is none.
    int rate = -1;      ///< Where the rate starts ("a barrel"); -1 when there is none.
    Magnitude::Kind kind = Magnitude::Kind::Plain;
    QStringList candidates; ///< Other currencies that the unit's name may mean; see Meaning.
    bool hasQualifier = false;
    bool hasUnit = false;
    bool isKnownUnit = false;  ///< The lexicon's, no noun that is merely counted.
    bool isScaled = false;     ///< In hundreds, thousands, millions.
    bool hasTwoBounds = false; ///< "above 10 and below 20"
    bool isMultiple = false;   ///< "doubled"
    bool isFalling = false;    ///< A range whose second end is the lower one: "54% to 46%".
};

/// Whether an article and a unit alone are an amount.
enum class Singles {
    No,
    Yes, ///< "a year", "a dollar"
};

/// Reads the quantity that starts at a token: qualifiers, sign, currency, amount or range, unit, counted
/// noun, qualifiers. It goes as far as it is understood and never past `limit`; none when there is no amount.
///
/// An amount without unit
/// that stands before "of" is a share only as a fraction ("a third of"); its whole is not part of it.
std::optional<QuantityParse> readQuantity(
    const TokenView &view, int at, int limit, Noun noun, Singles singles = Singles::No);

} // namespace text
