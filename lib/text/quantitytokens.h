// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/span.h"

#include <QHash>
#include <QString>
#include <QStringView>
#include <vector>

namespace text {

/// A piece of text as the quantity grammar sees it: a number in digits, a word, or a single sign.
struct Token
{
    enum class Kind {
        Number, ///< Digits with their separators: `value` and `decimals` are set.
        Word,   ///< A run of letters; a full stop or an apostrophe right after it belongs to it.
        Sign,   ///< Any other character.
        Opaque, ///< Digits that are no number: "1.2.3".
    };

    Kind kind = Kind::Sign;
    Span span;
    int word = -1;           ///< The vocabulary's number of a word or sign; -1 for any other.
    double value = 0;        ///< Of a number.
    int decimals = 0;        ///< Digits printed after a number's point.
    bool isSpaced = false;   ///< Space stands before it.
    bool isDash = false;     ///< A hyphen, dash or minus.
    bool isFraction = false; ///< A number written as one character: ½.
};

/// The words that a grammar knows, numbered, without regard to case.
class Vocabulary
{
public:
    /// The word's number; a new one when it is not known yet.
    int add(QStringView word);
    /// The word's number; -1 when it is not known.
    int find(QStringView word) const;

private:
    QHash<QString, int> m_words;
};

/// The tokens of a text in one pass, in order. Spans count from the text's start.
std::vector<Token> tokensOf(QStringView text, const Vocabulary &vocabulary);

} // namespace text
