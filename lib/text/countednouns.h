// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/numbergrammar.h"

namespace text {

/// How the words after an amount are taken for what it counts.
enum class Noun {
    Whole, ///< All words up to the limit name it: "27,000 new corporate stores".
    First, ///< Prose goes on after it: a known unit within a few words, or else the first plural.
};

/// What is counted: a unit of the lexicon, or a noun in lower case and as a plural ("500-store" is stores).
/// Regular plurals are made by their spelling alone: store → stores, company → companies, box → boxes.
struct NounMatch
{
    QString unit;         ///< Empty when nothing is counted.
    double factor = 1;    ///< What an amount is multiplied with to be in that unit.
    int end = 0;          ///< One past its last token.
    int start = 0;        ///< Its first token.
    bool isKnown = false; ///< A unit of the lexicon.
};

/// The singular of a regular plural by its spelling, for one of what is counted: "companies" → "company".
/// Reading it gives the same plural again.
QString singularOf(const QString &plural);

/// Whether what would be a unit in small letters stands in capitals before what is counted: "HR" in "200 HR
/// employees".
bool isCapitalModifier(const TokenView &view, int at, int limit);

/// Past initials that modify what is counted: "U.S." of "20 U.S. troops", "R&D"; the token itself when there
/// are none.
int skipInitials(const TokenView &view, int at, int limit);

/// Reads what is counted by an amount that ends before a token: past "of" and determiners, across a few
/// adjectives.
NounMatch readNoun(const TokenView &view, int at, int limit, Noun noun);

} // namespace text
