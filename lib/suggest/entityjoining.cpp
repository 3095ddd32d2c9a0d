// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/entityjoining.h"

#include "suggest/entitymending.h"

#include <algorithm>
#include <cmath>

namespace suggest {

using coding::EntityType;

EntityJoining::EntityJoining(
    const EntityScene &scene, const EntityWords &words, const EntityModel &model, const KnownEntities &known)
    : m_scene(scene)
    , m_words(words)
    , m_model(model)
    , m_known(known)
{
}

/// The words of a name without regard to case and to an article before it.
quint32 EntityJoining::keyOf(int first, int end) const
{
    if (end - first > 1 && m_scene.facts(first).classes.testFlag(NameClass::Article))
        ++first;
    quint32 key = emptyKey;
    for (int token = first; token < end; ++token)
        key = extendedKey(key, m_scene.facts(token).key);
    return key;
}

/// wordKey() of the first letters of a name's words that start with a capital.
quint32 EntityJoining::initialsKey(int first, int end) const
{
    constexpr int most = 8;
    std::array<QChar, most> letters;
    int count = 0;
    for (int token = first; token < end && count < most; ++token)
        if (isCapital(m_scene.facts(token).shape))
            letters[size_t(count++)] = m_scene.prose().word(token).front();
    return wordKey(QStringView(letters.data(), count));
}

void EntityJoining::group(const std::vector<TaggedName> &names)
{
    m_groups.clear();
    m_byKey.clear();
    m_groupOf.clear();
    for (const TaggedName &name : names) {
        const auto [at, isNew] = m_byKey.try_emplace(keyOf(name.first, name.end), int(m_groups.size()));
        if (isNew)
            m_groups.push_back({.name = name, .margin = name.margin});
        Group &group = m_groups[size_t(at->second)];
        ++group.count;
        group.margin = std::max(group.margin, name.margin);
        for (size_t type = 0; type < entityTypes; ++type)
            group.typeScores[type] += name.typeScores[type];
        ++group.votes[size_t(name.type)];
        m_groupOf.push_back(at->second);
    }
}

void EntityJoining::chooseTypes()
{
    for (Group &group : m_groups) {
        const auto speaksFor = [&](int type) {
            return std::pair(group.votes[size_t(type)], group.typeScores[size_t(type)]);
        };
        int best = 0;
        for (int type = 1; type < entityTypes; ++type)
            if (speaksFor(type) > speaksFor(best))
                best = type;
        group.type = EntityType(best);
    }
}

NameClasses EntityJoining::classesOf(const Group &group) const
{
    return isSingle(group) ? m_scene.facts(group.name.first).classes : NameClasses();
}

int EntityJoining::headOf(size_t group) const
{
    int head = int(group);
    while (m_groups[size_t(head)].head >= 0)
        head = m_groups[size_t(head)].head;
    return head;
}

void EntityJoining::joinTo(size_t shorter, size_t longer)
{
    const int head = headOf(longer);
    if (size_t(head) == shorter || m_groups[shorter].head >= 0)
        return;
    m_groups[shorter].head = head;
}

/// "Amazon Web Services (AWS)", "AWS (Amazon Web Services)".
void EntityJoining::joinAcronymsInPlace(const std::vector<TaggedName> &names)
{
    for (size_t i = 1; i < names.size(); ++i) {
        const TaggedName &before = names[i - 1];
        const TaggedName &after = names[i];
        if (after.first != before.end + 1 || m_scene.facts(before.end).shape != Shape::Opening)
            continue;
        const auto isAcronym = [&](const TaggedName &shorter, const TaggedName &longer) {
            const quint32 key = m_scene.facts(shorter.first).key;
            const bool hasHead = m_scene.facts(longer.first).classes.testFlag(NameClass::OrganisationWord);
            return shorter.end == shorter.first + 1 && longer.end > longer.first + 1 &&
                   (key == initialsKey(longer.first, longer.end) ||
                       (hasHead && key == initialsKey(longer.first + 1, longer.end)));
        };
        if (isAcronym(after, before))
            joinTo(size_t(m_groupOf[i]), size_t(m_groupOf[i - 1]));
        else if (isAcronym(before, after))
            joinTo(size_t(m_groupOf[i - 1]), size_t(m_groupOf[i]));
    }
}

int EntityJoining::endWithoutLegalForm(const TaggedName &name) const
{
    int end = name.end;
    while (end > name.first + 1 && m_scene.facts(end - 1).classes.testFlag(NameClass::CompanyEnding))
        --end;
    return end;
}

void EntityJoining::joinShortNames()
{
    std::unordered_map<quint32, int> persons; ///< By family name, and by first name.
    std::unordered_map<quint32, int> initials;
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const Group &group = m_groups[i];
        if (isSingle(group))
            continue;
        if (group.type == EntityType::Person) {
            persons.try_emplace(m_scene.facts(group.name.end - 1).key, int(i));
            persons.try_emplace(m_scene.facts(group.name.first).key, int(i));
        } else {
            initials.try_emplace(initialsKey(group.name.first, group.name.end), int(i));
            // "Apple" stands for "Apple Inc." as well.
            const int end = endWithoutLegalForm(group.name);
            const auto shorter =
                end < group.name.end ? m_byKey.find(keyOf(group.name.first, end)) : m_byKey.end();
            if (shorter != m_byKey.end() && m_groups[size_t(shorter->second)].type != EntityType::Person)
                joinTo(i, size_t(shorter->second));
        }
    }
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const Group &group = m_groups[i];
        if (!isSingle(group) || group.head >= 0)
            continue;
        const TokenFacts &facts = m_scene.facts(group.name.first);
        const NameClasses classes = classesOf(group);
        if (const auto person = persons.find(facts.key); person != persons.end()) {
            const bool isElse = classes.testAnyFlags(placeClasses | ownNameClasses);
            if (group.type == EntityType::Person || !isElse)
                joinTo(i, size_t(person->second));
        } else if (const auto full = initials.find(facts.key);
            full != initials.end() && facts.shape == Shape::Capitals && group.type != EntityType::Person) {
            joinTo(i, size_t(full->second));
        }
    }
}

