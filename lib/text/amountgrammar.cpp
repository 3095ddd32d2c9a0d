// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/amountgrammar.h"

namespace text {

using namespace Qt::StringLiterals;

namespace {

UnitName nameOf(const Meaning &meaning)
{
    return {meaning.unit, meaning.value, meaning.candidates};
}

class AmountGrammar
{
public:
    AmountGrammar(const TokenView &view, int limit)
        : m_view(view)
        , m_limit(limit)
    {
    }

    std::optional<Amount> amount(int at) const
    {
        if (const PhraseMatch found = match(at, Role::Multiple))
            return multiple(at, found);
        Amount result{.start = at};
        bool isNegative = false;
        at = sign(at, isNegative);
        // "US $5", "USD$5": up to two names, the exact one counts.
        for (int i = 0; i < 2; ++i) {
            const PhraseMatch currency = currencyBefore(at);
            if (!currency || !result.name.merge(nameOf(*currency.meaning)))
                break;
            at = currency.end;
        }
        if (!result.name.unit.isEmpty() && at + 1 < m_limit && m_view[at].isDash &&
            !m_view[at + 1].isSpaced) {
            isNegative = true;
            ++at;
        }
        const bool isMoney = !result.name.unit.isEmpty();
        const auto magnitude = readMagnitude(m_view, at, m_limit, isMoney ? Scales::Money : Scales::Plain);
        if (!magnitude)
            return std::nullopt;
        result.number = at;
        result.magnitude = *magnitude;
        result.end = magnitude->end;
        spread(result);
        if (isNegative)
            result.magnitude.multiply(-1);
        if (result.magnitude.kind == Kind::Share)
            result.name = {.unit = u"percent"_s};
        else
            suffix(result);
        return result;
    }

private:
    using Kind = Magnitude::Kind;

    PhraseMatch match(int at, Roles roles) const
    {
        return at < m_limit ? m_view.match(at, m_limit, roles) : PhraseMatch();
    }

    /// A currency that may stand before its amount: a sign, a code or an abbreviation, but no name: "won 5".
    PhraseMatch currencyBefore(int at) const
    {
        constexpr int longestAbbreviation = 4; // Sfr., Ksh
        const PhraseMatch found = match(at, Role::Unit);
        if (!found || !found.meaning->isCurrency())
            return {};
        const Token &last = m_view[found.end - 1];
        const int length = last.span.length();
        const bool isShort = length <= 2 || (last.isCapital && length <= longestAbbreviation);
        return last.kind == Token::Kind::Sign || isShort ? found : PhraseMatch();
    }

    /// Past a minus sign that stands right before what it negates, or the word.
    int sign(int at, bool &isNegative) const
    {
        if (const PhraseMatch word = match(at, Role::Minus)) {
            isNegative = true;
            return word.end;
        }
        const bool isApart =
            at < m_limit && (m_view[at].isSpaced || at == 0 || m_view[at - 1].kind == Token::Kind::Sign);
        const bool isMinus = isApart && at + 1 < m_limit && m_view[at].isDash && !m_view[at + 1].isSpaced;
        isNegative = isNegative || isMinus;
        return isMinus ? at + 1 : at;
    }

    /// "± 0.5"; a scale that only one of both numbers has is the other's too.
    void spread(Amount &amount) const
    {
        const PhraseMatch found = match(amount.end, Role::PlusMinus);
        const auto width = found ? readMagnitude(m_view, found.end, m_limit) : std::nullopt;
        if (!width)
            return;
        amount.spread = width->isScaled() ? width->value : width->value * amount.magnitude.scale;
        amount.end = width->end;
        if (width->isScaled() && !amount.magnitude.isScaled()) {
            amount.magnitude.multiply(width->scale);
            amount.magnitude.scale = width->scale;
        }
    }

    void suffix(Amount &amount) const
    {
        int at = m_view.skipHyphen(amount.end, m_limit);
        const bool isMany = amount.magnitude.kind == Kind::Vague || amount.magnitude.kind == Kind::Rough;
        if (const PhraseMatch of = match(at, Role::Of); of && isMany) // millions of dollars
            at = of.end;
        const PhraseMatch unit = match(at, Role::Unit);
        if (!unit || (!amount.name.unit.isEmpty() && !unit.meaning->isCurrency()))
            return;
        const bool isPrefix = unit.meaning->isCurrency() && unit.end < m_limit &&
                              !m_view[unit.end].isSpaced &&
                              m_view[unit.end].kind == Token::Kind::Number; // the second one in US$5-US$6
        if (isPrefix || !amount.name.merge(nameOf(*unit.meaning)))
            return;
        const int end = m_view[unit.end - 1].span.end;
        const QChar after = end < m_view.text.size() ? m_view.text[end] : QChar();
        amount.isAttribute = at != amount.end || after == u'\'' || after == u'’';
        amount.unit = at;
        amount.end = unit.end;
    }

    /// "doubled", "threefold"
    static Amount multiple(int at, const PhraseMatch &found)
    {
        Amount result{.name = {.unit = u"times"_s}, .start = at, .number = at};
        result.magnitude.value = result.magnitude.mantissa = found.meaning->value;
        result.magnitude.step = found.meaning->value < 1 ? 0.1 : 1;
        result.magnitude.end = result.end = found.end;
        result.isMultiple = true;
        return result;
    }

    const TokenView &m_view;
    int m_limit;
};

} // namespace

bool UnitName::merge(const UnitName &other)
{
    if (other.unit.isEmpty() || (unit == other.unit && !isAmbiguous()))
        return true;
    if (unit.isEmpty() || candidates.contains(other.unit)) {
        *this = other;
        return true;
    }
    return other.candidates.contains(unit);
}

std::optional<Amount> readAmount(const TokenView &view, int at, int limit)
{
    return AmountGrammar(view, limit).amount(at);
}

} // namespace text
