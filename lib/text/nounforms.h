// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/numbergrammar.h"

namespace text {

/// Whether the word at a token looks like an English plural: in the lexicon's "plural nouns", or with an s.
bool isPlural(const TokenView &view, int at);

/// The word at a token as the name of what is counted: lower case, plural. Regular plurals are made by their
/// spelling alone (store → stores, company → companies, box → boxes).
QString pluralOf(const TokenView &view, int at);

} // namespace text
