// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/claimlinks.h"

#include "suggest/claimeffects.h"

#include <algorithm>

namespace suggest {

namespace {

// How far links reach, in tokens.
constexpr int subjectReach = 16; ///< From the cause to its verb.
constexpr int objectReach = 14;  ///< From a verb to its effect.
constexpr int causeReach = 12;   ///< From "because of" to the cause.
constexpr int effectReach = 28;  ///< From "because of" back to the effect.

constexpr Roles verbs = Role::Forward | Role::ForwardWeak | Role::EffectVerb;

/// Gathers every link that the words of a sentence allow; which of them stay is decided afterwards.
class LinkGathering
{
public:
    explicit LinkGathering(const ClaimSentence &sentence)
        : m_sentence(sentence)
    {
    }

    std::vector<Link> run()
    {
        for (int token = m_sentence.first(); token < m_sentence.end(); ++token) {
            const Match &match = m_sentence.at(token);
            if (match.roles.isEmpty())
                continue;
            if (isCause(match))
                fromCause(match);
            if (match.roles.has(Role::CauseVerb))
                fromCauseVerb(match);
            if (match.roles.has(Role::Backward | Role::BackwardWeak))
                fromBackward(match);
            if (match.roles.has(Role::BackwardClose))
                fromClose(match);
            if (match.roles.has(Role::ClauseLink | Role::ClauseLinkWeak))
                fromClauseLink(match);
            if (match.roles.has(Role::DenyingLink))
                fromDenyingLink(match);
            if (match.roles.has(Role::Blaming))
                fromBlaming(match);
            if (match.roles.has(Role::Reason | Role::Excuse))
                fromReason(match);
        }
        return std::move(m_links);
    }

private:
    /// Whether a phrase means the cause, and not somebody who has to do with it.
    bool isCause(const Match &match) const
    {
        if (!match.roles.has(Role::Cause))
            return false;
        int next = match.end;
        while (next < m_sentence.end() && next < match.end + 3 &&
               (m_sentence.sign(next) == Sign::Joint || m_sentence.begins(next, Role::Adjective)))
            ++next;
        return next >= m_sentence.end() || !m_sentence.begins(next, Role::NotTheCause);
    }

    Match findCause(int first, int end) const
    {
        for (int token = first; token < std::min(end, m_sentence.end()); ++token) {
            if (m_sentence.sign(token) == Sign::Hard || m_sentence.begins(token, Role::Break))
                return {};
            if (m_sentence.sign(token) == Sign::Comma && !goesOnAfterComma(token))
                return {};
            if (isCause(m_sentence.at(token)))
                return m_sentence.at(token);
            if (token > first && m_sentence.begins(token, Role::Backward | Role::DenyingLink))
                return {}; // "the result of a review, not driven by AI"
        }
        return {};
    }

    /// Whether a comma parts what is listed: "weak demand, tariffs and AI", "overhiring, not AI".
    bool goesOnAfterComma(int comma) const
    {
        return m_sentence.has(comma + 1, comma + 3, Role::Joining | Role::Negation | Role::Cause) ||
               m_sentence.has(comma + 1, comma + 5, Role::Joining);
    }

    void add(Link::Kind kind, const Match &cause, const Match &connector, const Effect &effect, double weight,
        bool isDenied = false)
    {
        m_links.push_back({kind, cause, connector, effect.place, effect.label, isDenied, weight});
    }

    void fromCause(const Match &cause)
    {
        fromCompound(cause);
        bool hasAuxiliary = false;
        const int limit = std::min(m_sentence.end(), cause.end + subjectReach);
        for (int token = cause.end; token < limit; ++token) {
            const Match &match = m_sentence.at(token);
            const Sign sign = m_sentence.sign(token);
            if (sign == Sign::Hard || sign == Sign::Question || match.roles.has(Role::Break))
                return;
            if (sign == Sign::Comma && token == cause.end && isExcluded(cause))
                continue; // "interest rates, not AI, have"
            if (sign == Sign::Comma) {
                token = parenthesisEnd(token, limit);
                if (token < 0)
                    return;
                continue;
            }
            if (match.roles.has(Role::Joining) && !hasAuxiliary &&
                m_sentence.begins(token + 1 < limit ? token + 1 : token, verbs))
                return; // "invests in AI and cuts jobs"
            if (match.roles.has(Role::Company | Role::OwnVoice | Role::PersonPronoun) &&
                !match.roles.has(verbs))
                return;
            if (match.roles.has(Role::Speaking) && !match.roles.has(verbs))
                return;
            if (match.roles.has(Role::Auxiliary))
                hasAuxiliary = true;
            if (isVerb(match) && fromVerb(cause, match))
                return;
        }
    }

