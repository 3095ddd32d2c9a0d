// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/reliabilitybootstrap.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace agreement {
namespace {

constexpr size_t fewestBlocks = 2;
constexpr int definedOfTwenty = 19; // samples out of twenty that must have a value

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(agreement::Reliability)
};

/// The value that this share of the sorted values lies below, interpolated between neighbours.
double quantile(const std::vector<double> &sorted, double share)
{
    const double place = share * double(sorted.size() - 1);
    const auto below = static_cast<size_t>(std::floor(place));
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], place - std::floor(place));
}

} // namespace

std::expected<Interval, QString> interval(size_t blocks, const OfBlocks &value, const Resampling &resampling)
{
    if (blocks < fewestBlocks || resampling.samples <= 0)
        return std::unexpected(
            Text::tr("There is only one part of text, so nothing tells how sure the value is."));
    Draws draws(resampling.seed);
    std::vector<size_t> drawn(blocks);
    std::vector<double> values;
    for (int sample = 0; sample < resampling.samples; ++sample) {
        std::ranges::generate(drawn, [&] { return draws.next(blocks); });
        if (const auto one = value(drawn))
            values.push_back(*one);
    }
    if (values.size() * 20 < static_cast<size_t>(resampling.samples) * definedOfTwenty)
        return std::unexpected(
            Text::tr("There is too little to draw samples from: many of them have no value."));
    std::ranges::sort(values);
    const double outside = (1 - resampling.confidence) / 2;
    return Interval{quantile(values, outside), quantile(values, 1 - outside)};
}

Coefficient ofSums(const std::vector<Share> &blocks, size_t size, const OfSums &value, Sample sample,
    const Resampling &resampling)
{
    sample.blocks = static_cast<int>(blocks.size());
    std::vector<double> sums(size);
    const OfBlocks ofBlocks = [&](std::span<const size_t> numbers) {
        std::ranges::fill(sums, 0);
        for (const size_t number : numbers)
            for (const auto &[place, amount] : blocks[number])
                sums[place] += amount;
        return value(sums);
    };
    std::vector<size_t> all(blocks.size());
    std::iota(all.begin(), all.end(), size_t(0));
    Coefficient coefficient{.value = ofBlocks(all), .interval = {}, .sample = sample};
    coefficient.interval = coefficient.value ? interval(blocks.size(), ofBlocks, resampling)
                                             : std::unexpected(coefficient.value.error());
    return coefficient;
}

} // namespace agreement
