// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/remainingtime.h"

#include <cmath>

namespace ui {
namespace {

constexpr qint64 step = 500;      ///< Milliseconds that a rate is taken over.
constexpr double memory = 5'000;  ///< Milliseconds after which an old rate counts a third.
constexpr qint64 soonest = 2'000; ///< Before that nothing is told.

} // namespace

void RemainingTime::add(qint64 elapsed, qint64 done, qint64 total)
{
    m_total = total;
    const qint64 time = elapsed - m_elapsed;
    if (time < step)
        return;
    const double rate = double(done - m_done) / double(time);
    const double weight = m_isKnown ? 1 - std::exp(-double(time) / memory) : 1;
    m_rate += weight * (rate - m_rate);
    m_isKnown = true;
    m_elapsed = elapsed;
    m_done = done;
}

std::optional<double> RemainingTime::rate() const
{
    constexpr double millisecondsPerSecond = 1000;
    return m_elapsed >= soonest && m_rate > 0 ? std::optional(m_rate * millisecondsPerSecond) : std::nullopt;
}

std::optional<qint64> RemainingTime::seconds() const
{
    const auto unitsPerSecond = rate();
    if (!unitsPerSecond || m_total < m_done || m_total <= 0)
        return std::nullopt;
    return qint64(std::ceil(double(m_total - m_done) / *unitsPerSecond));
}

} // namespace ui
