// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/nounphrases.h"

#include <QStringList>
#include <algorithm>

namespace text {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNounWords = 4;
constexpr int mostJoined = 4; ///< How many phrases prepositions may join to one.

} // namespace

void NounPhrases::enter(int first, int limit)
{
    m_first = first;
    m_limit = limit;
    m_writing = Writing::Unknown;
}

bool NounPhrases::isTitle()
{
    constexpr int mostTokens = 40;
    constexpr int shortest = 4;
    constexpr int fewest = 2;
    if (m_writing != Writing::Unknown)
        return m_writing == Writing::Title;
    m_writing = Writing::Plain;
    if (m_limit - m_first > mostTokens || m_first >= m_limit || m_view[m_limit - 1].hasStop ||
        m_view.quoteOf(m_limit - 1) == u".")
        return false;
    int words = 0;
    for (int at = m_first; at < m_limit; ++at) {
        if (m_view[at].kind != Token::Kind::Word || m_view[at].span.length() < shortest)
            continue;
        if (!m_view[at].isCapital && isNoun(at) && !m_view.match(at, m_limit, Role::Scale) &&
            !is(at, ClauseWord::Preposition))
            return false;
        words += m_view[at].isCapital;
    }
    if (words >= fewest)
        m_writing = Writing::Title;
    return m_writing == Writing::Title;
}

NounPhrase NounPhrases::before(int end, int floor)
{
    NounPhrase result;
    result.before = end;
    TokenRun inner; // what the last preposition read joins
    int at = end;
    for (int i = 0; i < mostJoined; ++i) {
        at = startOfPeriod(at, floor);
        const TokenRun nouns = nounsBefore(at, floor);
        if (nouns.isEmpty())
            break;
        int plain = nouns.first; // past the names before it
        while (plain < nouns.end && isName(plain) && !isPlainOpening(plain))
            ++plain;
        if (plain > nouns.first && plain < nouns.end && m_view[plain].kind == Token::Kind::Number)
            ++plain; // FTSE 100
        int start = withoutArticles(nouns.first, floor);
        const bool isJoined = start > floor && is(start - 1, ClauseWord::Preposition);
        const bool isPlace = isJoined && is(start - 1, ClauseWord::Place);
        TokenRun name{nouns.first, plain};
        if (plain == nouns.first && start > floor && m_view[start - 1].isPossessive) { // Amazon's cloud sales
            name = {start - 1, start};
            while (name.first > floor && isName(name.first - 1))
                --name.first;
            if (!isName(name.first) || isPlainOpening(name.first))
                name = {};
        }
        if (!name.isEmpty()) {
            result.names.append(name);
            result.hasOwner |= !isPlace || plain < nouns.end;
        }
        if (plain < nouns.end) {
            const TokenRun own{plain, nouns.end};
            result.words = {own.first, result.words.isEmpty() ? own.end : result.words.end};
            const bool isContainer = !inner.isEmpty() && is(own.end - 1, ClauseWord::Container);
            result.head = isContainer ? inner : own;
            if (isContainer)
                result.words.first = inner.first;
            result.isNumbered = isContainer;
            inner = own;
        }
        result.before = start;
        if (!isJoined)
            break;
        at = start - 1;
        if (at > floor && m_view.match(at, m_limit, Role::Of) && is(at - 1, FigureWord::Particle))
            --at; // people out of work
        result.before = at;
        if (at > floor && isVerb(at - 1) && !is(at - 1, ClauseWord::Measure) &&
            !isDetermined(at - 1, floor)) {
            result.isAdverbial = true;
            break;
        }
    }
    return result;
}

TokenRun NounPhrases::nounsBefore(int end, int floor)
{
    TokenRun run{end, end};
    while (run.first > floor && run.size() < mostNounWords) {
        const int at = run.first - 1;
        const bool isHyphen = m_view[at].isDash && !run.isEmpty() && at > floor && !m_view[at].isSpaced &&
                              !m_view[at + 1].isSpaced; // pre-tax
        if (isHyphen && m_view[at - 1].kind != Token::Kind::Sign) {
            run.first = at - 1;
            continue;
        }
        if (endsCompound(at, floor)) {
            run.first = at - 2;
            continue;
        }
        const bool isNumbered = run.isEmpty() && at > floor && m_view[at].kind == Token::Kind::Number &&
                                m_view[at - 1].isAllCapitals && m_view[at].isSpaced; // FTSE 100
        if (isNumbered && isName(at - 1)) {
            run.first = at - 1;
            continue;
        }
        const bool hasObject = !run.isEmpty() && m_lexicon.isDeed(m_view[at].word) && isName(run.first) &&
                               !m_view[at].isPossessive;
        if (hasObject) // fines Apple
            break;
        if (!isNounBefore(at, run.isEmpty(), floor) ||
            (m_view[at].isPossessive && !run.isEmpty() && !isName(at)))
            break;
        run.first = at;
    }
    return run;
}

