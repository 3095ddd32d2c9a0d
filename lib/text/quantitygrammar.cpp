// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/quantitygrammar.h"

#include "text/amountgrammar.h"
#include "text/printedinterval.h"
#include "text/rangegrammar.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace text {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostQualifiers = 6;

class QuantityGrammar
{
public:
    QuantityGrammar(const TokenView &view, int limit, Noun noun)
        : m_view(view)
        , m_limit(limit)
        , m_noun(noun)
    {
    }

    std::optional<QuantityParse> quantity(int at, Singles singles)
    {
        m_first = at;
        m_result.amount = qualifiers(at);
        if (m_isReference) // "below the 300 that were expected": 300 were
            return std::nullopt;
        if (singles == Singles::Yes)
            return single();
        const PhraseMatch opening = match(m_result.amount, Role::RangeOpening);
        if (opening &&
            isBound()) // "take over between 10% and 15%": the bound's word belongs to what is before
            return std::nullopt;
        if (opening)
            m_result.amount = afterArticle(m_view, opening.end, m_limit);
        auto first = readAmount(m_view, m_result.amount, m_limit, m_noun);
        if (!first)
            return std::nullopt;
        auto second = readRangeEnd(m_view, *first, m_limit, m_noun, bool(opening));
        if (opening && !second)
            second = readRangeWithin(m_view, *first, m_result.amount, m_limit, m_noun);
        if (opening && !second)
            return std::nullopt;
        m_result.lastAmount = second ? second->start : m_result.amount;
        m_result.end = second ? second->end : first->end;
        qualifierAfter();
        nameUnit(*first, second ? &*second : nullptr);
        qualifierAfter();
        describe(*first, second ? &*second : nullptr);
        if (first->magnitude.isSlashed && !m_result.hasUnit && !m_result.hasQualifier && !second)
            return std::nullopt;
        rate();
        setInterval(*first, second ? &*second : nullptr);
        if (!isFinite(m_result.quantity.low) || !isFinite(m_result.quantity.high))
            return std::nullopt;
        if (!second && !boundsAroundName(*first))
            otherBound(first->name);
        return m_result;
    }

private:
    using Kind = Magnitude::Kind;

    /// Whether a qualifier made the figure a bound.
    bool isBound() const { return m_relation != Relation::Equal && m_relation != Relation::Approximate; }

    PhraseMatch match(int at, Roles roles) const
    {
        return at < m_limit ? m_view.match(at, m_limit, roles) : PhraseMatch();
    }

    /// "=>" and "=<", which are no signs of bounds.
    bool isArrow(int at) const
    {
        return at + 1 < m_limit && m_view.quoteOf(at) == u"=" && !m_view[at + 1].isSpaced &&
               (m_view.quoteOf(at + 1) == u">" || m_view.quoteOf(at + 1) == u"<");
    }

    /// Past the qualifiers that start at a token. The strictest counts: "at least about 300" is at least 300.
    int qualifiers(int at)
    {
        for (int i = 0; i < mostQualifiers; ++i) {
            if (isArrow(at)) { // => 30
                at += 2;
                continue;
            }
            const PhraseMatch found = match(at, Role::Qualifier | Role::Neutral);
            if (!found || currencyEnd(at) >= found.end) // "C$5" is no circa
                break;
            if (found.meaning->role == Role::Qualifier)
                qualify(found.meaning->relation);
            else if (isBound() && match(at, Role::Determiner))
                m_isReference = true;
            at = found.end;
        }
        const PhraseMatch article = match(at, Role::Article); // a 17 per cent increase
        const bool isBeforeDigits =
            article && article.end < m_limit && m_view[article.end].isSpaced && // no A320
            (m_view[article.end].kind == Token::Kind::Number ||
                (match(article.end, Role::Unit) && !isPlainWord(article.end))); // a $5 note
        return isBeforeDigits && currencyEnd(at) <= article.end ? article.end : at;
    }

    /// A word in small letters, which is no currency's code or sign.
    bool isPlainWord(int at) const
    {
        return m_view[at].kind == Token::Kind::Word && m_view[at].capitals == 0;
    }

