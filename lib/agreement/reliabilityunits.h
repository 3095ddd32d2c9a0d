// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/reliability.h"

#include <vector>

namespace agreement {

/// A stretch that an analyst has marked off in a continuum.
struct MarkedUnit
{
    int analyst = 0;  ///< 0 … analysts - 1.
    int category = 0; ///< 0 … categories - 1.
    qint64 begin = 0; ///< From the start of its continuum.
    qint64 length = 0;
};

/// A text that all the analysts have divided into units and gaps: an article, or a part of one whose ends cut
/// through no unit.
struct Continuum
{
    qint64 length = 0; ///< In the same measure as the units' lengths, which are whole: code points.
    std::vector<MarkedUnit> units;
};

struct UnitizingAgreement
{
    Coefficient all;
    std::vector<Coefficient> ofCategory;
};

/// Krippendorff's unitizing alpha, uα: whether analysts mark off the same stretches of text in the same
/// categories, where nobody told them what the units are (Krippendorff 1995, "On the reliability of unitizing
/// continuous data"; 2004, "Content Analysis", 2nd edition, chapter 11.6 and p. 254, with the form of the
/// expected disagreement used here; see Krippendorff, Mathet, Bouvry & Widlöcher 2016, "On the reliability of
/// unitizing textual continua", for the family of coefficients that this one began). Differences count with
/// the square of their lengths, so that long units weigh much.
///
/// Several continua are taken as one after the other. Units of one category by one analyst that overlap
/// are taken as one, since the coefficient knows no unit within another. Undefined when nobody marked
/// anything, and for fewer than two analysts. Samples: continua as blocks; units as units and values.
UnitizingAgreement unitizingAlpha(
    const std::vector<Continuum> &continua, int analysts, int categories, const Resampling &resampling = {});

} // namespace agreement