bool NounPhrases::endsCompound(int at, int floor) const
{
    return at - 2 >= floor && m_view[at].kind == Token::Kind::Word && m_view[at - 1].isDash &&
           !m_view[at - 1].isSpaced && !m_view[at].isSpaced && m_view[at - 2].kind == Token::Kind::Word;
}

/// Whether the word is one of the nouns and adjectives that stand before one.
bool NounPhrases::isNounBefore(int at, bool isLast, int floor) const
{
    if (is(at, ClauseWord::Measure))
        return true;
    if (!isNoun(at))
        return false;
    if (!isVerb(at))
        return true;
    // "the increase", "a pay rise of"
    return isLast && at > floor &&
           (isDetermined(at, floor) ||
               (at + 1 < m_limit && m_view.match(at + 1, m_limit, Role::Of) && is(at, FigureWord::Change)));
}

int NounPhrases::withoutArticles(int at, int floor) const
{
    while (at > floor && m_view.match(at - 1, at, Role::Determiner | Role::Article) &&
           m_view[at - 1].kind == Token::Kind::Word)
        --at;
    return at;
}

TokenRun NounPhrases::after(int at)
{
    while (at < m_limit &&
           (m_view.match(at, m_limit, Role::Determiner | Role::Article) ||
               (m_view[at].isPossessive && isName(at) && at + 1 < m_limit))) // of Portmar's revenue
        ++at;
    TokenRun run{at, at};
    while (run.end < m_limit && run.size() < mostNounWords) {
        const bool isHyphen = m_view[run.end].isDash && !run.isEmpty() && !m_view[run.end].isSpaced &&
                              run.end + 1 < m_limit && !m_view[run.end + 1].isSpaced;
        if (isHyphen) {
            ++run.end;
            continue;
        }
        if (!isNoun(run.end) && !is(run.end, ClauseWord::Measure))
            break;
        if (!run.isEmpty() && !is(run.end, ClauseWord::Measure) &&
            (isVerb(run.end) || is(run.end, FigureWord::OfPersons) || is(run.end, FigureWord::Having) ||
                m_view.quoteOf(run.end).endsWith(u"ed") || (isName(run.end) && !isName(run.first))))
            break;
        const bool ends = m_view[run.end].hasStop;
        ++run.end;
        if (ends)
            break;
    }
    if (run.isEmpty() || (isName(run.end - 1) && !is(run.end - 1, ClauseWord::Measure)) ||
        is(run.end - 1, ClauseWord::Period) || is(run.end - 1, FigureWord::Month) ||
        is(run.end - 1, FigureWord::Quarter))
        return {};
    return run;
}

int NounPhrases::startOfPeriod(int end, int floor) const
{
    constexpr int mostWords = 9;
    constexpr double latestYear = 2150;
    bool isPeriod = false;
    int start = end;
    for (int at = end - 1; at >= floor && end - at <= mostWords; --at) {
        const bool isWord = m_view[at].kind == Token::Kind::Word;
        const bool isYear = m_view[at].kind == Token::Kind::Number && m_view[at].decimals == 0 &&
                            m_view[at].value >= 1 && m_view[at].value <= latestYear;
        const bool isOwn =
            isWord && (is(at, ClauseWord::Period) || (is(at, FigureWord::Month) && m_view[at].isCapital));
        if (!isOwn && !isYear && !(isWord && is(at, ClauseWord::BesidePeriod)))
            break;
        if (isWord && m_view[at].isPossessive)
            break;
        isPeriod = isPeriod || isOwn || (isYear && m_view[at].span.length() == 4);
        if (isOwn || isYear || isPeriod)
            start = at;
    }
    if (!isPeriod || start == end)
        return end;
    if (start > floor && is(start - 1, ClauseWord::PeriodPreposition))
        return start - 1;
    // "full-year profit", "the 10-year bond": what is said of a noun is no time
    const bool isRelative = is(start, ClauseWord::RelativePeriod) || is(start, FigureWord::Since) ||
                            is(start, ClauseWord::Weekday) || is(end - 1, ClauseWord::Earlier) ||
                            is(start, ClauseWord::PeriodPreposition);
    return isRelative ? start : end;
}

