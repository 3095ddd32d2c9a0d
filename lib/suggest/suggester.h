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
    coding::TagId tag;     ///< The one that it is suggested with; invalid: the first of its kind.
    double confidence = 0; ///< From 0 to 1: how often such a proposal is right.

    bool operator==(const Suggestion &) const = default;
};

/// Claims that are looked for.
struct WantedClaims
{
    coding::Cause cause;
    coding::TagId tag; ///< The one that they are suggested with.

    bool operator==(const WantedClaims &) const = default;
};

/// What a corpus adds to the words that the program knows; the words that people add to the lexicon come with
/// that.
struct Knowledge
{
    std::vector<coding::Entity> entities; ///< Accepted by an analyst.
    /// As the codebook says; those about AI where there is none.
    std::vector<WantedClaims> claims = {{{QStringLiteral("AI"), {}}, {}}};
};

/// Proposes annotations. Making one takes some milliseconds: make it once. Immutable; threads may share it.
class Suggester
{
public:
    Suggester(const text::Lexicon &lexicon, const Knowledge &knowledge);
    ~Suggester();

    /// The suggestions for a text by place, then kind; figures and entities do not overlap among themselves,
    /// nor do claims about one cause. Takes time and
    /// memory linear in the text's length.
    std::vector<Suggestion> suggest(QStringView text) const;

private:
    struct Finders;
    std::unique_ptr<const Finders> m_finders;
};

} // namespace suggest
