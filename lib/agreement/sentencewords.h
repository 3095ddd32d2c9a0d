// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    Gap gap = Gap::Space;   ///< Before it.
    bool isContent = false; ///< Whether it tells what is spoken of: no number and no function word.
    bool isNumber = false;  ///< It begins with a digit.
    bool isCapital = false; ///< It begins with a capital letter.
};

/// The words of a sentence in order. They refer to it. Possessive endings are no words: "Amazon's" is
/// "Amazon".
std::vector<Word> sentenceWords(QStringView sentence);

/// A number for a word without case and ending, so that "jobs" meets "job" and "cutting" meets "cut". Only
/// the commonest English endings are cut; words of other languages meet when they are the same.
quint64 wordKey(QStringView word);

/// Whether a word only joins others: articles, pronouns, prepositions, auxiliary verbs of English, German and
/// French.
bool isFunctionWord(quint64 key);
/// Whether a word only says how large a figure is, or that it moved, stands or was told: "billion", "rose",
/// "reached", "reported". Such words do not tell what is measured.
bool isFigureTalk(quint64 key);

} // namespace agreement
