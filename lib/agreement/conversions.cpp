// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/conversions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace agreement {
namespace {

bool namesMoney(QStringView words)
{
    constexpr QStringView names[] = {u"$", u"€", u"£", u"¥", u"₹", u"euro", u"dollar", u"pound", u"yen",
        u"yuan", u"crown", u"franc", u"rupee", u"peso", u"lira", u"real", u"won", u"rand", u"zloty", u"Rs",
        u"USD", u"EUR", u"GBP", u"CHF", u"JPY", u"SEK", u"NOK", u"DKK"};
    return std::ranges::any_of(names, [&](QStringView name) { return words.contains(name); });
}

} // namespace

bool isConverted(const Statement &statement)
{
    constexpr qsizetype longest = 30; // of the amount that is converted, in letters
    const auto *quantity = std::get_if<text::Quantity>(&statement.value);
    if (!quantity || !quantity->isMoney())
        return false;
    const QStringView sentence = statement.sentence;
    qsizetype start = statement.sentenceStart < 0 ? -1 : statement.span.start - statement.sentenceStart;
    if (start < 0 || start > sentence.size())
        start = sentence.indexOf(statement.quote);
    const qsizetype bracket = start < 0 ? -1 : sentence.first(start).lastIndexOf(u'(');
    if (bracket < 0)
        return false;
    // Only a word or two may stand between: "(about $5bn)", "(US $5bn)".
    const QStringView between = sentence.sliced(bracket + 1, start - bracket - 1);
    const bool isFirst = std::ranges::none_of(between, [](QChar c) { return c.isDigit() || c == u')'; }) &&
                         between.count(u' ') <= 2;
    const QStringView before = sentence.first(bracket).trimmed();
    const QStringView amount = before.last(std::min(before.size(), longest));
    qsizetype behind = 0;
    while (behind < amount.size() && !amount[amount.size() - 1 - behind].isDigit())
        ++behind;
    // Behind its last digit there is at most "billion euros".
    return isFirst && namesMoney(amount) && behind < amount.size() && amount.last(behind).count(u' ') <= 2;
}

void loosen(Amount &amount)
{
    constexpr double reach = 0.03;
    amount.lowEnd = {amount.lowEnd.value * (1 - reach), true};
    amount.highEnd = {amount.highEnd.value * (1 + reach), true};
}

} // namespace agreement
