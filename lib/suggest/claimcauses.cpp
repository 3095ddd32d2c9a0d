// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/claimcauses.h"

#include <algorithm>

namespace suggest {

namespace {

/// Whether a comma parts what is listed: "weak demand, tariffs and AI", "overhiring, not AI".
bool goesOnAfterComma(const ClaimSentence &sentence, int comma)
{
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
        if (sentence.sign(token) == Sign::Hard || sentence.begins(token, Role::Break))
            return {};
        if (sentence.sign(token) == Sign::Comma && !goesOnAfterComma(sentence, token))
            return {};
        if (isCause(sentence, sentence.at(token)))
            return sentence.at(token);
        if (token > first && sentence.begins(token, Role::Backward | Role::DenyingLink))
            return {}; // "the result of a review, not driven by AI"
    }
    return {};
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
