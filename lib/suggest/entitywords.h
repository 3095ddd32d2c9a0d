// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/lexicon.h"
#include "text/tokens.h"

#include <QFlags>
#include <QHash>
#include <QStringView>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace suggest {

/// What a word or phrase is known as; one for each list of resources/syntax/variorum-names.xml.
enum class NameClass : quint32 {
    FirstName = 1 << 0,
    Surname = 1 << 1,
    Title = 1 << 2,     ///< "Dr", "President"
    Role = 1 << 3,      ///< "spokesperson", "singer"
    Particle = 1 << 4,  ///< "van", "de": may open a name
    Link = 1 << 5,      ///< "of", "the": only within a name
    Calendar = 1 << 6,  ///< "Monday"
    NeverName = 1 << 7, ///< "AI", "CEO"
    Country = 1 << 8,
    Nationality = 1 << 9,
    City = 1 << 10,
    Region = 1 << 11,
    PlaceWord = 1 << 12,        ///< "River"
    CompanyEnding = 1 << 13,    ///< "Inc"
    OrganisationWord = 1 << 14, ///< "University"
    Company = 1 << 15,
    Organisation = 1 << 16,
    Product = 1 << 17,
    OtherName = 1 << 18,
    Ordinary = 1 << 19,      ///< A common word of English
    Speech = 1 << 20,        ///< "said"
    Alias = 1 << 21,         ///< Short for a name: "US"
    Abbreviation = 1 << 22,  ///< Its full stop is a part of it: "Inc."
    WorkWord = 1 << 23,      ///< "album", "battle"
    ProductWord = 1 << 24,   ///< "aircraft"
    BeforePlace = 1 << 25,   ///< "near"
    Copula = 1 << 26,        ///< "is"
    Article = 1 << 27,       ///< "a", "the"
    AfterPerson = 1 << 28,   ///< "who"
    BeforeExample = 1 << 29, ///< "such", "as"
    LegalForm = 1 << 30,     ///< "Ltd"; with "Group" and the like that say no more
    NameSuffix = 1U << 31,   ///< "Jr"
};
Q_DECLARE_FLAGS(NameClasses, NameClass)
Q_DECLARE_OPERATORS_FOR_FLAGS(NameClasses)

/// Classes that say on their own what a name is.
inline constexpr NameClasses gazetteerClasses =
    NameClasses(NameClass::Country) | NameClass::Nationality | NameClass::City | NameClass::Region |
    NameClass::Company | NameClass::Organisation | NameClass::Product | NameClass::OtherName;

inline constexpr NameClasses placeClasses =
    NameClasses(NameClass::Country) | NameClass::City | NameClass::Region | NameClass::Nationality;
inline constexpr NameClasses ownNameClasses =
    NameClasses(NameClass::Company) | NameClass::Organisation | NameClass::Product;

/// Words that say what kind of thing the name beside them is.
inline constexpr NameClasses kindClasses = NameClasses(NameClass::Role) | NameClass::PlaceWord |
                                           NameClass::CompanyEnding | NameClass::OrganisationWord |
                                           NameClass::WorkWord | NameClass::ProductWord;

/// Classes that the model has not learned.
inline constexpr NameClasses unlearnedClasses = NameClasses(NameClass::LegalForm) | NameClass::NameSuffix;

/// A known phrase of several words found in tokens.
struct KnownPhrase
{
    NameClasses classes;
    int end = 0; ///< One past its last token; 0: none was found.
};

/// The number by which a word is told from others without regard to case, whether the vocabulary knows it
/// or not: a 32-bit hash, the same in every process.
quint32 wordKey(QStringView word);

/// The lexicon's names and the words that stand in or around names, by the vocabulary's numbers.
/// Immutable once made.
class EntityWords
{
public:
    EntityWords(const text::Lexicon &lexicon, text::Vocabulary &vocabulary);

    NameClasses classes(int word) const
    {
        return word >= 0 && size_t(word) < m_classes.size() ? m_classes[size_t(word)] : NameClasses();
    }

    /// Whether a word that the lexicon does not hold is a common one with an ending: "researchers",
    /// "apparently".
    bool isFormOfOrdinaryWord(QStringView word) const;

    /// Whether a phrase of several words may start with this word.
    bool startsPhrase(int word) const
    {
        return word >= 0 && size_t(word) < m_starts.size() && m_starts[size_t(word)];
    }

    /// The longest phrase of two words or more that starts at a token and ends at `limit` or before.
    KnownPhrase phrase(std::span<const text::Token> tokens, int at, int limit) const;

    /// wordKey() of a token, without reading a word that the lexicon knows.
    quint32 key(const text::Token &token, QStringView text) const
    {
        const quint32 key =
            token.word >= 0 && size_t(token.word) < m_keys.size() ? m_keys[size_t(token.word)] : 0;
        return key != 0 ? key : wordKey(text::quote(text, token.span));
    }

    /// What a name is short for: "United States" for "U.S."; empty: nothing.
    QString unabbreviated(QStringView name) const
    {
        return name.size() > m_longestAlias ? QString() : m_aliases.value(name.toString().toLower());
    }

private:
    void add(const QString &phrase, NameClass nameClass, text::Vocabulary &vocabulary);
    void addKey(int word, QStringView text);

    std::vector<NameClasses> m_classes;          ///< By word.
    std::vector<bool> m_starts;                  ///< By word.
    std::vector<quint32> m_keys;                 ///< By word; 0 for words of other finders.
    std::vector<NameClasses> m_nodes;            ///< Classes of the phrase that ends there; 0 is the root.
    std::unordered_map<quint64, int> m_children; ///< By node and word.
    std::unordered_set<quint32> m_ordinary;      ///< Keys.
    QHash<QString, QString> m_aliases;           ///< By the name in lower case.
    qsizetype m_longestAlias = 0;
};

} // namespace suggest
