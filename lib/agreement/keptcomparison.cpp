// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/keptcomparison.h"

#include <algorithm>
#include <utility>

namespace agreement {

namespace {

/// Whether so much is there that is not used that it is worth looking for.
bool isOvergrown(size_t used, size_t all)
{
    constexpr size_t share = 8;
    constexpr size_t few = 8;
    return all > used + used / share + few;
}

} // namespace

StatementReading &KeptComparison::statement(const Statement &statement)
{
    Known &own = known(statement);
    m_used += std::exchange(own.lastUsed, m_round) != m_round;
    m_order.push_back(&own);
    return own.reading;
}

/// Mostly the one after that of the statement before, or the next but one.
KeptComparison::Known &KeptComparison::known(const Statement &statement)
{
    for (size_t next = m_next; next < std::min(m_next + 2, m_lastOrder.size()); ++next)
        if (m_lastOrder[next]->statement == statement) {
            m_next = next + 1;
            return *m_lastOrder[next];
        }
    const auto [begin, end] = m_statements.equal_range(statement.annotation);
    auto known =
        std::find_if(begin, end, [&](const auto &other) { return other.second.statement == statement; });
    if (known == end) {
        known = m_statements.emplace(
            statement.annotation, Known{.statement = statement, .reading = readStatement(statement)});
        known->second.reading.number = ++m_lastNumber;
    }
    return known->second;
}

const std::shared_ptr<const SentenceReading> &KeptComparison::sentence(const Placed &statement)
{
    auto &own = statement.reading->sentence;
    if (own)
        return own;
    auto &known = m_sentences[statement->sentence];
    if (!known)
        known = std::make_shared<const SentenceReading>(readSentence(statement->sentence));
    return own = known;
}

const QHash<QString, QString> &KeptComparison::fullNames(int asker, std::vector<NameUse> uses)
{
    Names &known = m_names[asker];
    if (known.uses != uses)
        known = {.uses = uses, .full = agreement::fullNames(uses)};
    return known.full;
}

const Passages &KeptComparison::passages(std::vector<Passages::Sentence> sentences)
{
    sentences = Passages::distinct(std::move(sentences));
    if (m_passages.sentences() != sentences)
        m_passages = Passages(std::move(sentences));
    return m_passages;
}

void KeptComparison::settle()
{
    if (isOvergrown(m_used, m_statements.size())) {
        std::erase_if(m_statements, [this](const auto &known) { return known.second.lastUsed < m_round; });
        std::erase_if(m_sentences, [](const auto &known) { return known.second.use_count() == 1; });
    }
    m_points.settle();
    m_lastOrder = std::exchange(m_order, {});
    m_order.reserve(m_lastOrder.size() + 1);
    m_next = 0;
    ++m_round;
    m_used = 0;
}

} // namespace agreement
