// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/quantityfinder.h"

#include "text/documentcurrencies.h"
#include "text/figurecontext.h"
#include "text/measuredphrase.h"
#include "text/negativebrackets.h"

#include <algorithm>
#include <cmath>

namespace text {

using namespace Qt::StringLiterals;

struct QuantityFinder::Words
{
    Words(const Lexicon &lexicon, Vocabulary &vocabulary)
        : quantity(lexicon, vocabulary)
        , figure(lexicon, vocabulary)
    {
    }

    QuantityWords quantity;
    FigureLexicon figure;
};

namespace {

constexpr int mostTokensBefore = 10; ///< The longest way from a qualifier to its number, in tokens.

/// A number may start with a word of these; the articles of some start nothing on their own.
constexpr Roles numberRoles = Role::Number | Role::Scale | Role::Collective | Role::Fraction | Role::Vague |
                              Role::Rough | Role::Multiple;
/// What may stand before a number in its figure.
constexpr Roles openingRoles = Role::Qualifier | Role::Neutral | Role::RangeOpening | Role::Article |
                               Role::Minus | Role::PlusMinus | Role::Unit | Role::Vague | Role::Rough |
                               Role::Determiner | Role::And;

/// Finds the figures of one sentence.
class SentenceFinder
{
public:
    SentenceFinder(const TokenView &view, const FigureLexicon &lexicon, Sentence sentence)
        : m_view(view)
        , m_lexicon(lexicon)
        , m_context(view, lexicon, sentence.first, sentence.end)
        , m_floor(sentence.first)
        , m_limit(sentence.end)
    {
    }

    template <class Found>
    void run(Found found)
    {
        for (int at = m_floor; at < m_limit;) {
            int start = at;
            const auto single = readSingle(at, start);
            if (!single && !mayBeNumber(m_view[at])) {
                at = isAddress(at) ? endOfAddress(at) : at + 1;
                continue;
            }
            auto parse = single ? single : read(at, start);
            if (!parse) {
                ++at;
                continue;
            }
            takeFactor(*parse, start);
            takeNegativeBrackets(*parse, start, m_view, m_lexicon, m_floor, m_limit);
            if (single || isFigure(*parse, start)) {
                if (parse->quantity.isCount())
                    m_counted = parse->quantity.unit;
                found(withoutDeterminers(start, *parse), *parse);
                m_isMoneyBefore = parse->quantity.isMoney();
            }
            at = m_floor = std::max(parse->end, at + 1);
        }
    }

private:
    /// "by a factor of five": five times.
    void takeFactor(QuantityParse &parse, int &start) const
    {
        const int factor = start - 2;
        if (parse.hasUnit || factor < m_floor || !m_view.words.is(m_view[factor].word, WordKind::Factor) ||
            !m_view.match(factor + 1, m_limit, Role::Of))
            return;
        const bool hasArticle = factor > m_floor && m_view.match(factor - 1, factor, Role::Article);
        start = hasArticle ? factor - 1 : factor;
        parse.amount = parse.lastAmount = start;
        parse.quantity.unit = u"times"_s;
        parse.hasUnit = parse.isKnownUnit = true;
    }

    /// "more than a year": an article and a unit that are a figure together.
    std::optional<QuantityParse> readSingle(int at, int &start) const
    {
        if (at + 1 >= m_limit || !(m_view.words.rolesFrom(m_view[at].word) & Role::Article) ||
            !(m_view.words.rolesFrom(m_view[at + 1].word) & Role::Unit) ||
            !m_view.match(at, at + 1, Role::Article))
            return std::nullopt;
        int first = at;
        while (first > m_floor && at - first < mostTokensBefore && mayOpen(first - 1))
            --first;
        for (; first <= at; ++first) {
            auto parse = readQuantity(m_view, first, m_limit, Noun::First, Singles::Yes);
            if (!parse || parse->amount != at)
                continue;
            start = first;
            return m_context.isSingle(*parse, start) ? parse : std::nullopt;
        }
        return std::nullopt;
    }

