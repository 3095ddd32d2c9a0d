// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace interchange {

/// A number in the shortest form that reads back as the same, without an exponent where people would write none
/// (29250000000, 0.05); empty for none.
QByteArray printNumber(std::optional<double> number);
/// The number that a cell holds; none when it is empty or no number.
std::optional<double> readNumber(const QString &cell);

} // namespace interchange
