// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/numbers.h"

#include <QLocale>
#include <array>
#include <charconv>
#include <cmath>

namespace interchange {

QByteArray printNumber(std::optional<double> number)
{
    if (!number)
        return {};
    constexpr double plainBelow = 1e21;
    constexpr double plainAbove = 1e-6;
    const double size = std::abs(*number);
    const bool plain = size == 0 || (size >= plainAbove && size < plainBelow);
    std::array<char, 64> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), *number,
        plain ? std::chars_format::fixed : std::chars_format::scientific);
    return {digits.data(), end.ptr - digits.data()};
}

std::optional<double> readNumber(const QString &cell)
{
    bool isNumber = false;
    const double number = QLocale::c().toDouble(cell.trimmed(), &isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace interchange
