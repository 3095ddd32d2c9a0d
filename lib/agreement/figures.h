// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/frames.h"
#include "agreement/units.h"
#include "agreement/vocabulary.h"
#include "coding/point.h"
#include "text/quantity.h"

namespace agreement {

/// A figure ready for comparison.
struct Figure
{
    int place; ///< In the list of statements.
    int column;
    int sentence; ///< Figures of one sentence have its number.
    const text::Quantity *quantity;
    UnitFamily family;
    double size; ///< The value, or the middle of its interval by magnitude: what neighbours are sorted by.
    int digits;  ///< That carry information: 3 of 29.3 billion, 1 of 4,000, 0 of vague amounts.
    Frame frame;
};

Figure figureOf(const Placed &statement, int place, Vocabulary &vocabulary);

/// By word, of the vocabulary that the figures were made with.
using Weights = std::span<const double>;

/// Weighs the figure's words. To be called when the vocabulary has its weights, before figures are compared.
void weigh(Figure &figure, Weights weights);

/// What speaks for two figures being one point, and what against it: logarithms of how much likelier each
/// finding is for one point than for two (after I. P. Fellegi and A. B. Sunter, 1969).
struct Evidence
{
    coding::Verdict values = coding::Verdict::Differ;
    double value = 0; ///< From how the values agree, and how rare they are.
    double words = 0; ///< From the words around.
    double unit = 0;  ///< From what is counted.
    double role = 0;  ///< From what the figures do in their sentences.
    double time = 0;  ///< From the periods that are named.
    double names = 0; ///< From whom the sentences name.

    double sum() const { return value + words + unit + role + time + names; }
};

/// For figures of two articles.
Evidence compare(const Figure &one, const Figure &other);

/// For figures of one article: above 0, they say the same once more, rather than two things that happen to be
/// equal.
double repetition(const Figure &one, const Figure &other);

} // namespace agreement