bool NounPhrases::isCapitalised(int at) const
{
    const Token &token = m_view[at];
    return token.kind == Token::Kind::Word && token.isCapital && token.span.length() > 1;
}

bool NounPhrases::isName(int at)
{
    if (!isCapitalised(at))
        return false;
    const bool isInitials = m_view[at].isAllCapitals && m_view[at].span.length() == 2 && // US
                            (at == 0 || !m_view[at - 1].isAllCapitals) &&
                            (at + 1 >= m_view.size() || !m_view[at + 1].isAllCapitals);
    if (isInitials && !m_view.match(at, at + 1, Role::Unit))
        return true;
    if (is(at, FigureWord::Month) || is(at, FigureWord::Quarter) || is(at, ClauseWord::Weekday) ||
        m_view.match(at, m_limit,
            Role::NotCounted | Role::Determiner | Role::Qualifier | Role::Vague | Role::Number | Role::Unit |
                Role::Neutral | Role::Fraction))
        return false;
    if (is(at, FigureWord::KnownName))
        return true;
    return m_view[at].isAllCapitals || !isTitle() || !isVerb(at);
}

bool NounPhrases::isNoun(int at) const
{
    const Token &token = m_view[at];
    return token.kind == Token::Kind::Word && token.span.length() > 1 && !is(at, FigureWord::Adverb) &&
           !m_view.match(at, m_limit,
               Role::NotCounted | Role::Number | Role::Determiner | Role::Article | Role::Qualifier |
                   Role::Neutral);
}

bool NounPhrases::isVerb(int at) const
{
    return is(at, FigureWord::Change) || is(at, FigureWord::Being) || is(at, ClauseWord::Auxiliary) ||
           is(at, ClauseWord::Verb) || m_lexicon.isDeed(m_view[at].word);
}

bool NounPhrases::isDetermined(int at, int floor) const
{
    return at > floor &&
           (m_view.match(at - 1, at, Role::Determiner | Role::Article) || m_view[at - 1].isPossessive);
}

bool NounPhrases::isPlainOpening(int at)
{
    return at == m_first && !opensWithName(at, m_limit);
}

bool NounPhrases::opensWithName(int at, int end)
{
    return m_view[at].isAllCapitals || (m_view[at].isPossessive && !is(at, ClauseWord::Measure)) ||
           is(at, FigureWord::KnownName) || (at + 1 < end && !isTitle() && isName(at + 1)) ||
           isAgent(at, end) ||
           (at + 2 < end && m_view.match(at + 1, end, Role::Of) && isName(at + 2) && // Bank of America
               !is(at, ClauseWord::Measure) && !m_view.quoteOf(at).endsWith(u's'));
}

/// Whether a word in no list of ours is somebody who does something: "Halden" in "Halden will invest".
bool NounPhrases::isAgent(int at, int end) const
{
    if (m_view[at].word >= 0 || m_view[at].kind != Token::Kind::Word || m_view.quoteOf(at).endsWith(u's') ||
        is(at, ClauseWord::Measure))
        return false;
    int verb = at + 1;
    while (verb < end && (is(verb, ClauseWord::Auxiliary) || is(verb, FigureWord::Adverb)))
        ++verb;
    return verb < end && (m_lexicon.isDeed(m_view[verb].word) || is(verb, FigureWord::OnPersons) ||
                             is(verb, FigureWord::Having) || (m_writing == Writing::Title && isVerb(verb)));
}

QString NounPhrases::textOf(TokenRun run)
{
    if (run.isEmpty())
        return {};
    const Span span{m_view[run.first].span.start, m_view[run.end - 1].span.end};
    QString text = quote(m_view.text, span).toString().simplified();
    if (isPlainOpening(run.first) || (isTitle() && !isName(run.first)) ||
        is(run.first, ClauseWord::Measure)) {
        if (isTitle() && !m_view[run.first].isAllCapitals)
            return text.toLower();
        if (!m_view[run.first].isAllCapitals)
            text.front() = text.front().toLower();
    }
    return text;
}

} // namespace text
