// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace text {

/// Whether a quantity's unit is measured rather than counted: percent, metres, `square_kilometres`,
/// `kilowatts`, `miles_per_hour`; not people, nouns or currencies.
bool isMeasure(QStringView unit);

} // namespace text
