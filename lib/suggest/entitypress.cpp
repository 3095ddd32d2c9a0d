// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/entitypress.h"

#include <algorithm>

namespace suggest {

using namespace Qt::StringLiterals;
using coding::EntityType;

namespace {

constexpr NameClasses roleClasses = NameClasses(NameClass::Title) | NameClass::Role;
constexpr NameClasses personClasses = NameClasses(NameClass::FirstName) | NameClass::Surname;
constexpr NameClasses bodyClasses = NameClasses(NameClass::Company) | NameClass::Organisation;

} // namespace

void EntityPress::set(TaggedName &name, EntityType type)
{
    name.type = type;
    name.typeScores = {};
    name.typeScores[size_t(type)] = 1;
}

bool EntityPress::isKnown(int token) const
{
    const TokenFacts &facts = m_scene.facts(token);
    return facts.phrasePlace != 0 || (facts.classes & gazetteerClasses);
}

/// "(Jane Roe/AFP)"
void EntityPress::partCredit(TaggedName &name, std::vector<TaggedName> &before) const
{
    constexpr int shortestPerson = 2;
    if (name.type != EntityType::Person)
        return;
    for (int token = name.first + shortestPerson; token + 1 < name.end; ++token) {
        if (m_scene.facts(token).shape != Shape::Slash)
            continue;
        TaggedName person = name;
        person.end = token;
        before.push_back(person);
        name.first = token + 1;
        set(name, EntityType::Organisation);
        return;
    }
}

/// "By Jane Roe Associated Press"
void EntityPress::partByline(TaggedName &name, std::vector<TaggedName> &before) const
{
    constexpr int shortestPerson = 2;
    if (!m_scene.facts(name.first).classes.testFlag(NameClass::FirstName))
        return;
    for (int token = name.first + shortestPerson; token + 1 < name.end; ++token) {
        const TokenFacts &facts = m_scene.facts(token);
        if (facts.phrasePlace != 1 || !facts.phrase.testAnyFlags(bodyClasses) ||
            m_scene.facts(name.end - 1).phrasePlace != 2 || !isCapital(m_scene.facts(token - 1).shape))
            continue;
        TaggedName person = name;
        person.end = token;
        set(person, EntityType::Person);
        before.push_back(person);
        name.first = token;
        set(name, EntityType::Organisation);
        return;
    }
}

/// "Health Secretary Jane Roe", which is not an organisation as a whole.
void EntityPress::partRole(TaggedName &name, std::vector<TaggedName> &before) const
{
    constexpr int longestPerson = 4;
    if (name.type == EntityType::Person || name.type == EntityType::Product)
        return;
    for (int token = name.end - 3; token >= std::max(name.first, name.end - 1 - longestPerson); --token) {
        const TokenFacts &facts = m_scene.facts(token);
        const TokenFacts &first = m_scene.facts(token + 1);
        if (!isCapital(facts.shape) || !facts.classes.testAnyFlags(roleClasses) ||
            facts.classes.testAnyFlags(personClasses) || facts.phrasePlace != 0 || first.phrasePlace != 0 ||
            !first.classes.testFlag(NameClass::FirstName) ||
            first.classes.testFlag(NameClass::OrganisationWord))
            continue;
        const auto isOfPerson = [&](int at) { return isCapital(m_scene.facts(at).shape); };
        bool isPerson = true;
        for (int at = token + 1; at < name.end; ++at)
            isPerson = isPerson && isOfPerson(at);
        if (!isPerson)
            return;
        TaggedName body = name;
        body.end = token;
        while (body.end > body.first && !isKnown(body.end - 1) &&
               m_scene.facts(body.end - 1).classes.testAnyFlags(roleClasses | NameClass::Ordinary))
            --body.end;
        if (body.end > body.first && isCapital(m_scene.facts(body.end - 1).shape))
            before.push_back(body);
        name.first = token + 1;
        set(name, EntityType::Person);
        return;
    }
}

/// "R-Ky.", "Sen. Jane Roe", "Former Google".
void EntityPress::takeStart(TaggedName &name) const
{
    const text::Prose &prose = m_scene.prose();
    const auto facts = [&](int token) -> const TokenFacts & { return m_scene.facts(token); };
    if (name.end - name.first >= 3 && facts(name.first).shape == Shape::Letter &&
        facts(name.first + 1).shape == Shape::Hyphen && !facts(name.first + 1).isSpaced) {
        const QStringView party = prose.word(name.first);
        const text::Sentence &sentence = prose.sentences()[size_t(name.sentence)];
        const Shape before = m_scene.facts(sentence, name.first - 1).shape;
        if ((party == u"R" || party == u"D" || party == u"I") &&
            (before == Shape::Opening || before == Shape::Comma)) {
            name.first += 2;
            set(name, EntityType::Location);
        }
    }
    if (name.type != EntityType::Person && isStateInBrackets(name))
        set(name, EntityType::Location);
    while (name.type == EntityType::Person && name.end - name.first > 1 &&
           facts(name.first).classes.testFlag(NameClass::Title) &&
           prose.tokens()[size_t(name.first)].hasStop && facts(name.first).shape == Shape::Capital)
        ++name.first;
    if (name.end - name.first < 2 || facts(name.first).phrasePlace != 0 ||
        !(isKnown(name.first + 1) || facts(name.first + 1).classes.testFlag(NameClass::FirstName)))
        return;
    constexpr std::array adjectives{
        "senior"_L1, "former"_L1, "current"_L1, "acting"_L1, "outgoing"_L1, "incoming"_L1};
    const bool isAdjective = std::ranges::any_of(adjectives, [&](QLatin1StringView word) {
        return prose.word(name.first).compare(word, Qt::CaseInsensitive) == 0;
    });
    if (isAdjective)
        ++name.first;
}

/// Whether a name is the state in "Jane Roe (Ky.)".
bool EntityPress::isStateInBrackets(const TaggedName &name) const
{
    constexpr int longest = 5; // Letters and full stops
    const text::Sentence &sentence = m_scene.prose().sentences()[size_t(name.sentence)];
    const TokenFacts &first = m_scene.facts(name.first);
    const bool isInBrackets = m_scene.facts(sentence, name.first - 1).shape == Shape::Opening &&
                              m_scene.facts(sentence, name.end).shape == Shape::Closing;
    return isInBrackets && m_scene.prose().tokens()[size_t(name.end - 1)].hasStop &&
           (first.shape == Shape::Capital || first.shape == Shape::Initial) &&
           m_scene.span(name.first, name.end).length() <= longest;
}

/// "House Speaker" before a name; "Senate Majority" before "Leader"; "Mexico Tuesday".
void EntityPress::takeEnd(TaggedName &name, int next) const
{
    const text::Sentence &sentence = m_scene.prose().sentences()[size_t(name.sentence)];
    const auto last = [&]() -> const TokenFacts & { return m_scene.facts(name.end - 1); };
    const TokenFacts &after = m_scene.facts(sentence, name.end);
    if (name.type == EntityType::Location || name.type == EntityType::Person)
        while (name.end - name.first > 1 && last().classes.testFlag(NameClass::Calendar) &&
               last().phrasePlace == 0 && !last().classes.testAnyFlags(personClasses) &&
               isCapital(last().shape))
            --name.end;
    if (name.type != EntityType::Organisation)
        return;
    const bool isBeforeRole = isCapital(after.shape) && after.classes.testAnyFlags(roleClasses);
    if (next != name.end && !isBeforeRole)
        return;
    const NameClasses taken = isBeforeRole ? roleClasses | NameClass::Ordinary : roleClasses;
    while (name.end - name.first > 1 && last().phrasePlace == 0 && last().classes.testAnyFlags(taken) &&
           !last().classes.testAnyFlags(NameClasses(NameClass::OrganisationWord) | NameClass::CompanyEnding))
        --name.end;
}

void EntityPress::part(TaggedName &name, int next, std::vector<TaggedName> &before) const
{
    partCredit(name, before);
    partByline(name, before);
    partRole(name, before);
    takeStart(name);
    takeEnd(name, next);
}

/// Whether a word of a headline is written with a capital elsewhere, too, or is no common word.
bool EntityPress::namesSomething(int token, EntityType type) const
{
    const TokenFacts &facts = m_scene.facts(token);
    if (!isCapital(facts.shape) || facts.classes.testFlag(NameClass::NeverName))
        return false;
    if (isKnown(token) || m_scene.isSeenInCapitals(facts.key))
        return true;
    return type != EntityType::Other && !facts.classes.testFlag(NameClass::Ordinary) &&
           !m_scene.isSeenInLowerCase(facts.key);
}

/// "Veeva Trims Sales Staff"
void EntityPress::takeVerbOff(TaggedName &name) const
{
    constexpr NameClasses ofNames = NameClasses(NameClass::FirstName) | NameClass::Surname | gazetteerClasses;
    const auto isCommon = [&](int token) {
        const TokenFacts &facts = m_scene.facts(token);
        return facts.shape == Shape::Capital && facts.classes.testFlag(NameClass::Ordinary) &&
               !facts.classes.testAnyFlags(ofNames) && facts.phrasePlace == 0 &&
               !m_scene.isSeenInCapitals(facts.key);
    };
    while (name.end - name.first > 1 && isCommon(name.end - 1))
        --name.end;
}

void EntityPress::takeOutOfHeadline(TaggedName &name, std::vector<TaggedName> &before) const
{
    if (!m_scene.facts(name.first).isInHeading)
        return;
    if (name.type == EntityType::Person) {
        takeVerbOff(name);
        return;
    }
    std::vector<TaggedName> parts;
    bool hasOrdinary = false;
    for (int token = name.first; token < name.end; ++token) {
        const TokenFacts &facts = m_scene.facts(token);
        const bool isLetterOrSign = !isCapital(facts.shape) && facts.shape != Shape::Lower;
        if (isLetterOrSign || (facts.shape == Shape::Lower && !parts.empty() && facts.phrasePlace != 0)) {
            if (!parts.empty() && parts.back().end == token)
                ++parts.back().end;
            continue;
        }
        const bool endsBody = !parts.empty() && parts.back().end == token &&
                              facts.classes.testAnyFlags(NameClasses(NameClass::CompanyEnding) |
                                                         NameClass::OrganisationWord | NameClass::PlaceWord);
        if (!namesSomething(token, name.type) && !endsBody) {
            hasOrdinary = hasOrdinary || isCapital(facts.shape);
            continue;
        }
        if (!parts.empty() && parts.back().end == token) {
            ++parts.back().end;
            continue;
        }
        parts.push_back(name);
        parts.back().first = token;
        parts.back().end = token + 1;
    }
    if (!hasOrdinary)
        return;
    for (TaggedName &part : parts) {
        const TokenFacts &first = m_scene.facts(part.first);
        const NameClasses known = first.classes | first.phrase;
        if (known.testAnyFlags(bodyClasses))
            set(part, EntityType::Organisation);
        else if (known.testFlag(NameClass::Nationality))
            set(part, EntityType::Other);
        else if (known.testAnyFlags(placeClasses))
            set(part, EntityType::Location);
        else if (part.end - part.first > 1 && known.testFlag(NameClass::FirstName))
            set(part, EntityType::Person);
        else
            part.typeScores = {};
    }
    if (parts.empty()) {
        name.end = name.first;
        return;
    }
    before.insert(before.end(), parts.begin(), parts.end() - 1);
    name = parts.back();
}

/// The token from which the name's capitals are the acronym's letters; -1: there is none further left.
int EntityPress::startForAcronym(const TaggedName &name, QStringView acronym) const
{
    constexpr int reach = 14; // Tokens
    const text::Sentence &sentence = m_scene.prose().sentences()[size_t(name.sentence)];
    qsizetype left = acronym.size();
    int start = -1;
    for (int token = name.end - 1; token >= std::max(sentence.first, name.end - reach); --token) {
        const TokenFacts &facts = m_scene.facts(token);
        if (isCapital(facts.shape)) {
            const bool isNext =
                left > 0 && m_scene.prose().word(token).front().toUpper() == acronym[left - 1].toUpper();
            // "BEIS" leaves out the D of its department.
            const bool isHead = left == 0 && facts.classes.testFlag(NameClass::OrganisationWord) &&
                                m_scene.facts(token + 1).shape == Shape::Lower;
            if (isHead)
                return token;
            if (!isNext)
                return start;
            --left;
            if (left == 0)
                start = token;
        } else if (facts.shape != Shape::Comma && facts.shape != Shape::Ampersand &&
                   !(facts.shape == Shape::Lower && facts.classes.testFlag(NameClass::Link))) {
            return start;
        }
    }
    return start;
}

void EntityPress::growToAcronyms(std::vector<TaggedName> &names) const
{
    constexpr int fewestLetters = 3;
    std::vector<TaggedName> grown;
    grown.reserve(names.size());
    for (const TaggedName &name : names) {
        const TokenFacts &facts = m_scene.facts(name.first);
        const bool isAcronym = name.end == name.first + 1 && facts.shape == Shape::Capitals &&
                               m_scene.prose().word(name.first).size() >= fewestLetters;
        if (isAcronym && !grown.empty() && grown.back().sentence == name.sentence &&
            grown.back().end + 1 == name.first && m_scene.facts(grown.back().end).shape == Shape::Opening) {
            TaggedName full = grown.back();
            const int start = startForAcronym(full, m_scene.prose().word(name.first));
            if (start >= 0 && start < full.first) {
                full.first = start;
                set(full, EntityType::Organisation);
                while (!grown.empty() && grown.back().end > start)
                    grown.pop_back();
                grown.push_back(full);
            }
        }
        grown.push_back(name);
    }
    names = std::move(grown);
}

} // namespace suggest
