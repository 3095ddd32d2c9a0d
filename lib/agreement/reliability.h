// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtTypes>
#include <expected>

// How reliable analysts are who tagged the same articles: coefficients of agreement between people. In: what
// several analysts said about the same units. Out: a number with what it rests on, or the reason why there is
// none. Pure functions on values, deterministic. Never across sources: two articles are not two raters.

namespace agreement {

/// What a coefficient was computed from.
struct Sample
{
    int analysts = 0;  ///< Who gave values.
    qint64 units = 0;  ///< Things that at least two of them gave a value to; or spans, characters, …
    qint64 values = 0; ///< Values that were given to these units.
    int blocks = 0;    ///< Parts of the data that samples were drawn from, for the interval.

    bool operator==(const Sample &) const = default;
};

/// Where a coefficient lies with the confidence of its Resampling.
struct Interval
{
    double low = 0;
    double high = 0;

    bool operator==(const Interval &) const = default;
};

/// A coefficient of agreement. 1: perfect; 0: as good as chance (for those that are corrected for chance).
/// What the data do not define is an unexpected sentence that says why, never a number.
struct Coefficient
{
    std::expected<double, QString> value;
    std::expected<Interval, QString> interval;
    Sample sample;
};

/// How intervals are found: the percentile bootstrap (Efron & Tibshirani 1993, chapter 13). Blocks of the
/// data are drawn with replacement, as many as there are; the bounds are the percentiles of the coefficients
/// of these samples, interpolated. The same seed gives the same interval on every machine.
struct Resampling
{
    int samples = 1000;       ///< 0: no interval.
    double confidence = 0.95; ///< 0 … 1.
    quint64 seed = 20250717;
};

} // namespace agreement
