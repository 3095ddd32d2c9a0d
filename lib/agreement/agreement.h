// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// In: what the articles of one story state, which of them were read, and what analysts decided.
// Out: the story's points with their verdicts (coding::Agreement). Pure functions on values.

#include "agreement/mentions.h"
#include "coding/annotation.h"
#include "coding/decision.h"
#include "coding/point.h"
#include "text/nearcopies.h"

#include <QString>
#include <optional>
#include <vector>

namespace agreement {

/// One article of the story.
struct Witness
{
    text::ArticleId article;
    text::ReadingState reading = text::ReadingState::Unread;
    text::SourceId source; ///< Invalid: of no source that has others.
    QString published;     ///< ISO 8601; empty when not known.
    /// What it speaks of without a value; see mentionsIn(). None: nobody has looked yet, which counts as
    /// nothing.
    std::optional<std::vector<Mention>> mentions;
    /// Of its text, by which versions of one text are found. None: nobody has looked yet.
    std::optional<text::TextSignature> signature;
    /// The first article of which it is a version; its own when it is that one. Invalid: not known. Versions
    /// are one witness.
    text::ArticleId version;
};

/// One annotation of the story with what the matcher needs to know around it.
struct Statement
{
    coding::AnnotationId annotation;
    QUuid guid;
    text::ArticleId article;
    coding::Kind kind = coding::Kind::Figure; ///< Statements of plain tags are ignored.
    text::Span span;
    QString quote;
    QString sentence;       ///< The sentence around the span; its words are the context that is compared.
    int sentenceStart = -1; ///< Where it starts in the article; -1 where that is not known.
    QString before;         ///< The sentence before it in its paragraph; may be empty.
    coding::Value value;

    bool operator==(const Statement &) const = default;
};

/// What one unit of a currency is worth in another, as an analyst says: 1.08 for EUR in USD. Without a rate
/// currencies are never compared; over several rates, when they connect them. See Rates.
struct Rate
{
    QString currency; ///< ISO 4217.
    QString in;
    double value = 1;
};

class KeptComparison;

/// A pair of phrases that an analyst decided somewhere in the corpus; see phraseOf().
struct LearnedPair
{
    coding::Kind kind = coding::Kind::Figure;
    QString one;
    QString other;
    bool isSame = true;

    bool operator==(const LearnedPair &) const = default;
};

/// One story, in the order in which it is shown.
struct Story
{
    std::vector<Witness> articles;
    std::vector<Statement> statements;
    std::vector<coding::Decision> decisions;
    std::vector<Rate> rates;
    std::vector<LearnedPair> learned; ///< From decisions in other stories; those of this one win over them.
};

/// What a statement is about, so that the same pair is treated alike in another story: the words of what is
/// measured, the key of a name, a claim's speaker, cause and effect. Empty when it does not say.
QString phraseOf(const Statement &statement);

/// The points of the story. Deterministic: depends only on the values, not on their order within an
/// article. Figures match by value, unit and what their sentences say; entities by name; claims by speaker,
/// cause and effect. Decisions always win. About n log n in the number of statements.
coding::Agreement agree(const Story &story);
/// The same, with what was read before; reads only statements that are new or other than they were. The
/// result is the same whatever was read.
coding::Agreement agree(const Story &story, KeptComparison &kept);

} // namespace agreement
