// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "suggest/causality.h"

#include <vector>

namespace evaluation {

/// A sentence that is known to state a causal relation, or not to.
struct CausalSentence
{
    suggest::CausalityFeatures features;
    bool isCausal = false;
    std::vector<bool> places; ///< Of each token, whether the words for a relation begin there.
};

/// Whether features are learned that occur in few tokens and sentences, and how strongly weights are held
/// back.
struct CausalityTraining
{
    int rarestOfPlaces = 3;
    int rarestOfWords = 2;
    double pullOfPlaces = 2;
    double pullOfWords = 0.2;
    int passesOfPlaces = 12;
    int passesOfWords = 60;
    int parts = 4;           ///< The first layer's words on a sentence are from a fit without its part.
    double slightest = 0.02; ///< Weights below are left out.
};

/// The model, and from which logarithm of odds on it is best to call a sentence causal: where F1 is highest
/// on sentences that were left out of the fit, part by part. It is taken off the model's bias.
suggest::CausalityModel trainedModel(
    const std::vector<const CausalSentence *> &sentences, const CausalityTraining &training = {});

} // namespace evaluation
