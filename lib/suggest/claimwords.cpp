// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/claimwords.h"

#include "suggest/claimfinder.h"

#include <algorithm>
#include <utility>

namespace suggest {

using namespace Qt::StringLiterals;

namespace {

struct ListRole
{
    QStringView list;
    Roles roles;
};

/// The lists of resources/syntax/variorum-claims.xml whose words have no value of their own.
constexpr ListRole listRoles[] = {
    {u"claim people", Role::People},
    {u"claim prices", Role::Prices},
    {u"claim forward", Role::Forward},
    {u"claim forward weak", Role::ForwardWeak},
    {u"claim acting", Role::Acting},
    {u"claim backward", Role::Backward},
    {u"claim backward weak", Role::BackwardWeak},
    {u"claim backward close", Role::BackwardClose},
    {u"claim clause link", Role::ClauseLink},
    {u"claim clause link weak", Role::ClauseLinkWeak},
    {u"claim denying link", Role::DenyingLink},
    {u"claim adjective", Role::Adjective},
    {u"claim reason", Role::Reason},
    {u"claim reason opening", Role::ReasonOpening},
    {u"claim excuse", Role::Excuse},
    {u"claim blaming", Role::Blaming},
    {u"claim denying", Role::Denying | Role::Speaking},
    {u"claim doubting", Role::Doubting},
    {u"claim doubting verbs", Role::Doubting | Role::Speaking},
    {u"claim negation", Role::Negation},
    {u"claim without only", Role::WithoutOnly},
    {u"claim not only", Role::NotOnly},
    {u"claim partly", Role::Partly},
    {u"claim future", Role::Future},
    {u"claim perhaps", Role::Perhaps},
    {u"claim predicting", Role::Predicting | Role::Speaking},
    {u"claim breaks", Role::Break},
    {u"claim titles", Role::Title},
    {u"claim attributing", Role::Attributing},
    {u"claim blamed to", Role::BlamedTo},
    {u"claim none", Role::None},
    {u"claim replacing", Role::Replacing},
    {u"claim someone", Role::Someone},
    {u"claim either way", Role::EitherWay},
    {u"claim contrasting", Role::Contrasting},
    {u"claim inserted", Role::Inserted},
    {u"claim reason part", Role::Reason | Role::ReasonPart},
    {u"claim blaming split", Role::BlamingSplit},
    {u"claim means", Role::Means},
    {u"claim adopting", Role::Adopting},
    {u"claim mentioning", Role::Mentioning},
    {u"claim former", Role::Former},
    {u"claim no name", Role::NoName},
    {u"claim calling", Role::Blaming | Role::Calling},
    {u"claim conditional", Role::Conditional},
    {u"claim comparing", Role::Comparing},
    {u"claim result", Role::Result},
    {u"claim inverted", Role::Inverted},
    {u"claim other senses", Role::OtherSense},
    {u"claim spreading", Role::Spreading},
    {u"claim avoiding", Role::Avoiding},
    {u"claim disbelieving", Role::Disbelieving | Role::Speaking},
    {u"claim share", Role::Share},
    {u"claim every", Role::Every},
    {u"claim propositions", Role::Proposition},
    {u"claim thinking", Role::Thinking | Role::Speaking},
    {u"claim telling", Role::Telling | Role::Speaking},
    {u"claim relatives", Role::Relative},
    {u"claim vague heads", Role::VagueHead},
    {u"claim month openings", Role::MonthOpening},
    {u"claim blaming alone", Role::BlamingAlone},
    {u"claim agent", Role::Agent},
    {u"claim infinitive", Role::Infinitive},
    {u"claim that", Role::That},
    {u"claim saying", Role::Saying},
    {u"claim belonging", Role::Belonging},
    {u"claim joining", Role::Joining},
    {u"claim auxiliaries", Role::Auxiliary},
    {u"claim determiners", Role::Determiner},
    {u"claim being", Role::Being},
    {u"claim definite", Role::Definite},
    {u"claim phrase ends", Role::EffectEnd},
    {u"claim anaphora", Role::Anaphora},
    {u"claim person pronouns", Role::PersonPronoun},
    {u"claim own voice", Role::OwnVoice},
    {u"claim group pronouns", Role::GroupPronoun},
    {u"claim company", Role::Company},
    {u"claim spokesperson", Role::Spokesperson},
    {u"claim institutions", Role::Institution},
    {u"claim groups", Role::Group},
    {u"claim attribution before", Role::AttributionBefore},
    {u"claim speaking", Role::Speaking},
    {u"attribution verbs", Role::Speaking},
};

/// The phrases that join a cause and its effect: something may be inserted in them, "due largely to".
constexpr Roles linkingRoles = Role::Backward | Role::BackwardWeak | Role::Attributing | Role::EitherWay |
                               Role::DenyingLink | Role::Forward | Role::ForwardWeak;

/// What may stand within a phrase, which is written without it: a hyphen, or the apostrophe of "isn't".
bool isJoint(const text::Token &token, QStringView text)
{
    if (token.kind != text::Token::Kind::Sign || token.isSpaced)
        return false;
    const QChar sign = text[token.span.start];
    return token.isDash || sign == u'\'' || sign == u'’';
}

} // namespace

ClaimWords::ClaimWords(
    const text::Lexicon &lexicon, text::Vocabulary &vocabulary, const CauseOfInterest &cause)
{
    add(cause.words, Role::Cause, vocabulary);
    add(cause.verbs, Role::CauseVerb, vocabulary);
    add(cause.anaphora, Role::CauseAnaphora, vocabulary);
    add(cause.notTheCause, Role::NotTheCause, vocabulary);
    for (const ListRole &list : listRoles)
        add(lexicon.words(list.list.toString()), list.roles, vocabulary);
    addEffects(lexicon, vocabulary, cause);
    for (std::vector<Phrase> &phrases : m_phrases) {
        for (Phrase &phrase : phrases)
            if (phrase.roles.has(Role::Spokesperson)) // who speaks, in "attribution verbs" too
                phrase.roles = phrase.roles.without(Role::Speaking);
        std::ranges::stable_sort(
            phrases, std::ranges::greater(), [](const Phrase &one) { return one.words.size(); });
    }

    m_beginsCause.resize(m_phrases.size());
    for (size_t word = 0; word < m_phrases.size(); ++word) {
        m_beginsCause[word] = std::ranges::any_of(m_phrases[word],
            [](const Phrase &phrase) { return phrase.roles.has(Role::Cause | Role::CauseVerb); });
    }
}

void ClaimWords::add(const QStringList &phrases, Roles roles, text::Vocabulary &vocabulary, int label)
{
    for (const QString &phrase : phrases) {
        std::vector<int> words;
        for (const text::Token &token : text::tokensOf(phrase, vocabulary))
            if (token.kind != text::Token::Kind::Sign)
                words.push_back(vocabulary.add(text::quote(phrase, token.span)));
        if (words.empty() || words[0] < 0)
            continue;
        if (size_t(words[0]) >= m_phrases.size())
            m_phrases.resize(size_t(words[0]) + 1);
        std::vector<Phrase> &known = m_phrases[size_t(words[0])];
        const auto same = std::ranges::find(known, words, &Phrase::words);
        if (same == known.end()) {
            known.push_back({std::move(words), roles, label});
            continue;
        }
        same->roles |= roles;
        if (same->label < 0)
            same->label = label;
    }
}

void ClaimWords::addEffects(
    const text::Lexicon &lexicon, text::Vocabulary &vocabulary, const CauseOfInterest &cause)
{
    const std::pair<QString, Roles> kinds[] = {{u"claim effect "_s, Role::Effect},
        {u"claim lasting effect "_s, Role::Effect | Role::LastingEffect},
        {u"claim price verb "_s, Role::PriceVerb}, {u"claim verb "_s, Role::EffectVerb},
        {u"claim loss "_s, Role::EffectVerb | Role::Nominal}};
    QStringList lists = lexicon.lists();
    lists.sort();
    for (const auto &[prefix, roles] : kinds) {
        for (const QString &list : std::as_const(lists)) {
            if (!list.startsWith(prefix))
                continue;
            const QString name = list.sliced(prefix.size());
            if (cause.noEffects.contains(name, Qt::CaseInsensitive))
                continue;
            if (!m_labels.contains(name))
                m_labels += name;
            QStringList words = lexicon.words(list);
            words.removeIf( // nothing is its own effect
                [&](const QString &word) { return cause.words.contains(word, Qt::CaseInsensitive); });
            add(words, roles, vocabulary, int(m_labels.indexOf(name)));
        }
    }
}

/// Where a phrase goes on after "largely", or after ", in part,"; the same token when nothing is inserted.
int ClaimWords::afterInsertion(const text::Prose &prose, int token, int end) const
{
    constexpr int longest = 6; // between two commas
    const auto tokens = prose.tokens();
    if (tokens[size_t(token)].kind == text::Token::Kind::Sign) {
        if (prose.text()[tokens[size_t(token)].span.start] != u',')
            return token;
        for (int close = token + 2; close < std::min(end, token + longest + 2); ++close)
            if (tokens[size_t(close)].kind == text::Token::Kind::Sign &&
                prose.text()[tokens[size_t(close)].span.start] == u',')
                return close + 1;
        return token;
    }
    const int word = tokens[size_t(token)].word;
    if (word < 0 || size_t(word) >= m_phrases.size())
        return token;
    for (const Phrase &phrase : m_phrases[size_t(word)]) {
        if (!phrase.roles.has(Role::Inserted) || token + int(phrase.words.size()) > end)
            continue;
        size_t matched = 1;
        while (matched < phrase.words.size() && tokens[size_t(token) + matched].word == phrase.words[matched])
            ++matched;
        if (matched == phrase.words.size())
            return token + int(matched);
    }
    return token;
}

Match ClaimWords::match(const text::Prose &prose, int first, int end) const
{
    const auto tokens = prose.tokens();
    const int word = tokens[size_t(first)].word;
    if (word < 0 || size_t(word) >= m_phrases.size())
        return {first, first};
    int asked = -1; // where it was last looked for something inserted, and where what goes on begins
    int after = -1;
    const bool hasJoint = first + 2 < end && isJoint(tokens[size_t(first) + 1], prose.text());
    const int second = first + (hasJoint ? 2 : 1);
    const int secondWord = second < end ? tokens[size_t(second)].word : -1;
    for (const Phrase &phrase : m_phrases[size_t(word)]) {
        // Most phrases of a common word part here.
        if (phrase.words.size() > 1 && phrase.words[1] != secondWord && !phrase.roles.has(linkingRoles))
            continue;
        int token = first + 1;
        size_t matched = 1;
        for (; matched < phrase.words.size(); ++matched, ++token) {
            if (token + 1 < end && isJoint(tokens[size_t(token)], prose.text()))
                ++token;
            if (token < end && tokens[size_t(token)].word != phrase.words[matched] &&
                phrase.roles.has(linkingRoles)) {
                if (asked != token)
                    after = afterInsertion(prose, token, end);
                asked = token;
                token = after;
            }
            if (token >= end || tokens[size_t(token)].word != phrase.words[matched])
                break;
        }
        if (matched == phrase.words.size())
            return {first, token, phrase.roles, phrase.label};
    }
    return {first, first};
}

} // namespace suggest
