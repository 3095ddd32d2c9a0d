// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of FigureContext that decides whether one of a unit is a figure: "takes a year", but not "$60 a
// barrel", "a year earlier".

#include "text/figurecontext.h"

#include "text/measures.h"

#include <algorithm>

namespace text {

using namespace Qt::StringLiterals;

namespace {

/// Units whose one is said as a figure without a qualifier.
bool isTime(const QString &unit)
{
    static constexpr QStringView times[] = {u"hours", u"days", u"weeks", u"months", u"years"};
    return std::ranges::contains(times, unit);
}

} // namespace

bool FigureContext::isSingle(const QuantityParse &parse, int start) const
{
    const Quantity &quantity = parse.quantity;
    const bool isMoney = quantity.isMoney();
    const bool isLong = isTime(quantity.unit);
    if (!isMoney && !isLong && !(parse.hasQualifier && isMeasure(quantity.unit)))
        return false;
    if (!isPlural(parse) && !isFollowedByUnitNoun(parse.end) && !isNumber(start - 1)) {
        const bool isRelated = isToken(parse.end) && m_view.match(parse.end, m_limit, Role::TimeRelation);
        if (isRelated) // lower than a year earlier
            return false;
        if (parse.hasQualifier)
            return true;
        if (!isToken(start - 1))
            return false;
        if (isMoney && has(start - 1, FigureWord::Change))
            return true;
        return m_lexicon.isBeforeSingle(m_view[start - 1].word);
    }
    return false;
}

/// "a few years"
bool FigureContext::isPlural(const QuantityParse &parse) const
{
    return m_view.quoteOf(parse.unit).endsWith(u's');
}

/// Whether a unit in the singular modifies what follows: "a day job", "a year-end", "a dollar's".
bool FigureContext::isFollowedByUnitNoun(int end) const
{
    if (m_view[end - 1].isPossessive)
        return true;
    if (!isToken(end))
        return false;
    if (m_view[end].isDash)
        return !m_view[end].isSpaced;
    return m_view[end].kind == Token::Kind::Number ||
           (m_view[end].kind == Token::Kind::Word &&
               !m_view.match(end, m_limit, Role::NotCounted | Role::TimeRelation) &&
               !has(end, FigureWord::Adverb) && !has(end, FigureWord::Link) && !has(end, FigureWord::Being) &&
               !isAdverb(end));
}

/// "quickly", "together"
bool FigureContext::isAdverb(int at) const
{
    return m_view.quoteOf(at).endsWith(u"ly");
}

} // namespace text
