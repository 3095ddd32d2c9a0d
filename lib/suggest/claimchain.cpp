// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/claimchain.h"

#include "suggest/claimeffects.h"

#include <algorithm>

namespace suggest {

namespace {

// How far is looked, in tokens.
constexpr int verbReach = 40;       ///< From a claim to the verb that reports it.
constexpr int thatReach = 6;        ///< From a verb to its "that".
constexpr int afterReach = 9;       ///< From a claim to what is said of it all.
constexpr int longestInsertion = 7; ///< Between two commas.

constexpr Roles governing = Role::Speaking | Role::Denying | Role::Doubting | Role::Disbelieving |
                            Role::Predicting | Role::Proposition | Role::Avoiding;

class ChainReading
{
public:
    ChainReading(const ClaimSentence &sentence, const Link &link)
        : m_sentence(sentence)
        , m_link(link)
    {
    }

    std::vector<Governor> run()
    {
        addOwn();
        addWithin();
        addBefore();
        addAfter();
        return std::move(m_chain);
    }

private:
    Governor &add(const Match &word, Governor::Place place, int from, int until)
    {
        Governor governor{.word = word, .place = place, .from = from, .until = until};
        governor.isNoun = isNoun(word);
        governor.isPassive = isPassive(word);
        governor.isNegated = isNegated(m_sentence, word.first, 4);
        governor.isByNobody = isByNobody(word.first, std::max(from, word.first - 4));
        m_chain.push_back(governor);
        return m_chain.back();
    }

    bool isByNobody(int verb, int limit) const
    {
        for (int token = verb - 1; token >= limit; --token) {
            if (m_sentence.isSign(token))
                return false;
            if (m_sentence.begins(token, Role::None))
                return true;
        }
        return false;
    }

    /// The verb that blames is the speaker's own; "which Amazon linked to AI" has its subject right before
    /// it.
    void addOwn()
    {
        const Match &connector = m_link.connector;
        if (m_link.kind == Link::Kind::Blame)
            add(connector, Governor::Place::Own, m_sentence.first(), connector.end);
        else if (m_sentence.begins(connector.first, Role::Saying))
            add({m_link.effect.first, m_link.effect.end, {}, -1}, Governor::Place::Own, m_sentence.first(),
                m_link.effect.first);
        else if (m_sentence.begins(connector.first, Role::Attributing) && !hasAuxiliary(connector.first))
            add(connector, Governor::Place::Own, std::max(m_sentence.first(), connector.first - 4),
                connector.end);
    }

    bool hasAuxiliary(int before) const
    {
        return before > m_sentence.first() && m_sentence.begins(before - 1, Role::Auxiliary | Role::Partly);
    }

    /// "The cuts, insists the company, are …", "AI, she said, will …", "layoffs, which analysts say were due
    /// to".
    void addWithin()
    {
        for (int comma = m_link.first(); comma < m_link.end(); ++comma) {
            if (m_sentence.sign(comma) != Sign::Comma)
                continue;
            int close = comma + 1;
            while (close < std::min(m_link.end(), comma + longestInsertion + 2) && !m_sentence.isSign(close))
                ++close;
            if (close >= m_link.end())
                continue;
            const bool isRelative = m_sentence.begins(comma + 1, Role::Relative | Role::That);
            if (m_sentence.sign(close) != Sign::Comma && !isRelative)
                continue;
            const Match verb = m_sentence.find(comma + 1, close, Role::Speaking);
            if (verb.isValid())
                add(verb, Governor::Place::Within, comma + 1, close);
        }
        const int from = m_link.effect.isValid() ? std::min(m_link.effect.end, m_link.connector.first) : 0;
        for (int token = m_link.connector.first - 1; token > std::max(from, m_link.first()); --token) {
            if (m_sentence.isSign(token))
                break;
            const bool isInner = m_sentence.begins(token, Role::Speaking) &&
                                 m_sentence.has(from, token, Role::That | Role::Relative);
            if (isInner)
                add(m_sentence.at(token), Governor::Place::Within, from, token + 1);
        }
    }

    void addBefore()
    {
        const int limit = m_sentence.within(m_link.first() - verbReach);
        int commas = 0;
        int next = m_link.first(); // where the governor before begins
        for (int token = m_link.first() - 1; token >= limit; --token) {
            const Sign sign = m_sentence.sign(token);
            if (m_sentence.isHard(token) || sign == Sign::Bracket || sign == Sign::Question)
                return;
            commas += sign == Sign::Comma;
            const Match &match = m_sentence.at(token);
            if (match.roles.has(Role::Break) && token > limit && m_sentence.sign(token - 1) == Sign::Comma &&
                !match.roles.has(Role::Relative))
                return; // "X said one thing, but AI …"
            if (match.end > m_link.first())
                continue;
            if (match.roles.has(Role::AttributionBefore) && match.end - match.first > 1) {
                add(match, Governor::Place::Before, limit, m_link.first());
                return;
            }
            if (!match.roles.has(governing) || concernsPeople(match) || !governs(match, next, commas))
                continue;
            add(match, Governor::Place::Before, limit, m_link.first());
            next = token;
        }
    }

