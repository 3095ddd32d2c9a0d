// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace evaluation {

/// How many were expected, found, and both.
struct Score
{
    int expected = 0;
    int found = 0;
    int right = 0;

    double precision() const { return found ? double(right) / found : 0; }
    double recall() const { return expected ? double(right) / expected : 0; }
    double f1() const { return expected + found ? 2.0 * right / (expected + found) : 0; }

    Score &operator+=(const Score &other);
    /// One row of a table: "P 0.912  R 0.880  F1 0.896  (expected 100, found 96)".
    QString toString() const;
};

/// Where the annotated data lies beside the checkout.
QString corpusFolder(const QString &name);

/// Whether the case with this place in its file is one of those that we tune on: every other one. The rest is
/// only ever scored, never shown.
constexpr bool isTuned(qsizetype index)
{
    return index % 2 == 0;
}

} // namespace evaluation
