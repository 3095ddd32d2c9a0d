// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace evaluation {

/// A feature and how much there is of it.
struct FeatureValue
{
    int feature = 0;
    float value = 1;
};

/// What is to be told apart, by its features.
struct Example
{
    std::vector<FeatureValue> features;
    bool isPositive = false;
};

/// The logarithm of odds is the bias and the sum of weights times values.
struct LogisticRegression
{
    std::vector<double> weights; ///< By feature.
    double bias = 0;
};

/// Fits weights with `pull` towards 0 by stochastic dual coordinate ascent (Shalev-Shwartz and Zhang 2013;
/// Yu, Huang and Lin 2011). The same for the same examples on every machine that computes floating-point
/// numbers alike.
LogisticRegression fitted(const std::vector<Example> &examples, int features, double pull, int passes);

} // namespace evaluation
