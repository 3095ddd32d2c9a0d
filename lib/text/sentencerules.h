// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/lexicon.h"

#include <QSet>
#include <QStringView>

namespace text {

/// What the splitter of sentences must know of a language: after which abbreviations a full stop goes on,
/// and which words start sentences. An immutable value that threads may share.
class SentenceRules
{
public:
    /// Takes the lists "abbreviations before names", "abbreviations before figures", "abbreviations" and
    /// "sentence starters".
    explicit SentenceRules(const Lexicon &lexicon);

    /// The rules of the lexicon that is built in: read once, on first use. Without one, only what can be told
    /// from the shape of words (initials, U.S., numbers) is known.
    static const SentenceRules &standard();

    /// "Dr", "e.g": the full stop after it never ends a sentence.
    bool isBeforeNames(QStringView word) const { return contains(m_beforeNames, word); }
    /// "No", "Fig": the full stop after it goes on before a figure.
    bool isBeforeFigures(QStringView word) const { return contains(m_beforeFigures, word); }
    /// "Inc", "a.m": the full stop after it ends a sentence only before a word that starts one.
    bool isAbbreviation(QStringView word) const { return contains(m_abbreviations, word); }
    /// "The", "However".
    bool isStarter(QStringView word) const { return contains(m_starters, word); }

private:
    static QSet<QString> setOf(const QStringList &words) { return {words.begin(), words.end()}; }
    static bool contains(const QSet<QString> &words, QStringView word);

    QSet<QString> m_beforeNames;
    QSet<QString> m_beforeFigures;
    QSet<QString> m_abbreviations;
    QSet<QString> m_starters;
};

} // namespace text
