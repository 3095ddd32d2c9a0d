// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/claimbackwardlinks.h"

#include "suggest/claimcauses.h"
#include "suggest/claimeffects.h"

#include <algorithm>

namespace suggest {

namespace {

constexpr int commaReach = 16;  ///< From the cause to the comma that ends its clause, in tokens.
constexpr int objectReach = 14; ///< From a verb to its effect, in tokens.
constexpr int causeReach = 12;  ///< From "because of" to the cause, in tokens.
constexpr int effectReach = 28; ///< From "because of" back to the effect, in tokens.
constexpr int clauseReach = 9;  ///< From "because" to the cause, in tokens.
constexpr int subjectStart = 3; ///< From "as" to a cause that is its clause's subject, in tokens.

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
        if (match.roles.has(Role::Backward | Role::BackwardWeak | Role::Means))
            fromBackward(match);
        if (match.roles.has(Role::BackwardClose))
            fromClose(match);
        if (match.roles.has(Role::ClauseLink | Role::ClauseLinkWeak))
            fromClauseLink(match);
        if (match.roles.has(Role::DenyingLink | Role::EitherWay))
            fromEitherWay(match, match.roles.has(Role::DenyingLink));
        if (match.roles.has(Role::Contrasting))
            fromContrasting(match);
        if (match.roles.has(Role::Comparing))
            fromComparing(match);
        if (match.roles.has(Role::Result))
            fromResult(match);
        if (match.roles.has(Role::Inverted))
            fromInverted(match);
        if (isCause(m_sentence, match))
            fromReducedRelative(match);
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
        if (!effect.place.isValid() && link.roles.has(Role::Means))
            return;
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

    /// "layoffs because AI …", "job losses as AI spreads", "fewer jobs as companies turn to AI".
    void fromClauseLink(const Match &link)
    {
        const bool isWeak = !link.roles.has(Role::ClauseLink);
        int begin = link.end;
        if (begin < m_sentence.end() && m_sentence.sign(begin) == Sign::Quote)
            ++begin; // because “AI …
        const Match cause = causeOfClause(begin);
        if (!cause.isValid())
            return;
        Effect effect = lastJobEffect(m_sentence, link.first - effectReach, link.first);
        const bool opens = link.first == m_sentence.first() && cause.first - link.end <= 1;
        if (!effect.place.isValid())
            effect = jobEffect(m_sentence, afterComma(cause.end), afterComma(cause.end) + objectReach);
        if (!effect.place.isValid() && opens) // "with AI the studio needs only two"
            effect = jobEffect(m_sentence, cause.end, cause.end + objectReach);
        if (!effect.place.isValid() || (isWeak && !opens && !isLasting(effect, link) && !spreads(cause)))
            return;
        if (isWeak && cause.first - begin > subjectStart &&
            !m_sentence.has(begin, cause.first, Role::Adopting))
            return; // "layoffs came as the firm poured billions into AI"
        add(Link::Kind::Clause, cause, link, effect, isWeak ? 0.5 : 0.75);
    }

    Match causeOfClause(int begin) const
    {
        if (begin < m_sentence.end())
            if (const Match pronoun = pronounForCause(m_sentence, begin, false);
                pronoun.isValid() && m_sentence.has(pronoun.end, pronoun.end + 4, Role::Forward))
                return pronoun; // "because it leads to"
        return findCause(
            m_sentence, begin, std::min(begin + clauseReach, m_sentence.clauseEnd(begin, clauseReach)));
    }

