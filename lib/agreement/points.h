// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/figurelinks.h"
#include "agreement/statements.h"
#include "agreement/witnesses.h"

#include <QHash>

namespace agreement {

/// The labels that analysts gave last, by the annotation that they were given to.
using DecidedLabels = QHash<coding::AnnotationId, const coding::Decision *>;

DecidedLabels decidedLabels(const std::vector<coding::Decision> &decisions);

/// The sentences of the clusters that several articles state.
std::vector<Passages::Sentence> sharedSentences(
    const Statements &statements, const std::vector<std::vector<int>> &clusters, KeptComparison &kept);

/// Makes the points of clusters: their cells, verdicts, groups, corrections, witnesses and labels. `members`
/// are places in `statements`, ascending, at least one, all of one kind.
class PointMaker
{
public:
    /// All must outlive the object.
    PointMaker(const Story &story, const Statements &statements, const FigureMatcher &figures,
        const Passages &passages, KeptComparison &kept)
        : m_story(story)
        , m_statements(statements)
        , m_figures(figures)
        , m_passages(passages)
        , m_kept(kept)
        , m_labels(decidedLabels(story.decisions))
    {
        m_kept.points().start(story.articles);
    }

    /// Made anew only where it is other than in the comparison before.
    coding::Point point(const std::vector<int> &members);

private:
    KeptPoints::Origin originOf(const std::vector<int> &members) const;
    coding::Point made(const std::vector<int> &members, const KeptPoints::Origin &origin) const;
    coding::Point withoutValues(const std::vector<int> &members) const;

    const Story &m_story;
    const Statements &m_statements;
    const FigureMatcher &m_figures;
    const Passages &m_passages;
    KeptComparison &m_kept;
    DecidedLabels m_labels;
};

} // namespace agreement
