// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/verdict.h"

#include <cmath>

namespace agreement {
namespace {

using coding::Stance;
using coding::Verdict;
using text::Relation;

bool same(const std::optional<double> &one, const std::optional<double> &other)
{
    return one.has_value() == other.has_value() && (!one || isSameNumber(*one, *other));
}

/// Whether something lies above `low` and below `high`.
bool leavesRoom(Bound low, Bound high)
{
    return isSameNumber(low.value, high.value) ? low.included && high.included : low.value < high.value;
}

Bound higher(Bound one, Bound other)
{
    if (isSameNumber(one.value, other.value))
        return {one.value, one.included && other.included};
    return one.value > other.value ? one : other;
}

Bound lower(Bound one, Bound other)
{
    if (isSameNumber(one.value, other.value))
        return {one.value, one.included && other.included};
    return one.value < other.value ? one : other;
}

/// Whether a whole number lies between the bounds.
bool holdsWholeNumber(Bound low, Bound high)
{
    if (std::isinf(low.value) || std::isinf(high.value))
        return true;
    double first = std::ceil(low.value);
    if (isSameNumber(std::round(low.value), low.value))
        first = std::round(low.value) + (low.included ? 0 : 1);
    return leavesRoom({first, true}, high);
}

/// Whether some value, for counts a whole one, is possible by both.
bool overlap(const Amount &one, const Amount &other)
{
    const Bound low = higher(one.lowEnd, other.lowEnd);
    const Bound high = lower(one.highEnd, other.highEnd);
    return leavesRoom(low, high) && (!one.isWhole || !other.isWhole || holdsWholeNumber(low, high));
}

bool sameBounds(const Amount &one, const Amount &other)
{
    return same(one.low, other.low) && same(one.high, other.high);
}

/// Vague amounts of one size are the same in the same words; other nouns of the unit may follow them.
bool sameVagueWords(const Amount &one, const Amount &other)
{
    if (!one.hasUnit || one.vagueWords.isEmpty() || other.vagueWords.isEmpty())
        return one.vagueWords == other.vagueWords;
    return one.vagueWords.front() == other.vagueWords.front();
}

/// Whether the finer of two rounded numbers is the coarser one, when it is rounded as that was.
bool sameWhenRounded(const Amount &one, const Amount &other)
{
    if (!one.low || !one.high || !other.low || !other.high)
        return false;
    const double width = *one.high - *one.low;
    const double otherWidth = *other.high - *other.low;
    if (isSameNumber(width, otherWidth))
        return false; // of one precision, but not the same
    const Amount &coarse = width > otherWidth ? one : other;
    const Amount &fine = width > otherWidth ? other : one;
    const Bound value{*fine.low + std::min(width, otherWidth) / 2, true};
    return leavesRoom(coarse.lowEnd, value) && leavesRoom(value, coarse.highEnd);
}

/// Whether both mean one value, however wide the reader takes "about".
bool sameMiddle(const Amount &one, const Amount &other)
{
    return one.low && one.high && other.low && other.high &&
           isSameNumber(*one.low / 2 + *one.high / 2, *other.low / 2 + *other.high / 2);
}

/// Whether two quantities of one relation mean the same value.
bool sameValue(const Amount &one, const Amount &other)
{
    if (one.isVague || other.isVague)
        return one.isVague == other.isVague && sameBounds(one, other) && sameVagueWords(one, other);
    if (sameBounds(one, other))
        return true;
    if (one.relation == Relation::Equal)
        return sameWhenRounded(one, other);
    return one.relation == Relation::Approximate && sameMiddle(one, other);
}

Verdict verdictInOneUnit(const Amount &one, const Amount &other)
{
    if (one.relation == other.relation && sameValue(one, other))
        return Verdict::Agree;
    return overlap(one, other) ? Verdict::Compatible : Verdict::Differ;
}

bool isAssertion(Stance stance)
{
    return stance == Stance::Asserts || stance == Stance::Partly || stance == Stance::Predicts;
}

} // namespace

Verdict verdict(const Amount &one, const Amount &other)
{
    const bool areOne = one.family.isCount() && other.family.isCount()
                            ? countedAlike(one.noun, other.noun) != Likeness::None
                            : one.family.base == other.family.base;
    if (areOne)
        return verdictInOneUnit(one, other);
    // Nobody has said what the one currency is worth in the other: both may be right.
    return one.isMoney && other.isMoney ? Verdict::Compatible : Verdict::Differ;
}

Verdict verdictOfOnePoint(const Amount &one, const Amount &other)
{
    return one.family.isCount() && other.family.isCount() ? verdictInOneUnit(one, other)
                                                          : verdict(one, other);
}

Verdict verdict(const text::Quantity &one, const text::Quantity &other)
{
    const bool isOneUnit = one.unit.compare(other.unit, Qt::CaseInsensitive) == 0;
    return isOneUnit ? verdictInOneUnit(amountOf(one), amountOf(other))
                     : verdict(amountOf(one), amountOf(other));
}

Verdict verdict(const coding::Claim &one, const coding::Claim &other)
{
    if (one.stance == other.stance)
        return Verdict::Agree;
    const bool contradict = (one.stance == Stance::Denies && isAssertion(other.stance)) ||
                            (other.stance == Stance::Denies && isAssertion(one.stance));
    return contradict ? Verdict::Differ : Verdict::Compatible;
}

Verdict verdict(const coding::Entity &one, const coding::Entity &other)
{
    return one.type == other.type ? Verdict::Agree : Verdict::Compatible;
}

Verdict verdict(const coding::Value &one, const coding::Value &other)
{
    return std::visit(
        []<class One, class Other>(const One &first, const Other &second) {
            if constexpr (std::is_same_v<One, Other> && !std::is_same_v<One, std::monostate>)
                return verdict(first, second);
            else
                return Verdict::Compatible;
        },
        one, other);
}

} // namespace agreement
