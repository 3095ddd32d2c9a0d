// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/claimspeakers.h"

#include <algorithm>

namespace suggest {

using namespace Qt::StringLiterals;

namespace {

// How far is looked, in tokens.
constexpr int verbReach = 40;        ///< From a claim to the verb that reports it.
constexpr int subjectReach = 14;     ///< From that verb to its subject.
constexpr int quotationReach = 16;   ///< From a quotation to who is quoted.
constexpr int longestName = 5;       ///< In tokens.
constexpr int shortestQuotation = 4; ///< Shorter ones are somebody's words in another's sentence.

const QString author = u"author"_s;

} // namespace

ClaimSpeakers::ClaimSpeakers(
    const text::Prose &prose, const ClaimWords &words, const std::vector<FoundEntity> &entities)
    : m_prose(prose)
    , m_words(words)
    , m_entities(entities)
    , m_quotations(prose)
{
}

QString ClaimSpeakers::speakerOf(const ClaimSentence &sentence, int number, int first, int end, int verb)
{
    advance(first);
    m_quotations.readParagraph(number);
    const auto quotation = m_quotations.around(first, end);
    if (quotation && m_quotations.at(*quotation).end - m_quotations.at(*quotation).first >= shortestQuotation)
        return quoted(*quotation);

    QString speaker;
    if (verb >= 0)
        speaker = subjectBefore(sentence, verb, sentence.first());
    if (speaker.isEmpty())
        speaker = reportedWithin(sentence, first, end);
    if (speaker.isEmpty())
        speaker = reportedBefore(sentence, first);
    if (speaker.isEmpty())
        speaker = reportedAfter(sentence, end);
    return speaker.isEmpty() ? author : speaker;
}

int ClaimSpeakers::activeVerb(const ClaimSentence &sentence, int verb)
{
    return verb > sentence.first() && !subjectAt(sentence, verb - 1).isEmpty() ? verb : -1;
}

/// Takes note of those named before a token.
void ClaimSpeakers::advance(int token)
{
    for (; m_next < m_entities.size() && m_entities[m_next].first < token; ++m_next) {
        const coding::Entity &entity = m_entities[m_next].entity;
        if (entity.type == coding::EntityType::Person)
            m_person = entity.name;
        if (entity.type != coding::EntityType::Organisation)
            continue;
        int &mentions = m_mentions[entity.name];
        mentions += startsSentence(m_entities[m_next].first) ? 2 : 1;
        if (mentions > m_mentions.value(m_organisation))
            m_organisation = entity.name;
    }
}

bool ClaimSpeakers::startsSentence(int token) const
{
    return std::ranges::binary_search(m_prose.sentences(), token, {}, &text::Sentence::first);
}

QString ClaimSpeakers::quoted(size_t quotation)
{
    const auto [before, quote] = m_quotations.before(quotation);
    const auto [after, next] = m_quotations.after(quotation);
    QString speaker;
    if (m_quotations.isContinued(quotation))
        speaker = inStretch(after, std::min(next, after + quotationReach), true);
    if (speaker.isEmpty())
        speaker = inStretch(std::max(before, quote - quotationReach), quote, false);
    if (speaker.isEmpty() && quotation > 0)
        speaker = inStretch(before, std::min(quote, before + quotationReach), true);
    if (speaker.isEmpty())
        speaker = !m_person.isEmpty() ? m_person : m_organisation;
    return speaker.isEmpty() ? author : speaker;
}

/// Who speaks in the words before or after a quotation.
QString ClaimSpeakers::inStretch(int first, int end, bool isAfter)
{
    if (first >= end)
        return {};
    const ClaimSentence stretch(m_prose, m_words, text::Sentence{first, end, m_quotations.paragraph()});
    const Match before = stretch.find(first, end, Role::AttributionBefore);
    const Match verb =
        isAfter ? stretch.find(first, end, Role::Speaking) : stretch.findLast(first, end, Role::Speaking);
    if (before.isValid() && before.end - before.first > 1)
        return subjectAfter(stretch, before.end, end);
    if (!verb.isValid())
        return {};
    const QString subject = subjectBefore(stretch, verb.first, first);
    return subject.isEmpty() ? subjectAfter(stretch, verb.end, end) : subject;
}

/// Who says what follows: "X said that …", "According to X, …".
QString ClaimSpeakers::reportedBefore(const ClaimSentence &sentence, int first)
{
    const int limit = sentence.within(first - verbReach);
    int commas = 0;
    for (int token = first - 1; token >= limit; --token) {
        const Sign sign = sentence.sign(token);
        if (sign == Sign::Hard || sign == Sign::Bracket)
            return {};
        if (sign == Sign::Comma)
            ++commas;
        const Match &match = sentence.at(token);
        if (match.roles.has(Role::Break) && token > limit && sentence.sign(token - 1) == Sign::Comma)
            return {}; // "X said one thing, but AI …"
        if (match.end > first)
            continue;
        if (match.roles.has(Role::AttributionBefore) && match.end - match.first > 1)
            return subjectAfter(sentence, match.end, first);
        if (!match.roles.has(Role::Speaking))
            continue;
        const bool hasThat = sentence.has(match.end, std::min(first, match.end + 6), Role::That);
        if (commas == 1 && !hasThat)
            continue; // "Amazon reported a profit, as AI …"
        const QString subject = subjectBefore(sentence, match.first, limit);
        if (!subject.isEmpty())
            return subject;
    }
    return {};
}

/// Who says what goes on after: "The cuts, insists the company, are …", "AI, she said, will …".
QString ClaimSpeakers::reportedWithin(const ClaimSentence &sentence, int first, int end)
{
    constexpr int longest = 7; // between the two commas
    for (int comma = first; comma < end; ++comma) {
        if (sentence.sign(comma) != Sign::Comma)
            continue;
        int close = comma + 1;
        while (close < std::min(end, comma + longest + 2) && !sentence.isSign(close))
            ++close;
        if (close >= end || sentence.sign(close) != Sign::Comma)
            continue;
        const Match verb = sentence.find(comma + 1, close, Role::Speaking);
        if (!verb.isValid())
            continue;
        const QString subject = subjectBefore(sentence, verb.first, comma + 1);
        return subject.isEmpty() ? subjectAfter(sentence, verb.end, close) : subject;
    }
    return {};
}

/// Who says what stands before: "…, X said", "…, said X", "… according to X".
QString ClaimSpeakers::reportedAfter(const ClaimSentence &sentence, int end)
{
    const int limit = sentence.within(end + verbReach);
    int comma = -1;
    int firstComma = -1;
    for (int token = end; token < limit; ++token) {
        const Sign sign = sentence.sign(token);
        if (sign == Sign::Hard)
            return {};
        if (sign == Sign::Comma) {
            comma = token;
            firstComma = firstComma < 0 ? token : firstComma;
        }
        const Match &match = sentence.at(token);
        if (match.roles.has(Role::AttributionBefore) && match.end - match.first > 1)
            return subjectAfter(sentence, match.end, limit);
        if (!match.roles.has(Role::Speaking) || comma < 0 || token - comma > 9)
            continue;
        // "its chairman, Peter Voss, warned shareholders"
        const int from = token - comma == 1 ? firstComma : comma;
        const QString subject = subjectBefore(sentence, token, from + 1);
        return subject.isEmpty() ? subjectAfter(sentence, match.end, limit) : subject;
    }
    return {};
}

QString ClaimSpeakers::subjectBefore(const ClaimSentence &sentence, int verb, int limit)
{
    limit = std::max(sentence.within(limit), verb - subjectReach);
    QString apposed; // "Andy Jassy, chief executive of Amazon, said"
    bool hasComma = false;
    for (int token = verb - 1; token >= limit; --token) {
        const Sign sign = sentence.sign(token);
        if (sign == Sign::Hard)
            break;
        hasComma = hasComma || sign == Sign::Comma;
        const FoundEntity *entity = entityAt(token);
        const bool isPerson = entity && entity->entity.type == coding::EntityType::Person;
        if (!apposed.isEmpty() && !isPerson)
            continue;
        if (sentence.begins(token, Role::GroupPronoun) && verb - token > 3)
            continue; // "it is too early to say"
        const QString subject = subjectAt(sentence, token);
        if (subject.isEmpty())
            continue;
        if (isPerson || !hasComma) {
            const FoundEntity *member = entity && !isPerson ? memberOf(sentence, *entity) : nullptr;
            return member ? member->entity.name : subject;
        }
        apposed = subject;
    }
    return apposed;
}

/// The person who belongs to what is named: "Anita Rao of the London School of Economics"; null when nobody
/// does.
const FoundEntity *ClaimSpeakers::memberOf(const ClaimSentence &sentence, const FoundEntity &place) const
{
    int before = place.first - 1;
    if (before > sentence.first() && sentence.begins(before, Role::Determiner))
        --before;
    if (before <= sentence.first() || !sentence.begins(before, Role::Belonging))
        return nullptr;
    const FoundEntity *entity = entityAt(before - 1);
    return entity && entity->end == before && entity->entity.type == coding::EntityType::Person ? entity
                                                                                                : nullptr;
}

/// "the company", "the restaurant chain"
bool ClaimSpeakers::hasDeterminer(const ClaimSentence &sentence, int token)
{
    for (int before = token - 1; before >= std::max(sentence.first(), token - 2); --before) {
        if (sentence.begins(before, Role::Determiner))
            return true;
        if (sentence.isSign(before) || !sentence.at(before).roles.isEmpty())
            return false;
    }
    return false;
}

/// The phrase that stands at a token or goes on there: that of "finance director" at "director".
const Match &ClaimSpeakers::phraseAround(const ClaimSentence &sentence, int token) const
{
    constexpr Roles speakers = Role::Group | Role::Title | Role::Institution | Role::Spokesperson;
    constexpr int longest = 4;
    for (int first = std::max(sentence.first(), token - longest + 1); first < token; ++first)
        if (sentence.begins(first, speakers) && sentence.at(first).end > token)
            return sentence.at(first);
    return sentence.at(token);
}

QString ClaimSpeakers::subjectAfter(const ClaimSentence &sentence, int first, int end)
{
    end = std::min(sentence.within(end), first + subjectReach);
    QString subject;
    for (int token = first; token < end; ++token) {
        if (sentence.sign(token) == Sign::Comma || sentence.sign(token) == Sign::Hard)
            break;
        const FoundEntity *entity = entityAt(token);
        if (entity && entity->entity.type == coding::EntityType::Person)
            return entity->entity.name;
        const QString found = entity ? entity->entity.name : subjectAt(sentence, token);
        if (subject.isEmpty() || (entity && entity->entity.type == coding::EntityType::Organisation &&
                                     sentence.has(first, token, Role::Institution | Role::Spokesperson)))
            subject = found.isEmpty() ? subject : found;
    }
    return subject;
}

/// Who is meant by what stands at a token; empty when nobody is.
QString ClaimSpeakers::subjectAt(const ClaimSentence &sentence, int token)
{
    using coding::EntityType;
    if (const FoundEntity *entity = entityAt(token)) {
        if (entity->entity.type == EntityType::Person)
            return entity->entity.name;
        if (entity->entity.type != EntityType::Organisation) // "Washington said"
            return entity->end < sentence.end() && sentence.begins(entity->end, Role::Speaking)
                       ? entity->entity.name
                       : QString();
        // "employees at Amazon"; but "analysts at Goldman Sachs" are the bank's.
        const Match before = sentence.findLast(entity->first - 3, entity->first, Role::Group);
        if (before.isValid() && before.end == entity->first - 1 && !sentence.isSign(before.end) &&
            !before.roles.has(Role::Title))
            return wordsOf(before);
        return entity->entity.name;
    }
    const Match &match = phraseAround(sentence, token);
    if (match.roles.has(Role::PersonPronoun)) {
        advance(token);
        return m_person.isEmpty() ? wordsOf(match) : m_person;
    }
    token = match.first;
    const bool isDefinite = hasDeterminer(sentence, token);
    if (match.roles.has(Role::GroupPronoun)) {
        advance(token);
        return m_organisation;
    }
    if (match.roles.has(Role::Company) && isDefinite) {
        advance(token);
        return m_organisation.isEmpty() ? wordsOf(match) : m_organisation;
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
        if (match.roles.has(Role::Spokesperson) && !m_organisation.isEmpty())
            return m_organisation;
    }
    if (match.roles.has(Role::Institution | Role::Group) && token - 2 >= sentence.first() &&
        sentence.begins(token - 1, Role::Belonging) &&
        sentence.begins(token - 2, Role::Institution | Role::Group))
        return wordsOf(sentence.at(token - 2)); // "a panel of doctors"
    if (match.roles.has(Role::Spokesperson | Role::Institution | Role::Group))
        return wordsOf(match);
    return match.roles.isEmpty() ? nameAt(token) : QString();
}

/// The run of capitals that ends with a token: who speaks is a name, also when it was not recognised as one.
QString ClaimSpeakers::nameAt(int token) const
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

QString ClaimSpeakers::wordsOf(const Match &match) const
{
    return text::quote(m_prose.text(), m_prose.span(match.first, match.end)).toString().toLower();
}

/// The organisation named right before a token: "Amazon spokesman".
QString ClaimSpeakers::organisationBefore(int token) const
{
    if (token == 0)
        return {};
    const FoundEntity *entity = entityAt(token - 1);
    return entity && entity->entity.type == coding::EntityType::Organisation ? entity->entity.name
                                                                             : QString();
}

const FoundEntity *ClaimSpeakers::entityAt(int token) const
{
    const auto after = std::ranges::upper_bound(m_entities, token, {}, &FoundEntity::first);
    if (after == m_entities.begin())
        return nullptr;
    const FoundEntity &entity = *std::prev(after);
    return token < entity.end ? &entity : nullptr;
}

} // namespace suggest
