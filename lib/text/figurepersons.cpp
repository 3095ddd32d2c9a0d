// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of FigureContext that looks at verbs and pronouns: what a number alone counts, and what "over"
// means.

#include "text/figurecontext.h"

#include <algorithm>

namespace text {

using namespace Qt::StringLiterals;

QString FigureContext::countedAlone(const QuantityParse &parse, int start, const QString &countedBefore) const
{
    const Candidate found = candidate(parse, start);
    const bool isIdle = !found.isBare || parse.isMultiple || parse.kind == Magnitude::Kind::Share ||
                        isJoinedToOther(found) || isOneOrFew(found) ||
                        (!found.isDigits && hasDeterminer(found)); // the two were arrested
    if (isIdle)
        return {};
    if (const PhraseMatch of =
            isToken(parse.end) ? m_view.match(parse.end, m_limit, Role::Of) : PhraseMatch())
        return countedInPart(of.end, countedBefore);
    if (QString counted = countedBehindBracket(parse.end); !counted.isEmpty())
        return counted;
    return hasVerbOfPersons(parse.end) || isObjectOfPersons(found) ? u"people"_s : QString();
}

/// Words that give no number of persons: "several died", "a couple were hurt".
bool FigureContext::isOneOrFew(const Candidate &candidate) const
{
    constexpr double fewest = 2;
    constexpr double fewestVague = 24; // dozens
    const Quantity &quantity = candidate.parse.quantity;
    const double bound = quantity.high.value_or(quantity.low.value_or(0));
    const bool isNumber = candidate.parse.kind == Magnitude::Kind::Plain;
    return isNumber ? bound < fewest : bound < fewestVague;
}

bool FigureContext::hasDeterminer(const Candidate &candidate) const
{
    for (int at = candidate.start - 1; at < candidate.parse.number; ++at)
        if (isToken(at) && m_view.match(at, at + 1, Role::Determiner))
            return true;
    return false;
}

/// "40 of them", "seven of the dead", "three of those killed"
QString FigureContext::countedInPart(int at, const QString &countedBefore) const
{
    constexpr int mostDeterminers = 2;
    if (has(at, FigureWord::Pronoun))
        return countedBefore;
    for (int i = 0; i < mostDeterminers && isToken(at); ++i)
        if (const PhraseMatch determiner = m_view.match(at, m_limit, Role::Determiner))
            at = determiner.end;
    if (isNumber(at) || (isToken(at) && m_view.match(at, m_limit, Role::Number))) { // of its 40 branches
        const auto whole = readQuantity(m_view, at, m_limit, Noun::First);
        return whole && whole->hasUnit && whole->quantity.isCount() && !whole->isMultiple
                   ? whole->quantity.unit
                   : QString();
    }
    return has(at, FigureWord::OfPersons) ? u"people"_s : QString();
}

/// "900 (7%) jobs"
QString FigureContext::countedBehindBracket(int at) const
{
    constexpr int longest = 7;
    if (!isSign(at, u"("))
        return {};
    int close = at + 1;
    while (close < at + longest && isToken(close) && !isSign(close, u")"))
        ++close;
    if (!isSign(close, u")") || !isToken(close + 1) || m_view[close + 1].kind != Token::Kind::Word)
        return {};
    const NounMatch noun = readNoun(m_view, close + 1, m_limit, Noun::First);
    return noun.factor == 1 && Quantity{.unit = noun.unit}.isCount() ? noun.unit : QString();
}

/// "nine remained missing", "four injured"
bool FigureContext::hasVerbOfPersons(int at) const
{
    constexpr int mostLinks = 4;
    for (int i = 0; i < mostLinks && has(at, FigureWord::PersonLink) && !has(at, FigureWord::OfPersons); ++i)
        ++at;
    return has(at, FigureWord::OfPersons);
}

/// "killed 52 and injured 300", with no other noun after the number
bool FigureContext::isObjectOfPersons(const Candidate &candidate) const
{
    const int after = candidate.parse.end;
    const bool isAlone = !isToken(after) || m_view[after].kind == Token::Kind::Sign ||
                         has(after, ClauseWord::AfterCount) || m_view.match(after, m_limit, Role::NotCounted);
    const bool isParted = has(candidate.start - 1, FigureWord::Particle); // laid off 9,000
    return isAlone && (has(candidate.start - 1, FigureWord::OnPersons) ||
                          (isParted && has(candidate.start - 2, FigureWord::OnPersons)));
}

bool FigureContext::isOverTime(const QuantityParse &parse, int start, bool isAfterMoney) const
{
    static constexpr QStringView times[] = {
        u"seconds", u"minutes", u"hours", u"days", u"weeks", u"months", u"years"};
    const QString &unit = parse.quantity.unit;
    const bool isTime = parse.unit == parse.numberEnd && std::ranges::contains(times, unit);
    if (!isTime || parse.amount != start + 1 || parse.quantity.relation != Relation::Greater ||
        !has(start, FigureWord::Spanning))
        return false;
    const int after = parse.end;
    const bool isComparison = has(after, FigureWord::AfterAge) || // over two years old, ago, of work
                              (isToken(after) && m_view.match(after, m_limit, Role::TimeRelation | Role::Of));
    if (isComparison)
        return false;
    if (!isToken(start - 1) || m_view[start - 1].kind == Token::Kind::Sign)
        return isSign(after, u","); // "Over 25 years, prices doubled"
    return isAfterMoney || has(start - 1, FigureWord::BeforeDuration);
}

} // namespace text
