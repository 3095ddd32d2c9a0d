// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/figurecandidates.h"
#include "agreement/mentions.h"

#include <utility>
#include <vector>

namespace agreement {

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
    std::vector<std::pair<int, int>> indices;   ///< By figure of the origin: group, and index in it.
    std::vector<Frame> mentions;                ///< By mention of the origin.
    KeptEvidence evidence;                      ///< Lasts longer than the rest.
    std::vector<std::vector<FigureLink>> links; ///< By group; empty until figures were first joined.
};

} // namespace agreement
