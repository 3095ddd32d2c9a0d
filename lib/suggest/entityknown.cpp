// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/entityknown.h"

#include <algorithm>

namespace suggest {

namespace {

/// What a name that nobody needed to see scores; above all that the model says.
constexpr int certain = 4000;

} // namespace

KnownEntities::KnownEntities(const std::vector<coding::Entity> &entities, text::Vocabulary &vocabulary)
{
    for (const coding::Entity &entity : entities) {
        quint32 key = emptyKey, first = 0, last = 0;
        const auto tokens = text::tokensOf(entity.name, vocabulary);
        for (const text::Token &token : tokens) {
            last = wordKey(text::quote(entity.name, token.span));
            first = first != 0 ? first : last;
            key = extendedKey(key, last);
        }
        if (tokens.empty() || !m_byName.try_emplace(key, int(m_entities.size())).second)
            continue;
        m_firstWords.insert(first);
        m_longest = std::max(m_longest, int(tokens.size()));
        if (entity.type == coding::EntityType::Person && tokens.size() > 1) {
            const auto [same, isNew] = m_byFamilyName.try_emplace(last, int(m_entities.size()));
            if (!isNew)
                same->second = -1;
        }
        m_entities.push_back(entity);
    }
}

std::optional<int> KnownEntities::byName(quint32 key) const
{
    const auto found = m_byName.find(key);
    return found == m_byName.end() ? std::nullopt : std::optional(found->second);
}

std::optional<int> KnownEntities::byFamilyName(quint32 wordKey) const
{
    const auto found = m_byFamilyName.find(wordKey);
    return found == m_byFamilyName.end() || found->second < 0 ? std::nullopt : std::optional(found->second);
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