/// What the corpus knows is right.
void EntityJoining::takeKnown()
{
    for (size_t i = 0; i < m_groups.size(); ++i) {
        Group &group = m_groups[i];
        std::optional<int> known = m_known.byName(keyOf(group.name.first, group.name.end));
        const bool isOpen = !classesOf(group).testAnyFlags(gazetteerClasses | NameClass::Ordinary);
        if (!known && isSingle(group) && group.head < 0 && (group.type == EntityType::Person || isOpen))
            known = m_known.byFamilyName(m_scene.facts(group.name.first).key);
        if (!known)
            continue;
        Group &head = m_groups[size_t(headOf(i))];
        if (head.known && head.known != known) {
            group.head = -1;
            group.known = known;
            group.type = m_known.entity(*known).type;
        } else {
            head.known = known;
            head.type = m_known.entity(*known).type;
        }
    }
}

/// Single words that are names in one place are names where they stand alone with a capital, too.
void EntityJoining::addMissed(std::vector<TaggedName> &names)
{
    std::unordered_map<quint32, size_t> singles;
    for (size_t i = 0; i < names.size(); ++i)
        if (names[i].end == names[i].first + 1)
            singles.try_emplace(m_scene.facts(names[i].first).key, i);
    for (const TaggedName &name : names)
        if (name.type == EntityType::Person && name.end > name.first + 1)
            singles.try_emplace(m_scene.facts(name.end - 1).key, size_t(&name - names.data()));
    std::vector<TaggedName> all;
    size_t next = 0;
    size_t run = 0;
    for (const Chunk &chunk : m_scene.chunks()) {
        while (run + 1 < m_scene.runs().size() && m_scene.runs()[run + 1].first <= chunk.first)
            ++run;
        while (next < names.size() && names[next].end <= chunk.first)
            all.push_back(names[next++]);
        const bool isTaken = next < names.size() && names[next].first < chunk.end;
        const TokenFacts &facts = m_scene.facts(chunk.first);
        if (isTaken || chunk.end != chunk.first + 1 || !isCapital(facts.shape) ||
            (facts.opensSentence && facts.classes.testFlag(NameClass::Ordinary)) ||
            facts.classes.testAnyFlags(
                NameClasses(NameClass::Calendar) | NameClass::NeverName | NameClass::Title))
            continue;
        const auto same = singles.find(facts.key);
        if (same == singles.end() || (facts.opensSentence && m_scene.isSeenInLowerCase(facts.key)))
            continue;
        TaggedName name = names[same->second];
        name.first = chunk.first;
        name.end = chunk.end;
        name.sentence = m_scene.runs()[run].sentence;
        name.typeScores = {};
        all.push_back(name);
    }
    all.insert(all.end(), names.begin() + std::ptrdiff_t(next), names.end());
    names = std::move(all);
}

