// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/claimstance.h"

#include "suggest/claimeffects.h"

#include <algorithm>

namespace suggest {

using coding::Stance;

namespace {

constexpr int governingReach = 14; ///< From a governing verb to the link, in tokens.
constexpr int clauseReach = 30;

class StanceReading
{
public:
    StanceReading(const ClaimSentence &sentence, const Link &link)
        : m_sentence(sentence)
        , m_link(link)
        , m_governing(governingStart())
        , m_clauseEnd(sentence.clauseEnd(link.end(), clauseReach))
    {
    }

    Stance run() const
    {
        const Match denying = denyingVerb(m_sentence, m_link);
        if (denying.isValid() && isNegated(denying.first, 3))
            return Stance::Questions; // "did not rule out that AI"
        if (isQuestioned())
            return Stance::Questions;
        if (hasNotOnly())
            return Stance::Partly;
        if (denying.isValid() || m_link.isDenied || isLinkNegated() || isCalledExcuse())
            return Stance::Denies;
        const bool isFuture = hasFuture();
        if (hasPart() && !(isFuture && m_link.kind == Link::Kind::Forward))
            return Stance::Partly;
        return isFuture ? Stance::Predicts : Stance::Asserts;
    }

private:
    /// Where the words begin that may govern the link: after a semicolon or ", but".
    int governingStart() const
    {
        const int limit = m_sentence.within(m_link.first() - governingReach);
        for (int start = m_link.first(); start > limit; --start) {
            const Sign sign = m_sentence.sign(start - 1);
            if (sign == Sign::Hard || sign == Sign::Bracket)
                return start;
            if (m_sentence.begins(start - 1, Role::Break) && start - 1 > limit &&
                m_sentence.sign(start - 2) == Sign::Comma)
                return start;
        }
        return limit;
    }

    bool isNegated(int before, int reach) const
    {
        const int limit = std::max(m_sentence.first(), before - reach);
        for (int token = before - 1; token >= limit; --token) {
            if (m_sentence.begins(token, Role::Negation))
                return true;
            if (m_sentence.at(token).end > before) // "to" in "to blame"
                continue;
            if (!m_sentence.begins(token, Role::WithoutOnly | Role::Auxiliary | Role::Determiner |
                                              Role::Partly | Role::Belonging) &&
                m_sentence.sign(token) != Sign::Joint &&
                (token == limit || m_sentence.sign(token - 1) != Sign::Joint))
                return false;
        }
        return false;
    }

    bool isQuestioned() const
    {
        for (int token = m_link.end(); token < m_sentence.within(m_link.end() + clauseReach); ++token)
            if (m_sentence.sign(token) == Sign::Question)
                return true;
        return m_sentence.has(m_governing, m_link.end(), Role::Doubting | Role::Perhaps) ||
               m_sentence.has(m_link.end(), std::min(m_clauseEnd, m_link.end() + 9), Role::Doubting);
    }

    bool hasNotOnly() const
    {
        return m_sentence.has(std::max(m_governing, m_link.first() - 4), m_link.end(), Role::NotOnly);
    }

    /// Whether a negation stands where it denies that the one leads to the other.
    bool isLinkNegated() const
    {
        const int connector = m_link.connector.first;
        if (isNegated(m_link.cause.first, 3) || hasNegationOfAll())
            return true;
        switch (m_link.kind) {
        case Link::Kind::Forward:
            return hasNegation(m_link.cause.end, connector) ||
                   (m_link.effect.first > connector && isNegated(m_link.effect.first, 4));
        case Link::Kind::Backward:
        case Link::Kind::Clause:
            return isNegated(connector, 6) || isEffectNegated();
        case Link::Kind::Blame:
            return isNegated(connector, 4);
        case Link::Kind::Reason: {
            const int first = std::min(m_link.cause.end, connector);
            const int end = std::max(m_link.cause.first, connector);
            return hasNegation(first, end) || isNegated(connector, 4);
        }
        case Link::Kind::Compound:
            return isNegated(m_link.effect.first, 4);
        }
        return false;
    }

    /// Whether there is a negation, but for ", not tariffs,".
    bool hasNegation(int first, int end) const
    {
        for (int token = first; token < end; ++token)
            if (m_sentence.begins(token, Role::Negation) && m_sentence.sign(token - 1) != Sign::Comma)
                return true;
        return false;
    }

    /// "has not replaced anyone with AI", "nobody at the hospital lost a job to AI".
    bool isEffectNegated() const
    {
        if (!m_link.effect.isValid())
            return false;
        const int start = m_sentence.clauseStart(m_link.effect.first, clauseReach);
        return isNegated(m_link.effect.first, 4) ||
               m_sentence.has(std::max(start, m_link.effect.first - 8), m_link.effect.first, Role::None);
    }

    /// "no evidence that AI", "it is not true that AI".
    bool hasNegationOfAll() const
    {
        const Match negation =
            m_sentence.findLast(std::max(m_governing, m_link.first() - 6), m_link.first(), Role::Negation);
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
        return m_link.kind != Link::Kind::Blame &&
               m_sentence.has(m_link.end(), std::min(m_clauseEnd, m_link.end() + 5), Role::Excuse);
    }

    bool hasPart() const
    {
        const int start = std::max(m_governing, m_link.first() - 4);
        return m_sentence.has(start, std::min(m_clauseEnd, m_link.end() + 5), Role::Partly);
    }

    bool hasFuture() const
    {
        const int start = std::max(m_governing, m_sentence.clauseStart(m_link.first(), 10));
        // "job losses caused by AI are expected to rise"
        const bool isAttribute = m_link.kind == Link::Kind::Backward || m_link.kind == Link::Kind::Compound;
        const int end = isAttribute ? m_link.end() + 5 : m_link.end();
        return m_sentence.has(start, std::min(end, m_clauseEnd), Role::Future) ||
               m_sentence.has(m_governing, m_link.first(), Role::Predicting);
    }

    const ClaimSentence &m_sentence;
    const Link &m_link;
    int m_governing;
    int m_clauseEnd;
};

} // namespace

Match denyingVerb(const ClaimSentence &sentence, const Link &link)
{
    const int limit = sentence.within(link.first() - governingReach);
    for (int token = link.first() - 1; token >= limit; --token) {
        const Sign sign = sentence.sign(token);
        if (sign == Sign::Hard || sign == Sign::Bracket || sign == Sign::Comma)
            return {};
        const Match &match = sentence.at(token);
        if (!match.roles.has(Role::Denying))
            continue;
        // "dismissed 200 workers because of AI" denies nothing.
        const bool concernsPeople =
            match.roles.has(Role::EffectVerb) && peopleAfter(sentence, match).isValid();
        return concernsPeople ? Match() : match;
    }
    return {};
}

Stance stanceOf(const ClaimSentence &sentence, const Link &link)
{
    return StanceReading(sentence, link).run();
}

} // namespace suggest
