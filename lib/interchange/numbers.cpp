// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/numbers.h"

#include <QLocale>
#include <charconv>
#include <chrono>
#include <cmath>

namespace interchange {
namespace {

/// Writes a number with so many digits, zeros first.
char *writePadded(char *out, unsigned number, int digits)
{
    constexpr unsigned base = 10;
    for (int place = digits - 1; place >= 0; --place) {
        out[place] = char('0' + number % base);
        number /= base;
    }
    return out + digits;
}

} // namespace

Digits printNumber(std::optional<double> number)
{
    Digits digits;
    if (!number || !std::isfinite(*number))
        return digits;
    constexpr double plainBelow = 1e21;
    constexpr double plainAbove = 1e-6;
    const double value = *number == 0 ? 0 : *number; // no minus before zero
    const double size = std::abs(value);
    const bool isPlain = size == 0 || (size >= plainAbove && size < plainBelow);
    const auto format = isPlain ? std::chars_format::fixed : std::chars_format::scientific;
    digits.setEnd(std::to_chars(digits.begin(), digits.end(), value, format).ptr);
    return digits;
}

Digits printInteger(int number)
{
    Digits digits;
    digits.setEnd(std::to_chars(digits.begin(), digits.end(), number).ptr);
    return digits;
}

Digits printTime(const QDateTime &time)
{
    using namespace std::chrono;
    Digits digits;
    if (!time.isValid())
        return digits;
    const sys_time<milliseconds> moment{milliseconds(time.toMSecsSinceEpoch())};
    const auto day = floor<days>(moment);
    const year_month_day date{day};
    const hh_mm_ss<milliseconds> clock{moment - day};
    constexpr int lastYear = 9999;
    const int year = int(date.year());
    if (year < 0 || year > lastYear) // ISO 8601 has no others without agreement of both sides
        return digits;
    char *out = writePadded(digits.begin(), unsigned(year), 4);
    *out++ = '-';
    out = writePadded(out, unsigned(date.month()), 2);
    *out++ = '-';
    out = writePadded(out, unsigned(date.day()), 2);
    *out++ = 'T';
    out = writePadded(out, unsigned(clock.hours().count()), 2);
    *out++ = ':';
    out = writePadded(out, unsigned(clock.minutes().count()), 2);
    *out++ = ':';
    out = writePadded(out, unsigned(clock.seconds().count()), 2);
    *out++ = '.';
    out = writePadded(out, unsigned(clock.subseconds().count()), 3);
    *out++ = 'Z';
    digits.setEnd(out);
    return digits;
}

std::optional<double> readNumber(const QString &cell)
{
    bool isNumber = false;
    const double number = QLocale::c().toDouble(cell.trimmed(), &isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace interchange
