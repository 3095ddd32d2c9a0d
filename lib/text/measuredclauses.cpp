// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What figures measure by their clause: its verb, subject and object, and what follows the figure.

#include "text/measuredphrase.h"

#include <algorithm>

namespace text {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNames = 2; ///< In one phrase.

bool isShare(const QuantityParse &parse)
{
    return parse.quantity.unit.startsWith(u"percent");
}

} // namespace

/// "bond" of "the 10-year bond", "loss" of "a $2 billion loss"
TokenRun MeasuredPhrases::describedBy(const QuantityParse &parse, int start)
{
    if (parse.end >= m_limit || parse.kind == Magnitude::Kind::Share)
        return {};
    const bool isHyphened = parse.unit > 0 && parse.unit < parse.end && m_view[parse.unit - 1].isDash;
    const bool isAfterArticle =
        (start > m_first && m_view.match(start - 1, start, Role::Determiner | Role::Article)) ||
        m_nouns.isTitle();
    if (!isHyphened && !((parse.quantity.isMoney() || isShare(parse)) && isAfterArticle))
        return {};
    const int at = m_view.skipHyphen(parse.end, m_limit);
    if (at >= m_limit || m_view.match(at, m_limit, Role::Determiner | Role::Article) || m_nouns.isVerb(at) ||
        is(at, ClauseWord::Preposition))
        return {};
    return m_nouns.after(at);
}

/// Adds by what the figure says that the measured moved.
MeasuredPhrases::Measured MeasuredPhrases::withMovement(
    Measured measured, const QuantityParse &parse, int start, const FigureGovernor &governor) const
{
    if ((!measured.head.isEmpty() || !measured.names.isEmpty()) && deedOf(parse, governor).isEmpty())
        measured.movement = movementOf(parse, start, governor);
    return measured;
}

QString MeasuredPhrases::movementOf(const QuantityParse &parse, int start, int floor)
{
    return movementOf(parse, start, governorOf(m_nouns, m_view, m_lexicon, start, leastOf(start, floor)));
}

/// "fall" of "fell 3 per cent", "cut its costs by $5m"; empty for levels.
QString MeasuredPhrases::movementOf(
    const QuantityParse &parse, int start, const FigureGovernor &governor) const
{
    const int verb = governor.verb;
    if (verb < m_first || verb >= m_limit || !is(verb, FigureWord::Change) || parse.isMultiple)
        return {};
    for (int at = start; at < parse.number; ++at)
        if (is(at, ClauseWord::LevelBound))
            return {};
    const bool isBy = governor.joint >= 0 && m_view.words.is(m_view[governor.joint].word, WordKind::By);
    const bool isBare = governor.joint < 0 && governor.isAdjacent && governor.object.isEmpty();
    return isBy || isBare ? m_lexicon.movementOf(m_view[verb].word) : QString();
}

/// "doubled", "a twofold rise in claims", "twice as many people"
MeasuredPhrases::Measured MeasuredPhrases::ofMultiple(const QuantityParse &parse, int start, int floor)
{
    const int least = leastOf(start, floor);
    const FigureGovernor governor = governorOf(m_nouns, m_view, m_lexicon, start, least);
    if (Measured found = ofChange(parse, governor); !found.head.isEmpty())
        return found;
    constexpr int mostJoints = 3;
    int at = parse.end;
    while (at < m_limit && at < parse.end + mostJoints &&
           (m_view.match(at, m_limit, Role::Joint) || is(at, ClauseWord::Comparison)))
        ++at;
    const bool isJoint = at > parse.end && m_view.match(parse.end, m_limit, Role::Joint);
    Measured result;
    if (const TokenRun after = isJoint ? m_nouns.after(at) : TokenRun(); !after.isEmpty()) {
        result.head = m_nouns.textOf(after);
        return result;
    }
    const bool isAfterArticle =
        parse.number > m_first && m_view.match(parse.number - 1, parse.number, Role::Article);
    if (!isAfterArticle)
        addNoun(result, subjectOf(m_nouns, m_view, start, least));
    return result.head.isEmpty() && result.names.isEmpty() ? ofGovernor(parse, governor) : result;
}

/// "a 17 per cent increase" in something, or in what was measured before
MeasuredPhrases::Measured MeasuredPhrases::ofChange(
    const QuantityParse &parse, const FigureGovernor &governor)
{
    const TokenRun change = changeAfter(parse);
    if (change.isEmpty())
        return {};
    Measured result;
    const QString moved = m_nouns.textOf(change);
    const bool isLinked = change.end < m_limit && is(change.end, ClauseWord::Preposition);
    if (const TokenRun of = isLinked ? m_nouns.after(change.end + 1) : TokenRun(); !of.isEmpty())
        result.head = m_nouns.textOf(of) + u' ' + moved;
    else if (change.size() == 1 && !m_last.head.isEmpty())
        result = {.head = m_last.head + u' ' + moved, .deed = {}, .names = m_last.names};
    else
        result.head = moved;
    if (result.names.isEmpty())
        addNames(result, governor.subject);
    return result;
}

