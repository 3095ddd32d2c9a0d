// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/lexicon.h"
#include "text/vocabulary.h"

#include <QStringView>
#include <vector>

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
    bool isBeforeNames(QStringView word) const { return isIn(BeforeNames, word); }
    /// "No", "Fig": the full stop after it goes on before a figure.
    bool isBeforeFigures(QStringView word) const { return isIn(BeforeFigures, word); }
    /// "Inc", "a.m": the full stop after it ends a sentence only before a word that starts one.
    bool isAbbreviation(QStringView word) const { return isIn(Abbreviation, word); }
    /// "The", "However".
    bool isStarter(QStringView word) const { return isIn(Starter, word); }

private:
    /// Bits of the lists that a word stands in.
    enum List : quint8 { BeforeNames = 1, BeforeFigures = 2, Abbreviation = 4, Starter = 8 };

    void add(List list, const QStringList &words);
    bool isIn(List list, QStringView word) const
    {
        const int known = m_words.find(word);
        return known >= 0 && (m_lists[size_t(known)] & list);
    }

    Vocabulary m_words;
    std::vector<quint8> m_lists; ///< By word.
};

} // namespace text