    /// Whether what was read is a figure; its unit is set when only the words around it tell that.
    bool isFigure(QuantityParse &parse, int start) const
    {
        const bool isFigure = m_context.isFigure(parse, start);
        const bool isDigits = m_view[parse.number].kind == Token::Kind::Number;
        if (parse.hasUnit || (isDigits && !isFigure))
            return isFigure;
        parse.quantity.unit = m_context.countedAlone(parse, start, isFigure ? m_counted : QString());
        parse.hasUnit = !parse.quantity.unit.isEmpty();
        return isFigure || parse.hasUnit;
    }

    bool mayBeNumber(const Token &token) const
    {
        if (token.kind == Token::Kind::Number)
            return true;
        const Roles roles = m_view.words.rolesFrom(token.word);
        return (roles & numberRoles) && !(roles & Role::Article);
    }

    /// The figure whose number stands at a token; `start` becomes its first token.
    std::optional<QuantityParse> read(int at, int &start) const
    {
        int first = at;
        while (first > m_floor && at - first < mostTokensBefore && mayOpen(first - 1))
            --first;
        for (; first <= at; ++first) {
            const Roles roles = m_view.words.rolesFrom(m_view[first].word);
            if (first < at && !(roles & openingRoles) && !m_view[first].isDash &&
                !m_view.words.is(m_view[first].word, WordKinds(WordKind::DecimalPoint) | WordKind::Plus))
                continue;
            auto parse = readQuantity(m_view, first, m_limit, Noun::First);
            if (!parse || parse->number > at || parse->end <= at)
                continue;
            if (m_context.isOverTime(*parse, first, m_isMoneyBefore && first == m_floor)) {
                first = parse->amount;
                parse = readQuantity(m_view, first, m_limit, Noun::First);
            } else if (isChange(first, *parse)) {
                first = parse->amount;
                parse = firstOf(*parse, at);
            }
            start = first;
            return parse;
        }
        return std::nullopt;
    }

    /// The sign after the scheme of "https://".
    bool isAddress(int at) const
    {
        if (m_view[at].kind != Token::Kind::Sign || m_view[at].isSpaced || at + 1 >= m_limit)
            return false;
        return m_view.text.sliced(m_view[at].span.start).startsWith(u"://");
    }
    int endOfAddress(int at) const
    {
        while (at < m_limit && !m_view[at].isSpaced)
            ++at;
        return at;
    }

    bool mayOpen(int at) const
    {
        const Token &token = m_view[at];
        return token.isDash || (m_view.words.rolesWith(token.word) & openingRoles) ||
               m_view.words.is(token.word, WordKinds(WordKind::DecimalPoint) | WordKind::Plus);
    }

    /// "fell $1.25 to $24": by how much and to what, when both have a unit and lie far apart.
    bool isChangeTo(int first, const QuantityParse &parse) const
    {
        constexpr double farthest = 2; ///< "grew $5 to $6" may be a range.
        const bool isVerb = first > m_floor && (m_lexicon.of(m_view[first - 1].word) & FigureWord::Change);
        if (!isVerb || parse.amount != first || m_view[parse.lastAmount - 1].kind != Token::Kind::Word)
            return false;
        const auto change = readQuantity(m_view, parse.amount, parse.lastAmount - 1, Noun::First);
        const auto level = readQuantity(m_view, parse.lastAmount, parse.end, Noun::First);
        return change && level && change->isKnownUnit == level->isKnownUnit &&
               (change->isKnownUnit || !level->hasUnit) && parse.quantity.low && parse.quantity.high &&
               *parse.quantity.high >= farthest * *parse.quantity.low;
    }

