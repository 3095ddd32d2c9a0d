// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/amount.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace agreement {
namespace {

using text::Quantity;
using text::Relation;

constexpr double infinity = std::numeric_limits<double>::infinity();

/// A plain number with the precision it was printed with: it stands for all values that are rounded to it.
bool isRounded(const Quantity &quantity)
{
    return quantity.relation == Relation::Equal && quantity.low && quantity.high &&
           !isSameNumber(*quantity.low, *quantity.high);
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

} // namespace

Amount amountOf(const Quantity &quantity)
{
    UnitFamily family = unitFamily(quantity);
    const Quantity converted = inBaseUnit(quantity, family);
    return {.family = family,
        .noun = family.isCount() ? nounOf(quantity.unit) : Noun(),
        .relation = quantity.relation,
        .low = converted.low,
        .high = converted.high,
        .lowEnd = lowEnd(converted),
        .highEnd = highEnd(converted),
        .isWhole = converted.isCount(),
        .isDuration = family.isDuration(),
        .isMoney = converted.isMoney(),
        .isVague = converted.isVague(),
        .hasUnit = !converted.unit.isEmpty(),
        .vagueWords = converted.isVague() ? vagueWords(converted) : QStringList()};
}

bool isSameNumber(double one, double other)
{
    constexpr double dust = 1e-9;
    if (std::isinf(one) || std::isinf(other))
        return one == other;
    return std::abs(one - other) <= dust * std::max(std::abs(one), std::abs(other));
}

} // namespace agreement
