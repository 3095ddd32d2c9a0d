// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/measuredphrase.h"

#include <QStringList>
#include <algorithm>

namespace text {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNounWords = 4;
constexpr int clauseLength = 14;   ///< How far back a subject is looked for, in tokens.
constexpr int sentenceLength = 80; ///< How much of a sentence is looked at for names and periods, in tokens.
constexpr int mostNameWords = 5;

bool isYear(const Token &token)
{
    return token.kind == Token::Kind::Number && token.decimals == 0 && token.span.length() == 4 &&
           token.value >= 1900 && token.value <= 2100;
}

} // namespace

void MeasuredPhrases::enter(int first, int limit, int paragraph)
{
    if (paragraph != m_paragraph)
        m_before.fill({});
    else
        std::ranges::rotate(m_before, m_before.end() - 1);
    m_before.front() = {first, limit};
    m_first = first;
    m_limit = limit;
    m_paragraph = paragraph;
    m_isRead = false;
    m_entity.clear();
    m_period.clear();
    m_head.clear();
}

/// Whom the sentence speaks of, or else the nearest one before it in its paragraph.
void MeasuredPhrases::readNames()
{
    for (const Run sentence : m_before) {
        m_entity = sentence.isEmpty() ? QString() : entity(sentence);
        if (!m_entity.isEmpty())
            return;
    }
}

QString MeasuredPhrases::phrase(const QuantityParse &parse, int start, int floor)
{
    if (!m_isRead) {
        m_isRead = true;
        readNames();
        m_period = period();
    }
    QStringList parts;
    QString head = textOf(counted(parse));
    if (!head.isEmpty()) {
        if (const QString verb = verbBefore(start, floor); !verb.isEmpty())
            head += u' ' + verb;
    } else {
        const Run after = nounAfter(parse.end);
        Run run = after.isEmpty() ? subjectBefore(start, floor) : after;
        head = textOf(run);
        if (!run.isEmpty() && isPlainOpening(run.first))
            head.front() = head.front().toLower();
        // "a 17 per cent increase" is one of what was measured before it.
        const bool isChange = !after.isEmpty() && is(after.end - 1, FigureWord::Change);
        if (isChange && !m_head.isEmpty() && after.end - after.first == 1)
            head = m_head + u' ' + head;
        else if (!head.isEmpty())
            m_head = head;
        if (head.isEmpty())
            head = m_head;
    }
    for (const QString &part : {head, rate(parse), m_entity, m_period})
        if (!part.isEmpty() && !parts.contains(part, Qt::CaseInsensitive))
            parts += part;
    return parts.join(u", "_s);
}

/// The noun as it stands behind the amount: "new corporate jobs".
MeasuredPhrases::Run MeasuredPhrases::counted(const QuantityParse &parse) const
{
    const int end = parse.rate >= 0 ? parse.rate : parse.end;
    if (!parse.quantity.isCount() || parse.quantity.unit == u"times"_s || parse.unit < parse.numberEnd)
        return {};
    int first = parse.unit;
    while (first > parse.numberEnd && isNounWord(first - 1))
        --first;
    return {first, std::max(end, first)};
}

/// "in revenue", "of the staff", "increase" right after a figure.
MeasuredPhrases::Run MeasuredPhrases::nounAfter(int at) const
{
    if (at >= m_limit)
        return {};
    const bool isLinked = is(at, FigureWord::Link) || m_view[at - 1].isPossessive; // 60 days' pay
    if (is(at, FigureWord::Link))
        ++at;
    while (isLinked && at < m_limit && m_view.match(at, m_limit, Role::Determiner | Role::Article))
        ++at;
    Run run{at, at};
    while (run.end < m_limit && run.end - run.first < mostNounWords && isNounWord(run.end) &&
           !(isName(run.end) && run.end > run.first)) {
        const bool ends = m_view[run.end].hasStop || m_view[run.end].isPossessive;
        ++run.end;
        if (ends)
            break;
    }
    if (run.isEmpty() || isName(run.first) || is(run.first, FigureWord::Month) ||
        is(run.end - 1, FigureWord::Quarter) || isMeasure(run.end - 1))
        return {}; // "in the quarter", "in two years"
    return isLinked || is(run.end - 1, FigureWord::Change) ? run : Run{};
}

/// A unit that counts nobody.
bool MeasuredPhrases::isMeasure(int at) const
{
    const PhraseMatch unit = m_view.match(at, m_limit, Role::Unit);
    return unit && !Quantity{.unit = unit.meaning->unit}.isCount();
}

/// The noun before the verb: "operating income" of "operating income also rose by".
MeasuredPhrases::Run MeasuredPhrases::subjectBefore(int start, int floor) const
{
    const int least = std::max({m_first, floor, start - clauseLength});
    for (int at = start - 1; at >= least; --at) {
        const bool isVerb = is(at, FigureWord::Change) || is(at, FigureWord::Being);
        if (!isVerb || at == least)
            continue;
        int end = at;
        while (
            end > least && (is(end - 1, FigureWord::Adverb) || m_view.match(end - 1, m_limit, Role::Neutral)))
            --end;
        const Run noun = nounBefore(end, least);
        if (!noun.isEmpty())
            return noun;
    }
    // "with costs of $5 million", "a loss of $3"
    int end = start;
    while (end > least && m_view.match(end - 1, m_limit, Role::Of | Role::Article | Role::NotCounted))
        --end;
    return end < start ? nounBefore(end, least) : Run{};
}

