// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/amountparts.h"

#include "text/measures.h"

#include <cmath>

namespace text {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostParts = 3; ///< "2 yards, 1 foot, 3 inches"

class AmountParts
{
public:
    AmountParts(const TokenView &view, int limit)
        : m_view(view)
        , m_limit(limit)
    {
    }

    /// "and forty-five cents" after dollars, "2 in" after "5 ft", "7 feet, 10 inches" after yards.
    void parts(Amount &amount) const
    {
        const Magnitude &whole = amount.magnitude;
        const bool isWhole = whole.value == std::trunc(whole.value); // 2 lakh rupees and 50 paise
        if (whole.kind != Kind::Plain || !isWhole || whole.value < 0 ||
            (whole.step != 1 && !whole.isScaled()))
            return;
        if (!whole.isScaled() && (takeHalf(amount) || takeInches(amount)))
            return;
        double smallest = 1;
        for (int i = 0; i < mostParts && takePart(amount, smallest); ++i)
            ;
    }

private:
    using Kind = Magnitude::Kind;

    PhraseMatch match(int at, Roles roles) const { return m_view.match(at, m_limit, roles); }

    bool isDimension(int at) const
    {
        return at < m_limit && m_view.words.is(m_view[at].word, WordKind::Dimension);
    }

    /// One smaller unit and how many of it; `smallest` is what one of the last one is in the whole's unit.
    bool takePart(Amount &amount, double &smallest) const
    {
        Magnitude &whole = amount.magnitude;
        const bool isComma = amount.end < m_limit && m_view.quoteOf(amount.end) == u",";
        const int afterComma = amount.end + (isComma ? 1 : 0);
        const PhraseMatch conjunction = match(afterComma, Role::And);
        const int at = conjunction ? conjunction.end : afterComma;
        if (at >= m_limit || m_view[at].kind == Token::Kind::Sign)
            return false;
        constexpr double smallestScale = 1000; // five hundred fils
        const auto rest = readMagnitude(m_view, at, m_limit, Scales::Prose);
        if (!rest || rest->kind != Kind::Plain || rest->scale >= smallestScale || rest->value <= 0)
            return false;
        const PhraseMatch unit = match(m_view.skipHyphen(rest->end, m_limit), Role::Unit | Role::SmallUnit);
        const double factor = unit ? partOf(amount.name, *unit.meaning) : 0;
        if (factor > 0 && factor < smallest && rest->value * factor < (isComma ? smallest : 1)) {
            whole.value = withoutDust(whole.value + rest->value * factor);
            whole.mantissa = whole.value;
            whole.step = rest->step * factor;
            amount.end = unit.end;
            smallest = factor;
            if (isTenths(amount, factor))
                takeHundredths(amount);
            return true;
        }
        if (!isComma && smallest == 1 && isMinorAlone(amount, *rest, bool(conjunction))) {
            whole.value = withoutDust(whole.value + rest->value / 100);
            whole.mantissa = whole.value;
            whole.step = 0.01;
            amount.end = rest->end;
            amount.name.candidates.removeIf([](const QString &name) { return isMeasure(name); });
        }
        return false;
    }

    /// Whether tenths of a currency were said last: "five mao".
    static bool isTenths(const Amount &amount, double factor)
    {
        return amount.name.unit.size() == 3 && factor == 0.1;
    }

    /// "six kuai five mao two"
    void takeHundredths(Amount &amount) const
    {
        const PhraseMatch digit = match(amount.end, Role::Number);
        const bool isLast = digit && (digit.end >= m_limit || m_view[digit.end].kind == Token::Kind::Sign);
        if (!isLast || m_view[amount.end].kind != Token::Kind::Word || digit.meaning->value < 1 ||
            digit.meaning->value > 9)
            return;
        Magnitude &whole = amount.magnitude;
        whole.value = whole.mantissa = withoutDust(whole.value + digit.meaning->value / 100);
        whole.step = 0.01;
        amount.end = digit.end;
    }

    /// "two miles and a half"
    bool takeHalf(Amount &amount) const
    {
        const PhraseMatch conjunction = match(amount.end, Role::And);
        const PhraseMatch article = conjunction ? match(conjunction.end, Role::Article) : PhraseMatch();
        const PhraseMatch half = article ? match(article.end, Role::Fraction) : PhraseMatch();
        if (!half || half.meaning->value != 2 || amount.unit < 0 || match(half.end, Role::Of | Role::Scale))
            return false;
        amount.magnitude.value = amount.magnitude.mantissa = amount.magnitude.value + 0.5;
        amount.magnitude.step = 0.1;
        amount.end = half.end;
        return true;
    }

    /// "6-foot-4", "six foot two"
    bool takeInches(Amount &amount) const
    {
        constexpr double inches = 12;
        const int at = amount.end;
        const bool isFoot = amount.name.unit == u"feet" && amount.unit >= 0 && amount.unit + 1 == at &&
                            amount.magnitude.value > 1;
        if (!isFoot || at >= m_limit)
            return false;
        const bool isTight =
            at + 1 < m_limit && m_view[at].isDash && !m_view[at].isSpaced && !m_view[at + 1].isSpaced;
        if (!isTight && !isFootAlone(at))
            return false;
        const auto rest = readMagnitude(m_view, isTight ? at + 1 : at, m_limit);
        if (!rest || rest->kind != Kind::Plain || rest->isScaled() || rest->value <= 0 ||
            rest->value >= inches)
            return false;
        amount.magnitude.value = amount.magnitude.mantissa = amount.magnitude.value + rest->value / inches;
        amount.magnitude.step = 1 / inches;
        amount.end = rest->end;
        const int unit = m_view.skipHyphen(amount.end, m_limit);
        if (const PhraseMatch inch = match(unit, Role::Unit | Role::SmallUnit);
            inch && inch.meaning->unit == u"inches")
            amount.end = inch.end;
        return true;
    }

