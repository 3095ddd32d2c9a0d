// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/figurewords.h"

#include <algorithm>
#include <array>
#include <utility>

namespace text {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<QStringView, FigureWord>, 33> lists = {{
    {u"months", FigureWord::Month},
    {u"clock words", FigureWord::Clock},
    {u"words before clock times", FigureWord::BeforeClock},
    {u"words before years", FigureWord::BeforeYear},
    {u"labels before numbers", FigureWord::Label},
    {u"words before ages", FigureWord::BeforeAge},
    {u"words after ages", FigureWord::AfterAge},
    {u"score words", FigureWord::Score},
    {u"change verbs", FigureWord::Change},
    {u"words before halves", FigureWord::BeforeHalf},
    {u"multiples before wholes", FigureWord::BeforeWhole},
    {u"words after no multiple", FigureWord::Idle},
    {u"weight words", FigureWord::Weight},
    {u"money words", FigureWord::Money},
    {u"openings of changes", FigureWord::ChangeOpening},
    {u"companies", FigureWord::KnownName},
    {u"organisations", FigureWord::KnownName},
    {u"countries", FigureWord::KnownName},
    {u"verbs of having", FigureWord::Having},
    {u"words of addresses", FigureWord::Street},
    {u"verbs of amount", FigureWord::Being},
    {u"adverbs of amount", FigureWord::Adverb},
    {u"verb particles", FigureWord::Particle},
    {u"links after amounts", FigureWord::Link},
    {u"quarter words", FigureWord::Quarter},
    {u"opening periods", FigureWord::Since},
    {u"verbs of persons", FigureWord::OfPersons},
    {u"verbs on persons", FigureWord::OnPersons},
    {u"links to persons", FigureWord::PersonLink},
    {u"words before durations", FigureWord::BeforeDuration},
    {u"prepositions of duration", FigureWord::Spanning},
    {u"pronouns of the counted", FigureWord::Pronoun},
    {u"words of amounts", FigureWord::Amount},
}};

constexpr std::array<std::pair<QStringView, ClauseWord>, 23> clauseLists = {{
    {u"prepositions of nouns", ClauseWord::Preposition},
    {u"prepositions of place", ClauseWord::Place},
    {u"links of counts", ClauseWord::Carrying},
    {u"containers", ClauseWord::Container},
    {u"auxiliaries", ClauseWord::Auxiliary},
    {u"nouns that count persons", ClauseWord::CountsPersons},
    {u"nouns that count themselves", ClauseWord::CountsItself},
    {u"nouns of measures", ClauseWord::Measure},
    {u"nouns that count themselves", ClauseWord::Measure},
    {u"words of periods", ClauseWord::Period},
    {u"words of comparison", ClauseWord::Comparison},
    {u"words of halves", ClauseWord::Half},
    {u"weekdays", ClauseWord::Weekday},
    {u"words beside periods", ClauseWord::BesidePeriod},
    {u"openings of relative periods", ClauseWord::RelativePeriod},
    {u"heads of earlier periods", ClauseWord::Earlier},
    {u"prepositions of periods", ClauseWord::PeriodPreposition},
    {u"words after counts", ClauseWord::AfterCount},
    {u"verbs of clauses", ClauseWord::Verb},
    {u"bounds of levels", ClauseWord::LevelBound},
    {u"openings of earlier amounts", ClauseWord::EarlierOpening},
    {u"links of earlier amounts", ClauseWord::EarlierLink},
    {u"edges of periods", ClauseWord::Edge},
}};

/// The value of a word in a table by word, which grows as needed.
template <class Value>
Value &at(std::vector<Value> &table, int word)
{
    if (size_t(word) >= table.size())
        table.resize(size_t(word) + 1);
    return table[size_t(word)];
}

} // namespace

FigureLexicon::FigureLexicon(const Lexicon &lexicon, Vocabulary &vocabulary)
{
    for (const auto &[list, figureWord] : lists)
        for (const QString &word : lexicon.words(list.toString()))
            at(m_classes, vocabulary.add(word)) |= figureWord;
    for (const auto &[list, clauseWord] : clauseLists)
        for (const QString &word : lexicon.words(list.toString()))
            at(m_clauseWords, vocabulary.add(word)) |= clauseWord;
    const std::pair<QStringView, std::vector<bool> *> others[] = {{u"words before losses", &m_beforeLosses},
        {u"words of accounts", &m_ofAccounts}, {u"words before single units", &m_beforeSingles},
        {u"verbs of falling", &m_falling}, {u"words of rank", &m_ranks}, {u"words of seats", &m_seats},
        {u"words of banks", &m_banks}, {u"words before banks", &m_beforeBanks},
        {u"persons of ages", &m_agedPersons}, {u"verbs of ages", &m_ageVerbs}};
    for (const auto &[list, members] : others)
        for (const QString &word : lexicon.words(list.toString())) {
            const auto known = size_t(vocabulary.add(word));
            members->resize(std::max(members->size(), known + 1));
            (*members)[known] = true;
        }
    m_rise = lexicon.words(u"nouns of movement"_s).value(0);
    m_fall = lexicon.words(u"nouns of falling"_s).value(0);
    m_earlier = lexicon.words(u"words for earlier amounts"_s).value(0);
    const QString ordinals = u"ordinal "_s;
    const QString places = u"currency places "_s;
    const QString deeds = u"deed "_s;
    for (const QString &list : lexicon.lists()) {
        if (list.startsWith(ordinals)) {
            for (const QString &word : lexicon.words(list))
                at(m_ordinals, vocabulary.add(word)) = quint8(list.sliced(ordinals.size()).toInt());
        } else if (list.startsWith(places)) {
            m_currencies += list.sliced(places.size());
            for (const QString &word : lexicon.words(list))
                at(m_places, vocabulary.add(word)) = qint16(m_currencies.size());
        } else if (list.startsWith(deeds)) {
            m_deeds += list.sliced(deeds.size());
            for (const QString &word : lexicon.words(list))
                at(m_deedOf, vocabulary.add(word)) = quint8(m_deeds.size());
        }
    }
}

} // namespace text