    /// One past the name of a currency that starts at a token; that token when none does.
    int currencyEnd(int at) const
    {
        const PhraseMatch found = match(at, Role::Unit);
        return found && found.meaning->isCurrency() && found.meaning->value == 1 ? found.end : at;
    }

    void qualify(Relation relation)
    {
        m_result.hasQualifier = true;
        if (m_relation == Relation::Equal || m_relation == Relation::Approximate)
            m_relation = relation;
        else if (m_relation == Relation::Greater && relation == Relation::GreaterOrEqual && m_result.end > 0)
            m_relation = relation; // more than 20 or equal
        else if (m_relation == Relation::Less && relation == Relation::GreaterOrEqual && m_result.end > 0)
            m_relation = Relation::LessOrEqual;
    }

    bool isAmountAt(int at) const
    {
        return m_view[at].kind == Token::Kind::Number || readAmount(m_view, at, m_limit, m_noun);
    }

    static bool isFinite(std::optional<double> end) { return !end || std::isfinite(*end); }

    void qualifierAfter()
    {
        const int at = m_view.skipHyphen(m_result.end, m_limit);
        const PhraseMatch found =
            match(at, Role::PlusMinus) ? PhraseMatch() : match(at, Role::QualifierAfter);
        // "100 and less than 300" goes on with another amount.
        const PhraseMatch other =
            found && found.end > at + 1 ? match(at + 1, Role::Qualifier) : PhraseMatch();
        const bool isName = found && at + 1 == found.end && m_view[at].isSpaced && m_view[at].isCapital &&
                            m_view[at].span.length() > 1; // 737 Max
        const bool isNext =
            other && (other.end > found.end ||
                         (other.end == found.end && other.end < m_limit && isAmountAt(other.end)));
        if (found && !isNext && !isName) {
            qualify(found.meaning->relation);
            m_result.end = found.end;
            // "greater than 50 or equal to 50"
            const bool isAgain = found.end < m_limit && m_view[found.end].kind == Token::Kind::Number &&
                                 m_view[found.end].value == m_view[m_result.lastAmount].value;
            m_result.end += isAgain ? 1 : 0;
        }
    }

    /// Takes the unit of the amounts, or the noun that they count.
    void nameUnit(Amount &first, Amount *second)
    {
        const Amount &named = second ? *second : first;
        m_result.quantity.unit = named.name.unit;
        if (!named.name.unit.isEmpty()) {
            if (m_noun == Noun::Whole && (named.name.unit.startsWith(u"percent") || named.isAttribute))
                skipRest();
            return;
        }
        const NounMatch noun = readNoun(m_view, m_result.end, m_limit, m_noun);
        if (noun.unit.isEmpty() && m_noun == Noun::First && !second)
            nameShare(first);
        if (noun.unit.isEmpty())
            nameAfterBrackets();
        if (noun.unit.isEmpty())
            return;
        m_result.quantity.unit = noun.unit;
        m_result.unit = noun.start;
        m_result.isKnownUnit = noun.isKnown;
        m_result.end = noun.end;
        first.name.factor = noun.factor;
        if (second)
            second->name.factor = noun.factor;
    }

    /// "900 (7%) jobs": counts what follows the share in brackets, which is a figure of its own.
    void nameAfterBrackets()
    {
        const int at = m_result.end;
        if (m_noun != Noun::First || at + 3 >= m_limit || m_view.quoteOf(at) != u"(" ||
            !m_result.quantity.unit.isEmpty())
            return;
        const PhraseMatch qualifier = match(at + 1, Role::Qualifier);
        const auto share = readAmount(m_view, qualifier ? qualifier.end : at + 1, m_limit, m_noun);
        if (!share || share->name.unit != u"percent" || share->end + 1 >= m_limit ||
            m_view.quoteOf(share->end) != u")")
            return;
        const NounMatch noun = readNoun(m_view, share->end + 1, m_limit, m_noun);
        if (noun.factor != 1)
            return;
        m_result.quantity.unit = noun.unit;
        m_result.isKnownUnit = noun.isKnown;
    }

    /// "more than a year", "a dollar a share"
    std::optional<QuantityParse> single()
    {
        auto amount = readSingle(m_view, m_result.amount, m_limit);
        if (!amount)
            return std::nullopt;
        m_result.lastAmount = m_result.amount;
        m_result.end = amount->end;
        m_result.quantity.unit = amount->name.unit;
        describe(*amount, nullptr);
        rate();
        setInterval(*amount, nullptr);
        return m_result;
    }

