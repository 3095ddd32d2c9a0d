// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/agreement.h"

#include "agreement/decisions.h"
#include "agreement/figurelinks.h"
#include "agreement/keptcomparison.h"
#include "agreement/namelinks.h"
#include "agreement/points.h"
#include "agreement/rates.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

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

std::vector<std::vector<int>> bySection(std::vector<std::vector<int>> clusters, const Statements &statements)
{
    constexpr int sections = 3;
    std::vector<std::vector<int>> ordered;
    ordered.reserve(clusters.size());
    for (int section = 0; section < sections; ++section)
        for (std::vector<int> &members : clusters)
            if (!members.empty() && sectionOf(statements[size_t(members.front())]->kind) == section)
                ordered.push_back(std::exchange(members, {}));
    return ordered;
}

std::vector<PlacedMention> mentionsOf(const Story &story)
{
    std::vector<PlacedMention> mentions;
    for (int column = 0; column < int(story.articles.size()); ++column)
        if (const auto &own = story.articles[size_t(column)].mentions)
            for (const Mention &mention : *own)
                mentions.push_back({&mention, column});
    return mentions;
}

/// Sets the cells of articles that speak of a point without a value.
void place(const std::vector<PlacedMention> &mentions, const FigureMatcher &figures,
    const Statements &statements, coding::Agreement &agreement)
{
    constexpr double alike = 0.3;
    std::unordered_map<coding::AnnotationId, size_t> pointOf;
    for (size_t point = 0; point < agreement.points.size() && !mentions.empty(); ++point)
        for (const coding::Cell &cell : std::as_const(agreement.points[point]).cells)
            for (const coding::AnnotationId id : cell.evidence)
                pointOf.emplace(id, point);
    for (int index = 0; index < int(mentions.size()); ++index) {
        const auto &[mention, column] = mentions[size_t(index)];
        double best = alike;
        coding::Cell *cell = nullptr;
        for (int at = 0; at < int(statements.size()); ++at) {
            const Figure *figure = figures.figure(at);
            if (!figure || figure->amount.family.isCount() != mention->isCounted ||
                figure->frame.role == Role::Change)
                continue;
            const double found = figures.likeness(index, at);
            if (found <= best)
                continue;
            best = found;
            coding::Point &point = agreement.points[pointOf.at(statements[size_t(at)]->annotation)];
            cell = &point.cells[column];
        }
        if (cell && cell->evidence.empty()) {
            cell->state = coding::Cell::State::Mentioned;
            cell->mention = mention->words;
        }
    }
}

} // namespace

coding::Agreement agree(const Story &story)
{
    KeptComparison kept;
    return agree(story, kept);
}

coding::Agreement agree(const Story &story, KeptComparison &kept)
{
    const Rates rates(story.rates);
    const std::vector<Statement> converted = inOneCurrency(story, rates);
    const Statements statements = inOrder(story, kept, converted);
    const std::vector<Constraint> decided = constraints(story, statements);
    Clusters clusters{int(statements.size())};
    apply(clusters, decided);
    const std::vector<PlacedMention> mentions = mentionsOf(story);
    FigureMatcher figures(statements, mentions, kept);
    figures.join(clusters, decided);
    joinClaims(clusters, statements, decided, kept);
    joinEntities(clusters, statements, decided, kept);
    joinQuotes(clusters, statements);

    coding::Agreement agreement;
    for (const Witness &witness : story.articles)
        agreement.articles.push_back(witness.article);
    const std::vector<std::vector<int>> all = bySection(clusters.all(), statements);
    const Passages &passages = kept.passages(sharedSentences(statements, all, kept));
    PointMaker maker(story, statements, figures, passages, kept);
    agreement.points.reserve(all.size());
    for (const std::vector<int> &members : all)
        agreement.points.push_back(maker.point(members));
    tellConversions(story, rates, agreement);
    place(mentions, figures, statements, agreement);
    kept.settle();
    return agreement;
}

} // namespace agreement
