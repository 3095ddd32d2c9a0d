// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/agreement.h"

#include "agreement/decisions.h"
#include "agreement/figurelinks.h"
#include "agreement/namelinks.h"
#include "agreement/points.h"

#include <algorithm>

namespace agreement {
namespace {

/// Figures, then claims, then entities.
int sectionOf(coding::Kind kind)
{
    switch (kind) {
    case coding::Kind::Figure:
        return 0;
    case coding::Kind::Claim:
        return 1;
    case coding::Kind::Entity:
    case coding::Kind::Plain:
        return 2;
    }
    Q_UNREACHABLE();
}

} // namespace

coding::Agreement agree(const Story &story)
{
    const Statements statements = inOrder(story);
    Clusters clusters{int(statements.size())};
    applyDecisions(clusters, story.decisions, statements);
    joinFigures(clusters, statements);
    joinClaims(clusters, statements);
    joinEntities(clusters, statements);
    joinQuotes(clusters, statements);

    coding::Agreement agreement;
    for (const Witness &witness : story.articles)
        agreement.articles.push_back(witness.article);
    const DecidedLabels labels = decidedLabels(story.decisions);
    for (const std::vector<int> &members : clusters.all())
        agreement.points.push_back(point(story, statements, members, labels));
    std::ranges::stable_sort(
        agreement.points, {}, [](const coding::Point &point) { return sectionOf(point.kind); });
    return agreement;
}

} // namespace agreement
