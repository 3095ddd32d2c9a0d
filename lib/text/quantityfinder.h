// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/figureconfidence.h"
#include "text/prose.h"
#include "text/quantity.h"
#include "text/quantityreader.h"

#include <memory>
#include <vector>

namespace text {

/// A figure found in prose.
struct FoundQuantity
{
    Span span;         ///< With its qualifier and its unit: "more than 27,000 employees".
    Quantity quantity; ///< With what is measured.
    FigureForm form = FigureForm::Bare;
    double confidence = 0; ///< From 0 to 1: how often such a proposal is right.
    int first = 0;         ///< Its tokens: [first, end).
    int end = 0;
};

/// Finds figures in prose: amounts, shares, money, measures, counts; not dates, years, clock times, ages in
/// apposition, ordinals, section or model numbers, telephone numbers or scores. Immutable once made; threads
/// may share it.
class QuantityFinder
{
public:
    /// Adds its words to the vocabulary with which the prose is to be made.
    QuantityFinder(const Lexicon &lexicon, Vocabulary &vocabulary);

    /// The figures in order, without overlap. Takes time linear in the prose's length, whatever it holds.
    std::vector<FoundQuantity> find(const Prose &prose) const;

private:
    struct Words;
    std::shared_ptr<const Words> m_words;
};

} // namespace text
