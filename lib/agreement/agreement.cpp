// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/agreement.h"

#include "agreement/clusters.h"
#include "agreement/figurelinks.h"
#include "agreement/labels.h"
#include "agreement/points.h"
#include "agreement/verdict.h"

#include <QHash>
#include <algorithm>
#include <unordered_map>

namespace agreement {
namespace {

using coding::Decision;
using coding::Kind;

/// Statements as they are shown: by article, then place; plain tags and articles of other stories are left out.
std::vector<Statement> inOrder(const Story &story)
{
    std::unordered_map<text::ArticleId, int> ranks;
    for (const Witness &witness : story.articles)
        ranks.emplace(witness.article, int(ranks.size()));
    std::vector<Statement> statements;
    for (const Statement &statement : story.statements)
        if (statement.kind != Kind::Plain && ranks.contains(statement.article))
            statements.push_back(statement);
    std::ranges::sort(statements, {}, [&](const Statement &statement) {
        return std::tuple(ranks.at(statement.article), statement.span.start, statement.span.end, statement.guid,
            statement.annotation);
    });
    return statements;
}

/// Later decisions win: they are applied first, and what contradicts them does nothing.
void applyDecisions(Clusters &clusters, std::vector<Decision> decisions, const std::vector<Statement> &statements)
{
    std::unordered_map<coding::AnnotationId, int> places;
    for (int place = 0; place < int(statements.size()); ++place)
        places.emplace(statements[size_t(place)].annotation, place);
    std::ranges::sort(decisions, std::greater(), &Decision::id);
    for (const Decision &decision : decisions) {
        const auto first = places.find(decision.first);
        const auto second = places.find(decision.second);
        if (first == places.end() || second == places.end()
            || statements[size_t(first->second)].kind != statements[size_t(second->second)].kind)
            continue;
        if (decision.kind == Decision::Kind::Same)
            clusters.join(first->second, second->second);
        else if (decision.kind == Decision::Kind::Different)
            clusters.separate(first->second, second->second);
    }
}

/// One article rarely states one point with two values: a total and a part, this year and last.
void separateWithinArticles(
    Clusters &clusters, const std::vector<Statement> &statements, const std::vector<int> &figures)
{
    for (size_t i = 0; i < figures.size(); ++i) {
        const Statement &one = statements[size_t(figures[i])];
        for (size_t j = i + 1; j < figures.size(); ++j) {
            const Statement &other = statements[size_t(figures[j])];
            if (other.article != one.article)
                break; // sorted by article
            if (verdict(one.value, other.value) == coding::Verdict::Differ)
                clusters.separate(figures[i], figures[j]);
        }
    }
}

void joinEntities(Clusters &clusters, const std::vector<Statement> &statements)
{
    QHash<QString, int> firstWith;
    for (int place = 0; place < int(statements.size()); ++place) {
        const Statement &statement = statements[size_t(place)];
        if (statement.kind != Kind::Entity)
            continue;
        const auto *entity = std::get_if<coding::Entity>(&statement.value);
        const QString key = entityKey(entity && !entity->name.isEmpty() ? entity->name : statement.quote);
        const auto found = firstWith.constFind(key);
        if (found == firstWith.cend())
            firstWith.insert(key, place);
        else
            clusters.join(*found, place);
    }
}

/// Claims meet when speaker and cause are the same and the effects, where both are given, share a word.
void joinClaims(Clusters &clusters, const std::vector<Statement> &statements, Vocabulary &vocabulary)
{
    struct Candidate
    {
        int place;
        std::vector<int> effect;
    };
    QHash<QString, std::vector<Candidate>> groups;
    for (int place = 0; place < int(statements.size()); ++place) {
        const auto *claim = std::get_if<coding::Claim>(&statements[size_t(place)].value);
        if (statements[size_t(place)].kind != Kind::Claim || !claim)
            continue;
        std::vector<Candidate> &group = groups[entityKey(claim->speaker) + u'\n' + claim->cause.simplified().toCaseFolded()];
        Candidate candidate{place, vocabulary.words(claim->effect)};
        for (const Candidate &earlier : group) {
            const bool sameEffect = earlier.effect.empty() || candidate.effect.empty()
                || similarity(earlier.effect, candidate.effect, vocabulary) > 0;
            if (sameEffect && clusters.join(earlier.place, place))
                break;
        }
        group.push_back(std::move(candidate));
    }
}

int sectionOf(Kind kind)
{
    switch (kind) {
    case Kind::Figure:
        return 0;
    case Kind::Claim:
        return 1;
    case Kind::Entity:
    case Kind::Plain:
        return 2;
    }
    Q_UNREACHABLE();
}

} // namespace

coding::Agreement agree(const Story &story)
{
    const std::vector<Statement> statements = inOrder(story);
    std::vector<int> figures;
    for (int place = 0; place < int(statements.size()); ++place)
        if (statements[size_t(place)].kind == Kind::Figure
            && std::holds_alternative<text::Quantity>(statements[size_t(place)].value))
            figures.push_back(place);

    Vocabulary vocabulary;
    Clusters clusters{int(statements.size())};
    applyDecisions(clusters, story.decisions, statements);
    separateWithinArticles(clusters, statements, figures);
    for (const Link &link : figureLinks(statements, figures, vocabulary))
        clusters.join(link.one, link.other);
    joinEntities(clusters, statements);
    joinClaims(clusters, statements, vocabulary);

    coding::Agreement agreement;
    for (const Witness &witness : story.articles)
        agreement.articles.push_back(witness.article);
    for (const std::vector<int> &members : clusters.all())
        agreement.points.push_back(point(story, statements, members));
    std::ranges::stable_sort(agreement.points, {}, [](const coding::Point &point) { return sectionOf(point.kind); });
    return agreement;
}

} // namespace agreement