    /// ", not AI"
    bool isExcluded(const Match &cause) const
    {
        return cause.first - 2 >= m_sentence.first() && m_sentence.begins(cause.first - 1, Role::Negation) &&
               m_sentence.sign(cause.first - 2) == Sign::Comma;
    }

    static bool isVerb(const Match &match)
    {
        return match.roles.has(verbs) &&
               (!match.roles.has(Role::Nominal) || match.roles.has(Role::Forward | Role::ForwardWeak));
    }

    /// The comma that closes "AI, she said, will"; -1 when the clause ends at the first.
    int parenthesisEnd(int comma, int limit) const
    {
        for (int token = comma + 1; token < std::min(limit, comma + 9); ++token) {
            if (m_sentence.sign(token) == Sign::Comma && token + 1 < limit)
                return m_sentence.begins(token + 1, Roles(Role::Auxiliary) | verbs) ? token : -1;
        }
        return -1;
    }

    bool fromVerb(const Match &cause, const Match &verb)
    {
        const int end = std::min(verb.end + objectReach, m_sentence.clauseEnd(verb.end, objectReach));
        if (verb.roles.has(Role::EffectVerb) && !isPassive(verb)) {
            if (const Match people = peopleAfter(m_sentence, verb); people.isValid()) {
                add(Link::Kind::Forward, cause, verb,
                    {{verb.first, std::max(verb.end, people.end), {}, verb.label}, verb.label}, 0.85);
                return true;
            }
        }
        const Effect effect = jobEffect(m_sentence, verb.end, end);
        if (effect.place.isValid() && verb.roles.has(Role::Forward | Role::ForwardWeak) && !isPassive(verb)) {
            add(Link::Kind::Forward, cause, verb, effect, verb.roles.has(Role::Forward) ? 0.9 : 0.75);
            return true;
        }
        if (verb.roles.has(Role::Forward) && !isPassive(verb)) {
            const Match phrase = effectPhraseAfter(m_sentence, verb.end);
            if (phrase.isValid()) {
                add(Link::Kind::Forward, cause, verb, {phrase, -1}, 0.6);
                return true;
            }
        }
        return false;
    }

    /// "was cut", "is driven by": the verb's subject is not what does it.
    bool isPassive(const Match &verb) const
    {
        return verb.end < m_sentence.end() && m_sentence.begins(verb.end, Role::Agent);
    }

    /// "AI-driven layoffs", "AI layoffs".
    void fromCompound(const Match &cause)
    {
        int token = cause.end;
        bool hasAdjective = false;
        for (; token < m_sentence.end() && token < cause.end + 4; ++token) {
            if (m_sentence.begins(token, Role::Adjective))
                hasAdjective = true;
            if (m_sentence.begins(token, Role::Effect)) {
                const Match &effect = m_sentence.at(token);
                if (hasAdjective || token == cause.end)
                    add(Link::Kind::Compound, cause, {cause.end, effect.first + 1, {}, -1},
                        {effect, effect.label}, hasAdjective ? 0.75 : 0.5);
                return;
            }
            if (m_sentence.isSign(token) && m_sentence.sign(token) != Sign::Joint)
                return;
        }
    }

