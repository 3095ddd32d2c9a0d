// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// In: an article's text, and what is known of its corpus. Out: annotations that an analyst may accept:
// figures, named things, and claims of what a cause brings about, each with its value. Pure functions on
// values.

#include "coding/annotation.h"
#include "suggest/claimfinder.h"
#include "suggest/entityfinder.h"
#include "text/lexicon.h"

#include <memory>
#include <vector>

namespace suggest {

/// An annotation that the program proposes.
struct Suggestion
{
    coding::Kind kind = coding::Kind::Figure;
    text::Span span; ///< UTF-16 units of the article's text.
    coding::Value value;
    double confidence = 0; ///< From 0 to 1: how often such a proposal is right.

    bool operator==(const Suggestion &) const = default;
};

/// What a corpus adds to the words that the program knows.
struct Knowledge
{
    std::vector<coding::Entity> entities; ///< Accepted by an analyst.
    QString cause = QStringLiteral("AI"); ///< Whose effects claims are about; the lexicon has its words.
};

/// Proposes annotations. Making one takes some milliseconds: make it once. Immutable; threads may share it.
class Suggester
{
public:
    Suggester(const text::Lexicon &lexicon, const Knowledge &knowledge);
    ~Suggester();

    /// The suggestions for a text by place, then kind; those of one kind do not overlap. Takes time and
    /// memory linear in the text's length.
    std::vector<Suggestion> suggest(QStringView text) const;

private:
    struct Finders;
    std::unique_ptr<const Finders> m_finders;
};

} // namespace suggest
