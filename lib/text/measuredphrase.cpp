// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/measuredphrase.h"

#include <algorithm>

namespace text {

using namespace Qt::StringLiterals;

namespace {

constexpr int clauseLength = 24;   ///< How far back a subject is looked for, in tokens.
constexpr int sentenceLength = 80; ///< How much of a sentence is looked at for names, in tokens.
constexpr int mostNameWords = 5;

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
    m_nouns.enter(first, limit);
    m_periods.enter(first, limit);
    m_last = {};
    m_lastUnit.clear();
    m_isLastPart = false;
}

/// Whom the sentence speaks of, or else the nearest one before it in its paragraph.
void MeasuredPhrases::readNames()
{
    m_entity.clear();
    for (const TokenRun &sentence : m_before) {
        m_entity = sentence.isEmpty() ? QString() : entity(sentence);
        m_isEntityOwn = &sentence == &m_before.front();
        if (!m_entity.isEmpty())
            return;
    }
}

QString MeasuredPhrases::phrase(const QuantityParse &parse, int start, int floor)
{
    if (!m_isRead) {
        m_isRead = true;
        readNames();
    }
    const int before = floorOf(parse, floor);
    Measured found = measured(parse, start, before);
    const bool isTold = !found.head.isEmpty();
    if (found.head.isEmpty() && !m_last.head.isEmpty()) {
        const QStringList names = found.names;
        found = m_last;
        found.names = names.isEmpty() ? m_last.names : names;
        found.movement = movementOf(parse, start, before);
    } else if (!found.head.isEmpty()) {
        m_last = found;
    }
    m_unit = unitOf(parse, found, start, floor);
    m_lastUnit = m_unit.isEmpty() ? parse.quantity.unit : m_unit;
    if (!found.isOwned && (found.names.isEmpty() || (!found.hasOwner && m_isEntityOwn)))
        found.names += m_entity;
    QStringList parts;
    const auto add = [&parts](const QString &part) {
        const bool isSaid = std::ranges::any_of(
            parts, [&](const QString &said) { return said.contains(part, Qt::CaseInsensitive); });
        if (!part.isEmpty() && !isSaid)
            parts += part;
    };
    add(found.movement.isEmpty() || found.head.isEmpty() ? found.head : moved(found));
    add(found.deed);
    add(rate(parse));
    for (const QString &name : std::as_const(found.names))
        add(name);
    if (found.head.isEmpty() && !parts.isEmpty())
        add(found.movement);
    if (!parts.isEmpty()) // a time alone is nothing that is measured
        add(periodOf(parse, start, isTold));
    return parts.join(u", "_s);
}

/// "revenue rise", "fall in sales of cars"
QString MeasuredPhrases::moved(const Measured &measured)
{
    return measured.hasPreposition ? measured.movement + u" in "_s + measured.head
                                   : measured.head + u' ' + measured.movement;
}

/// When it was; of what an amount was before, when that is said or else only that it was earlier.
QString MeasuredPhrases::periodOf(const QuantityParse &parse, int start, bool isTold)
{
    if (!isOfEarlier(start, isTold))
        return m_periods.of(parse);
    const QString own = m_periods.ownOf(parse);
    return own.isEmpty() ? m_lexicon.earlier() : own;
}

/// "from $25 billion", "compared with 4 per cent"
bool MeasuredPhrases::isOfEarlier(int start, bool isTold) const
{
    int at = start - 1;
    while (at > m_first && (m_view.match(at, start, Role::Determiner | Role::Article | Role::Qualifier)))
        --at;
    if (is(at, ClauseWord::EarlierLink) && is(at - 1, ClauseWord::EarlierOpening))
        return true;
    constexpr int nearest = 3; // "fell in Spain from"
    if (!is(at, ClauseWord::EarlierOpening))
        return false;
    for (int verb = at - 1; verb >= std::max(m_first, at - nearest); --verb)
        if (is(verb, FigureWord::Change))
            return true;
    return !isTold && !m_last.head.isEmpty();
}

MeasuredPhrases::Measured MeasuredPhrases::measured(const QuantityParse &parse, int start, int floor)
{
    if (const TokenRun noun = counted(parse); !noun.isEmpty()) {
        const FigureGovernor governor = governorOf(m_nouns, m_view, m_lexicon, start, leastOf(start, floor));
        return isAmountOf(governor) ? withMovement(ofGovernor(parse, governor), parse, start, governor)
                                    : ofCounted(noun, parse, start, floor);
    }
    if (parse.isMultiple)
        return ofMultiple(parse, start, floor);
    if (parse.quantity.isCount())
        if (Measured found = ofPersons(parse, start, floor); !found.head.isEmpty())
            return found;
    const FigureGovernor governor = governorOf(m_nouns, m_view, m_lexicon, start, leastOf(start, floor));
    if (Measured found = ofChange(parse, governor); !found.head.isEmpty())
        return found;
    if (const TokenRun noun = describedBy(parse, start); !noun.isEmpty()) {
        Measured found{.head = m_nouns.textOf(noun)};
        addNames(found, governor.subject);
        return found;
    }
    if (const TokenRun after = linkedAfter(parse, governor); !after.isEmpty())
        return ofAfter(after, parse, governor);
    return withMovement(ofGovernor(parse, governor), parse, start, governor);
}

/// Behind the figure before, unless that is part of what is measured: "the 10-year bond", "the profit for six
/// months".
int MeasuredPhrases::floorOf(const QuantityParse &parse, int floor)
{
    const int before = floor > m_first && m_isLastPart ? m_lastFloor : floor;
    const bool isHyphened = parse.unit > 0 && parse.unit < parse.end && m_view[parse.unit - 1].isDash;
    m_isLastPart = isHyphened || (parse.unit >= 0 && is(parse.unit, ClauseWord::Period));
    m_lastFloor = before;
    return before;
}

int MeasuredPhrases::leastOf(int start, int floor) const
{
    return std::max({m_first, floor, start - clauseLength});
}

QString MeasuredPhrases::rate(const QuantityParse &parse)
{
    return parse.rate < 0 ? QString() : m_nouns.textOf({parse.rate, parse.end});
}

/// The first name of the sentence that is no month: mostly whom it speaks of. Of "Amazon's AWS" the latter.
QString MeasuredPhrases::entity(TokenRun sentence)
{
    const int end = std::min(sentence.end, sentence.first + sentenceLength);
    for (int at = sentence.first; at < end; ++at) {
        if (!m_nouns.isName(at) || (at == sentence.first && !m_nouns.opensWithName(at, end)))
            continue;
        TokenRun run{at, at};
        while (run.end < end && run.size() < mostNameWords && m_nouns.isName(run.end)) {
            const bool isOwner = m_view[run.end].isPossessive;
            ++run.end;
            if (isOwner && run.end < end && m_nouns.isName(run.end))
                run.first = run.end;
            else if (isOwner || m_view[run.end - 1].hasStop)
                break;
            const bool isJoined = run.end + 1 < end && m_view.match(run.end, end, Role::Of) &&
                                  m_nouns.isName(run.end + 1); // Bank of America
            run.end += isJoined ? 1 : 0;
        }
        return m_nouns.textOf(run);
    }
    return {};
}

} // namespace text
