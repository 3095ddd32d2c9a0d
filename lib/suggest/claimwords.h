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
enum class Role : quint8 {
    Cause,             ///< "AI"
    CauseVerb,         ///< "automated"
    CauseAnaphora,     ///< "the technology": the cause, where it was named shortly before
    NotTheCause,       ///< "researchers", after the cause
    Effect,            ///< "layoffs"; labelled
    LastingEffect,     ///< "fewer jobs"; an effect too
    EffectVerb,        ///< "replace", with people near; labelled
    Nominal,           ///< "loss of": an effect verb, but no verb
    Replacing,         ///< "replace": an effect verb that pronouns are people to as well
    People,            ///< "jobs"
    Someone,           ///< "us": people, to a replacing verb
    Prices,            ///< "prices"
    PriceVerb,         ///< "raise", with prices near; labelled
    Forward,           ///< "led to"
    ForwardWeak,       ///< "means": only to an effect on jobs
    Acting,            ///< "reduced": leads to any effect, but only from the cause by its own name
    Backward,          ///< "because of"
    BackwardWeak,      ///< "to fund": only from an effect on jobs
    BackwardClose,     ///< "from": only right between an effect on jobs and the cause
    Means,             ///< "using": with what an effect is brought about
    Adopting,          ///< "integrates": what is done with a cause that brings its effects
    ClauseLink,        ///< "because"
    ClauseLinkWeak,    ///< "as"
    Spreading,         ///< "takes over": what a cause does that is enough of a reason
    EitherWay,         ///< "related to": the cause may stand on either side
    DenyingLink,       ///< "nothing to do with": the cause may stand on either side
    Contrasting,       ///< "rather than": denies what stands after it
    Comparing,         ///< "more to do with": what stands after "than" is denied
    Result,            ///< "as a result": of the cause named before
    Inverted,          ///< "behind": before the effect, with the cause as subject after it
    Inserted,          ///< "largely": may stand within a phrase that links
    Adjective,         ///< "-driven"
    Reason,            ///< "factor"
    ReasonPart,        ///< "factor": a reason that leaves room for others
    ReasonOpening,     ///< "behind", after a reason
    Excuse,            ///< "scapegoat"
    Blaming,           ///< "cited"
    BlamingAlone,      ///< "blamed": also without saying for what
    Calling,           ///< "sees": blames when what follows is a reason
    BlamingSplit,      ///< "put": blames with what follows its object, "down to"
    BlamedTo,          ///< "on", in "blamed the cuts on AI"
    Attributing,       ///< "blamed on"
    Mentioning,        ///< "cited": not to do so is not to deny
    Avoiding,          ///< "reluctant to": what follows is not said
    Denying,           ///< "downplayed"
    Doubting,          ///< "whether"
    Disbelieving,      ///< "doubt": denies what "that" opens, questions what "whether" does
    Negation,          ///< "not"
    WithoutOnly,       ///< "solely": may stand between a negation and what it denies
    NotOnly,           ///< "not only"
    None,              ///< "nobody"
    Partly,            ///< "in part"
    Share,             ///< "a third of": only a part, before the effect that the cause explains
    Every,             ///< "all": what is not true of them may be true of some
    Future,            ///< "will"
    Conditional,       ///< "if"
    Perhaps,           ///< "may have"
    Predicting,        ///< "forecast"
    Proposition,       ///< "claim": a noun for what somebody says
    Thinking,          ///< "believe": not to believe it is to deny it
    Telling,           ///< "told": who stands before it in the passive hears it
    Break,             ///< "but"
    Relative,          ///< "which"
    Joining,           ///< "and"
    Auxiliary,         ///< "has", and adverbs that stand there
    Being,             ///< "was": with a verb after it, the passive
    Determiner,        ///< "the", "their"
    Definite,          ///< "the"
    EffectEnd,         ///< What a phrase for an effect does not hold
    Anaphora,          ///< "decisions"
    PersonPronoun,     ///< "he"
    OwnVoice,          ///< "we"
    GroupPronoun,      ///< "they"
    Company,           ///< "company"
    Former,            ///< "former": belongs to what people are called
    NoName,            ///< "there": no name, for all its capital
    VagueHead,         ///< "group": the word before it belongs to the name
    Spokesperson,      ///< "spokesman"
    Institution,       ///< "study", "analysts": give way to the organisation named after them
    Group,             ///< "employees"
    Title,             ///< "chief executive"
    AttributionBefore, ///< "according to"
    Speaking,          ///< "said"
    Saying,            ///< "saying", after a comma: what follows is given as the reason
    Agent,             ///< "by"
    Infinitive,        ///< "to"
    Belonging,         ///< "of": between a person and where they belong to
    That,              ///< "that"
    OtherSense,        ///< "reckoned with": none of what its words are
    MonthOpening,      ///< "since": before the month of May
};

/// Any number of roles.
class Roles
{
public:
    constexpr Roles() = default;
    constexpr Roles(Role role)
        : m_low(int(role) < 64 ? 1ull << int(role) : 0)
        , m_high(int(role) < 64 ? 0 : 1ull << (int(role) - 64))
    {
    }
    constexpr bool has(Roles other) const { return (m_low & other.m_low) | (m_high & other.m_high); }
    constexpr bool isEmpty() const { return (m_low | m_high) == 0; }
    constexpr Roles operator|(Roles other) const { return Roles(m_low | other.m_low, m_high | other.m_high); }
    constexpr Roles &operator|=(Roles other) { return *this = *this | other; }
    constexpr Roles without(Roles other) const { return Roles(m_low & ~other.m_low, m_high & ~other.m_high); }

private:
    constexpr Roles(quint64 low, quint64 high)
        : m_low(low)
        , m_high(high)
    {
    }

    quint64 m_low = 0;
    quint64 m_high = 0;
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

    int afterInsertion(const text::Prose &prose, int token, int end) const;
    void add(const QStringList &phrases, Roles roles, text::Vocabulary &vocabulary, int label = -1);
    void addEffects(const text::Lexicon &lexicon, text::Vocabulary &vocabulary, const CauseOfInterest &cause);

    std::vector<std::vector<Phrase>> m_phrases; ///< By their first word, the longest first.
    std::vector<bool> m_beginsCause;
    QStringList m_labels;
};

} // namespace suggest
