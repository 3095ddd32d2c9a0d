// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/entitymending.h"

#include "suggest/entitybodies.h"
#include "suggest/entitypress.h"

namespace suggest {

using coding::EntityType;

/// Takes titles, roles and what is never a name off both ends; false when nothing is left.
bool EntityMending::trim(TaggedName &name) const
{
    const auto isNoName = [&](int token) {
        const TokenFacts &facts = m_scene.facts(token);
        const bool isNever = facts.classes.testFlag(NameClass::NeverName) &&
                             !(facts.classes & gazetteerClasses) && facts.phrasePlace == 0;
        return isNever && (facts.shape == Shape::Capitals || facts.shape == Shape::Letter ||
                              facts.shape == Shape::Capital || facts.shape == Shape::Initial);
    };
    const auto isSign = [&](int token) {
        const Shape shape = m_scene.facts(token).shape;
        return shape == Shape::Hyphen || shape == Shape::Apostrophe || shape == Shape::Comma;
    };
    while (name.first < name.end && (isNoName(name.end - 1) || isSign(name.end - 1)) &&
           m_scene.facts(name.end - 1).shape != Shape::Initial)
        --name.end;
    // "the 1972 Olympics"; but what is known by its year keeps it.
    const auto isAmount = [&](int token) {
        const bool isYear = m_scene.facts(token).shape == Shape::Year && token + 1 < name.end &&
                            isCapital(m_scene.facts(token + 1).shape);
        return isYear || (m_scene.facts(token).shape == Shape::Number &&
                             m_scene.prose().tokens()[size_t(token)].decimals > 0);
    };
    while (name.first < name.end && (isNoName(name.first) || isSign(name.first) || isAmount(name.first)) &&
           m_scene.facts(name.first).shape != Shape::Initial)
        ++name.first;
    bool hasCapital = false, isCalendar = true, isOrdinary = true;
    for (int token = name.first; token < name.end; ++token) {
        const TokenFacts &facts = m_scene.facts(token);
        hasCapital = hasCapital || isCapital(facts.shape);
        isOrdinary = isOrdinary && facts.isInHeading &&
                     (facts.shape == Shape::Lower || facts.classes.testFlag(NameClass::Ordinary)) &&
                     !(facts.classes & gazetteerClasses) && facts.phrasePlace == 0 &&
                     !m_scene.isSeenInCapitals(facts.key);
        isCalendar = isCalendar && (isNumber(facts.shape) || facts.classes.testFlag(NameClass::Calendar));
    }
    // "May" and "April" are women, too.
    return hasCapital && !isOrdinary && !(isCalendar && name.type != EntityType::Person);
}

/// "Apple CEO Steve Jobs" names a company and a person.
void EntityMending::splitAtTitle(TaggedName &name, std::vector<TaggedName> &before) const
{
    if (name.type != EntityType::Person)
        return;
    for (int token = name.end - 2; token >= name.first; --token) {
        const TokenFacts &facts = m_scene.facts(token);
        const bool isTitle =
            facts.classes.testFlag(NameClass::Title) ||
            (facts.classes.testFlag(NameClass::Role) && facts.classes.testFlag(NameClass::NeverName));
        const bool isName =
            facts.classes.testAnyFlags(NameClasses(NameClass::FirstName) | NameClass::Surname);
        if (!isTitle || isName || facts.shape == Shape::Initial)
            continue;
        TaggedName left = name;
        left.end = token;
        left.type = EntityType::Organisation;
        left.typeScores = {};
        left.typeScores[size_t(EntityType::Organisation)] = 1;
        name.first = token + 1;
        // Titles and roles in a row: "Senior Vice President".
        while (left.end > left.first && m_scene.facts(left.end - 1)
                                            .classes.testAnyFlags(NameClasses(NameClass::Title) |
                                                                  NameClass::Role | NameClass::Ordinary))
            --left.end;
        if (trim(left))
            before.push_back(left);
        return;
    }
}

/// "Singapore's Changi Airport" names two places, "Martha's Vineyard" one.
void EntityMending::splitAtPossessive(TaggedName &name, std::vector<TaggedName> &before) const
{
    for (int token = name.first; token + 1 < name.end; ++token) {
        const TokenFacts &facts = m_scene.facts(token);
        if (!facts.isPossessive || m_scene.facts(token + 1).phrasePlace == 2)
            continue;
        const TokenFacts &first = m_scene.facts(name.first);
        const NameClasses known = token == name.first ? first.classes : first.phrase;
        const bool isPhrase = token == name.first || (first.phrasePlace == 1 && facts.phrasePlace == 2);
        const bool isPlace = known.testAnyFlags(placeClasses);
        const bool isAcronym = token == name.first && first.shape == Shape::Capitals;
        if (!isPhrase || !(isPlace || isAcronym || known.testAnyFlags(ownNameClasses)))
            return;
        TaggedName owner = name;
        owner.end = token + 1;
        owner.type = isPlace ? EntityType::Location : EntityType::Organisation;
        owner.typeScores = {};
        owner.typeScores[size_t(owner.type)] = 1;
        before.push_back(owner);
        name.first = token + 1;
        return;
    }
}

/// "UK iTunes" names a place and a product, "Japan Airlines" one company.
void EntityMending::splitAfterCountry(TaggedName &name, std::vector<TaggedName> &before) const
{
    const TokenFacts &first = m_scene.facts(name.first);
    int next = name.first + 1;
    while (first.phrasePlace == 1 && next < name.end && m_scene.facts(next).phrasePlace == 2)
        ++next;
    const NameClasses known = first.phrasePlace == 0 ? first.classes : first.phrase;
    if (next >= name.end || first.phrasePlace == 2 ||
        (known & gazetteerClasses) != NameClasses(NameClass::Country))
        return;
    const TokenFacts &second = m_scene.facts(next);
    const NameClasses own = second.phrasePlace == 1 ? second.phrase : second.classes;
    if (!isCapital(second.shape) || !own.testAnyFlags(NameClasses(NameClass::Product) | NameClass::Company) ||
        own.testAnyFlags(NameClasses(NameClass::CompanyEnding) | NameClass::Ordinary))
        return;
    TaggedName country = name;
    country.end = next;
    country.type = EntityType::Location;
    country.typeScores = {};
    country.typeScores[size_t(EntityType::Location)] = 1;
    before.push_back(country);
    name.first = next;
    name.type = own.testFlag(NameClass::Company) ? EntityType::Organisation : EntityType::Product;
    name.typeScores = {};
    name.typeScores[size_t(name.type)] = 1;
}

/// "Ushering in the slowdown", "Clearly a threat": a first word that is a capital there only.
bool EntityMending::opensOnly(const TaggedName &name) const
{
    const TokenFacts &facts = m_scene.facts(name.first);
    if (name.end - name.first != 1 || !facts.opensSentence || facts.shape != Shape::Capital ||
        name.type == EntityType::Person || facts.classes || facts.isPossessive ||
        m_scene.isSeenInCapitals(facts.key))
        return false;
    const text::Sentence &sentence = m_scene.prose().sentences()[size_t(name.sentence)];
    if (m_scene.facts(sentence, name.end).shape != Shape::Lower)
        return false;
    const QStringView word = m_scene.prose().word(name.first);
    return word.endsWith(u"ing") || word.endsWith(u"ly");
}

/// Dwayne "The Rock" Johnson
void EntityMending::takeNickname(TaggedName &name) const
{
    constexpr int longest = 3;
    const text::Sentence &sentence = m_scene.prose().sentences()[size_t(name.sentence)];
    const auto shape = [&](int token) { return m_scene.facts(sentence, token).shape; };
    if (name.type != EntityType::Person || shape(name.end) != Shape::Quote)
        return;
    int at = name.end + 1;
    while (at <= name.end + longest && isCapital(shape(at)))
        ++at;
    if (at == name.end + 1 || shape(at) != Shape::Quote || !isCapital(shape(at + 1)))
        return;
    name.end = at + 2;
}

/// "The Road Ahead for Amazon" is no title when it heads an article, but may name a company.
void EntityMending::takeOutOfHeading(TaggedName &name) const
{
    const auto isOrdinary = [&](int token) {
        const TokenFacts &facts = m_scene.facts(token);
        return facts.isInHeading && facts.phrasePlace == 0 && !(facts.classes & gazetteerClasses) &&
               !m_scene.isSeenInCapitals(facts.key) &&
               (facts.shape == Shape::Lower || facts.classes.testFlag(NameClass::Ordinary));
    };
    int first = name.first;
    while (first < name.end && isOrdinary(first))
        ++first;
    if (name.type != EntityType::Other || first == name.first || first == name.end)
        return;
    const NameClasses classes = m_scene.facts(first).classes | m_scene.facts(first).phrase;
    const bool isPlace = classes.testAnyFlags(placeClasses & ~NameClasses(NameClass::Nationality));
    const bool isOrganisation =
        classes.testAnyFlags(NameClasses(NameClass::Company) | NameClass::Organisation);
    if (!isPlace && !isOrganisation)
        return;
    name.first = first;
    name.type = isOrganisation ? EntityType::Organisation : EntityType::Location;
    name.typeScores = {};
    name.typeScores[size_t(name.type)] = 1;
}

void EntityMending::mend(std::vector<TaggedName> &names) const
{
    const EntityPress press(m_scene);
    std::vector<TaggedName> mended;
    mended.reserve(names.size());
    for (size_t i = 0; i < names.size(); ++i) {
        TaggedName &name = names[i];
        if (!mended.empty() && name.first < mended.back().end)
            continue; // It is within a name that has grown.
        takeOutOfHeading(name);
        press.takeOutOfHeadline(name, mended);
        if (name.end == name.first)
            continue;
        splitAtPossessive(name, mended);
        splitAfterCountry(name, mended);
        splitAtTitle(name, mended);
        press.part(name, i + 1 < names.size() ? names[i + 1].first : -1, mended);
        takeNickname(name);
        if (!opensOnly(name) && trim(name))
            mended.push_back(name);
    }
    names = std::move(mended);
    press.growToAcronyms(names);
    EntityBodies(m_scene).complete(names);
}

} // namespace suggest
