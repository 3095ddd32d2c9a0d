// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/agreement.h"
#include "coding/conversion.h"

#include <map>
#include <vector>

namespace agreement {

/// What analysts' rates say, as conversions: currencies that rates connect are all told in one of them, the
/// one that most rates speak of, each by as few rates as possible, those that come first before others.
class Rates
{
public:
    /// Rates that are not above zero, and those of one currency in itself, say nothing.
    explicit Rates(const std::vector<Rate> &rates);

    bool isEmpty() const { return m_conversions.empty(); }
    /// Null for a currency that stays as it is.
    const coding::Conversion *of(const QString &currency) const;

private:
    std::map<QString, coding::Conversion> m_conversions; ///< By the currency that they convert.
};

/// The story's statements with amounts of money in the currency that the rates lead to; empty when there are
/// no rates.
std::vector<Statement> inOneCurrency(const Story &story, const Rates &rates);

/// Tells by points how their amounts were converted: those that are stated in several currencies.
void tellConversions(const Story &story, const Rates &rates, coding::Agreement &agreement);

} // namespace agreement
