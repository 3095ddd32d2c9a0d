// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is joined to an amount by single signs, without space or in brackets: a part of FigureContext.

#include "text/figurecontext.h"

#include "text/measures.h"

namespace text {

bool FigureContext::isGluedBefore(const Candidate &candidate) const
{
    const int at = candidate.parse.amount;
    if (!isGlued(at) || !isToken(at - 1))
        return false;
    const Token &before = m_view[at - 1];
    if (before.kind != Token::Kind::Sign)
        return candidate.start == at; // "B2B"; not "about$5"
    if (before.isDash && isToken(at - 2) && m_view.words.is(m_view[at - 2].word, WordKind::By))
        return false; // 10-by-12-foot
    if (before.isDash)
        return isGlued(at - 1) && isToken(at - 2) && m_view[at - 2].kind != Token::Kind::Sign;
    if (isSign(at - 1, u"'’‘"))
        return candidate.isInteger && m_view[at].span.length() == 2 && candidate.isBare;
    if (isSign(at - 1, u"/") && candidate.parse.quantity.isMoney() && m_view[at].kind == Token::Kind::Sign)
        return false; // $1,000/$2,000
    const bool isMeasured =
        candidate.parse.isKnownUnit && isToken(at - 2) && m_view[at - 2].kind == Token::Kind::Word;
    if (isMeasured && isSign(at - 1, u"/:") &&
        isMeasure(candidate.parse.quantity.unit)) // 5cm/2in, length:5cm
        return false;
    if (isSign(at - 1, u"/:.,"))
        return isGlued(at - 1) && isToken(at - 2) && m_view[at - 2].kind != Token::Kind::Sign;
    return candidate.start == at && isSign(at - 1, u"_@#=&*^\\|%№§¶"); // but "x>=5"
}

/// "3M", with nothing that it counts
bool FigureContext::isCompany(const Candidate &candidate) const
{
    const QuantityParse &parse = candidate.parse;
    return candidate.isBare && !parse.hasQualifier && parse.numberEnd == parse.number + 2 &&
           isGlued(parse.number + 1) && m_view.quoteOf(parse.number) == u"3" &&
           m_view.quoteOf(parse.number + 1) == u"M";
}

bool FigureContext::isGluedAfter(const Candidate &candidate) const
{
    const QuantityParse &parse = candidate.parse;
    const int after = parse.end;
    if (isCompany(candidate))
        return true;
    if (parse.unit == parse.numberEnd && candidate.isInteger && isGlued(parse.unit) &&
        m_view[parse.unit].span.length() == 1 && m_view[parse.unit].kind == Token::Kind::Word) {
        // decades and ages in numbers: the 1990s, under-18s; networks and screens: 5G, 4K
        const bool isPlural = m_view.quoteOf(parse.unit) == u"s";
        if (isPlural || (m_view[parse.unit].isCapital && !isLetterUnit(candidate)))
            return true;
    }
    const bool isUnitApart = parse.unit > parse.numberEnd && // 90th minute; but 10ish minutes
                             !m_view.match(parse.numberEnd, m_limit, Role::QualifierAfter);
    if (isUnitApart && isGlued(parse.numberEnd) && m_view[parse.numberEnd].kind == Token::Kind::Word)
        return true;
    if (!isGlued(after))
        return false;
    const Token &next = m_view[after];
    const bool isUnitRead = after != parse.numberEnd;
    if (next.kind != Token::Kind::Sign) // 21st, 3D, 5 m12
        return !isUnitRead || (next.kind != Token::Kind::Word && m_view[after - 1].kind == Token::Kind::Word);
    if (next.isDash && isGlued(after + 1) && m_view.words.is(m_view[after + 1].word, WordKind::By))
        return false;
    if (next.isDash && isGlued(after + 1))
        return isNumber(after + 1) ||
               (!isUnitRead && !parse.quantity.isMoney() && // but a £1.5m-rated striker
                   m_view[after + 1].kind == Token::Kind::Word) ||
               (parse.unit >= 0 && isUnitRead && candidate.isDigits == false && m_view[parse.unit].isSpaced &&
                   m_view[after + 1].kind == Token::Kind::Word); // two second-half goals
    if (isUnitRead && isSign(after, u"/") && isMeasure(parse.quantity.unit) && next.span.start > 0) // 5cm/2in
        return false;
    return isSign(after, u"/:@_") && isGlued(after + 1) && isNumber(after + 1);
}

bool FigureContext::isTelephone(const Candidate &candidate) const
{
    const QuantityParse &parse = candidate.parse;
    const bool hasSpaces =
        isToken(parse.number) && m_view.quoteOf(parse.number).contains(u' '); // 1 212 555 0100
    if (!candidate.isBare || !(candidate.isInteger || hasSpaces) || parse.hasQualifier)
        return false;
    if (isNumber(parse.end) || (isNumber(candidate.start - 1) && !isYearNumber(candidate.start - 1)))
        return true;
    const bool isAreaCode = isSign(candidate.start - 1, u"(") && isSign(parse.end, u")");
    const bool isAfterAreaCode = isSign(candidate.start - 1, u")") && isNumber(candidate.start - 2) &&
                                 isSign(candidate.start - 3, u"("); // (212) 555-0100
    const bool isBeforeAreaCode = isSign(parse.end, u"(") && isNumber(parse.end + 1) &&
                                  isSign(parse.end + 2, u")") && isNumber(parse.end + 3);
    if ((isAreaCode && isNumber(parse.end + 1)) || isAfterAreaCode || isBeforeAreaCode)
        return true;
    if (candidate.isRange) {
        const Token &second = m_view[parse.numberEnd - 1];
        const int digits = m_view[parse.number].span.length(); // 555-0100, 90210-1234
        return (digits == 3 || (digits == 5 && !m_view[parse.numberEnd - 2].isSpaced)) &&
               second.kind == Token::Kind::Number && second.span.length() == 4;
    }
    constexpr int longestPlain = 9; // longer figures have groups
    return m_view[parse.number].span.length() > longestPlain;
}

} // namespace text
