// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/tokens.h"

#include <QStringView>
#include <span>
#include <vector>

namespace text {

/// A sentence as a run of tokens.
struct Sentence
{
    int first = 0;     ///< Its first token.
    int end = 0;       ///< One past its last token.
    int paragraph = 0; ///< The index of its paragraph.
};

/// A text as those see it who look for something in it: tokens and sentences, made in one pass over the text.
/// It refers to the text and to nothing else; a value that threads may share.
class Prose
{
public:
    /// Takes time and memory linear in the text's length. Words that the vocabulary does not know have no
    /// number; the vocabulary must hold all words of those who are going to read this.
    Prose(QStringView text, const Vocabulary &vocabulary);

    QStringView text() const { return m_text; }
    std::span<const Token> tokens() const { return m_tokens; }
    /// In order; every token belongs to one.
    std::span<const Sentence> sentences() const { return m_sentences; }
    /// The text of one token.
    QStringView word(int token) const;
    /// The text from one token's start to the end of the token before `end`; empty when there is none.
    Span span(int first, int end) const;

private:
    QStringView m_text;
    std::vector<Token> m_tokens;
    std::vector<Sentence> m_sentences;
};

} // namespace text
