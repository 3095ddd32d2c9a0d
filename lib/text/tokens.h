// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/span.h"
#include "text/vocabulary.h"

#include <QStringView>
#include <vector>

namespace text {

/// A piece of text as grammars see it: a number in digits, a word, or a single sign.
struct Token
{
    enum class Kind : quint8 {
        Number, ///< Digits with their separators: `value` and `decimals` are set.
        Word,   ///< A run of letters; a full stop or an apostrophe right after it belongs to it.
        Sign,   ///< Any other character.
        Opaque, ///< Digits that are no number: "1.2.3".
    };

    double value = 0; ///< Of a number.
    Span span;        ///< Without the full stop or the apostrophe that belongs to it.
    int word = -1;    ///< The vocabulary's number of a word or sign; -1 for any other.
    int decimals = 0; ///< Digits printed after a number's point, less its exponent: negative in 2e6.
    Kind kind = Kind::Sign;
    quint8 capitals = 0;        ///< How many of a word's letters are upper case, up to 255.
    bool isSpaced = false;      ///< Space stands before it.
    bool isDash = false;        ///< A hyphen, dash or minus.
    bool isFraction = false;    ///< A number written as one character: ½.
    bool isCapital = false;     ///< A word whose first letter is upper case.
    bool isAllCapitals = false; ///< A word all of whose letters are upper case: "AWS", "A".
    bool hasStop = false;       ///< A word with its full stop: "Inc."
    bool isPossessive = false;  ///< A word with an apostrophe, or one and an s: "Amazon's", "days'".
};

/// The tokens of a text in one pass, in order. Spans count from the text's start.
std::vector<Token> tokensOf(QStringView text, const Vocabulary &vocabulary);

} // namespace text
