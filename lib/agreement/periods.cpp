// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/periods.h"

#include <QString>
#include <algorithm>

namespace agreement {
namespace {

constexpr int lookBack = 0;
constexpr int firstMonth = 11;
constexpr int firstYear = 1900;
constexpr int lastYear = 2100;

int yearOf(const Word &word)
{
    bool isYear = false;
    const int year = word.text.size() == 4 ? word.text.toInt(&isYear) : 0;
    return isYear && year >= firstYear && year < lastYear ? year : 0;
}

/// 1 … 4 for "Q1" … "Q4", else 0.
int shortQuarterOf(const Word &word)
{
    if (word.text.size() != 2 || word.text.front().toLower() != u'q')
        return 0;
    const int quarter = word.text.back().digitValue();
    return quarter >= 1 && quarter <= 4 ? quarter : 0;
}

/// Whether both name times from `first` to `last`, but none in common.
bool disagree(const std::vector<int> &one, const std::vector<int> &other, int first, int last)
{
    bool hasOne = false;
    bool hasOther = false;
    for (int time = first; time <= last; ++time) {
        const bool inOne = std::ranges::binary_search(one, time);
        const bool inOther = std::ranges::binary_search(other, time);
        if (inOne && inOther)
            return false;
        hasOne |= inOne;
        hasOther |= inOther;
    }
    return hasOne && hasOther;
}

} // namespace

std::vector<int> periodsIn(std::span<const Word> words)
{
    static const quint64 quarter = wordKey(u"quarter");
    std::vector<int> periods;
    for (size_t i = 0; i < words.size(); ++i) {
        const KnownWord known = words[i].known;
        if (const int year = yearOf(words[i]))
            periods.push_back(year);
        else if (const int shortQuarter = shortQuarterOf(words[i]))
            periods.push_back(shortQuarter);
        else if (known.classes & WordClass::Month)
            periods.push_back(firstMonth + known.number - 1);
        else if (known.classes & WordClass::Ordinal && i + 1 < words.size() && words[i + 1].key == quarter)
            periods.push_back(known.number);
        else if (known.classes & WordClass::Past)
            periods.push_back(lookBack);
    }
    std::ranges::sort(periods);
    periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    return periods;
}

bool areDifferentTimes(const std::vector<int> &one, const std::vector<int> &other)
{
    if (one.empty() && other.empty())
        return false;
    constexpr int quarters = 4;
    constexpr int monthsInYear = 12;
    const auto looksBack = [](const std::vector<int> &periods) {
        return std::ranges::contains(periods, lookBack);
    };
    return looksBack(one) != looksBack(other) || disagree(one, other, 1, quarters) ||
           disagree(one, other, firstMonth, firstMonth + monthsInYear - 1) ||
           disagree(one, other, firstYear, lastYear - 1);
}

bool isTimeWord(const Word &word)
{
    constexpr WordClasses times =
        WordClass::Ordinal | WordClass::Month | WordClass::Past | WordClass::TimeUnit;
    return word.known.classes & times || yearOf(word) || shortQuarterOf(word);
}

} // namespace agreement
