// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/figurewords.h"
#include "text/quantitygrammar.h"
#include "text/tokenrun.h"

#include <QString>

namespace text {

/// Says of when the figures of a sentence are: "Q1 2025", "March 2025", "since 2020", "last year", "six
/// months to June".
class PeriodPhrases
{
public:
    /// Both arguments must outlive this.
    PeriodPhrases(const TokenView &view, const FigureLexicon &lexicon)
        : m_view(view)
        , m_lexicon(lexicon)
    {
    }

    /// Goes on to a sentence, [first, limit).
    void enter(int first, int limit);
    /// The period said right after the figure, or else the one that tells most in its sentence; may be empty.
    QString of(const QuantityParse &parse);
    /// Only the one said right after the figure; may be empty.
    QString ownOf(const QuantityParse &parse) const;

private:
    /// How much a period tells of a sentence's figures.
    enum class Rank { None, Weekday, Earlier, Relative, Named };
    struct Period
    {
        QString text;
        Rank rank = Rank::None;
    };

    Period after(int at) const;
    Period at(int at) const;
    QString quarter(int at) const;
    QString half(int at) const;
    template <class IsNoun>
    QString partOfYear(int at, int most, QChar letter, IsNoun isNoun) const;
    QString date(int at) const;
    QString endOfMonths(int at) const;
    QString year(int at) const;
    QString relative(int at) const;
    QString earlier(int at) const;
    int openingOf(int at) const;
    bool isOfEarlier(int at) const;
    QString textOf(TokenRun run) const;

    bool isYear(int at) const;
    bool isMonth(int at) const;
    bool is(int at, FigureWord word) const
    {
        return at >= m_first && at < m_limit && (m_lexicon.of(m_view[at].word) & word);
    }
    bool is(int at, ClauseWord word) const
    {
        return at >= m_first && at < m_limit && (m_lexicon.inClause(m_view[at].word) & word);
    }

    const TokenView &m_view;
    const FigureLexicon &m_lexicon;
    int m_first = 0;
    int m_limit = 0;
    bool m_isRead = false;
    Period m_ofSentence;
};

} // namespace text
