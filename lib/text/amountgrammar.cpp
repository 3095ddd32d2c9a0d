// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/amountgrammar.h"

#include "text/measures.h"

#include <algorithm>

namespace text {

using namespace Qt::StringLiterals;

namespace {

UnitName nameOf(const Meaning &meaning)
{
    return {meaning.unit, meaning.value, meaning.candidates};
}

constexpr int mostParts = 3; ///< "2 yards, 1 foot, 3 inches"

class AmountGrammar
{
public:
    AmountGrammar(const TokenView &view, int limit, Noun noun)
        : m_view(view)
        , m_limit(limit)
        , m_noun(noun)
    {
    }

    std::optional<Amount> amount(int at) const
    {
        if (const PhraseMatch found = match(at, Role::Multiple))
            return multiple(at, found);
        Amount result{.start = at};
        bool isNegative = false;
        at = sign(at, isNegative);
        if (isPercentSign(at) && at + 1 < m_limit && m_view[at + 1].kind == Token::Kind::Number &&
            !m_view[at + 1].isSpaced && (m_view[at].isSpaced || at == 0)) { // %50
            result.name.unit = u"percent"_s;
            ++at;
        }
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
        const auto magnitude = readMagnitude(m_view, at, m_limit,
            isMoney                 ? Scales::Money
            : m_noun == Noun::First ? Scales::Prose
                                    : Scales::Plain);
        if (!magnitude)
            return isMoney ? std::nullopt : oneUnit(at, result);
        result.number = at;
        result.magnitude = *magnitude;
        result.end = magnitude->end;
        spread(result);
        if (isNegative)
            result.magnitude.multiply(-1);
        if (isPercentBefore(result))
            return result;
        if (isMoney && isOtherMeasured(at, result.end))
            return std::nullopt;
        if (result.magnitude.kind == Kind::Share)
            result.name = {.unit = u"percent"_s};
        else
            suffix(result);
        if (!result.name.unit.isEmpty() && result.spread < 0)
            parts(result);
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
        const PhraseMatch found = match(at, Role::Unit);
        if (!found || !found.meaning->isCurrency())
            return {};
        const Token &last = m_view[found.end - 1];
        const bool isWritten = last.isAllCapitals || m_noun == Noun::Whole;
        const bool isCode =
            isWritten &&
            (found.end > at + 1 || m_view.quoteOf(at).compare(found.meaning->unit, Qt::CaseInsensitive) == 0);
        if (found.meaning->writing == Writing::CapitalFirst && last.span.length() == 1) // R1.5 billion
            return isLetterBefore(found) ? found : PhraseMatch();
        return last.kind == Token::Kind::Sign || isCode || found.meaning->writing == Writing::Code ||
                       match(found.end - 1, Role::CurrencyBefore)
                   ? found
                   : PhraseMatch();
    }

