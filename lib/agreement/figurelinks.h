// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/clusters.h"
#include "agreement/decisions.h"
#include "agreement/figureneighbours.h"
#include "agreement/keptcomparison.h"
#include "agreement/statements.h"

#include <utility>
#include <vector>

namespace agreement {

/// Finds the figures of a story that are the same point. Pairs of one family of units are weighed: how their
/// values agree and how rare these are, the words around, what is counted, what the figures do in their
/// sentences (a level, a value before, a change), the times and names around, and whether figures beside them
/// go together. Then, between each two articles, each figure gets at most one counterpart so that all fit
/// best, and clusters grow from the surest links on. One article does not state one point with two values, so
/// clusters that would make it do so stay apart. Each figure is compared with a bounded number of others: n
/// log n.
class FigureMatcher
{
public:
    /// The statements and what is kept must outlive the object. Only one at a time may use what is kept.
    FigureMatcher(
        const Statements &statements, const std::vector<PlacedMention> &mentions, KeptComparison &kept);

    /// Joins figures as far as the clusters allow, in which nothing is joined or separated yet but what was
    /// decided.
    void join(Clusters &clusters, const std::vector<Constraint> &decided);

    /// The figure at a place of the statements; null for another kind.
    const Figure *figure(int place) const;
    /// How alike the words of a mention, by its index, and of the figure at a place are: 0 to 1.
    double likeness(int mention, int place) const;

private:
    struct Linked;

    void match(Clusters &clusters, const std::vector<Constraint> &decided);
    std::vector<Linked> link();
    std::vector<std::vector<FigureSupport>> supportsByGroup(const std::vector<Linked> &linked) const;

    const Statements &m_statements;
    PreparedFigures &m_prepared;
    KeptJoins &m_joins;
    FigureNeighbours m_neighbours;
    std::vector<int> m_places;                  ///< Of figures.
    std::vector<std::pair<int, int>> m_indices; ///< By place: group and index; -1 for other kinds.
};

} // namespace agreement
