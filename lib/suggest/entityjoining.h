// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "suggest/entityfinder.h"
#include "suggest/entityknown.h"
#include "suggest/entitytagger.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace suggest {

/// Joins an article's mentions of one thing: the same words, a person's first or family name alone, an
/// acronym of a longer name, a company without its legal form. What is joined has one name and one type, the
/// type for which all mentions together speak. Names of one article that the tagger saw in one place are
/// found in others.
class EntityJoining
{
public:
    /// All arguments must outlive it.
    EntityJoining(const EntityScene &scene, const EntityWords &words, const EntityModel &model,
        const KnownEntities &known);

    /// In order, without overlap. Takes time linear in the number of names and of tokens in runs.
    std::vector<FoundEntity> joined(std::vector<TaggedName> names);

private:
    /// The mentions that are written alike.
    struct Group
    {
        TaggedName name; ///< Its first mention.
        int count = 0;
        int margin = 0;                       ///< The best of its mentions.
        std::array<int, entityTypes> votes{}; ///< Mentions by the type that they were seen as.
        std::array<int, entityTypes> typeScores{};
        coding::EntityType type = coding::EntityType::Other;
        int head = -1;            ///< The group whose name it goes by; -1: its own.
        std::optional<int> known; ///< What it is in the corpus.
    };

    void group(const std::vector<TaggedName> &names);
    void chooseTypes();
    void takeKnown();
    void joinAcronymsInPlace(const std::vector<TaggedName> &names);
    void joinShortNames();
    void joinPersons();
    void joinLegalForms(size_t longer);
    void joinAbbreviations();
    void joinParts();
    void joinTo(size_t shorter, size_t longer);
    bool mayBeShortFor(size_t shorter, size_t longer, int from, int to) const;
    void addMissed(std::vector<TaggedName> &names);
    std::unordered_map<quint32, size_t> bodiesByInitials(const std::vector<TaggedName> &names) const;
    bool isAcronymHere(int token, const TaggedName &full) const;
    std::optional<TaggedName> missed(const Chunk &chunk) const;

    std::optional<int> knownByShortName(const Group &group, bool isOpen) const;
    quint32 keyOf(int first, int end) const;
    quint32 initialsKey(int first, int end) const;
    int endWithout(const TaggedName &name, NameClass ending) const;
    quint32 keyOf(QStringView words) const;
    quint32 abbreviationKey(const TaggedName &name) const;
    bool isKnownBody(const Group &group) const;
    bool isSingle(const Group &group) const { return group.name.end == group.name.first + 1; }
    NameClasses classesOf(const Group &group) const;
    int headOf(size_t group) const;
    QString spelled(int first, int end, coding::EntityType type) const;
    QString nameOf(const Group &group) const;
    double confidence(const TaggedName &name, const Group &group) const;

    const EntityScene &m_scene;
    const EntityWords &m_words;
    const EntityModel &m_model;
    const KnownEntities &m_known;
    std::vector<Group> m_groups;
    std::vector<int> m_groupOf; ///< By name.
    std::unordered_map<quint32, int> m_byKey;
};

} // namespace suggest
