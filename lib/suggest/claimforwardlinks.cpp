// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/claimforwardlinks.h"

#include "suggest/claimcauses.h"
#include "suggest/claimeffects.h"

#include <algorithm>

namespace suggest {

namespace {

constexpr int subjectReach = 16; ///< From the cause to its verb, in tokens.
constexpr int pronounReach = 5;  ///< From "it" to its verb, in tokens.
constexpr int objectReach = 14;  ///< From a verb to its effect, in tokens.
constexpr int topicReach = 3;    ///< From the begin of a clause to a cause that is its subject, in tokens.
constexpr int longestParenthesis = 10;

constexpr Roles verbs = Role::Forward | Role::ForwardWeak | Role::Acting | Role::EffectVerb | Role::PriceVerb;

/// Links in which the cause stands first.
class ForwardLinks
{
public:
    ForwardLinks(const ClaimSentence &sentence, std::vector<Link> &links)
        : m_sentence(sentence)
        , m_links(links)
    {
    }

    void add(const Match &match)
    {
        if (isCause(m_sentence, match)) {
            fromCompound(match);
            followVerbs(match, subjectReach, verbs);
        } else if (match.roles.has(Role::GroupPronoun)) {
            fromPronoun(match);
        }
        if (match.roles.has(Role::CauseVerb))
            fromCauseVerb(match);
    }

private:
    void add(Link::Kind kind, const Match &cause, const Match &connector, const Effect &effect, double weight,
        bool isDenied = false)
    {
        m_links.push_back({kind, cause, connector, effect.place, effect.label, isDenied, weight});
    }

    /// "It has led to layoffs", where "it" is the cause.
    void fromPronoun(const Match &pronoun)
    {
        if (pronounForCause(m_sentence, pronoun.first, true).isValid())
            followVerbs(pronoun, pronounReach, verbs);
        else if (pronounForCause(m_sentence, pronoun.first, false).isValid())
            followVerbs(pronoun, pronounReach, Role::Forward); // nobody but a cause leads to something
    }

    /// Looks for a verb of the cause: up to the end of its clause, over what stands between commas.
    void followVerbs(const Match &cause, int reach, Roles wanted)
    {
        bool hasAuxiliary = false;
        const int limit = std::min(m_sentence.end(), cause.end + reach);
        for (int token = cause.end; token < limit; ++token) {
            const Match &match = m_sentence.at(token);
            const Sign sign = m_sentence.sign(token);
            if (sign == Sign::Comma && token == cause.end && isExcluded(cause))
                continue; // "interest rates, not AI, have"
            if (sign == Sign::Comma || sign == Sign::Dash) {
                token = goesOnAfter(cause, token, limit);
                if (token < 0)
                    return;
                continue;
            }
            if (m_sentence.isHard(token) || sign == Sign::Question)
                return;
            if (match.roles.has(Role::Break) &&
                !(match.roles.has(Role::Relative) && opensResult(token, limit)))
                return;
            if (match.roles.has(Role::Joining) && !hasAuxiliary &&
                m_sentence.begins(token + 1 < limit ? token + 1 : token, verbs))
                return; // "invests in AI and cuts jobs"
            if (match.roles.has(Role::Company | Role::OwnVoice | Role::PersonPronoun) &&
                !match.roles.has(verbs))
                return;
            if (match.roles.has(Role::Speaking) && !match.roles.has(verbs) && !isSaidOf(match, limit))
                return;
            if (match.roles.has(Role::Reason) && !match.roles.has(verbs) && match.end < limit &&
                m_sentence.begins(match.end, Role::ReasonOpening))
                return; // "was a factor in the decision to cut jobs": another kind of link
            if (match.roles.has(Role::Auxiliary))
                hasAuxiliary = true;
            if (match.roles.has(Role::Adjective) && token == cause.end + 1 &&
                m_sentence.sign(cause.end) == Sign::Joint)
                continue; // "AI-driven layoffs"
            if (match.roles.has(wanted) && isVerb(match) && !isNoun(token) && fromVerb(cause, match))
                return;
        }
    }

    /// "AI cannot be shown to have …": that is said of the cause.
    bool isSaidOf(const Match &verb, int limit) const
    {
        return m_sentence.begins(verb.first - 1, Role::Being) && verb.end < limit &&
               m_sentence.begins(verb.end, Role::Infinitive);
    }

    /// The last token before what goes on after a comma or a dash: a parenthesis is passed over, and so is
    /// the comma before what comes of it (", which led to", ", leading to"); -1 when the clause ends there.
    int goesOnAfter(const Match &cause, int sign, int limit) const
    {
        const int next = sign + 1;
        if (next >= limit)
            return -1;
        if (m_sentence.begins(next, Role::Relative))
            return sign == cause.end || opensResult(next, limit) ? m_sentence.at(next).end - 1 : -1;
        if (m_sentence.begins(next, Role::Negation) && next + 1 < limit && m_sentence.begins(next + 1, verbs))
            return sign; // "AI will help, not replace, them"
        const Match &match = m_sentence.at(next);
        const bool isActor = cause.first - m_sentence.clauseStart(cause.first, subjectReach) <= topicReach;
        if (m_sentence.prose().word(next).endsWith(u"ing") &&
            (match.roles.has(Role::Forward | Role::ForwardWeak) || (isActor && match.roles.has(verbs))))
            return sign;
        return parenthesisEnd(sign, limit);
    }

