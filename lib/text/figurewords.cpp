// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/figurewords.h"

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

} // namespace

FigureLexicon::FigureLexicon(const Lexicon &lexicon, Vocabulary &vocabulary)
{
    for (const auto &[list, figureWord] : lists) {
        for (const QString &word : lexicon.words(list.toString())) {
            const auto known = size_t(vocabulary.add(word));
            if (known >= m_classes.size())
                m_classes.resize(known + 1);
            m_classes[known] |= figureWord;
        }
    }
    const std::pair<QStringView, std::vector<bool> *> others[] = {{u"words before losses", &m_beforeLosses},
        {u"words of accounts", &m_ofAccounts}, {u"words before single units", &m_beforeSingles},
        {u"verbs of falling", &m_falling}, {u"words of rank", &m_ranks}, {u"words of seats", &m_seats},
        {u"words of banks", &m_banks}, {u"words before banks", &m_beforeBanks},
        {u"persons of ages", &m_agedPersons}, {u"verbs of ages", &m_ageVerbs}};
    for (const auto &[list, members] : others) {
        for (const QString &word : lexicon.words(list.toString())) {
            const auto known = size_t(vocabulary.add(word));
            if (known >= members->size())
                members->resize(known + 1);
            (*members)[known] = true;
        }
    }
    const QString ordinals = u"ordinal "_s;
    for (const QString &list : lexicon.lists()) {
        if (!list.startsWith(ordinals))
            continue;
        for (const QString &word : lexicon.words(list)) {
            const auto known = size_t(vocabulary.add(word));
            if (known >= m_ordinals.size())
                m_ordinals.resize(known + 1);
            m_ordinals[known] = quint8(list.sliced(ordinals.size()).toInt());
        }
    }
    const QString places = u"currency places "_s;
    for (const QString &list : lexicon.lists()) {
        if (!list.startsWith(places))
            continue;
        m_currencies += list.sliced(places.size());
        for (const QString &word : lexicon.words(list)) {
            const auto known = size_t(vocabulary.add(word));
            if (known >= m_places.size())
                m_places.resize(known + 1);
            m_places[known] = qint16(m_currencies.size());
        }
    }
}

} // namespace text
