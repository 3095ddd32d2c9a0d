// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/entitybodies.h"

#include <algorithm>
#include <array>

namespace suggest {

using coding::EntityType;

namespace {

void set(TaggedName &name, EntityType type)
{
    name.type = type;
    name.typeScores = {};
    name.typeScores[size_t(type)] = 1;
}

} // namespace

const TokenFacts &EntityBodies::near(const TaggedName &name, int token) const
{
    return m_scene.facts(m_scene.prose().sentences()[size_t(name.sentence)], token);
}

/// The keys of the article's words in capitals, sorted.
EntityBodies::Acronyms EntityBodies::acronyms() const
{
    constexpr qsizetype shortest = 3, longest = 8;
    Acronyms keys;
    for (const EntityRun &run : m_scene.runs())
        for (int token = run.first; token < run.end; ++token) {
            const TokenFacts &facts = m_scene.facts(token);
            if (facts.shape != Shape::Capitals || facts.classes.testFlag(NameClass::NeverName))
                continue;
            const qsizetype length = m_scene.prose().word(token).size();
            if (length >= shortest && length <= longest)
                keys.push_back(facts.key);
        }
    std::ranges::sort(keys);
    return keys;
}

/// "plc" and "Ltd", but not "as" or "company".
bool EntityBodies::isLegalForm(const TaggedName &name, int token) const
{
    constexpr qsizetype acronym = 2;
    const TokenFacts &facts = near(name, token);
    const bool isKnown =
        facts.classes.testFlag(NameClass::LegalForm) || facts.phrase.testFlag(NameClass::LegalForm);
    if (!isKnown || facts.isPossessive)
        return isKnown && facts.isPossessive && isCapital(facts.shape);
    if (facts.shape == Shape::Lower)
        return facts.classes.testFlag(NameClass::NeverName); // "plc", not "group"
    const bool isShort = m_scene.prose().word(token).size() <= acronym;
    return isCapital(facts.shape) &&
           (!isShort || facts.shape != Shape::Capital || facts.classes.testFlag(NameClass::Abbreviation));
}

/// "Inc" does after a comma, "Group" does not, nor does what may be a state after a town.
bool EntityBodies::endsAfterComma(const TaggedName &name, int token) const
{
    const TokenFacts &facts = near(name, token);
    return name.type != EntityType::Location &&
           (facts.shape != Shape::Capital ||
               facts.classes.testAnyFlags(NameClasses(NameClass::Abbreviation) | NameClass::NeverName));
}

/// "Ltd", ", S.A.", "& Co., Ltd." after a name; "Jr." after a person's.
void EntityBodies::takeEnding(TaggedName &name, int limit) const
{
    const TokenFacts &last = m_scene.facts(name.end - 1);
    if (last.isPossessive)
        return;
    if (name.type == EntityType::Person && name.end < limit && name.end - name.first > 1 &&
        near(name, name.end).classes.testFlag(NameClass::NameSuffix) &&
        isCapital(near(name, name.end).shape)) {
        ++name.end;
        return;
    }
    bool isCompany = isLegalForm(name, name.end - 1) && name.end - name.first > 1;
    for (int at = name.end; at < limit;) {
        const Shape sign = near(name, at).shape;
        const bool isJoint = sign == Shape::Comma || sign == Shape::Ampersand;
        const int form = isJoint ? at + 1 : at;
        if (form >= limit || !isLegalForm(name, form) ||
            (sign == Shape::Comma && !endsAfterComma(name, form)))
            break;
        at = form + 1;
        while (at < limit && near(name, at).phrasePlace == 2 &&
               near(name, at).phrase.testFlag(NameClass::LegalForm))
            ++at;
        name.end = at;
        isCompany = true;
        if (m_scene.facts(at - 1).isPossessive)
            break;
    }
    if (isCompany)
        set(name, EntityType::Organisation);
}

/// "Deutsche" of "Deutsche Lufthansa AG", which opens a sentence.
void EntityBodies::takeStart(TaggedName &name, int limit) const
{
    constexpr NameClasses never = NameClasses(NameClass::Title) | NameClass::Role | NameClass::Nationality |
                                  NameClass::Calendar | NameClass::NeverName | NameClass::Ordinary |
                                  NameClass::OrganisationWord | NameClass::Link | NameClass::Speech |
                                  NameClass::Article | NameClass::BeforePlace | NameClass::BeforeExample;
    if (name.type != EntityType::Organisation || !isLegalForm(name, name.end - 1))
        return;
    while (name.first > limit) {
        const TokenFacts &before = near(name, name.first - 1);
        if (before.shape != Shape::Capital || before.isPossessive || before.classes.testAnyFlags(never))
            break;
        --name.first;
    }
}

/// "van" of "van der Quill"
void EntityBodies::takeParticles(TaggedName &name, int limit) const
{
    const auto isParticle = [&](int token) {
        return near(name, token).shape == Shape::Lower &&
               near(name, token).classes.testFlag(NameClass::Particle);
    };
    if (name.type == EntityType::Person && isParticle(name.first) && name.first > limit &&
        isParticle(name.first - 1))
        --name.first;
}

/// "Google & Amazon" are two companies.
bool EntityBodies::splitList(TaggedName &name, std::vector<TaggedName> &before) const
{
    constexpr int length = 3; // Tokens
    const auto isCompany = [&](int token) {
        const TokenFacts &facts = m_scene.facts(token);
        return facts.phrasePlace == 0 && facts.classes.testFlag(NameClass::Company);
    };
    if (name.end - name.first != length || m_scene.facts(name.first + 1).shape != Shape::Ampersand ||
        !isCompany(name.first) || !isCompany(name.end - 1))
        return false;
    TaggedName first = name;
    first.end = name.first + 1;
    set(first, EntityType::Organisation);
    before.push_back(first);
    name.first = name.end - 1;
    set(name, EntityType::Organisation);
    return true;
}

/// A family name that may stand in a list of partners.
bool EntityBodies::isPartner(const TaggedName &name, int token) const
{
    constexpr NameClasses never = NameClasses(NameClass::Organisation) | NameClass::Country |
                                  NameClass::City | NameClass::Region | NameClass::Nationality |
                                  NameClass::Calendar | NameClass::Title;
    const TokenFacts &facts = near(name, token);
    // "Challenger" is more than a company.
    if (facts.classes.testFlag(NameClass::Company) && !facts.classes.testFlag(NameClass::Ordinary))
        return false;
    return (facts.shape == Shape::Capital || facts.shape == Shape::Mixed) && !facts.isPossessive &&
           facts.phrasePlace == 0 && !facts.classes.testAnyFlags(never);
}

/// "Challenger, Gray & Christmas"
void EntityBodies::takePartners(TaggedName &name) const
{
    constexpr int most = 6;
    int sign = name.first;
    while (sign < name.end && m_scene.facts(sign).shape != Shape::Ampersand)
        ++sign;
    const bool isBody = name.type == EntityType::Organisation || name.type == EntityType::Person;
    if (!isBody || sign != name.first + 1 || sign + 1 >= name.end || !isPartner(name, name.first) ||
        !isCapital(m_scene.facts(sign + 1).shape) ||
        m_scene.facts(sign + 1).classes.testFlag(NameClass::Company))
        return;
    set(name, EntityType::Organisation);
    for (int taken = 0; taken < most; ++taken) {
        const bool isListed = near(name, name.first - 1).shape == Shape::Comma &&
                              isPartner(name, name.first - 2) && !isCapital(near(name, name.first - 3).shape);
        if (!isListed)
            break;
        name.first -= 2;
    }
}

/// "Board of Control for Cricket" and "India", when the article has "BCCI".
bool EntityBodies::isJoinedByAcronym(
    const TaggedName &before, const TaggedName &after, std::optional<Acronyms> &acronyms) const
{
    constexpr int longestGap = 2, most = 8;
    if (after.sentence != before.sentence || after.first - before.end > longestGap ||
        after.first == before.end || m_scene.facts(before.end - 1).isPossessive)
        return false;
    for (int token = before.end; token < after.first; ++token)
        if (!m_scene.facts(token).classes.testFlag(NameClass::Link))
            return false;
    if (!acronyms)
        acronyms = this->acronyms();
    std::array<QChar, most> letters;
    int count = 0;
    for (int token = before.first; token < after.end; ++token) {
        if (!isCapital(m_scene.facts(token).shape))
            continue;
        if (count == most)
            return false;
        letters[size_t(count++)] = m_scene.prose().word(token).front();
    }
    return std::ranges::binary_search(*acronyms, wordKey(QStringView(letters.data(), count)));
}

void EntityBodies::complete(std::vector<TaggedName> &names) const
{
    std::optional<Acronyms> known; // Looked for when they are needed.
    std::vector<TaggedName> completed;
    completed.reserve(names.size());
    for (size_t i = 0; i < names.size(); ++i) {
        TaggedName name = names[i];
        if (!completed.empty() && name.first < completed.back().end)
            continue; // It is within a name that has grown.
        const text::Sentence &sentence = m_scene.prose().sentences()[size_t(name.sentence)];
        // "Philippine Red Cross"
        const TokenFacts &last = m_scene.facts(name.end - 1);
        if (name.type == EntityType::Other && last.phrasePlace == 2 &&
            (last.phrase & gazetteerClasses) == NameClasses(NameClass::Organisation))
            set(name, EntityType::Organisation);
        takeEnding(name, sentence.end);
        takeStart(name, completed.empty() ? sentence.first : std::max(sentence.first, completed.back().end));
        takeParticles(name, completed.empty() ? sentence.first : completed.back().end);
        if (!splitList(name, completed))
            takePartners(name);
        if (!completed.empty() && isJoinedByAcronym(completed.back(), name, known)) {
            name.first = completed.back().first;
            set(name, EntityType::Organisation);
        }
        while (!completed.empty() && completed.back().end > name.first)
            completed.pop_back();
        completed.push_back(name);
    }
    names = std::move(completed);
}

} // namespace suggest
