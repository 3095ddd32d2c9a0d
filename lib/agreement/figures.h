// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/amount.h"
#include "agreement/frames.h"
#include "agreement/vocabulary.h"
#include "coding/point.h"
#include "text/quantity.h"

#include <optional>
#include <vector>

namespace agreement {

/// A figure ready for comparison.
struct Figure
{
    int place = -1; ///< In the list of statements.
    int column = -1;
    int sentence = -1; ///< Figures of one sentence have its number.
    int identity = -1; ///< See KeptEvidence.
    const text::Quantity *quantity = nullptr;
    int rarity =
        0; ///< Of its unit among its article's figures: whole bits that it tells, 0 for every second.
    Amount amount;
    double size; ///< The value, or the middle of its interval by magnitude: what neighbours are sorted by.
    int digits;  ///< That carry information: 3 of 29.3 billion, 1 of 4,000, 0 of vague amounts.
    Frame frame;
};

/// A figure as it is read from its statement alone, whatever the story.
struct FigureReading
{
    Amount amount;
    double size = 0;
    int digits = 0;
    FrameReading frame;
};

/// The statement must have a quantity.
FigureReading readFigure(const Statement &statement);

/// The figure, not placed yet, without what stands around it.
Figure figureOf(const FigureReading &reading);

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
    double unit = 0;  ///< From what is counted, and how many figures of the unit each article has.
    double role = 0;  ///< From what the figures do in their sentences.
    double part = 0;  ///< From whether one is of a part only: "core" inflation.
    double time = 0;  ///< From the periods that are named.
    double names = 0; ///< From whom the sentences name.

    double sum() const { return value + words + unit + role + part + time + names; }
};

/// How much of their words two figures have in common.
struct Overlap
{
    double terms = 0;   ///< Of what is measured.
    double carried = 0; ///< With the sentences before, the most.
};

Overlap overlapOf(const Figure &one, const Figure &other);

/// One figure's words laid out by number, so that it is quickly held against many others.
class Spread
{
public:
    /// For a vocabulary of so many words.
    explicit Spread(int words)
        : m_terms(size_t(words))
        , m_before(size_t(words))
    {
    }
    /// Lays the figure out in place of the one before it. It must outlive its use.
    void lay(const Figure &figure);
    const Figure &figure() const { return *m_figure; }
    /// As overlapOf().
    Overlap overlap(const Figure &other) const;

private:
    const Figure *m_figure = nullptr;
    std::vector<double> m_terms;
    std::vector<double> m_before;
};

/// For figures of two articles.
Evidence compare(const Figure &one, const Figure &other);
/// The sum of the evidence; none when it is no more than `least`, which is often known before any word is
/// looked at.
std::optional<double> evidenceAbove(double least, const Spread &one, const Figure &other);

/// Whether figures of one article have values that may be said twice: the same, or "6%" and "about 6%".
bool mayRepeat(const Figure &one, const Figure &other);
/// For such figures: above 0, they say the same once more, rather than two things that happen to be equal.
double repetition(const Figure &one, const Figure &other);

} // namespace agreement
