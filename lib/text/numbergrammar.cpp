// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/numbergrammar.h"

#include "text/countednouns.h"
#include "text/fractiongrammar.h"
#include "text/powersoften.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace text {

namespace {

constexpr int mostScales = 4;         ///< "hundreds of thousands of millions"
constexpr double smallestStep = 1e-9; ///< Of decimals in words.
constexpr double smallestAfterComma =
    100; ///< "three million, two hundred thousand"; no "one thousand, five".

constexpr double groupFactor = 1000;

class NumberGrammar
{
public:
    NumberGrammar(const TokenView &view, int limit, Scales scales)
        : m_view(view)
        , m_limit(limit)
        , m_isProse(scales == Scales::Prose)
        , m_scales(scales == Scales::Money ? Role::Scale | Role::Collective | Role::MoneyScale
                                           : Role::Scale | Role::Collective)
    {
    }

    std::optional<Magnitude> magnitude(int at) const
    {
        if (auto found = vague(at)) {
            takeAlternative(*found);
            return found;
        }
        if (auto found = rough(at))
            return found;
        if (auto found = readFraction(m_view, at, m_limit))
            return found;
        if (auto found = readShare(m_view, at, m_limit))
            return found;
        if (auto found = readFractionSign(m_view, at, m_limit))
            return found;
        return number(at);
    }

private:
    using Kind = Magnitude::Kind;

    PhraseMatch match(int at, Roles roles) const
    {
        return at < m_limit ? m_view.match(at, m_limit, roles) : PhraseMatch();
    }
    int skip(int at, Roles roles) const
    {
        const PhraseMatch found = match(at, roles);
        return found ? found.end : at;
    }
    /// Past the hyphen before a scale: "$5-billion", and "$ 5 - billion" in text with spaces around its
    /// signs.
    int skipHyphen(int at) const
    {
        if (at + 1 < m_limit && m_view[at].isDash && m_view[at].isSpaced && m_view[at + 1].isSpaced &&
            m_view[at + 1].span.length() > 2 && match(at + 1, Role::Scale))
            return at + 1;
        return m_view.skipHyphen(at, m_limit);
    }
    bool isNumeral(int at) const { return at < m_limit && m_view[at].kind == Token::Kind::Number; }

    /// "hundreds", "several hundred", "tens of thousands": each scale takes the interval to its multiples.
    std::optional<Magnitude> vague(int at) const
    {
        const PhraseMatch found = match(at, Role::Vague);
        if (!found)
            return std::nullopt;
        Magnitude result{
            .kind = Kind::Vague, .low = found.meaning->value, .high = found.meaning->high, .end = found.end};
        for (int i = 0; i < mostScales; ++i) {
            const PhraseMatch scale = match(skip(result.end, Role::Of), Role::Scale | Role::Collective);
            if (!scale)
                return result;
            result.low *= scale.meaning->value;
            result.high = (result.high + 1) * scale.meaning->value - 1;
            result.end = scale.end;
        }
        return result;
    }

    /// "hundreds, if not thousands": from the first one's low to the second one's high. A scale that only the
    /// second one has is the first one's too: "tens or hundreds of thousands".
    void takeAlternative(Magnitude &first) const
    {
        const bool hasComma = isComma(first.end);
        const int at = first.end + (hasComma ? 1 : 0);
        const PhraseMatch joint =
            match(at, hasComma ? Roles(Role::Alternative) : Roles(Role::Alternative) | Role::RangeJoining);
        const PhraseMatch word = joint ? match(joint.end, Role::Vague) : PhraseMatch();
        const auto second = word ? vague(joint.end) : std::nullopt;
        if (!second || second->low <= first.low)
            return;
        const bool isPlain = match(first.end - 1, Role::Vague) && first.high < second->high;
        first.low *= isPlain && word.meaning->value > first.low ? second->low / word.meaning->value : 1;
        first.high = second->high;
        first.end = second->end;
        if (hasComma && isComma(first.end) && match(first.end + 1, Role::Of))
            ++first.end;
    }

