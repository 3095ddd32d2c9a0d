// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/span.h"

#include <QStringView>
#include <vector>

namespace text {

class SentenceRules;

/// The paragraphs of a text, in order: its non-blank lines, without their line feed. A paragraph's number
/// as people see it (¶2) is its index + 1.
std::vector<Span> paragraphs(QStringView text);

/// The index of the paragraph at or before a position; 0 when there is none.
int paragraphAt(const std::vector<Span> &paragraphs, int position);

/// The sentences of a text, in order, without the space around them. A sentence never crosses a paragraph.
/// Full stops after abbreviations (U.S., Inc., Dr., Sen., a.m., No. 5), initials (J. K. Rowling), in numbers
/// (29.3) and ellipses do not end one; closing quotes and brackets belong to the sentence they close.
/// The second form takes the abbreviations from other rules than the built-in ones.
std::vector<Span> sentences(QStringView text);
std::vector<Span> sentences(QStringView text, const SentenceRules &rules);

/// The sentence that holds a span (from the first one's start to the last one's end when it crosses several);
/// only the paragraphs around the span are read. An empty span yields the sentence it stands in.
Span sentenceAround(QStringView text, Span span);

/// The span grown to whole words and shrunk by surrounding space: what a person means who drags roughly.
/// Words follow Unicode's word boundaries (UAX 29), but a number with its sign, currency symbol and per cent
/// sign ("$29.3", "17%"), a hyphenated word and a possessive's owner ("Amazon" in "Amazon's") are units.
/// A span with only space or outside any word is returned trimmed, possibly empty.
Span snapToWords(QStringView text, Span span);

/// Every occurrence of `words` in the text as whole words, in order, without regard to case when
/// `caseSensitivity` says so; runs of space match any run of space.
std::vector<Span> occurrences(QStringView text, QStringView words, Qt::CaseSensitivity caseSensitivity);

/// The number of words of a text, as counted by Unicode's word boundaries.
int wordCount(QStringView text);

} // namespace text