    /// "10 < x < 20", "5 < x": what lies between or beyond has a name.
    bool boundsAroundName(const Amount &first)
    {
        const auto sign = [this](int at) {
            const PhraseMatch found = match(at, Role::Qualifier);
            return found && m_view[at].kind == Token::Kind::Sign ? found : PhraseMatch();
        };
        const auto isLess = [](const PhraseMatch &found) {
            return found.meaning->relation == Relation::Less ||
                   found.meaning->relation == Relation::LessOrEqual;
        };
        const PhraseMatch left = m_result.hasUnit || m_result.hasQualifier ? PhraseMatch() : sign(first.end);
        if (!left || left.meaning->relation == Relation::Approximate || left.end >= m_limit ||
            m_view[left.end].kind != Token::Kind::Word)
            return false;
        const int name = left.end;
        const PhraseMatch right = sign(name + 1);
        const auto second = right ? readAmount(m_view, right.end, m_limit, m_noun) : std::nullopt;
        Quantity &quantity = m_result.quantity;
        if (second && isLess(left) == isLess(right) && second->magnitude.kind == Kind::Plain &&
            (second->magnitude.value > first.magnitude.value) == isLess(left)) {
            std::tie(quantity.low, quantity.high) =
                std::minmax({first.magnitude.value, second->magnitude.value});
            quantity.relation = Relation::Range;
            m_result.hasTwoBounds = true;
            m_result.lastAmount = second->start;
            m_result.numberEnd = second->magnitude.end;
            m_result.end = second->end;
            return true;
        }
        if (right || m_view[name].span.length() > 1)
            return false;
        const bool isStrict =
            left.meaning->relation == Relation::Less || left.meaning->relation == Relation::Greater;
        quantity.low = isLess(left) ? std::optional(first.magnitude.value) : std::nullopt;
        quantity.high = isLess(left) ? std::nullopt : std::optional(first.magnitude.value);
        quantity.relation = isLess(left) ? (isStrict ? Relation::Greater : Relation::GreaterOrEqual)
                                         : (isStrict ? Relation::Less : Relation::LessOrEqual);
        m_result.hasQualifier = true;
        m_result.end = name + 1;
        return true;
    }

    /// An amount with its own qualifier, before or after it.
    struct Bound
    {
        std::optional<Amount> amount;
        Relation relation = Relation::Equal;
    };
    Bound boundAt(int at) const
    {
        const PhraseMatch before = match(at, Role::Qualifier);
        Bound bound{.amount = readAmount(m_view, before ? before.end : at, m_limit, m_noun)};
        if (!bound.amount || bound.amount->magnitude.kind != Kind::Plain)
            return {};
        const PhraseMatch after = before ? PhraseMatch() : match(bound.amount->end, Role::QualifierAfter);
        if (after)
            bound.amount->end = after.end;
        if (before || after)
            bound.relation = (before ? before : after).meaning->relation;
        return bound;
    }

    /// Past the name in "x > 10 and x < 20".
    int skipName(int at) const
    {
        const bool isName = at + 1 < m_limit && m_view[at].kind == Token::Kind::Word && m_first > 0 &&
                            m_view.quoteOf(at) == m_view.quoteOf(m_first - 1) &&
                            m_view[at + 1].kind == Token::Kind::Sign && match(at + 1, Role::Qualifier);
        return isName ? at + 1 : at;
    }

    /// Whether the second bound counts something else: "over 100 stores and up to 300 jobs".
    bool countsOther(const Amount &amount) const
    {
        if (m_result.quantity.unit.isEmpty() || !amount.name.unit.isEmpty())
            return false;
        const NounMatch noun = readNoun(m_view, amount.end, m_limit, m_noun);
        return !noun.unit.isEmpty() && noun.unit != m_result.quantity.unit;
    }

