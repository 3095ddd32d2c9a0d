// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/quantity.h"

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

/// Canonical units that are measured rather than counted: file vocabulary, not words of any language.
/// Currencies are known by their three capitals.
constexpr QStringView measures[] = {u"percent", u"percentage_points", u"seconds", u"minutes", u"hours",
    u"days", u"weeks", u"months", u"years", u"kilometres", u"metres", u"centimetres", u"millimetres",
    u"miles", u"feet", u"inches", u"yards", u"square_kilometres", u"square_metres", u"square_feet",
    u"square_miles", u"hectares", u"acres", u"tonnes", u"tons", u"kilograms", u"grams", u"pounds_weight",
    u"ounces", u"litres", u"gallons", u"barrels", u"watts", u"kilowatts", u"megawatts", u"gigawatts",
    u"terawatts", u"kilowatt_hours", u"megawatt_hours", u"gigawatt_hours", u"terawatt_hours", u"megabytes",
    u"gigabytes", u"terabytes", u"petabytes", u"degrees", u"degrees_celsius", u"degrees_fahrenheit",
    u"kilometres_per_hour", u"miles_per_hour", u"times", u"cubic_feet", u"cubic_metres", u"cubic_centimetres",
    u"cubic_inches", u"cubic_yards", u"cubic_kilometres", u"cubic_miles", u"square_inches", u"square_yards",
    u"square_centimetres", u"square_millimetres", u"millilitres", u"centilitres", u"decilitres",
    u"hectolitres", u"cups", u"teaspoons", u"tablespoons", u"pints", u"quarts", u"fluid_ounces", u"bushels",
    u"milligrams", u"micrograms", u"nanograms", u"kilotonnes", u"megatonnes", u"gigatonnes", u"stone",
    u"carats", u"drams", u"grains", u"quintals", u"decimetres", u"micrometres", u"nanometres", u"picometres",
    u"nautical_miles", u"light_years", u"fathoms", u"furlongs", u"hands", u"pixels", u"bits", u"bytes",
    u"kilobits", u"megabits", u"gigabits", u"terabits", u"kilobytes", u"exabytes", u"zettabytes",
    u"megabits_per_second", u"gigabits_per_second", u"kilobits_per_second", u"megabytes_per_second",
    u"milliseconds", u"microseconds", u"nanoseconds", u"hertz", u"kilohertz", u"megahertz", u"gigahertz",
    u"watt_hours", u"milliwatts", u"joules", u"kilojoules", u"megajoules", u"calories", u"kilocalories",
    u"horsepower", u"volts", u"kilovolts", u"amperes", u"milliampere_hours", u"ohms", u"newtons", u"pascals",
    u"kilopascals", u"megapascals", u"millibars", u"pounds_per_square_inch", u"decibels",
    u"british_thermal_units", u"kelvins", u"radians", u"lumens", u"parts_per_million", u"parts_per_billion",
    u"knots", u"metres_per_second", u"kilometres_per_second", u"feet_per_second", u"miles_per_gallon",
    u"miles_per_second", u"revolutions_per_minute"};

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
    return !unit.isEmpty() && !isMoney() && !unit.contains(speedJoint) &&
           !std::ranges::contains(measures, QStringView(unit));
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
