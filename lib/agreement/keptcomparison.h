// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/keptjoins.h"
#include "agreement/keptpoints.h"
#include "agreement/names.h"
#include "agreement/preparedfigures.h"
#include "agreement/statementreading.h"
#include "agreement/witnesses.h"

#include <map>
#include <memory>
#include <unordered_map>

namespace agreement {

/// What was found out about a story, kept from one comparison of it to the next, so that after an edit only
/// what it touched is done again.
class KeptComparison
{
public:
    /// What the statement says by itself. Valid until settle().
    StatementReading &statement(const Statement &statement);
    /// The sentence of a statement, read when it is first asked for.
    const std::shared_ptr<const SentenceReading> &sentence(const Placed &statement);
    /// See agreement::fullNames(). `asker`: a number for who asks; each has the names of the last time.
    const QHash<QString, QString> &fullNames(int asker, std::vector<NameUse> uses);
    /// The sentences of a story with what they have from one another.
    const Passages &passages(std::vector<Passages::Sentence> sentences);

    /// What was last prepared, for who matches figures to use or to replace.
    PreparedFigures &preparedFigures() { return m_preparedFigures; }
    /// How statements of a kind were joined last.
    KeptJoins &joins(coding::Kind kind) { return m_joins[kind]; }
    /// What was last made, for who makes points to use or to replace.
    KeptPoints &points() { return m_points; }

    /// Forgets what was not asked for since the last time.
    void settle();

private:
    /// A reading, and all of the statement that it depends on.
    struct Known
    {
        Statement statement;
        StatementReading reading;
        quint64 lastUsed = 0; ///< The round.
    };
    struct Names
    {
        std::vector<NameUse> uses;
        QHash<QString, QString> full;
    };

    Known &known(const Statement &statement);

    std::unordered_multimap<coding::AnnotationId, Known> m_statements;
    std::vector<Known *> m_order;     ///< In which they were asked for in this round.
    std::vector<Known *> m_lastOrder; ///< In the round before.
    size_t m_next = 0;                ///< In that order: the one that is likely asked for.
    std::unordered_map<QString, std::shared_ptr<const SentenceReading>> m_sentences;
    std::unordered_map<int, Names> m_names; ///< By asker.
    Passages m_passages;
    PreparedFigures m_preparedFigures;
    std::map<coding::Kind, KeptJoins> m_joins;
    KeptPoints m_points;
    quint64 m_lastNumber = 0;
    quint64 m_round = 1;
    size_t m_used = 0; ///< Of the statements, in this round.
};

} // namespace agreement
