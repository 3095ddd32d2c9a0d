// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>
#include <vector>

namespace text {

/// A currency for people to choose.
struct Currency
{
    QString code; ///< ISO 4217.
    QString name; ///< In the locale's language, as ICU has it: "Euro".
};

/// Those that are in use, by code.
std::vector<Currency> currencies(const QLocale &locale);

/// The code of what somebody wrote for a currency: its code, its sign where one currency alone has it, or its
/// name in English or in the locale's language, without regard to case; also "EUR – Euro", and currencies
/// that are in use no more. Empty for anything else.
QString currencyCode(const QString &words, const QLocale &locale);

} // namespace text
