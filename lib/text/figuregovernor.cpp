// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/figuregovernor.h"

#include <algorithm>

namespace text {

using namespace Qt::StringLiterals;

namespace {

/// Walks back over what stands between a figure and its verb.
class GovernorReader
{
public:
    GovernorReader(NounPhrases &phrases, const TokenView &view, const FigureLexicon &lexicon, int floor)
        : m_phrases(phrases)
        , m_view(view)
        , m_lexicon(lexicon)
        , m_floor(floor)
    {
    }

    FigureGovernor read(int start)
    {
        m_at = start;
        skipOpening();
        m_at = m_phrases.startOfPeriod(m_at, m_floor);
        if (m_isJoined || m_isBeing)
            skipOpening();
        if (m_at <= m_floor)
            return {};
        const int last = m_at - 1;
        FigureGovernor result;
        result.joint = m_joint;
        if (isVerb(last)) {
            const bool isMadeUp = m_phrases.is(last, FigureWord::Particle) && last - 1 > m_floor &&
                                  m_phrases.is(last - 1, FigureWord::Being) &&
                                  !m_phrases.is(last - 1, ClauseWord::Auxiliary);
            result.verb = isMadeUp ? last - 1 : last;
            m_isBeing = m_isBeing || isMadeUp;
            result.isAdjacent = !m_isJoined && !m_isBeing;
        } else if (m_isBeing) {
            result.verb = m_at;
        } else if (m_isJoined) {
            readObject(result);
        } else {
            readAdjacent(result, last);
        }
        if (result.verb > m_floor && result.verb <= m_at) {
            NounPhrase subject = subjectOf(m_phrases, m_view, result.verb, m_floor);
            for (const TokenRun &name : result.subject.names)
                subject.names.append(name);
            result.subject = std::move(subject);
        }
        const bool isAmountVerb =
            result.verb >= m_floor && result.verb < m_view.size() &&
            (m_phrases.is(result.verb, FigureWord::Being) || m_phrases.is(result.verb, FigureWord::Change));
        result.isState = m_isBeing || (isAmountVerb && m_isJoined && result.object.isEmpty());
        return result;
    }

private:
    /// Past prepositions, articles, adverbs and forms of "to be" before the figure.
    void skipOpening()
    {
        bool hasComma = false;
        for (; m_at > m_floor; --m_at) {
            const int before = m_at - 1;
            if (m_phrases.is(before, FigureWord::Change) || m_phrases.endsCompound(before, m_floor))
                break;
            if (m_phrases.is(before, ClauseWord::Preposition)) {
                m_isJoined = true;
                m_joint = m_joint < 0 ? before : m_joint;
                continue;
            }
            if (m_phrases.is(before, ClauseWord::Auxiliary) && m_phrases.isDetermined(before, m_floor))
                break;
            if (m_phrases.is(before, ClauseWord::Auxiliary) || m_phrases.is(before, FigureWord::Adverb)) {
                m_isBeing = m_isBeing || (m_phrases.is(before, ClauseWord::Auxiliary) &&
                                             !m_view.match(before, m_at, Role::Qualifier));
                continue;
            }
            const bool isComma = m_view.quoteOf(before) == u"," && m_isJoined && !hasComma;
            const bool isParticle =
                m_phrases.is(before, FigureWord::Particle) && m_view[before].kind == Token::Kind::Word;
            if (!isComma && !isParticle &&
                (!m_view.match(
                     before, m_at, Role::Determiner | Role::Article | Role::Qualifier | Role::Neutral) ||
                    m_phrases.is(before, ClauseWord::Measure)))
                break;
            hasComma = hasComma || isComma;
        }
    }

    /// Whether the word is a verb here: of those that may be nouns, "cost" in "the bridge cost $90m".
    bool isVerb(int at) const
    {
        const bool isChangeOf = m_joint == at + 1 && m_phrases.is(at, FigureWord::Change) &&
                                m_view.match(m_joint, m_view.size(), Role::Of); // a pay rise of
        if (!m_phrases.isVerb(at) || isChangeOf || m_phrases.endsCompound(at, m_floor))
            return false;
        return !m_phrases.isDetermined(at, m_floor) && !(m_isJoined && m_phrases.is(at, ClauseWord::Measure));
    }

