// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/quantity.h"

#include <QString>

namespace agreement {

/// What a unit measures, and how it compares with others of its family.
struct UnitFamily
{
    QString
        base; ///< The unit that others are converted to: "metres", "USD", "percent"; empty for all counts.
    double factor = 1; ///< What the unit is in the base: 1000 for kilometres.

    bool isCount() const { return base.isEmpty(); }
    bool isDuration() const { return base == u"seconds" || base == u"months"; }
};

/// The family of a quantity's unit. Every currency is its own, so that none is ever converted; percent and
/// percentage points are two; counted nouns, people and bare numbers are one. A unit by time
/// ("millimetres_per_year") is taken for the unit itself, speeds are not.
UnitFamily unitFamily(const text::Quantity &quantity);

/// The quantity in the base of its family: [1.5, 2.5] kilometres are [1500, 2500] metres. Counts stay as they
/// are.
text::Quantity inBaseUnit(const text::Quantity &quantity, const UnitFamily &family);

} // namespace agreement
