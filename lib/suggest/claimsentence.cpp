// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/claimsentence.h"

namespace suggest {

namespace {

constexpr Roles effectRoles = Role::Effect | Role::EffectVerb | Role::PriceVerb;
constexpr Roles linkRoles = Role::Forward | Role::ForwardWeak | Role::Acting | Role::Backward |
                            Role::BackwardWeak | Role::BackwardClose | Role::ClauseLink |
                            Role::ClauseLinkWeak | Role::DenyingLink | Role::EitherWay | Role::Contrasting;

/// What a phrase that begins within a longer one is not, because the longer one is.
Roles hiddenBy(Roles covering)
{
    Roles hidden = covering.without(Role::People);
    if (covering.has(linkRoles))
        hidden |= linkRoles | Role::Break | Role::EffectEnd;
    if (covering.has(effectRoles))
        hidden |=
            effectRoles | Role::Forward | Role::ForwardWeak | Role::Acting | Role::Blaming | Role::Denying;
    if (covering.has(Role::AttributionBefore))
        hidden |= Roles(Role::Blaming) | Role::Speaking | Role::Reason;
    if (covering.has(Role::Excuse))
        hidden |= Roles(Role::Reason);
    if (covering.has(Role::Doubting))
        hidden |= Role::Speaking;
    if (covering.has(Role::Partly | Role::NotOnly))
        hidden |= Roles(Role::Negation);
    return hidden;
}

} // namespace

ClaimSentence::ClaimSentence(
    const text::Prose &prose, const ClaimWords &words, const text::Sentence &sentence, Antecedent antecedent)
    : m_prose(prose)
    , m_first(sentence.first)
    , m_end(sentence.end)
    , m_antecedent(antecedent)
{
    mark(words);
}

void ClaimSentence::mark(const ClaimWords &words)
{
    m_matches.reserve(size_t(m_end - m_first));
    m_signs.reserve(size_t(m_end - m_first));
    Match covering;
    bool isNamed = m_antecedent != Antecedent::None; // the cause, so far
    for (int token = m_first; token < m_end; ++token) {
        Match match = words.match(m_prose, token, m_end);
        if (match.roles.has(Role::Future) && isMonth(token, words))
            match = {token, token};
        if (match.roles.has(Role::Break) && token > m_first &&
            begins(token - 1, Role::Auxiliary | Role::Negation))
            match.roles = match.roles.without(Role::Break); // "cannot yet"
        isNamed = isNamed || match.roles.has(Role::Cause);
        if (isNamed && match.roles.has(Role::CauseAnaphora))
            match.roles |= Role::Cause;
        if (token < covering.end)
            match.roles = match.roles.without(hiddenBy(covering.roles));
        if (match.end > covering.end && match.end - match.first > 1)
            covering = match;
        m_matches.push_back(match);
        m_signs.push_back(signOf(token));
    }
}

/// Whether "May" is a month there: "in May", "May 2025"; but "AI May Cost Jobs".
bool ClaimSentence::isMonth(int token, const ClaimWords &words) const
{
    const QStringView word = m_prose.word(token);
    if (word != u"May")
        return false;
    const auto tokens = m_prose.tokens();
    if (token + 1 < m_end && tokens[size_t(token) + 1].kind == text::Token::Kind::Number)
        return true;
    return token > m_first && words.match(m_prose, token - 1, token).roles.has(Role::MonthOpening);
}

Sign ClaimSentence::signOf(int token) const
{
    const text::Token &sign = m_prose.tokens()[size_t(token)];
    if (sign.kind != text::Token::Kind::Sign)
        return Sign::None;
    const bool isSpacedAfter =
        token + 1 >= int(m_prose.tokens().size()) || m_prose.tokens()[size_t(token) + 1].isSpaced;
    switch (m_prose.text()[sign.span.start].unicode()) {
    case u',':
        return Sign::Comma;
    case u'"':
    case u'“':
    case u'”':
    case u'„':
    case u'«':
    case u'»':
        return Sign::Quote;
    case u'(':
    case u')':
    case u'[':
    case u']':
        return Sign::Bracket;
    case u'?':
        return Sign::Question;
    case u':':
        return Sign::Colon;
    case u'—':
        return Sign::Dash;
    case u';':
    case u'!':
    case u'.':
    case u'…':
        return Sign::Hard;
    case u'\'':
    case u'‘':
    case u'’':
        return Sign::Joint;
    default:
        if (sign.isDash)
            return sign.isSpaced && isSpacedAfter ? Sign::Dash : Sign::Joint;
        return Sign::None;
    }
}

Match ClaimSentence::find(int first, int end, Roles roles) const
{
    end = within(end);
    for (int token = within(first); token < end; ++token)
        if (begins(token, roles))
            return at(token);
    return {};
}

Match ClaimSentence::findLast(int first, int end, Roles roles) const
{
    first = within(first);
    for (int token = within(end) - 1; token >= first; --token)
        if (begins(token, roles) && at(token).end <= end)
            return at(token);
    return {};
}

int ClaimSentence::clauseStart(int token, int reach) const
{
    const int limit = std::max(m_first, token - reach);
    for (int start = token; start > limit; --start) {
        const Sign before = sign(start - 1);
        if (before != Sign::None && before != Sign::Joint)
            return start;
        if (begins(start - 1, Role::Break))
            return start;
    }
    return limit;
}

int ClaimSentence::clauseEnd(int token, int reach) const
{
    const int limit = std::min(m_end, token + reach);
    for (int end = token; end < limit; ++end) {
        if ((sign(end) != Sign::None && sign(end) != Sign::Joint) || begins(end, Role::Break))
            return end;
    }
    return limit;
}

int ClaimSentence::stretchEnd(int token, int reach) const
{
    const int limit = within(token + reach);
    while (token < limit && !isHard(token) && sign(token) != Sign::Question)
        ++token;
    return token;
}

} // namespace suggest
