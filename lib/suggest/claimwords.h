// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/lexicon.h"
#include "text/prose.h"

#include <QStringList>
#include <algorithm>
#include <vector>

namespace suggest {

struct CauseOfInterest;

/// What a word or phrase does in a claim; a phrase may do several things.
enum class Role : quint64 {
    Cause = 1ull << 0,              ///< "AI"
    CauseVerb = 1ull << 1,          ///< "automated"
    NotTheCause = 1ull << 2,        ///< "researchers", after the cause
    Effect = 1ull << 3,             ///< "layoffs"; labelled
    LastingEffect = 1ull << 43,     ///< "fewer jobs"; an effect too
    EffectVerb = 1ull << 4,         ///< "replace", with people near; labelled
    People = 1ull << 5,             ///< "jobs"
    Forward = 1ull << 6,            ///< "led to"
    ForwardWeak = 1ull << 7,        ///< "means": only to an effect on jobs
    Backward = 1ull << 8,           ///< "because of"
    BackwardWeak = 1ull << 9,       ///< "to fund": only from an effect on jobs
    BackwardClose = 1ull << 10,     ///< "from": only right between an effect on jobs and the cause
    ClauseLink = 1ull << 11,        ///< "because"
    ClauseLinkWeak = 1ull << 12,    ///< "as"
    DenyingLink = 1ull << 13,       ///< "nothing to do with"
    Adjective = 1ull << 14,         ///< "-driven"
    Reason = 1ull << 15,            ///< "factor"
    ReasonOpening = 1ull << 16,     ///< "behind", after a reason
    Excuse = 1ull << 17,            ///< "scapegoat"
    Blaming = 1ull << 18,           ///< "cited"
    Denying = 1ull << 19,           ///< "downplayed"
    Doubting = 1ull << 20,          ///< "whether"
    Negation = 1ull << 21,          ///< "not"
    WithoutOnly = 1ull << 22,       ///< "solely": may stand between a negation and what it denies
    NotOnly = 1ull << 23,           ///< "not only"
    Partly = 1ull << 24,            ///< "in part"
    Future = 1ull << 25,            ///< "will"
    Perhaps = 1ull << 26,           ///< "may have"
    Predicting = 1ull << 27,        ///< "forecast"
    Break = 1ull << 28,             ///< "but"
    Joining = 1ull << 29,           ///< "and"
    Auxiliary = 1ull << 30,         ///< "has", and adverbs that stand there
    Determiner = 1ull << 31,        ///< "the"
    EffectEnd = 1ull << 32,         ///< What a phrase for an effect does not hold
    Anaphora = 1ull << 33,          ///< "decisions"
    PersonPronoun = 1ull << 34,     ///< "he"
    OwnVoice = 1ull << 35,          ///< "we"
    GroupPronoun = 1ull << 36,      ///< "they"
    Company = 1ull << 37,           ///< "company"
    Spokesperson = 1ull << 38,      ///< "spokesman"
    Institution = 1ull << 39,       ///< "study", "analysts": give way to the organisation named after them
    Group = 1ull << 40,             ///< "employees"
    AttributionBefore = 1ull << 41, ///< "according to"
    Speaking = 1ull << 42,          ///< "said"
    Nominal = 1ull << 46,           ///< "loss of": an effect verb, but no verb
    Title = 1ull << 47,             ///< "chief executive"
    Attributing = 1ull << 48,       ///< "blamed on"
    BlamedTo = 1ull << 49,          ///< "on", in "blamed the cuts on AI"
    None = 1ull << 50,              ///< "nobody"
    BlamingAlone = 1ull << 51,      ///< "blamed": also without saying for what
    Agent = 1ull << 44,             ///< "by"
    Infinitive = 1ull << 52,        ///< "to"
    Saying = 1ull << 55,            ///< "saying", after a comma: what follows is given as the reason
    Belonging = 1ull << 56,         ///< "of": between a person and where they belong to
    Prices = 1ull << 53,            ///< "prices"
    PriceVerb = 1ull << 54,         ///< "raise", with prices near; labelled
    That = 1ull << 45,              ///< "that"
};

/// Any number of roles.
class Roles
{
public:
    constexpr Roles() = default;
    constexpr Roles(Role role)
        : m_bits(quint64(role))
    {
    }
    constexpr bool has(Roles other) const { return m_bits & other.m_bits; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr Roles operator|(Roles other) const { return Roles(m_bits | other.m_bits); }
    constexpr Roles &operator|=(Roles other) { return *this = *this | other; }
    constexpr Roles without(Roles other) const { return Roles(m_bits & ~other.m_bits); }

private:
    constexpr explicit Roles(quint64 bits)
        : m_bits(bits)
    {
    }

    quint64 m_bits = 0;
};

constexpr Roles operator|(Role one, Role other)
{
    return Roles(one) | Roles(other);
}

/// A phrase of the lexicon at its place in prose.
struct Match
{
    int first = 0; ///< Its tokens: [first, end).
    int end = 0;
    Roles roles;
    int label = -1; ///< Of an effect: see ClaimWords::label.

    bool isValid() const { return end > first; }
};

/// The phrases by which claims are found, as word numbers. Immutable once made; threads may share it.
class ClaimWords
{
public:
    /// Adds the words to the vocabulary with which the prose is to be made.
    ClaimWords(const text::Lexicon &lexicon, text::Vocabulary &vocabulary, const CauseOfInterest &cause);

    /// Whether a phrase for the cause may begin with this word (a token's number, or -1).
    bool beginsCause(int word) const
    {
        return word >= 0 && size_t(word) < m_beginsCause.size() && m_beginsCause[size_t(word)];
    }
    /// The longest phrase that begins at a token and ends before `end`; an invalid one when there is none.
    Match match(const text::Prose &prose, int first, int end) const;
    /// What an effect is called in the corpus: "job cuts".
    QString label(int label) const { return m_labels.value(label); }

private:
    struct Phrase
    {
        std::vector<int> words;
        Roles roles;
        int label = -1;
    };

    void add(const QStringList &phrases, Roles roles, text::Vocabulary &vocabulary, int label = -1);
    void addEffects(const text::Lexicon &lexicon, text::Vocabulary &vocabulary, const CauseOfInterest &cause);

    std::vector<std::vector<Phrase>> m_phrases; ///< By their first word, the longest first.
    std::vector<bool> m_beginsCause;
    QStringList m_labels;
};

} // namespace suggest