/// "$29.3 billion in revenue", "5% of the staff", "spent $500m on severance"
MeasuredPhrases::Measured MeasuredPhrases::ofAfter(
    TokenRun after, const QuantityParse &parse, const FigureGovernor &governor)
{
    Measured result;
    if (isShare(parse) && governor.isState && !governor.subject.head.isEmpty()) { // rose to 96% of GDP
        addNoun(result, governor.subject);
        result.deed = m_nouns.textOf(after);
        return result;
    }
    result.head = m_nouns.textOf(after);
    result.deed = deedOf(parse, governor);
    const bool isTold = governor.verb >= 0 && governor.isAdjacent && governor.object.isEmpty() &&
                        !is(governor.verb, FigureWord::Being) && !is(governor.verb, FigureWord::Having);
    if (result.deed.isEmpty() && isTold && isShare(parse))
        result.head += u' ' + m_nouns.textOf({governor.verb, governor.verb + 1}).toLower();
    addNames(result, governor.subject);
    return result;
}

MeasuredPhrases::Measured MeasuredPhrases::ofGovernor(
    const QuantityParse &parse, const FigureGovernor &governor)
{
    Measured result;
    const QString deed = deedOf(parse, governor);
    const bool isTold = governor.verb >= 0 && governor.isAdjacent;
    const bool isOf = governor.joint >= 0 && m_view.match(governor.joint, m_limit, Role::Of);
    const bool isValued = !deed.isEmpty() && !isOf;           // values Figma at
    if (!governor.object.isEmpty() && !isTold && !isValued) { // a loss of, its rate at
        addNoun(result, governor.object);
        if (!governor.object.hasOwner)
            addNames(result, governor.subject);
        return result;
    }
    if (!deed.isEmpty()) { // fined Google, lost
        addNames(result, governor.object);
        if (result.names.isEmpty())
            addNames(result, governor.subject);
        result.head = deed;
        if (result.names.isEmpty()) {
            result.deed = m_nouns.textOf(
                governor.object.head.isEmpty() ? governor.subject.words : governor.object.words);
            result.isOwned = !result.deed.isEmpty();
        }
        return result;
    }
    addNoun(result, governor.subject);
    const bool isAmountVerb = governor.verb >= 0 && (is(governor.verb, FigureWord::Being) ||
                                                        is(governor.verb, FigureWord::Change) ||
                                                        is(governor.verb, ClauseWord::Auxiliary));
    if (isTold && !isAmountVerb) { // the ceasefire lasted
        const QString verb = m_nouns.textOf({governor.verb, governor.verb + 1});
        result.head = result.head.isEmpty() ? verb : result.head + u' ' + verb;
        result.noun = -1;
    }
    return result;
}

void MeasuredPhrases::addNoun(Measured &measured, const NounPhrase &phrase)
{
    if (!phrase.words.isEmpty()) {
        measured.head = m_nouns.textOf(phrase.words);
        measured.noun = phrase.head.end - 1;
        measured.isNumbered = phrase.isNumbered;
        measured.hasPreposition = phrase.words != phrase.head;
    }
    addNames(measured, phrase);
}

void MeasuredPhrases::addNames(Measured &measured, const NounPhrase &phrase)
{
    for (qsizetype i = phrase.names.size(); i > 0 && measured.names.size() < mostNames; --i)
        measured.names += m_nouns.textOf(phrase.names[i - 1]);
    measured.hasOwner |= phrase.hasOwner;
}

/// What is done with money, as a noun: "spending".
QString MeasuredPhrases::deedOf(const QuantityParse &parse, const FigureGovernor &governor) const
{
    if (!parse.quantity.isMoney() || governor.verb < m_first || governor.verb >= m_limit)
        return {};
    const bool isChange = is(governor.verb, FigureWord::Change);
    return governor.isAdjacent || !isChange ? m_lexicon.deedOf(m_view[governor.verb].word) : QString();
}

/// "of its workers", "in revenue", "on severance"; which of them say what is measured depends on the verb.
TokenRun MeasuredPhrases::linkedAfter(const QuantityParse &parse, const FigureGovernor &governor)
{
    const int at = parse.end;
    if (at >= m_limit)
        return {};
    if (m_view[at - 1].isPossessive ||
        parse.kind == Magnitude::Kind::Share) // 60 days' pay, one in five workers
        if (const TokenRun run = m_nouns.after(at); !run.isEmpty())
            return run;
    if (const PhraseMatch of = m_view.match(at, m_limit, Role::Of))
        return m_nouns.after(of.end);
    if (!is(at, ClauseWord::Preposition) || is(at, FigureWord::Adverb) || isShare(parse) ||
        m_view.words.is(m_view[at].word, WordKind::By))
        return {};
    const bool isDeed = governor.isAdjacent && !deedOf(parse, governor).isEmpty();
    if (!isDeed && (!is(at, FigureWord::Link) || governor.isState || !governor.object.isEmpty()))
        return {};
    const TokenRun run = m_nouns.after(at + 1);
    const bool isChange = governor.verb >= m_first && is(governor.verb, FigureWord::Change);
    const bool isMeasure = !run.isEmpty() && is(run.end - 1, ClauseWord::Measure);
    return isDeed || !isChange || isMeasure ? run : TokenRun();
}

/// "increase", "pay rise" right after the figure.
TokenRun MeasuredPhrases::changeAfter(const QuantityParse &parse) const
{
    constexpr int mostWords = 3;
    const int at = parse.end < m_limit ? m_view.skipHyphen(parse.end, m_limit) : m_limit;
    for (int end = at; end < std::min(m_limit, at + mostWords) && m_nouns.isNoun(end); ++end)
        if (is(end, FigureWord::Change))
            return {at, end + 1};
    return {};
}

} // namespace text
