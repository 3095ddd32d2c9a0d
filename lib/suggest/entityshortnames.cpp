// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which of an article's names are short for others: a part of EntityJoining.

#include "suggest/entityjoining.h"

#include <algorithm>

namespace suggest {

using coding::EntityType;

namespace {

constexpr int longestName = 8; ///< Tokens of a name whose parts are looked up.
constexpr int several = -1;    ///< In maps of groups: more than one goes by the key.

} // namespace

int EntityJoining::endWithout(const TaggedName &name, NameClass ending) const
{
    int end = name.end;
    const auto isJoint = [&](int token) {
        const Shape shape = m_scene.facts(token).shape;
        return shape == Shape::Comma || shape == Shape::Ampersand || shape == Shape::Slash;
    };
    while (end > name.first + 1 &&
           ((m_scene.facts(end - 1).classes | m_scene.facts(end - 1).phrase).testFlag(ending) ||
               isJoint(end - 1)))
        --end;
    return end;
}

/// The key that a name of these words would have.
quint32 EntityJoining::keyOf(QStringView words) const
{
    quint32 key = emptyKey;
    for (const QStringView word : words.tokenize(u' '))
        key = extendedKey(key, wordKey(word));
    return key;
}

/// The key of "AWS", or of the letters of "P&G"; 0 when the name is no abbreviation.
quint32 EntityJoining::abbreviationKey(const TaggedName &name) const
{
    constexpr int longestWithSign = 3;
    const Shape first = m_scene.facts(name.first).shape;
    if (name.end == name.first + 1)
        return first == Shape::Capitals ? m_scene.facts(name.first).key : 0;
    const bool isSigned =
        name.end == name.first + longestWithSign && m_scene.facts(name.first + 1).shape == Shape::Ampersand;
    const Shape last = m_scene.facts(name.end - 1).shape;
    const auto isLetters = [](Shape shape) { return shape == Shape::Letter || shape == Shape::Capitals; };
    if (!isSigned || !isLetters(first) || !isLetters(last))
        return 0;
    QString letters = m_scene.prose().word(name.first).toString();
    letters += m_scene.prose().word(name.end - 1);
    return wordKey(letters);
}

/// Whether the lexicon knows the group's name as a company's or another body's.
bool EntityJoining::isKnownBody(const Group &group) const
{
    const TokenFacts &first = m_scene.facts(group.name.first);
    if (isSingle(group))
        return first.classes.testAnyFlags(ownNameClasses);
    return first.phrasePlace == 1 && first.phrase.testAnyFlags(ownNameClasses) &&
           m_scene.facts(group.name.end - 1).phrasePlace == 2;
}

/// "Jassy", "O'Brien", "von der Leyen" and "Andy" are short for whole names of people.
void EntityJoining::joinPersons()
{
    std::unordered_map<quint32, int> persons;
    persons.reserve(m_groups.size() * 2);
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const TaggedName &name = m_groups[i].name;
        if (isSingle(m_groups[i]) || m_groups[i].type != EntityType::Person)
            continue;
        const int end = endWithout(name, NameClass::NameSuffix);
        for (int start = std::max(name.first + 1, end - longestName); start < end; ++start)
            if (isCapital(m_scene.facts(start).shape) ||
                m_scene.facts(start).classes.testFlag(NameClass::Particle))
                persons.try_emplace(keyOf(start, end), int(i));
        persons.try_emplace(keyOf(name.first, name.first + 1), int(i));
    }
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const Group &group = m_groups[i];
        const auto person = persons.find(keyOf(group.name.first, group.name.end));
        if (group.head >= 0 || person == persons.end() || person->second == int(i))
            continue;
        const bool isElse = !isSingle(group) || classesOf(group).testAnyFlags(placeClasses | ownNameClasses);
        if (group.type == EntityType::Person || !isElse)
            joinTo(i, size_t(person->second));
    }
}

/// "Apple Inc." goes by "Apple", when the article has both; "Tribune" by "Tribune Publishing".
void EntityJoining::joinLegalForms(size_t longer)
{
    const Group &group = m_groups[longer];
    const int form = endWithout(group.name, NameClass::LegalForm);
    const int ending = endWithout(group.name, NameClass::CompanyEnding);
    for (const int end : {form, ending}) {
        const auto found = end < group.name.end ? m_byKey.find(keyOf(group.name.first, end)) : m_byKey.end();
        if (found == m_byKey.end())
            continue;
        Group &shorter = m_groups[size_t(found->second)];
        if (shorter.type == EntityType::Person && (end != form || !isSingle(shorter)))
            continue;
        shorter.type = group.type;
        if (end == form || isKnownBody(shorter))
            joinTo(longer, size_t(found->second));
        else
            joinTo(size_t(found->second), longer);
        return;
    }
}

