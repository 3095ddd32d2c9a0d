// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logisticregression.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace evaluation {

namespace {

/// The dual variable of one example, from 0 to 1, that is best while all others stay: Newton's method.
double bestDual(double before, double margin, double curvature)
{
    double dual = before;
    for (int step = 0; step < 8; ++step) {
        const double inside = std::clamp(dual, 1e-9, 1 - 1e-9);
        const double slope = margin + curvature * (inside - before) + std::log(inside / (1 - inside));
        const double bend = curvature + 1 / (inside * (1 - inside));
        dual = std::clamp(inside - slope / bend, 1e-6, 1 - 1e-6);
    }
    return dual;
}

} // namespace

LogisticRegression fitted(const std::vector<Example> &examples, int features, double pull, int passes)
{
    LogisticRegression model;
    model.weights.resize(size_t(features));
    std::vector<double> duals(examples.size());
    std::vector<size_t> order(examples.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::mt19937 random(1);
    for (int pass = 0; pass < passes; ++pass) {
        for (size_t i = order.size(); i > 1; --i) // std::shuffle differs between libraries
            std::swap(order[i - 1], order[random() % i]);
        for (const size_t at : order) {
            const Example &example = examples[at];
            const double sign = example.isPositive ? 1 : -1;
            double margin = model.bias;
            double length = 1;
            for (const FeatureValue &value : example.features) {
                margin += model.weights[size_t(value.feature)] * double(value.value);
                length += double(value.value) * double(value.value);
            }
            const double dual = bestDual(duals[at], margin * sign, length / pull);
            const double change = (dual - duals[at]) * sign / pull;
            duals[at] = dual;
            for (const FeatureValue &value : example.features)
                model.weights[size_t(value.feature)] += change * double(value.value);
            model.bias += change;
        }
    }
    return model;
}

} // namespace evaluation
