// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/figurecandidates.h"
#include "agreement/figurejoining.h"
#include "agreement/keptjoins.h"
#include "agreement/mentions.h"

#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

namespace agreement {

/// The figures of one family of units as they were linked and joined last.
struct KeptGroup
{
    FigureCandidates candidates;
    FigureJoins joins;
    std::vector<KeptJoins::Origin::Decided> decided; ///< About its figures.
    bool isDecidedAcross = false; ///< They were also joined by decisions on figures of other groups.
};

/// The figures of a story with their words weighed, kept from one comparison to the next, so that only those
/// are numbered, weighed and linked again that an edit touched.
class PreparedFigures
{
public:
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

    /// Makes everything fit another origin; `statements` has the figures at `places`. False when nothing is
    /// other than it was.
    bool prepare(Origin origin, const Statements &statements, const std::vector<int> &places);
    /// Makes figures refer to the statements, which do not last.
    void place(const Statements &statements, const std::vector<int> &places);

    const Vocabulary &vocabulary() const { return m_vocabulary; }
    const std::vector<FigureGroup> &groups() const { return m_groups; }
    /// By figure of the origin: group, and index in it.
    const std::vector<std::pair<int, int>> &indices() const { return m_indices; }
    const Terms &termsOfMention(int mention) const { return m_mentions[size_t(mention)].frame.terms; }
    KeptEvidence &evidence() { return m_evidence; }
    /// How figures with that base of units were joined.
    KeptGroup &group(const QString &unit) { return m_kept[unit]; }

private:
    /// A frame with the vocabulary's numbers.
    struct KnownFrame
    {
        Frame plain; ///< With its words not weighed.
        Frame frame;
        std::vector<int> lowerCase; ///< Words.
    };
    struct KnownFigure
    {
        Figure figure;
        KnownFrame words;
        quint64 lastUsed = 0; ///< The round.
    };

    KnownFigure &figureOf(const Placed &statement);
    KnownFrame numbered(const FrameReading &reading);
    void findFigures(const Statements &statements, const std::vector<int> &places, const Origin &before);
    void countWords(const Statements &statements, const std::vector<int> &places);
    void countUnits();
    void weighWords();
    bool isWeighed(const Frame &frame) const;

    Origin m_origin;
    Vocabulary m_vocabulary;
    std::unordered_multimap<quint64, KnownFigure> m_figures; ///< By StatementReading::number.
    std::vector<KnownFigure *> m_inOrder;                    ///< By figure of the origin.
    std::vector<FigureGroup> m_groups;
    std::vector<std::pair<int, int>> m_indices;
    std::vector<KnownFrame> m_mentions; ///< By mention of the origin.
    KeptEvidence m_evidence;
    std::map<QString, KeptGroup> m_kept; ///< By base of the units.
    quint64 m_round = 0;
};

} // namespace agreement
