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
        // "Accra will host the summit": a capital at the start of a sentence tells little.
        const NameClasses classes = classesOf(group);
        if (group.type == EntityType::Organisation && classes.testFlag(NameClass::City) &&
            (classes & ~NameClasses(NameClass::City)).toInt() == 0 && group.count == 1 &&
            m_scene.facts(group.name.first).opensSentence)
            group.type = EntityType::Location;
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

/// "Jassy" and "Veeva", whose whole names were taken elsewhere in the corpus.
std::optional<int> EntityJoining::knownByShortName(const Group &group, bool isOpen) const
{
    const quint32 key = keyOf(group.name.first, group.name.end);
    const bool isPerson = group.type == EntityType::Person;
    if (isPerson || (isOpen && isSingle(group)))
        if (const auto person = m_known.byShortName(key, true))
            return person;
    if (isPerson ? !isOpen || !isSingle(group) : group.type != EntityType::Organisation && !isOpen)
        return std::nullopt;
    if (const auto shortName = m_known.byShortName(key, false))
        return shortName;
    // "Zorblax Dynamics Ltd", known as "Zorblax Dynamics"
    const int end = endWithout(group.name, NameClass::LegalForm);
    if (end == group.name.end)
        return std::nullopt;
    const quint32 plain = keyOf(group.name.first, end);
    const auto body = m_known.byName(plain);
    return body ? body : m_known.byShortName(plain, false);
}

/// What the corpus knows is right.
void EntityJoining::takeKnown()
{
    for (size_t i = 0; i < m_groups.size(); ++i) {
        Group &group = m_groups[i];
        std::optional<int> known = m_known.byName(keyOf(group.name.first, group.name.end));
        const bool isOpen = !classesOf(group).testAnyFlags(gazetteerClasses | NameClass::Ordinary);
        if (!known && group.head < 0)
            known = knownByShortName(group, isOpen);
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
    const QString full = m_words.unabbreviated(name);
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
