// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/rangegrammar.h"

#include <cmath>

namespace text {

namespace {

using Kind = Magnitude::Kind;

/// Lets both ends share a scale and a unit that only one names: "$5 to $6 billion". False when they have
/// different units.
bool reconcile(Amount &first, Amount &second)
{
    if (second.magnitude.kind == Kind::Share && first.magnitude.isFraction && first.name.unit.isEmpty() &&
        first.magnitude.kind == Kind::Plain && !first.magnitude.isScaled()) { // a third to a half of them
        first.magnitude.multiply(100);
        first.name = second.name;
    }
    const bool hasBoth = !first.name.unit.isEmpty() && !second.name.unit.isEmpty();
    const double factor = first.name.factor;
    if (!first.name.merge(second.name))
        return false;
    if (hasBoth) // 50 cents to $1
        first.name.factor = factor;
    Magnitude &low = first.magnitude;
    const Magnitude &high = second.magnitude;
    if (high.isScaled() && !low.isScaled() && std::abs(low.mantissa) <= std::abs(high.mantissa))
        low.multiply(high.scale);
    if (high.collective != 1 && low.collective == 1)
        low.multiply(high.collective);
    if (second.name.unit != first.name.unit) {
        const double other = hasBoth ? second.name.factor : first.name.factor;
        second.name = first.name;
        second.name.factor = other;
    }
    return true;
}

/// Where the second end starts after the joint of "10- to 12-week" or "10-to-12-week"; 0 when there is none.
int afterHyphenedJoint(const TokenView &view, int at, int limit)
{
    if (!view[at].isDash || view[at].isSpaced || at + 1 >= limit)
        return 0;
    const PhraseMatch joint = view.match(at + 1, limit, Role::RangeJoining);
    if (!joint || view[at + 1].kind != Token::Kind::Word || joint.end >= limit)
        return 0;
    const bool isTight = !view[at + 1].isSpaced;
    if (!isTight)
        return joint.end;
    return view[joint.end].isDash && !view[joint.end].isSpaced ? joint.end + 1 : 0;
}

/// Whether a hyphen joins an amount to its unit or to what it counts: "12-week".
bool isAttribute(const TokenView &view, const Amount &amount, int limit)
{
    return amount.isAttribute ||
           (amount.end < limit && view[amount.end].isDash && !view[amount.end].isSpaced);
}

/// "3-to-4 percent", "10-to-12 people"; but a "5-to-4 vote", "3-to-1 odds" measure nothing.
bool isMeasuredRange(const TokenView &view, const Amount &first, const Amount &second, int limit)
{
    if (first.magnitude.value >= second.magnitude.value * second.magnitude.scale)
        return false;
    return !second.name.unit.isEmpty() || readNoun(view, second.end, limit, Noun::First).isKnown;
}

/// Whether what may also be is more than what is.
bool isLarger(const Amount &first, const std::optional<Amount> &second)
{
    return second && second->magnitude.kind == Kind::Plain && second->magnitude.value > first.magnitude.value;
}

/// The second dash of "20--30"; else the token itself.
int lastDash(const TokenView &view, int at, int limit)
{
    return view[at].isDash && at + 1 < limit && !view[at + 1].isSpaced &&
                   view.quoteOf(at) == view.quoteOf(at + 1)
               ? at + 1
               : at;
}

} // namespace

int afterArticle(const TokenView &view, int at, int limit)
{
    const PhraseMatch article = view.match(at, limit, Role::Determiner);
    const int number =
        article && article.end + 1 < limit && view[article.end].isDash ? article.end + 1 : article.end;
    const bool isNumber = article && number < limit &&
                          (view[number].kind == Token::Kind::Number ||
                              view.match(number, limit, Roles(Role::Number) | Role::Fraction));
    return isNumber ? article.end : at;
}

std::optional<Amount> readRangeEnd(const TokenView &view, Amount &first, int limit, Noun noun, bool isOpened)
{
    if (first.end >= limit || first.magnitude.kind == Kind::Vague || first.magnitude.kind == Kind::Rough)
        return std::nullopt;
    const Token &token = view[first.end];
    int at = 0;
    const bool isComma = view.quoteOf(first.end) == u",";
    const PhraseMatch alternative = view.match(first.end + (isComma ? 1 : 0), limit, Role::Alternative);
    const int hyphened = first.name.unit.isEmpty() ? afterHyphenedJoint(view, first.end, limit) : 0;
    if (hyphened > 0)
        at = hyphened;
    else if (const int dash = lastDash(view, first.end, limit);
        dash + 1 < limit && view[dash].isDash && token.isSpaced == view[dash + 1].isSpaced)
        at = dash + 1;
    else if (alternative)
        at = alternative.end;
    else if (const PhraseMatch joint = view.match(
                 first.end, limit, Roles(Role::RangeJoining) | (isOpened ? Roles(Role::RangeAnd) : Roles())))
        at = joint.end;
    else
        return std::nullopt;
    if (isOpened)
        at = afterArticle(view, at, limit);
    if (const PhraseMatch about = view.match(at, limit, Role::Qualifier);
        about && (about.meaning->relation == Relation::Approximate ||
                     (isOpened && about.meaning->relation == Relation::LessOrEqual))) // between 3 and up to 5
        at = about.end;
    auto second = readAmount(view, at, limit, noun);
    if (hyphened > 0 && second && !isAttribute(view, *second, limit) &&
        !isMeasuredRange(view, first, *second, limit))
        return std::nullopt;
    if (alternative && !isLarger(first, second))
        return std::nullopt;
    if (second && first.magnitude.kind == Kind::Plain && first.magnitude.isFraction &&
        !second->magnitude.isFraction && !second->name.unit.isEmpty() && first.name.unit.isEmpty())
        return std::nullopt; // "fell by a fifth to $3 million"
    // What has its unit has ended: "24703 L-202", "gained 0.6 percent to 24.10 per euro".
    const bool hasEnded = second && first.unit >= 0 && second->name.unit.isEmpty();
    const bool isTight =
        hasEnded && token.isDash && !token.isSpaced && view[first.unit].kind == Token::Kind::Word;
    if (hasEnded && (isTight || (!token.isDash && !isOpened)))
        return std::nullopt;
    const bool isNumber =
        second && (second->magnitude.kind == Kind::Plain || second->magnitude.kind == Kind::Share);
    const bool isSame = isNumber && first.magnitude.kind == second->magnitude.kind && // Dh500 or Dhs500
                        first.magnitude.value == second->magnitude.value && second->unit < 0 &&
                        !first.name.unit.isEmpty();
    if (!isNumber || isSame || !reconcile(first, *second))
        return std::nullopt;
    if (alternative && isComma && second->end + 1 < limit && view.quoteOf(second->end) == u",")
        ++second->end; // 500, if not 600, jobs
    return second;
}

std::optional<Amount> readRangeWithin(const TokenView &view, Amount &first, int start, int limit, Noun noun)
{
    for (int at = start + 1; at < first.end; ++at) {
        if (!view.match(at, limit, Role::RangeAnd))
            continue;
        auto shorter = readAmount(view, start, at, noun);
        auto second =
            shorter && shorter->end == at ? readRangeEnd(view, *shorter, limit, noun, true) : std::nullopt;
        if (!second)
            continue;
        first = *shorter;
        return second;
    }
    return std::nullopt;
}

} // namespace text
