// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/claimbackwardlinks.h"

#include "suggest/claimcauses.h"
#include "suggest/claimeffects.h"

#include <algorithm>

namespace suggest {

namespace {

constexpr int subjectReach = 16; ///< From the cause to its verb, in tokens.
constexpr int objectReach = 14;  ///< From a verb to its effect, in tokens.
constexpr int causeReach = 12;   ///< From "because of" to the cause, in tokens.
constexpr int effectReach = 28;  ///< From "because of" back to the effect, in tokens.

constexpr Roles verbs = Role::Forward | Role::ForwardWeak | Role::EffectVerb | Role::PriceVerb;

/// Links that lead from an effect to its cause.
class BackwardLinks
{
public:
    BackwardLinks(const ClaimSentence &sentence, std::vector<Link> &links)
        : m_sentence(sentence)
        , m_links(links)
    {
    }

    void add(const Match &match)
    {
        if (match.roles.has(Role::Backward | Role::BackwardWeak))
            fromBackward(match);
        if (match.roles.has(Role::BackwardClose))
            fromClose(match);
        if (match.roles.has(Role::ClauseLink | Role::ClauseLinkWeak))
            fromClauseLink(match);
        if (match.roles.has(Role::DenyingLink))
            fromDenyingLink(match);
        if (match.roles.has(Role::Saying) &&
            m_sentence.sign(std::max(match.first - 1, m_sentence.first())) == Sign::Comma)
            fromSaying(match);
    }

private:
    void add(Link::Kind kind, const Match &cause, const Match &connector, const Effect &effect, double weight,
        bool isDenied = false)
    {
        m_links.push_back({kind, cause, connector, effect.place, effect.label, isDenied, weight});
    }

    void fromBackward(const Match &link)
    {
        const Match cause = findCause(m_sentence, link.end, link.end + causeReach);
        if (!cause.isValid())
            return;
        const bool isWeak = !link.roles.has(Role::Backward);
        Effect effect = effectBefore(m_sentence, link, effectReach);
        if (!effect.place.isValid() && link.first - m_sentence.clauseStart(link.first, 4) <= 3)
            effect = jobEffect(m_sentence, cause.end, m_sentence.stretchEnd(cause.end, 2 * objectReach));
        if (!effect.place.isValid() && !isWeak)
            effect = {effectPhraseBefore(m_sentence, link.first), -1};
        if (!effect.place.isValid() ||
            (isWeak && effect.label < 0 && !effect.place.roles.has(Role::Anaphora)))
            return;
        const double known = effect.label >= 0 ? 0.1 : 0;
        add(Link::Kind::Backward, cause, link, effect, (isWeak ? 0.65 : 0.8) + known);
    }

    /// "job losses from AI", "replaced by AI", "replace staff with AI".
    void fromClose(const Match &link)
    {
        const Match cause = findCause(m_sentence, link.end, link.end + 5);
        if (!cause.isValid() || m_sentence.has(link.end, cause.first, verbs))
            return;
        const Effect effect = lastJobEffect(m_sentence, link.first - 8, link.first);
        if (effect.place.isValid() && link.first - effect.place.end <= 1 &&
            !m_sentence.isSign(link.first - 1))
            add(Link::Kind::Backward, cause, link, effect, 0.6);
    }

    void fromClauseLink(const Match &link)
    {
        const bool isWeak = !link.roles.has(Role::ClauseLink);
        const int reach = isWeak ? 4 : 9;
        const Match cause = findCause(
            m_sentence, link.end, std::min(link.end + reach, m_sentence.clauseEnd(link.end, reach)));
        if (!cause.isValid())
            return;
        Effect effect = lastJobEffect(m_sentence, link.first - effectReach, link.first);
        if (!effect.place.isValid())
            effect = jobEffect(m_sentence, afterComma(cause.end), afterComma(cause.end) + objectReach);
        if (!effect.place.isValid() || (isWeak && !isLasting(effect)))
            return;
        add(Link::Kind::Clause, cause, link, effect, isWeak ? 0.5 : 0.75);
    }

    /// "laid off 80 testers, saying AI could find most bugs"
    void fromSaying(const Match &saying)
    {
        const Match cause = findCause(m_sentence, saying.end, saying.end + 4);
        const Effect effect = lastJobEffect(m_sentence, saying.first - effectReach, saying.first);
        const bool hasOther = m_sentence.has(cause.end, cause.end + objectReach,
            Role::Effect | Role::EffectVerb | Role::Forward | Role::Backward);
        if (cause.isValid() && effect.place.isValid() && !hasOther) // else it is told what it does
            add(Link::Kind::Clause, cause, saying, effect, 0.55);
    }

    /// Whether an effect is one that a mere "as AI spreads" may bring.
    bool isLasting(const Effect &effect) const
    {
        return effect.place.roles.has(Role::LastingEffect) ||
               m_sentence.has(effect.place.first - 4, effect.place.end, Role::Future);
    }

    int afterComma(int token) const
    {
        const int limit = std::min(m_sentence.end(), token + subjectReach);
        for (; token < limit; ++token)
            if (m_sentence.sign(token) == Sign::Comma)
                return token + 1 < limit && m_sentence.sign(token + 1) == Sign::Quote ? m_sentence.end()
                                                                                      : token + 1;
        return m_sentence.end();
    }

    void fromDenyingLink(const Match &link)
    {
        Match cause = findCause(m_sentence, link.end, link.end + causeReach);
        Effect effect;
        if (cause.isValid()) {
            effect = effectBefore(m_sentence, link, effectReach);
            if (!effect.place.isValid())
                effect = jobEffect(m_sentence, cause.end, cause.end + objectReach);
        } else {
            cause = findLastCause(m_sentence, link.first - causeReach, link.first);
            effect = jobEffect(m_sentence, link.end, link.end + objectReach);
            if (!effect.place.isValid())
                effect = {effectPhraseAfter(m_sentence, link.end), -1};
        }
        if (cause.isValid() && effect.place.isValid())
            add(Link::Kind::Backward, cause, link, effect, effect.label >= 0 ? 0.85 : 0.75, true);
    }

    const ClaimSentence &m_sentence;
    std::vector<Link> &m_links;
};

} // namespace

void addBackwardLinks(const ClaimSentence &sentence, const Match &match, std::vector<Link> &links)
{
    BackwardLinks(sentence, links).add(match);
}

} // namespace suggest
