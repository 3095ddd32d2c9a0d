// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/figures.h"
#include "agreement/names.h"
#include "agreement/preparedfigures.h"
#include "agreement/witnesses.h"

#include <unordered_map>

namespace agreement {

/// What the statements of a story say by themselves, kept from one comparison of the story to the next, so
/// that after an edit only what it touched is read again.
class Readings
{
public:
    /// The figure of a statement that has a quantity. Valid until settle(), or until another statement of the
    /// same annotation is asked for.
    const FigureReading &figure(const Statement &statement);
    /// How many figures were read anew so far. While it stays, figure() has given the same for the same
    /// annotations.
    quint64 figuresRead() const { return m_figuresRead; }
    /// What was last prepared, for who matches figures to use or to replace.
    PreparedFigures &preparedFigures() { return m_preparedFigures; }

    /// Valid until settle().
    const SentenceReading &sentence(const QString &sentence);
    /// See agreement::nameKey().
    const QString &nameKey(const QString &name);
    /// See agreement::fullNames(). `asker`: a number for who asks; each has the names of the last time.
    const QHash<QString, QString> &fullNames(int asker, std::vector<NameUse> uses);

    /// Forgets what was not asked for since the last time.
    void settle();

private:
    /// A reading, and all of the statement that it depends on.
    struct Known
    {
        text::Span span;
        QString quote;
        QString sentence;
        int sentenceStart = -1;
        QString before;
        text::Quantity quantity;
        FigureReading reading;
        bool isUsed = false;

        explicit Known(const Statement &statement);
        bool isOf(const Statement &statement) const;
    };
    template <class Reading>
    struct Used
    {
        Reading reading;
        bool isUsed = false;
    };
    struct Names
    {
        std::vector<NameUse> uses;
        QHash<QString, QString> full;
    };

    std::unordered_map<coding::AnnotationId, Known> m_figures;
    quint64 m_figuresRead = 0;
    PreparedFigures m_preparedFigures;
    std::unordered_map<QString, Used<SentenceReading>> m_sentences;
    std::unordered_map<QString, Used<QString>> m_nameKeys;
    std::unordered_map<int, Names> m_names; ///< By asker.
};

} // namespace agreement
