// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/printedinterval.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace text {

void setPrintedInterval(Quantity &quantity, const Amount &amount)
{
    const Magnitude &number = amount.magnitude;
    double half = number.step / 2;
    // "about half of the staff", and "almost a third" of what was named before
    const bool isShare =
        number.kind == Magnitude::Kind::Share || (number.isFraction && quantity.unit == u"percent"_s);
    if (number.kind == Magnitude::Kind::Rough)
        quantity.relation = Relation::Approximate;
    if (amount.spread >= 0)
        half = amount.spread * amount.name.factor;
    else if (quantity.relation == Relation::Approximate && isShare)
        half = std::max(half, std::round(std::abs(number.value) / 10)); // about half is 45 to 55 per cent
    else if (quantity.relation == Relation::Approximate)
        half = approximateHalfWidth(number.value, number.step);
    quantity.low = withoutDust(number.value - half);
    quantity.high = withoutDust(number.value + half);
}

double approximateHalfWidth(double value, double step)
{
    const double magnitude = std::abs(value);
    if (magnitude == 0)
        return step / 2;
    const QByteArray digits = QByteArray::number(magnitude, 'e', 14); // d.dddddddddddddde±x
    qsizetype last = digits.indexOf('e') - 1;
    while (last > 0 && digits[last] == '0')
        --last;
    const int exponent = digits.mid(digits.indexOf('e') + 1).toInt();
    const double place = std::pow(10, exponent - int(last > 1 ? last - 1 : 0));
    return withoutDust(std::max(std::min(place / 2, magnitude / 4), step / 2));
}

} // namespace text
