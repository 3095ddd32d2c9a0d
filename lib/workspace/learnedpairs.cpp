// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/learnedpairs.h"

#include "workspace/agreementinput.h"

#include <algorithm>
#include <ranges>

namespace workspace {
namespace {

/// The annotations as statements, with their sentences.
base::Result<std::unordered_map<coding::AnnotationId, agreement::Statement>> statementsOf(
    const store::Database &database, const std::unordered_set<coding::AnnotationId> &ids)
{
    auto annotations = database.annotations(std::vector<coding::AnnotationId>(ids.begin(), ids.end()));
    const auto tags = database.tags();
    if (!annotations || !tags)
        return std::unexpected(annotations ? tags.error() : annotations.error());
    OpenStory story;
    story.annotations = std::move(*annotations);
    agreement::Story input = agreementInput(story, *tags);
    const auto read = addSentences(input, [&](text::ArticleId article) -> base::Result<QString> {
        const auto row = database.article(article);
        if (!row || !*row)
            return row ? base::Result<QString>() : std::unexpected(row.error());
        return database.text((*row)->article.text);
    });
    if (!read)
        return std::unexpected(read.error());
    std::unordered_map<coding::AnnotationId, agreement::Statement> statements;
    for (agreement::Statement &statement : input.statements)
        statements.emplace(statement.annotation, std::move(statement));
    return statements;
}

} // namespace

std::vector<agreement::LearnedPair> DecidedPairs::elsewhere(text::StoryId story) const
{
    std::vector<agreement::LearnedPair> learned;
    for (const Pair &pair : pairs)
        if (pair.story != story)
            learned.push_back(pair.phrases);
    return learned;
}

base::Result<DecidedPairs> decidedPairs(const store::Database &database)
{
    const auto decisions = database.decisions();
    if (!decisions)
        return std::unexpected(decisions.error());
    DecidedPairs decided;
    for (const coding::Decision &decision : *decisions)
        if (decision.kind != coding::Decision::Kind::Label)
            decided.annotations.insert({decision.first, decision.second});
    if (decided.annotations.empty())
        return decided;
    const auto statements = statementsOf(database, decided.annotations);
    if (!statements)
        return std::unexpected(statements.error());
    for (const coding::Decision &decision : *decisions | std::views::reverse) {
        const auto first = statements->find(decision.first);
        const auto second = statements->find(decision.second);
        if (first == statements->end() || second == statements->end() ||
            first->second.kind != second->second.kind)
            continue;
        agreement::LearnedPair phrases{.kind = first->second.kind,
            .one = agreement::phraseOf(first->second),
            .other = agreement::phraseOf(second->second),
            .isSame = decision.kind == coding::Decision::Kind::Same};
        DecidedPairs::Pair pair{.story = decision.story, .phrases = std::move(phrases)};
        const bool saysSomething = !pair.phrases.one.isEmpty() && !pair.phrases.other.isEmpty() &&
                                   pair.phrases.one != pair.phrases.other;
        if (saysSomething && !std::ranges::contains(decided.pairs, pair))
            decided.pairs.push_back(std::move(pair));
    }
    return decided;
}

LearnedPairs::LearnedPairs(const store::Database &database)
    : m_database(database)
{
}

void LearnedPairs::take(base::Result<DecidedPairs> read)
{
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    const bool areOthers = read->pairs != m_known.pairs;
    m_known = std::move(*read);
    if (areOthers)
        Q_EMIT changed();
}

void LearnedPairs::bringUpToDate()
{
    if (!m_isStale || m_isReading)
        return;
    m_isStale = false;
    m_isReading = true;
    m_worker.run(
        [path = m_database.path()]() -> base::Result<DecidedPairs> {
            const auto database = store::Database::open(path, store::Database::Mode::Read);
            return database ? decidedPairs(**database) : std::unexpected(database.error());
        },
        [this](base::Result<DecidedPairs> result) {
            m_isReading = false;
            take(std::move(result));
            bringUpToDate(); // if more has changed meanwhile
        });
}

void LearnedPairs::settle()
{
    if (!m_isStale && !m_isReading)
        return;
    m_isStale = false;
    take(decidedPairs(m_database));
}

void LearnedPairs::follow(const coding::ChangeSet &changes)
{
    m_isStale = m_isStale || changes.touches<coding::Decision>();
    if (!m_known.annotations.empty())
        changes.each<coding::Annotation>([this](const coding::Change<coding::Annotation> &change) {
            m_isStale = m_isStale || m_known.annotations.contains(change.either().id);
        });
}

} // namespace workspace
