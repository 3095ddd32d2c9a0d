// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/lexicon.h"
#include "text/vocabulary.h"

#include <QFlags>
#include <QStringList>
#include <vector>

namespace text {

/// What a word next to a number says of it; one for each list that is named after it.
enum class FigureWord : quint32 {
    Month = 1 << 0,           ///< "July": numbers next to it are dates
    Clock = 1 << 1,           ///< "pm" after a time of day
    BeforeClock = 1 << 2,     ///< "at"
    BeforeYear = 1 << 3,      ///< "in"
    Label = 1 << 4,           ///< "Section": the number is a name
    BeforeAge = 1 << 5,       ///< "aged"
    AfterAge = 1 << 6,        ///< "old"
    Score = 1 << 7,           ///< "beat": numbers may be scores
    Change = 1 << 8,          ///< "rose": "from" opens no range
    BeforeHalf = 1 << 9,      ///< "first": half of a match or a year
    BeforeWhole = 1 << 10,    ///< "double": only before what is multiplied
    Idle = 1 << 11,           ///< "down" after "doubled": no multiple is meant
    Weight = 1 << 12,         ///< "weighed": pounds are no money
    Money = 1 << 13,          ///< "paid": pounds are no weight
    Being = 1 << 14,          ///< "was", "reached": says of its subject how much it is
    Adverb = 1 << 15,         ///< "also": between a subject and its verb
    Particle = 1 << 16,       ///< "off" in "laid off"
    Link = 1 << 17,           ///< "in" of "$5 billion in revenue"
    Quarter = 1 << 18,        ///< "quarter", "Q"
    ChangeOpening = 1 << 23,  ///< "from": after a verb of change two figures follow, no range
    KnownName = 1 << 20,      ///< "Amazon", wherever it stands
    Having = 1 << 21,         ///< "employs": adds nothing to what is counted
    Street = 1 << 22,         ///< "Street": the number before it is an address
    Since = 1 << 19,          ///< "since": a part of the period that it opens
    OfPersons = 1 << 24,      ///< "died": its subject is a number of people
    OnPersons = 1 << 25,      ///< "killed": so is its object
    PersonLink = 1 << 26,     ///< "were", "still": between such a number and its verb
    BeforeDuration = 1 << 27, ///< "loan": "over" after it opens a duration
    Spanning = 1 << 28,       ///< "over", which may say of a duration how long something goes on
    Pronoun = 1 << 29,        ///< "them": what was counted before
    Amount = 1 << 30,         ///< "loss": "of" after it opens an amount, no year
};
Q_DECLARE_FLAGS(FigureWords, FigureWord)
Q_DECLARE_OPERATORS_FOR_FLAGS(FigureWords)

/// What a word does in a clause that has a figure; one for each list of variorum-clauses.xml.
enum class ClauseWord : quint32 {
    Preposition = 1 << 0,        ///< "of": joins a noun to the one before it
    Place = 1 << 1,              ///< "in": what it joins is a place rather than an owner
    Carrying = 1 << 2,           ///< "from": the number after it counts what the one before did
    Container = 1 << 3,          ///< "number": what follows "of" is what counts
    Auxiliary = 1 << 4,          ///< "will": between a subject and its verb
    CountsPersons = 1 << 5,      ///< "headcount"
    CountsItself = 1 << 6,       ///< "deliveries"
    Measure = 1 << 7,            ///< "profit": a noun even where it looks like a name or a verb
    Period = 1 << 8,             ///< "year"
    Weekday = 1 << 9,            ///< "Monday", "today"
    BesidePeriod = 1 << 10,      ///< "last", "first": stands among words of periods
    RelativePeriod = 1 << 11,    ///< "last": opens a period
    Earlier = 1 << 12,           ///< "earlier" in "a year earlier"
    PeriodPreposition = 1 << 13, ///< "during"
    AfterCount = 1 << 14,        ///< "worldwide": may follow a number that counts by its verb alone
    Half = 1 << 15,              ///< "half" of a year
    Comparison = 1 << 16,        ///< "many" in "twice as many people"
    Verb = 1 << 17,              ///< "expects": no noun before a figure
    LevelBound = 1 << 18,        ///< "below": the bound after it is a level, though something "fell"
    EarlierOpening = 1 << 19,    ///< "from": what an amount was before stands after it
    EarlierLink = 1 << 20,       ///< "with" in "compared with"
    Edge = 1 << 21,              ///< "end" in "the end of March"
};
Q_DECLARE_FLAGS(ClauseWords, ClauseWord)
Q_DECLARE_OPERATORS_FOR_FLAGS(ClauseWords)

/// The classes of words by the vocabulary's numbers, from the lexicon's lists for what stands around figures.
/// Immutable once made.
class FigureLexicon
{
public:
    FigureLexicon(const Lexicon &lexicon, Vocabulary &vocabulary);

