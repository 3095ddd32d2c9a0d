// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/tag.h"
#include "suggest/entityfinder.h"

#include <memory>

namespace suggest {

/// Which cause is looked for, as the codebook says. The lexicon has words for some.
struct CauseOfInterest
{
    QString name; ///< What claims call it: "AI".
    QStringList
        words; ///< Words and phrases that mean it, any case: "artificial intelligence", "automation", …
    QStringList verbs; ///< Those that say by themselves that it takes over work: "automated". May be empty.
    QStringList anaphora;    ///< What stands for it once it was named: "the technology". May be empty.
    QStringList notTheCause; ///< What makes the words before it mean another thing: "AI researchers".
    QStringList noEffects;   ///< Effects of the lexicon's that are left to their own words.

    /// A cause with the words that the lexicon has in the lists "claim cause NAME", "claim cause verbs NAME",
    /// …; where it has none, the name itself.
    static CauseOfInterest named(const QString &name, const text::Lexicon &lexicon);
    /// A codebook's cause: its own words, if it has any, in place of the lexicon's.
    static CauseOfInterest of(const coding::Cause &cause, const text::Lexicon &lexicon);
    /// The causes that the lexicon has words for: AI first.
    static QStringList shipped(const text::Lexicon &lexicon);
};

/// How a sentence joins a cause and its effect.
enum class ClaimForm {
    Forward,  ///< "AI led to layoffs"
    Backward, ///< "layoffs because of AI"
    Clause,   ///< "layoffs as AI spreads"
    Blame,    ///< "blamed AI for the layoffs"
    Reason,   ///< "AI is the reason for the layoffs"
    Compound, ///< "AI-driven layoffs"
};

/// A clause that states, denies, predicts or questions that the cause brings something about.
struct FoundClaim
{
    text::Span span;
    coding::Claim claim;
    ClaimForm form = ClaimForm::Forward;
    double score = 0;      ///< From 0 to 1: how plainly the words say it.
    double confidence = 0; ///< From 0 to 1: how often such a proposal is right, with stance and speaker.
};

/// Finds claims of causation in prose, with stance, speaker, cause and effect. Immutable once made; threads
/// may share it.
class ClaimFinder
{
public:
    /// Adds its words to the vocabulary with which the prose is to be made.
    ClaimFinder(const text::Lexicon &lexicon, text::Vocabulary &vocabulary, const CauseOfInterest &cause);
    ~ClaimFinder();
    ClaimFinder(ClaimFinder &&) noexcept;
    ClaimFinder &operator=(ClaimFinder &&) noexcept;

    /// The claims in order, without overlap. `entities` are the named things of the same prose, in order:
    /// speakers are resolved to them. Takes time linear in the prose's length, whatever it holds, and nearly
    /// none where the cause's words are absent.
    std::vector<FoundClaim> find(const text::Prose &prose, const std::vector<FoundEntity> &entities) const;

    /// Whether a sentence states any causal relation, of whatever cause: 0 surely not, 1 surely.
    double causality(const text::Prose &prose, const text::Sentence &sentence) const;

private:
    struct Parts;
    std::unique_ptr<const Parts> m_parts;
};

} // namespace suggest
