// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/claimeffects.h"

#include <algorithm>

namespace suggest {

namespace {

constexpr int peopleReach = 9;  ///< From a verb to whom it concerns, in tokens.
constexpr int phraseLength = 6; ///< The most tokens of an effect in its own words.

bool endsClause(const ClaimSentence &sentence, int token)
{
    const Sign sign = sentence.sign(token);
    return sign == Sign::Comma || sentence.isHard(token) || sign == Sign::Question || sign == Sign::Bracket;
}

/// The phrase with a role that begins before a verb, in its clause.
Match before(const ClaimSentence &sentence, const Match &verb, Role role)
{
    const int limit = sentence.within(verb.first - peopleReach);
    for (int token = verb.first - 1; token >= limit && !endsClause(sentence, token); --token) {
        if (sentence.begins(token, role))
            return sentence.at(token);
        if (sentence.begins(token, Role::Speaking) && !sentence.begins(token, Role::EffectVerb))
            return {}; // "drivers say robotaxis are cutting …"
    }
    return {};
}

/// Whether a comma only parts adjectives: "routine, systematised tasks".
bool partsAdjectives(const ClaimSentence &sentence, int comma, Role role)
{
    return sentence.sign(comma) == Sign::Comma && comma + 2 < sentence.end() &&
           sentence.at(comma + 1).roles.isEmpty() && !sentence.isSign(comma + 1) &&
           sentence.begins(comma + 2, role);
}

Match after(const ClaimSentence &sentence, const Match &verb, Role role)
{
    const int limit = sentence.within(verb.end + peopleReach);
    for (int token = verb.end; token < limit; ++token) {
        if (endsClause(sentence, token) && !partsAdjectives(sentence, token, role))
            return {};
        if (sentence.begins(token, role))
            return sentence.at(token);
    }
    return {};
}

/// Whom a verb concerns by a pronoun: "replace us", "they will be replaced".
Match someone(const ClaimSentence &sentence, const Match &verb)
{
    if (verb.end < sentence.end() && sentence.begins(verb.end, Role::Someone))
        return sentence.at(verb.end);
    if (verb.end >= sentence.end() || !sentence.begins(verb.end, Role::Agent))
        return {};
    for (int token = verb.first - 1; token >= sentence.within(verb.first - 5); --token) {
        if (sentence.begins(token, Role::Someone))
            return sentence.at(token);
        if (!sentence.begins(token, Role::Auxiliary))
            return {};
    }
    return {};
}

/// The effect that begins at a token.
Effect effectAt(const ClaimSentence &sentence, int token)
{
    const Match &match = sentence.at(token);
    if (match.roles.has(Role::Effect))
        return {match, match.label};
    Match object = objectAfter(sentence, match);
    if (!object.isValid() && match.roles.has(Role::PriceVerb))
        object = before(sentence, match, Role::Prices);
    if (!object.isValid() && match.roles.has(Role::Replacing))
        object = someone(sentence, match);
    if (!object.isValid() && match.roles.has(Role::EffectVerb))
        object = before(sentence, match, Role::People);
    if (!object.isValid())
        return {};
    return {{std::min(object.first, match.first), std::max(object.end, match.end), match.roles, match.label},
        match.label};
}

} // namespace

Match peopleAfter(const ClaimSentence &sentence, const Match &verb)
{
    return after(sentence, verb, Role::People);
}

Match objectAfter(const ClaimSentence &sentence, const Match &verb)
{
    if (verb.roles.has(Role::Replacing))
        if (const Match one = someone(sentence, verb); one.isValid() && one.first >= verb.end)
            return one;
    if (verb.roles.has(Role::EffectVerb))
        return peopleAfter(sentence, verb);
    return verb.roles.has(Role::PriceVerb) ? after(sentence, verb, Role::Prices) : Match();
}

Effect jobEffect(const ClaimSentence &sentence, int first, int end)
{
    end = sentence.within(end);
    for (int token = sentence.within(first); token < end; ++token) {
        const Effect effect = effectAt(sentence, token);
        if (effect.place.isValid())
            return effect;
    }
    return {};
}

Effect lastJobEffect(const ClaimSentence &sentence, int first, int end)
{
    first = sentence.within(first);
    for (int token = sentence.within(end) - 1; token >= first; --token) {
        const Effect effect = effectAt(sentence, token);
        if (effect.place.isValid())
            return effect;
    }
    return {};
}

Match effectPhraseAfter(const ClaimSentence &sentence, int first, int until)
{
    while (first < sentence.end() && sentence.begins(first, Role::Determiner))
        ++first;
    const int limit = std::min({sentence.end(), until, first + phraseLength});
    int end = first;
    while (
        end < limit && (!sentence.isSign(end) || sentence.sign(end) == Sign::Joint) &&
        (!sentence.begins(end, Role::EffectEnd | Role::Auxiliary) || sentence.begins(end, Role::Infinitive)))
        ++end;
    while (end > first && sentence.isSign(end - 1))
        --end;
    return {first, end, {}, -1};
}

Match effectPhraseBefore(const ClaimSentence &sentence, int end)
{
    while (end > sentence.first() &&
           sentence.begins(end - 1, Role::Auxiliary | Role::WithoutOnly | Role::Partly))
        --end;
    int first = std::max(end - phraseLength - 2, sentence.clauseStart(end, phraseLength + 2));
    while (first < end && sentence.begins(first, Role::Determiner))
        ++first;
    return {first, end, {}, -1};
}

Effect effectBefore(const ClaimSentence &sentence, const Match &link, int reach)
{
    const int from = std::max(sentence.first(), link.first - reach);
    const Match said = sentence.findLast(from, link.first, Role::Speaking);
    if (said.isValid()) {
        const Effect reported = lastJobEffect(sentence, said.end, link.end);
        if (reported.place.isValid())
            return reported;
        const Match anaphora = sentence.find(said.end, link.first, Role::Anaphora);
        if (anaphora.isValid())
            return {anaphora, -1};
    }
    const Effect effect = lastJobEffect(sentence, from, link.end);
    if (effect.place.isValid())
        return effect;
    const int clause = sentence.clauseStart(link.first, reach);
    return {sentence.find(std::max(clause, from), link.first, Role::Anaphora), -1};
}

} // namespace suggest
