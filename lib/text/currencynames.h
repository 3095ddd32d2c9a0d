// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/lexicon.h"
#include "text/quantitywords.h"

namespace text {

/// The names of the world's currencies (those of ISO 4217 that ICU calls common and not deprecated) that
/// follow by rule: codes and signs; ICU's English names; every name of a currency after every adjective and
/// country of it
/// ("Bermudian dollars", "Kuwait dinars", "Mexican centavos"), adjectives and minor units being the
/// lexicon's; names that belong to one currency alone ("patacas"); codes with a letter of scale ("mUSD").
std::vector<MadePhrase> currencyNames(const Lexicon &lexicon);

} // namespace text
