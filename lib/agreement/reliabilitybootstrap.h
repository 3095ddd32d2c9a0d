// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/reliability.h"

#include <functional>
#include <random>
#include <span>
#include <utility>
#include <vector>

namespace agreement {

/// Draws numbers 0 … count - 1, the same ones on every machine for the same seed.
class Draws
{
public:
    explicit Draws(quint64 seed)
        : m_engine(seed)
    {
    }
    size_t next(size_t count) { return static_cast<size_t>(m_engine() % count); }

private:
    std::mt19937_64 m_engine; // its numbers are laid down by the standard; those of distributions are not
};

/// What one block adds to the sums that a coefficient is computed from: places and amounts.
using Share = std::vector<std::pair<size_t, double>>;

/// The value of a coefficient for sums over blocks.
using OfSums = std::function<std::expected<double, QString>(const std::vector<double> &sums)>;

/// The value for blocks, some of them more than once: by their numbers.
using OfBlocks = std::function<std::expected<double, QString>(std::span<const size_t> blocks)>;

/// A coefficient that depends on nothing but `size` sums over blocks, with its interval. The sample's blocks
/// are set to the number of shares.
Coefficient ofSums(const std::vector<Share> &blocks, size_t size, const OfSums &value, Sample sample,
    const Resampling &resampling);

/// The interval of a coefficient of `blocks` blocks; a sentence when there are too few of them, or when more
/// than a twentieth of the samples leave the coefficient undefined.
std::expected<Interval, QString> interval(size_t blocks, const OfBlocks &value, const Resampling &resampling);

} // namespace agreement