    /// Whether a single letter is a currency's: right before a number that is no model's or road's, being in
    /// millions, in groups or with hundredths.
    bool isLetterBefore(const PhraseMatch &letter) const
    {
        const int at = letter.end;
        if (at >= m_limit || m_view[at].isSpaced || m_view[at].kind != Token::Kind::Number)
            return false;
        constexpr double largestModel = 1000;
        const QStringView digits = m_view.quoteOf(at);
        const bool isGrouped = m_view[at].value >= largestModel && digits.size() > 4 &&
                               !std::ranges::all_of(digits, [](QChar digit) { return digit.isDigit(); });
        return isGrouped || m_view[at].decimals == 2 ||
               match(m_view.skipHyphen(at + 1, m_limit), Role::Scale);
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

    bool isPercentSign(int at) const
    {
        const PhraseMatch found = match(at, Role::Unit);
        return found && m_view[at].kind == Token::Kind::Sign && found.end == at + 1 &&
               found.meaning->unit == u"percent" && found.meaning->value == 1;
    }

    /// "in dollars 50 per cent": the name before the number is not its unit.
    bool isOtherMeasured(int number, int end) const
    {
        const bool isName = number > 0 && m_view[number - 1].kind == Token::Kind::Word &&
                            m_view[number - 1].capitals == 0 && m_view[number].isSpaced;
        const PhraseMatch unit = isName ? match(m_view.skipHyphen(end, m_limit), Role::Unit) : PhraseMatch();
        return unit && !unit.meaning->isCurrency();
    }

    /// "%50", which is no "%50%"
    bool isPercentBefore(const Amount &amount) const
    {
        return amount.name.unit == u"percent" && !isPercentSign(amount.end);
    }

    /// "a dollar fifty", "an hour and a half": one unit that only counts with what follows it.
    std::optional<Amount> oneUnit(int at, Amount amount) const
    {
        const PhraseMatch article = match(at, Role::Article);
        const PhraseMatch unit = article ? match(article.end, Role::Unit) : PhraseMatch();
        if (!unit || m_view[article.end].kind != Token::Kind::Word)
            return std::nullopt;
        amount.number = at;
        amount.magnitude.value = amount.magnitude.mantissa = 1;
        amount.magnitude.end = amount.end = article.end;
        suffix(amount);
        const int end = amount.end;
        if (end == article.end)
            return std::nullopt;
        parts(amount);
        return amount.end > end ? std::optional(amount) : std::nullopt;
    }

    /// One past "±", "+/-" or "plus or minus"; 0 when none of them stands at a token.
    int plusMinusEnd(int at) const
    {
        if (const PhraseMatch found = match(at, Role::PlusMinus))
            return found.end;
        if (at + 2 >= m_limit || m_view.quoteOf(at) != u"+")
            return 0;
        const int dash = m_view.quoteOf(at + 1) == u"/" ? at + 2 : at + 1;
        return dash < m_limit && m_view[dash].isDash && !m_view[dash].isSpaced ? dash + 1 : 0;
    }

    /// "± 0.5"; a scale that only one of both numbers has is the other's too.
    void spread(Amount &amount) const
    {
        const int found = plusMinusEnd(amount.end);
        const auto width = found > 0 ? readMagnitude(m_view, found, m_limit) : std::nullopt;
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
        if (takeMark(amount))
            return;
        PhraseMatch unit = match(at, Role::Unit);
        if (!unit && amount.name.unit.isEmpty()) // 5 in deep
            unit = lengthAt(at);
        if (!unit && amount.name.unit.isEmpty()) {
            unit = attributeAt(at);
            at += unit ? 1 : 0;
        }
        if (!unit || (!amount.name.unit.isEmpty() && !unit.meaning->isCurrency()))
            return;
        const bool isPrefix = unit.meaning->isCurrency() && unit.end < m_limit &&
                              !m_view[unit.end].isSpaced &&
                              m_view[unit.end].kind == Token::Kind::Number; // the second one in US$5-US$6
        const Token &first = m_view[at];
        const bool isCross = unit.meaning->unit == u"times" && first.span.length() == 1 &&
                             unit.end < m_limit && m_view[unit.end].kind == Token::Kind::Number; // 6 x 9
        if (isCross)
            return;
        const bool isLetter =
            unit.meaning->isCurrency() && first.kind == Token::Kind::Word && first.span.length() == 1;
        const bool isAbbreviation = first.hasStop && unit.end < m_limit && !m_view[unit.end].isSpaced;
        if (isLetter && (first.isSpaced || first.isCapital || isAbbreviation)) // 50p, but no "5p.m."
            return;
        if (isPrefix || !amount.name.merge(nameOf(*unit.meaning)))
            return;
        const int end = m_view[unit.end - 1].span.end;
        const QChar after = end < m_view.text.size() ? m_view.text[end] : QChar();
        const PhraseMatch zero = unit.end < m_limit && amount.name.unit.startsWith(u"degrees") &&
                                         m_view.words.is(m_view[unit.end].word, WordKind::Below)
                                     ? match(unit.end + 1, Role::Number)
                                     : PhraseMatch();
        amount.isAttribute = at != amount.end || after == u'\'' || after == u'’';
        amount.unit = at;
        amount.end = unit.end;
        if (zero && zero.meaning->value == 0) {
            amount.magnitude.multiply(-1);
            amount.end = zero.end;
        }
        // "75 USD million"
        if (const PhraseMatch scale = match(unit.end, Role::Scale);
            scale && unit.meaning->isCurrency() && !amount.magnitude.isScaled()) {
            amount.magnitude.multiply(scale.meaning->value);
            amount.magnitude.scale = scale.meaning->value;
            amount.end = scale.end;
        }
    }

    bool isDimension(int at) const
    {
        return at < m_limit && m_view.words.is(m_view[at].word, WordKind::Dimension);
    }

    /// Inches as "in" or their mark before a word of dimensions: 5" deep.
    PhraseMatch lengthAt(int at) const
    {
        const PhraseMatch found = match(at, Role::SmallUnit);
        return found && found.meaning->unit == u"inches" && isDimension(found.end) ? found : PhraseMatch();
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
        return isSingular && isMeasure(unit.meaning->unit) && !unit.meaning->unit.startsWith(u"percent")
                   ? unit
                   : PhraseMatch();
    }

    /// A unit in brackets, "20 [kg]", or feet and inches by their marks: 5'10".
    bool takeMark(Amount &amount) const
    {
        const int at = amount.end;
        if (!amount.name.unit.isEmpty() || at + 1 >= m_limit || m_view[at].kind != Token::Kind::Sign)
            return false;
        const QChar mark = m_view.text[m_view[at].span.start];
        const Token &next = m_view[at + 1];
        if (mark == u'[' || mark == u'<' || mark == u'(') {
            const PhraseMatch unit = match(at + 1, Role::Unit);
            const bool isClosed = unit && unit.end < m_limit && !next.isSpaced &&
                                  QStringView(u"])>").contains(m_view.quoteOf(unit.end));
            if (!isClosed || unit.meaning->isCurrency() || next.kind != Token::Kind::Word)
                return false;
            amount.name = nameOf(*unit.meaning);
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
        const bool isFeet = isFootMark && next.kind == Token::Kind::Number && !next.isSpaced &&
                            next.value < inches && amount.magnitude.step == 1;
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

    /// "and forty-five cents" after dollars, "2 in" after "5 ft", "7 feet, 10 inches" after yards.
    void parts(Amount &amount) const
    {
        const Magnitude &whole = amount.magnitude;
        if (whole.kind != Kind::Plain || whole.step != 1 || whole.isScaled() || whole.value < 0)
            return;
        if (takeHalf(amount) || takeInches(amount))
            return;
        double smallest = 1;
        for (int i = 0; i < mostParts && takePart(amount, smallest); ++i)
            ;
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
        const auto rest = readMagnitude(m_view, at, m_limit);
        if (!rest || rest->kind != Kind::Plain || rest->isScaled() || rest->value <= 0)
            return false;
        const PhraseMatch unit = match(m_view.skipHyphen(rest->end, m_limit), Role::Unit | Role::SmallUnit);
        const double factor = unit ? partOf(amount.name, *unit.meaning) : 0;
        if (factor > 0 && factor < smallest && rest->value * factor < (isComma ? smallest : 1)) {
            whole.value = withoutDust(whole.value + rest->value * factor);
            whole.mantissa = whole.value;
            whole.step = rest->step * factor;
            amount.end = unit.end;
            smallest = factor;
            return true;
        }
        if (!isComma && smallest == 1 && isMinorAlone(amount, *rest, bool(conjunction))) {
            whole.value = withoutDust(whole.value + rest->value / 100);
            whole.mantissa = whole.value;
            whole.step = 0.01;
            amount.end = rest->end;
        }
        return false;
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
            if (const double parts = m_view.words.partsOf(candidate, smaller.unit); parts > 0) {
                const QString unit = candidate;
                larger = {unit, 1, {}};
                break;
            }
        }
        const bool isMoney = smaller.isCurrency() && smaller.value < 1 && larger.factor == 1;
        if (isMoney &&
            (smaller.isAmbiguous() || smaller.unit == larger.unit ||
                smaller.candidates.contains(larger.unit) || larger.candidates.contains(smaller.unit)))
            return smaller.value;
        const double parts = m_view.words.partsOf(larger.unit, smaller.unit);
        return parts > 0 ? smaller.value / (parts * larger.factor) : 0;
    }

    /// "15 dollars 50", where nothing is counted by the second number.
    bool isMinorAlone(const Amount &amount, const Magnitude &rest, bool isJoined) const
    {
        constexpr double wholeUnit = 100;
        const bool isNamed = amount.unit >= 0 && m_view[amount.end - 1].kind == Token::Kind::Word &&
                             (m_view[amount.unit].capitals == 0 || amount.unit + 1 < amount.end ||
                                 m_view[amount.unit].isAllCapitals);
        const bool isMoney = amount.name.unit.size() == 3 && amount.name.factor == 1;
        if (!isNamed || !isMoney || isJoined || rest.step != 1 || rest.value < 10 || rest.value >= wholeUnit)
            return false;
        if (rest.end < m_limit && !m_view[rest.end].isSpaced && m_view[rest.end].kind == Token::Kind::Word)
            return false;
        return rest.end >= m_limit || (match(rest.end, Role::NotCounted) && !match(rest.end, Role::Of)) ||
               (m_view[rest.end].kind == Token::Kind::Sign && !m_view[rest.end].isDash &&
                   m_view.text[m_view[rest.end].span.start] != u'%');
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
    Noun m_noun;
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

std::optional<Amount> readAmount(const TokenView &view, int at, int limit, Noun noun)
{
    return AmountGrammar(view, limit, noun).amount(at);
}

} // namespace text
