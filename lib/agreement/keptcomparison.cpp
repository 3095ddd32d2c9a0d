// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/keptcomparison.h"

namespace agreement {

StatementReading &KeptComparison::statement(const Statement &statement)
{
    const auto [begin, end] = m_statements.equal_range(statement.annotation);
    auto known =
        std::find_if(begin, end, [&](const auto &other) { return other.second.statement == statement; });
    if (known == end) {
        known = m_statements.emplace(
            statement.annotation, Known{.statement = statement, .reading = readStatement(statement)});
        known->second.reading.number = ++m_lastNumber;
    }
    m_used += std::exchange(known->second.lastUsed, m_round) != m_round;
    return known->second.reading;
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
    if (m_passages.sentences() != sentences)
        m_passages = Passages(std::move(sentences));
    return m_passages;
}

void KeptComparison::settle()
{
    if (m_used < m_statements.size()) {
        std::erase_if(m_statements, [this](const auto &known) { return known.second.lastUsed < m_round; });
        std::erase_if(m_sentences, [](const auto &known) { return known.second.use_count() == 1; });
    }
    m_points.settle();
    ++m_round;
    m_used = 0;
}

} // namespace agreement