/// The text of tokens, with "LONDON" and "RICHARD" as "London" and "Richard".
QString EntityJoining::spelled(int first, int end, EntityType type) const
{
    const text::Span span = m_scene.span(first, end);
    QString name = text::quote(m_scene.prose().text(), span).toString();
    if (type == EntityType::Person || type == EntityType::Location)
        for (int token = first; token < end; ++token) {
            constexpr NameClasses known = NameClasses(NameClass::FirstName) | NameClass::Surname |
                                          NameClass::City | NameClass::Country | NameClass::Region;
            constexpr qsizetype shortest = 4;
            const TokenFacts &facts = m_scene.facts(token);
            const QStringView word = m_scene.prose().word(token);
            const bool isKnown = facts.classes.testAnyFlags(known) || facts.phrase.testAnyFlags(known);
            if (facts.shape != Shape::Capitals || word.size() < shortest || !isKnown)
                continue;
            const qsizetype at = m_scene.prose().tokens()[size_t(token)].span.start - span.start;
            for (qsizetype i = at + 1; i < at + word.size(); ++i)
                name[i] = name[i].toLower();
        }
    return name.simplified();
}

QString EntityJoining::nameOf(const Group &group) const
{
    if (group.known)
        return m_known.entity(*group.known).name;
    int first = group.name.first;
    if (group.name.end - first > 1 && m_scene.facts(first).classes.testFlag(NameClass::Article) &&
        group.type != EntityType::Other)
        ++first;
    const QString name = spelled(first, group.name.end, group.type);
    const QString full = m_words.unabbreviated(name.toLower());
    return full.isEmpty() ? name : full;
}

double EntityJoining::confidence(const TaggedName &name, const Group &group) const
{
    const double odds = m_model.unit() * (0.5 * name.margin + 0.5 * group.margin);
    // Fitted to how often held-out proposals were right: entitiesevaluation --folds --confidence.
    return 1 / (1 + std::exp(-0.5 * (odds - 4.2)));
}

std::vector<FoundEntity> EntityJoining::joined(std::vector<TaggedName> names)
{
    EntityMending(m_scene).mend(names);
    m_known.add(names, m_scene);
    addMissed(names);
    group(names);
    chooseTypes();
    joinAcronymsInPlace(names);
    joinShortNames();
    takeKnown();

    std::vector<QString> texts(m_groups.size());
    std::vector<FoundEntity> found;
    found.reserve(names.size());
    for (size_t i = 0; i < names.size(); ++i) {
        const size_t own = size_t(m_groupOf[i]);
        const size_t head = size_t(headOf(own));
        if (texts[head].isEmpty())
            texts[head] = nameOf(m_groups[head]);
        found.push_back({.span = m_scene.span(names[i].first, names[i].end),
            .entity = {texts[head], m_groups[head].type},
            .confidence = confidence(names[i], m_groups[own]),
            .first = names[i].first,
            .end = names[i].end});
    }
    return found;
}

} // namespace suggest
