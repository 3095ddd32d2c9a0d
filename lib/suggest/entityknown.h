// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "suggest/entityscene.h"
#include "suggest/entitytagger.h"

#include <optional>
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
/// same capitals, and a known person by the family name alone, unless two share it. Immutable once made.
class KnownEntities
{
public:
    KnownEntities(const std::vector<coding::Entity> &entities, text::Vocabulary &vocabulary);

    /// Which entity, by index, goes by words with this key.
    std::optional<int> byName(quint32 key) const;
    /// Which person goes by this family name.
    std::optional<int> byFamilyName(quint32 wordKey) const;
    const coding::Entity &entity(int index) const { return m_entities[size_t(index)]; }

    /// Adds the known names that stand in the scene's runs; where one overlaps a name that was seen, the
    /// longer stays.
    void add(std::vector<TaggedName> &names, const EntityScene &scene) const;

private:
    std::optional<TaggedName> nameAt(const EntityScene &scene, const EntityRun &run, int token) const;

    std::vector<coding::Entity> m_entities;
    std::unordered_map<quint32, int> m_byName;
    std::unordered_map<quint32, int> m_byFamilyName; ///< -1: several.
    std::unordered_set<quint32> m_firstWords;
    int m_longest = 0; ///< Tokens of the longest name.
};

} // namespace suggest
