// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/lexicon.h"
#include "text/quantity.h"
#include "text/tokens.h"

#include <QFlags>
#include <QHash>
#include <QStringList>
#include <span>
#include <unordered_map>
#include <vector>

namespace text {

/// What a phrase does in a quantity; most are named after the lexicon's lists.
enum class Role : quint32 {
    Number = 1 << 0,          ///< "seven"
    Scale = 1 << 1,           ///< "million"
    Collective = 1 << 2,      ///< "dozen": multiplies, but leaves the precision
    Fraction = 1 << 3,        ///< "third", with its denominator
    Vague = 1 << 4,           ///< "hundreds"
    Rough = 1 << 5,           ///< "a couple"
    Qualifier = 1 << 6,       ///< "more than"
    QualifierAfter = 1 << 7,  ///< "or more"
    Neutral = 1 << 8,         ///< "a record": a qualifier that changes nothing
    RangeOpening = 1 << 9,    ///< "between"
    RangeJoining = 1 << 10,   ///< "to"
    RangeAnd = 1 << 11,       ///< "and", after an opening
    And = 1 << 12,            ///< "two hundred and five"
    Of = 1 << 13,             ///< "hundreds of"
    Article = 1 << 14,        ///< "a"
    Share = 1 << 15,          ///< "one in five"
    Minus = 1 << 16,          ///< "minus"
    PlusMinus = 1 << 17,      ///< "±"
    Determiner = 1 << 18,     ///< "its"
    NotCounted = 1 << 19,     ///< Never a counted noun
    PluralNoun = 1 << 20,     ///< "children"
    Unit = 1 << 21,           ///< "employees", "dollars", "%"
    MoneyScale = 1 << 22,     ///< "mm" after a currency
    Multiple = 1 << 23,       ///< "doubled"
    Rate = 1 << 24,           ///< "a" in "$60 a barrel", where a unit or a noun of rates follows
    RateNoun = 1 << 25,       ///< "share"
    TimeRelation = 1 << 26,   ///< "after"
    Joint = 1 << 27,          ///< "as" in "twice as many"
    SmallUnit = 1 << 28,      ///< "in" in "5 ft 2 in"
    BoundJoining = 1 << 30,   ///< "but" in "above 10 but below 20"
    CurrencyBefore = 1 << 29, ///< "Rs": a currency's name that may stand before its amount
    Alternative = 1u << 31,   ///< "if not" in "hundreds, if not thousands"
};
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

/// What single words do that stand beside numbers.
enum class WordKind : quint16 {
    DecimalPoint = 1 << 0, ///< "point" in "three point five"
    Dimension = 1 << 1,    ///< "long" after 5" and 12m
    Below = 1 << 2,        ///< "below" in "five degrees below zero"
    By = 1 << 3,           ///< "by" in "10 by 12 feet"
    Plus = 1 << 4,         ///< "+" before a number
    Point = 1 << 5,        ///< "point" in "half a point": a percentage point
    More = 1 << 6,         ///< "more" in "seven more firms"
    Each = 1 << 8,         ///< "each" in "$20 each"
    Factor = 1 << 9,       ///< "factor" in "by a factor of five"
    Length = 1 << 10,      ///< "depth": letters near it are metres, no millions
    Modifier = 1 << 7,     ///< "HR": no unit in capitals before what is counted
};
Q_DECLARE_FLAGS(WordKinds, WordKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(WordKinds)

/// How the last word of a phrase must be written for the phrase to have a meaning.
enum class Writing : quint8 {
    Any,
    Capitals,     ///< All capitals: a currency's code.
    SmallFirst,   ///< A small letter, then a capital: "mW", which is no MW.
    CapitalFirst, ///< "Mt", "W"
    Code,         ///< With three capitals, those of a currency's code: "mUSD", "MEUR".
};

/// One meaning of a phrase.
struct Meaning
{
    Role role = Role::NotCounted;
    double value = 0; ///< A number, a factor, a denominator, a vague amount's low, a unit's factor.
    double high = 0;  ///< A vague amount's high.
    Relation relation = Relation::Equal;
    QString unit; ///< As in Quantity.
    Writing writing = Writing::Any;
    QStringList candidates; ///< Of a name that several currencies share, the likeliest first: else empty.

    bool isCurrency() const { return role == Role::Unit && unit.size() == 3 && unit.front().isUpper(); }
    bool isAmbiguous() const { return !candidates.isEmpty(); }
};

/// A phrase found in tokens.
struct PhraseMatch
{
    const Meaning *meaning = nullptr;
    int end = 0; ///< One past its last token.

    explicit operator bool() const { return meaning; }
};

/// A phrase that is made by rule from the lexicon's lists, with what it means.
struct MadePhrase
{
    QString phrase;
    Meaning meaning;
};

/// The lexicon's words for quantities, the measures made from its prefixes and units, and the world's
/// currencies (by ICU), as one tree of phrases.
/// Making it takes some milliseconds; immutable once made.
class QuantityWords
{
public:
    /// Adds the words to the vocabulary with which the tokens are to be made.
    QuantityWords(const Lexicon &lexicon, Vocabulary &vocabulary);

    /// The longest phrase with one of the roles that starts at a token and ends before `limit`. A hyphen
    /// within a phrase counts as space.
    PhraseMatch match(std::span<const Token> tokens, int at, int limit, Roles roles) const
    {
        if (at >= limit || !(rolesFrom(tokens[size_t(at)].word) & roles))
            return {};
        return longest(tokens, at, limit, roles);
    }

    /// How many of a smaller unit make one of a larger one when both are said together: 12 inches a foot. 0:
    /// they are not said together.
    double partsOf(const QString &unit, const QString &smaller) const
    {
        return m_parts.value({unit, smaller});
    }

    /// The unit that one makes with "per" another: "kilometres_per_minute". Empty when they make no speed.
    QString speed(const QString &unit, const QString &time) const;

    /// Whether a currency is parted into thousandths.
    bool hasThousandths(const QString &unit) const { return m_thousandths.contains(unit); }

    /// The code of the currency of the country that a word is the adjective or a place of; empty when none
    /// is.
    QString currencyOfAdjective(int word) const { return m_adjectives.value(word); }

    /// Whether a word is of one of the kinds.
    bool is(int word, WordKinds kinds) const { return facts(word).kinds & kinds; }

    /// The roles of all phrases that start with a word.
    Roles rolesFrom(int word) const { return facts(word).from; }
    /// The roles of all phrases that a word stands in.
    Roles rolesWith(int word) const { return facts(word).with; }

private:
    struct Node
    {
        std::vector<Meaning> meanings;
        Roles roles;
        bool hasChildren = false;
    };
    /// What is known of a word on its own.
    struct WordFacts
    {
        Roles from;
        Roles with;
        WordKinds kinds;
        int node = 0; ///< Of the phrase that is this word.
    };

    const WordFacts &facts(int word) const
    {
        return word >= 0 && size_t(word) < m_facts.size() ? m_facts[size_t(word)] : m_unknown;
    }
    void addList(const QString &name, const QStringList &words, Vocabulary &vocabulary);
    void addKinds(const Lexicon &lexicon, Vocabulary &vocabulary);
    void addAdjectives(const Lexicon &lexicon, Vocabulary &vocabulary);
    void add(const QString &phrase, const Meaning &meaning, Vocabulary &vocabulary);
    int child(int parent, int word);
    PhraseMatch longest(std::span<const Token> tokens, int at, int limit, Roles roles) const;

    std::vector<Node> m_nodes; ///< The first is the root.
    std::vector<WordFacts> m_facts;
    WordFacts m_unknown;
    std::unordered_map<quint64, int> m_children; ///< By parent and word; not the root's.
    QStringList m_distances;                     ///< Units that make speeds.
    QStringList m_times;
    QStringList m_thousandths; ///< Currencies with thousandths.
    QHash<std::pair<QString, QString>, double> m_parts;
    QMultiHash<QString, QStringList> m_shared; ///< Candidates by shared name.
    QHash<int, QString> m_adjectives;          ///< Currencies by "Canadian".
};

/// The index of the token after a tight hyphen that stands at `at` before a word ("60-day"); `at` otherwise.
int skipHyphen(std::span<const Token> tokens, int at, int limit);

} // namespace text
