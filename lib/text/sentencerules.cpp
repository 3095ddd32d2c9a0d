// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/sentencerules.h"

namespace text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 24; ///< Longer ones are in no list and need no lower case made.

} // namespace

SentenceRules::SentenceRules(const Lexicon &lexicon)
    : m_beforeNames(setOf(lexicon.words(u"abbreviations before names"_s)))
    , m_beforeFigures(setOf(lexicon.words(u"abbreviations before figures"_s)))
    , m_abbreviations(setOf(lexicon.words(u"abbreviations"_s)))
    , m_starters(setOf(lexicon.words(u"sentence starters"_s)))
{
}

const SentenceRules &SentenceRules::standard()
{
    static const SentenceRules rules(Lexicon::load().value_or(Lexicon()));
    return rules;
}

bool SentenceRules::contains(const QSet<QString> &words, QStringView word)
{
    return word.size() <= longestWord && words.contains(word.toString().toLower());
}

} // namespace text
