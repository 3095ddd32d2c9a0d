// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/countednouns.h"

#include "text/measures.h"

namespace text {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAdjectives = 3;
constexpr int mostDeterminers = 3; ///< "all of these"

/// Whether the word at a token looks like an English plural: in the lexicon's "plural nouns", or with an s.
bool isPlural(const TokenView &view, int at)
{
    if (view.match(at, at + 1, Role::PluralNoun))
        return true;
    const QStringView word = view.quoteOf(at);
    return word.size() > 2 && word.endsWith(u's', Qt::CaseInsensitive) &&
           !word.endsWith(u"ss", Qt::CaseInsensitive) && !word.endsWith(u"us", Qt::CaseInsensitive) &&
           !word.endsWith(u"sis", Qt::CaseInsensitive); // a diagnosis
}

/// The word at a token in lower case and as a plural.
QString pluralOf(const TokenView &view, int at)
{
    const QString word = view.quoteOf(at).toString().toLower();
    if (isPlural(view, at))
        return word;
    const bool hasVowelBeforeY = word.size() > 1 && u"aeiou"_s.contains(word[word.size() - 2]);
    if (word.endsWith(u'y') && !hasVowelBeforeY)
        return word.chopped(1) + u"ies"_s;
    for (const QStringView hiss : {u"s", u"x", u"z", u"ch", u"sh"})
        if (word.endsWith(hiss))
            return word + u"es"_s;
    return word + u's';
}

/// "IT" and "US" in capitals before what is counted are no pronouns, and "NHS" is no plural: "60 IT workers".
bool isModifier(const TokenView &view, int at, int limit)
{
    return view[at].isAllCapitals && view[at].span.length() > 1 && at + 1 < limit &&
           view[at + 1].kind == Token::Kind::Word && !view[at + 1].isAllCapitals &&
           !view.match(at + 1, limit, Role::NotCounted);
}

/// Whether the word at a token may name or describe what is counted: no grammar, no number, no single letter.
bool isNoun(const TokenView &view, int at, int limit)
{
    constexpr Roles others = Role::NotCounted | Role::Number | Role::Scale | Role::Collective |
                             Role::Fraction | Role::Vague | Role::QualifierAfter;
    const QStringView word = view.quoteOf(at);
    return view[at].kind == Token::Kind::Word && word.size() > 1 && word.front().isLetter() &&
           (!view.match(at, limit, others) || isModifier(view, at, limit));
}

/// Past what stands between a number and its noun: "more", "U.S.", "R&D".
int skipModifiers(const TokenView &view, int at, int limit)
{
    const bool isMore = at + 1 < limit && view[at].kind == Token::Kind::Word && view[at].isSpaced &&
                        view.words.is(view[at].word, WordKind::More) &&
                        view[at + 1].kind == Token::Kind::Word &&
                        !view.match(at + 1, limit, Role::NotCounted);
    return skipInitials(view, isMore ? at + 1 : at, limit);
}

/// A unit that the words at a token name. In prose, a currency only by its plural: "taxpayer dollars".
PhraseMatch unitAt(const TokenView &view, int at, int limit, Noun noun)
{
    if (isCapitalModifier(view, at, limit))
        return {};
    const PhraseMatch unit = view.match(at, limit, Role::Unit);
    const bool isCross = unit && unit.end < limit && view[unit.end].kind == Token::Kind::Number &&
                         view.words.is(view[at].word, WordKind::By); // 6 x 9
    if (!unit || isCross || (noun == Noun::Whole && unit.end != limit))
        return {};
    const bool isName =
        view[at].kind == Token::Kind::Word && (noun == Noun::Whole || isPlural(view, unit.end - 1));
    return !unit.meaning->isCurrency() || isName ? unit : PhraseMatch();
}

/// Past the mark that ends a quotation of the amount alone: “several hundred” employees.
int skipClosingQuote(const TokenView &view, int at, int limit)
{
    const bool isQuote = at < limit && !view[at].isSpaced && QStringView(u"”’\"»").contains(view.quoteOf(at));
    return isQuote ? at + 1 : at;
}

} // namespace

