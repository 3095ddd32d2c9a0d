// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/numbergrammar.h"

#include <array>
#include <charconv>
#include <cmath>

namespace text {

namespace {

constexpr double widensFrom = 1000;   ///< Scales from here on widen the printed precision.
constexpr int mostScales = 4;         ///< "hundreds of thousands of millions"
constexpr double largestWhole = 1000; ///< "One in 2,024" is no share.

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
        if (auto found = vague(at))
            return found;
        if (auto found = rough(at))
            return found;
        if (auto found = fraction(at))
            return found;
        if (auto found = share(at))
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

    /// "half", "a third", "two-thirds", "three quarters of a million". Only halves need no numerator.
    std::optional<Magnitude> fraction(int at) const
    {
        double numerator = 1;
        int next = at;
        if (const PhraseMatch article = match(at, Role::Article)) {
            next = article.end;
        } else if (const PhraseMatch word = match(at, Role::Number)) {
            numerator = word.meaning->value;
            next = word.end;
        }
        const PhraseMatch found = match(m_view.skipHyphen(next, m_limit), Role::Fraction);
        const bool isAlone = next == at && found && found.meaning->value != 2;
        const int unitAt = found ? m_view.skipHyphen(found.end, m_limit) : at; // quarter-mile
        const bool isAttribute = found && unitAt != found.end && match(unitAt, Role::Unit);
        if (!found || (isAlone && !isAttribute && !match(found.end, Role::Scale)) ||
            numerator >= found.meaning->value)
            return std::nullopt;
        Magnitude result{.value = numerator / found.meaning->value, .isFraction = true, .end = found.end};
        result.step = found.meaning->value == 2 ? 0.1 : 0.01;

        const int of = skip(result.end, Role::Of);
        const int scaleAt = skip(m_view.skipHyphen(of, m_limit), Role::Article);
        if (const PhraseMatch scale = match(scaleAt, Role::Scale | Role::Collective)) {
            result.end = scale.end;
            applyScale(result, *scale.meaning);
            return result;
        }
        // "a tenth of a percent"
        if (const PhraseMatch article =
                of != result.end ? match(of, Role::Article | Role::Number) : PhraseMatch()) {
            const PhraseMatch unit = match(article.end, Role::Unit);
            const bool isOne = article.meaning->role == Role::Article || article.meaning->value == 1;
            if (isOne && unit && unit.meaning->unit.startsWith(u"percent")) {
                result.end = article.end;
                return result;
            }
        }
        const double exact = result.value;
        result.value = withoutDust(std::round(exact / result.step) * result.step);
        if (of != result.end || match(of, Role::Determiner)) {
            result.kind = Kind::Share;
            setShare(result, exact);
        } else if (const PhraseMatch article = match(result.end, Role::Article);
            article && match(article.end, Role::Unit)) {
            result.end = article.end; // half an hour
        }
        return result;
    }

    /// "one in five", "four out of 10"
    std::optional<Magnitude> share(int at) const
    {
        const auto part = smallNumber(at);
        const PhraseMatch in = part ? match(part->end, Role::Share) : PhraseMatch();
        const auto whole = in ? smallNumber(in.end) : std::nullopt;
        if (!whole || part->value >= whole->value || whole->value > largestWhole || part->value <= 0)
            return std::nullopt;
        Magnitude result{.kind = Kind::Share, .end = whole->end};
        setShare(result, part->value / whole->value);
        return result;
    }

    /// A whole number in digits or one in words.
    std::optional<Magnitude> smallNumber(int at) const
    {
        if (isNumeral(at) && m_view[at].decimals == 0)
            return Magnitude{.value = m_view[at].value, .end = at + 1};
        return underHundred(at);
    }

    /// Shares are whole per cents, or the half ones that are exact (one in eight); small ones have one digit.
    static void setShare(Magnitude &result, double part)
    {
        const double percent = withoutDust(part * 100);
        result.step = percent >= 1 ? 1 : std::pow(10, std::floor(std::log10(percent)));
        const double halves = percent / result.step * 2;
        result.value =
            halves == std::round(halves) ? percent : std::round(percent / result.step) * result.step;
        result.value = withoutDust(result.value);
        result.mantissa = result.value;
    }

    static void applyScale(Magnitude &number, const Meaning &scale)
    {
        number.value = withoutDust(number.value * scale.value);
        (scale.role == Role::Collective ? number.collective : number.scale) *= scale.value;
        if (scale.role != Role::Collective && scale.value >= widensFrom)
            number.step *= scale.value;
        else
            number.step = std::max(1.0, number.step);
    }

