// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/entitywords.h"

#include <algorithm>
#include <array>

namespace suggest {

using namespace Qt::StringLiterals;

namespace {

struct ListClass
{
    QLatin1StringView list;
    NameClass nameClass;
};

constexpr std::array listClasses{
    ListClass{"first names"_L1, NameClass::FirstName},
    ListClass{"surnames"_L1, NameClass::Surname},
    ListClass{"person titles"_L1, NameClass::Title},
    ListClass{"person roles"_L1, NameClass::Role},
    ListClass{"name particles"_L1, NameClass::Particle},
    ListClass{"name links"_L1, NameClass::Link},
    ListClass{"calendar"_L1, NameClass::Calendar},
    ListClass{"never names"_L1, NameClass::NeverName},
    ListClass{"countries"_L1, NameClass::Country},
    ListClass{"nationalities"_L1, NameClass::Nationality},
    ListClass{"cities"_L1, NameClass::City},
    ListClass{"regions"_L1, NameClass::Region},
    ListClass{"place words"_L1, NameClass::PlaceWord},
    ListClass{"company endings"_L1, NameClass::CompanyEnding},
    ListClass{"legal forms"_L1, NameClass::LegalForm},
    ListClass{"name suffixes"_L1, NameClass::NameSuffix},
    ListClass{"organisation words"_L1, NameClass::OrganisationWord},
    ListClass{"companies"_L1, NameClass::Company},
    ListClass{"organisations"_L1, NameClass::Organisation},
    ListClass{"products"_L1, NameClass::Product},
    ListClass{"other names"_L1, NameClass::OtherName},
    ListClass{"work words"_L1, NameClass::WorkWord},
    ListClass{"product words"_L1, NameClass::ProductWord},
    ListClass{"before places"_L1, NameClass::BeforePlace},
    ListClass{"copulas"_L1, NameClass::Copula},
    ListClass{"words before examples"_L1, NameClass::BeforeExample},
    ListClass{"articles"_L1, NameClass::Article},
    ListClass{"words after people"_L1, NameClass::AfterPerson},
    ListClass{"ordinary words"_L1, NameClass::Ordinary},
    ListClass{"attribution verbs"_L1, NameClass::Speech},
    ListClass{"abbreviations"_L1, NameClass::Abbreviation},
    ListClass{"abbreviations before names"_L1, NameClass::Abbreviation},
};

constexpr quint64 childKey(int node, int word)
{
    return (quint64(quint32(node)) << 32) | quint32(word);
}

/// The classes of one-word phrases of some kinds would only mislead as parts of longer ones.
constexpr bool isOnlyForWords(NameClass nameClass)
{
    return nameClass == NameClass::Speech || nameClass == NameClass::Ordinary ||
           nameClass == NameClass::Abbreviation;
}

} // namespace

quint32 wordKey(QStringView word)
{
    quint32 hash = 0x811C9DC5;
    for (const QChar character : word) {
        const char16_t unit = character.unicode();
        const char16_t lower = unit < 0x80 ? (unit >= u'A' && unit <= u'Z' ? char16_t(unit + 32) : unit)
                                           : character.toLower().unicode();
        hash = (hash ^ lower) * 0x01000193;
    }
    return hash;
}

EntityWords::EntityWords(const text::Lexicon &lexicon, text::Vocabulary &vocabulary)
    : m_nodes(1)
{
    for (const ListClass &entry : listClasses)
        for (const QString &phrase : lexicon.words(entry.list))
            add(phrase, entry.nameClass, vocabulary);
    const QString aliasPrefix = u"alias "_s;
    for (const QString &list : lexicon.lists()) {
        if (!list.startsWith(aliasPrefix))
            continue;
        for (const QString &phrase : lexicon.words(list)) {
            m_longestAlias = std::max(m_longestAlias, phrase.size());
            m_aliases.insert(phrase, list.sliced(aliasPrefix.size()));
        }
    }
}

void EntityWords::addKey(int word, QStringView text)
{
    if (size_t(word) >= m_keys.size()) {
        m_classes.resize(size_t(word) + 1);
        m_starts.resize(size_t(word) + 1);
        m_keys.resize(size_t(word) + 1);
    }
    m_keys[size_t(word)] = wordKey(text);
}

void EntityWords::add(const QString &phrase, NameClass nameClass, text::Vocabulary &vocabulary)
{
    std::vector<int> words;
    for (const text::Token &token : text::tokensOf(phrase, vocabulary)) {
        if (token.kind != text::Token::Kind::Word && token.kind != text::Token::Kind::Sign)
            return; // Numbers have no word.
        const QStringView word = text::quote(phrase, token.span);
        words.push_back(vocabulary.add(word));
        addKey(words.back(), word);
    }
    if (words.size() == 1) {
        m_classes[size_t(words.front())] |= nameClass;
        constexpr NameClasses ordinary =
            NameClasses(NameClass::Ordinary) | NameClass::Role | NameClass::Speech;
        if (ordinary.testFlag(nameClass))
            m_ordinary.insert(m_keys[size_t(words.front())]);
        return;
    }
    if (words.empty() || isOnlyForWords(nameClass))
        return;
    m_starts[size_t(words.front())] = true;
    int node = 0;
    for (const int word : words) {
        const auto [child, isNew] = m_children.try_emplace(childKey(node, word), int(m_nodes.size()));
        if (isNew)
            m_nodes.emplace_back();
        node = child->second;
    }
    m_nodes[size_t(node)] |= nameClass;
}

bool EntityWords::isFormOfOrdinaryWord(QStringView word) const
{
    constexpr qsizetype shortestStem = 3;
    constexpr std::array endings{"s"_L1, "es"_L1, "ly"_L1, "ed"_L1, "d"_L1, "ing"_L1, "er"_L1, "ers"_L1};
    for (const QLatin1StringView ending : endings)
        if (word.size() >= ending.size() + shortestStem && word.endsWith(ending) &&
            m_ordinary.contains(wordKey(word.chopped(ending.size()))))
            return true;
    return false;
}

KnownPhrase EntityWords::phrase(std::span<const text::Token> tokens, int at, int limit) const
{
    KnownPhrase longest;
    int node = 0;
    for (int token = at; token < limit && tokens[size_t(token)].word >= 0; ++token) {
        const auto child = m_children.find(childKey(node, tokens[size_t(token)].word));
        if (child == m_children.end())
            break;
        node = child->second;
        if (m_nodes[size_t(node)] && token > at)
            longest = {m_nodes[size_t(node)], token + 1};
    }
    return longest;
}

} // namespace suggest