    /// "above 1,000 and below 1,500", "20 or more and 30 or less"
    void otherBound(const UnitName &name)
    {
        Quantity &quantity = m_result.quantity;
        const PhraseMatch conjunction = match(m_result.end, Role::BoundJoining);
        if (quantity.low.has_value() == quantity.high.has_value())
            return;
        const bool isComma = !conjunction && m_result.end < m_limit && m_view.quoteOf(m_result.end) == u",";
        const int at = conjunction ? conjunction.end : m_result.end + (isComma ? 1 : 0);
        if (!conjunction && (at >= m_limit || (!m_result.quantity.unit.isEmpty() && !isComma)))
            return; // "more than 20 less than 30" joins bare numbers only
        auto [amount, relation] = boundAt(skipName(at));
        const bool isLower = relation == Relation::Greater || relation == Relation::GreaterOrEqual;
        const bool isUpper = relation == Relation::Less || relation == Relation::LessOrEqual;
        if (amount && quantity.unit == u"percent" && amount->name.unit.isEmpty())
            nameShareOfBound(*amount);
        if (!amount || !(quantity.high ? isLower : isUpper) || !amount->name.merge(name) ||
            countsOther(*amount))
            return;
        double &bound = isLower ? *quantity.high : *quantity.low;
        if (name.unit.isEmpty() && !amount->name.unit.isEmpty() && quantity.unit.isEmpty())
            shareWithBound(*amount, bound);
        amount->magnitude.multiply(amount->name.factor);
        const double value = amount->magnitude.value;
        if (!std::isfinite(value))
            return;
        if (isLower ? value >= *quantity.high : value <= *quantity.low)
            return;
        (isLower ? quantity.low : quantity.high) = value;
        quantity.relation = Relation::Range;
        m_result.hasTwoBounds = true;
        m_result.lastAmount = amount->start;
        m_result.numberEnd = amount->magnitude.end;
        m_result.end = amount->end;
        if (quantity.unit.isEmpty())
            countRest();
    }

    /// Gives the first bound the unit and the scale of the second: "more than 10 and less than 20 million
    /// dollars".
    void shareWithBound(const Amount &second, double &bound)
    {
        m_result.quantity.unit = second.name.unit;
        m_result.candidates = second.name.candidates;
        m_result.isKnownUnit = m_result.hasUnit = true;
        m_result.unit = second.unit;
        if (second.magnitude.isScaled() && !m_result.isScaled &&
            std::abs(bound) <= std::abs(second.magnitude.mantissa))
            bound = withoutDust(bound * second.magnitude.scale);
        bound = withoutDust(bound * second.name.factor);
    }

    void countRest()
    {
        const NounMatch noun = readNoun(m_view, m_result.end, m_limit, m_noun);
        if (noun.unit.isEmpty() || noun.factor != 1)
            return;
        m_result.quantity.unit = noun.unit;
        m_result.unit = noun.start;
        m_result.isKnownUnit = noun.isKnown;
        m_result.hasUnit = true;
        m_result.end = noun.end;
    }

    void describe(const Amount &first, const Amount *second)
    {
        const Amount &last = second ? *second : first;
        m_result.number = first.number;
        m_result.numberEnd = last.magnitude.end;
        m_result.kind = first.magnitude.kind;
        m_result.isScaled =
            first.magnitude.isScaled() || last.magnitude.isScaled() || first.magnitude.collective != 1;
        m_result.isMultiple = first.isMultiple;
        m_result.hasUnit = !m_result.quantity.unit.isEmpty();
        if (last.name.unit.isEmpty())
            return;
        m_result.isKnownUnit = true;
        m_result.candidates = last.name.candidates;
        if (last.unit >= 0)
            m_result.unit = last.unit;
    }