    /// "a couple of hundred"
    std::optional<Magnitude> rough(int at) const
    {
        const PhraseMatch found = match(at, Role::Rough);
        if (!found)
            return std::nullopt;
        Magnitude result{.kind = Kind::Rough,
            .value = found.meaning->value,
            .mantissa = found.meaning->value,
            .end = found.end};
        const PhraseMatch scale = match(skip(result.end, Role::Of), Role::Scale | Role::Collective);
        if (scale) {
            result.value *= scale.meaning->value;
            result.scale = scale.meaning->value;
            result.end = scale.end;
        }
        return result;
    }

    /// Groups that fall in size: "two million three hundred thousand and five".
    std::optional<Magnitude> number(int at) const
    {
        auto result = group(at);
        double below = result ? result->scale : 0;
        while (below >= widensFrom) {
            const int next = nextGroup(at, result->end);
            const auto rest = group(next);
            const bool isLower = rest && rest->value < below &&
                                 (!isNumeral(next) || rest->isScaled() ||
                                     isCountedRest(*rest, next > result->end && !isComma(result->end))) &&
                                 !match(next, Role::Article);
            if (!isLower || (isComma(result->end) && rest->value < smallestAfterComma))
                break;
            result->value += rest->value;
            result->mantissa = result->value;
            result->step = rest->step;
            result->end = rest->end;
            result->scale = 1;
            below = rest->scale;
        }
        return result;
    }

    bool isComma(int at) const
    {
        return at < m_limit && m_view[at].kind == Token::Kind::Sign && !m_view[at].isSpaced &&
               m_view.text[m_view[at].span.start] == u',';
    }

    /// "5 thousand 300 dollars": digits that end a number whose unit is money.
    bool isCountedRest(const Magnitude &rest, bool isJoined) const
    {
        const PhraseMatch unit = match(rest.end, Role::Unit);
        return rest.step == 1 && (isJoined || rest.value >= smallestAfterComma) && unit &&
               unit.meaning->isCurrency() && m_view[rest.end].kind == Token::Kind::Word;
    }

    /// Where the next group may start: after "and", or after a comma when all is in words or all in digits
    /// with scales.
    int nextGroup(int first, int at) const
    {
        const bool isAlike =
            isNumeral(first) ? isNumeral(at + 1) && match(at + 2, Role::Scale) : !isNumeral(at + 1);
        if (isComma(at) && isAlike)
            ++at;
        return skip(at, Role::And);
    }

    /// A number below a thousand, or in digits, with its scales: "29.3 billion", "three hundred and five
    /// thousand".
    std::optional<Magnitude> group(int at) const
    {
        auto result = start(at);
        if (!result)
            return std::nullopt;
        takeFraction(*result, m_view, m_limit);
        takeDecimals(*result, at);
        result->mantissa = result->value;
        for (int i = 0; i < mostScales; ++i) {
            const int next = skipHyphen(result->end);
            const PhraseMatch scale = match(next, m_scales);
            if (!scale || isUnitLetter(next, scale, at) || skipInitials(m_view, next, m_limit) != next)
                break;
            applyScale(*result, *scale.meaning);
            result->end = scale.end;
            const bool isHundred =
                scale.meaning->value < widensFrom && scale.meaning->role == Role::Scale && !isNumeral(at);
            if (i == 0 && isHundred)
                addRest(*result, at);
        }
        addHalfScale(*result);
        return result;
    }

    /// "and five" after "two hundred"
    void addRest(Magnitude &number, int at) const
    {
        const auto rest = readUnderHundred(m_view, skip(number.end, Role::And), m_limit);
        const PhraseMatch scale = rest ? match(rest->end, Role::Scale) : PhraseMatch();
        if (rest && !(scale && scale.meaning->value < widensFrom)) { // no "one hundred and two hundred"
            number.value += rest->value;
            number.mantissa = number.value;
            number.scale = 1;
            number.end = rest->end;
        }
        takeDecimals(number, at);
    }

