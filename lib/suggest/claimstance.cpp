// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/claimstance.h"

#include <algorithm>

namespace suggest {

using coding::Stance;

namespace {

constexpr int governingReach = 14; ///< From a word of doubt to the link, in tokens.
constexpr int clauseReach = 30;
constexpr int shareReach = 7; ///< From "a third of" to the effect, in tokens.

class StanceReading
{
public:
    StanceReading(const ClaimSentence &sentence, const Link &link, const std::vector<Governor> &chain)
        : m_sentence(sentence)
        , m_link(link)
        , m_chain(chain)
        , m_clause(clauseStart())
        , m_clauseEnd(sentence.clauseEnd(link.end(), clauseReach))
    {
    }

    std::optional<Stance> run() const
    {
        Stance stance = ofClause();
        for (const Governor &governor : m_chain) {
            const std::optional<Stance> governed = under(governor, stance);
            if (!governed)
                return std::nullopt;
            stance = *governed;
            if (governor.place == Governor::Place::Before && !governor.isNoun &&
                governor.word.roles.has(Role::Speaking | Role::Denying | Role::AttributionBefore))
                return stance == Stance::Asserts && isForecast() ? Stance::Predicts : stance;
        }
        return stance; // what somebody else says of what is said is another matter
    }

private:
    /// What the link's own clause says.
    Stance ofClause() const
    {
        if (isQuestion())
            return Stance::Questions;
        if (hasNotOnly())
            return Stance::Partly;
        if (isDenied())
            return saysOfSome() ? Stance::Partly : Stance::Denies;
        const bool isFuture = hasFuture() || isConditional();
        if (hasPart() && !(isFuture && m_link.kind == Link::Kind::Forward))
            return Stance::Partly;
        return isFuture ? Stance::Predicts : Stance::Asserts;
    }

    /// What a stance is under a word that governs it; nothing when nobody takes it.
    std::optional<Stance> under(const Governor &governor, Stance stance) const
    {
        const Roles roles = governor.word.roles;
        if (governor.place == Governor::Place::Own && m_link.kind == Link::Kind::Blame && isUnmentioned())
            return std::nullopt;
        const bool isReversed = governor.isNegated || governor.isByNobody;
        if (governor.place == Governor::Place::Own || governor.place == Governor::Place::Within)
            return stance; // its negation is the link's
        if (roles.has(Role::Avoiding))
            return stance == Stance::Questions ? std::optional(stance) : std::nullopt;
        if (governor.place == Governor::Place::After && !governor.isPassive)
            return stance;
        if (roles.has(Role::Denying)) {
            if (governor.isByNobody)
                return stance;
            return isReversed ? Stance::Questions : Stance::Denies;
        }
        if (roles.has(Role::Disbelieving) && !opensQuestion(governor))
            return isReversed ? stance : Stance::Denies;
        if (roles.has(Role::Doubting | Role::Disbelieving))
            return isReversed && isFactual(governor) ? stance : Stance::Questions;
        if (governor.place == Governor::Place::After)
            return stance;
        if (isReversed && roles.has(Role::Thinking | Role::Predicting | Role::Proposition))
            return stance == Stance::Questions ? stance : Stance::Denies;
        if (roles.has(Role::Speaking) && isAvoided(governor))
            return std::nullopt; // "stopped short of saying"
        if (isReversed && governor.isNegated && roles.has(Role::Speaking) && stance != Stance::Questions)
            return ownVoice(governor) ? std::optional(Stance::Denies) : unsaid(governor);
        if (roles.has(Role::Predicting) && (stance == Stance::Asserts || stance == Stance::Partly))
            return Stance::Predicts;
        return stance;
    }

    /// "did not mention AI as a reason": that is not to deny it.
    bool isUnmentioned() const
    {
        return m_sentence.begins(m_link.connector.first, Role::Mentioning) &&
               isNegated(m_sentence, m_link.connector.first, 4);
    }

