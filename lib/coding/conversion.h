// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/quantity.h"

#include <QLocale>
#include <QString>

namespace coding {

/// What an amount was multiplied with to compare it with those in another currency.
struct Conversion
{
    QString from;    ///< ISO 4217.
    QString to;      ///< ISO 4217.
    double rate = 1; ///< One `from` in `to`.

    bool operator==(const Conversion &) const = default;
};

/// An amount in the other currency, with the whole interval.
text::Quantity converted(text::Quantity amount, const Conversion &conversion);

/// An amount in the other currency for people to read, with about the digits that it was printed with: EUR
/// 27.1 billion at 1.081 are USD 29.3 billion. Verdicts go by the whole interval, not by this.
text::Quantity roughlyConverted(const text::Quantity &amount, const Conversion &conversion);

/// "1 EUR = 1.081 USD".
QString rateInWords(const QString &from, const QString &to, double rate, const QLocale &locale);
inline QString rateInWords(const Conversion &conversion, const QLocale &locale)
{
    return rateInWords(conversion.from, conversion.to, conversion.rate, locale);
}

} // namespace coding
