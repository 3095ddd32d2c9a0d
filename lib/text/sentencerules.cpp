// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/sentencerules.h"

namespace text {

using namespace Qt::StringLiterals;

SentenceRules::SentenceRules(const Lexicon &lexicon)
{
    add(BeforeNames, lexicon.words(u"abbreviations before names"_s));
    add(BeforeFigures, lexicon.words(u"abbreviations before figures"_s));
    add(Abbreviation, lexicon.words(u"abbreviations"_s));
    add(Starter, lexicon.words(u"sentence starters"_s));
}

const SentenceRules &SentenceRules::standard()
{
    static const SentenceRules rules(Lexicon::load().value_or(Lexicon()));
    return rules;
}

void SentenceRules::add(List list, const QStringList &words)
{
    for (const QString &word : words) {
        const auto known = size_t(m_words.add(word));
        if (known >= m_lists.size())
            m_lists.resize(known + 1);
        m_lists[known] |= list;
    }
}

} // namespace text
