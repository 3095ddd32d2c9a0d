// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/corpusoverview.h"

#include <QStringList>
#include <vector>

namespace ui {

// What the charts show of a corpus: as much as can be read, and how much was left out.

/// Points of each verdict, a bar for each story; those with most points, the largest first.
struct VerdictBars
{
    static constexpr size_t most = 20;

    std::vector<workspace::CorpusOverview::StoryVerdicts> stories;
    int all = 0; ///< Stories with points.
};
VerdictBars verdictBars(const workspace::CorpusOverview &overview);

/// How often each outlet agrees with each other; those that share most points.
struct OutletGrid
{
    static constexpr size_t most = 14;

    struct Cell
    {
        int both = 0;
        int agree = 0;
    };
    QStringList outlets;                  ///< By name.
    std::vector<std::vector<Cell>> cells; ///< A row for each outlet; symmetric, nothing on the diagonal.
    int all = 0;                          ///< Outlets that share any point with another.
};
OutletGrid outletGrid(const workspace::CorpusOverview &overview);

/// Whose claims are counted.
enum class Voices { All, Own };

/// The claims of each outlet over time: by day, or by month when they reach over more than a quarter.
struct StanceLanes
{
    static constexpr size_t most = 12;

    struct Dot
    {
        int outlet = 0; ///< Its place in `outlets`.
        QDate date;     ///< The day, or the first of the month.
        coding::Stance stance = coding::Stance::Asserts;
        int claims = 0;
    };
    QStringList outlets; ///< Those with most claims, by name.
    std::vector<Dot> dots;
    bool byMonth = false;
    int all = 0;    ///< Outlets with dated claims.
    int claims = 0; ///< That are shown.
};
StanceLanes stanceLanes(const workspace::CorpusOverview &overview, Voices voices);

} // namespace ui
