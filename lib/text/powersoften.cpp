// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/powersoften.h"

#include <cmath>

namespace text {

namespace {

constexpr int mostExponent = 300;

class PowersOfTen
{
public:
    PowersOfTen(const TokenView &view, int limit)
        : m_view(view)
        , m_limit(limit)
    {
    }

    /// "× 10^6", "x 10⁻³"
    void takePowerOfTen(Magnitude &number) const
    {
        constexpr double base = 10;
        const int at = number.end;
        if (at + 2 >= m_limit || !isNumeral(at + 1) || m_view[at + 1].value != base ||
            m_view[at].span.length() != 1 || !QStringView(u"xX×*·").contains(m_view.quoteOf(at)))
            return;
        int exponent = 0;
        const int end = m_view.quoteOf(at + 2) == u"^" ? plainExponent(at + 3, exponent)
                                                       : raisedExponent(at + 2, exponent);
        if (end == 0 || std::abs(exponent) > mostExponent)
            return;
        const double power = std::pow(base, exponent);
        number.value *= power;
        number.step *= power;
        number.end = end;
    }

private:
    bool isNumeral(int at) const { return at < m_limit && m_view[at].kind == Token::Kind::Number; }

    /// One past the exponent in digits; 0 when there is none.
    int plainExponent(int at, int &exponent) const
    {
        const bool isNegative = at < m_limit && m_view[at].isDash;
        const int digits = at + (isNegative ? 1 : 0);
        if (!isNumeral(digits) || m_view[digits].decimals != 0 || m_view[digits].value > mostExponent)
            return 0;
        exponent = int(m_view[digits].value) * (isNegative ? -1 : 1);
        return digits + 1;
    }

    int raisedExponent(int at, int &exponent) const
    {
        constexpr QStringView raised = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
        constexpr int mostDigits = 3;
        const bool isNegative = m_view.quoteOf(at) == u"⁻";
        const int first = at + (isNegative ? 1 : 0);
        int end = first;
        for (; end < m_limit && end - first < mostDigits && (end == at || !m_view[end].isSpaced); ++end) {
            const qsizetype digit = raised.indexOf(m_view.quoteOf(end));
            if (digit < 0)
                break;
            exponent = exponent * 10 + int(digit);
        }
        exponent *= isNegative ? -1 : 1;
        return end > first ? end : 0;
    }

    const TokenView &m_view;
    int m_limit;
};

} // namespace

void takePowerOfTen(Magnitude &number, const TokenView &view, int limit)
{
    PowersOfTen(view, limit).takePowerOfTen(number);
}

} // namespace text