    /// "jobs could be automated", "automating clerical roles".
    void fromCauseVerb(const Match &verb)
    {
        Match people = m_sentence.find(verb.end, verb.end + 4, Role::People);
        if (people.isValid() && m_sentence.clauseEnd(verb.end, 4) < people.first)
            people = {};
        if (!people.isValid() && m_sentence.has(verb.first - 3, verb.first, Role::Auxiliary))
            people = m_sentence.findLast(
                std::max(verb.first - 10, m_sentence.clauseStart(verb.first, 10)), verb.first, Role::People);
        if (!people.isValid())
            return;
        add(Link::Kind::Forward, verb, verb,
            {{std::min(people.first, verb.first), std::max(people.end, verb.end), {}, -1}, verb.label}, 0.6);
    }

    /// The effect on jobs that stands before a link, if any; else what stands for one. What is reported
    /// counts first: in "let 500 people go and said the move was not due to AI", the move.
    Effect effectBefore(const Match &link, int reach) const
    {
        const int from = std::max(m_sentence.first(), link.first - reach);
        const Match said = m_sentence.findLast(from, link.first, Role::Speaking);
        if (said.isValid()) {
            const Effect reported = lastJobEffect(m_sentence, said.end, link.end);
            if (reported.place.isValid())
                return reported;
            const Match anaphora = m_sentence.find(said.end, link.first, Role::Anaphora);
            if (anaphora.isValid())
                return {anaphora, -1};
        }
        const Effect effect = lastJobEffect(m_sentence, from, link.end);
        if (effect.place.isValid())
            return effect;
        const int clause = m_sentence.clauseStart(link.first, reach);
        return {m_sentence.find(std::max(clause, from), link.first, Role::Anaphora), -1};
    }

    void fromBackward(const Match &link)
    {
        const Match cause = findCause(link.end, link.end + causeReach);
        if (!cause.isValid())
            return;
        const bool isWeak = !link.roles.has(Role::Backward);
        Effect effect = effectBefore(link, effectReach);
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
        const Match cause = findCause(link.end, link.end + 5);
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
        const Match cause =
            findCause(link.end, std::min(link.end + reach, m_sentence.clauseEnd(link.end, reach)));
        if (!cause.isValid())
            return;
        Effect effect = lastJobEffect(m_sentence, link.first - effectReach, link.first);
        if (!effect.place.isValid())
            effect = jobEffect(m_sentence, afterComma(cause.end), afterComma(cause.end) + objectReach);
        if (!effect.place.isValid() || (isWeak && !isLasting(effect)))
            return;
        add(Link::Kind::Clause, cause, link, effect, isWeak ? 0.5 : 0.75);
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
        Match cause = findCause(link.end, link.end + causeReach);
        Effect effect;
        if (cause.isValid()) {
            effect = effectBefore(link, effectReach);
            if (!effect.place.isValid())
                effect = jobEffect(m_sentence, cause.end, cause.end + objectReach);
        } else {
            for (int token = link.first - 1;
                token >= m_sentence.within(link.first - causeReach) && !cause.isValid(); --token)
                if (isCause(m_sentence.at(token)))
                    cause = m_sentence.at(token);
            effect = jobEffect(m_sentence, link.end, link.end + objectReach);
            if (!effect.place.isValid())
                effect = {effectPhraseAfter(m_sentence, link.end), -1};
        }
        if (cause.isValid() && effect.place.isValid())
            add(Link::Kind::Backward, cause, link, effect, effect.label >= 0 ? 0.85 : 0.75, true);
    }

    /// "blamed AI for the cuts", "attributes the cuts to AI", "citing AI".
    void fromBlaming(const Match &verb)
    {
        const Match cause = findCause(verb.end, verb.end + 2 * causeReach);
        if (!cause.isValid())
            return;
        Effect effect = jobEffect(m_sentence, verb.end, cause.first);
        if (!effect.place.isValid())
            effect = jobEffect(m_sentence, cause.end, m_sentence.stretchEnd(cause.end, objectReach));
        const Match reason = m_sentence.find(cause.end, cause.end + 9, Role::Reason);
        if (!effect.place.isValid())
            effect = effectBefore({verb.first, verb.first, {}, -1}, effectReach);
        if (!effect.place.isValid() && !reason.isValid())
            effect = {otherEffect(verb, cause), -1};
        if (!effect.place.isValid() && !reason.isValid() && !verb.roles.has(Role::BlamingAlone))
            return;
        add(Link::Kind::Blame, cause, {verb.first, reason.isValid() ? reason.end : verb.end, {}, -1}, effect,
            effect.label >= 0 ? 0.85 : 0.7);
    }

