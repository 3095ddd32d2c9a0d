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
constexpr int mostNames = 2; ///< In one phrase.

bool isShare(const QuantityParse &parse)
{
    return parse.quantity.unit.startsWith(u"percent");
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

QString MeasuredPhrases::rate(const QuantityParse &parse)
{
    return parse.rate < 0 ? QString() : m_nouns.textOf({parse.rate, parse.end});
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
