// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/claimreasonlinks.h"

#include "suggest/claimcauses.h"
#include "suggest/claimeffects.h"

#include <algorithm>

namespace suggest {

namespace {

constexpr int splitReach = 9;   ///< From "put" to "down to", in tokens.
constexpr int objectReach = 14; ///< From a verb to its effect, in tokens.
constexpr int causeReach = 12;  ///< From "because of" to the cause, in tokens.
constexpr int effectReach = 28; ///< From "because of" back to the effect, in tokens.

/// Links by words for reasons and for blame.
class ReasonLinks
{
public:
    ReasonLinks(const ClaimSentence &sentence, std::vector<Link> &links)
        : m_sentence(sentence)
        , m_links(links)
    {
    }

    void add(const Match &match)
    {
        if (match.roles.has(Role::Blaming))
            fromBlaming(match);
        if (match.roles.has(Role::BlamingSplit))
            fromSplit(match);
        if (match.roles.has(Role::Reason | Role::Excuse))
            fromReason(match);
    }

private:
    void add(Link::Kind kind, const Match &cause, const Match &connector, const Effect &effect, double weight,
        bool isDenied = false)
    {
        m_links.push_back({kind, cause, connector, effect.place, effect.label, isDenied, weight});
    }

    /// "blamed AI for the cuts", "attributes the cuts to AI", "citing AI".
    void fromBlaming(const Match &verb)
    {
        if (verb.end < m_sentence.end() && m_sentence.begins(verb.end, Role::Agent))
            return; // "a memo seen by the paper"
        const Match cause = findCause(m_sentence, verb.end, verb.end + 2 * causeReach);
        if (!cause.isValid()) {
            fromPassive(verb);
            return;
        }
        Effect effect = jobEffect(m_sentence, verb.end, cause.first);
        if (!effect.place.isValid())
            effect = jobEffect(m_sentence, cause.end, m_sentence.stretchEnd(cause.end, objectReach));
        const Match reason = m_sentence.find(cause.end, cause.end + 9, Role::Reason);
        if (!effect.place.isValid())
            effect = effectBefore(m_sentence, {verb.first, verb.first, {}, -1}, effectReach);
        if (!effect.place.isValid() && !reason.isValid())
            effect = {otherEffect(verb, cause), -1};
        if (!effect.place.isValid() && !reason.isValid() && !verb.roles.has(Role::BlamingAlone))
            return;
        if (verb.roles.has(Role::Calling) && !reason.isValid() && !verb.roles.has(Role::BlamingAlone))
            return;
        if (isSubject(verb, cause) && !m_sentence.has(cause.end, cause.end + objectReach, Role::Excuse))
            return; // "blaming AI was a better story"
        add(Link::Kind::Blame, cause, {verb.first, reason.isValid() ? reason.end : verb.end, {}, -1}, effect,
            effect.label >= 0 ? 0.85 : 0.7);
    }

    /// "AI (was) blamed for 2,000 redundancies"
    void fromPassive(const Match &verb)
    {
        int before = verb.first - 1;
        while (before > m_sentence.first() &&
               m_sentence.begins(before, Role::Auxiliary | Role::Being | Role::Partly | Role::Negation))
            --before;
        const Match cause = findLastCause(m_sentence, before - 2, before + 1);
        if (!cause.isValid() || cause.end != before + 1 || !verb.roles.has(Role::BlamingAlone) ||
            verb.end >= m_sentence.end() ||
            !m_sentence.begins(verb.end, Role::ReasonOpening | Role::BlamedTo))
            return;
        const Effect effect = jobEffect(m_sentence, verb.end, m_sentence.stretchEnd(verb.end, objectReach));
        if (effect.place.isValid())
            add(Link::Kind::Reason, cause, verb, effect, 0.8);
    }

    /// Whether to blame a cause is what a sentence speaks of: "blaming AI is …".
    bool isSubject(const Match &verb, const Match &cause) const
    {
        return m_sentence.prose().word(verb.first).endsWith(u"ing") && cause.end < m_sentence.end() &&
               m_sentence.begins(cause.end, Role::Being);
    }

    /// "put the cuts down to AI"
    void fromSplit(const Match &verb)
    {
        Match particle = m_sentence.find(verb.end, verb.end + splitReach, Role::BlamedTo);
        while (particle.isValid() && particle.end - particle.first == 1)
            particle = m_sentence.find(particle.end, verb.end + splitReach, Role::BlamedTo);
        if (!particle.isValid() || m_sentence.clauseEnd(verb.end, splitReach) < particle.first)
            return;
        const Match cause = findCause(m_sentence, particle.end, particle.end + splitReach);
        if (!cause.isValid())
            return;
        Effect effect = jobEffect(m_sentence, verb.end, particle.first);
        if (!effect.place.isValid())
            effect = {m_sentence.find(verb.end, particle.first, Role::Anaphora), -1};
        if (!effect.place.isValid())
            effect = {effectPhraseAfter(m_sentence, verb.end, particle.first), -1};
        if (effect.place.isValid())
            add(Link::Kind::Blame, cause, {verb.first, verb.end, {}, -1}, effect, 0.95);
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
        const bool isMarked =
            reason.first - 1 > m_sentence.first() && m_sentence.sign(reason.first - 1) == Sign::Quote;
        const int from = subjectStart(reason.first - isMarked); // as a “scapegoat”
        Match cause = findLastCause(m_sentence, from, reason.first);
        if (!cause.isValid())
            cause = findCause(m_sentence, reason.end, reason.end + causeReach);
        if (!cause.isValid())
            return;
        Effect effect = jobEffect(m_sentence, reason.end, m_sentence.stretchEnd(reason.end, objectReach));
        if (!effect.place.isValid())
            effect = lastJobEffect(
                m_sentence, std::min(from, cause.first) - 4, std::max(reason.first, cause.first));
        const bool isDenied = reason.roles.has(Role::Excuse);
        if (effect.place.isValid()) {
            add(Link::Kind::Reason, cause, reason, effect, isDenied && cause.first > reason.end ? 0.65 : 0.8,
                isDenied);
            return;
        }
        int opening = reason.end;
        if (opening < m_sentence.end() && m_sentence.sign(opening) == Sign::Quote)
            ++opening; // a “scapegoat” for
        if (opening < m_sentence.end() && m_sentence.begins(opening, Role::ReasonOpening)) {
            const Match phrase = effectPhraseAfter(m_sentence, opening + 1);
            if (phrase.isValid() && !(phrase.first < cause.end && cause.first < phrase.end))
                add(Link::Kind::Reason, cause, reason, {phrase, -1}, 0.55, isDenied);
        } else if (m_sentence.has(cause.first - 10, cause.first, Role::Denying | Role::Doubting)) {
            add(Link::Kind::Reason, cause, reason, {}, 0.7, isDenied);
        } else if (cause.end <= reason.first && endsClause(reason.end)) {
            add(Link::Kind::Reason, cause, reason, {}, 0.5, isDenied); // "AI is one of the reasons"
        }
    }

    bool endsClause(int token) const
    {
        return token >= m_sentence.end() ||
               (m_sentence.isSign(token) && m_sentence.sign(token) != Sign::Joint);
    }

    const ClaimSentence &m_sentence;
    std::vector<Link> &m_links;
};

} // namespace

void addReasonLinks(const ClaimSentence &sentence, const Match &match, std::vector<Link> &links)
{
    ReasonLinks(sentence, links).add(match);
}

} // namespace suggest
