// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/periods.h"

#include <QString>

namespace agreement {
namespace {

int yearOf(const Word &word)
{
    bool isYear = false;
    const int year = word.text.size() == 4 ? word.text.toInt(&isYear) : 0;
    return isYear && year >= Periods::firstYear && year < Periods::firstYear + Periods::years ? year : 0;
}

/// 1 … 4 for "Q1" … "Q4", else 0.
int shortQuarterOf(const Word &word)
{
    if (word.text.size() != 2 || word.text.front().toLower() != u'q')
        return 0;
    const int quarter = word.text.back().digitValue();
    return quarter >= 1 && quarter <= 4 ? quarter : 0;
}

/// Whether both name some, but none in common.
template <class Times>
bool disagree(const Times &one, const Times &other)
{
    return one.any() && other.any() && (one & other).none();
}

} // namespace

Periods periodsIn(std::span<const Word> words)
{
    static const quint64 quarter = wordKey(u"quarter");
    Periods periods;
    for (size_t i = 0; i < words.size(); ++i) {
        const KnownWord known = words[i].known;
        if (const int year = yearOf(words[i]))
            periods.year.set(size_t(year - Periods::firstYear));
        else if (const int shortQuarter = shortQuarterOf(words[i]))
            periods.quarter.set(size_t(shortQuarter));
        else if (known.classes & WordClass::Month)
            periods.month.set(size_t(known.number));
        else if (known.classes & WordClass::Ordinal && i + 1 < words.size() && words[i + 1].key == quarter)
            periods.quarter.set(size_t(known.number));
        else if (known.classes & WordClass::Past)
            periods.looksBack = true;
    }
    return periods;
}

bool areDifferentTimes(const Periods &one, const Periods &other)
{
    return one.looksBack != other.looksBack || disagree(one.quarter, other.quarter) ||
           disagree(one.month, other.month) || disagree(one.year, other.year);
}

bool isTimeWord(const Word &word)
{
    constexpr WordClasses times =
        WordClass::Ordinal | WordClass::Month | WordClass::Past | WordClass::TimeUnit;
    return word.known.classes & times || yearOf(word) || shortQuarterOf(word);
}

} // namespace agreement
