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
    base::Result<void> isRead;
    addSentences(input, [&](text::ArticleId article) -> QString {
        const auto row = database.article(article);
        auto text = row && *row ? database.text((*row)->article.text) : base::Result<QString>();
        if (isRead && !row)
            isRead = std::unexpected(row.error());
        else if (isRead && !text)
            isRead = std::unexpected(text.error());
        return text.value_or(QString());
    });
    if (!isRead)
        return std::unexpected(isRead.error());
    std::unordered_map<coding::AnnotationId, agreement::Statement> statements;
    for (agreement::Statement &statement : input.statements)
        statements.emplace(statement.annotation, std::move(statement));
    return statements;
}

} // namespace

LearnedPairs::LearnedPairs(const store::Database &database)
    : m_database(database)
{
}

std::vector<agreement::LearnedPair> LearnedPairs::elsewhere(text::StoryId story) const
{
    std::vector<agreement::LearnedPair> pairs;
    for (const Pair &pair : m_known.pairs)
        if (pair.story != story)
            pairs.push_back(pair.phrases);
    return pairs;
}

base::Result<LearnedPairs::Read> LearnedPairs::read(const store::Database &database)
{
    const auto decisions = database.decisions();
    if (!decisions)
        return std::unexpected(decisions.error());
    Read read;
    for (const coding::Decision &decision : *decisions)
        if (decision.kind != coding::Decision::Kind::Label)
            read.annotations.insert({decision.first, decision.second});
    if (read.annotations.empty())
        return read;
    const auto statements = statementsOf(database, read.annotations);
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
        Pair pair{.story = decision.story, .phrases = std::move(phrases)};
        const bool saysSomething = !pair.phrases.one.isEmpty() && !pair.phrases.other.isEmpty() &&
                                   pair.phrases.one != pair.phrases.other;
        if (saysSomething && !std::ranges::contains(read.pairs, pair))
            read.pairs.push_back(std::move(pair));
    }
    return read;
}

/// Whether the pairs are others than before.
bool LearnedPairs::take(base::Result<Read> read)
{
    if (!read) {
        Q_EMIT failed(read.error());
        return false;
    }
    const bool areOthers = read->pairs != m_known.pairs;
    m_known = std::move(*read);
    return areOthers;
}

void LearnedPairs::bringUpToDate()
{
    if (!m_isStale || m_isReading)
        return;
    m_isStale = false;
    m_isReading = true;
    m_worker.run(
        [path = m_database.path()]() -> base::Result<Read> {
            const auto database = store::Database::open(path, store::Database::Mode::Read);
            return database ? read(**database) : std::unexpected(database.error());
        },
        [this](base::Result<Read> result) {
            m_isReading = false;
            if (take(std::move(result)))
                Q_EMIT changed();
            bringUpToDate(); // if more has changed meanwhile
        });
}

void LearnedPairs::settle()
{
    if (!m_isStale && !m_isReading)
        return;
    m_isStale = false;
    if (take(read(m_database)))
        Q_EMIT changed();
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
