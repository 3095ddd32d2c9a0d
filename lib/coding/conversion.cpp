// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/conversion.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace coding {
namespace {

constexpr int shownDigits = 3; ///< Of what was not printed with a precision.
constexpr int rateDigits = 8;

/// The power of ten of the last of some digits of a value.
double stepOf(double value, int digits)
{
    return value == 0 ? 1 : std::pow(10, std::floor(std::log10(std::abs(value))) + 1 - digits);
}

double rounded(double value, double step)
{
    return step < 1 ? std::round(value / step) / std::round(1 / step) : std::round(value / step) * step;
}

} // namespace

text::Quantity converted(text::Quantity amount, const Conversion &conversion)
{
    amount.unit = conversion.to;
    for (std::optional<double> *bound : {&amount.low, &amount.high})
        if (*bound)
            **bound *= conversion.rate;
    return amount;
}

text::Quantity roughlyConverted(const text::Quantity &amount, const Conversion &conversion)
{
    text::Quantity converted = coding::converted(amount, conversion);
    converted.words.clear();
    if (converted.low && converted.high && converted.relation != text::Relation::Range) {
        const double width = *converted.high - *converted.low;
        const double middle = *converted.low + width / 2;
        double step = width > 0 ? std::pow(10, std::round(std::log10(width))) : stepOf(middle, shownDigits);
        while (width == 0 && middle != 0 && rounded(middle, step) == rounded(middle, 10 * step))
            step *= 10; // no zeros at the end
        if (const double shown = rounded(middle, step); shown != 0 || middle == 0) {
            converted.low = shown - step / 2;
            converted.high = shown + step / 2;
            return converted;
        }
    }
    for (std::optional<double> *bound : {&converted.low, &converted.high})
        if (*bound)
            **bound = rounded(**bound, stepOf(**bound, shownDigits));
    return converted;
}

QString rateInWords(const QString &from, const QString &to, double rate, const QLocale &locale)
{
    return u"%1 %2 = %3 %4"_s.arg(locale.toString(1), from, locale.toString(rate, 'g', rateDigits), to);
}

} // namespace coding