    FigureWords of(int word) const
    {
        return word >= 0 && size_t(word) < m_classes.size() ? m_classes[size_t(word)] : FigureWords();
    }
    /// Whether amounts in brackets after a word are negative: "was ($3 million)".
    bool isBeforeLoss(int word) const { return isIn(m_beforeLosses, word); }
    /// Whether a word names what accounts tell the sum or the change of: "margin".
    bool isOfAccounts(int word) const { return isIn(m_ofAccounts, word); }
    /// Whether one of a unit is a figure after a word: "takes a year".
    bool isBeforeSingle(int word) const { return isIn(m_beforeSingles, word); }
    /// Whether a number after a word is how many of the first ones are meant: "top" in "the top 10 firms".
    bool isRank(int word) const { return isIn(m_ranks, word); }
    /// Whether a word says where something has its seat: "based".
    bool isSeat(int word) const { return isIn(m_seats, word); }
    /// Whether a word is a country's bank or authority: "Reserve Bank of".
    bool isBank(int word) const { return isIn(m_banks, word); }
    /// Whether a word after a country speaks of its central bank or its government: "central".
    bool isBeforeBank(int word) const { return isIn(m_beforeBanks, word); }
    /// Whether a verb of change says that something becomes less.
    bool isFalling(int word) const { return isIn(m_falling, word); }
    /// Whether a bare number is the age of what a word names: "he" in "he is 45".
    bool isPersonOfAge(int word) const { return isIn(m_agedPersons, word); }
    /// Whether a verb stands between a person and an age: "is".
    bool isVerbOfAge(int word) const { return isIn(m_ageVerbs, word); }
    ClauseWords inClause(int word) const
    {
        return word >= 0 && size_t(word) < m_clauseWords.size() ? m_clauseWords[size_t(word)] : ClauseWords();
    }
    /// What a verb is called as a noun: "spending" for "spent". Empty for words that are no such verbs.
    QString deedOf(int word) const
    {
        const int deed = word >= 0 && size_t(word) < m_deedOf.size() ? m_deedOf[size_t(word)] : 0;
        return deed > 0 ? m_deeds[deed - 1] : QString();
    }
    bool isDeed(int word) const
    {
        return word >= 0 && size_t(word) < m_deedOf.size() && m_deedOf[size_t(word)] > 0;
    }
    /// What a verb of change did, as a noun: "rise", "fall".
    const QString &movementOf(int word) const { return isFalling(word) ? m_fall : m_rise; }
    /// Says of an amount that it is of another time before, which is not named.
    const QString &earlier() const { return m_earlier; }
    /// 1 for "first"; 0 for words that are no ordinals.
    int ordinalOf(int word) const
    {
        return word >= 0 && size_t(word) < m_ordinals.size() ? m_ordinals[size_t(word)] : 0;
    }
    /// The currency of the country that a word speaks of, as an index into currencies(); -1 when there is
    /// none.
    int currencyOf(int word) const
    {
        return word >= 0 && size_t(word) < m_places.size() ? m_places[size_t(word)] - 1 : -1;
    }
    /// Codes of the currencies whose countries are known.
    const QStringList &currencies() const { return m_currencies; }

private:
    static bool isIn(const std::vector<bool> &words, int word)
    {
        return word >= 0 && size_t(word) < words.size() && words[size_t(word)];
    }

    std::vector<bool> m_beforeLosses; ///< By word, as the next ones.
    std::vector<bool> m_ofAccounts;
    std::vector<bool> m_beforeSingles;
    std::vector<bool> m_falling;
    std::vector<bool> m_seats;
    std::vector<bool> m_banks;
    std::vector<bool> m_beforeBanks;
    std::vector<bool> m_ranks;
    std::vector<bool> m_agedPersons;
    std::vector<bool> m_ageVerbs;
    std::vector<FigureWords> m_classes;
    std::vector<ClauseWords> m_clauseWords;
    std::vector<quint8> m_deedOf; ///< By word: one more than the index of its noun.
    QStringList m_deeds;
    QString m_rise;
    QString m_fall;
    QString m_earlier;
    std::vector<qint16> m_places; ///< By word: one more than the index of its currency.
    QStringList m_currencies;
    std::vector<quint8> m_ordinals; ///< By word.
};

} // namespace text
