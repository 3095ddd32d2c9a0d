// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/statements.h"
#include "agreement/vocabulary.h"
#include "text/quantity.h"

#include <optional>

namespace agreement {

/// A figure ready for comparison.
struct Figure
{
    int place; ///< In the list of statements.
    int column;
    const text::Quantity *quantity;
    double size; ///< The value, or the middle of its interval by magnitude: what neighbours are sorted by.
    int digits;  ///< That carry information: 3 of 29.3 billion, 1 of 4,000, 0 of vague amounts and ranges.
    WordSet measured; ///< Words of what is measured; empty when not said.
    Context context;
};

Figure figureOf(const Placed &statement, int place, Vocabulary &vocabulary);

/// By word, of the vocabulary that the figures were made with.
using Weights = std::span<const double>;

/// Weighs the figure's words. To be called when the vocabulary has its weights, before figures are compared.
void weigh(Figure &figure, Weights weights);

/// How surely two figures of one unit are the same point, from 0; none when they are not to be linked.
std::optional<double> likeness(const Figure &one, const Figure &other, Weights weights);

/// Whether two figures of one article say the same once more, rather than two things that happen to be equal.
bool isRepetition(const Figure &one, const Figure &other, Weights weights);

} // namespace agreement