    /// "a barrel", "per share", "per 100,000 people": belongs to the figure, but not to its unit.
    void rate()
    {
        const int at = m_view.skipHyphen(m_result.end, m_limit);
        const PhraseMatch opening = match(at, Role::Rate);
        const bool isPer = opening && m_view[at].kind == Token::Kind::Word && !match(at, Role::Article);
        if (!opening || (!m_result.hasUnit && !isPer))
            return;
        const int number = isPer || (opening.end < m_limit && m_view[opening.end].kind == Token::Kind::Number)
                               ? endOfWhole(opening.end)
                               : opening.end;
        PhraseMatch noun = match(m_view.skipHyphen(number, m_limit), Role::Unit | Role::RateNoun);
        if (!noun && number > opening.end) // per 100,000 live births
            noun = match(number + 1, Role::Unit | Role::RateNoun);
        if (isPer && number > opening.end && (!noun || !m_result.hasUnit)) { // 8 per 100,000 people
            m_result.rate = m_result.end;
            m_result.end = noun ? noun.end : number;
        }
        if (!noun && m_result.quantity.isMoney() && opening.end < m_limit + 1 &&
            m_view.words.is(m_view[at].word, WordKind::Each)) { // $20 each
            m_result.rate = m_result.end;
            m_result.end = at + 1;
        }
        if (!noun || !m_result.hasUnit || (noun.meaning->role == Role::Unit && noun.meaning->isCurrency()) ||
            match(noun.end, Role::TimeRelation)) // "cut 500 jobs a day after"
            return;
        const QString speed = noun.meaning->role == Role::Unit && noun.meaning->value == 1
                                  ? m_view.words.speed(m_result.quantity.unit, noun.meaning->unit)
                                  : QString();
        if (speed.isEmpty() || number > opening.end)
            m_result.rate = m_result.end;
        else
            m_result.quantity.unit = speed;
        m_result.end = noun.end;
    }

    /// Past the number of what the rate is of: "100,000", "million".
    int endOfWhole(int at) const
    {
        if (at < m_limit && m_view[at].kind == Token::Kind::Number)
            ++at;
        const PhraseMatch scale = match(at, Role::Scale);
        return scale && m_view[at].span.length() > 1 ? scale.end : at;
    }

    /// "by two-thirds": a share of what was named before.
    void nameShare(Amount &amount)
    {
        nameShareOfBound(amount);
        if (amount.name.unit == u"percent")
            m_result.quantity.unit = amount.name.unit;
    }

    /// "more than one fifth and less than two fifths"
    static void nameShareOfBound(Amount &amount)
    {
        Magnitude &number = amount.magnitude;
        if (!number.isFraction || number.kind != Kind::Plain || number.isScaled() || number.value >= 1)
            return;
        number.multiply(100);
        amount.name.unit = u"percent"_s;
    }

    /// "of the staff" and "increase" after a share, "notice" after "60-day": understood, but no part of the
    /// unit.
    void skipRest()
    {
        const NounMatch noun = readNoun(m_view, m_result.end, m_limit, m_noun);
        if (!noun.unit.isEmpty())
            m_result.end = noun.end;
    }

    void setInterval(Amount &first, Amount *second)
    {
        first.magnitude.multiply(first.name.factor);
        if (second)
            second->magnitude.multiply(second->name.factor);
        const Magnitude &number = first.magnitude;
        double low = number.kind == Kind::Vague ? number.low : number.value;
        double high = number.kind == Kind::Vague ? number.high : number.value;
        if (second) {
            m_result.isFalling = number.kind == Kind::Plain && second->magnitude.value < low;
            std::tie(low, high) = std::minmax({low, second->magnitude.value});
        }
        Quantity &quantity = m_result.quantity;
        quantity.relation = m_relation;
        switch (m_relation) {
        case Relation::Greater:
        case Relation::GreaterOrEqual:
            quantity.low = low;
            if (second && m_noun == Noun::First) { // over 20 up to 30
                quantity.high = high;
                quantity.relation = Relation::Range;
            }
            return;
        case Relation::Less:
        case Relation::LessOrEqual:
            quantity.high = high;
            return;
        default:
            break;
        }
        if (second || number.kind == Kind::Vague) {
            quantity.low = low;
            quantity.high = high;
            if (quantity.relation == Relation::Equal || (second && m_noun == Noun::First))
                quantity.relation = second ? Relation::Range : Relation::Approximate;
            return;
        }
        setPrintedInterval(m_result.quantity, first);
    }

    const TokenView &m_view;
    int m_limit;
    Noun m_noun;
    int m_first = 0;            ///< Where the quantity starts.
    bool m_isReference = false; ///< The words before it hold something against it: "below the 300".
    Relation m_relation = Relation::Equal;
    QuantityParse m_result;
};

} // namespace

std::optional<QuantityParse> readQuantity(
    const TokenView &view, int at, int limit, Noun noun, Singles singles)
{
    return QuantityGrammar(view, limit, noun).quantity(at, singles);
}

} // namespace text
