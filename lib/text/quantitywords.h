// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/lexicon.h"
#include "text/quantity.h"
#include "text/tokens.h"

#include <QFlags>
#include <span>
#include <unordered_map>
#include <vector>

namespace text {

/// What a phrase does in a quantity; most are named after the lexicon's lists.
enum class Role {
    Number = 1 << 0,         ///< "seven"
    Scale = 1 << 1,          ///< "million"
    Collective = 1 << 2,     ///< "dozen": multiplies, but leaves the precision
    Fraction = 1 << 3,       ///< "third", with its denominator
    Vague = 1 << 4,          ///< "hundreds"
    Rough = 1 << 5,          ///< "a couple"
    Qualifier = 1 << 6,      ///< "more than"
    QualifierAfter = 1 << 7, ///< "or more"
    Neutral = 1 << 8,        ///< "a record": a qualifier that changes nothing
    RangeOpening = 1 << 9,   ///< "between"
    RangeJoining = 1 << 10,  ///< "to"
    RangeAnd = 1 << 11,      ///< "and", after an opening
    And = 1 << 12,           ///< "two hundred and five"
    Of = 1 << 13,            ///< "hundreds of"
    Article = 1 << 14,       ///< "a"
    Share = 1 << 15,         ///< "one in five"
    Minus = 1 << 16,         ///< "minus"
    PlusMinus = 1 << 17,     ///< "±"
    Determiner = 1 << 18,    ///< "its"
    NotCounted = 1 << 19,    ///< Never a counted noun
    PluralNoun = 1 << 20,    ///< "children"
    Unit = 1 << 21,          ///< "employees", "dollars", "%"
};
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

/// One meaning of a phrase.
struct Meaning
{
    Role role = Role::NotCounted;
    double value = 0; ///< A number, a factor, a denominator, a vague amount's low, a unit's factor.
    double high = 0;  ///< A vague amount's high.
    Relation relation = Relation::Equal;
    QString unit;             ///< As in Quantity.
    bool isCapitals = false;  ///< Only when written in capitals: a currency's code.
    QChar sign;               ///< Of a currency: the sign that it may be written with, such as $ for AUD.
    bool isAmbiguous = false; ///< A currency's sign alone, which an exact name of another currency outdoes.

    bool isCurrency() const { return role == Role::Unit && unit.size() == 3 && unit.front().isUpper(); }
};

/// A phrase found in tokens.
struct PhraseMatch
{
    const Meaning *meaning = nullptr;
    int end = 0; ///< One past its last token.

    explicit operator bool() const { return meaning; }
};

/// The lexicon's words for quantities and the world's currencies (by ICU), as one tree of phrases.
/// Making it takes some milliseconds; immutable once made.
class QuantityWords
{
public:
    explicit QuantityWords(const Lexicon &lexicon);

    const Vocabulary &vocabulary() const { return m_vocabulary; }

    /// The longest phrase with one of the roles that starts at a token and ends before `limit`. A hyphen
    /// within a phrase counts as space.
    PhraseMatch match(std::span<const Token> tokens, int at, int limit, Roles roles) const;

private:
    struct Node
    {
        std::vector<Meaning> meanings;
        Roles roles;
    };

    void addList(const QString &name, const QStringList &words);
    void addCurrencies();
    void add(const QString &phrase, const Meaning &meaning);

    Vocabulary m_vocabulary;
    std::vector<Node> m_nodes;
    std::unordered_map<quint64, int> m_children; ///< By parent and word.
};

/// The index of the token after a tight hyphen that stands at `at` before a word ("60-day"); `at` otherwise.
int skipHyphen(std::span<const Token> tokens, int at, int limit);

} // namespace text