/// "AWS" is short for "Amazon Web Services", "P&G" for "Procter & Gamble", "VW" for "Volkswagen".
void EntityJoining::joinAbbreviations()
{
    std::unordered_map<quint32, int> initials;
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const TaggedName &name = m_groups[i].name;
        if (isSingle(m_groups[i]) || m_groups[i].type == EntityType::Person)
            continue;
        initials.try_emplace(initialsKey(name.first, name.end), int(i));
        initials.try_emplace(initialsKey(name.first, endWithout(name, NameClass::LegalForm)), int(i));
    }
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const Group &group = m_groups[i];
        const quint32 key = abbreviationKey(group.name);
        if (key == 0 || group.head >= 0 || group.type == EntityType::Person)
            continue;
        if (const auto full = initials.find(key); full != initials.end() && full->second != int(i)) {
            joinTo(i, size_t(full->second));
            continue;
        }
        const QString text = m_words.unabbreviated(spelled(group.name.first, group.name.end, group.type));
        if (const auto full = m_byKey.find(keyOf(text)); !text.isEmpty() && full != m_byKey.end())
            joinTo(i, size_t(full->second));
    }
}

/// Whether the words of a group may stand for the longer one's, of which they are [from, to).
bool EntityJoining::mayBeShortFor(size_t shorter, size_t longer, int from, int to) const
{
    const Group &part = m_groups[shorter];
    const Group &whole = m_groups[longer];
    if (part.head >= 0 || whole.type != EntityType::Organisation || part.type == EntityType::Location ||
        part.type == EntityType::Product)
        return false;
    const NameClasses classes = classesOf(part);
    const bool isPerson = part.type == EntityType::Person;
    if (isPerson && (!isSingle(part) || from != whole.name.first ||
                        classes.testAnyFlags(NameClasses(NameClass::FirstName) | NameClass::Surname)))
        return false;
    if (isSingle(part) && classes.testAnyFlags(placeClasses))
        return false;
    if (!isKnownBody(part))
        return true;
    if (isKnownBody(whole) || from != whole.name.first)
        return false;
    // "Vodafone" of "Vodafone Group Plc", but not of "Vodafone Foundation"
    for (int token = to; token < whole.name.end; ++token)
        if (isCapital(m_scene.facts(token).shape) &&
            !m_scene.facts(token).classes.testFlag(NameClass::CompanyEnding))
            return false;
    return m_scene.facts(whole.name.end - 1).classes.testFlag(NameClass::LegalForm);
}

/// "Veeva" is short for "Veeva Systems", "Villa" for "Aston Villa", when one name only has the word.
void EntityJoining::joinParts()
{
    struct Part
    {
        int whole; ///< Its group.
        int from, to;
    };
    std::unordered_map<quint32, Part> parts;
    parts.reserve(m_groups.size() * 2);
    const auto take = [&](int whole, int from, int to) {
        const auto [at, isNew] = parts.try_emplace(keyOf(from, to), whole, from, to);
        if (!isNew && at->second.whole != whole)
            at->second.whole = several;
    };
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const TaggedName &name = m_groups[i].name;
        if (isSingle(m_groups[i]) || m_groups[i].type != EntityType::Organisation ||
            name.end - name.first > longestName || m_groups[i].head >= 0)
            continue;
        for (int to = name.first + 1; to < name.end; ++to)
            if (isCapital(m_scene.facts(to - 1).shape))
                take(int(i), name.first, to);
        const int end = endWithout(name, NameClass::LegalForm);
        for (int from = name.first + 1; from < end; ++from)
            if (isCapital(m_scene.facts(from).shape))
                take(int(i), from, end);
    }
    if (parts.empty())
        return;
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const auto part = parts.find(keyOf(m_groups[i].name.first, m_groups[i].name.end));
        if (part == parts.end() || part->second.whole == several || part->second.whole == int(i))
            continue;
        if (mayBeShortFor(i, size_t(part->second.whole), part->second.from, part->second.to))
            joinTo(i, size_t(part->second.whole));
    }
}