    /// "stopped short of saying"
    bool isAvoided(const Governor &governor) const
    {
        const Match avoiding =
            m_sentence.findLast(governor.word.first - 4, governor.word.first, Role::Avoiding);
        return avoiding.isValid() && avoiding.end == governor.word.first;
    }

    /// "did not say that AI": nothing is said, unless that is what "not" belongs to, "wrong to say".
    std::optional<Stance> unsaid(const Governor &governor) const
    {
        for (int token = governor.word.first - 1; token >= m_sentence.within(governor.word.first - 3);
            --token)
            if (m_sentence.begins(token, Role::Infinitive))
                return Stance::Denies;
        return std::nullopt;
    }

    bool ownVoice(const Governor &governor) const
    {
        return m_sentence.has(governor.word.first - 4, governor.word.first, Role::OwnVoice);
    }

    /// "doubt whether" leaves open what "doubt that" denies.
    bool opensQuestion(const Governor &governor) const
    {
        return m_sentence.has(
            governor.word.end, std::min(m_link.first() + 1, governor.word.end + 4), Role::Doubting);
    }

    /// "no question that": a word of doubt that a negation makes sure.
    bool isFactual(const Governor &governor) const
    {
        return m_sentence.has(governor.word.end, std::min(m_link.first(), governor.word.end + 2), Role::That);
    }

    /// Whether what says it is a forecast.
    bool isForecast() const
    {
        return std::ranges::any_of(m_chain, [](const Governor &governor) {
            return governor.place == Governor::Place::Before && governor.word.roles.has(Role::Predicting) &&
                   governor.word.roles.has(Role::Institution);
        });
    }

    /// Where the words begin that belong to the link's own clause: after what governs it, ", but" or a
    /// semicolon.
    int clauseStart() const
    {
        const int limit = m_sentence.within(m_link.first() - governingReach);
        for (int start = m_link.first(); start > limit; --start) {
            if (m_sentence.isHard(start - 1) || m_sentence.sign(start - 1) == Sign::Bracket)
                return start;
            if (m_sentence.begins(start - 1, Role::Break) && start - 1 > limit &&
                m_sentence.sign(start - 2) == Sign::Comma)
                return start;
            if (m_sentence.begins(start - 1, Role::That) && m_sentence.at(start - 1).end <= m_link.first() &&
                start - 2 >= limit && m_sentence.begins(start - 2, Role::Speaking | Role::Proposition))
                return start;
        }
        return limit;
    }

    bool isQuestion() const
    {
        for (int token = m_link.end(); token < m_sentence.within(m_link.end() + clauseReach); ++token)
            if (m_sentence.sign(token) == Sign::Question)
                return true;
        return m_sentence.has(m_link.first(), m_link.end(), Role::Doubting) ||
               m_sentence.has(m_clause, m_link.end(), Role::Perhaps) ||
               m_sentence.has(m_link.end(), std::min(m_clauseEnd, m_link.end() + 9), Role::Doubting);
    }

    bool hasNotOnly() const
    {
        return m_sentence.has(std::max(m_clause, m_link.first() - 4), m_link.end(), Role::NotOnly);
    }

    bool isDenied() const { return m_link.isDenied || isLinkNegated() || isCalledExcuse() || isOfOthers(); }

    /// "would replace tasks, not jobs"
    bool isOfOthers() const
    {
        const int comma = m_link.end();
        return m_link.kind == Link::Kind::Forward && comma + 2 < m_sentence.end() &&
               m_sentence.sign(comma) == Sign::Comma && m_sentence.begins(comma + 1, Role::Negation) &&
               m_sentence.begins(comma + 2, Role::People | Role::Effect);
    }

