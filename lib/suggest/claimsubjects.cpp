// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/claimsubjects.h"

#include <algorithm>

namespace suggest {

using namespace Qt::StringLiterals;
using coding::EntityType;

namespace {

// How far is looked, in tokens.
constexpr int subjectReach = 18; ///< From a verb to its subject.
constexpr int longestName = 5;
constexpr int longestPhrase = 4; ///< That names somebody by what they are.
constexpr int groupReach = 60;   ///< From "it" to the last one who was called by a noun.

constexpr Roles nouns = Role::Group | Role::Title | Role::Institution | Role::Spokesperson | Role::Company;

/// "the company", "the restaurant chain"
bool hasDeterminer(const ClaimSentence &sentence, int token)
{
    constexpr Roles verbs = Role::Speaking | Role::Auxiliary | Role::Joining | Role::Break | Role::Belonging;
    for (int before = token - 1; before >= std::max(sentence.first(), token - 3); --before) {
        if (sentence.begins(before, Role::Determiner))
            return true;
        if (sentence.isSign(before) || sentence.begins(before, verbs))
            return false;
    }
    return false;
}

/// "seen by the paper": who stands there does something else.
bool isAgent(const ClaimSentence &sentence, int token)
{
    for (int before = token - 1; before >= std::max(sentence.first(), token - 3); --before) {
        if (sentence.begins(before, Role::Agent)) // but "a survey by"
            return before == sentence.first() || !sentence.begins(before - 1, Role::Institution);
        if (sentence.isSign(before))
            return false;
    }
    return false;
}

} // namespace

ClaimSubjects::ClaimSubjects(
    const text::Prose &prose, const ClaimWords &words, const std::vector<FoundEntity> &entities)
    : m_prose(prose)
    , m_words(words)
    , m_entities(entities)
{
}

void ClaimSubjects::advance(int token)
{
    for (; m_next < m_entities.size() && m_entities[m_next].first < token; ++m_next) {
        const coding::Entity &entity = m_entities[m_next].entity;
        const int first = m_entities[m_next].first;
        if (const QString person = personOf(m_entities[m_next]); !person.isEmpty()) {
            m_person = person;
            continue;
        }
        if (entity.type != EntityType::Organisation ||
            m_words.match(m_prose, first, m_entities[m_next].end).roles.has(Role::Cause))
            continue;
        int &mentions = m_mentions[entity.name];
        mentions += startsSentence(m_entities[m_next].first) ? 2 : 1;
        if (mentions > m_mentions.value(m_organisation))
            m_organisation = entity.name;
    }
}

/// The person whom an entity means; empty when it means none. "Corvid CEO Mara Lind" may be one entity.
QString ClaimSubjects::personOf(const FoundEntity &entity) const
{
    if (entity.entity.type == EntityType::Person)
        return entity.entity.name;
    for (int token = entity.first; token + 2 < entity.end; ++token)
        if (m_words.match(m_prose, token, entity.end).roles.has(Role::Title))
            return text::quote(m_prose.text(), m_prose.span(token + 1, entity.end)).toString();
    return {};
}

bool ClaimSubjects::startsSentence(int token) const
{
    return std::ranges::binary_search(m_prose.sentences(), token, {}, &text::Sentence::first);
}

QString ClaimSubjects::before(const ClaimSentence &sentence, int verb, int limit)
{
    limit = std::max(sentence.within(limit), verb - subjectReach);
    QString apposed; // "Andy Jassy, chief executive of Amazon, said"
    bool hasComma = false;
    for (int token = verb - 1; token >= limit; --token) {
        if (sentence.isHard(token))
            break;
        hasComma = hasComma || sentence.sign(token) == Sign::Comma;
        const FoundEntity *entity = entityAt(token);
        const bool isPerson = entity && !personOf(*entity).isEmpty();
        if (!apposed.isEmpty() && !isPerson &&
            !(hasComma && sentence.begins(token, Role::Institution) && hasDeterminer(sentence, token)))
            continue;
        if (sentence.begins(token, Role::GroupPronoun) && verb - token > 3)
            continue; // "it is too early to say"
        if (sentence.begins(token, Role::OwnVoice) && verb - token <= 3 && apposed.isEmpty())
            return u"author"_s; // what is quoted has its speaker elsewhere
        if (sentence.begins(token, Role::Telling) && !hasComma && token + 1 < verb)
            break; // who comes after is told
        const QString subject = at(sentence, token);
        if (subject.isEmpty() || isAgent(sentence, token))
            continue;
        if (isPerson || !hasComma) {
            const FoundEntity *member = entity && !isPerson ? memberOf(sentence, *entity) : nullptr;
            return member ? member->entity.name : subject;
        }
        if (!apposed.isEmpty())
            return subject; // "a letter to staff, obtained by reporters, said"
        apposed = subject;
    }
    return apposed;
}

QString ClaimSubjects::after(const ClaimSentence &sentence, int first, int end)
{
    end = std::min(sentence.within(end), first + subjectReach);
    QString subject;
    for (int token = first; token < end; ++token) {
        if (sentence.isHard(token))
            break;
        if (sentence.sign(token) == Sign::Comma) { // "its head, Ian Frost"
            const FoundEntity *name = token + 1 < end ? entityAt(token + 1) : nullptr;
            const bool isApposed = sentence.has(first, token, Role::Title | Role::Group);
            return isApposed && name && name->entity.type == EntityType::Person ? name->entity.name : subject;
        }
        const FoundEntity *entity = entityAt(token);
        if (entity && !personOf(*entity).isEmpty())
            return personOf(*entity);
        const QString found = entity ? entity->entity.name : at(sentence, token);
        if (subject.isEmpty() || (entity && entity->entity.type == EntityType::Organisation &&
                                     sentence.has(first, token, Role::Institution | Role::Spokesperson)))
            subject = found.isEmpty() ? subject : found;
    }
    return subject;
}

/// The person who belongs to what is named: "Anita Rao of the London School of Economics"; null when nobody
/// does.
const FoundEntity *ClaimSubjects::memberOf(const ClaimSentence &sentence, const FoundEntity &place) const
{
    int before = place.first - 1;
    if (before > sentence.first() && sentence.begins(before, Role::Determiner))
        --before;
    if (before <= sentence.first() || !sentence.begins(before, Role::Belonging))
        return nullptr;
    const FoundEntity *entity = entityAt(before - 1);
    return entity && entity->end == before && entity->entity.type == EntityType::Person ? entity : nullptr;
}

/// The phrase that stands at a token or goes on there: that of "finance director" at "director".
const Match &ClaimSubjects::phraseAround(const ClaimSentence &sentence, int token) const
{
    for (int first = std::max(sentence.first(), token - longestPhrase + 1); first < token; ++first)
        if (sentence.begins(first, nouns) && sentence.at(first).end > token)
            return sentence.at(first);
    return sentence.at(token);
}

QString ClaimSubjects::ofEntity(const ClaimSentence &sentence, const FoundEntity &entity) const
{
    if (const QString person = personOf(entity); !person.isEmpty())
        return person;
    if (entity.entity.type != EntityType::Organisation) { // "Washington said"
        int verb = entity.end;
        while (verb < sentence.end() && sentence.begins(verb, Role::Auxiliary) &&
               !sentence.begins(verb, Role::Speaking))
            ++verb;
        return verb < sentence.end() && sentence.begins(verb, Role::Speaking) ? entity.entity.name
                                                                              : QString();
    }
    // "employees at Amazon"; but "analysts at Goldman Sachs" are the bank's.
    const Match before = sentence.findLast(entity.first - 3, entity.first, Role::Group);
    if (before.isValid() && before.end == entity.first - 1 && sentence.begins(before.end, Role::Belonging) &&
        !before.roles.has(Role::Title))
        return wordsOf(sentence, before);
    return entity.entity.name;
}

QString ClaimSubjects::at(const ClaimSentence &sentence, int token)
{
    if (const FoundEntity *entity = entityAt(token))
        return ofEntity(sentence, *entity);
    const Match &match = phraseAround(sentence, token);
    if (match.roles.has(Role::PersonPronoun)) {
        advance(token);
        return m_person.isEmpty() ? wordsOf(sentence, match) : m_person;
    }
    if (match.roles.has(Role::GroupPronoun)) {
        advance(match.first);
        return m_organisation.isEmpty() ? groupBefore(match.first) : m_organisation;
    }
    if (match.roles.has(nouns))
        return ofOrganisation(sentence, match);
    return match.roles.isEmpty() ? nameAt(token) : QString();
}

/// Who is meant by a noun: "the company", "an Amazon spokesman", "employees".
QString ClaimSubjects::ofOrganisation(const ClaimSentence &sentence, const Match &match)
{
    const int token = match.first;
    if (m_prose.tokens()[size_t(match.end) - 1].isPossessive &&
        sentence.has(match.end, match.end + 2, Role::Title | Role::Group | Role::Spokesperson))
        return {};                                       // "the bank's governor"
    const QString name = nameAfter(sentence, match.end); // "the think tank Halden"
    if (!name.isEmpty() && match.roles.has(Role::Company | Role::Group))
        return name;
    const bool isDefinite = hasDeterminer(sentence, token);
    if (match.roles.has(Role::Company)) {
        if (!isDefinite && token - sentence.first() > 1)
            return {};
        if (token - 3 >= sentence.first() && sentence.begins(token - 1, Role::Determiner) &&
            sentence.begins(token - 2, Role::Belonging) && sentence.begins(token - 3, Role::Group))
            return wordsOf(sentence, sentence.at(token - 3)); // "staff at the studio"
        advance(token);
        return m_organisation.isEmpty() || !isDefinite ? wordsOf(sentence, match) : m_organisation;
    }
    if (match.roles.has(Role::Title) && isDefinite && !m_person.isEmpty()) {
        advance(token);
        return m_person;
    }
    if (match.roles.has(Role::Spokesperson | Role::Institution)) {
        const QString organisation = organisationBefore(token);
        if (!organisation.isEmpty())
            return organisation;
        advance(token);
        if (match.roles.has(Role::Spokesperson)) {
            const QString group = m_organisation.isEmpty() ? groupBefore(token) : m_organisation;
            return group.isEmpty() ? wordsOf(sentence, match) : group;
        }
    }
    if (match.roles.has(Role::Institution | Role::Group) && token - 2 >= sentence.first() &&
        sentence.begins(token - 1, Role::Belonging) &&
        sentence.begins(token - 2, Role::Institution | Role::Group))
        return wordsOf(sentence, sentence.at(token - 2)); // "a panel of doctors"
    for (int before = token - 1; before > std::max(sentence.first(), token - 4); --before)
        if (sentence.begins(before, Role::Belonging) && sentence.begins(before - 1, Role::Group) &&
            match.roles.has(Role::Group))
            return wordsOf(sentence, sentence.at(before - 1)); // "experts at two universities"
    return match.roles.has(Role::Spokesperson | Role::Institution | Role::Group) ? wordsOf(sentence, match)
                                                                                 : QString();
}

QString ClaimSubjects::nounBefore(const ClaimSentence &sentence, int verb, int limit) const
{
    const int noun = verb - 1;
    if (noun < sentence.within(limit) || !isCommonNoun(sentence, noun))
        return {};
    int first = noun;
    while (first > sentence.within(limit) && first > noun - 2 && isCommonNoun(sentence, first - 1))
        --first; // "local surgeons"
    const bool opens = first == sentence.first() || sentence.isSign(first - 1) ||
                       sentence.begins(first - 1, Role::Determiner) ||
                       m_prose.tokens()[size_t(first) - 1].isPossessive;
    return opens ? text::quote(m_prose.text(), m_prose.span(noun, noun + 1)).toString().toLower() : QString();
}

QString ClaimSubjects::nounAfter(const ClaimSentence &sentence, int verb, int end) const
{
    if (verb + 1 >= sentence.within(end) || !sentence.begins(verb, Role::Determiner) ||
        !isCommonNoun(sentence, verb + 1))
        return {};
    return text::quote(m_prose.text(), m_prose.span(verb + 1, verb + 2)).toString().toLower();
}

/// Whether a token may be a noun that says who somebody is, as far as its letters and its roles tell.
bool ClaimSubjects::isCommonNoun(const ClaimSentence &sentence, int token) const
{
    constexpr Roles others = Role::Auxiliary | Role::Determiner | Role::Negation | Role::GroupPronoun |
                             Role::PersonPronoun | Role::OwnVoice | Role::That | Role::Break | Role::Joining |
                             Role::Belonging | Role::Effect | Role::EffectVerb | Role::Forward |
                             Role::NoName | Role::Speaking | Role::Cause | Role::Anaphora | Role::Partly |
                             Role::Adjective | Role::Perhaps | Role::Inserted | Role::Relative;
    const text::Token &word = m_prose.tokens()[size_t(token)];
    return word.kind == text::Token::Kind::Word && !word.isPossessive && !sentence.begins(token, others) &&
           (!word.isCapital || token == sentence.first()) && !m_prose.word(token).endsWith(u"ly") &&
           m_prose.word(token).size() > 2;
}

/// The one last called by a noun that begins a clause: "the brewer", for "it told shareholders".
QString ClaimSubjects::groupBefore(int token) const
{
    for (int before = token - 1; before >= std::max(0, token - groupReach); --before) {
        const Match match = m_words.match(m_prose, before, token);
        if (!match.roles.has(Role::Company | Role::Group | Role::Institution) || before == 0)
            continue;
        const Match determiner = m_words.match(m_prose, before - 1, before);
        if (determiner.roles.has(Role::Definite))
            return text::quote(m_prose.text(), m_prose.span(match.first, match.end)).toString().toLower();
    }
    return {};
}

/// The run of capitals that ends with a token: who speaks is a name, also when it was not recognised as one.
QString ClaimSubjects::nameAt(int token) const
{
    const auto tokens = m_prose.tokens();
    const auto isName = [&](int place) {
        return tokens[size_t(place)].kind == text::Token::Kind::Word && tokens[size_t(place)].isCapital &&
               !tokens[size_t(place)].isPossessive;
    };
    if (!isName(token))
        return {};
    int first = token;
    while (first > 0 && first > token - longestName && isName(first - 1) && tokens[size_t(first)].isSpaced)
        --first;
    return text::quote(m_prose.text(), m_prose.span(first, token + 1)).toString();
}

/// The name that begins at a token, as in "the research group Polaris".
QString ClaimSubjects::nameAfter(const ClaimSentence &sentence, int token) const
{
    if (token >= sentence.end() || sentence.isSign(token))
        return {};
    if (const FoundEntity *entity = entityAt(token))
        return entity->first == token && entity->entity.type != EntityType::Person ? entity->entity.name
                                                                                   : QString();
    const auto tokens = m_prose.tokens();
    int end = token;
    while (end < sentence.end() && end < token + longestName &&
           tokens[size_t(end)].kind == text::Token::Kind::Word && tokens[size_t(end)].isCapital &&
           sentence.at(end).roles.isEmpty() && !entityAt(end))
        ++end;
    return end > token ? text::quote(m_prose.text(), m_prose.span(token, end)).toString() : QString();
}

/// A noun, with the word before it where it says little without: "tech group".
QString ClaimSubjects::wordsOf(const ClaimSentence &sentence, const Match &match) const
{
    int first = match.first;
    if (match.roles.has(Role::VagueHead) && first > sentence.first() && !sentence.isSign(first - 1) &&
        !sentence.begins(first - 1, Role::Determiner | Role::Auxiliary | Role::Speaking | Role::Belonging) &&
        m_prose.tokens()[size_t(first) - 1].kind == text::Token::Kind::Word &&
        !m_prose.tokens()[size_t(first) - 1].isPossessive)
        --first;
    if (first > sentence.first() && sentence.begins(first - 1, Role::Former))
        --first;
    return text::quote(m_prose.text(), m_prose.span(first, match.end)).toString().toLower();
}

/// The organisation named right before a token: "Amazon spokesman".
QString ClaimSubjects::organisationBefore(int token) const
{
    if (token == 0)
        return {};
    const FoundEntity *entity = entityAt(token - 1);
    return entity && entity->entity.type == EntityType::Organisation ? entity->entity.name : QString();
}

const FoundEntity *ClaimSubjects::entityAt(int token) const
{
    const auto after = std::ranges::upper_bound(m_entities, token, {}, &FoundEntity::first);
    if (after == m_entities.begin())
        return nullptr;
    const FoundEntity &entity = *std::prev(after);
    return token < entity.end ? &entity : nullptr;
}

} // namespace suggest
