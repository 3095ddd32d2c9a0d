// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "coding/changeset.h"

#include <QStringList>
#include <span>

namespace workspace {

class Workspace;
struct OpenStory;

/// The change sets of what a person does to the rates of currencies: pass the result to Workspace::edit().

/// Adds a rate, or changes the one with its number. Fails with a sentence for what is no currency, a currency
/// in itself, what is not above zero, and for a pair of currencies that has a rate in this story already.
base::Result<coding::ChangeSet> setRate(const Workspace &workspace, coding::ExchangeRate rate);
coding::ChangeSet removeRates(const Workspace &workspace, std::span<const coding::ExchangeRateId> rates);

/// The rate by which amounts of two currencies are compared in a story; null when nobody has entered one for
/// them. Rates over a third currency are not looked for. Valid until the next change.
const coding::ExchangeRate *rateFor(
    const Workspace &workspace, const QString &one, const QString &other, text::StoryId story);

/// The currencies of the amounts that are tagged in a story, those of most amounts first.
QStringList currenciesIn(const OpenStory &story);

} // namespace workspace
