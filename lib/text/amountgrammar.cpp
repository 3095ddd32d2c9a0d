// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/amountgrammar.h"

#include "text/amountparts.h"
#include "text/unitmarks.h"

#include <algorithm>

namespace text {

using namespace Qt::StringLiterals;

namespace {

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
        const int tolerance = plusMinusEnd(at); // a margin of ±3 points
        at = tolerance > 0 ? tolerance : sign(at, isNegative);
        if (isPercentSign(at) && at + 1 < m_limit && m_view[at + 1].kind == Token::Kind::Number &&
            !m_view[at + 1].isSpaced && (m_view[at].isSpaced || at == 0)) { // %50
            result.name.unit = u"percent"_s;
            ++at;
        }
        // "US $5", "USD$5": up to two names, the exact one counts.
        for (int i = 0; i < 2; ++i) {
            const PhraseMatch currency = currencyBefore(at);
            if (!currency || !result.name.merge(unitNameOf(*currency.meaning)))
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
        if (result.spread < 0)
            spreadAfterUnit(result);
        if (!result.name.unit.isEmpty() && result.spread < 0)
            takeParts(result, m_view, m_limit);
        return result;
    }

    /// One of a unit: "a year".
    std::optional<Amount> single(int at) const
    {
        const PhraseMatch article = match(at, Role::Article);
        const PhraseMatch unit = article ? match(article.end, Role::Unit) : PhraseMatch();
        if (!unit || unit.end != article.end + 1 || !m_view[article.end].isSpaced ||
            m_view[article.end].kind != Token::Kind::Word || m_view[article.end].capitals > 0)
            return std::nullopt;
        Amount amount{.name = unitNameOf(*unit.meaning), .start = at, .number = at, .unit = article.end};
        amount.magnitude.value = amount.magnitude.mantissa = 1;
        amount.magnitude.end = article.end;
        amount.end = unit.end;
        takeParts(amount, m_view, m_limit); // an hour and a half
        return amount;
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
        constexpr int longestLetters = 2;
        if (found.meaning->writing == Writing::CapitalFirst && last.span.length() <= longestLetters &&
            !match(found.end - 1, Role::CurrencyBefore)) // R1.5 billion, KD1,500
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

    /// Past a sign that stands right before a number or its currency; "minus" may be a word.
    int sign(int at, bool &isNegative) const
    {
        if (const PhraseMatch word = match(at, Role::Minus)) {
            isNegative = true;
            return word.end;
        }
        const bool isApart =
            at < m_limit && (m_view[at].isSpaced || at == 0 || m_view[at - 1].kind == Token::Kind::Sign);
        const bool isTight = isApart && at + 1 < m_limit && !m_view[at + 1].isSpaced;
        const bool isMinus = isTight && m_view[at].isDash;
        isNegative = isNegative || isMinus;
        const bool isPlus = isTight && m_view.words.is(m_view[at].word, WordKind::Plus) &&
                            (m_view[at + 1].kind == Token::Kind::Number || currencyBefore(at + 1));
        return isMinus || isPlus ? at + 1 : at;
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
        takeParts(amount, m_view, m_limit);
        return amount.end > end ? std::optional(amount) : std::nullopt;
    }

    /// One past "±", "+/-" or "plus or minus"; 0 when none of them stands at a token.
    int plusMinusEnd(int at) const
    {
        if (const PhraseMatch found = match(at, Role::PlusMinus)) {
            const bool isSlashed = found.end < m_limit && m_view[found.end].isDash && // +/-
                                   m_view.quoteOf(found.end - 1) == u"/";
            return found.end + (isSlashed ? 1 : 0);
        }
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

    /// "± 2 kg" after "50 kg": the same unit, or points of what is in per cent.
    void spreadAfterUnit(Amount &amount) const
    {
        const int found = amount.name.unit.isEmpty() ? 0 : plusMinusEnd(amount.end);
        const auto width = found > 0 ? readMagnitude(m_view, found, m_limit) : std::nullopt;
        if (!width || width->kind != Kind::Plain)
            return;
        const int at = m_view.skipHyphen(width->end, m_limit);
        const PhraseMatch unit = match(at, Role::Unit);
        const bool isPoint =
            amount.name.unit == u"percent" &&
            ((unit && unit.meaning->unit == u"percentage_points") ||
                (!unit && at < m_limit && m_view.words.is(m_view[at].word, WordKind::Point)));
        UnitName name = amount.name;
        if (unit && !isPoint && !name.merge(unitNameOf(*unit.meaning)))
            return;
        amount.spread = width->isScaled() ? width->value : width->value * amount.magnitude.scale;
        amount.end = unit ? unit.end : isPoint ? at + 1 : width->end;
    }

    /// "half a point", "quarter-point": of a rate in per cent.
    bool takePoint(Amount &amount, int at) const
    {
        if (!amount.magnitude.isFraction || !amount.name.unit.isEmpty() || at >= m_limit ||
            !m_view.words.is(m_view[at].word, WordKind::Point))
            return false;
        amount.name.unit = u"percentage_points"_s;
        amount.isAttribute = at != amount.end;
        amount.unit = at;
        amount.end = at + 1;
        return true;
    }

    /// "$20 Canadian", "$5 million Australian"
    void takeAdjective(Amount &amount) const
    {
        const int at = amount.end;
        if (!amount.name.isAmbiguous() || at >= m_limit || m_view[at].kind != Token::Kind::Word ||
            !m_view[at].isCapital || !m_view[at].isSpaced)
            return;
        const QString currency = m_view.words.currencyOfAdjective(m_view[at].word);
        const bool isLast = at + 1 >= m_limit || m_view[at + 1].kind != Token::Kind::Word ||
                            match(at + 1, Role::NotCounted | Role::Rate);
        if (!amount.name.candidates.contains(currency) || !isLast || m_view[at].isPossessive)
            return;
        amount.name = {.unit = currency};
        amount.end = at + 1;
    }

    void suffix(Amount &amount) const
    {
        int at = m_view.skipHyphen(amount.end, m_limit);
        const bool isMany = amount.magnitude.kind == Kind::Vague || amount.magnitude.kind == Kind::Rough;
        if (const PhraseMatch of = match(at, Role::Of); of && isMany) // millions of dollars
            at = of.end;
        if (takeUnitMark(amount, m_view, m_limit) || takePoint(amount, at))
            return;
        takeAdjective(amount);
        PhraseMatch unit = match(at, Role::Unit);
        if (unit && (isCapitalModifier(m_view, at, m_limit) ||
                        (unit.end == at + 1 && skipInitials(m_view, at, m_limit) != at)))
            return;
        if (!unit && amount.name.unit.isEmpty()) // 5 in deep
            unit = inchesAt(m_view, at, m_limit);
        if (!unit && amount.name.unit.isEmpty()) {
            unit = attributeAt(m_view, at, m_limit);
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
        const bool isLetter = unit.meaning->isCurrency() && unit.end == at + 1 &&
                              first.kind == Token::Kind::Word && first.span.length() == 1 &&
                              m_view.text[first.span.start] < u'\x80'; // no 元
        const bool isAbbreviation = first.hasStop && unit.end < m_limit && !m_view[unit.end].isSpaced;
        if (isLetter && (first.isSpaced || first.isCapital || isAbbreviation)) // 50p, but no "5p.m."
            return;
        UnitName named = unitNameOf(*unit.meaning);
        if (!amount.name.unit.isEmpty() && amount.magnitude.step < 1) // £3.50p
            named.factor = amount.name.factor;
        if (isPrefix || !amount.name.merge(named))
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

UnitName unitNameOf(const Meaning &meaning)
{
    return {meaning.unit, meaning.value, meaning.candidates};
}

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

std::optional<Amount> readSingle(const TokenView &view, int at, int limit)
{
    return AmountGrammar(view, limit, Noun::First).single(at);
}

std::optional<Amount> readAmount(const TokenView &view, int at, int limit, Noun noun)
{
    return AmountGrammar(view, limit, noun).amount(at);
}

} // namespace text
