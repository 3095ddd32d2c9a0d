// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/concepts.h"

#include "agreement/conceptlists.h"
#include "agreement/wordclasses.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace agreement {
namespace {

quint64 hashOf(QStringView word)
{
    LettersKey key;
    for (const QChar c : word)
        key.add(folded(c));
    return key.key();
}

/// Long words by their first letters.
quint64 stemOf(QStringView word, quint64 key)
{
    constexpr qsizetype longWord = 8;
    constexpr qsizetype stem = 6;
    return word.size() >= longWord ? hashOf(word.first(stem)) : key;
}

/// The lists of the syntax definition "Variorum concepts", ready to look words up in.
class ConceptTable
{
public:
    ConceptTable()
    {
        const text::WordGroups &lists = conceptLists();
        readSynonyms(lists.value(u"same thing"_s));
        readMarks(lists);
        readParts(lists.value(u"only a part"_s));
        for (const QStringList &group : lists.value(u"also means"_s))
            for (const QString &word : group.sliced(1))
                m_further[hashOf(group.first())].push_back(of(word, wordKey(word)).key);
        for (const QStringList &group : lists.value(u"people"_s))
            for (const QString &word : group)
                m_people.insert(hashOf(word));
    }

    Concept of(QStringView word, quint64 key) const
    {
        if (const auto found = m_words.constFind(hashOf(word)); found != m_words.cend())
            return *found;
        const auto group = m_groups.constFind(key);
        return {.key = group == m_groups.cend() ? stemOf(word, key) : *group};
    }

    std::span<const quint64> further(quint64 key) const
    {
        const auto found = m_further.constFind(key);
        return found == m_further.cend() ? std::span<const quint64>() : std::span(*found);
    }

    bool isPeople(QStringView unit) const { return m_people.contains(hashOf(unit)); }

private:
    void readSynonyms(const QList<QStringList> &groups)
    {
        for (const QStringList &group : groups) {
            const quint64 name = hashOf(group.first());
            for (const QString &word : group) {
                m_words[hashOf(word)].key = name;
                m_groups.insert(wordKey(word), name);
            }
        }
    }

    void readMarks(const text::WordGroups &lists)
    {
        constexpr double littleTold = 0.25;
        constexpr double hardlyTold = 0.12;
        change(lists.value(u"grew"_s), [](Concept &one) {
            one.movement = 1;
            one.weight = littleTold;
        });
        change(lists.value(u"shrank"_s), [](Concept &one) {
            one.movement = -1;
            one.weight = littleTold;
        });
        change(lists.value(u"expected"_s), [](Concept &one) {
            one.isExpected = true;
            one.weight = 0.5;
            one.key = hashOf(u"expected");
        });
        change(lists.value(u"tells"_s), [=](Concept &one) {
            one.tells = true;
            one.weight = std::min(one.weight, hardlyTold);
        });
        change(lists.value(u"says little"_s),
            [=](Concept &one) { one.weight = std::min(one.weight, hardlyTold); });
        change(lists.value(u"amount"_s), [](Concept &one) { one.weight = 0; });
    }

    void readParts(const QList<QStringList> &groups)
    {
        for (qsizetype group = 0; group < std::min<qsizetype>(groups.size(), mostNarrowing); ++group) {
            const quint64 key = hashOf(groups[group].first());
            change({groups[group]}, [&](Concept &one) {
                one.key = key;
                one.narrowing = static_cast<signed char>(group + 1);
            });
        }
    }

    template <class Change>
    void change(const QList<QStringList> &groups, Change change)
    {
        for (const QStringList &group : groups)
            for (const QString &word : group) {
                Concept &one = m_words[hashOf(word)];
                if (one.key == 0)
                    one.key = stemOf(word, wordKey(word));
                change(one);
            }
    }

    QHash<quint64, Concept> m_words;  ///< By hash of the word as written, without case.
    QHash<quint64, quint64> m_groups; ///< Concepts of words in other forms, by wordKey().
    QHash<quint64, std::vector<quint64>> m_further;
    QSet<quint64> m_people;
};

const ConceptTable &table()
{
    static const ConceptTable made;
    return made;
}

} // namespace

Concept conceptOf(QStringView word, quint64 key)
{
    return table().of(word, key);
}

std::span<const quint64> furtherConcepts(quint64 key)
{
    return table().further(key);
}

Noun nounOf(QStringView unit)
{
    constexpr double telling = 0.2;
    if (unit.isEmpty())
        return {};
    const Concept meant = conceptOf(unit, wordKey(unit));
    return {.key = meant.key, .isPeople = table().isPeople(unit), .isTelling = meant.weight > telling};
}

Likeness countedAlike(const Noun &one, const Noun &other)
{
    if (one.key == 0 || other.key == 0)
        return Likeness::Possible;
    if (one.key == other.key)
        return Likeness::Same;
    return one.isPeople && other.isPeople ? Likeness::Possible : Likeness::None;
}

Likeness countedAlike(QStringView unit, QStringView otherUnit)
{
    return countedAlike(nounOf(unit), nounOf(otherUnit));
}

} // namespace agreement