    /// "point one four"
    void takeDecimals(Magnitude &number, int at) const
    {
        if (isNumeral(at) || number.step != 1 || !isPoint(number.end))
            return;
        double step = 1;
        double value = number.value;
        int end = number.end + 1;
        for (; end < m_limit && step > smallestStep; ++end) {
            const PhraseMatch digit = match(end, Role::Number);
            if (!digit || digit.meaning->value > 9)
                break;
            step /= 10;
            value += digit.meaning->value * step;
        }
        if (step == 1)
            return;
        number.value = number.mantissa = withoutDust(value);
        number.step = withoutDust(step);
        number.end = end;
    }

    bool isPoint(int at) const
    {
        return at + 1 < m_limit && m_view.words.is(m_view[at].word, WordKind::DecimalPoint) &&
               !m_view[at].isCapital && m_view[at].kind == Token::Kind::Word;
    }

    /// "a million and a half"
    void addHalfScale(Magnitude &number) const
    {
        const PhraseMatch conjunction =
            number.scale >= widensFrom ? match(number.end, Role::And) : PhraseMatch();
        const PhraseMatch article = conjunction ? match(conjunction.end, Role::Article) : PhraseMatch();
        const PhraseMatch half = article ? match(article.end, Role::Fraction) : PhraseMatch();
        if (!half || half.meaning->value != 2 || match(half.end, Role::Scale | Role::Of | Role::Collective))
            return;
        number.value += number.scale / 2;
        number.mantissa += 0.5;
        number.step = number.scale / 10;
        number.end = half.end;
    }

    /// Whether a word near a number speaks of lengths: "a depth of 75m".
    bool isNearLength(int number) const
    {
        constexpr int before = 5;
        constexpr int after = 5;
        const int end = std::min(m_limit, number + after);
        for (int at = std::max(0, number - before); at < end; ++at)
            if (m_view.words.is(m_view[at].word, WordKinds(WordKind::Length) | WordKind::Dimension))
                return true;
        return false;
    }

    /// A letter that is a unit rather than a scale: "12 m" and "12m wide", but not "£12 m" or "12 m people".
    bool isUnitLetter(int at, const PhraseMatch &scale, int number) const
    {
        const bool isLetter = scale.end == at + 1 && m_view[at].span.length() == 1;
        const PhraseMatch unit = isLetter && m_isProse ? match(at, Role::Unit) : PhraseMatch();
        if (!unit)
            return false;
        if (unit.end > scale.end) // 20m/s
            return true;
        const int after = m_view.skipHyphen(scale.end, m_limit); // a 12m-high wall
        if (after < m_limit && m_view.words.is(m_view[after].word, WordKind::Dimension))
            return true;
        if (number > 0 && m_view.words.is(m_view[number - 1].word, WordKind::By)) // 3m x 4m
            return true;
        if (unit.meaning->unit == u"metres" && m_view[number].decimals == 0 && isNumeral(number) &&
            isNearLength(number) && !(scale.end < m_limit && match(scale.end, Role::Unit)))
            return true;
        const PhraseMatch counted = match(scale.end, Role::Unit);
        const bool isCounted = counted && counted.meaning->unit != u"times";
        return m_view[at].isSpaced && !isCounted;
    }

    std::optional<Magnitude> start(int at) const
    {
        if (isNumeral(at))
            return inDigits(at);
        if (const auto word = readUnderHundred(m_view, at, m_limit))
            return word;
        if (isPoint(at)) { // "point five" per cent
            Magnitude result{.value = 0, .end = at};
            takeDecimals(result, at);
            const bool isMeasured =
                result.end > at && match(result.end, Roles(Role::Unit) | Role::Scale | Role::Of);
            return isMeasured ? std::optional(result) : std::nullopt;
        }
        const PhraseMatch article = match(at, Role::Article);
        const bool isWord =
            article && article.end < m_limit && m_view[article.end].span.length() > 1; // no "a.m."
        if (isWord && match(article.end, Role::Scale | Role::Collective))
            return Magnitude{.value = 1, .end = article.end};
        return std::nullopt;
    }

