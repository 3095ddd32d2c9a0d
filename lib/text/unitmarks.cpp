// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/unitmarks.h"

#include "text/measures.h"

#include <algorithm>

namespace text {

using namespace Qt::StringLiterals;

namespace {

class UnitMarks
{
public:
    UnitMarks(const TokenView &view, int limit)
        : m_view(view)
        , m_limit(limit)
    {
    }

    /// Inches as "in" or their mark before a word of dimensions: 5" deep.
    PhraseMatch lengthAt(int at) const
    {
        const PhraseMatch found = match(at, Role::SmallUnit);
        const bool isAbbreviation = found && m_view[at].hasStop && found.end >= m_limit; // 5 in.
        return found && found.meaning->unit == u"inches" && (isAbbreviation || isDimension(found.end))
                   ? found
                   : PhraseMatch();
    }

    /// A singular measure after a hyphen with spaces around it: "180 - mile trip".
    PhraseMatch attributeAt(int at) const
    {
        if (at + 2 >= m_limit || !m_view[at].isDash || !m_view[at].isSpaced || !m_view[at + 1].isSpaced ||
            m_view[at + 1].kind != Token::Kind::Word)
            return {};
        const PhraseMatch unit = match(at + 1, Role::Unit);
        const bool isSingular = unit && !m_view.quoteOf(unit.end - 1).endsWith(u's', Qt::CaseInsensitive) &&
                                m_view[unit.end - 1].span.length() > 2;
        const bool isMeasured = isMeasure(unit ? unit.meaning->unit : QString()) ||
                                (unit && unit.meaning->isCurrency()); // a 50 - yen coin
        return isSingular && isMeasured ? unit : PhraseMatch();
    }

    /// A unit in brackets, "20 [kg]", or feet and inches by their marks: 5'10".
    bool takeMark(Amount &amount) const
    {
        const int at = amount.end;
        if (!amount.name.unit.isEmpty() || at >= m_limit || m_view[at].kind != Token::Kind::Sign)
            return false;
        const QChar mark = m_view.text[m_view[at].span.start];
        if (takeSideMark(amount, mark))
            return true;
        if (at + 1 >= m_limit)
            return false;
        const Token &next = m_view[at + 1];
        if (mark == u'[' || mark == u'<' || mark == u'(') {
            const PhraseMatch unit = match(at + 1, Role::Unit);
            const bool isClosed = unit && unit.end < m_limit && !next.isSpaced &&
                                  QStringView(u"])>").contains(m_view.quoteOf(unit.end));
            if (!isClosed || unit.meaning->isCurrency() || next.kind != Token::Kind::Word)
                return false;
            amount.name = unitNameOf(*unit.meaning);
            amount.unit = at + 1;
            amount.end = unit.end + 1;
            return true;
        }
        const bool isFootMark = (mark == u'\'' || mark == u'’' || mark == u'′') && !m_view[at].isSpaced;
        if (isFootMark && isDimension(at + 1)) { // 5' deep
            amount.name.unit = u"feet"_s;
            amount.unit = at;
            amount.end = at + 1;
            return true;
        }
        constexpr double inches = 12;
        const bool isInchMarked = at + 2 < m_limit && !m_view[at + 2].isSpaced &&
                                  QStringView(u"\"”″").contains(m_view.quoteOf(at + 2)); // 6' 2"
        const bool isFeet = isFootMark && next.kind == Token::Kind::Number &&
                            (!next.isSpaced || isInchMarked) && next.value < inches &&
                            amount.magnitude.step == 1;
        if (!isFeet)
            return false;
        amount.name.unit = u"feet"_s;
        amount.magnitude.value = amount.magnitude.mantissa = amount.magnitude.value + next.value / inches;
        amount.magnitude.step = 1 / inches;
        amount.unit = at;
        amount.end = at + 2;
        if (amount.end < m_limit && !m_view[amount.end].isSpaced &&
            QStringView(u"\"”″").contains(m_view.quoteOf(amount.end)))
            ++amount.end;
        return true;
    }

    /// Marks that can mean nothing else: primes, and any after "by" or "x": 8" x 10".
    bool takeSideMark(Amount &amount, QChar mark) const
    {
        const int at = amount.end;
        const bool isNext = at + 1 < m_limit && m_view[at + 1].kind == Token::Kind::Number;
        const bool isSide =
            amount.number > 0 && m_view.words.is(m_view[amount.number - 1].word, WordKind::By);
        const bool isFeet = mark == u'′' || (isSide && (mark == u'\'' || mark == u'’'));
        const bool isInches =
            mark == u'″' || (isSide && (mark == u'"' || mark == u'”')) || (mark == u'"' && !isQuoted(at));
        if (m_view[at].isSpaced || isNext || !(isFeet || isInches))
            return false;
        amount.name.unit = isFeet ? u"feet"_s : u"inches"_s;
        amount.unit = at;
        amount.end = at + 1;
        return true;
    }

private:
    using Kind = Magnitude::Kind;

    /// Whether the straight mark at a token may open or close a quotation: another one stands near, or no
    /// word that it could measure follows.
    bool isQuoted(int mark) const
    {
        constexpr int distance = 100;
        const int size = int(m_view.tokens.size());
        for (int at = std::max(0, mark - distance); at < std::min(size, mark + distance); ++at)
            if (at != mark && QStringView(u"\"“”").contains(m_view.quoteOf(at)))
                return true;
        return mark + 1 < m_limit && m_view[mark + 1].kind != Token::Kind::Word;
    }

    PhraseMatch match(int at, Roles roles) const { return m_view.match(at, m_limit, roles); }

    bool isDimension(int at) const
    {
        return at < m_limit && m_view.words.is(m_view[at].word, WordKind::Dimension);
    }

    const TokenView &m_view;
    int m_limit;
};

} // namespace

bool takeUnitMark(Amount &amount, const TokenView &view, int limit)
{
    return UnitMarks(view, limit).takeMark(amount);
}

PhraseMatch inchesAt(const TokenView &view, int at, int limit)
{
    return UnitMarks(view, limit).lengthAt(at);
}

PhraseMatch attributeAt(const TokenView &view, int at, int limit)
{
    return UnitMarks(view, limit).attributeAt(at);
}

} // namespace text
