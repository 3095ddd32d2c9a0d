// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/sentencewords.h"

#include <bitset>
#include <span>

namespace agreement {

/// The periods that some words name.
struct Periods
{
    static constexpr int firstYear = 1900;
    static constexpr int years = 200;

    std::bitset<years> year; ///< From the first year on.
    std::bitset<5> quarter;  ///< 1 … 4.
    std::bitset<13> month;   ///< 1 … 12.
    bool looksBack = false;  ///< "a year earlier".

    bool isEmpty() const { return !looksBack && year.none() && quarter.none() && month.none(); }
    bool operator==(const Periods &) const = default;
};

Periods periodsIn(std::span<const Word> words);

/// Whether two clauses speak of different times: of different years, quarters or months, or only one of them
/// looks back.
bool areDifferentTimes(const Periods &one, const Periods &other);

/// Whether the word names a time or helps to: "quarter", "2025", "July", "first".
bool isTimeWord(const Word &word);

} // namespace agreement
