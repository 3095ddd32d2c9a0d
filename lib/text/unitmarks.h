// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/amountgrammar.h"

namespace text {

/// Takes the unit in brackets after an amount, "20 [kg]", or feet and inches by their marks: 5'10". False
/// when there is none.
bool takeUnitMark(Amount &amount, const TokenView &view, int limit);

/// Inches as "in" or their mark before a word of dimensions: 5" deep.
PhraseMatch inchesAt(const TokenView &view, int at, int limit);

/// A singular measure after a hyphen with spaces around it: "180 - mile trip".
PhraseMatch attributeAt(const TokenView &view, int at, int limit);

} // namespace text
