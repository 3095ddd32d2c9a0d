// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/figurewords.h"
#include "text/quantitygrammar.h"

namespace text {

/// Decides by the words around an amount whether it is a figure: no date, year, time of day, age in
/// apposition, ordinal, section or model number, telephone number or score. Looks at one sentence.
class FigureContext
{
public:
    /// The sentence is [first, limit) of the view's tokens. Both other arguments must outlive this.
    FigureContext(const TokenView &view, const FigureLexicon &lexicon, int first, int limit)
        : m_view(view)
        , m_lexicon(lexicon)
        , m_first(first)
        , m_limit(limit)
    {
    }

    /// Whether what was read from a token on is a figure.
    bool isFigure(const QuantityParse &parse, int start) const;

    /// The unit of a number that stands alone by its verb ("nine remained missing": "people") or as a part
    /// of what was counted before ("40 of them"). Empty when the
    /// words do not tell.
    QString countedAlone(const QuantityParse &parse, int start, const QString &countedBefore) const;

    /// Whether the "over" that qualifies a duration says how long something goes on, and no bound: "a loan
    /// over 25 years", "$5bn over five years".
    bool isOverTime(const QuantityParse &parse, int start, bool isAfterMoney) const;

    /// Whether one of a unit ("a year", "a dollar") is a figure.
    bool isSingle(const QuantityParse &parse, int start) const;

private:
    /// One number or one range in the sentence, as the rules see it.
    struct Candidate
    {
        const QuantityParse &parse;
        int start = 0;
        bool isDigits = false;  ///< The first number is written in digits.
        bool isInteger = false; ///< … without decimals, fractions, scales, groups.
        bool isBare = false;    ///< Nothing is counted or measured.
        bool isMoneyOrShare = false;
        bool isRange = false;
        double value = 0; ///< Of the first number in digits.
    };

    Candidate candidate(const QuantityParse &parse, int start) const;
    bool isJoinedToOther(const Candidate &candidate) const;
    bool isBareSlash(const Candidate &candidate) const;
    bool isGluedBefore(const Candidate &candidate) const;
    bool isCompany(const Candidate &candidate) const;
    bool isGluedAfter(const Candidate &candidate) const;
    bool isLetterUnit(const Candidate &candidate) const;
    bool isDate(const Candidate &candidate) const;
    bool isYear(const Candidate &candidate) const;
    bool isClockTime(const Candidate &candidate) const;
    bool isAge(const Candidate &candidate) const;
    bool isAddress(const Candidate &candidate) const;
    bool isLabel(const Candidate &candidate) const;
    bool isNameBefore(const Candidate &candidate) const;
    bool isRunningText() const;
    bool isTitle(const Candidate &candidate) const;
    bool isPostalCode(const Candidate &candidate) const;
    bool isVersion(const Candidate &candidate) const;
    bool isLettered(const Candidate &candidate) const;
    bool isAgeOfPerson(const Candidate &candidate) const;
    bool isScore(const Candidate &candidate) const;
    bool isTelephone(const Candidate &candidate) const;
    bool isIdleWord(const Candidate &candidate) const;
    bool isIdleFraction(const Candidate &candidate) const;
    bool isIdleMultiple(const Candidate &candidate) const;
    bool hasPlausibleUnit(const Candidate &candidate) const;
    bool hasDeterminer(const Candidate &candidate) const;
    bool isPlural(const QuantityParse &parse) const;
    bool isFollowedByUnitNoun(int end) const;
    bool isAdverb(int at) const;
    bool isOneOrFew(const Candidate &candidate) const;
    bool hasVerbOfPersons(int at) const;
    bool isObjectOfPersons(const Candidate &candidate) const;
    QString countedInPart(int at, const QString &countedBefore) const;
    QString countedBehindBracket(int at) const;

    bool isToken(int at) const { return at >= m_first && at < m_limit; }
    bool isNumber(int at) const
    {
        return isToken(at) &&
               (m_view[at].kind == Token::Kind::Number || m_view[at].kind == Token::Kind::Opaque);
    }
    bool isGlued(int at) const { return isToken(at) && !m_view[at].isSpaced; }
    bool isSign(int at, QStringView signs) const
    {
        return isToken(at) && m_view[at].kind == Token::Kind::Sign &&
               signs.contains(m_view.text[m_view[at].span.start]);
    }
    bool isYearNumber(int at) const;
    FigureWords words(int at) const { return isToken(at) ? m_lexicon.of(m_view[at].word) : FigureWords(); }
    bool has(int at, FigureWord word) const { return words(at) & word; }
    bool has(int at, ClauseWord word) const
    {
        return isToken(at) && (m_lexicon.inClause(m_view[at].word) & word);
    }

    const TokenView &m_view;
    const FigureLexicon &m_lexicon;
    int m_first;
    int m_limit;
    mutable std::optional<bool> m_isRunningText; ///< None until it is asked for.
};

} // namespace text
