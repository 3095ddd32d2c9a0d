// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/figureconfidence.h"

#include <array>

namespace text {

namespace {

/// By FigureForm: (right + 1) / (found + 2) in the tuned halves, in hundredths.
constexpr std::array<double, figureForms> confidences = {
    0.93, // Money
    0.95, // MoneyOfMany
    0.92, // Share
    0.93, // Measure
    0.83, // MeasureInWords
    0.79, // Counted
    0.83, // CountedInWords
    0.67, // Multiple
    0.90, // BareMarked
    0.78, // Bare
};

} // namespace

FigureForm formOf(const QuantityParse &parse, const Token &number)
{
    const bool isDigits = number.kind == Token::Kind::Number;
    if (parse.quantity.isMoney())
        return parse.candidates.isEmpty() ? FigureForm::Money : FigureForm::MoneyOfMany;
    if (parse.quantity.unit.startsWith(u"percent"))
        return FigureForm::Share;
    if (parse.isMultiple)
        return FigureForm::Multiple;
    if (parse.isKnownUnit)
        return isDigits ? FigureForm::Measure : FigureForm::MeasureInWords;
    if (parse.hasUnit)
        return isDigits || parse.isScaled ? FigureForm::Counted : FigureForm::CountedInWords;
    return parse.isScaled || parse.hasQualifier ? FigureForm::BareMarked : FigureForm::Bare;
}

double confidenceOf(FigureForm form)
{
    return confidences[size_t(form)];
}

} // namespace text