/// The nouns that end before a token; of "margin at the unit" the first.
MeasuredPhrases::Run MeasuredPhrases::nounBefore(int end, int floor) const
{
    Run run{end, end};
    while (run.first > floor && run.end - run.first < mostNounWords && isNounWord(run.first - 1) &&
           !m_view[run.first - 1].isPossessive && !is(run.first - 1, FigureWord::Change) &&
           !is(run.first - 1, FigureWord::Being))
        --run.first;
    while (run.first < run.end && isName(run.first) && !isPlainOpening(run.first))
        ++run.first;
    return run;
}

/// A sentence's first word that is no name.
bool MeasuredPhrases::isPlainOpening(int at) const
{
    return at == m_first && !opensWithName(at, m_limit);
}

/// "cut", "laid off" right before the figure.
QString MeasuredPhrases::verbBefore(int start, int floor) const
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
    if (first < least || m_view[first].kind != Token::Kind::Word || m_view[first].isCapital ||
        m_view[first].span.length() < 3 || is(first, FigureWord::Having) ||
        m_view.match(first, m_limit, Role::NotCounted | Role::Determiner))
        return {};
    return textOf({first, end});
}

QString MeasuredPhrases::rate(const QuantityParse &parse) const
{
    return parse.rate < 0 ? QString() : textOf({parse.rate, parse.end});
}

/// The first name of the sentence that is no month: mostly whom it speaks of. Of "Amazon's AWS" the latter.
QString MeasuredPhrases::entity(Run sentence) const
{
    const int end = std::min(sentence.end, sentence.first + sentenceLength);
    for (int at = sentence.first; at < end; ++at) {
        if (!isName(at) || (at == sentence.first && !opensWithName(at, end)))
            continue;
        Run run{at, at};
        while (run.end < end && run.end - run.first < mostNameWords && isName(run.end)) {
            const bool isOwner = m_view[run.end].isPossessive;
            ++run.end;
            if (isOwner && run.end < end && isName(run.end))
                run.first = run.end;
            else if (isOwner || m_view[run.end - 1].hasStop)
                break;
        }
        return textOf(run);
    }
    return {};
}

/// Whether a sentence's first word is a name rather than capitalised for its place.
bool MeasuredPhrases::opensWithName(int at, int end) const
{
    return m_view[at].isAllCapitals || m_view[at].isPossessive || is(at, FigureWord::KnownName) ||
           (at + 1 < end && isName(at + 1));
}

/// "Q1 2025", "first quarter", "2024", "March 2025": the first in the sentence.
QString MeasuredPhrases::period() const
{
    const int end = std::min(m_limit, m_first + sentenceLength);
    QString year;
    for (int at = m_first; at < end; ++at) {
        if (const QString found = quarter(at); !found.isEmpty())
            return found;
        if (!isYear(m_view[at]) || at == m_first || !year.isEmpty())
            continue;
        const bool isMonth = is(at - 1, FigureWord::Month) && m_view[at - 1].isCapital;
        if (isMonth || is(at - 1, FigureWord::BeforeYear))
            year = textOf({isMonth || is(at - 1, FigureWord::Since) ? at - 1 : at, at + 1});
        if (!year.isEmpty() && !isMonth)
            year.front() = year.front().toLower();
    }
    return year;
}

/// "Q1 2025" for it and for "first quarter of 2025"; without a year that is not said.
QString MeasuredPhrases::quarter(int at) const
{
    int number = 0;
    int next = at + 1;
    if (is(at, FigureWord::Quarter) && next < m_limit && m_view[at].span.length() == 1 &&
        m_view[next].kind == Token::Kind::Number && !m_view[next].isSpaced) {
        number = int(std::clamp(m_view[next].value, 0.0, 9.0));
        ++next;
    } else if (next < m_limit && m_lexicon.ordinalOf(m_view[at].word) > 0) {
        const int noun = m_view.skipHyphen(next, m_limit);
        if (noun >= m_limit || !is(noun, FigureWord::Quarter))
            return {};
        number = m_lexicon.ordinalOf(m_view[at].word);
        next = noun + 1;
    }
    if (number < 1 || number > 4)
        return {};
    if (next + 1 < m_limit && m_view.match(next, m_limit, Role::Of))
        ++next;
    const QString year =
        next < m_limit && isYear(m_view[next]) ? u' ' + m_view.quoteOf(next).toString() : QString();
    return u'Q' + QString::number(number) + year;
}

QString MeasuredPhrases::textOf(Run run) const
{
    if (run.isEmpty())
        return {};
    const Span span{m_view[run.first].span.start, m_view[run.end - 1].span.end};
    return quote(m_view.text, span).toString().simplified();
}

/// A capitalised word that is no function word.
bool MeasuredPhrases::isName(int at) const
{
    const Token &token = m_view[at];
    return token.kind == Token::Kind::Word && token.isCapital && token.span.length() > 1 &&
           !is(at, FigureWord::Month) && !is(at, FigureWord::Quarter) &&
           !m_view.match(at, m_limit,
               Role::NotCounted | Role::Determiner | Role::Qualifier | Role::Vague | Role::Number |
                   Role::Unit | Role::Neutral);
}

bool MeasuredPhrases::isNounWord(int at) const
{
    const Token &token = m_view[at];
    return token.kind == Token::Kind::Word && token.span.length() > 1 && !is(at, FigureWord::Adverb) &&
           !m_view.match(at, m_limit,
               Role::NotCounted | Role::Number | Role::Determiner | Role::Article | Role::Qualifier |
                   Role::Neutral);
}

} // namespace text
