// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of FigureContext that knows numbers in names, titles, addresses and versions.

#include "text/figurecontext.h"

#include "text/measures.h"

#include <algorithm>

namespace text {

using namespace Qt::StringLiterals;

/// Whether the sentence is no headline in title case: a word of some length in small letters is no particle.
bool FigureContext::isRunningText() const
{
    constexpr int shortest = 4;
    if (!m_isRunningText) {
        m_isRunningText = false;
        for (int at = m_first; at < m_limit && !*m_isRunningText; ++at)
            m_isRunningText = m_view[at].kind == Token::Kind::Word && m_view[at].capitals == 0 &&
                              m_view[at].span.length() >= shortest &&
                              !m_view.match(at, m_limit, Role::NotCounted);
    }
    return *m_isRunningText;
}

/// "Six Flags", "the Big Four", "12 Angry Men": capitals that running text has no reason for.
bool FigureContext::isTitle(const Candidate &candidate) const
{
    const QuantityParse &parse = candidate.parse;
    const int before = parse.number - 1;
    if (!isToken(parse.number) || parse.hasQualifier || parse.quantity.isMoney())
        return false;
    if (!candidate.isDigits) {
        const Token &number = m_view[parse.number];
        const bool isCapital = number.kind == Token::Kind::Word && number.isCapital && !number.isAllCapitals;
        const bool isAfterWord = isToken(before) && m_view[before].kind == Token::Kind::Word &&
                                 !m_view[before].isAllCapitals && !m_view[before].hasStop;
        return isCapital && isAfterWord && isRunningText();
    }
    const int first = parse.numberEnd;
    const bool isCapitalNoun = parse.unit > first && m_view[parse.unit].isCapital &&
                               !m_view[parse.unit].isAllCapitals && m_view[first].isCapital &&
                               !m_view[first].isAllCapitals && parse.quantity.unit == u"people";
    return candidate.isInteger && isCapitalNoun && isRunningText();
}

/// "DC 20500", "CA 90210-1234", "Austin, Texas 78701"
bool FigureContext::isPostalCode(const Candidate &candidate) const
{
    constexpr int digits = 5;
    constexpr int stateLength = 2;
    const QuantityParse &parse = candidate.parse;
    const int before = parse.number - 1;
    if (!candidate.isInteger || m_view[parse.number].span.length() != digits || parse.isKnownUnit ||
        !isToken(before) || m_view[before].kind != Token::Kind::Word || !m_view[before].isCapital)
        return false;
    const bool isState = m_view[before].isAllCapitals && m_view[before].span.length() == stateLength;
    return isState || (candidate.isBare && isSign(before - 1, u","));
}

/// "Python 3.12"
bool FigureContext::isVersion(const Candidate &candidate) const
{
    constexpr double largest = 100;
    const QuantityParse &parse = candidate.parse;
    const int before = parse.number - 1;
    return candidate.isBare && candidate.isDigits && !parse.isScaled && !parse.hasQualifier &&
           candidate.start == parse.number && m_view[parse.number].decimals > 0 &&
           candidate.value < largest && before > m_first && m_view[before].kind == Token::Kind::Word &&
           m_view[before].isCapital && !m_view[before].isAllCapitals && m_view[before].span.length() > 1 &&
           !candidate.isRange &&
           !m_view.match(before, m_limit, Role::NotCounted | Role::Determiner | Role::Qualifier | Role::Unit);
}

/// "4K screens", "Form 10-K", "401(k)", "the 49ers"
bool FigureContext::isLettered(const Candidate &candidate) const
{
    const QuantityParse &parse = candidate.parse;
    const int after = parse.number + 1;
    if (!candidate.isDigits || parse.quantity.isMoney() || !isToken(after))
        return false;
    const bool isScreen = parse.numberEnd == after + 1 && isGlued(after) && m_view.quoteOf(after) == u"K" &&
                          m_view[parse.number].span.length() == 1 && !parse.isKnownUnit;
    const bool isForm = m_view[after].isDash && isGlued(after) && isGlued(after + 1) && candidate.isBare &&
                        (m_view.quoteOf(after + 1) == u"K" || m_view.quoteOf(after + 1) == u"Q");
    const bool isSection = isSign(after, u"(") && isGlued(after) && isGlued(after + 1) &&
                           m_view[after + 1].kind == Token::Kind::Word &&
                           m_view[after + 1].span.length() == 1 && isSign(after + 2, u")");
    const bool isTeam = parse.unit == after && isGlued(after) && !parse.isKnownUnit &&
                        m_view[after].kind == Token::Kind::Word &&
                        m_view.text[m_view[after].span.start].isLetter();
    return (isScreen || isForm) ? !parse.hasQualifier : isSection || isTeam;
}

/// "he is 45 years old", "she turned 100", "the child, 12,"
bool FigureContext::isAgeOfPerson(const Candidate &candidate) const
{
    constexpr double oldest = 120;
    const QuantityParse &parse = candidate.parse;
    if (candidate.value > oldest || parse.isScaled || !candidate.isInteger || parse.hasQualifier)
        return false;
    const QString &unit = parse.quantity.unit;
    const bool isTime = unit == u"years" || unit == u"months" || unit == u"weeks" || unit == u"days";
    if (isTime && has(parse.end, FigureWord::AfterAge))
        return true;
    if (!candidate.isBare || candidate.isRange)
        return false;
    const int before = candidate.start - 1;
    const auto isPerson = [this](int at) { return isToken(at) && m_lexicon.isPersonOfAge(m_view[at].word); };
    const bool isClosed = !isToken(parse.end) || isSign(parse.end, u",.);");
    if (isSign(before, u",(") && isPerson(before - 1))
        return isClosed;
    const bool isLast = isClosed || m_view.match(parse.end, m_limit, Role::NotCounted);
    return isToken(before) && m_lexicon.isVerbOfAge(m_view[before].word) && isPerson(before - 1) && isLast &&
           !m_view.match(parse.end, m_limit, Role::Of);
}

} // namespace text
