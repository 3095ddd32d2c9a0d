// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/entityknown.h"

#include <algorithm>

namespace suggest {

namespace {

/// What a name that nobody needed to see scores; above all that the model says.
constexpr int certain = 4000;

} // namespace

KnownEntities::KnownEntities(
    const std::vector<coding::Entity> &entities, text::Vocabulary &vocabulary, const EntityWords *words)
{
    for (const coding::Entity &entity : entities) {
        quint32 key = emptyKey, first = 0;
        const auto tokens = text::tokensOf(entity.name, vocabulary);
        for (const text::Token &token : tokens) {
            const quint32 word = wordKey(text::quote(entity.name, token.span));
            first = first != 0 ? first : word;
            key = extendedKey(key, word);
        }
        if (tokens.empty() || !m_byName.try_emplace(key, int(m_entities.size())).second)
            continue;
        m_firstWords.insert(first);
        m_longest = std::max(m_longest, int(tokens.size()));
        m_entities.push_back(entity);
        addShortNames(int(m_entities.size()) - 1, entity.name, tokens, words);
    }
}

void KnownEntities::addShort(quint32 key, int entity)
{
    const auto [same, isNew] = m_byShortName.try_emplace(key, entity);
    if (!isNew && same->second != entity)
        same->second = -1;
}

/// "Leyen" and "von der Leyen" of a person; "Veeva", "Veeva Systems" and "VS" of "Veeva Systems Inc."
void KnownEntities::addShortNames(
    int entity, const QString &name, std::span<const text::Token> tokens, const EntityWords *words)
{
    constexpr int longest = 8; // Tokens
    constexpr int fewestLetters = 3;
    const int count = int(tokens.size());
    if (count < 2 || count > longest)
        return;
    const auto word = [&](int token) { return text::quote(name, tokens[size_t(token)].span); };
    const auto key = [&](int from, int to) {
        quint32 joined = emptyKey;
        for (int token = from; token < to; ++token)
            joined = extendedKey(joined, wordKey(word(token)));
        return joined;
    };
    const coding::EntityType type = m_entities[size_t(entity)].type;
    if (type == coding::EntityType::Person) {
        for (int from = 1; from < count; ++from)
            addShort(key(from, count), entity);
    } else if (type == coding::EntityType::Organisation && words != nullptr) {
        int end = count;
        const auto isForm = [&](int token) {
            return tokens[size_t(token)].kind == text::Token::Kind::Sign ||
                   words->classes(tokens[size_t(token)].word).testFlag(NameClass::LegalForm);
        };
        while (end > 1 && isForm(end - 1))
            --end;
        QString initials;
        for (int token = 0; token < end; ++token)
            if (word(token).front().isUpper())
                initials += word(token).front();
        // What says much alone is something else: "Amazon" of "Amazon Studios", "British" of "British Steel".
        const bool isOpen = !words->classes(tokens.front().word)
                                 .testAnyFlags(gazetteerClasses | NameClass::Ordinary | NameClass::FirstName |
                                               NameClass::Surname | NameClass::OrganisationWord |
                                               NameClass::Title | NameClass::Article);
        for (int to = isOpen ? 1 : end; to <= end; ++to)
            if (to < count && word(to - 1).front().isUpper())
                addShort(key(0, to), entity);
        if (initials.size() >= fewestLetters)
            addShort(extendedKey(emptyKey, wordKey(initials)), entity);
    }
}

std::optional<int> KnownEntities::byName(quint32 key) const
{
    const auto found = m_byName.find(key);
    return found == m_byName.end() ? std::nullopt : std::optional(found->second);
}

std::optional<int> KnownEntities::byShortName(quint32 key, bool isPerson) const
{
    const auto found = m_byShortName.find(key);
    if (found == m_byShortName.end() || found->second < 0 ||
        isPerson != (entity(found->second).type == coding::EntityType::Person))
        return std::nullopt;
    return found->second;
}

std::optional<TaggedName> KnownEntities::nameAt(
    const EntityScene &scene, const EntityRun &run, int token) const
{
    if (!m_firstWords.contains(scene.facts(token).key))
        return std::nullopt;
    std::optional<TaggedName> longest;
    quint32 key = emptyKey;
    for (int end = token; end < std::min(run.end, token + m_longest);) {
        key = extendedKey(key, scene.facts(end++).key);
        const auto known = byName(key);
        if (!known)
            continue;
        const coding::Entity &named = entity(*known);
        const text::Span span = scene.prose().span(token, end);
        const QStringView quote = text::quote(scene.prose().text(), span);
        if (!named.name.startsWith(quote) && quote.toString().simplified() != named.name)
            continue; // Other capitals.
        longest = TaggedName{
            .first = token, .end = end, .sentence = run.sentence, .type = named.type, .margin = certain};
        longest->typeScores[size_t(named.type)] = certain;
    }
    return longest;
}

void KnownEntities::add(std::vector<TaggedName> &names, const EntityScene &scene) const
{
    if (m_entities.empty())
        return;
    std::vector<TaggedName> all;
    size_t next = 0;
    for (const EntityRun &run : scene.runs()) {
        for (int token = run.first; token < run.end;) {
            const auto known = nameAt(scene, run, token);
            if (!known) {
                ++token;
                continue;
            }
            while (next < names.size() && names[next].end <= known->first)
                all.push_back(names[next++]);
            const bool isWithin = next < names.size() && names[next].first <= known->first &&
                                  names[next].end >= known->end &&
                                  names[next].end - names[next].first > known->end - known->first;
            token = known->end;
            if (isWithin)
                continue;
            while (next < names.size() && names[next].first < known->end)
                ++next;
            all.push_back(*known);
        }
    }
    all.insert(all.end(), names.begin() + std::ptrdiff_t(next), names.end());
    names = std::move(all);
}

} // namespace suggest