    /// "as AI takes over claims": what the cause does there is enough of a reason.
    bool spreads(const Match &cause) const
    {
        return m_sentence.has(cause.end, cause.end + 4, Role::Spreading);
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
    bool isLasting(const Effect &effect, const Match &link) const
    {
        return effect.place.roles.has(Role::LastingEffect) || isForeseen(effect, link);
    }

    /// Whether an effect is still to come.
    bool isForeseen(const Effect &effect, const Match &link) const
    {
        return m_sentence.has(effect.place.first - 4, std::max(effect.place.end, link.first), Role::Future) ||
               m_sentence.has(effect.place.first - 8, effect.place.first, Role::Predicting);
    }

    int afterComma(int token) const
    {
        const int limit = std::min(m_sentence.end(), token + commaReach);
        for (; token < limit; ++token)
            if (m_sentence.sign(token) == Sign::Comma)
                return token + 1 < limit && m_sentence.sign(token + 1) == Sign::Quote ? m_sentence.end()
                                                                                      : token + 1;
        return m_sentence.end();
    }

    /// "the cuts have nothing to do with AI", "AI had nothing to do with the cuts"
    void fromEitherWay(const Match &link, bool isDenied)
    {
        Match cause = findCause(m_sentence, link.end, link.end + causeReach);
        if (cause.isValid()) {
            add(cause, link, effectBeforeOrAfter(link, cause), isDenied);
            return;
        }
        const Match pronoun = pronounBefore(link.first);
        cause = pronoun.isValid() ? Match() : findLastCause(m_sentence, link.first - causeReach, link.first);
        Effect effect = jobEffect(m_sentence, link.end, link.end + objectReach);
        if (!effect.place.isValid())
            effect = {m_sentence.find(link.end, link.end + 3, Role::Anaphora), -1};
        if (!effect.place.isValid())
            effect = {effectPhraseAfter(m_sentence, link.end), -1};
        if (cause.isValid() && !effect.place.isValid() && isDenied && endsClause(link.end)) {
            m_links.push_back({Link::Kind::Backward, cause, link, {}, -1, true, 0.7}); // "AI played no part"
            return;
        }
        if (cause.isValid()) {
            add(cause, link, effect, isDenied);
            return;
        }
        cause = pronoun;
        if (cause.isValid() && (isDenied || effect.label >= 0))
            m_links.push_back({Link::Kind::Backward, cause, link, effect.place, effect.label, isDenied, 0.7});
    }

    /// "the cuts had more to do with weak sales than with AI"
    void fromComparing(const Match &link)
    {
        const Match than = m_sentence.find(link.end, link.end + causeReach, Role::Break);
        if (!than.isValid())
            return;
        const Match cause = findCause(m_sentence, than.end, than.end + 4);
        if (cause.isValid())
            add(cause, link, effectBefore(m_sentence, link, effectReach), true);
    }

    /// "Robots are coming, and 60 packers will have to go as a result."
    void fromResult(const Match &link)
    {
        const Effect effect =
            lastJobEffect(m_sentence, m_sentence.clauseStart(link.first, effectReach), link.first);
        if (effect.label < 0)
            return;
        Match cause = findLastCause(m_sentence, effect.place.first - effectReach, effect.place.first);
        if (!cause.isValid() && m_sentence.antecedent() != Antecedent::None &&
            effect.place.first - m_sentence.first() < effectReach)
            cause = link;
        if (cause.isValid())
            add(Link::Kind::Backward, cause, link, effect, 0.6);
    }

    /// "Behind the cuts stands an algorithm."
    void fromInverted(const Match &link)
    {
        if (link.first != m_sentence.clauseStart(link.first, 2))
            return;
        Effect effect = jobEffect(m_sentence, link.end, link.end + objectReach / 2);
        if (!effect.place.isValid())
            effect = {m_sentence.find(link.end, link.end + 3, Role::Anaphora), -1};
        if (!effect.place.isValid())
            return;
        const Match cause = findCause(m_sentence, effect.place.end, effect.place.end + 7);
        if (cause.isValid())
            add(Link::Kind::Backward, cause, {link.first, effect.place.end, {}, -1}, effect, 0.7);
    }

    /// "to save money rather than because of AI"
    void fromContrasting(const Match &link)
    {
        const Match cause = findCause(m_sentence, link.end, link.end + causeReach);
        if (cause.isValid())
            add(cause, link, effectBeforeOrAfter(link, cause), true);
    }

    bool endsClause(int token) const
    {
        return token >= m_sentence.end() ||
               (m_sentence.isSign(token) && m_sentence.sign(token) != Sign::Joint);
    }

    /// "it", where it is the cause and the subject of what begins at a token.
    Match pronounBefore(int token) const
    {
        for (int before = token - 1; before >= std::max(m_sentence.first(), token - 4); --before) {
            if (m_sentence.begins(before, Role::GroupPronoun))
                return pronounForCause(m_sentence, before, false);
            if (!m_sentence.begins(before, Role::Auxiliary))
                break;
        }
        return {};
    }

    Effect effectBeforeOrAfter(const Match &link, const Match &cause) const
    {
        const Effect effect = effectBefore(m_sentence, link, effectReach);
        return effect.place.isValid() ? effect : jobEffect(m_sentence, cause.end, cause.end + objectReach);
    }

    void add(const Match &cause, const Match &link, const Effect &effect, bool isDenied)
    {
        if (effect.place.isValid())
            add(Link::Kind::Backward, cause, link, effect,
                (effect.label >= 0 ? 0.85 : 0.75) - (isDenied ? 0 : 0.1), isDenied);
    }

    /// "the job losses that AI could bring"
    void fromReducedRelative(const Match &cause)
    {
        int begin = cause.first;
        while (begin > m_sentence.first() &&
               m_sentence.begins(begin - 1, Role::That | Role::Relative | Role::Determiner))
            --begin;
        int verb = cause.end;
        while (verb < m_sentence.end() && m_sentence.begins(verb, Role::Auxiliary))
            ++verb;
        if (verb == cause.end || verb >= m_sentence.end() ||
            !m_sentence.begins(verb, Role::Forward | Role::ForwardWeak))
            return;
        const Effect effect = lastJobEffect(m_sentence, begin - 5, begin);
        if (effect.place.isValid() && effect.place.end == begin &&
            m_sentence.clauseEnd(m_sentence.at(verb).end, 3) < m_sentence.at(verb).end + 3)
            add(Link::Kind::Backward, cause, m_sentence.at(verb), effect, 0.65);
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
