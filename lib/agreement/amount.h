// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/concepts.h"
#include "agreement/units.h"
#include "text/quantity.h"

#include <QStringList>
#include <optional>

namespace agreement {

/// One end of an interval of possible values.
struct Bound
{
    double value;
    bool included;
};

/// A quantity in the base unit of its family, made once so that comparing two is comparing numbers.
struct Amount
{
    UnitFamily family;
    Noun noun; ///< Of counts: what is counted.
    text::Relation relation = text::Relation::Equal;
    std::optional<double> low; ///< As of the quantity.
    std::optional<double> high;
    Bound lowEnd; ///< Of the values that could be true.
    Bound highEnd;
    bool isWhole = false; ///< Only whole numbers make sense.
    bool isDuration = false;
    bool isMoney = false;
    bool isVague = false;
    bool hasUnit = false;
    QStringList vagueWords; ///< Of a vague amount: its words, without article and what is counted.
};

Amount amountOf(const text::Quantity &quantity);

/// Whether two numbers are one but for the dust of binary fractions.
bool isSameNumber(double one, double other);

} // namespace agreement
