// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "text/article.h"

#include <QString>
#include <QUuid>

namespace coding {

using ExchangeRateId = base::Id<struct ExchangeRateKind>;

/// What a unit of one currency is worth in another, as an analyst says. Amounts in two currencies are
/// compared only with a rate.
struct ExchangeRate
{
    ExchangeRateId id;
    QUuid guid;
    QString from;        ///< ISO 4217.
    QString to;          ///< ISO 4217, not `from`.
    double value = 0;    ///< One `from` in `to`; above zero.
    text::StoryId story; ///< For which it holds; invalid: for every story that has none of its own.
    QString note;        ///< Where it comes from, and of which day it is.

    /// Whether two rates speak of one pair of currencies, in either direction.
    bool isOfSamePair(const ExchangeRate &other) const
    {
        return (from == other.from && to == other.to) || (from == other.to && to == other.from);
    }
    /// Whether they do for the same story, so that only one of them can stay.
    bool isInPlaceOf(const ExchangeRate &other) const { return story == other.story && isOfSamePair(other); }

    bool operator==(const ExchangeRate &) const = default;
};

} // namespace coding