    /// Whether a negation stands where it denies that the one leads to the other.
    bool isLinkNegated() const
    {
        const int connector = m_link.connector.first;
        if (isNegated(m_sentence, m_link.cause.first, 3) || hasNegationOfAll())
            return true;
        switch (m_link.kind) {
        case Link::Kind::Forward:
            return hasNegation(m_link.cause.end, connector) ||
                   (m_link.effect.first > connector && isNegated(m_sentence, m_link.effect.first, 4));
        case Link::Kind::Backward:
        case Link::Kind::Clause:
            return isNegated(m_sentence, connector, 6) || isEffectNegated();
        case Link::Kind::Blame:
            return isNegated(m_sentence, connector, 4);
        case Link::Kind::Reason: {
            const int first = std::min(m_link.cause.end, connector);
            const int end = std::max(m_link.cause.first, connector);
            return hasNegation(first, end) || isNegated(m_sentence, connector, 4);
        }
        case Link::Kind::Compound:
            return isNegated(m_sentence, m_link.effect.first, 4);
        }
        return false;
    }

    /// Whether there is a negation, but for ", not tariffs,".
    bool hasNegation(int first, int end) const
    {
        for (int token = first; token < end; ++token)
            if (m_sentence.begins(token, Role::Negation) &&
                (m_sentence.sign(token - 1) != Sign::Comma || m_sentence.at(token).end == end))
                return true; // but "helps, not replaces"
        return false;
    }

    /// "has not replaced anyone with AI", "nobody at the hospital lost a job to AI"; but not across a dash,
    /// as in "the cuts are not temporary — they are driven by AI".
    bool isEffectNegated() const
    {
        if (!m_link.effect.isValid())
            return false;
        for (int token = m_link.effect.end; token < m_link.connector.first; ++token)
            if (m_sentence.isHard(token))
                return false;
        const int start = m_sentence.clauseStart(m_link.effect.first, clauseReach);
        return isNegated(m_sentence, m_link.effect.first, 4) ||
               m_sentence.has(std::max(start, m_link.effect.first - 8), m_link.effect.first, Role::None);
    }

    /// "no evidence that AI", "it is not true that AI".
    bool hasNegationOfAll() const
    {
        const Match negation =
            m_sentence.findLast(std::max(m_clause, m_link.first() - 6), m_link.first(), Role::Negation);
        if (!negation.isValid())
            return false;
        for (int token = negation.end; token < m_link.first(); ++token)
            if (m_sentence.sign(token) == Sign::Comma || m_sentence.begins(token, Role::People | Role::Break))
                return false;
        return m_link.first() > negation.end &&
               m_sentence.begins(m_link.first() - 1, Role::That | Role::Speaking);
    }

    bool isCalledExcuse() const
    {
        const bool isGerund = m_link.kind == Link::Kind::Blame &&
                              m_sentence.prose().word(m_link.connector.first).endsWith(u"ing") &&
                              m_link.connector.first <= m_sentence.first() + 1;
        return (m_link.kind != Link::Kind::Blame || isGerund) &&
               m_sentence.has(m_link.end(), std::min(m_clauseEnd, m_link.end() + 5), Role::Excuse);
    }

    /// "will not replace all teachers": it may replace some.
    bool saysOfSome() const
    {
        return m_link.kind == Link::Kind::Forward &&
               m_sentence.has(m_link.connector.end, m_link.end(), Role::Every) &&
               hasNegation(m_link.cause.end, m_link.connector.first);
    }

    bool hasPart() const
    {
        const int start = std::max(m_clause, m_link.first() - 4);
        return m_sentence.has(start, std::min(m_clauseEnd, m_link.end() + 5), Role::Partly) ||
               isReasonPart() || isShare();
    }

    /// "a significant factor"; but not "the deciding factor".
    bool isReasonPart() const
    {
        if (!m_sentence.begins(m_link.connector.first, Role::ReasonPart))
            return false;
        return !m_sentence.has(m_link.connector.first - 3, m_link.connector.first, Role::Definite);
    }

