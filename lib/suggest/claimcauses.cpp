// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/claimcauses.h"

#include <algorithm>

namespace suggest {

namespace {

constexpr int topicReach = 2; ///< How many tokens of a sentence stand before its topic, at most.

/// Whether a comma parts what is listed: "weak demand, tariffs and AI", "overhiring, not AI".
bool goesOnAfterComma(const ClaimSentence &sentence, int comma)
{
    if (sentence.has(comma - 3, comma, Role::Partly) || sentence.has(comma + 1, comma + 2, Role::Partly))
        return true; // "the result of, in part, AI"
    return sentence.has(comma + 1, comma + 3, Role::Joining | Role::Negation | Role::Cause) ||
           sentence.has(comma + 1, comma + 5, Role::Joining);
}

} // namespace

bool isCause(const ClaimSentence &sentence, const Match &match)
{
    if (!match.roles.has(Role::Cause))
        return false;
    int next = match.end;
    while (next < sentence.end() && next < match.end + 3 &&
           (sentence.sign(next) == Sign::Joint || sentence.begins(next, Role::Adjective)))
        ++next;
    return next >= sentence.end() || !sentence.begins(next, Role::NotTheCause);
}

Match findCause(const ClaimSentence &sentence, int first, int end)
{
    for (int token = first; token < std::min(end, sentence.end()); ++token) {
        if (sentence.isHard(token) || sentence.begins(token, Role::Break))
            return {};
        if (sentence.sign(token) == Sign::Comma && !goesOnAfterComma(sentence, token))
            return {};
        if (isCause(sentence, sentence.at(token)))
            return sentence.at(token);
        if (token > first && sentence.begins(token, Role::Backward | Role::DenyingLink | Role::Contrasting))
            return {}; // "the result of a review, not driven by AI"
    }
    return {};
}

Match pronounForCause(const ClaimSentence &sentence, int token, bool mayAct)
{
    if (!sentence.begins(token, Role::GroupPronoun))
        return {};
    const bool opens = token == sentence.first() || sentence.sign(token - 1) == Sign::Comma ||
                       sentence.sign(token - 1) == Sign::Quote ||
                       sentence.begins(token - 1,
                           Role::Joining | Role::Break | Role::ClauseLink | Role::That | Role::Speaking);
    if (!opens)
        return {};
    constexpr int reach = 24;
    const Match &pronoun = sentence.at(token);
    const Match here = findLastCause(sentence, token - reach, token);
    const bool isAbout = here.isValid() ? isTopic(sentence) : sentence.antecedent() == Antecedent::Topic;
    const bool isMentioned = here.isValid() || sentence.antecedent() != Antecedent::None;
    return isAbout || (isMentioned && !mayAct) ? pronoun : Match();
}

bool isTopic(const ClaimSentence &sentence)
{
    const int first = sentence.first();
    const int reach = first < sentence.end() && sentence.begins(first, Role::Determiner) ? topicReach : 0;
    return findCause(sentence, first, first + reach + 1).isValid(); // "the new robots"
}

Match findLastCause(const ClaimSentence &sentence, int first, int end)
{
    first = sentence.within(first);
    for (int token = sentence.within(end) - 1; token >= first; --token)
        if (isCause(sentence, sentence.at(token)))
            return sentence.at(token);
    return {};
}

} // namespace suggest
