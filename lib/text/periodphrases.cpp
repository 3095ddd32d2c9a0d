// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/periodphrases.h"

#include <algorithm>

namespace text {

using namespace Qt::StringLiterals;

namespace {

constexpr int sentenceLength = 80; ///< How much of a sentence is looked at, in tokens.
constexpr int reach = 9;           ///< How far behind a figure its own period may start.
constexpr double lastDay = 31;

} // namespace

void PeriodPhrases::enter(int first, int limit)
{
    m_first = first;
    m_limit = limit;
    m_isRead = false;
}

QString PeriodPhrases::ownOf(const QuantityParse &parse) const
{
    return after(parse.end).text;
}

QString PeriodPhrases::of(const QuantityParse &parse)
{
    const Period own = after(parse.end);
    if (own.rank > Rank::Weekday)
        return own.text;
    if (!m_isRead) {
        m_isRead = true;
        m_ofSentence = {};
        for (int at = m_first; at < std::min(m_limit, m_first + sentenceLength); ++at) {
            Period found = this->at(at);
            if (found.rank == Rank::Earlier || found.rank <= m_ofSentence.rank || isOfEarlier(at))
                continue;
            m_ofSentence = std::move(found);
            if (m_ofSentence.rank == Rank::Named)
                break;
        }
    }
    return m_ofSentence.text;
}

/// The first one before the next number.
PeriodPhrases::Period PeriodPhrases::after(int at) const
{
    for (const int end = std::min(m_limit, at + reach); at < end; ++at) {
        Period found = this->at(at);
        if (found.rank != Rank::None)
            return found;
        const bool isPartOfDate = is(at + 1, FigureWord::Month);
        if ((m_view[at].kind == Token::Kind::Number && !isPartOfDate) || is(at, ClauseWord::EarlierOpening))
            break;
    }
    return {};
}

PeriodPhrases::Period PeriodPhrases::at(int at) const
{
    if (m_view[at].kind == Token::Kind::Sign)
        return {};
    for (const auto read : {&PeriodPhrases::quarter, &PeriodPhrases::half, &PeriodPhrases::endOfMonths,
             &PeriodPhrases::date, &PeriodPhrases::year})
        if (QString text = (this->*read)(at); !text.isEmpty())
            return {std::move(text), Rank::Named};
    if (QString text = relative(at); !text.isEmpty())
        return {std::move(text), Rank::Relative};
    if (QString text = earlier(at); !text.isEmpty())
        return {std::move(text), Rank::Earlier};
    if (is(at, ClauseWord::Weekday) && !m_view[at].isPossessive)
        return {textOf({at, at + 1}), Rank::Weekday};
    return {};
}

/// "Q1 2025" for it and for "first quarter of 2025"; without a year that is not said.
QString PeriodPhrases::quarter(int at) const
{
    constexpr int quarters = 4;
    return partOfYear(at, quarters, u'Q', [this](int token) { return is(token, FigureWord::Quarter); });
}

/// "H1 2025" for it and for "first half of 2025".
QString PeriodPhrases::half(int at) const
{
    constexpr int halves = 2;
    return partOfYear(at, halves, u'H', [this](int token) { return is(token, ClauseWord::Half); });
}

/// A part of which a year has so many, by a letter or as an ordinal with its noun.
template <class IsNoun>
QString PeriodPhrases::partOfYear(int at, int most, QChar letter, IsNoun isNoun) const
{
    int number = 0;
    int next = at + 1;
    const int ordinal = m_lexicon.ordinalOf(m_view[at].word);
    if (isNoun(at) && next < m_limit && m_view[at].span.length() == 1 &&
        m_view[next].kind == Token::Kind::Number && !m_view[next].isSpaced) {
        number = int(std::clamp(m_view[next].value, 0.0, most + 1.0));
        ++next;
    } else if (next < m_limit && ordinal > 0) {
        const int noun = m_view.skipHyphen(next, m_limit);
        number = isNoun(noun) ? ordinal : 0;
        next = noun + 1;
    }
    if (number < 1 || number > most)
        return {};
    if (next + 1 < m_limit && m_view.match(next, m_limit, Role::Of))
        ++next;
    const QString year = isYear(next) ? u' ' + m_view.quoteOf(next).toString() : QString();
    return letter + QString::number(number) + year;
}

/// "3 March 2025", "March 3", "since January"
QString PeriodPhrases::date(int at) const
{
    const auto isDay = [this](int token) {
        return token < m_limit && m_view[token].kind == Token::Kind::Number && m_view[token].decimals == 0 &&
               m_view[token].value >= 1 && m_view[token].value <= lastDay;
    };
    int end = at;
    if (isDay(at) && isMonth(at + 1))
        end = at + 2;
    else if (isMonth(at) && at > m_first)
        end = isDay(at + 1) && !isYear(at + 1) ? at + 2 : at + 1;
    else
        return {};
    if (isYear(end))
        ++end;
    return textOf({openingOf(at), end});
}

/// "six months to June", "year ended June 2025"
QString PeriodPhrases::endOfMonths(int at) const
{
    if (!is(at, ClauseWord::Period) || !is(at + 1, ClauseWord::BesidePeriod) || at == m_first)
        return {};
    int end = at + 2;
    if (end < m_limit && m_view[end].kind == Token::Kind::Number && isMonth(end + 1))
        ++end;
    if (!isMonth(end))
        return {};
    end += isYear(end + 1) ? 2 : 1;
    const bool isCounted =
        m_view[at - 1].kind == Token::Kind::Number || m_view.match(at - 1, at, Role::Number);
    return textOf({isCounted ? at - 1 : at, end});
}

/// "2024" after "in", "since 2020"
QString PeriodPhrases::year(int at) const
{
    if (!isYear(at) || !is(at - 1, FigureWord::BeforeYear))
        return {};
    QString text = textOf({openingOf(at), at + 1});
    text.front() = text.front().toLower();
    return text;
}

/// Where a date starts with what stands before it: "since", "by", "end of".
int PeriodPhrases::openingOf(int at) const
{
    if (at - 1 <= m_first)
        return at;
    if (is(at - 1, FigureWord::Since) || m_view.words.is(m_view[at - 1].word, WordKind::By))
        return at - 1;
    const bool isEdge =
        at - 2 > m_first && m_view.match(at - 1, at, Role::Of) && is(at - 2, ClauseWord::Edge);
    return isEdge ? at - 2 : at;
}

/// Whether the words at a token say when an amount was that the sentence compares with: "from 67 per cent in
/// 2019".
bool PeriodPhrases::isOfEarlier(int at) const
{
    constexpr int farthest = 7;
    bool hasNumber = false;
    for (int before = at - 1; before > std::max(m_first, at - farthest); --before) {
        if (is(before, ClauseWord::EarlierOpening))
            return hasNumber;
        hasNumber = hasNumber || m_view[before].kind == Token::Kind::Number;
    }
    return false;
}

/// "last year", "this week"
QString PeriodPhrases::relative(int at) const
{
    const bool isRelative = is(at, ClauseWord::RelativePeriod) && is(at + 1, ClauseWord::Period);
    return isRelative ? textOf({at, at + 2}).toLower() : QString();
}

/// "a year earlier"
QString PeriodPhrases::earlier(int at) const
{
    const bool isEarlier = is(at, ClauseWord::Period) && is(at + 1, ClauseWord::Earlier);
    if (!isEarlier)
        return {};
    const bool isCounted = at > m_first && (m_view[at - 1].kind == Token::Kind::Number ||
                                               m_view.match(at - 1, at, Role::Number | Role::Article));
    return textOf({isCounted ? at - 1 : at, at + 2});
}

QString PeriodPhrases::textOf(TokenRun run) const
{
    const Span span{m_view[run.first].span.start, m_view[run.end - 1].span.end};
    return quote(m_view.text, span).toString().simplified();
}

bool PeriodPhrases::isYear(int at) const
{
    constexpr double first = 1900;
    constexpr double last = 2100;
    return at < m_limit && m_view[at].kind == Token::Kind::Number && m_view[at].decimals == 0 &&
           m_view[at].span.length() == 4 && m_view[at].value >= first && m_view[at].value <= last;
}

bool PeriodPhrases::isMonth(int at) const
{
    return is(at, FigureWord::Month) && m_view[at].isCapital;
}

} // namespace text