bool isCapitalModifier(const TokenView &view, int at, int limit)
{
    return view[at].isAllCapitals && view[at].span.length() > 1 && at + 1 < limit &&
           view.words.is(view[at].word, WordKind::Modifier) && view[at + 1].capitals == 0 &&
           view[at + 1].kind == Token::Kind::Word && !view.match(at + 1, limit, Role::NotCounted);
}

int skipInitials(const TokenView &view, int at, int limit)
{
    const auto isInitial = [&view, limit](int token) {
        return token < limit && view[token].kind == Token::Kind::Word && view[token].span.length() == 1 &&
               view[token].isCapital;
    };
    const auto isNoun = [&view, limit](int token) {
        return token < limit && view[token].kind == Token::Kind::Word && view[token].isSpaced;
    };
    if (at + 1 >= limit || !isInitial(at))
        return at;
    int end = at + 1;
    if (view[at].hasStop) { // U.S.
        while (isInitial(end) && !view[end].isSpaced && view[end].hasStop)
            ++end;
        return end > at + 1 && isNoun(end) ? end : at;
    }
    const bool isJoined = at + 2 < limit && view.quoteOf(at + 1) == u"&" && !view[at + 1].isSpaced &&
                          isInitial(at + 2) && !view[at + 2].isSpaced; // R&D
    return isJoined && isNoun(at + 3) ? at + 3 : at;
}

QString singularOf(const QString &plural)
{
    constexpr qsizetype shortest = 4;
    if (plural.size() < shortest || !plural.endsWith(u's') || plural.endsWith(u"ss") ||
        plural.endsWith(u"us"))
        return plural;
    if (plural.endsWith(u"ies"))
        return plural.size() > shortest ? plural.chopped(3) + u'y' : plural.chopped(1);
    for (const QStringView hiss : {u"sses", u"xes", u"zes", u"ches", u"shes"})
        if (plural.endsWith(hiss))
            return plural.chopped(2);
    return plural.chopped(1);
}

NounMatch readNoun(const TokenView &view, int at, int limit, Noun noun)
{
    if (noun == Noun::First)
        at = skipClosingQuote(view, at, limit);
    if (const PhraseMatch of = view.match(at, limit, Role::Of))
        at = of.end;
    for (int i = 0; i < mostDeterminers; ++i)
        if (const PhraseMatch determiner = view.match(at, limit, Role::Determiner))
            at = determiner.end;

    // "a 500-store chain" counts stores.
    const bool isHyphened = view.skipHyphen(at, limit) != at;
    int chosen = -1;
    int last = -1;
    at = skipModifiers(view, at, limit);
    for (int i = 0; i <= mostAdjectives && at < limit; ++i) {
        at = view.skipHyphen(at, limit);
        const PhraseMatch unit = unitAt(view, at, limit, noun);
        // "five consecutive league titles" measure no leagues.
        const bool isDescribing = unit && i > 0 && noun == Noun::First && isMeasure(unit.meaning->unit) &&
                                  !isPlural(view, unit.end - 1);
        if (unit && !isDescribing)
            return {unit.meaning->unit, unit.meaning->value, unit.end, at, true};
        if (!isNoun(view, at, limit))
            break;
        last = at;
        if (chosen < 0 && (isHyphened || (noun == Noun::First && isPlural(view, at) &&
                                             !isModifier(view, at, limit)))) // 800 NHS nurses
            chosen = at;
        ++at;
    }
    if (noun == Noun::First)
        return chosen < 0 ? NounMatch() : NounMatch{pluralOf(view, chosen), 1, chosen + 1, chosen};
    if (last != limit - 1)
        return {};
    return {pluralOf(view, chosen < 0 ? last : chosen), 1, last + 1, chosen < 0 ? last : chosen};
}

} // namespace text
