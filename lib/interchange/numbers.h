// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QString>
#include <array>
#include <optional>

namespace interchange {

/// The digits of one number or time, without memory of their own to be had for each.
class Digits
{
public:
    static constexpr size_t most = 32;

    char *begin() { return m_digits.data(); }
    char *end() { return m_digits.data() + m_digits.size(); }
    void setEnd(const char *end) { m_size = end - m_digits.data(); }
    operator QByteArrayView() const { return {m_digits.data(), m_size}; }

private:
    std::array<char, most> m_digits;
    qsizetype m_size = 0;
};

/// A number in the shortest form that reads back as the same, without an exponent where people would write
/// none (29250000000, 0.05); empty for none, and for what is no finite number.
Digits printNumber(std::optional<double> number);
Digits printInteger(int number);
/// A time in UTC as ISO 8601 with milliseconds: 2025-07-17T09:30:00.000Z; empty for an invalid one.
Digits printTime(const QDateTime &time);

/// The finite number that a cell holds; none when it is empty or no number.
std::optional<double> readNumber(const QString &cell);

} // namespace interchange
