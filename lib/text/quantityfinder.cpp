// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/quantityfinder.h"

#include "text/figurecontext.h"

#include <algorithm>

namespace text {

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
                               Role::Determiner;

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
            if (!mayBeNumber(m_view[at])) {
                ++at;
                continue;
            }
            int start = at;
            const auto parse = read(at, start);
            if (!parse) {
                ++at;
                continue;
            }
            if (m_context.isFigure(*parse, start))
                found(withoutDeterminers(start, *parse), *parse);
            at = m_floor = std::max(parse->end, at + 1);
        }
    }

private:
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
        while (first > m_floor && at - first < mostTokensBefore && mayOpen(m_view[first - 1]))
            --first;
        for (; first <= at; ++first) {
            const Roles roles = m_view.words.rolesFrom(m_view[first].word);
            if (first < at && !(roles & openingRoles) && !m_view[first].isDash)
                continue;
            auto parse = readQuantity(m_view, first, m_limit, Noun::First);
            if (parse && parse->number <= at && parse->end > at && !isChange(first, *parse)) {
                start = first;
                return parse;
            }
        }
        return std::nullopt;
    }

    bool mayOpen(const Token &token) const
    {
        return token.isDash || (m_view.words.rolesWith(token.word) & openingRoles);
    }

    /// "rose from 3 to 4 per cent": two figures, no range.
    bool isChange(int first, const QuantityParse &parse) const
    {
        const bool isOpenedRange = parse.lastAmount != parse.amount && parse.number > first;
        if (!isOpenedRange || !m_view.match(first, m_limit, Role::RangeOpening))
            return false;
        constexpr int distance = 3;
        for (int at = std::max(m_floor, first - distance); at < first; ++at)
            if (m_lexicon.of(m_view[at].word) & FigureWord::Change)
                return true;
        return false;
    }

    /// The first token of the figure itself: "the", "its" before it are not said of it.
    int withoutDeterminers(int start, const QuantityParse &parse) const
    {
        while (start < parse.amount && (m_view.match(start, start + 1, Role::Determiner | Role::Article)) &&
               !m_view.match(start, m_limit, Role::Qualifier | Role::RangeOpening) && parse.number > start)
            ++start;
        return start;
    }

    const TokenView &m_view;
    const FigureLexicon &m_lexicon;
    FigureContext m_context;
    int m_floor; ///< Where the figures found so far end.
    int m_limit;
};

/// How often such figures were right in tests/evaluation.
double confidenceOf(const QuantityParse &parse, const Token &number)
{
    const bool isDigits = number.kind == Token::Kind::Number;
    if (parse.quantity.isMoney() || parse.quantity.unit.startsWith(u"percent"))
        return 0.98;
    if (parse.isMultiple)
        return 0.8;
    if (parse.isKnownUnit)
        return isDigits ? 0.95 : 0.9;
    if (parse.hasUnit)
        return isDigits || parse.isScaled ? 0.85 : 0.75;
    return parse.isScaled || parse.hasQualifier ? 0.75 : 0.6;
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
    for (const Sentence &sentence : prose.sentences()) {
        SentenceFinder(view, m_words->figure, sentence).run([&](int start, const QuantityParse &parse) {
            FoundQuantity &found = all.emplace_back();
            found.span = prose.span(start, parse.end);
            found.quantity = parse.quantity;
            found.quantity.words = quote(prose.text(), found.span).toString();
            found.confidence = confidenceOf(parse, view[parse.number]);
            found.first = start;
            found.end = parse.end;
        });
    }
    return all;
}

} // namespace text
