// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/figures.h"

#include "agreement/conversions.h"
#include "agreement/movements.h"
#include "agreement/verdict.h"

#include <QByteArray>
#include <algorithm>
#include <cmath>

namespace agreement {
namespace {

using coding::Verdict;
using text::Quantity;

constexpr int rareDigits = 3; ///< A value of so many digits is hardly the same by chance.

/// The digits of a number but for zeros at its end.
int significantDigits(double value)
{
    constexpr int mostDigits = 12;
    const QByteArray digits = QByteArray::number(std::abs(value), 'e', mostDigits - 1);
    int seen = 0;
    int count = 0;
    for (const char c : digits) {
        if (c == 'e')
            break;
        if (c < '0' || c > '9')
            continue;
        ++seen;
        if (c != '0')
            count = seen;
    }
    return count;
}

/// The value meant, where there is one; unlike Quantity::value() not freed of binary dust, which costs time.
std::optional<double> roughValue(const Quantity &quantity)
{
    switch (quantity.relation) {
    case text::Relation::Equal:
    case text::Relation::Approximate:
        if (!quantity.low || !quantity.high || quantity.isVague())
            return std::nullopt;
        return *quantity.low / 2 + *quantity.high / 2;
    case text::Relation::Greater:
    case text::Relation::GreaterOrEqual:
        return quantity.low;
    case text::Relation::Less:
    case text::Relation::LessOrEqual:
        return quantity.high;
    case text::Relation::Range:
        break;
    }
    return std::nullopt;
}

/// The value, or the middle of the interval by magnitude.
double sizeOf(const Quantity &quantity, const std::optional<double> &value)
{
    if (value)
        return *value;
    const double low = quantity.low.value_or(quantity.high.value_or(0));
    const double high = quantity.high.value_or(low);
    return low > 0 && high > 0 ? std::sqrt(low) * std::sqrt(high) : low + (high - low) / 2;
}

int digitsOf(const Quantity &quantity, const std::optional<double> &value)
{
    if (value)
        return significantDigits(*value);
    if (quantity.relation == text::Relation::Range && quantity.low && quantity.high)
        return significantDigits(*quantity.low) + significantDigits(*quantity.high);
    return 0;
}

/// The digits of the shorter one, so far as they tell.
int digitsOf(const Figure &one, const Figure &other)
{
    return std::min({one.digits, other.digits, rareDigits});
}

/// How many times the one size is the other, 1 or more.
double ratio(double one, double other)
{
    if (one == other)
        return 1;
    if (one * other <= 0)
        return HUGE_VAL;
    return std::max(one / other, other / one);
}

/// Whether the sentences name somebody each, but nobody in common.
bool haveOtherNames(const Frame &one, const Frame &other)
{
    if (one.names.shared(other.names) > 0 || one.names.contains(other.opening) ||
        other.names.contains(one.opening))
        return false;
    // The same first word is a name in common only when there are no others: "Revenue of Portmar rose".
    const bool sameOpening = one.opening == other.opening;
    const bool hasNames = !one.names.isEmpty() || (one.opening >= 0 && !sameOpening);
    const bool otherHasNames = !other.names.isEmpty() || (other.opening >= 0 && !sameOpening);
    return hasNames && otherHasNames;
}

/// How often a range doubles from its one end to the other: much fits into a wide one.
double rangeDoublings(const Figure &figure)
{
    const Amount &amount = figure.amount;
    const bool isRange =
        amount.relation == text::Relation::Range && !amount.isVague && amount.low && amount.high;
    return isRange && *amount.low > 0 ? std::log2(*amount.high / *amount.low) : 0;
}

double valueEvidence(const Figure &one, const Figure &other, Verdict values)
{
    constexpr double equal[] = {0.4, 1.6, 2.0, 4.2}; // by digits
    constexpr double compatible = 0.7;
    constexpr double compatibleDoubling = 0.8; // off for each time that one is twice the other
    constexpr double sameMiddle = 0.8;         // of what equal values have
    constexpr double differing = 1.0;
    constexpr double least = -12;
    const double ofDigits = equal[digitsOf(one, other)];
    if (values == Verdict::Agree)
        return ofDigits;
    const double apart = ratio(one.size, other.size);
    const double doublings = std::log2(apart);
    if (values == Verdict::Compatible) {
        constexpr double dust = 1.0001;
        if (apart < dust)
            return std::max(compatible, sameMiddle * ofDigits);
        return compatible - compatibleDoubling * (doublings + rangeDoublings(one) + rangeDoublings(other));
    }
    return std::max(-differing - 2 * doublings - 2 * doublings * doublings, least);
}

constexpr double wordScale = 6;
constexpr double carriedScale = 1.5;  // for the sentence before
constexpr double expectedWords = 0.9; // what two figures of one story have in common anyway
constexpr double ownWords = 4.5;      // for what analysts say is measured

/// What wordEvidence() can be at most, whatever the words.
double mostWordEvidence(const Figure &one, const Figure &other)
{
    return wordScale + carriedScale - expectedWords + (one.frame.isOwn && other.frame.isOwn ? ownWords : 0.0);
}

double wordEvidence(const Figure &one, const Figure &other, const Overlap &overlap)
{
    constexpr double alone[] = {0.5, 1.0, 0.5, 0}; // by digits: when nothing but the value speaks for them
    constexpr double hardly = 0.12;
    const double similarity = overlap.terms;
    double evidence = wordScale * similarity + carriedScale * overlap.carried - expectedWords;
    if (similarity < hardly)
        evidence -= alone[digitsOf(one, other)] * (1 - similarity / hardly);
    if (one.frame.isOwn && other.frame.isOwn)
        evidence += ownWords * (3 * one.frame.counted.similarity(other.frame.counted) - 2);
    return evidence;
}

/// That both are of a unit which few figures of their articles have says the more, the fewer these are.
double rarityOfUnit(const Figure &one, const Figure &other)
{
    constexpr double told[] = {0, 0.3, 0.5, 0.7}; // by bits
    return told[std::min<size_t>(size_t(std::min(one.rarity, other.rarity)), std::size(told) - 1)];
}

double unitEvidence(const Figure &one, const Figure &other, Verdict values)
{
    constexpr double duration = -0.5; // there are many of them in any story
    constexpr double same = 0.7;
    constexpr double samePeople = 0.1;
    constexpr double possible = -0.2;
    constexpr double none = -2.5;
    constexpr double noneEqual = -1.0; // "410,000 people", "410,000 accounts"
    if (one.amount.isDuration)
        return (values == Verdict::Differ ? 2 * duration : duration) + rarityOfUnit(one, other);
    if (!one.amount.family.isCount())
        return rarityOfUnit(one, other);
    switch (countedAlike(one.amount.noun, other.amount.noun)) {
    case Likeness::Same:
        return (one.amount.noun.isTelling ? same : samePeople) + rarityOfUnit(one, other);
    case Likeness::Possible:
        return possible;
    case Likeness::None:
        break;
    }
    return values == Verdict::Agree && digitsOf(one, other) > 1 ? noneEqual : none;
}

double roleEvidence(const Figure &one, const Figure &other, Verdict values)
{
    constexpr double oneExpected = -0.7;
    constexpr double oneChange = -2.0;
    constexpr double twoChanges = 1.2;
    constexpr double twoDirections = -2.0;
    constexpr double twoBefore = 0.6;
    constexpr double oneBefore = -2.8;
    const Frame &first = one.frame;
    const Frame &second = other.frame;
    const bool isEqual = values == Verdict::Agree;
    double evidence = 0;
    if (first.isExpected != second.isExpected)
        evidence += isEqual ? oneExpected / 2 : oneExpected;
    if ((first.role == Role::Change) != (second.role == Role::Change))
        evidence += isEqual ? oneChange / 2 : oneChange;
    else if (first.role == Role::Change)
        evidence += first.movement * second.movement < 0 ? twoDirections : twoChanges;
    else if (first.role == Role::Before && second.role == Role::Before)
        evidence += twoBefore;
    else if (first.role != second.role)
        evidence += isEqual ? oneBefore / 4 : values == Verdict::Compatible ? oneBefore / 2 : oneBefore;
    return evidence;
}

double partEvidence(const Figure &one, const Figure &other, Verdict values)
{
    constexpr double oneNarrowed = -3;
    constexpr double twoNarrowed = -4;
    const auto &first = one.frame.narrowing;
    const auto &second = other.frame.narrowing;
    if (first == second)
        return 0;
    const bool isOne = (first & ~second).none() || (second & ~first).none();
    const double evidence = isOne ? oneNarrowed : twoNarrowed;
    return values == Verdict::Agree ? evidence / 4 : evidence;
}

double timeEvidence(const Figure &one, const Figure &other, Verdict values)
{
    constexpr double different = -5;
    constexpr double oneYear = -0.8;
    const auto hasYear = [](const Figure &figure) { return figure.frame.periods.year.any(); };
    const bool isEqual = values == Verdict::Agree;
    if (areDifferentTimes(one.frame.periods, other.frame.periods))
        return isEqual ? different / 5 : different;
    return hasYear(one) != hasYear(other) && !isEqual ? oneYear : 0;
}

double nameEvidence(const Figure &one, const Figure &other, Verdict values, const Overlap &overlap)
{
    constexpr double others = -0.7;
    constexpr double twins = -6; // two sentences that are alike but for a name speak of two
    constexpr double alike = 0.4;
    if (!haveOtherNames(one.frame, other.frame))
        return 0;
    return values == Verdict::Agree ? others / 3 : others + twins * std::max(0.0, overlap.terms - alike);
}

/// What is known without looking at the words.
Evidence withoutWords(const Figure &one, const Figure &other, Verdict values)
{
    Evidence evidence;
    evidence.values = values;
    evidence.value = valueEvidence(one, other, values);
    evidence.unit = unitEvidence(one, other, values);
    evidence.role = roleEvidence(one, other, values);
    evidence.part = partEvidence(one, other, values);
    evidence.time = timeEvidence(one, other, values);
    return evidence;
}

void addWords(Evidence &evidence, const Figure &one, const Figure &other, const Overlap &overlap)
{
    evidence.words = wordEvidence(one, other, overlap);
    evidence.names = nameEvidence(one, other, evidence.values, overlap);
}

} // namespace

FigureReading readFigure(const Statement &statement)
{
    const Quantity quantity = movedTo(statement).value_or(std::get<Quantity>(statement.value));
    const std::optional<double> value = roughValue(quantity);
    Amount amount = amountOf(quantity);
    if (isConverted(statement))
        loosen(amount);
    const double size = sizeOf(quantity, value) * amount.family.factor;
    return {.amount = std::move(amount),
        .size = size,
        .digits = digitsOf(quantity, value),
        .frame = readFrame(statement)};
}

Figure figureOf(const FigureReading &reading)
{
    return {.amount = reading.amount, .size = reading.size, .digits = reading.digits, .frame = {}};
}

void weigh(Figure &figure, Weights weights)
{
    figure.frame.terms.weigh(weights);
    figure.frame.counted.weigh(weights);
    figure.frame.before.weigh(weights);
}

Overlap overlapOf(const Figure &one, const Figure &other)
{
    return {.terms = one.frame.terms.similarity(other.frame.terms),
        .carried = std::max({one.frame.before.similarity(other.frame.before),
            one.frame.before.similarity(other.frame.terms), one.frame.terms.similarity(other.frame.before)})};
}

void Spread::lay(const Figure &figure)
{
    if (m_figure) {
        m_figure->frame.terms.wipe(m_terms);
        m_figure->frame.before.wipe(m_before);
    }
    m_figure = &figure;
    figure.frame.terms.spread(m_terms);
    figure.frame.before.spread(m_before);
}

Overlap Spread::overlap(const Figure &other) const
{
    const Frame &frame = m_figure->frame;
    double terms = 0;
    double beforeWithTerms = 0;
    for (const Terms::Term &term : other.frame.terms) {
        terms += m_terms[size_t(term.word)] * double(term.weight);
        beforeWithTerms += m_before[size_t(term.word)] * double(term.weight);
    }
    double before = 0;
    double termsWithBefore = 0;
    for (const Terms::Term &term : other.frame.before) {
        before += m_before[size_t(term.word)] * double(term.weight);
        termsWithBefore += m_terms[size_t(term.word)] * double(term.weight);
    }
    const double ofTerms = other.frame.terms.scale();
    const double ofBefore = other.frame.before.scale();
    // The same to the last bit whichever of the two is laid out.
    return {.terms = terms * (frame.terms.scale() * ofTerms),
        .carried = std::max(
            {before * (frame.before.scale() * ofBefore), beforeWithTerms * (frame.before.scale() * ofTerms),
                termsWithBefore * (frame.terms.scale() * ofBefore)})};
}

Evidence compare(const Figure &one, const Figure &other)
{
    Evidence evidence = withoutWords(one, other, verdict(one.amount, other.amount));
    addWords(evidence, one, other, overlapOf(one, other));
    return evidence;
}

std::optional<double> evidenceAbove(double least, const Spread &one, const Figure &other)
{
    const Figure &figure = one.figure();
    Evidence evidence = withoutWords(figure, other, verdict(figure.amount, other.amount));
    constexpr double dust = 1e-6;
    if (evidence.sum() + mostWordEvidence(figure, other) + dust <= least)
        return std::nullopt;
    addWords(evidence, figure, other, one.overlap(other));
    const double sum = evidence.sum();
    return sum > least ? std::optional(sum) : std::nullopt;
}

bool mayRepeat(const Figure &one, const Figure &other)
{
    const Verdict values = verdict(one.amount, other.amount);
    return values == Verdict::Agree || (values == Verdict::Compatible && one.size == other.size);
}

double repetition(const Figure &one, const Figure &other)
{
    constexpr double expected = 1.4;  // articles repeat themselves less than they repeat each other
    constexpr double oneSentence = 3; // hardly says a thing twice
    return compare(one, other).sum() - expected - (one.sentence == other.sentence ? oneSentence : 0);
}

} // namespace agreement