    /// Whether what a word governs goes as far as a token.
    bool governs(const Match &word, int next, int commas) const
    {
        const bool hasThat = m_sentence.has(word.end, std::min(next, word.end + thatReach), Role::That);
        if (word.roles.has(Role::Speaking) && commas == 1 && !hasThat)
            return false; // "Amazon reported a profit, as AI …"
        if (word.roles.has(Role::Avoiding))
            return next - word.end <= 1; // "reluctant to openly blame"
        if (word.roles.has(Role::Proposition) && !word.roles.has(Role::Speaking))
            return hasThat || next - word.end <= 1;
        if (word.roles.has(Role::Doubting | Role::Predicting | Role::Denying))
            return word.roles.has(Role::Speaking) || next - word.end < 14;
        return true;
    }

    /// "dismissed 200 workers because of AI" denies nothing.
    bool concernsPeople(const Match &word) const
    {
        return word.roles.has(Role::Denying) && word.roles.has(Role::EffectVerb) &&
               peopleAfter(m_sentence, word).isValid();
    }

    /// "…, X said", "…, said X", "… according to X", "… was denied by X".
    void addAfter()
    {
        const int limit = m_sentence.within(m_link.end() + verbReach);
        int comma = -1;
        int firstComma = -1;
        for (int token = m_link.end(); token < limit; ++token) {
            const Match &match = m_sentence.at(token);
            const Sign sign = m_sentence.sign(token);
            if (m_sentence.isHard(token)) {
                addSource(token);
                return;
            }
            if (sign == Sign::Comma) {
                comma = token;
                firstComma = firstComma < 0 ? token : firstComma;
            }
            if (match.roles.has(Role::AttributionBefore) && match.end - match.first > 1) {
                add(match, Governor::Place::After, match.end, limit);
                return;
            }
            if (comma < 0 && token < m_link.end() + afterReach && match.roles.has(Role::Denying) &&
                isPassive(match)) {
                add(match, Governor::Place::After, match.end, limit);
                return;
            }
            if (!match.roles.has(Role::Speaking) || match.roles.has(Role::Denying) || comma < 0 ||
                token - comma > 9)
                continue;
            // "its chairman, Peter Voss, warned shareholders"
            const int from = token - comma == 1 ? firstComma : comma;
            add(match, Governor::Place::After, from + 1, limit);
            return;
        }
    }

    /// "AI not to blame for layoffs – Vantor"
    void addSource(int dash)
    {
        if (m_sentence.sign(dash) != Sign::Dash || m_sentence.end() - dash > 6)
            return;
        for (int token = dash + 1; token < m_sentence.end(); ++token)
            if (m_sentence.isSign(token) && m_sentence.sign(token) != Sign::Joint)
                return;
        add({dash, dash + 1, Role::AttributionBefore, -1}, Governor::Place::After, dash + 1,
            m_sentence.end());
    }

    /// "was told", "have been informed": by whom is another matter.
    bool isPassive(const Match &word) const
    {
        if (!word.roles.has(Role::Telling | Role::Denying))
            return false;
        for (int token = word.first - 1; token >= std::max(m_sentence.first(), word.first - 3); --token) {
            if (m_sentence.begins(token, Role::Being))
                return true;
            if (!m_sentence.begins(token, Role::Auxiliary))
                return false;
        }
        return false;
    }

    /// "the claim that", "dismissed fears of"
    bool isNoun(const Match &word) const
    {
        if (!word.roles.has(Role::Proposition))
            return false;
        if (word.first == m_sentence.first() || !word.roles.has(Role::Speaking))
            return true;
        const int before = word.first - 1;
        return m_sentence.has(word.first - 6, word.first, Role::Denying | Role::Disbelieving) ||
               m_sentence.prose().tokens()[size_t(before)].isPossessive ||
               m_sentence.begins(before,
                   Role::Determiner | Role::Denying | Role::Belonging | Role::Doubting | Role::Negation);
    }

    const ClaimSentence &m_sentence;
    const Link &m_link;
    std::vector<Governor> m_chain;
};

} // namespace

std::vector<Governor> governorsOf(const ClaimSentence &sentence, const Link &link)
{
    return ChainReading(sentence, link).run();
}

namespace {

/// Whether a token stands within a phrase that negates: "it is too simple to say".
bool isWithinNegation(const ClaimSentence &sentence, int token)
{
    constexpr int longest = 4;
    for (int first = std::max(sentence.first(), token - longest); first < token; ++first)
        if (sentence.begins(first, Role::Negation) && sentence.at(first).end > token)
            return true;
    return false;
}

} // namespace

bool isNegated(const ClaimSentence &sentence, int before, int reach)
{
    const int limit = std::max(sentence.first(), before - reach);
    for (int token = before - 1; token >= limit; --token) {
        if (sentence.begins(token, Role::Negation) || isWithinNegation(sentence, token))
            return true;
        if (sentence.at(token).end > before) // "to" in "to blame"
            continue;
        if (!sentence.begins(token, Role::WithoutOnly | Role::Auxiliary | Role::Determiner | Role::Partly |
                                        Role::Belonging | Role::Means) &&
            sentence.sign(token) != Sign::Joint &&
            (token == limit || sentence.sign(token - 1) != Sign::Joint))
            return false;
    }
    return false;
}

} // namespace suggest