    /// "blamed tariffs for higher prices", "attributed the fall in sales to inflation".
    Match otherEffect(const Match &verb, const Match &cause) const
    {
        if (cause.end < m_sentence.end() && m_sentence.begins(cause.end, Role::ReasonOpening))
            return effectPhraseAfter(m_sentence, cause.end + 1);
        for (int token = cause.first - 1; token > verb.end; --token)
            if (m_sentence.begins(token, Role::BlamedTo))
                return effectPhraseAfter(m_sentence, verb.end, token);
        return {};
    }

    /// Where a verb's subject may begin: in its clause, or before what stands between two commas.
    int subjectStart(int verb) const
    {
        const int start = m_sentence.clauseStart(verb, causeReach);
        if (start <= m_sentence.first() + 1 || m_sentence.sign(start - 1) != Sign::Comma)
            return start;
        const int parenthesis = m_sentence.clauseStart(start - 1, 6);
        const bool isClosed =
            parenthesis > m_sentence.first() && m_sentence.sign(parenthesis - 1) == Sign::Comma;
        return isClosed ? m_sentence.clauseStart(parenthesis - 1, 6) : start;
    }

    /// "AI was the main reason for the cuts", "the main driver of the cuts is AI".
    void fromReason(const Match &reason)
    {
        const int from = subjectStart(reason.first);
        Match cause;
        for (int token = reason.first - 1; token >= from && !cause.isValid(); --token)
            if (isCause(m_sentence.at(token)))
                cause = m_sentence.at(token);
        if (!cause.isValid())
            cause = findCause(reason.end, reason.end + causeReach);
        if (!cause.isValid())
            return;
        Effect effect = jobEffect(m_sentence, reason.end, m_sentence.stretchEnd(reason.end, objectReach));
        if (!effect.place.isValid())
            effect = lastJobEffect(
                m_sentence, std::min(from, cause.first) - 4, std::max(reason.first, cause.first));
        const bool isDenied = reason.roles.has(Role::Excuse);
        if (effect.place.isValid()) {
            add(Link::Kind::Reason, cause, reason, effect, isDenied ? 0.65 : 0.8, isDenied);
            return;
        }
        if (reason.end < m_sentence.end() && m_sentence.begins(reason.end, Role::ReasonOpening)) {
            const Match phrase = effectPhraseAfter(m_sentence, reason.end + 1);
            if (phrase.isValid() && !(phrase.first < cause.end && cause.first < phrase.end))
                add(Link::Kind::Reason, cause, reason, {phrase, -1}, 0.55, isDenied);
        } else if (m_sentence.has(cause.first - 10, cause.first, Role::Denying | Role::Doubting)) {
            add(Link::Kind::Reason, cause, reason, {}, 0.7, isDenied);
        }
    }

    const ClaimSentence &m_sentence;
    std::vector<Link> m_links;
};

} // namespace

int Link::first() const
{
    int first = std::min(cause.first, connector.first);
    return effect.isValid() ? std::min(first, effect.first) : first;
}

int Link::end() const
{
    return std::max({cause.end, connector.end, effect.end});
}

std::vector<Link> linksOf(const ClaimSentence &sentence)
{
    std::vector<Link> links = LinkGathering(sentence).run();
    std::ranges::stable_sort(links, std::ranges::greater(), &Link::weight);
    std::vector<bool> taken(size_t(sentence.end() - sentence.first()));
    std::erase_if(links, [&](const Link &link) {
        const auto begin = taken.begin() + (link.first() - sentence.first());
        const auto end = taken.begin() + (link.end() - sentence.first());
        if (std::find(begin, end, true) != end)
            return true;
        std::fill(begin, end, true);
        return false;
    });
    std::ranges::sort(links, {}, &Link::first);
    return links;
}

} // namespace suggest
