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

    std::optional<QuantityParse> quantity(int at)
    {
        m_result.amount = qualifiers(at);
        const PhraseMatch opening = match(m_result.amount, Role::RangeOpening);
        const bool isBound = m_relation != Relation::Equal && m_relation != Relation::Approximate;
        if (opening && isBound) // "take over between 10% and 15%": the bound's word belongs to what is before
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
        if (m_result.hasUnit)
            rate();
        setInterval(*first, second ? &*second : nullptr);
        if (!isFinite(m_result.quantity.low) || !isFinite(m_result.quantity.high))
            return std::nullopt;
        if (!second)
            otherBound(first->name);
        return m_result;
    }

private:
    using Kind = Magnitude::Kind;

    PhraseMatch match(int at, Roles roles) const
    {
        return at < m_limit ? m_view.match(at, m_limit, roles) : PhraseMatch();
    }

    /// Past the qualifiers that start at a token. The strictest counts: "at least about 300" is at least 300.
    int qualifiers(int at)
    {
        for (int i = 0; i < mostQualifiers; ++i) {
            const PhraseMatch found = match(at, Role::Qualifier | Role::Neutral);
            if (!found || currencyEnd(at) >= found.end) // "C$5" is no circa
                break;
            if (found.meaning->role == Role::Qualifier)
                qualify(found.meaning->relation);
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
        const PhraseMatch found = match(at, Role::QualifierAfter);
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
            return;
        m_result.quantity.unit = noun.unit;
        m_result.unit = noun.start;
        m_result.isKnownUnit = noun.isKnown;
        m_result.end = noun.end;
        first.name.factor = noun.factor;
        if (second)
            second->name.factor = noun.factor;
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

    /// "above 1,000 and below 1,500", "20 or more and 30 or less"
    void otherBound(const UnitName &name)
    {
        Quantity &quantity = m_result.quantity;
        const PhraseMatch conjunction = match(m_result.end, Role::BoundJoining);
        if (!conjunction || quantity.low.has_value() == quantity.high.has_value())
            return;
        auto [amount, relation] = boundAt(conjunction.end);
        const bool isLower = relation == Relation::Greater || relation == Relation::GreaterOrEqual;
        const bool isUpper = relation == Relation::Less || relation == Relation::LessOrEqual;
        if (!amount || !(quantity.high ? isLower : isUpper) || !amount->name.merge(name))
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
        const PhraseMatch opening = match(m_view.skipHyphen(m_result.end, m_limit), Role::Rate);
        if (!opening)
            return;
        const int number = opening.end < m_limit && m_view[opening.end].kind == Token::Kind::Number
                               ? opening.end + 1
                               : opening.end;
        const PhraseMatch noun = match(m_view.skipHyphen(number, m_limit), Role::Unit | Role::RateNoun);
        if (!noun || (noun.meaning->role == Role::Unit && noun.meaning->isCurrency()) ||
            match(noun.end, Role::TimeRelation)) // "cut 500 jobs a day after"
            return;
        const QString speed = noun.meaning->role == Role::Unit && noun.meaning->value == 1
                                  ? m_view.words.speed(m_result.quantity.unit, noun.meaning->unit)
                                  : QString();
        if (speed.isEmpty())
            m_result.rate = m_result.end;
        else
            m_result.quantity.unit = speed;
        m_result.end = noun.end;
    }

    /// "by two-thirds": a share of what was named before.
    void nameShare(Amount &amount)
    {
        Magnitude &number = amount.magnitude;
        if (!number.isFraction || number.kind != Kind::Plain || number.isScaled() || number.value >= 1)
            return;
        number.multiply(100);
        amount.name.unit = m_result.quantity.unit = u"percent"_s;
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
        if (second)
            std::tie(low, high) = std::minmax({low, second->magnitude.value});
        Quantity &quantity = m_result.quantity;
        quantity.relation = m_relation;
        switch (m_relation) {
        case Relation::Greater:
        case Relation::GreaterOrEqual:
            quantity.low = low;
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
            if (quantity.relation == Relation::Equal)
                quantity.relation = second ? Relation::Range : Relation::Approximate;
            return;
        }
        setPrintedInterval(m_result.quantity, first);
    }

    const TokenView &m_view;
    int m_limit;
    Noun m_noun;
    Relation m_relation = Relation::Equal;
    QuantityParse m_result;
};

} // namespace

std::optional<QuantityParse> readQuantity(const TokenView &view, int at, int limit, Noun noun)
{
    return QuantityGrammar(view, limit, noun).quantity(at);
}

} // namespace text