void EntityJoining::joinShortNames()
{
    for (size_t i = 0; i < m_groups.size(); ++i)
        if (!isSingle(m_groups[i]) && m_groups[i].type != EntityType::Person)
            joinLegalForms(i);
    joinPersons();
    joinAbbreviations();
    joinParts();
}

/// A word that the lexicon knows as a product's, a company's or a place's name, and as nothing else.
std::optional<TaggedName> EntityJoining::missed(const Chunk &chunk) const
{
    constexpr NameClasses kinds = NameClasses(NameClass::Product) | NameClass::Company;
    const TokenFacts &facts = m_scene.facts(chunk.first);
    if (!facts.classes.testAnyFlags(kinds) || facts.classes.testAnyFlags(~(kinds | NameClass::FirstName)) ||
        facts.phrasePlace != 0 || (facts.opensSentence && m_scene.isSeenInLowerCase(facts.key)) ||
        facts.isInHeading)
        return std::nullopt;
    TaggedName name{.first = chunk.first, .end = chunk.end};
    name.type = facts.classes.testFlag(NameClass::Company) ? EntityType::Organisation : EntityType::Product;
    name.margin = int(4.2 / m_model.unit());
    return name;
}

/// Bodies with names of several words, by the initials of these.
std::unordered_map<quint32, size_t> EntityJoining::bodiesByInitials(
    const std::vector<TaggedName> &names) const
{
    std::unordered_map<quint32, size_t> initials;
    for (size_t i = 0; i < names.size(); ++i)
        if (names[i].type == EntityType::Organisation && names[i].end > names[i].first + 1)
            for (const int end : {names[i].end, endWithout(names[i], NameClass::LegalForm)})
                initials.try_emplace(initialsKey(names[i].first, end), i);
    return initials;
}

/// "SADC" of "Southern African Development Community"; "BA" only of what the lexicon says it is short for.
bool EntityJoining::isAcronymHere(int token, const TaggedName &full) const
{
    constexpr qsizetype shortest = 3;
    const QStringView word = m_scene.prose().word(token);
    if (word.size() >= shortest && !m_scene.facts(token).classes.testFlag(NameClass::NeverName))
        return true;
    return keyOf(m_words.unabbreviated(word)) == keyOf(full.first, endWithout(full, NameClass::LegalForm));
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
    std::optional<std::unordered_map<quint32, size_t>> initials; // Made when they are needed.
    std::vector<TaggedName> all;
    size_t next = 0;
    size_t run = 0;
    const auto add = [&](TaggedName name, const Chunk &chunk) {
        name.first = chunk.first;
        name.end = chunk.end;
        name.sentence = m_scene.runs()[run].sentence;
        name.typeScores = {};
        all.push_back(name);
    };
    for (const Chunk &chunk : m_scene.chunks()) {
        while (run + 1 < m_scene.runs().size() && m_scene.runs()[run + 1].first <= chunk.first)
            ++run;
        while (next < names.size() && names[next].end <= chunk.first)
            all.push_back(names[next++]);
        const bool isTaken = next < names.size() && names[next].first < chunk.end;
        const TokenFacts &facts = m_scene.facts(chunk.first);
        if (isTaken || chunk.end != chunk.first + 1 || !isCapital(facts.shape) ||
            (facts.opensSentence && facts.classes.testFlag(NameClass::Ordinary)))
            continue;
        if (facts.shape == Shape::Capitals) {
            if (!initials)
                initials = bodiesByInitials(names);
            const auto acronym = initials->find(facts.key);
            if (acronym != initials->end() && isAcronymHere(chunk.first, names[acronym->second])) {
                add(names[acronym->second], chunk);
                continue;
            }
        }
        if (facts.classes.testAnyFlags(
                NameClasses(NameClass::Calendar) | NameClass::NeverName | NameClass::Title))
            continue;
        const auto same = singles.find(facts.key);
        if (same == singles.end()) {
            if (const auto known = missed(chunk))
                add(*known, chunk);
        } else if (!facts.opensSentence || !m_scene.isSeenInLowerCase(facts.key)) {
            add(names[same->second], chunk);
        }
    }
    all.insert(all.end(), names.begin() + std::ptrdiff_t(next), names.end());
    names = std::move(all);
}

} // namespace suggest
