// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace text {

/// What a locale writes before and after an amount of money or a share: "$" and nothing, nothing and " €".
/// From ICU, which asks for some time to find out; every thread remembers its latest answers.
struct Affixes
{
    QString prefix;
    QString suffix;

    /// Of a currency by its ISO 4217 code; the code itself where its sign would be ambiguous.
    static Affixes ofCurrency(const QString &code, const QLocale &locale);
    static Affixes ofPercent(const QLocale &locale);
};

} // namespace text
