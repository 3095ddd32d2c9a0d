// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/verdict.h"

#include <QRegularExpression>
#include <limits>

using namespace Qt::StringLiterals;

namespace agreement {
namespace {

using coding::Verdict;
using text::Quantity;
using text::Relation;

/// One end of an interval of possible values.
struct Bound
{
    double value;
    bool included;
};

constexpr double infinity = std::numeric_limits<double>::infinity();

Bound lowEnd(const Quantity &quantity)
{
    return {quantity.low.value_or(-infinity), quantity.relation != Relation::Greater};
}

/// A printed number stands for all values that are rounded to it, half up: its upper end belongs to the next.
Bound highEnd(const Quantity &quantity)
{
    const bool isRounded = quantity.relation == Relation::Equal && quantity.low != quantity.high;
    return {quantity.high.value_or(infinity), quantity.relation != Relation::Less && !isRounded};
}

/// Whether something lies above `low` and below `high`.
bool leavesRoom(Bound low, Bound high)
{
    return low.value < high.value || (low.value == high.value && low.included && high.included);
}

bool overlap(const Quantity &one, const Quantity &other)
{
    return leavesRoom(lowEnd(one), highEnd(other)) && leavesRoom(lowEnd(other), highEnd(one));
}

double width(const Quantity &quantity)
{
    return quantity.high.value_or(infinity) - quantity.low.value_or(-infinity);
}

/// "The hundreds of  Jobs" and "hundreds of jobs" are the same words.
QString plainWords(const Quantity &quantity)
{
    static const QRegularExpression articles(u"^(?:an?|the)\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    return quantity.words.simplified().remove(articles).toCaseFolded();
}

/// Whether two quantities of one relation mean the same value.
bool sameValue(const Quantity &one, const Quantity &other)
{
    switch (one.relation) {
    case Relation::Equal: {
        const Quantity &coarse = width(one) >= width(other) ? one : other;
        const Quantity &fine = width(one) >= width(other) ? other : one;
        const std::optional<double> value = fine.value();
        return value && coarse.low && coarse.high && *coarse.low <= *value && *value <= *coarse.high;
    }
    case Relation::Approximate:
        if (one.isVague() || other.isVague())
            return one.low == other.low && one.high == other.high && plainWords(one) == plainWords(other);
        return one.value() && one.value() == other.value();
    case Relation::Greater:
    case Relation::GreaterOrEqual:
    case Relation::Less:
    case Relation::LessOrEqual:
    case Relation::Range:
        return one.low == other.low && one.high == other.high;
    }
    Q_UNREACHABLE();
}

bool sameUnit(const Quantity &one, const Quantity &other)
{
    return one.unit.compare(other.unit, Qt::CaseInsensitive) == 0;
}

bool isAssertion(coding::Stance stance)
{
    return stance == coding::Stance::Asserts || stance == coding::Stance::Partly
        || stance == coding::Stance::Predicts;
}

} // namespace

Verdict verdict(const Quantity &one, const Quantity &other)
{
    if (!sameUnit(one, other) || !overlap(one, other))
        return Verdict::Differ;
    return one.relation == other.relation && sameValue(one, other) ? Verdict::Agree : Verdict::Compatible;
}

Verdict verdict(const coding::Claim &one, const coding::Claim &other)
{
    if (one.stance == other.stance)
        return Verdict::Agree;
    const bool oneDenies = one.stance == coding::Stance::Denies;
    const bool otherDenies = other.stance == coding::Stance::Denies;
    if ((oneDenies && isAssertion(other.stance)) || (otherDenies && isAssertion(one.stance)))
        return Verdict::Differ;
    return Verdict::Compatible;
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
