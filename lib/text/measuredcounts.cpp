// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What figures measure that count something, and what bare numbers count.

#include "text/measuredphrase.h"

#include <algorithm>

namespace text {

using namespace Qt::StringLiterals;

/// Whether a counted figure says how much its subject is or moved: "the backlog grew to 8,700 aircraft",
/// "rose 3 points".
bool MeasuredPhrases::isAmountOf(const FigureGovernor &governor) const
{
    const NounPhrase &subject = governor.subject;
    return governor.verb >= m_first && is(governor.verb, FigureWord::Change) && governor.object.isEmpty() &&
           !subject.head.isEmpty() &&
           (!governor.isAdjacent || is(subject.head.end - 1, ClauseWord::Measure) ||
               subject.words != subject.head);
}

/// The noun as it stands behind the amount: "new corporate jobs".
TokenRun MeasuredPhrases::counted(const QuantityParse &parse) const
{
    const int end = parse.rate >= 0 ? parse.rate : parse.end;
    if (!parse.quantity.isCount() || parse.quantity.unit == u"times"_s || parse.unit < parse.numberEnd)
        return {};
    int first = parse.unit;
    while (first > parse.numberEnd && (m_nouns.isNoun(first - 1) || is(first - 1, FigureWord::Change)))
        --first;
    return {first, std::max(end, first)};
}

MeasuredPhrases::Measured MeasuredPhrases::ofCounted(
    TokenRun counted, const QuantityParse &parse, int start, int floor)
{
    Measured result;
    const int doing = deedOnPersons(start, floor);
    const bool isPlain = counted.size() == 1 && parse.quantity.unit == m_view.quoteOf(counted.first);
    if (doing >= 0 && isPlain) { // "employs 9,000 people" as "employs 9,000"
        result.head = m_lexicon.deedOf(m_view[doing].word);
        addNames(result, subjectOf(m_nouns, m_view, doing, leastOf(start, floor)));
        return result;
    }
    if (is(counted.end - 1, ClauseWord::CountsItself) && counted.end < m_limit &&
        m_view.match(counted.end, m_limit, Role::Of)) // cases of measles
        if (const TokenRun of = m_nouns.after(counted.end + 1); !of.isEmpty())
            counted.end = of.end;
    result.head = m_nouns.textOf(counted);
    QString verb = verbBefore(start, floor);
    if (verb.isEmpty())
        verb = verbAfter(parse.end);
    if (!verb.isEmpty() && !result.head.isEmpty())
        result.head += u' ' + verb;
    return result;
}

/// "1,500 of its 30,000 workers", "30 are missing", "killed 52", "laid off 9,000"
MeasuredPhrases::Measured MeasuredPhrases::ofPersons(const QuantityParse &parse, int start, int floor)
{
    constexpr int mostBetween = 8;
    Measured result;
    const PhraseMatch of = parse.end < m_limit ? m_view.match(parse.end, m_limit, Role::Of) : PhraseMatch();
    int noun = of ? of.end : -1;
    if (parse.end < m_limit && m_view.quoteOf(parse.end) == u"(") // 900 (7%) jobs
        for (int at = parse.end; at < std::min(m_limit, parse.end + mostBetween) && noun < 0; ++at)
            if (m_view.quoteOf(at) == u")")
                noun = at + 1;
    while (noun >= 0 && noun < m_limit &&
           (m_view.match(noun, m_limit, Role::Determiner | Role::Number | Role::Scale) ||
               m_view[noun].kind == Token::Kind::Number))
        ++noun;
    if (const TokenRun run = noun < 0 ? TokenRun() : m_nouns.after(noun); !run.isEmpty())
        return ofCounted(run, parse, start, floor);
    if (const int verb = verbOfPersons(parse.end); verb >= 0) {
        result.head = m_nouns.textOf({verb, verb + 1});
        return result;
    }
    const int verb = verbOnPersons(start, floor);
    if (verb < 0)
        return {};
    result.head = m_lexicon.deedOf(m_view[verb].word);
    if (result.head.isEmpty())
        result.head = m_nouns.textOf({verb, verb + 1});
    const NounPhrase subject = subjectOf(m_nouns, m_view, verb, leastOf(start, floor));
    addNames(result, subject);
    return result;
}

/// "laid" before "off 9,000"; -1 when there is none.
int MeasuredPhrases::verbOnPersons(int start, int floor) const
{
    int verb = start - 1;
    if (verb > std::max(m_first, floor) && is(verb, FigureWord::Particle))
        --verb;
    return verb >= std::max(m_first, floor) && is(verb, FigureWord::OnPersons) ? verb : -1;
}

int MeasuredPhrases::deedOnPersons(int start, int floor) const
{
    const int verb = verbOnPersons(start, floor);
    return verb >= 0 && m_lexicon.isDeed(m_view[verb].word) ? verb : -1;
}

/// "missing" of "are still missing"; -1 when there is none.
int MeasuredPhrases::verbOfPersons(int at) const
{
    constexpr int mostLinks = 4;
    for (int i = 0; i < mostLinks && is(at, FigureWord::PersonLink) && !is(at, FigureWord::OfPersons); ++i)
        ++at;
    return is(at, FigureWord::OfPersons) ? at : -1;
}

/// "cut", "laid off" right before the figure.
QString MeasuredPhrases::verbBefore(int start, int floor)
{
    const int least = std::max(m_first, floor);
    int end = start;
    while (end > least && m_view[end - 1].kind == Token::Kind::Sign && !m_view[end - 1].isDash &&
           m_view.quoteOf(end - 1) != u","_s)
        --end;
    int first = end - 1;
    if (first >= least && m_view.match(first, m_limit, Role::Of))
        end = first--;
    if (first >= least && is(first, FigureWord::Particle))
        --first;
    if (first < least || m_view[first].kind != Token::Kind::Word ||
        (m_view[first].isCapital && !(m_nouns.isTitle() && m_nouns.isVerb(first))) ||
        m_view[first].span.length() < 3 || is(first, FigureWord::Having) ||
        m_view.match(first, m_limit, Role::NotCounted | Role::Determiner))
        return {};
    const Span span{m_view[first].span.start, m_view[end - 1].span.end};
    const QString verb = quote(m_view.text, span).toString().simplified();
    return m_nouns.isTitle() ? verb.toLower() : verb;
}

/// "killed" of "17 people were killed"
QString MeasuredPhrases::verbAfter(int end) const
{
    constexpr int mostLinks = 4;
    int at = end;
    while (at < end + mostLinks && is(at, ClauseWord::Auxiliary) && !is(at, FigureWord::OfPersons))
        ++at;
    if (at >= m_limit || m_view[at].kind != Token::Kind::Word || m_view[at].isCapital)
        return {};
    const QStringView word = m_view.quoteOf(at);
    const bool isPast = word.endsWith(u"ed") && (at > end || is(at + 1, FigureWord::Particle));
    const bool isVerb = is(at, FigureWord::OfPersons) || (at > end && m_nouns.isVerb(at)) || isPast;
    if (!isVerb || m_view.match(at, m_limit, Role::NotCounted))
        return {};
    const bool isMadeUp = isPast && is(at + 1, FigureWord::Particle); // walked out
    return isMadeUp ? u"%1 %2"_s.arg(word, m_view.quoteOf(at + 1)) : word.toString();
}

/// What a number without unit counts: what its subject does, or what the number before it did.
QString MeasuredPhrases::unitOf(
    const QuantityParse &parse, const Measured &measured, int start, int floor) const
{
    const bool isBare = parse.quantity.unit.isEmpty() && !parse.isMultiple &&
                        parse.kind == Magnitude::Kind::Plain &&
                        m_view[parse.number].kind == Token::Kind::Number &&
                        (m_view[parse.number].decimals == 0 || parse.isScaled);
    if (!isBare)
        return {};
    const int noun = measured.noun;
    if (noun >= 0 && is(noun, ClauseWord::CountsPersons))
        return u"people"_s;
    if (noun >= 0 && is(noun, ClauseWord::CountsItself))
        return m_view.quoteOf(noun).toString().toLower();
    if (noun >= 0 && measured.isNumbered) {
        constexpr int mostAdjectives = 3;
        const NounMatch counted =
            readNoun(m_view, std::max(m_first, noun - mostAdjectives), m_limit, Noun::First);
        if (counted.start <= noun && counted.end > noun)
            return counted.unit;
        return readNoun(m_view, noun, m_limit, Noun::First).unit;
    }
    const bool isCarried = !m_lastUnit.isEmpty() && floor > m_first && start > floor &&
                           Quantity{.unit = m_lastUnit}.isCount() && m_lastUnit != u"times";
    if (!isCarried || !is(start - 1, ClauseWord::Carrying))
        return {};
    for (int at = floor; at < start; ++at)
        if (!is(at, FigureWord::Change) && !is(at, ClauseWord::Preposition) &&
            !is(at, ClauseWord::Carrying) && !is(at, FigureWord::Adverb) && m_view.quoteOf(at) != u",")
            return {};
    return m_lastUnit;
}

} // namespace text
