// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/numbergrammar.h"

namespace text {

/// A quantity read from tokens, and where its parts lie.
struct QuantityParse
{
    Quantity quantity;
    int amount = 0;     ///< The first token of the amount, or of a range's first end.
    int lastAmount = 0; ///< The first token of a range's second end; `amount` when it is no range.
    int end = 0;        ///< One past the last token.
    bool hasQualifier = false;
    bool hasUnit = false;
};

/// How the words after an amount are taken for what it counts.
enum class Noun {
    Whole, ///< All words up to the limit name it: "27,000 new corporate stores".
    First, ///< Prose goes on after it: a known unit within a few words, or else the first plural.
};

/// The interval of a value that was said to be approximate, as half its width: half of the place of the last
/// digit that is not zero (about 300 is ± 50), but at most a quarter of the value (about 1,000 is ± 250), and
/// never less than half of `step`, the printed precision.
double approximateHalfWidth(double value, double step);

/// Reads the quantity that starts at a token: qualifiers, sign, currency, amount or range, unit, counted
/// noun, qualifiers. It goes as far as it is understood and never past `limit`; none when there is no amount.
///
/// Counted nouns are written in lower case and as plurals ("500-store" is stores). An amount without unit
/// that stands before "of" is a share only as a fraction ("a third of"); its whole is not part of it.
std::optional<QuantityParse> readQuantity(const TokenView &view, int at, int limit, Noun noun);

/// The counted noun or unit named by the tokens from `at`, as in readQuantity(): its unit and end. Empty
/// when they name none.
struct NounMatch
{
    QString unit;
    double factor = 1;
    int end = 0;
};
NounMatch readNoun(const TokenView &view, int at, int limit, Noun noun);

} // namespace text
