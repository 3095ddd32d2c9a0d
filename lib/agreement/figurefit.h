// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/clusters.h"
#include "agreement/figuregroup.h"
#include "agreement/pairtable.h"

#include <vector>

namespace agreement {

/// Whether clusters of a group's figures may become one: no decision keeps them apart, no article would state
/// two things in one, and what is in them goes together on the whole.
class FigureFit
{
public:
    /// `links` and `supports` are in the order of their figures. All must outlive the object.
    FigureFit(const Clusters &clusters, const NumberedGroup &group, const std::vector<FigureLink> &links,
        const std::vector<FigureSupport> &supports)
        : m_clusters(clusters)
        , m_group(group)
        , m_links(links)
        , m_supports(supports)
    {
    }

    /// For the clusters of the two figures that are linked.
    bool fit(const FigureLink &link);

private:
    const Figure &figure(int index) const { return *m_group.figures[size_t(index)]; }
    int column(int index) const { return figure(index).column; }
    int place(int index) const { return figure(index).place; }
    int &markOf(int index);
    bool mayMeet(const std::vector<int> &members, const std::vector<int> &others);
    bool goTogether(const std::vector<int> &members, const std::vector<int> &others, double favour);
    double evidence(int one, int other);

    const Clusters &m_clusters;
    NumberedGroup m_group;
    const std::vector<FigureLink> &m_links;
    const std::vector<FigureSupport> &m_supports;
    PairTable m_known;        ///< What was found for two figures of two articles without a link.
    std::vector<int> m_marks; ///< By column: the last round in which it was looked at.
    int m_round = 0;
};

} // namespace agreement
