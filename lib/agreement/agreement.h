// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// In: what the articles of one story state, which of them were read, and what analysts decided.
// Out: the story's points with their verdicts (coding::Agreement). Pure functions on values.

#include "coding/annotation.h"
#include "coding/decision.h"
#include "coding/point.h"

#include <QString>
#include <vector>

namespace agreement {

/// One article of the story.
struct Witness
{
    text::ArticleId article;
    text::ReadingState reading = text::ReadingState::Unread;
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
};

/// One story, in the order in which it is shown.
struct Story
{
    std::vector<Witness> articles;
    std::vector<Statement> statements;
    std::vector<coding::Decision> decisions;
};

/// The points of the story. Deterministic: depends only on the values, not on their order within an
/// article. Figures match by value, unit and what their sentences say; entities by name; claims by speaker,
/// cause and effect. Decisions always win. About n log n in the number of statements.
coding::Agreement agree(const Story &story);

} // namespace agreement
