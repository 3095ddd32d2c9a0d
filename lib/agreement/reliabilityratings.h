// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/reliability.h"

#include <span>
#include <vector>

namespace agreement {

/// The category of a unit that an analyst gave no value.
inline constexpr int noValue = -1;

/// What analysts said about units that are given: words, sentences, cases.
struct Ratings
{
    /// One unit, or several that the analysts said the same about.
    struct Unit
    {
        std::vector<int> values; ///< By analyst: a category (0 or more) or noValue.
        int block = 0;           ///< The part of the data that it is drawn with: 0 … blocks - 1.
        qint64 times = 1;        ///< How many units this stands for.
    };

    int analysts = 0;
    int categories = 0;
    int blocks = 0;
    std::vector<Unit> units;
};

/// What a difference between two categories counts (Krippendorff 2004, chapter 11.3). All but Nominal take
/// the number of a category in a scale: see krippendorffsAlpha().
enum class Level { Nominal, Ordinal, Interval, Ratio };

/// Krippendorff's alpha: 1 minus observed by expected disagreement (Krippendorff 2004, "Content Analysis",
/// 2nd edition, chapter 11; 2011, "Computing Krippendorff's Alpha-Reliability"). Any number of analysts;
/// values may be missing; a unit counts when two have given it a value. Undefined when none has, and when all
/// values are the same: then no disagreement was to be expected.
///
/// `scale`: the number that each category stands for, ascending; its index when empty.
Coefficient krippendorffsAlpha(const Ratings &ratings, Level level = Level::Nominal,
    std::span<const double> scale = {}, const Resampling &resampling = {});

/// Cohen's kappa of two analysts (Cohen 1960, "A coefficient of agreement for nominal scales"), over the
/// units that both gave a value. Undefined without such units, when both used one and the same category only,
/// and for any other number of analysts.
Coefficient cohensKappa(const Ratings &ratings, const Resampling &resampling = {});

/// Fleiss' kappa (Fleiss 1971, "Measuring nominal scale agreement among many raters"), over the units that
/// all analysts gave a value. Of two analysts it is Scott's pi. Undefined without such units, for fewer than
/// two analysts, and when all values are the same.
Coefficient fleissKappa(const Ratings &ratings, const Resampling &resampling = {});

/// The share of pairs of analysts, over the units with two values or more, that said the same. Not corrected
/// for chance.
Coefficient observedAgreement(const Ratings &ratings, const Resampling &resampling = {});

/// Gwet's AC1 of two analysts, and with weights that fall with the square of the distance AC2 (Gwet 2008,
/// "Computing inter-rater reliability and its variance in the presence of high agreement"; 2014, "Handbook of
/// Inter-Rater Reliability", 4th edition). Undefined with fewer than two categories.
enum class GwetsWeights { None, Quadratic };
Coefficient gwetsCoefficient(
    const Ratings &ratings, GwetsWeights weights = GwetsWeights::None, const Resampling &resampling = {});

} // namespace agreement
