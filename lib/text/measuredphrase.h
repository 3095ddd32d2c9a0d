// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/figuregovernor.h"
#include "text/periodphrases.h"
#include "text/quantitygrammar.h"

#include <QStringList>
#include <array>

namespace text {

/// Says in a few words what the figures of a document measure: the noun that is counted or named, what was
/// done with it, of whom, and when: "operating income, AWS, Q1 2025". English word order; the figures are
/// asked for in their order.
class MeasuredPhrases
{
public:
    /// Both arguments must outlive this.
    MeasuredPhrases(const TokenView &view, const FigureLexicon &lexicon)
        : m_view(view)
        , m_lexicon(lexicon)
        , m_nouns(view, lexicon)
        , m_periods(view, lexicon)
    {
    }

    /// Goes on to a sentence, [first, limit), of a paragraph.
    void enter(int first, int limit, int paragraph);
    /// What the figure measures that was read from a token on; `floor` is where the figure before it ends.
    /// May be empty. Looks at a bounded number of tokens.
    QString phrase(const QuantityParse &parse, int start, int floor);
    /// What the figure counts whose phrase was asked for last, when its number stands alone but its clause
    /// tells: "people" for "headcount fell to 500". Empty else.
    const QString &countedUnit() const { return m_unit; }

private:
    /// What is measured, found around one figure.
    struct Measured
    {
        QString head; ///< "severance"
        QString deed; ///< "spending", or what a share is of
        QStringList names;
        bool isOwned = false;  ///< A common noun says whose it is.
        bool hasOwner = false; ///< One of the names is no mere place.
        int noun = -1;         ///< The head's last word, when that says what is counted.
        bool isNumbered = false;
        bool hasPreposition = false; ///< The head is of several phrases: "sales of cars".
        QString movement;            ///< "rise" for what it moved by.
    };

    Measured measured(const QuantityParse &parse, int start, int floor);
    bool isAmountOf(const FigureGovernor &governor) const;
    TokenRun describedBy(const QuantityParse &parse, int start);
    Measured withMovement(
        Measured measured, const QuantityParse &parse, int start, const FigureGovernor &governor) const;
    QString movementOf(const QuantityParse &parse, int start, int floor);
    QString movementOf(const QuantityParse &parse, int start, const FigureGovernor &governor) const;
    static QString moved(const Measured &measured);
    QString periodOf(const QuantityParse &parse, int start, bool isTold);
    bool isOfEarlier(int start, bool isTold) const;
    Measured ofCounted(TokenRun counted, const QuantityParse &parse, int start, int floor);
    Measured ofPersons(const QuantityParse &parse, int start, int floor);
    Measured ofMultiple(const QuantityParse &parse, int start, int floor);
    Measured ofChange(const QuantityParse &parse, const FigureGovernor &governor);
    Measured ofAfter(TokenRun after, const QuantityParse &parse, const FigureGovernor &governor);
    Measured ofGovernor(const QuantityParse &parse, const FigureGovernor &governor);
    void addNoun(Measured &measured, const NounPhrase &phrase);
    void addNames(Measured &measured, const NounPhrase &phrase);
    QString deedOf(const QuantityParse &parse, const FigureGovernor &governor) const;
    QString unitOf(const QuantityParse &parse, const Measured &measured, int start, int floor) const;

    TokenRun counted(const QuantityParse &parse) const;
    TokenRun linkedAfter(const QuantityParse &parse, const FigureGovernor &governor);
    TokenRun changeAfter(const QuantityParse &parse) const;
    int verbOfPersons(int at) const;
    int verbOnPersons(int start, int floor) const;
    int deedOnPersons(int start, int floor) const;
    QString verbBefore(int start, int floor);
    QString verbAfter(int end) const;
    QString rate(const QuantityParse &parse);
    void readNames();
    QString entity(TokenRun sentence);
    int floorOf(const QuantityParse &parse, int floor);
    int leastOf(int start, int floor) const;
    bool is(int at, FigureWord word) const { return at >= m_first && at < m_limit && m_nouns.is(at, word); }
    bool is(int at, ClauseWord word) const { return at >= m_first && at < m_limit && m_nouns.is(at, word); }

    const TokenView &m_view;
    const FigureLexicon &m_lexicon;
    NounPhrases m_nouns;
    PeriodPhrases m_periods;
    int m_first = 0;
    int m_limit = 0;
    int m_paragraph = -1;
    bool m_isRead = false;            ///< The entity of this sentence is known.
    std::array<TokenRun, 3> m_before; ///< This sentence and those before it in its paragraph.
    QString m_entity;
    bool m_isEntityOwn = false; ///< The sentence itself names it.
    Measured m_last;            ///< Of the figure before, in this sentence.
    QString m_lastUnit;
    int m_lastFloor = 0;
    bool m_isLastPart = false; ///< That figure may be part of what the next one measures.
    QString m_unit;
};

} // namespace text
