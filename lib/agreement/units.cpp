// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/units.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace agreement {
namespace {

struct Known
{
    QStringView unit;
    QStringView base;
    double factor;
};

/// Units by their names in the corpus that are worth converting; months and years are of no fixed length.
constexpr Known knownUnits[] = {
    {u"seconds", u"seconds", 1},
    {u"minutes", u"seconds", 60},
    {u"hours", u"seconds", 3600},
    {u"days", u"seconds", 86400},
    {u"weeks", u"seconds", 604800},
    {u"months", u"months", 1},
    {u"years", u"months", 12},
    {u"millimetres", u"metres", 0.001},
    {u"centimetres", u"metres", 0.01},
    {u"metres", u"metres", 1},
    {u"kilometres", u"metres", 1000},
    {u"inches", u"metres", 0.0254},
    {u"feet", u"metres", 0.3048},
    {u"yards", u"metres", 0.9144},
    {u"miles", u"metres", 1609.344},
    {u"nautical_miles", u"metres", 1852},
    {u"square_metres", u"square_metres", 1},
    {u"square_kilometres", u"square_metres", 1e6},
    {u"square_feet", u"square_metres", 0.09290304},
    {u"square_miles", u"square_metres", 2589988.110336},
    {u"hectares", u"square_metres", 1e4},
    {u"acres", u"square_metres", 4046.8564224},
    {u"grams", u"kilograms", 0.001},
    {u"kilograms", u"kilograms", 1},
    {u"tonnes", u"kilograms", 1000},
    {u"kilotonnes", u"kilograms", 1e6},
    {u"megatonnes", u"kilograms", 1e9},
    {u"gigatonnes", u"kilograms", 1e12},
    {u"tons", u"kilograms", 1000}, // which ton is meant is hardly ever said
    {u"pounds_weight", u"kilograms", 0.45359237},
    {u"ounces", u"kilograms", 0.028349523125},
    {u"watts", u"watts", 1},
    {u"kilowatts", u"watts", 1e3},
    {u"megawatts", u"watts", 1e6},
    {u"gigawatts", u"watts", 1e9},
    {u"terawatts", u"watts", 1e12},
    {u"kilowatt_hours", u"kilowatt_hours", 1},
    {u"megawatt_hours", u"kilowatt_hours", 1e3},
    {u"gigawatt_hours", u"kilowatt_hours", 1e6},
    {u"terawatt_hours", u"kilowatt_hours", 1e9},
    {u"kilometres_per_hour", u"kilometres_per_hour", 1},
    {u"miles_per_hour", u"kilometres_per_hour", 1.609344},
    {u"knots", u"kilometres_per_hour", 1.852},
    {u"metres_per_second", u"kilometres_per_hour", 3.6},
    {u"litres", u"litres", 1},
    {u"millilitres", u"litres", 0.001},
    {u"cubic_metres", u"litres", 1000},
    {u"degrees", u"degrees_celsius", 1},
    {u"degrees_celsius", u"degrees_celsius", 1},
    {u"magnitudes", u"", 1},
};

const QHash<QStringView, const Known *> &known()
{
    static const QHash<QStringView, const Known *> units = [] {
        QHash<QStringView, const Known *> made;
        for (const Known &unit : knownUnits)
            made.insert(unit.unit, &unit);
        return made;
    }();
    return units;
}

} // namespace

UnitFamily unitFamily(const text::Quantity &quantity)
{
    if (quantity.unit.isEmpty())
        return {};
    if (quantity.isMoney())
        return {quantity.unit, 1};
    QStringView unit = quantity.unit;
    if (const Known *found = known().value(unit))
        return {found->base.toString(), found->factor};
    if (const qsizetype joint = unit.indexOf(text::speedJoint); joint > 0) {
        unit = unit.first(joint);
        if (const Known *found = known().value(unit))
            return {found->base.toString(), found->factor};
        return unitFamily({.unit = unit.toString()});
    }
    return {quantity.isCount() ? QString() : quantity.unit.toCaseFolded(), 1};
}

text::Quantity inBaseUnit(const text::Quantity &quantity, const UnitFamily &family)
{
    text::Quantity converted = quantity;
    if (!family.isCount())
        converted.unit = family.base;
    if (family.factor != 1) { // so that no binary dust comes in
        if (converted.low)
            *converted.low *= family.factor;
        if (converted.high)
            *converted.high *= family.factor;
    }
    return converted;
}

} // namespace agreement
