// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/fractiongrammar.h"

#include "text/measures.h"

#include <algorithm>
#include <cmath>

namespace text {

namespace {

using Kind = Magnitude::Kind;

constexpr double largestWhole = 1000; ///< "One in 2,024" is no share.

bool isNumeral(const TokenView &view, int at, int limit)
{
    return at < limit && view[at].kind == Token::Kind::Number;
}

int skip(const TokenView &view, int at, int limit, Roles roles)
{
    const PhraseMatch found = view.match(at, limit, roles);
    return found ? found.end : at;
}

double stepOf(double denominator)
{
    return denominator == 2 ? 0.1 : 0.01;
}

/// Shares are whole per cents, or the half ones that are exact (one in eight); small ones have one digit.
void setShare(Magnitude &result, double part)
{
    const double percent = withoutDust(part * 100);
    result.step = percent >= 1 ? 1 : std::pow(10, std::floor(std::log10(percent)));
    const double halves = percent / result.step * 2;
    result.value = halves == std::round(halves) ? percent : std::round(percent / result.step) * result.step;
    result.value = withoutDust(result.value);
    result.mantissa = result.value;
}

/// "half a point"
bool isPoint(const TokenView &view, int at, int limit)
{
    return at < limit && view.words.is(view[at].word, WordKind::Point);
}

/// Past "a", "one" or "1" when one unit follows of which a fraction can be measured: "a mile", "one percent",
/// but no people. 0 when none does.
int oneUnit(const TokenView &view, int at, int limit)
{
    const PhraseMatch word = view.match(at, limit, Role::Article | Role::Number);
    const bool isOneInDigits = isNumeral(view, at, limit) && view[at].value == 1 && view[at].decimals == 0;
    const bool isOne =
        isOneInDigits || (word && (word.meaning->role == Role::Article || word.meaning->value == 1));
    const int next = isOneInDigits ? at + 1 : word.end;
    if (isOne && isPoint(view, next, limit))
        return next;
    const PhraseMatch unit = isOne ? view.match(next, limit, Role::Unit) : PhraseMatch();
    return unit && (unit.meaning->isCurrency() || isMeasure(unit.meaning->unit)) ? next : 0;
}

/// A whole number in digits or one in words.
std::optional<Magnitude> smallNumber(const TokenView &view, int at, int limit)
{
    if (isNumeral(view, at, limit) && view[at].decimals == 0)
        return Magnitude{.value = view[at].value, .end = at + 1};
    return readUnderHundred(view, at, limit);
}

/// A fraction that a scale follows, or the article of a unit, or "of": a share.
std::optional<Magnitude> withContext(Magnitude result, const TokenView &view, int limit)
{
    const int of = skip(view, result.end, limit, Role::Of);
    const int scaleAt =
        view.skipHyphen(skip(view, view.skipHyphen(of, limit), limit, Role::Article), limit); // half-a-dozen
    if (const PhraseMatch scale = view.match(scaleAt, limit, Role::Scale | Role::Collective)) {
        result.end = scale.end;
        applyScale(result, *scale.meaning);
        return result;
    }
    if (const int unit = of == result.end ? 0 : oneUnit(view, of, limit)) { // a tenth of a percent
        result.end = unit;
        return result;
    }
    const double exact = result.value;
    result.value = withoutDust(std::round(exact / result.step) * result.step);
    if (of != result.end || view.match(of, limit, Role::Determiner)) {
        result.kind = Kind::Share;
        setShare(result, exact);
    } else if (const PhraseMatch article = view.match(result.end, limit, Role::Article);
        article && (view.match(article.end, limit, Role::Unit) || isPoint(view, article.end, limit))) {
        result.end = article.end; // half an hour
    }
    return result;
}

} // namespace

std::optional<Magnitude> readUnderHundred(const TokenView &view, int at, int limit)
{
    const PhraseMatch first = view.match(at, limit, Role::Number);
    if (!first)
        return std::nullopt;
    Magnitude result{.value = first.meaning->value, .mantissa = first.meaning->value, .end = first.end};
    if (result.value >= 20 && std::fmod(result.value, 10) == 0) {
        const PhraseMatch second = view.match(view.skipHyphen(first.end, limit), limit, Role::Number);
        if (second && second.meaning->value > 0 && second.meaning->value < 10) {
            result.value += second.meaning->value;
            result.end = second.end;
        }
    }
    result.mantissa = result.value;
    return result;
}

/// Whether a word for a small part is no ordinal: "an eleventh hour", "one sixteenth-century church", "two
/// fiftieth anniversaries".
static bool isPlainFraction(
    const TokenView &view, int at, const PhraseMatch &found, int limit, double numerator)
{
    if (view.match(at, limit, Role::Article))
        return bool(view.match(found.end, limit, Role::Of));
    if ((numerator > 1) != view.quoteOf(found.end - 1).endsWith(u's'))
        return false;
    constexpr double years = 100;
    const PhraseMatch unit = view.match(view.skipHyphen(found.end, limit), limit, Role::Unit);
    return !unit || unit.meaning->value != years;
}

std::optional<Magnitude> readFraction(const TokenView &view, int at, int limit)
{
    double numerator = 1;
    int next = at;
    if (const PhraseMatch article = view.match(at, limit, Role::Article)) {
        next = article.end;
    } else if (const PhraseMatch word = view.match(at, limit, Role::Number)) {
        numerator = word.meaning->value;
        next = word.end;
    }
    const PhraseMatch found = view.match(view.skipHyphen(next, limit), limit, Role::Fraction);
    const bool isAlone = next == at && found && found.meaning->value != 2;
    const int unitAt = found ? view.skipHyphen(found.end, limit) : at; // quarter-mile
    const bool isAttribute = found && unitAt != found.end &&
                             (view.match(unitAt, limit, Role::Unit) || isPoint(view, unitAt, limit));
    if (!found || (isAlone && !isAttribute && !view.match(found.end, limit, Role::Scale)) ||
        numerator >= found.meaning->value)
        return std::nullopt;
    if (found.meaning->value > 10 && !isPlainFraction(view, at, found, limit, numerator))
        return std::nullopt;
    Magnitude result{.value = numerator / found.meaning->value, .isFraction = true, .end = found.end};
    result.step = stepOf(found.meaning->value);
    return withContext(result, view, limit);
}

std::optional<Magnitude> readShare(const TokenView &view, int at, int limit)
{
    const auto part = smallNumber(view, at, limit);
    const int joint = part ? view.skipHyphen(part->end, limit) : limit; // one-in-five
    const PhraseMatch in = part ? view.match(joint, limit, Role::Share) : PhraseMatch();
    const bool isHyphened = in && joint != part->end && in.end < limit && view[in.end].isDash;
    const auto whole = in ? smallNumber(view, in.end + (isHyphened ? 1 : 0), limit) : std::nullopt;
    if (!whole || part->value >= whole->value || whole->value > largestWhole || part->value <= 0)
        return std::nullopt;
    Magnitude result{.kind = Kind::Share, .end = whole->end};
    setShare(result, part->value / whole->value);
    return result;
}

std::optional<Magnitude> readFractionSign(const TokenView &view, int at, int limit)
{
    const bool isSign = isNumeral(view, at, limit) && view[at].isFraction && view[at].value < 1;
    const PhraseMatch of = isSign ? view.match(at + 1, limit, Role::Of) : PhraseMatch();
    if (!of || oneUnit(view, of.end, limit))
        return std::nullopt;
    Magnitude result{.kind = Kind::Share, .end = at + 1};
    setShare(result, view[at].value);
    return result;
}

std::optional<Magnitude> readSlashed(const TokenView &view, int at, int limit)
{
    constexpr double largestDenominator = 1000;
    constexpr double largestShared = 10; // "9/11 of" is a date's
    // "10 1/2", "10-1/2"
    const bool isJoined = at + 2 < limit && view[at + 1].isDash && !view[at + 1].isSpaced &&
                          isNumeral(view, at + 2, limit) && !view[at + 2].isSpaced;
    const bool isMixed = isJoined || (isNumeral(view, at + 1, limit) && view[at + 1].isSpaced);
    const int first = isJoined ? at + 2 : isMixed ? at + 1 : at;
    const int slash = first + 1;
    if (!isNumeral(view, first, limit) || !isNumeral(view, slash + 1, limit) || view[slash].isSpaced ||
        view[slash + 1].isSpaced || !QStringView(u"/⁄").contains(view.text[view[slash].span.start]))
        return std::nullopt;
    const Token &numerator = view[first];
    const Token &denominator = view[slash + 1];
    if (numerator.decimals != 0 || denominator.decimals != 0 || numerator.value <= 0 ||
        numerator.value >= denominator.value || denominator.value > largestDenominator ||
        (isMixed && view[at].decimals != 0))
        return std::nullopt;
    Magnitude result{.value = numerator.value / denominator.value, .end = slash + 2};
    result.step = std::min(stepOf(denominator.value), 1 / denominator.value);
    result.isSlashed = true;
    if (isMixed) {
        result.value += view[at].value;
        return result;
    }
    const PhraseMatch of = view.match(result.end, limit, Role::Of);
    if (!of)
        return result;
    if (const int unit = oneUnit(view, of.end, limit)) { // 3/4 of a mile
        result.end = unit;
    } else if (denominator.value <= largestShared) {
        result.kind = Kind::Share;
        result.isSlashed = false;
        setShare(result, result.value);
    }
    return result;
}

void takeFraction(Magnitude &number, const TokenView &view, int limit)
{
    const auto after = [&view, limit](int at) { return view.skipHyphen(at, limit); };
    const PhraseMatch conjunction = view.match(after(number.end), limit, Role::And);
    if (!conjunction || number.step != 1)
        return;
    const int part = after(conjunction.end);
    if (const auto slashed = isNumeral(view, part, limit) && !isNumeral(view, part + 1, limit)
                                 ? readSlashed(view, part, limit)
                                 : std::nullopt;
        slashed && slashed->value < 1 && slashed->kind == Kind::Plain) { // 1 and 3/4
        number.value += slashed->value;
        number.step = slashed->step;
        number.end = slashed->end;
        return;
    }
    const PhraseMatch article = view.match(part, limit, Role::Article | Role::Number);
    const double numerator = article && article.meaning->role == Role::Number ? article.meaning->value : 1;
    const PhraseMatch fraction = view.match(article ? after(article.end) : part, limit, Role::Fraction);
    if (!fraction || numerator >= fraction.meaning->value || numerator <= 0 ||
        (!article && fraction.meaning->value != 2))
        return;
    number.step = stepOf(fraction.meaning->value);
    number.value += withoutDust(std::round(numerator / fraction.meaning->value / number.step) * number.step);
    number.end = fraction.end;
}

void applyScale(Magnitude &number, const Meaning &scale)
{
    number.value = withoutDust(number.value * scale.value);
    (scale.role == Role::Collective ? number.collective : number.scale) *= scale.value;
    if (scale.role != Role::Collective && scale.value >= widensFrom)
        number.step *= scale.value;
    else
        number.step = std::max(1.0, number.step);
}

} // namespace text