    /// "rose from 3 to 4 per cent": two figures, no range.
    bool isChange(int first, const QuantityParse &parse) const
    {
        if (parse.lastAmount == parse.amount || parse.hasTwoBounds)
            return false;
        const bool isBallot = parse.isFalling && m_view.quoteOf(parse.lastAmount - 1) == u"to";
        if (isBallot || isChangeTo(first, parse)) // "by 54% to 46%"
            return true;
        constexpr int distance = 10; // "raises the price of a single ticket from 2 to 3 euros"
        bool isOpened = false;
        for (int at = parse.amount - 1; at >= std::max(m_floor, first - distance); --at) {
            isOpened = isOpened || (m_lexicon.of(m_view[at].word) & FigureWord::ChangeOpening);
            if (isOpened && (m_lexicon.of(m_view[at].word) & FigureWord::Change))
                return !(
                    m_lexicon.isFalling(m_view[at].word) && isRising(parse)); // cut from 3,000 to 4,000 jobs
        }
        return false;
    }

    /// Whether the first end of a range is its lower one.
    bool isRising(const QuantityParse &range) const
    {
        const auto first = firstOf(range, range.number);
        return first && first->lastAmount == first->amount && first->quantity.value() == range.quantity.low;
    }

    /// The first end of what looked like a range, with the unit that both share.
    std::optional<QuantityParse> firstOf(const QuantityParse &range, int at) const
    {
        auto parse = readQuantity(m_view, range.amount, range.lastAmount, Noun::First);
        if (!parse || parse->end <= at || (range.isScaled && !parse->isScaled && !parse->hasUnit))
            return range;
        if (!parse->hasUnit) {
            parse->quantity.unit = range.quantity.unit;
            parse->hasUnit = range.hasUnit;
            parse->isKnownUnit = range.isKnownUnit;
            parse->candidates = range.candidates;
        }
        return parse;
    }

    /// The first token of the figure itself: "the", "its" before it are not said of it.
    int withoutDeterminers(int start, const QuantityParse &parse) const
    {
        if (start + 1 < parse.amount && m_view.match(start, start + 1, Role::RangeJoining) &&
            m_view.match(start + 1, m_limit, Role::Qualifier)) // or about 900
            ++start;
        while (start < parse.amount && !parse.hasQualifier && m_view[start].kind == Token::Kind::Sign &&
               QStringView(u"=<>").contains(m_view.text[m_view[start].span.start])) // => 30
            ++start;
        while (start < parse.amount && (m_view.match(start, start + 1, Role::Determiner | Role::Article)) &&
               !m_view.match(start, m_limit, Role::Qualifier | Role::RangeOpening) &&
               m_view.match(start, m_limit, Role::Neutral).end <= start + 1 && parse.number > start)
            ++start;
        return start;
    }

