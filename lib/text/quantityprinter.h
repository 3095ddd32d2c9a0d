// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/quantity.h"

#include <QLocale>

namespace text {

/// Writes quantities for people in one locale, so that QuantityReader understands them in the C locale.
///
/// A plain value is printed with the digits that stand for its interval, with a scale (k, m, bn, tn) where
/// that is how they were printed: [29.25e9, 29.35e9] USD is "$29.3 bn". Intervals that no plain number stands
/// for are written "12.5 ± 0.5%" or, when approximate, "≈ 200–999".
class QuantityPrinter
{
public:
    explicit QuantityPrinter(const QLocale &locale);

    QString print(const Quantity &quantity) const;
    QString printExactly(const Quantity &quantity) const;

private:
    /// Digits in the locale's script, without their sign, and the power of ten that a scale's name stands
    /// for.
    struct Number
    {
        QString digits;
        int exponent = 0;
        bool isNegative = false;
    };
    QString body(const Quantity &quantity) const;
    QString printInterval(const Quantity &quantity, double low, double high) const;
    QString printRange(const Quantity &quantity, double low, double high) const;
    std::optional<Number> plainNumber(double value, double low, double high) const;
    std::optional<Number> approximateNumber(double value, double low, double high) const;
    Number exactNumber(double value) const;
    Number exactNumber(double value, int exponent) const;
    Number spreadNumber(double half, double value) const;
    QString fullDigits(double value) const;
    QString withScale(const Number &number) const;
    QString withUnit(const Quantity &quantity, const Number &number) const;
    QString withNoun(const QString &unit, const QString &digits, double value) const;

    QLocale m_locale;
};

} // namespace text
