// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entitycorpora.h"
#include "suggest/entitymodel.h"
#include "suggest/entitywords.h"

#include <vector>

namespace evaluation {

/// How a model is trained.
struct Training
{
    int courses = 3;        ///< Each with other made-up names.
    int versions = 5;       ///< Of each written lesson.
    int repeats = 2;        ///< How often each annotated text is read.
    int articleRepeats = 1; ///< How often each written article is read.
    int rows = 1 << 17;     ///< Of the model's table, a power of two.
    int passes = 30;        ///< Over all runs.
    double pull = 3;        ///< Towards small weights: what each weight pays, a pass and a unit of weight.
    double rate = 0.08;     ///< Of learning.
    double dropout = 0.3;   ///< Share of features left out at random.
    double unknown = 0.2;   ///< Share of tokens whose word is hidden at random.
    int rarest = 3;         ///< Features seen in fewer tokens are not learned.
};

/// A linear-chain conditional random field trained by stochastic gradient descent (AdaGrad; Duchi, Hazan and
/// Singer 2011) on the names of documents. The same for the same documents on every machine that computes
/// floating-point numbers alike.
/// Each course is learned on its own and the weights are averaged, so that the names that a course happened
/// to make up matter less.
suggest::EntityModel trainedModel(const std::vector<std::vector<const GoldDocument *>> &courses,
    const suggest::EntityWords &words, const text::Vocabulary &vocabulary, const Training &training = {});

} // namespace evaluation