    const TokenView &m_view;
    const FigureLexicon &m_lexicon;
    FigureContext m_context;
    int m_floor; ///< Where the figures found so far end.
    int m_limit;
    bool m_isMoneyBefore = false; ///< Whether the last of them is money.
    QString m_counted;            ///< What the last number of the sentence counted.
};

constexpr QStringView weightUnit = u"pounds_weight"; ///< Shares its name with money.

/// Whether pounds are a weight: of something, near a word of weighing, or far from all money.
bool isWeight(const QuantityParse &parse, const TokenView &view, const FigureLexicon &lexicon,
    const Sentence &sentence, const DocumentCurrencies &currencies)
{
    constexpr int distance = 8;
    if (parse.unit < 0) // pounds 5
        return false;
    if (parse.end < sentence.end && view.match(parse.end, sentence.end, Role::Of))
        return true;
    const int first = std::max(sentence.first, parse.amount - distance);
    const int end = std::min(sentence.end, parse.end + distance);
    FigureWords near;
    for (int at = first; at < end; ++at)
        near |= lexicon.of(view[at].word);
    if (near & (FigureWords(FigureWord::Weight) | FigureWord::Money))
        return near & FigureWord::Weight;
    if (parse.unit > 0 && view[parse.unit - 1].isDash) // a 50-pound bag
        return true;
    constexpr double largestWeight = 1e6;
    constexpr double largestScaledWeight = 1e5; // a quarter of a million pounds
    const double value = std::abs(parse.quantity.low.value_or(parse.quantity.high.value_or(0)));
    return value < (parse.isScaled ? largestScaledWeight : largestWeight) &&
           !currencies.isNamed(parse.candidates.front());
}

/// The unit that a name means here that several share.
QString unitOf(const QuantityParse &parse, const TokenView &view, const FigureLexicon &lexicon,
    const Sentence &sentence, DocumentCurrencies &currencies)
{
    if (!parse.candidates.contains(weightUnit))
        return currencies.likeliest(parse.candidates);
    if (isWeight(parse, view, lexicon, sentence, currencies))
        return weightUnit.toString();
    QStringList candidates = parse.candidates;
    candidates.removeAll(weightUnit);
    return currencies.likeliest(candidates);
}

/// Where the number after "and" or "by" starts when that stands at a token: "3 and 5 per cent",
/// "10-by-12-foot".
int afterJoint(int at, int limit, const TokenView &view)
{
    const auto skipDash = [&view, limit](int token) {
        return token < limit && view[token].isDash && !view[token].isSpaced ? token + 1 : token;
    };
    const int joint = skipDash(at);
    if (joint < limit && view.words.is(view[joint].word, WordKind::By))
        return skipDash(joint + 1);
    return joint == at && view.match(at, limit, Role::And) ? at + 1 : -1;
}

/// Whether the number before has the unit of the one after: "3 and 5 per cent".
bool sharesUnit(const FoundQuantity &before, int start, const QuantityParse &parse, const TokenView &view)
{
    const QString &unit = parse.quantity.unit;
    const bool isMeasured =
        unit == u"percent" || (parse.isKnownUnit && !parse.quantity.isMoney() && !parse.quantity.isCount() &&
                                  unit != u"percentage_points");
    return isMeasured && before.quantity.unit.isEmpty() && parse.number == start &&
           afterJoint(before.end, view.size(), view) == start &&
           view[before.end - 1].kind == Token::Kind::Number && view[start].kind == Token::Kind::Number &&
           !parse.isScaled;
}

} // namespace

QuantityFinder::QuantityFinder(const Lexicon &lexicon, Vocabulary &vocabulary)
    : m_words(std::make_shared<const Words>(lexicon, vocabulary))
{
}

std::vector<FoundQuantity> QuantityFinder::find(const Prose &prose) const
{
    std::vector<FoundQuantity> all;
    const TokenView view{prose.text(), prose.tokens(), m_words->quantity};
    std::optional<DocumentCurrencies> currencies;
    MeasuredPhrases measured(view, m_words->figure);
    for (const Sentence &sentence : prose.sentences()) {
        measured.enter(sentence.first, sentence.end, sentence.paragraph);
        int floor = sentence.first;
        SentenceFinder(view, m_words->figure, sentence).run([&](int start, const QuantityParse &parse) {
            if (!all.empty() && sharesUnit(all.back(), start, parse, view)) {
                all.back().quantity.unit = parse.quantity.unit;
                all.back().form = FigureForm::Measure;
                all.back().confidence = confidenceOf(FigureForm::Measure);
            }
            FoundQuantity &found = all.emplace_back();
            found.span = prose.span(start, parse.end);
            found.quantity = parse.quantity;
            if (!parse.candidates.isEmpty()) {
                if (!currencies)
                    currencies.emplace(view, m_words->figure);
                found.quantity.unit = unitOf(parse, view, m_words->figure, sentence, *currencies);
            }
            found.quantity.words = quote(prose.text(), found.span).toString();
            const bool isAfterOr = start > floor && start < parse.amount && // or about 900
                                   view.match(start - 1, start, Role::RangeJoining);
            found.quantity.measured = measured.phrase(parse, isAfterOr ? start - 1 : start, floor);
            if (!measured.countedUnit().isEmpty())
                found.quantity.unit = measured.countedUnit();
            floor = parse.end;
            found.form = formOf(parse, view[parse.number]);
            found.confidence = confidenceOf(found.form);
            found.first = start;
            found.end = parse.end;
        });
    }
    return all;
}

} // namespace text
