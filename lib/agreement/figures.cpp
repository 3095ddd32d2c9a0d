// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/figures.h"

#include "agreement/periods.h"
#include "agreement/verdict.h"

#include <QByteArray>
#include <algorithm>
#include <cmath>

namespace agreement {
namespace {

using coding::Verdict;
using text::Quantity;

constexpr int rareDigits = 3; ///< A value of so many digits is hardly the same by chance.

/// The digits of a number but for zeros at its end.
int significantDigits(double value)
{
    constexpr int mostDigits = 12;
    const QByteArray digits = QByteArray::number(std::abs(value), 'e', mostDigits - 1);
    int seen = 0;
    int count = 0;
    for (const char c : digits) {
        if (c == 'e')
            break;
        if (c < '0' || c > '9')
            continue;
        ++seen;
        if (c != '0')
            count = seen;
    }
    return count;
}

/// The value meant, where there is one; unlike Quantity::value() not freed of binary dust, which costs time.
std::optional<double> roughValue(const Quantity &quantity)
{
    switch (quantity.relation) {
    case text::Relation::Equal:
    case text::Relation::Approximate:
        if (!quantity.low || !quantity.high || quantity.isVague())
            return std::nullopt;
        return *quantity.low / 2 + *quantity.high / 2;
    case text::Relation::Greater:
    case text::Relation::GreaterOrEqual:
        return quantity.low;
    case text::Relation::Less:
    case text::Relation::LessOrEqual:
        return quantity.high;
    case text::Relation::Range:
        break;
    }
    return std::nullopt;
}

/// The value, or the middle of the interval by magnitude.
double sizeOf(const Quantity &quantity, const std::optional<double> &value)
{
    if (value)
        return *value;
    const double low = quantity.low.value_or(quantity.high.value_or(0));
    const double high = quantity.high.value_or(low);
    return low > 0 && high > 0 ? std::sqrt(low) * std::sqrt(high) : low + (high - low) / 2;
}

/// How many times the one size is the other, 1 or more.
double ratio(double one, double other)
{
    if (one == other)
        return 1;
    if (one * other <= 0)
        return HUGE_VAL;
    return std::max(one / other, other / one);
}

/// The similarity of context that an equal value needs.
double neededByEqual(const Figure &figure)
{
    constexpr double byDigits[] = {0.01, 0.12, 0.06, 0.01};
    if (figure.digits >= rareDigits && !figure.quantity->unit.isEmpty())
        return 0;
    const double needed = byDigits[std::min(figure.digits, rareDigits)];
    return figure.quantity->unit.isEmpty() ? 2 * needed : needed;
}

/// The same for amounts that could both be true: the nearer they are, the less.
double neededByCompatible(const Figure &one, const Figure &other)
{
    constexpr double atLeast = 0.02;
    constexpr double perTime = 0.08;
    return atLeast + perTime * (ratio(one.size, other.size) - 1);
}

/// Whether the sentences name somebody each, but nobody in common.
bool haveOtherNames(const Context &one, const Context &other)
{
    if (one.names.shared(other.names) > 0 || one.names.contains(other.opening) ||
        other.names.contains(one.opening))
        return false;
    // The same first word is a name in common only when there are no others: "Revenue of Portmar rose".
    const bool sameOpening = one.opening == other.opening;
    const bool hasNames = !one.names.isEmpty() || (one.opening >= 0 && !sameOpening);
    const bool otherHasNames = !other.names.isEmpty() || (other.opening >= 0 && !sameOpening);
    return hasNames && otherHasNames;
}

/// Whether different values can be the same point: not of other names, other times or other magnitudes.
bool mayDiffer(const Figure &one, const Figure &other)
{
    constexpr double farthest = 5;
    return !haveOtherNames(one.context, other.context) &&
           !areDifferentTimes(one.context.periods, other.context.periods) &&
           ratio(one.size, other.size) <= farthest;
}

/// Whether two figures are out of question at a glance: without a value in common, or a word around.
bool areStrangers(const Figure &one, const Figure &other)
{
    const auto isBelow = [](const Quantity &low, const Quantity &high) {
        return low.high && high.low && *low.high < *high.low;
    };
    return !one.context.near.mayMeet(other.context.near) &&
           (one.measured.isEmpty() || other.measured.isEmpty()) &&
           (isBelow(*one.quantity, *other.quantity) || isBelow(*other.quantity, *one.quantity));
}

double context(const Figure &one, const Figure &other, Weights weights)
{
    return (one.context.near.similarity(other.context.near, weights) +
               one.context.sentence.similarity(other.context.sentence, weights)) /
           2;
}

/// Whether two figures say outright that they measure the same: in one word where their value says it, too.
bool measureTheSame(const Figure &one, const Figure &other, double similarity, Verdict values)
{
    constexpr double sameThing = 0.55;
    constexpr double sameThingOfCommonValue = 0.2;
    if (values != Verdict::Agree)
        return similarity >= sameThing;
    return std::min(one.digits, other.digits) > 1 ? similarity > 0 : similarity >= sameThingOfCommonValue;
}

} // namespace

Figure figureOf(const Placed &statement, int place, Vocabulary &vocabulary)
{
    const auto &quantity = std::get<Quantity>(statement->value);
    const std::optional<double> value = roughValue(quantity);
    Figure figure{.place = place,
        .column = statement.column,
        .quantity = &quantity,
        .size = sizeOf(quantity, value),
        .digits = value ? significantDigits(*value) : 0,
        .measured = quantity.measured.isEmpty() ? WordSet() : vocabulary.phrase(quantity.measured),
        .context = vocabulary.context(statement->sentence, statement->quote)};
    if (!figure.measured.isEmpty()) { // what is said outright counts as said in the sentence
        figure.context.sentence.add(figure.measured);
        figure.context.sentence.settle();
    }
    return figure;
}

void weigh(Figure &figure, Weights weights)
{
    figure.measured.weigh(weights);
    figure.context.sentence.weigh(weights);
    figure.context.near.weigh(weights);
}

std::optional<double> likeness(const Figure &one, const Figure &other, Weights weights)
{
    constexpr double sameWords = 0.4;
    constexpr int fewestSharedWords = 2;
    if (areStrangers(one, other))
        return std::nullopt;
    const Verdict values = verdict(*one.quantity, *other.quantity);
    if (!one.measured.isEmpty() && !other.measured.isEmpty()) {
        const double measured = one.measured.similarity(other.measured, weights);
        return measureTheSame(one, other, measured, values)
                   ? std::optional(2 + measured + (values == Verdict::Agree ? 1 : 0))
                   : std::nullopt;
    }
    if (values == Verdict::Differ &&
        (one.context.near.shared(other.context.near) < fewestSharedWords || !mayDiffer(one, other)))
        return std::nullopt;
    const double found = context(one, other, weights);
    switch (values) {
    case Verdict::Agree:
        if (found < std::max(neededByEqual(one), neededByEqual(other)))
            return std::nullopt;
        return 1 + found + 0.1 * std::min(one.digits, rareDigits);
    case Verdict::Compatible:
        if (found < neededByCompatible(one, other))
            return std::nullopt;
        return 0.5 + found;
    case Verdict::Differ:
    case Verdict::OneSource:
        break;
    }
    return found < sameWords ? std::nullopt : std::optional(found);
}

bool isRepetition(const Figure &one, const Figure &other, Weights weights)
{
    constexpr double sameClause = 0.3;
    if (verdict(*one.quantity, *other.quantity) != Verdict::Agree)
        return false;
    if (!one.measured.isEmpty() && !other.measured.isEmpty())
        return measureTheSame(one, other, one.measured.similarity(other.measured, weights), Verdict::Differ);
    return (one.digits >= rareDigits && !one.quantity->unit.isEmpty()) ||
           one.context.near.similarity(other.context.near, weights) >= sameClause;
}

} // namespace agreement