    /// Whether what "which" opens is said of all that stands before it: "which could lead to job losses".
    bool opensResult(int relative, int limit) const
    {
        int token = m_sentence.at(relative).end;
        while (token < limit && m_sentence.begins(token, Role::Auxiliary) &&
               !m_sentence.begins(token, Role::Forward))
            ++token;
        return token < limit && m_sentence.begins(token, Role::Forward | Role::ForwardWeak);
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

    /// "a pretext for cuts": after a preposition there is no verb, but for "of replacing".
    bool isNoun(int token) const
    {
        const bool isCounted =
            token - 2 > m_sentence.first() &&
            (m_sentence.begins(token - 1, Role::Determiner) ||
                (m_sentence.begins(token - 2, Role::Determiner) && m_sentence.at(token - 1).roles.isEmpty() &&
                    !m_sentence.isSign(token - 1)));
        if (isCounted && m_sentence.begins(token, Role::Replacing) &&
            !m_sentence.begins(token, Role::Forward | Role::ForwardWeak | Role::Nominal))
            return true; // "a full substitute for"
        return m_sentence.begins(token - 1, Role::BackwardClose) &&
               !m_sentence.begins(token - 1, Role::Infinitive) &&
               !m_sentence.prose().word(token).endsWith(u"ing");
    }

    /// The sign that closes "AI, she said, will"; -1 when the clause ends at the first.
    int parenthesisEnd(int sign, int limit) const
    {
        for (int token = sign + 1; token < std::min(limit, sign + longestParenthesis); ++token) {
            if (m_sentence.sign(token) == m_sentence.sign(sign) && token + 1 < limit)
                return m_sentence.begins(
                           token + 1, Roles(Role::Auxiliary) | Role::That | Role::Future | verbs)
                           ? token
                           : -1;
        }
        return -1;
    }

    bool fromVerb(const Match &cause, const Match &verb)
    {
        int end = std::min(verb.end + objectReach, m_sentence.clauseEnd(verb.end, objectReach));
        if (const Match other = m_sentence.find(verb.end, end, Role::Contrasting); other.isValid())
            end = other.first; // "shorter weeks rather than layoffs"
        if (verb.roles.has(Role::Effect) && verb.roles.has(Role::EffectVerb) && !isPassive(verb)) {
            add(Link::Kind::Forward, cause, verb, {verb, verb.label}, 0.8); // "a chatbot does their work"
            return true;
        }
        if (!isPassive(verb)) {
            if (const Match object = objectAfter(m_sentence, verb); object.isValid()) {
                add(Link::Kind::Forward, cause, verb,
                    {{verb.first, std::max(verb.end, object.end), {}, verb.label}, verb.label}, 0.85);
                return true;
            }
        }
        const Effect effect = jobEffect(m_sentence, verb.end, end);
        if (effect.place.isValid() && verb.roles.has(Role::Forward | Role::ForwardWeak) && !isPassive(verb)) {
            add(Link::Kind::Forward, cause, verb, effect, verb.roles.has(Role::Forward) ? 0.9 : 0.75);
            return true;
        }
        if (verb.roles.has(Role::Forward | Role::Acting) && !isPassive(verb) && isCause(m_sentence, cause)) {
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

    /// "AI-driven layoffs", "AI layoffs", "the layoffs were not AI-driven".
    void fromCompound(const Match &cause)
    {
        int token = cause.end;
        int adjective = -1;
        for (; token < m_sentence.end() && token < cause.end + 4; ++token) {
            if (m_sentence.begins(token, Role::Adjective))
                adjective = token;
            if (m_sentence.begins(token, Role::Effect)) {
                const Match &effect = m_sentence.at(token);
                if (adjective >= 0 || token == cause.end)
                    add(Link::Kind::Compound, cause, {cause.end, effect.first + 1, {}, -1},
                        {effect, effect.label}, adjective >= 0 ? 0.75 : 0.5);
                return;
            }
            if (m_sentence.isSign(token) && m_sentence.sign(token) != Sign::Joint)
                break;
        }
        if (adjective >= 0)
            fromPredicate(cause, adjective);
    }

    /// "The layoffs were not AI-driven": said of what stands before the verb.
    void fromPredicate(const Match &cause, int adjective)
    {
        constexpr int subjectStart = 12; // tokens before the verb
        int verb = cause.first - 1;
        while (verb > m_sentence.first() &&
               (m_sentence.begins(verb, Role::Negation | Role::WithoutOnly | Role::Partly | Role::NotOnly) ||
                   (m_sentence.begins(verb, Role::Auxiliary) && !m_sentence.begins(verb, Role::Being))))
            --verb;
        if (!m_sentence.begins(verb, Role::Being))
            return;
        const Effect effect = lastJobEffect(
            m_sentence, std::max(verb - subjectStart, m_sentence.clauseStart(verb, subjectStart)), verb);
        if (effect.place.isValid())
            add(Link::Kind::Backward, cause, {verb, adjective + 1, {}, -1}, effect, 0.8);
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

    const ClaimSentence &m_sentence;
    std::vector<Link> &m_links;
};

} // namespace

void addForwardLinks(const ClaimSentence &sentence, const Match &match, std::vector<Link> &links)
{
    ForwardLinks(sentence, links).add(match);
}

} // namespace suggest
