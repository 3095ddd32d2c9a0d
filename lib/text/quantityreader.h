// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/lexicon.h"
#include "text/quantity.h"
#include "text/span.h"

#include <QLocale>
#include <QStringView>
#include <memory>
#include <optional>

namespace text {

/// Reads quantities from words and prints them back. Words (scales, qualifiers, units, …) come from the
/// lexicon. Immutable once made; threads may share it, copies share its words. Making one takes some
/// milliseconds: make it once.
class QuantityReader
{
public:
    explicit QuantityReader(const Lexicon &lexicon);

    /// The quantity that `words` state: "USD 29.3 billion", "$29.3bn", "more than 27,000 employees",
    /// "17 per cent", "several hundred", "between 3 and 4 per cent", "> 27,000 people", "3 lakh".
    /// None when they state none. Space around is ignored; everything else must be understood.
    std::optional<Quantity> read(QStringView words) const;

    /// The quantity that the span states in its text. Where the span has no unit of its own the words right
    /// after it are looked at ("more than 27,000" + " employees" → people), and where it has no qualifier
    /// those right before.
    std::optional<Quantity> read(QStringView text, Span span) const;

    /// The quantity as a short line for tables and chips, in the locale: "$29.3 bn", "> 27,000 people",
    /// "≈ 200–999 people", "17 %". `words` and `measured` do not appear. read() understands what
    /// it prints in the C locale.
    QString print(const Quantity &quantity, const QLocale &locale) const;

    /// The value in full for the table: "29,300,000,000 USD ± 0.05 bn".
    QString printExactly(const Quantity &quantity, const QLocale &locale) const;

private:
    struct Words;
    std::shared_ptr<const Words> m_words;
};

} // namespace text