    /// "a loss of", "its main rate at", "fell in China by"
    void readObject(FigureGovernor &result)
    {
        NounPhrase object = m_phrases.before(m_at, m_floor);
        result.verb = object.isEmpty() || object.before <= m_floor ? -1 : object.before - 1;
        if (const int participle = participleBefore(object); participle >= 0) {
            result.verb = participle;
            result.isAdjacent = true;
        } else if (object.isAdverbial && (m_phrases.is(result.verb, FigureWord::Change) ||
                                             m_phrases.is(result.verb, FigureWord::Being) ||
                                             m_phrases.is(result.verb, ClauseWord::Auxiliary)))
            result.subject.names = object.names;
        else
            result.object = std::move(object);
    }

    /// "delayed" of "was delayed by", which is no noun; -1 when it is one.
    int participleBefore(const NounPhrase &object) const
    {
        if (object.head.size() != 1 || object.before != object.head.first || object.before <= m_floor ||
            !m_phrases.is(object.before - 1, ClauseWord::Auxiliary))
            return -1;
        const QStringView word = m_view.quoteOf(object.head.first);
        return word.endsWith(u"ed") || word.endsWith(u"ing") ? object.head.first : -1;
    }

    /// "fined Google", "saves the state", "covered"
    void readAdjacent(FigureGovernor &result, int last)
    {
        if (m_view[last].kind != Token::Kind::Word)
            return;
        const bool isMeasure = m_phrases.is(last, ClauseWord::Measure);
        NounPhrase object = m_phrases.before(m_at, m_floor);
        const bool hasArticle = !object.isEmpty() && object.before > m_floor &&
                                m_view.match(object.before, m_at, Role::Determiner | Role::Article) &&
                                (m_phrases.isVerb(object.before - 1) || m_phrases.isNoun(object.before - 1));
        if (isMeasure) { // and operating profit $4bn
            result.object = std::move(object);
        } else if (m_phrases.isName(last) || hasArticle) {
            const int verb = object.isEmpty() || object.before <= m_floor ? -1 : object.before - 1;
            const bool isJoint =
                verb >= 0 && (m_view[verb].kind != Token::Kind::Word || // the Liberals 27 per cent
                                 m_view.match(verb, m_at, Role::And | Role::RangeAnd) ||
                                 (!m_phrases.isVerb(verb) && !m_phrases.isNoun(verb)));
            if (isJoint && object.head.isEmpty()) {
                result.subject.names = object.names;
                result.subject.hasOwner = true;
                return;
            }
            result.verb = isJoint ? -1 : verb;
            result.object = std::move(object);
            result.isAdjacent = !isJoint;
        } else if (m_phrases.isNoun(last)) {
            result.verb = last;
            result.isAdjacent = true;
        }
    }

    NounPhrases &m_phrases;
    const TokenView &m_view;
    const FigureLexicon &m_lexicon;
    int m_floor;
    int m_at = 0;
    int m_joint = -1;
    bool m_isJoined = false; ///< A preposition stands before the figure.
    bool m_isBeing = false;  ///< So does a form of "to be", or another auxiliary.
};

} // namespace

FigureGovernor governorOf(
    NounPhrases &phrases, const TokenView &view, const FigureLexicon &lexicon, int start, int floor)
{
    return GovernorReader(phrases, view, lexicon, floor).read(start);
}

NounPhrase subjectOf(NounPhrases &phrases, const TokenView &view, int verb, int floor)
{
    constexpr int longestInsertion = 14;
    int at = verb;
    const auto skip = [&] {
        while (at > floor && !phrases.endsCompound(at - 1, floor) &&
               (phrases.is(at - 1, FigureWord::Adverb) || phrases.is(at - 1, ClauseWord::Auxiliary) ||
                   phrases.is(at - 1, FigureWord::Particle)))
            --at;
    };
    skip();
    // plans to cut, agreed to pay
    const bool isParticle = phrases.is(verb, FigureWord::Particle) && at == verb; // went up
    if ((at < verb || isParticle) && at > floor && view[at - 1].kind == Token::Kind::Word &&
        !phrases.is(at - 1, ClauseWord::Measure) &&
        (phrases.isVerb(at - 1) || view.quoteOf(at - 1).endsWith(u"ed"))) {
        --at;
        skip();
    }
    if (at > floor && view.quoteOf(at - 1) == u",")
        for (int comma = at - 2; comma > std::max(phrases.first(), at - longestInsertion); --comma)
            if (view.quoteOf(comma) == u",") {
                at = comma;
                break;
            }
    return phrases.before(at, at < floor ? phrases.first() : floor);
}

} // namespace text