    /// "a third of the layoffs are due to AI", "AI accounts for 15% of the layoffs".
    bool isShare() const
    {
        const bool explains = (m_link.kind == Link::Kind::Forward || m_link.kind == Link::Kind::Reason) &&
                              m_link.effect.first >= m_link.connector.end;
        if (!m_link.effect.isValid() ||
            (m_link.kind != Link::Kind::Backward && m_link.kind != Link::Kind::Blame && !explains))
            return false;
        if (m_link.kind == Link::Kind::Backward && m_link.effect.first > m_link.connector.first)
            return false;
        if (m_sentence.begins(m_link.effect.first, Role::Share))
            return true;
        const int limit =
            explains ? m_link.connector.end : m_sentence.within(m_link.effect.first - shareReach);
        if (m_sentence.has(m_link.effect.first, m_link.effect.end, Role::Auxiliary) ||
            !m_sentence.has(m_link.effect.first, m_link.effect.end, Role::Effect | Role::EffectVerb))
            return false; // "a third of them were replaced by AI"
        for (int token = m_link.effect.first - 1; token >= limit; --token) {
            const bool isPart = token == m_sentence.first() && m_sentence.begins(token, Role::Belonging) &&
                                m_link.effect.end < m_sentence.end() &&
                                m_sentence.sign(m_link.effect.end) == Sign::Comma;
            if (isPart || m_sentence.begins(token, Role::Share)) // "of the 900 lost, 200 …"
                return true;
            if (m_sentence.begins(token, Role::Speaking | Role::Break | Role::Auxiliary | Role::EffectVerb) ||
                m_sentence.sign(token) == Sign::Comma)
                return false;
            if (token > limit && m_sentence.begins(token, Role::Belonging) &&
                m_sentence.prose().word(token - 1) == u"%")
                return true;
        }
        return false;
    }

    bool hasFuture() const
    {
        const int start = std::max(m_clause, m_sentence.clauseStart(m_link.first(), 10));
        // "job losses caused by AI are expected to rise"
        const bool isAttribute = m_link.kind == Link::Kind::Backward || m_link.kind == Link::Kind::Compound;
        const int end = isAttribute ? m_link.end() + 5 : m_link.end();
        return m_sentence.has(start, std::min(end, m_clauseEnd), Role::Future) || isHeadline();
    }

    /// "If AI takes over such tasks, …"
    bool isConditional() const
    {
        const int start = m_sentence.clauseStart(m_link.first(), 4);
        return m_sentence.has(start, m_link.first() + 1, Role::Conditional) ||
               (start > m_sentence.first() && m_sentence.begins(start - 1, Role::Conditional));
    }

    /// "Robots to replace 800 workers": what has "to" right after its subject is to come.
    bool isHeadline() const
    {
        if (m_link.kind != Link::Kind::Forward ||
            m_link.cause.first - m_sentence.clauseStart(m_link.cause.first, 4) > 2)
            return false;
        const int to = m_link.cause.end;
        return to < m_link.connector.first && m_sentence.begins(to, Role::Infinitive) &&
               to + 1 == m_link.connector.first;
    }

    const ClaimSentence &m_sentence;
    const Link &m_link;
    const std::vector<Governor> &m_chain;
    int m_clause;
    int m_clauseEnd;
};

} // namespace

Match denyingVerb(const ClaimSentence &sentence, const Link &link, const std::vector<Governor> &chain)
{
    for (const Governor &governor : chain) {
        if (governor.place != Governor::Place::Before || !governor.word.roles.has(Role::Denying))
            continue;
        if (link.first() - governor.word.end > governingReach)
            return {};
        for (int token = governor.word.end; token < link.first(); ++token)
            if (sentence.sign(token) == Sign::Comma)
                return {};
        return governor.word;
    }
    return {};
}

std::optional<Stance> stanceOf(
    const ClaimSentence &sentence, const Link &link, const std::vector<Governor> &chain)
{
    return StanceReading(sentence, link, chain).run();
}

} // namespace suggest
