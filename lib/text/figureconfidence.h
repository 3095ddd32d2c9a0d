// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/quantitygrammar.h"

namespace text {

/// The kinds of wording by which figures differ in how often they are right.
enum class FigureForm : quint8 {
    Money,          ///< Of one currency: a sign, a code, a name of its own.
    MoneyOfMany,    ///< By a name that several currencies share: "dollars".
    Share,          ///< Per cent, percentage points, "one in five".
    Measure,        ///< A known unit after digits; people among them.
    MeasureInWords, ///< "three metres"
    Counted,        ///< Any other noun after digits or a scale.
    CountedInWords, ///< "three judges"
    Multiple,       ///< "doubled"
    BareMarked,     ///< Without unit, but with a qualifier or a scale.
    Bare,           ///< A number alone.
};
constexpr int figureForms = int(FigureForm::Bare) + 1;

/// The form of a figure that was read; `number` is the token that its number starts with.
FigureForm formOf(const QuantityParse &parse, const Token &number);

/// How often figures of a form are right: from 0 to 1. Measured on the halves of the annotated data that may
/// be tuned on: `figuresevaluation --confidence`, see docs/evaluation.md.
double confidenceOf(FigureForm form);

} // namespace text