    /// Groups that fall in size: "two million three hundred thousand and five".
    std::optional<Magnitude> number(int at) const
    {
        auto result = group(at);
        double below = result ? result->scale : 0;
        while (below >= widensFrom) {
            const int next = skip(result->end, Role::And);
            const auto rest = group(next);
            const bool isLower = rest && rest->value < below && (!isNumeral(next) || rest->isScaled()) &&
                                 !match(next, Role::Article);
            if (!isLower)
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

    /// A number below a thousand, or in digits, with its scales: "29.3 billion", "three hundred and five
    /// thousand".
    std::optional<Magnitude> group(int at) const
    {
        auto result = start(at);
        if (!result)
            return std::nullopt;
        addHalf(*result);
        result->mantissa = result->value;
        for (int i = 0; i < mostScales; ++i) {
            const int next = m_view.skipHyphen(result->end, m_limit);
            const PhraseMatch scale = match(next, m_scales);
            if (!scale || isUnitLetter(next, scale))
                return result;
            applyScale(*result, *scale.meaning);
            result->end = scale.end;
            const bool isHundred = i == 0 && scale.meaning->value < widensFrom &&
                                   scale.meaning->role == Role::Scale && !isNumeral(at);
            if (const auto rest = isHundred ? underHundred(skip(result->end, Role::And)) : std::nullopt) {
                result->value += rest->value;
                result->mantissa = result->value;
                result->scale = 1;
                result->end = rest->end;
            }
        }
        return result;
    }

    /// A letter that is a unit rather than a scale: "12 m", but not "£12 m" or "12 m people".
    bool isUnitLetter(int at, const PhraseMatch &scale) const
    {
        const bool isLetter = scale.end == at + 1 && m_view[at].span.length() == 1 && m_view[at].isSpaced;
        const PhraseMatch counted = match(scale.end, Role::Unit);
        const bool isCounted = counted && counted.meaning->unit != u"times";
        return isLetter && m_isProse && match(at, Role::Unit) && !isCounted;
    }

    /// "1/4", "10 1/2" by signs: numerator and denominator without space.
    std::optional<Magnitude> slashed(int at) const
    {
        constexpr double largestDenominator = 100;
        // "10 1/2", "10-1/2"
        const bool isJoined = at + 2 < m_limit && m_view[at + 1].isDash && !m_view[at + 1].isSpaced &&
                              isNumeral(at + 2) && !m_view[at + 2].isSpaced;
        const bool isMixed = isJoined || (isNumeral(at + 1) && m_view[at + 1].isSpaced);
        const int first = isJoined ? at + 2 : isMixed ? at + 1 : at;
        const int slash = first + 1;
        if (!isNumeral(first) || !isNumeral(slash + 1) || m_view[slash].isSpaced ||
            m_view[slash + 1].isSpaced || m_view.text[m_view[slash].span.start] != u'/')
            return std::nullopt;
        const Token &numerator = m_view[first];
        const Token &denominator = m_view[slash + 1];
        if (numerator.decimals > 0 || denominator.decimals > 0 || numerator.value <= 0 ||
            numerator.value >= denominator.value || denominator.value > largestDenominator ||
            (isMixed && m_view[at].decimals > 0))
            return std::nullopt;
        Magnitude result{.value = numerator.value / denominator.value, .end = slash + 2};
        result.step = denominator.value == 2 ? 0.1 : 0.01;
        result.isSlashed = true;
        if (isMixed)
            result.value += m_view[at].value;
        return result;
    }

    std::optional<Magnitude> start(int at) const
    {
        if (auto fraction = isNumeral(at) ? slashed(at) : std::nullopt)
            return fraction;
        if (isNumeral(at)) {
            Magnitude result{
                .value = m_view[at].value, .step = std::pow(10, -m_view[at].decimals), .end = at + 1};
            if (isNumeral(at + 1) && m_view[at + 1].isFraction && result.step == 1) { // 2½
                result.value += m_view[at + 1].value;
                result.step = m_view[at + 1].value == 0.5 ? 0.1 : 0.01;
                ++result.end;
            }
            return result;
        }
        if (const auto word = underHundred(at))
            return word;
        const PhraseMatch article = match(at, Role::Article);
        const bool isWord =
            article && article.end < m_limit && m_view[article.end].span.length() > 1; // no "a.m."
        if (isWord && match(article.end, Role::Scale | Role::Collective))
            return Magnitude{.value = 1, .end = article.end};
        return std::nullopt;
    }

    /// "two and a half" million
    void addHalf(Magnitude &number) const
    {
        const auto after = [this](int at) { return m_view.skipHyphen(at, m_limit); };
        const PhraseMatch conjunction = match(after(number.end), Role::And);
        const PhraseMatch article =
            conjunction ? match(after(conjunction.end), Role::Article) : PhraseMatch();
        const PhraseMatch half = article ? match(after(article.end), Role::Fraction) : PhraseMatch();
        if (!half || number.step != 1)
            return;
        number.value += 1 / half.meaning->value;
        number.step = half.meaning->value == 2 ? 0.1 : 0.01;
        number.end = half.end;
    }

    /// "five", "twenty-seven"
    std::optional<Magnitude> underHundred(int at) const
    {
        const PhraseMatch first = match(at, Role::Number);
        if (!first)
            return std::nullopt;
        Magnitude result{.value = first.meaning->value, .mantissa = first.meaning->value, .end = first.end};
        if (result.value >= 20 && std::fmod(result.value, 10) == 0) {
            const PhraseMatch second = match(m_view.skipHyphen(first.end, m_limit), Role::Number);
            if (second && second.meaning->value > 0 && second.meaning->value < 10) {
                result.value += second.meaning->value;
                result.end = second.end;
            }
        }
        result.mantissa = result.value;
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
