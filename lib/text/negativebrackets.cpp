// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/negativebrackets.h"

#include <utility>

namespace text {

using namespace Qt::StringLiterals;

namespace {

class NegativeBrackets
{
public:
    NegativeBrackets(QuantityParse &parse, int &start, const TokenView &view, int limit)
        : m_parse(parse)
        , m_start(start)
        , m_view(view)
        , m_limit(limit)
    {
    }

    void take(const FigureLexicon &lexicon, int floor)
    {
        const int open = m_start - 1;
        const bool isNegatable = m_parse.quantity.relation == Relation::Equal && m_parse.quantity.low > 0 &&
                                 m_parse.amount == m_start && m_parse.lastAmount == m_parse.amount;
        if (!isNegatable || open < floor || !isSign(open, u'(') || !isSign(m_parse.end, u')') ||
            m_view[m_start].isSpaced || m_view[m_parse.number].kind != Token::Kind::Number)
            return;
        const int currency = takeCurrency(open, floor);
        const int first = currency < open ? currency : open;
        const int end = takeAfter(m_parse.end + 1);
        const bool isAmount = m_parse.quantity.isMoney() || m_parse.quantity.unit == u"percent";
        if (currency == open && end == m_parse.end + 1 && !(isAmount && isAfterAccount(open, floor, lexicon)))
            return;
        std::swap(m_parse.quantity.low, m_parse.quantity.high);
        multiply(-1);
        m_parse.amount = m_parse.lastAmount = m_start = first;
        m_parse.end = end;
    }

private:
    bool isSign(int at, QChar sign) const
    {
        return at >= 0 && at < m_limit && m_view[at].kind == Token::Kind::Sign &&
               m_view.text[m_view[at].span.start] == sign;
    }

    void multiply(double factor)
    {
        for (std::optional<double> *end : {&m_parse.quantity.low, &m_parse.quantity.high})
            if (*end)
                *end = withoutDust(**end * factor);
    }

    void setUnit(const Meaning &meaning, int at)
    {
        m_parse.quantity.unit = meaning.unit;
        m_parse.candidates = meaning.candidates;
        m_parse.hasUnit = m_parse.isKnownUnit = true;
        m_parse.unit = at;
    }

    /// The currency right before the bracket: "$(3.2) million"; the bracket itself when there is none.
    int takeCurrency(int open, int floor)
    {
        constexpr int longest = 3;
        if (m_parse.hasUnit || m_view[open].isSpaced)
            return open;
        for (int at = std::max(floor, open - longest); at < open; ++at) {
            const PhraseMatch found = m_view.match(at, open, Role::Unit);
            if (found && found.end == open && found.meaning->isCurrency() && found.meaning->value == 1) {
                setUnit(*found.meaning, -1);
                return at;
            }
        }
        return open;
    }

    /// Past the scale and the unit after the bracket: "($3.2) million", "(3.2)%".
    int takeAfter(int at)
    {
        int end = at;
        const PhraseMatch scale =
            m_parse.isScaled || at >= m_limit ? PhraseMatch() : m_view.match(at, m_limit, Role::Scale);
        if (scale && scale.meaning->value > 1 && m_view[at].kind == Token::Kind::Word) {
            multiply(scale.meaning->value);
            m_parse.isScaled = true;
            m_parse.numberEnd = end = scale.end;
        }
        const PhraseMatch unit =
            m_parse.hasUnit || end >= m_limit ? PhraseMatch() : m_view.match(end, m_limit, Role::Unit);
        if (unit && (unit.meaning->isCurrency() || unit.meaning->unit == u"percent") &&
            (end > at || (!m_view[end].isSpaced && m_view[end].kind == Token::Kind::Sign))) {
            setUnit(*unit.meaning, end);
            multiply(unit.meaning->value);
            end = unit.end;
        }
        return end;
    }

    /// Whether the words before the bracket go on to an amount: "was", "of", "income (loss)", ":".
    bool isAfterAccount(int open, int floor, const FigureLexicon &lexicon) const
    {
        const int before = open - 1;
        if (before < floor)
            return false;
        if (isSign(before, u':') || isSign(before, u')'))
            return true;
        bool isOfAccounts = m_parse.quantity.isMoney();
        for (int at = before; at >= floor && !isOfAccounts; --at)
            isOfAccounts = lexicon.isOfAccounts(m_view[at].word);
        return isOfAccounts && m_view[before].kind == Token::Kind::Word &&
               lexicon.isBeforeLoss(m_view[before].word);
    }

    QuantityParse &m_parse;
    int &m_start;
    const TokenView &m_view;
    int m_limit;
};

} // namespace

void takeNegativeBrackets(QuantityParse &parse, int &start, const TokenView &view,
    const FigureLexicon &lexicon, int floor, int limit)
{
    NegativeBrackets(parse, start, view, limit).take(lexicon, floor);
}

} // namespace text
