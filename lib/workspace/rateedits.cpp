// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/rateedits.h"

#include "text/currencies.h"
#include "workspace/mergewords.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>

namespace workspace {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(workspace::RateEdits)
};

} // namespace

base::Result<coding::ChangeSet> setRate(const Workspace &workspace, coding::ExchangeRate rate)
{
    for (QString *currency : {&rate.from, &rate.to}) {
        const QString code = text::currencyCode(*currency, QLocale());
        if (code.isEmpty())
            return base::failure(
                currency->trimmed().isEmpty()
                    ? Text::tr("A rate needs two currencies.")
                    : Text::tr("“%1” is no currency that is known here; a code such as EUR always is.")
                          .arg(currency->simplified()));
        *currency = code;
    }
    if (rate.from == rate.to)
        return base::failure(Text::tr("A rate needs two different currencies."));
    if (!(rate.value > 0) || !std::isfinite(rate.value))
        return base::failure(Text::tr("A rate must be a number above zero."));
    rate.note = rate.note.simplified();
    const coding::ExchangeRate *before = nullptr;
    for (const coding::ExchangeRate &other : workspace.exchangeRates()) {
        if (other.id == rate.id)
            before = &other;
        else if (other.isInPlaceOf(rate))
            return base::failure(
                Text::tr("There is a rate for these currencies already: %1.").arg(rateInALine(other)));
    }
    coding::ChangeSet changes;
    if (before) {
        rate.guid = before->guid;
        changes.replace(*before, rate);
    } else {
        rate.id = {};
        rate.guid = {};
        changes.add(std::move(rate));
    }
    return changes;
}

coding::ChangeSet removeRates(const Workspace &workspace, std::span<const coding::ExchangeRateId> rates)
{
    coding::ChangeSet changes;
    for (const coding::ExchangeRate &rate : workspace.exchangeRates())
        if (std::ranges::contains(rates, rate.id))
            changes.remove(rate);
    return changes;
}

const coding::ExchangeRate *rateFor(
    const Workspace &workspace, const QString &one, const QString &other, text::StoryId story)
{
    const coding::ExchangeRate wanted{.from = one, .to = other};
    const coding::ExchangeRate *general = nullptr;
    for (const coding::ExchangeRate &rate : workspace.exchangeRates()) {
        if (!rate.isOfSamePair(wanted))
            continue;
        if (story.isValid() && rate.story == story)
            return &rate;
        if (!rate.story.isValid())
            general = &rate;
    }
    return general;
}

QStringList currenciesIn(const OpenStory &story)
{
    std::map<QString, int> amounts;
    for (const coding::Annotation &annotation : story.annotations)
        if (const auto *quantity = std::get_if<text::Quantity>(&annotation.value);
            quantity && quantity->isMoney())
            ++amounts[quantity->unit];
    QStringList currencies;
    for (const auto &[currency, count] : amounts)
        currencies += currency;
    std::ranges::stable_sort(
        currencies, std::greater(), [&](const QString &currency) { return amounts[currency]; });
    return currencies;
}

} // namespace workspace
