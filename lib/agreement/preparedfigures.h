// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/figurecandidates.h"
#include "agreement/figureneighbours.h"
#include "agreement/keptjoins.h"
#include "agreement/mentions.h"

#include <map>
#include <utility>
#include <vector>

namespace agreement {

/// How the figures of one family of units were linked and joined last, with what that came from, so that it
/// lasts while figures of other families change.
struct KeptGroup
{
    /// What tells the figures of the group apart.
    struct Source
    {
        int identity; ///< Figure::identity.
        int column;
        int sentence; ///< Counted within the group.

        bool operator==(const Source &) const = default;
    };

    std::vector<Source> sources;
    std::vector<FigureLink> links;
    std::vector<FigureSupport> supports; ///< By indices in the group.
    KeptJoins joins;
    bool isDecidedAcross = false; ///< The joins also come from decisions on figures of other groups.
};

/// The figures of a story with their words weighed, and the pairs of them that are worth joining: all that
/// does not depend on other statements or on decisions, so that it lasts until a figure changes.
struct PreparedFigures
{
    /// A figure as far as it depends on its place in the story.
    struct Source
    {
        quint64 reading; ///< StatementReading::number.
        int column;
        int sentence;

        bool operator==(const Source &) const = default;
    };
    /// What it was all made from.
    struct Origin
    {
        std::vector<Source> figures;   ///< In the story's order.
        std::vector<Mention> mentions; ///< In the story's order.

        bool operator==(const Origin &) const = default;
    };

    Origin origin;
    Vocabulary vocabulary;
    std::vector<FigureGroup> groups;
    std::vector<std::pair<int, int>> indices; ///< By figure of the origin: group, and index in it.
    std::vector<Frame> mentions;              ///< By mention of the origin.
    bool areLinked = false;                   ///< The groups as they are now.
    KeptEvidence evidence;                    ///< Lasts longer than the rest.
    std::map<QString, KeptGroup> kept;        ///< By base of the units; lasts longer, too.
};

} // namespace agreement
