// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "suggest/entityscene.h"
#include "suggest/entitytagger.h"

#include <optional>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace suggest {

/// The key of a sequence of words, one word after another; emptyKey is that of none.
inline constexpr quint32 emptyKey = 0x811C9DC5;
constexpr quint32 extendedKey(quint32 key, quint32 wordKey)
{
    return (key ^ wordKey) * 0x85EBCA6BU + 0x7F4A7C15U;
}

/// Names that are right in a corpus, because an analyst took them: they are found wherever they stand in the
/// same capitals; a known person by the family name alone ("von der Leyen"), a known organisation without its
/// legal form, by the first words of its name and by its initials, unless two share these. Immutable once
/// made.
class KnownEntities
{
public:
    KnownEntities(const std::vector<coding::Entity> &entities, text::Vocabulary &vocabulary,
        const EntityWords *words = nullptr);

    /// Which entity, by index, goes by words with this key.
    std::optional<int> byName(quint32 key) const;
    /// Which person goes by a family name, or which organisation by a short name, with this key.
    std::optional<int> byShortName(quint32 key, bool isPerson) const;
    const coding::Entity &entity(int index) const { return m_entities[size_t(index)]; }

    /// Adds the known names that stand in the scene's runs; where one overlaps a name that was seen, the
    /// longer stays.
    void add(std::vector<TaggedName> &names, const EntityScene &scene) const;

private:
    std::optional<TaggedName> nameAt(const EntityScene &scene, const EntityRun &run, int token) const;

    std::vector<coding::Entity> m_entities;
    std::unordered_map<quint32, int> m_byName;
    void addShort(quint32 key, int entity);
    void addShortNames(
        int entity, const QString &name, std::span<const text::Token> tokens, const EntityWords *words);

    std::unordered_map<quint32, int> m_byShortName; ///< -1: several.
    std::unordered_set<quint32> m_firstWords;
    int m_longest = 0; ///< Tokens of the longest name.
};

} // namespace suggest
