// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace evaluation {

/// What annotated data says of one figure.
struct ExpectedFigure
{
    std::optional<double> low; ///< Equal to `high` for a plain number.
    std::optional<double> high;
    QString unit; ///< As in text::Quantity; "*" where the data names none that we have.
    QString words;
};

/// One annotated text.
struct FigureCase
{
    QString text;
    std::vector<ExpectedFigure> figures;
    bool isTuned = true;
};

/// Which figures the data speaks of; others that are found are left out of the account.
enum class FigureFamily { Any, Money, Percent, Ranges, Measures };

/// One file of annotated texts.
struct FigureSet
{
    QString name;
    QString filter; ///< What was left out, in words.
    FigureFamily family = FigureFamily::Any;
    bool isConverted = false; ///< It gives compounds and weights in other units than the text.
    bool isGoal = false;      ///< One of the four whose F1 is a goal.
    std::vector<FigureCase> cases;
};

/// The sets that are there: none, some or all.
std::vector<FigureSet> figureSets();

/// Whether the code is that of a currency that is none any more.
bool isFormerCurrency(const QString &code);

} // namespace evaluation
