// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/quantitywords.h"

#include <optional>

namespace text {

/// Tokens of a stretch of text with the words that give them meaning: what the grammars of numbers and
/// quantities read. Refers to all of them.
struct TokenView
{
    QStringView text;
    std::span<const Token> tokens;
    const QuantityWords &words;

    int size() const { return int(tokens.size()); }
    const Token &operator[](int at) const { return tokens[size_t(at)]; }
    QStringView quoteOf(int at) const { return quote(text, tokens[size_t(at)].span); }
    PhraseMatch match(int at, int limit, Roles roles) const { return words.match(tokens, at, limit, roles); }
    int skipHyphen(int at, int limit) const { return text::skipHyphen(tokens, at, limit); }
};

/// An amount without its unit: "29.3 billion", "several hundred", "a third", "one in five".
struct Magnitude
{
    enum class Kind {
        Plain, ///< A number with the precision it was printed with.
        Rough, ///< A number meant roughly: "a couple of hundred".
        Vague, ///< An order of magnitude, `low` to `high`.
        Share, ///< Part of a whole, in per cent: "a third of", "one in five".
    };

    Kind kind = Kind::Plain;
    double value = 0;
    double step = 1;     ///< Width of the interval that the printed digits stand for.
    double low = 0;      ///< Of a vague amount.
    double high = 0;     ///< Of a vague amount.
    double mantissa = 0; ///< The number before its scale: decides whether a range's scale is both ends'.
    double scale = 1;
    double collective = 1;   ///< 12 of "two dozen"
    bool isSlashed = false;  ///< "1/2"
    bool isFraction = false; ///< "two-thirds"
    int end = 0;             ///< One past the last token.

    bool isScaled() const { return scale != 1; }
    /// The same number in another unit or with another sign.
    void multiply(double factor);
};

/// Which scales a number may have.
enum class Scales {
    Plain, ///< Those that mean no unit of measure.
    Money, ///< Those that only money has, too: $5mm.
    Prose, ///< No letter that stands apart and may be a unit: "12 m" is metres.
};

/// Rounds off what binary fractions add: 15 significant digits.
double withoutDust(double value);

/// Reads the magnitude that starts at a token and ends before `limit`, as far as it goes; none when there is
/// none. Signs and currencies are not its business. Numbers in digits, in words ("three hundred and five"),
/// in both ("27 thousand", "3 lakh crore"), fractions ("half a million", "two-thirds of"), shares ("one in
/// five") and vague amounts ("tens of thousands").
///
/// Precision: digits carry what they print, times a scale of a thousand or more ("1.2k" is ± 50); "hundred"
/// and "dozen" do not widen it (three hundred is 300). A fraction of a scale is its decimal (half a million
/// is 0.5 million, ± 50,000), a share is a whole per cent.
std::optional<Magnitude> readMagnitude(
    const TokenView &view, int at, int limit, Scales scales = Scales::Plain);

} // namespace text
