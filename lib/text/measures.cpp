// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/measures.h"

#include "text/quantity.h"

#include <algorithm>

namespace text {

namespace {

/// Canonical units that are measured, without prefixes: file vocabulary, not words of any language.
/// Currencies are known by their three capitals.
constexpr QStringView measures[] = {u"percent", u"percentage_points", u"times", u"seconds", u"minutes",
    u"hours", u"days", u"weeks", u"months", u"years", u"metres", u"miles", u"feet", u"inches", u"yards",
    u"nautical_miles", u"light_years", u"fathoms", u"furlongs", u"hands", u"leagues", u"rods", u"parsecs",
    u"angstroms", u"astronomical_units", u"hectares", u"acres", u"acre_feet", u"litres", u"gallons",
    u"barrels", u"cups", u"teaspoons", u"tablespoons", u"pints", u"quarts", u"gills", u"minims", u"pinches",
    u"fluid_ounces", u"fluid_drams", u"bushels", u"pecks", u"cords", u"hogsheads", u"tonnes", u"tons",
    u"long_tons", u"hundredweight", u"grams", u"pounds_weight", u"troy_pounds", u"ounces", u"stone",
    u"carats", u"drams", u"grains", u"pennyweights", u"quintals", u"kilograms_force", u"pounds_force",
    u"watts", u"watt_hours", u"joules", u"calories", u"therms", u"ergs", u"dynes", u"foot_pounds",
    u"british_thermal_units", u"electronvolts", u"horsepower", u"volts", u"volt_amperes", u"amperes",
    u"ampere_hours", u"ohms", u"farads", u"henries", u"coulombs", u"teslas", u"webers", u"siemens",
    u"gausses", u"newtons", u"newton_metres", u"pascals", u"bars", u"torrs", u"atmospheres",
    u"millimetres_of_mercury", u"inches_of_mercury", u"pounds_per_square_inch", u"decibels", u"hertz",
    u"degrees", u"degrees_celsius", u"degrees_fahrenheit", u"kelvins", u"radians", u"rads", u"turns",
    u"arcminutes", u"arcseconds", u"revolutions", u"grays", u"sieverts", u"becquerels", u"curies",
    u"roentgens", u"lumens", u"lux", u"candelas", u"moles", u"pixels", u"bits", u"bytes", u"knots", u"teus"};

constexpr QStringView powers[] = {u"square_", u"cubic_"};

constexpr QStringView prefixes[] = {u"quetta", u"ronna", u"yotta", u"zetta", u"exa", u"peta", u"tera",
    u"giga", u"mega", u"kilo", u"hecto", u"deca", u"deci", u"centi", u"milli", u"micro", u"nano", u"pico",
    u"femto", u"atto", u"zepto", u"yocto", u"kibi", u"mebi", u"gibi", u"tebi", u"pebi"};

template <size_t size>
QStringView without(const QStringView (&openings)[size], QStringView unit)
{
    const auto found =
        std::ranges::find_if(openings, [unit](QStringView opening) { return unit.startsWith(opening); });
    return found == std::end(openings) ? unit : unit.sliced(found->size());
}

} // namespace

bool isMeasure(QStringView unit)
{
    if (unit.contains(speedJoint))
        return true;
    const QStringView base = without(powers, unit);
    return std::ranges::contains(measures, base) || std::ranges::contains(measures, without(prefixes, base));
}

} // namespace text
