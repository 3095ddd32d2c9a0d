// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/verdict.h"

#include "agreement/concepts.h"
#include "agreement/units.h"

#include <QStringList>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace agreement {
namespace {

using coding::Stance;
using coding::Verdict;
using text::Quantity;
using text::Relation;

constexpr double infinity = std::numeric_limits<double>::infinity();

/// One end of an interval of possible values.
struct Bound
{
    double value;
    bool included;
};

/// Whether two numbers are one but for the dust of binary fractions.
bool same(double one, double other)
{
    constexpr double dust = 1e-9;
    if (std::isinf(one) || std::isinf(other))
        return one == other;
    return std::abs(one - other) <= dust * std::max(std::abs(one), std::abs(other));
}

bool same(const std::optional<double> &one, const std::optional<double> &other)
{
    return one.has_value() == other.has_value() && (!one || same(*one, *other));
}

/// A plain number with the precision it was printed with: it stands for all values that are rounded to it.
bool isRounded(const Quantity &quantity)
{
    return quantity.relation == Relation::Equal && quantity.low && quantity.high &&
           !same(*quantity.low, *quantity.high);
}

/// Halves are rounded away from zero, so the outer end of a rounded number belongs to the next one.
Bound lowEnd(const Quantity &quantity)
{
    const double low = quantity.low.value_or(-infinity);
    if (quantity.relation == Relation::Greater)
        return {low, false};
    return {low, !(isRounded(quantity) && low < 0)};
}

Bound highEnd(const Quantity &quantity)
{
    const double high = quantity.high.value_or(infinity);
    if (quantity.relation == Relation::Less)
        return {high, false};
    return {high, !(isRounded(quantity) && high > 0)};
}

/// Whether something lies above `low` and below `high`.
bool leavesRoom(Bound low, Bound high)
{
    return same(low.value, high.value) ? low.included && high.included : low.value < high.value;
}

Bound higher(Bound one, Bound other)
{
    if (same(one.value, other.value))
        return {one.value, one.included && other.included};
    return one.value > other.value ? one : other;
}

Bound lower(Bound one, Bound other)
{
    if (same(one.value, other.value))
        return {one.value, one.included && other.included};
    return one.value < other.value ? one : other;
}

/// Whether a whole number lies between the bounds.
bool holdsWholeNumber(Bound low, Bound high)
{
    if (std::isinf(low.value) || std::isinf(high.value))
        return true;
    double first = std::ceil(low.value);
    if (same(std::round(low.value), low.value))
        first = std::round(low.value) + (low.included ? 0 : 1);
    return leavesRoom({first, true}, high);
}

/// Whether some value, for counts a whole one, is possible by both.
bool overlap(const Quantity &one, const Quantity &other)
{
    const Bound low = higher(lowEnd(one), lowEnd(other));
    const Bound high = lower(highEnd(one), highEnd(other));
    return leavesRoom(low, high) && (!one.isCount() || !other.isCount() || holdsWholeNumber(low, high));
}

bool sameBounds(const Quantity &one, const Quantity &other)
{
    return same(one.low, other.low) && same(one.high, other.high);
}

/// The words of a vague amount alone: without case, article, and what is counted ("hundreds of jobs").
QStringList vagueWords(const Quantity &quantity)
{
    QStringList words = quantity.words.simplified().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty() &&
        (words.front() == "a"_L1 || words.front() == "an"_L1 || words.front() == "the"_L1))
        words.removeFirst();
    if (const qsizetype of = words.indexOf("of"_L1); of >= 0)
        words.resize(of);
    return words;
}

/// Vague amounts of one size are the same in the same words; other nouns of the unit may follow them.
bool sameVagueWords(const Quantity &one, const Quantity &other)
{
    const QStringList first = vagueWords(one);
    const QStringList second = vagueWords(other);
    if (one.unit.isEmpty() || first.isEmpty() || second.isEmpty())
        return first == second;
    return first.front() == second.front();
}

/// Whether the finer of two rounded numbers is the coarser one, when it is rounded as that was.
bool sameWhenRounded(const Quantity &one, const Quantity &other)
{
    if (!one.low || !one.high || !other.low || !other.high)
        return false;
    const double width = *one.high - *one.low;
    const double otherWidth = *other.high - *other.low;
    if (same(width, otherWidth))
        return false; // of one precision, but not the same
    const Quantity &coarse = width > otherWidth ? one : other;
    const Quantity &fine = width > otherWidth ? other : one;
    const Bound value{*fine.low + std::min(width, otherWidth) / 2, true};
    return leavesRoom(lowEnd(coarse), value) && leavesRoom(value, highEnd(coarse));
}

/// Whether both mean one value, however wide the reader takes "about".
bool sameMiddle(const Quantity &one, const Quantity &other)
{
    return one.low && one.high && other.low && other.high &&
           same(*one.low / 2 + *one.high / 2, *other.low / 2 + *other.high / 2);
}

/// Whether two quantities of one relation mean the same value.
bool sameValue(const Quantity &one, const Quantity &other)
{
    if (one.isVague() || other.isVague())
        return sameBounds(one, other) && sameVagueWords(one, other);
    if (sameBounds(one, other))
        return true;
    if (one.relation == Relation::Equal)
        return sameWhenRounded(one, other);
    return one.relation == Relation::Approximate && sameMiddle(one, other);
}

Verdict verdictInOneUnit(const Quantity &one, const Quantity &other)
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

Verdict verdict(const Quantity &one, const Quantity &other)
{
    if (one.unit.compare(other.unit, Qt::CaseInsensitive) == 0)
        return verdictInOneUnit(one, other);
    const UnitFamily family = unitFamily(one);
    const UnitFamily otherFamily = unitFamily(other);
    const bool areOne = family.isCount() && otherFamily.isCount()
                            ? countedAlike(one.unit, other.unit) != Likeness::None
                            : family.base == otherFamily.base;
    return areOne ? verdictInOneUnit(inBaseUnit(one, family), inBaseUnit(other, otherFamily))
                  : Verdict::Differ;
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
