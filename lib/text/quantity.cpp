// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/quantity.h"

#include "text/measures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace text {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<Relation, QStringView>, 7> signs = {{
    {Relation::Equal, u"="},
    {Relation::Approximate, u"~"},
    {Relation::Greater, u">"},
    {Relation::GreaterOrEqual, u">="},
    {Relation::Less, u"<"},
    {Relation::LessOrEqual, u"<="},
    {Relation::Range, u"range"},
}};

/// The middle of an interval, rounded to a tenth of its width, so that no binary dust shows.
double cleanMiddle(double low, double high)
{
    const double middle = low + (high - low) / 2;
    const double width = high - low;
    if (!(width > 0) || !std::isfinite(middle))
        return middle;
    const int decimals = std::clamp(1 - int(std::floor(std::log10(width) + 1e-9)), 0, 17);
    return QString::number(middle, 'f', decimals).toDouble();
}

} // namespace

std::optional<double> Quantity::value() const
{
    switch (relation) {
    case Relation::Equal:
    case Relation::Approximate:
        if (!low || !high || isVague())
            return std::nullopt;
        return cleanMiddle(*low, *high);
    case Relation::Greater:
    case Relation::GreaterOrEqual:
        return low;
    case Relation::Less:
    case Relation::LessOrEqual:
        return high;
    case Relation::Range:
        return std::nullopt;
    }
    return std::nullopt;
}

bool Quantity::isVague() const
{
    return relation == Relation::Approximate && low && high && *low > 0 && *high > 3 * *low;
}

bool Quantity::isCount() const
{
    return !unit.isEmpty() && !isMoney() && !unit.contains(speedJoint) && !isMeasure(unit);
}

bool Quantity::isMoney() const
{
    return unit.size() == 3 &&
           std::ranges::all_of(unit, [](QChar letter) { return letter >= u'A' && letter <= u'Z'; });
}

QString relationSign(Relation relation)
{
    return std::ranges::find(signs, relation, &std::pair<Relation, QStringView>::first)->second.toString();
}

std::optional<Relation> relationFromSign(QStringView sign)
{
    const auto found = std::ranges::find(signs, sign, &std::pair<Relation, QStringView>::second);
    return found == signs.end() ? std::nullopt : std::optional(found->first);
}

} // namespace text
