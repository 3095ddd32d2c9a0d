// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/sentencewords.h"

#include <span>
#include <vector>

namespace agreement {

/// The periods that some words name, as numbers, ascending: years as themselves, quarters 1 … 4, months 11 …
/// 22, and 0 for a look back ("a year earlier").
std::vector<int> periodsIn(std::span<const Word> words);

/// Whether two clauses speak of different times: of different years, quarters or months, or only one of them
/// looks back.
bool areDifferentTimes(const std::vector<int> &one, const std::vector<int> &other);

/// Whether the word names a time or helps to: "quarter", "2025", "July", "first".
bool isTimeWord(const Word &word);

} // namespace agreement