    /// Three digits after a comma with spaces around it, as texts have it that are cut into words; or with
    /// one space, when no number starts so: "66, 000".
    bool isSpacedGroup(int at, int first) const
    {
        constexpr int digits = 3;
        const bool isZero = isNumeral(at + 1) && m_view.quoteOf(at) == u"," &&
                            m_view[at + 1].span.length() == digits &&
                            m_view.text[m_view[at + 1].span.start] == u'0';
        if (isZero && m_view[first].span.length() <= digits && m_view[first].value > 0 &&
            m_view[first].decimals == 0)
            return true;
        const auto isSpacedComma = [this](int comma) {
            return m_view[comma].kind == Token::Kind::Sign && m_view[comma].isSpaced &&
                   m_view.quoteOf(comma) == u",";
        };
        return isNumeral(at + 1) && isSpacedComma(at) && m_view[at + 1].isSpaced &&
               m_view[first].span.length() <= digits && m_view[first].value > 0 &&
               m_view[at + 1].span.length() == digits && !(first > 0 && isSpacedComma(first - 1));
    }

    /// "2 point 5 million"
    void takeSpokenPoint(Magnitude &number) const
    {
        const int digits = number.end + 1;
        if (number.step != 1 || !isPoint(number.end) || !isNumeral(digits) || m_view[digits].decimals != 0 ||
            !match(digits + 1, Roles(Role::Unit) | Role::Scale))
            return;
        number.step = std::pow(10, -m_view[digits].span.length());
        number.value += m_view[digits].value * number.step;
        number.end = digits + 1;
    }

    /// A point with spaces around it between the hundredths of money and its sign: "$3 . 50".
    bool isSpacedPoint(int at, int first) const
    {
        constexpr int digits = 2;
        const bool isMoney = first > 0 && m_view[first - 1].kind == Token::Kind::Sign &&
                             m_view.match(first - 1, m_limit, Role::Unit);
        return isMoney && isNumeral(at + 1) && m_view.quoteOf(at) == u"." && m_view[at].isSpaced &&
               m_view[at + 1].span.length() == digits && m_view[at + 1].decimals == 0 &&
               m_view[first].decimals == 0;
    }

    std::optional<Magnitude> inDigits(int at) const
    {
        if (auto fraction = readSlashed(m_view, at, m_limit))
            return fraction;
        Magnitude result{
            .value = m_view[at].value, .step = std::pow(10, -m_view[at].decimals), .end = at + 1};
        while (isSpacedGroup(result.end, at)) { // 30 , 000
            result.value = result.value * groupFactor + m_view[result.end + 1].value;
            result.end += 2;
        }
        takeSpokenPoint(result);
        if (isSpacedPoint(result.end, at)) { // $3 . 50
            result.value += m_view[result.end + 1].value / 100;
            result.step = 0.01;
            result.end += 2;
        }
        if (isNumeral(at + 1) && m_view[at + 1].isFraction && result.step == 1) { // 2½
            result.value += m_view[at + 1].value;
            result.step = m_view[at + 1].value == 0.5 ? 0.1 : 0.01;
            ++result.end;
        }
        takePowerOfTen(result, m_view, m_limit);
        return result;
    }

    const TokenView &m_view;
    int m_limit;
    bool m_isProse;
    Roles m_scales; ///< Of the numbers that digits or words give.
};

} // namespace

void Magnitude::multiply(double factor)
{
    if (factor == 1)
        return;
    value = withoutDust(value * factor);
    low = withoutDust(low * factor);
    high = withoutDust(high * factor);
    step = withoutDust(step * std::abs(factor));
    if (low > high)
        std::swap(low, high);
}

double withoutDust(double value)
{
    constexpr double exactWithoutHelp = 1e14;
    if (!std::isfinite(value) || std::abs(value) >= exactWithoutHelp)
        return value;
    if (value == std::trunc(value))
        return value;
    std::array<char, 32> digits;
    const auto written =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::general, 15);
    double clean = value;
    std::from_chars(digits.data(), written.ptr, clean);
    return clean;
}

std::optional<Magnitude> readMagnitude(const TokenView &view, int at, int limit, Scales scales)
{
    auto result = NumberGrammar(view, limit, scales).magnitude(at);
    const bool isFinite =
        result && std::isfinite(result->value) && std::isfinite(result->high) && std::isfinite(result->step);
    return isFinite ? result : std::nullopt;
}

} // namespace text
