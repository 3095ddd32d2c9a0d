// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/span.h"

#include <QString>
#include <QStringView>
#include <vector>

namespace text {

/// Words in a row, as a search compares them: letters and digits only, without regard to case or to the
/// accents of Latin letters, whatever signs stand between them. These are the rules of SQLite's unicode61
/// tokenizer with remove_diacritics 2, so that words are found where the full-text index of a corpus has
/// them.
struct WordPhrase
{
    std::vector<QString> words; ///< Folded; see wordPhrase().
    bool isPrefix = false;      ///< The last word may go on: "job" finds "jobs".

    bool operator==(const WordPhrase &) const = default;
};

/// Phrases that stand near each other; a single one stands anywhere.
struct WordsNear
{
    std::vector<WordPhrase> phrases;
    int distance = 10; ///< Words between the end of the first and the start of the last, at most.

    bool operator==(const WordsNear &) const = default;
};

/// How words are parted in a text.
enum class WordBounds {
    Signs, ///< Whatever is no letter and no digit parts them.
    None,  ///< Those of isUnspaced() scripts stand right beside each other: any part of them is a word.
};

/// Whether a character is of a script that writes words without anything between them: Chinese, Japanese,
/// Thai, Khmer, ...
bool isUnspaced(char32_t character);

/// The words of a phrase as they are compared; none when it has neither letters nor digits.
WordPhrase wordPhrase(QStringView phrase);

/// Every place in the text where one of the wanted phrases stands, in order; none lies within another. Of
/// phrases near each other, all that stand so. One pass over the text.
std::vector<Span> findWords(QStringView text, const std::vector<WordsNear> &wanted, WordBounds bounds);

} // namespace text
