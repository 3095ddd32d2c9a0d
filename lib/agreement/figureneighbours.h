// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/figuregroup.h"
#include "agreement/statements.h"

namespace agreement {

/// Figures of all groups that stand beside each other in a sentence. Where two sentences have a figure in
/// common, those next to it are likelier to be one point, too: "sales of $4.8bn, up 12%".
class FigureNeighbours
{
public:
    /// For so many statements.
    explicit FigureNeighbours(size_t places)
        : m_before(places, -1)
        , m_after(places, -1)
    {
    }
    /// Figures are to be added in their order; gives the number of the figure's sentence.
    int add(const Statement &statement, int place);
    /// Adds what the surer links of a group give to the figures beside those that they link, by places.
    void addSupports(const FigureGroup &group, const std::vector<FigureLink> &links,
        std::vector<FigureSupport> &supports) const;

private:
    std::vector<int> m_before; ///< By place: the figure before it in its sentence.
    std::vector<int> m_after;
    int m_last = -1;
    int m_sentence = 0;
    const Statement *m_lastStatement = nullptr;
};

} // namespace agreement
