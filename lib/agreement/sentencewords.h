// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/wordclasses.h"
#include "text/span.h"

#include <QStringView>
#include <vector>

namespace agreement {

/// What parts a word from the one before it.
enum class Gap {
    Space,   ///< Space, a hyphen, quotation marks, the dot of an abbreviation.
    Bracket, ///< A bracket.
    Clause,  ///< A comma, semicolon, colon, dash, or the end of a sentence.
};

/// One word or number of a sentence.
struct Word
{
    QStringView text;       ///< As written: "Services", "29.3", "Q1".
    text::Span span;        ///< Its place in the sentence.
    quint64 key = 0;        ///< The same for all forms of a word: "jobs", "Job". See wordKey().
    KnownWord known;        ///< Without the month where it has no capital.
    Gap gap = Gap::Space;   ///< Before it.
    bool isContent = false; ///< Whether it tells what is spoken of: no number and no function word.
    bool isNumber = false;  ///< It begins with a digit.
    bool isCapital = false; ///< It begins with a capital letter.
};

/// The words of a sentence in order. They refer to it. Possessive endings are no words: "Amazon's" is
/// "Amazon".
std::vector<Word> sentenceWords(QStringView sentence);

} // namespace agreement
