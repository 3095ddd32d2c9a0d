// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/figurecontext.h"

#include "text/measures.h"

#include <algorithm>
#include <cmath>

namespace text {

using namespace Qt::StringLiterals;

namespace {

constexpr double lastDay = 31;
constexpr double lastHour = 24;
constexpr double oldestAge = 120;
constexpr double firstYear = 1000;
constexpr double firstModernYear = 1500; ///< Earlier ones are named as such: "in 1066".
constexpr double lastYear = 2150;
constexpr double highestScore = 200;
constexpr double smallWord = 12;     ///< Bare number words up to here say too little.
constexpr double largestName = 9999; ///< "Boeing 737", "Nikkei 225"
constexpr int scoreDistance = 20;    ///< How far from a score a word of sport may stand, in tokens.

using Kind = Magnitude::Kind;

} // namespace

bool FigureContext::isFigure(const QuantityParse &parse, int start) const
{
    const Candidate found = candidate(parse, start);
    if (parse.isMultiple)
        return !isIdleMultiple(found);
    if (isBareSlash(found) || isJoinedToOther(found) || isIdleWord(found) || isIdleFraction(found) ||
        !hasPlausibleUnit(found) || isTitle(found) || isLettered(found))
        return false;
    if (found.isMoneyOrShare || !found.isDigits)
        return true;
    return !isDate(found) && !isYear(found) && !isClockTime(found) && !isAge(found) && !isLabel(found) &&
           !isNameBefore(found) && !isScore(found) && !isTelephone(found) && !isPostalCode(found) &&
           !isVersion(found) && !isAgeOfPerson(found);
}

FigureContext::Candidate FigureContext::candidate(const QuantityParse &parse, int start) const
{
    const Token &number = m_view[parse.number];
    Candidate result{.parse = parse, .start = start};
    result.isDigits = number.kind == Token::Kind::Number;
    result.value = number.value;
    const int digits = std::count_if(m_view.text.begin() + number.span.start,
        m_view.text.begin() + number.span.end, [](QChar character) { return character.isDigit(); });
    result.isInteger = result.isDigits && number.decimals == 0 && !number.isFraction && !parse.isScaled &&
                       digits == number.span.length();
    result.isBare = !parse.hasUnit;
    result.isRange = parse.lastAmount != parse.amount;
    result.isMoneyOrShare = parse.quantity.isMoney() || parse.quantity.unit.startsWith(u"percent");
    return result;
}

bool FigureContext::isYearNumber(int at) const
{
    return isNumber(at) && m_view[at].kind == Token::Kind::Number && m_view[at].decimals == 0 &&
           m_view[at].span.length() == 4 && m_view[at].value >= firstYear && m_view[at].value <= lastYear;
}

/// Part of something longer that is no figure: A320, 555-1234, 3/4/2025, 10:30, 21st, 1990s.
bool FigureContext::isJoinedToOther(const Candidate &candidate) const
{
    return isGluedBefore(candidate) || isGluedAfter(candidate);
}

/// "9/11", "1/2": without a unit, no fraction.
bool FigureContext::isBareSlash(const Candidate &candidate) const
{
    const QuantityParse &parse = candidate.parse;
    const bool isSlashed = parse.numberEnd - parse.number >= 3 && isSign(parse.numberEnd - 2, u"/");
    return isSlashed && !parse.isKnownUnit && !parse.hasQualifier && !candidate.isRange;
}

/// "230V", "30C" after a word in small letters; no "Flat 3C", "A12V".
bool FigureContext::isLetterUnit(const Candidate &candidate) const
{
    const QuantityParse &parse = candidate.parse;
    const int before = parse.number - 1;
    const bool isNamed = isToken(before) && m_view[before].kind == Token::Kind::Word &&
                         (m_view[before].isCapital || has(before, FigureWord::Label));
    return parse.isKnownUnit && !isNamed && isMeasure(parse.quantity.unit) &&
           parse.quantity.unit != u"seconds" && parse.quantity.unit != u"grams" &&
           parse.quantity.unit != u"hours";
}

bool FigureContext::isDate(const Candidate &candidate) const
{
    constexpr int shortestSmall = 6; // the shorter ones are words, too, in small letters
    const auto isMonth = [this](int at) {
        return has(at, FigureWord::Month) &&
               (m_view[at].isCapital || m_view[at].span.length() >= shortestSmall);
    };
    if (!candidate.isInteger || candidate.value > lastDay)
        return false;
    if (isMonth(candidate.parse.numberEnd))
        return true;
    const int before = candidate.start - 1;
    return isMonth(before) ||
           (isMonth(candidate.parse.number - 1) && candidate.start < candidate.parse.number);
}

bool FigureContext::isYear(const Candidate &candidate) const
{
    const QuantityParse &parse = candidate.parse;
    if (!candidate.isInteger || !isYearNumber(parse.number))
        return false;
    const bool isModern = candidate.value >= firstModernYear;
    const bool isBounded = parse.quantity.relation != Relation::Equal &&
                           parse.quantity.relation != Relation::Approximate &&
                           parse.quantity.relation != Relation::Range;
    const bool isAfterTime = has(candidate.start - 1, FigureWord::BeforeYear);
    if (candidate.isRange) { // 2019-20, between 2010 and 2015
        const double second = m_view[parse.numberEnd - 1].value;
        return !parse.isKnownUnit && !parse.hasTwoBounds && second <= lastYear &&
               (candidate.value >= firstModernYear || isAfterTime);
    }
    if (candidate.isBare)
        return isBounded ? isModern && isAfterTime : isModern || isAfterTime;
    if (!isModern || isBounded)
        return false;
    if (!parse.isKnownUnit)
        return true;
    const bool isAfterAmount = has(parse.number - 2, FigureWord::Amount) && // a loss of 1600 jobs
                               m_view.match(parse.number - 1, m_limit, Role::Of);
    return (has(parse.number - 1, FigureWord::BeforeYear) && !isAfterAmount) || parse.unit != parse.numberEnd;
}

bool FigureContext::isClockTime(const Candidate &candidate) const
{
    if (candidate.parse.isKnownUnit || candidate.parse.isScaled)
        return false;
    const int after = candidate.parse.numberEnd;
    if (has(after, FigureWord::Clock))
        return true;
    const QStringView digits = m_view.quoteOf(candidate.parse.number); // at 09.15
    constexpr int length = 5;
    if (candidate.isBare && candidate.isDigits && digits.size() == length && digits[2] == u'.' &&
        digits.front() == u'0')
        return true;
    // a.m., p.m.
    const bool isLetters = isToken(after + 1) && m_view[after].hasStop && isGlued(after + 1) &&
                           m_view[after].span.length() == 1 && m_view[after + 1].span.length() == 1;
    if (isLetters && candidate.isBare && m_view[after + 1].kind == Token::Kind::Word) // but 150 U.K. firms
        return true;
    return candidate.isBare && candidate.isInteger && candidate.value <= lastHour && !candidate.isRange &&
           has(candidate.parse.number - 1, FigureWord::BeforeClock) && !candidate.parse.quantity.isVague() &&
           candidate.start >= candidate.parse.number - 1 &&
           !(candidate.parse.hasQualifier && candidate.value > lastHour / 2) && // around 20
           !(isToken(candidate.parse.number - 2) &&
               m_lexicon.of(m_view[candidate.parse.number - 2].word) & FigureWord::Change);
}

bool FigureContext::isAge(const Candidate &candidate) const
{
    const QuantityParse &parse = candidate.parse;
    const bool isAfterOf = isToken(parse.number - 1) && m_view.match(parse.number - 1, m_limit, Role::Of);
    if (has(parse.number - (isAfterOf ? 2 : 1), FigureWord::BeforeAge)) // the age of 12
        return true;
    const int old = isToken(parse.end) && m_view[parse.end].isDash ? parse.end + 1 : parse.end;
    if (old != parse.end && has(old, FigureWord::AfterAge)) // a 45-year-old
        return true;
    if (!candidate.isBare || !candidate.isInteger || candidate.value > oldestAge || candidate.isRange)
        return false;
    const int before = candidate.start - 1;
    const bool isApposition = isSign(before, u",(") && isToken(before - 1) && m_view[before - 1].isCapital;
    const bool isClosed = !isToken(parse.end) || isSign(parse.end, u",.);");
    return isApposition && isClosed;
}

/// "221 Baker Street"
bool FigureContext::isAddress(const Candidate &candidate) const
{
    constexpr int longestName = 3;
    const int first = candidate.parse.numberEnd;
    const bool isLettered = candidate.parse.isScaled && first == candidate.parse.number + 2 && // 221B
                            isGlued(first - 1) && m_view[first - 1].span.length() == 1;
    if (candidate.parse.isKnownUnit || !(candidate.isInteger || isLettered))
        return false;
    for (int at = first; at <= first + longestName && isToken(at) && m_view[at].isCapital; ++at)
        if (at > first && has(at, FigureWord::Street))
            return true;
    return false;
}

bool FigureContext::isLabel(const Candidate &candidate) const
{
    const QuantityParse &parse = candidate.parse;
    if (isAddress(candidate))
        return true;
    if (parse.isScaled || !isToken(parse.number))
        return false;
    const Token &number = m_view[parse.number];
    if (candidate.isBare && number.decimals == 0 && number.span.length() > 1 &&
        m_view.text[number.span.start] == u'0')
        return true; // 007
    const int before = parse.number - 1;
    if (isSign(before, u"#№§¶"))
        return true;
    if (candidate.start == m_first && parse.number == m_first && candidate.isBare && isGlued(parse.end) &&
        isSign(parse.end, u".)"))
        return parse.end + 1 < m_limit;                                            // "1. First"
    if (isToken(before) && m_lexicon.isRank(m_view[before].word) && parse.hasUnit) // the top 10 firms
        return false;
    if (!has(before, FigureWord::Label) || !(candidate.isInteger || candidate.isBare))
        return false;
    // "A group 20 people strong" is rarer than "phase 3 trials".
    return !(parse.isKnownUnit && m_view[parse.number].span.length() > 3);
}

/// "Boeing 737 jets", "Nikkei 225": a capitalised word right before a whole number.
bool FigureContext::isNameBefore(const Candidate &candidate) const
{
    const QuantityParse &parse = candidate.parse;
    const int before = parse.number - 1;
    if (!candidate.isInteger || candidate.value > largestName || parse.isKnownUnit || !isToken(before))
        return false;
    if (isToken(parse.end) && m_view[parse.end].isCapital &&
        m_view.match(parse.end, m_limit, Role::QualifierAfter)) // its 737 Max jets
        return true;
    // the Max 9, but no headline: "Fire Kills Over 100"
    if (candidate.start <= before && m_view.match(before, parse.number, Role::Qualifier))
        return m_view[before].isCapital && isToken(before - 1) &&
               m_view[before - 1].kind == Token::Kind::Word &&
               (m_view[before - 1].capitals == 0 || m_view.match(before - 1, before, Role::Determiner));
    const bool isSpokenRange =
        candidate.isRange && m_view[parse.lastAmount - 1].kind == Token::Kind::Word; // Pick 5 to 10
    if (candidate.start != parse.number || isSpokenRange)
        return false;
    const Token &name = m_view[before];
    if (name.kind != Token::Kind::Word || !name.isCapital || name.isPossessive ||
        m_view.match(before, m_limit, Role::NotCounted | Role::Determiner | Role::Neutral | Role::Qualifier))
        return false;
    const bool isTitle = parse.unit >= 0 && m_view[parse.unit].isCapital && !m_view[parse.unit].isAllCapitals;
    return !isTitle;
}

/// "won 3-1", "a 5-4 ruling"
bool FigureContext::isScore(const Candidate &candidate) const
{
    const QuantityParse &parse = candidate.parse;
    const int second = parse.numberEnd - 1;
    const bool isTight = candidate.isRange && candidate.isInteger && second == parse.number + 2 &&
                         isGlued(parse.number + 1) && m_view[parse.number + 1].isDash && isGlued(second);
    if (!isTight || parse.isKnownUnit || parse.hasQualifier || m_view[second].decimals > 0 ||
        candidate.value > highestScore || m_view[second].value > highestScore)
        return false;
    if (candidate.value >= m_view[second].value)
        return true;
    for (int at = std::max(m_first, parse.number - scoreDistance);
        at < std::min(m_limit, parse.end + scoreDistance); ++at)
        if (has(at, FigureWord::Score))
            return true;
    return false;
}

/// Number words that say too little alone ("the two said"), or make other words ("two-way").
bool FigureContext::isIdleWord(const Candidate &candidate) const
{
    const QuantityParse &parse = candidate.parse;
    if (candidate.isDigits)
        return false;
    switch (parse.kind) {
    case Kind::Share:
        return false;
    case Kind::Vague: {
        constexpr double fewest = 24;
        const double bound = parse.quantity.high.value_or(parse.quantity.low.value_or(0));
        if (bound < fewest && parse.quantity.low.value_or(0) < fewest)
            return !(parse.isKnownUnit && parse.quantity.low > 2); // several, a few; but a handful of jobs
        const PhraseMatch of = m_view.match(parse.numberEnd, m_limit, Role::Of);
        if (of && isNumber(of.end)) // scores of 500 and more
            return true;
        const bool isNamed = parse.isKnownUnit || parse.numberEnd - parse.number > 1 || of;
        const double low = parse.quantity.low.value_or(0);
        return !isNamed && (low == 20 || low == 40); // "tens", "scores"
    }
    case Kind::Rough:
        return !parse.isKnownUnit && !parse.isScaled;
    case Kind::Plain:
        break;
    }
    const double value = parse.quantity.value().value_or(parse.quantity.high.value_or(0));
    if (candidate.isBare) {
        const bool isPlain = value >= 0 && value == std::trunc(value); // no minus two, no two point five
        return value <= smallWord && isPlain && !parse.hasQualifier && !candidate.isRange && !parse.isScaled;
    }
    if (candidate.isMoneyOrShare)
        return false;
    const bool isHyphened = parse.unit > 0 && m_view[parse.unit - 1].isDash;
    if (isHyphened && (!parse.isKnownUnit || value == 0)) // a zero-hour contract
        return true;
    const bool isOne = value == 1 && parse.numberEnd == parse.number + 1 && !parse.isScaled;
    return isOne && !isHyphened &&
           (!parse.isKnownUnit || m_view.match(parse.numberEnd, m_limit, Role::Of) ||
               parse.unit != parse.numberEnd);
}

/// "the first half", "a third party", "a quarter"
bool FigureContext::isIdleFraction(const Candidate &candidate) const
{
    const QuantityParse &parse = candidate.parse;
    int word = -1;
    for (int at = parse.number; at < parse.numberEnd && word < 0; ++at)
        if (m_view.match(at, m_limit, Role::Fraction))
            word = at;
    if (word < 0 || candidate.isDigits)
        return false;
    if (has(candidate.start - 1, FigureWord::BeforeHalf) || has(parse.number - 1, FigureWord::BeforeHalf))
        return true;
    if (parse.kind == Kind::Share || parse.isScaled)
        return false;
    const bool isShare = parse.quantity.unit == u"percent"_s && parse.unit < 0;
    const int after = parse.end;
    const bool isAlone = !isToken(after) || m_view[after].kind == Token::Kind::Sign ||
                         m_view.match(after, m_limit, Role::NotCounted);
    if (isShare && isAlone && isToken(candidate.start - 1) &&
        m_view.words.is(m_view[candidate.start - 1].word, WordKind::By)) // cut by a third
        return false;
    if (candidate.isBare || isShare) // "by two-thirds", "more than a third", but no "third party"
        return !parse.hasQualifier && !candidate.isRange &&
               (parse.numberEnd - parse.number < 2 || m_view.match(parse.number, m_limit, Role::Article));
    return parse.quantity.isCount();
}

/// "doubled down", "a double agent"
bool FigureContext::isIdleMultiple(const Candidate &candidate) const
{
    const int after = candidate.parse.end;
    if (has(after, FigureWord::Idle) || (isGlued(after) && m_view[after].isDash))
        return true;
    if (isToken(candidate.start - 1) && isGlued(candidate.start) && m_view[candidate.start - 1].isDash)
        return true;
    const bool isVerb = has(candidate.start - 1, ClauseWord::Auxiliary); // will double
    return has(candidate.parse.number, FigureWord::BeforeWhole) && !candidate.parse.hasQualifier && !isVerb &&
           !(isToken(after) && m_view.match(after, m_limit, Role::Determiner | Role::Joint));
}

/// Whether the unit goes with the amount: no "30 second-half goals", no third of a person.
bool FigureContext::hasPlausibleUnit(const Candidate &candidate) const
{
    const QuantityParse &parse = candidate.parse;
    if (parse.unit < 0 || parse.unit < parse.numberEnd)
        return true;
    const bool isCapitalUnit = m_view[parse.unit].isCapital && m_view[parse.unit].span.length() > 2 &&
                               parse.quantity.unit == u"times"_s;
    return !isCapitalUnit;
}

} // namespace text