    /// Whether inches may follow "six foot" as a number alone: "foot" is singular, and nothing else is
    /// counted.
    bool isFootAlone(int at) const
    {
        const bool isSingular = match(at - 1, Role::Unit) && !match(at - 1, Role::PluralNoun) &&
                                m_view[at - 1].kind == Token::Kind::Word && m_view[at - 1].span.length() > 2;
        const PhraseMatch number = isSingular ? match(at, Role::Number) : PhraseMatch();
        return number && (number.end >= m_limit || m_view[number.end].kind == Token::Kind::Sign ||
                             isDimension(number.end));
    }

    /// What one of the smaller unit is in the larger one; 0 when they are not said together. A pound that has
    /// ounces is a weight.
    double partOf(UnitName &larger, const Meaning &smaller) const
    {
        for (const QString &candidate : std::as_const(larger.candidates)) {
            if (smaller.value == 1 && m_view.words.partsOf(candidate, smaller.unit) > 0) {
                const QString unit = candidate;
                larger = {unit, 1, {}};
                break;
            }
        }
        const bool isMinor = smaller.value < 1 && smaller.unit.size() == 3 && smaller.unit.front().isUpper();
        if (isMinor && larger.factor == 1 && agree(larger, smaller)) {
            constexpr double tenths = 10;
            const bool isThousandth = smaller.candidates.contains(larger.unit) && // fils of a dinar
                                      m_view.words.hasThousandths(larger.unit);
            return isThousandth ? withoutDust(smaller.value / tenths) : smaller.value;
        }
        for (const QString &candidate : smaller.candidates) // 11 stone 4 pounds
            if (const double parts = m_view.words.partsOf(larger.unit, candidate);
                parts > 0 && candidate.size() != smaller.unit.size())
                return smaller.value / (parts * larger.factor);
        const double parts = m_view.words.partsOf(larger.unit, smaller.unit);
        return parts > 0 ? smaller.value / (parts * larger.factor) : 0;
    }

    /// Whether a hundredth may be one of a currency. Leaves of what the larger one's name may mean only what
    /// has such hundredths: pounds that have piastres are Egyptian.
    static bool agree(UnitName &larger, const Meaning &smaller)
    {
        const QStringList minors = smaller.isAmbiguous() ? smaller.candidates : QStringList(smaller.unit);
        if (!larger.isAmbiguous())
            return minors.contains(larger.unit) || smaller.isAmbiguous();
        QStringList both = larger.candidates;
        both.removeIf([&minors](const QString &name) { return !minors.contains(name); });
        if (both.isEmpty()) {
            larger.candidates.removeIf([](const QString &name) { return isMeasure(name); });
            return smaller.isAmbiguous();
        }
        larger.unit = both.front();
        larger.candidates = both.size() > 1 ? both : QStringList();
        return true;
    }

    /// "15 dollars 50", where nothing is counted by the second number.
    bool isMinorAlone(const Amount &amount, const Magnitude &rest, bool isJoined) const
    {
        constexpr double wholeUnit = 100;
        const bool isNamed = amount.unit >= 0 && m_view[amount.end - 1].kind == Token::Kind::Word &&
                             (m_view[amount.unit].capitals == 0 || amount.unit + 1 < amount.end ||
                                 m_view[amount.unit].isAllCapitals);
        const bool isMoney = amount.name.unit.size() == 3 && amount.name.factor == 1;
        const PhraseMatch other = rest.end < m_limit ? match(rest.end, Role::Unit) : PhraseMatch();
        if (other && m_view[rest.end].kind == Token::Kind::Sign) // "10 dollars 20 €"
            return false;
        if (isJoined && rest.end < m_limit && !QStringView(u".!?;)").contains(m_view.quoteOf(rest.end)))
            return false; // "13 dollars and 45", where nothing else follows
        // "six dollars and five", "$30 and forty-five": said so only in words
        const bool isSaid = isJoined && m_view[rest.end - 1].kind == Token::Kind::Word;
        if (!(isNamed || isSaid) || !isMoney || rest.step != 1 || rest.value < (isSaid ? 1 : 10) ||
            rest.value >= wholeUnit)
            return false;
        if (rest.end < m_limit && !m_view[rest.end].isSpaced && m_view[rest.end].kind == Token::Kind::Word)
            return false;
        return rest.end >= m_limit || (match(rest.end, Role::NotCounted) && !match(rest.end, Role::Of)) ||
               (m_view[rest.end].kind == Token::Kind::Sign && !m_view[rest.end].isDash &&
                   m_view.text[m_view[rest.end].span.start] != u'%');
    }

    const TokenView &m_view;
    int m_limit;
};

} // namespace

void takeParts(Amount &amount, const TokenView &view, int limit)
{
    AmountParts(view, limit).parts(amount);
}

} // namespace text
