// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/quantityreader.h"

#include "text/quantitygrammar.h"
#include "text/quantityprinter.h"
#include "text/segmentation.h"

#include <algorithm>

namespace text {

struct QuantityReader::Words
{
    explicit Words(const Lexicon &lexicon)
        : words(lexicon, vocabulary)
    {
    }
    Vocabulary vocabulary;
    QuantityWords words;
};

namespace {

constexpr int contextLength = 160; ///< How far around a span unit and qualifier are looked for, in units.
constexpr int mostWordsBefore = 6; ///< The longest qualifier, in tokens.

/// Reads the quantity of a span with the words around it.
class SpanReader
{
public:
    SpanReader(QStringView text, Span span, const Vocabulary &vocabulary, const QuantityWords &words)
        : m_text(text)
        , m_span(span)
        , m_tokens(tokens(vocabulary))
        , m_view{text, m_tokens, words}
    {
    }

    std::optional<Quantity> read()
    {
        if (const auto range = rangeOpenedBefore())
            return range->quantity;
        // What is marked may hold words around the quantity ("cut hundreds of jobs"), but no second quantity.
        for (int at = m_first; at < m_limit; ++at) {
            const auto found = readQuantity(m_view, at, m_limit, Noun::First);
            if (!found)
                continue;
            for (int rest = found->end; rest < m_limit; ++rest)
                if (readQuantity(m_view, rest, m_limit, Noun::First))
                    return std::nullopt;
            return withContext(at, *found).quantity;
        }
        return std::nullopt;
    }

private:
    /// Tokens of the span, and of its sentence near it. Those of the span are made apart, so that it may
    /// start and end within a word.
    std::vector<Token> tokens(const Vocabulary &vocabulary)
    {
        const Span sentence = sentenceAround(m_text, m_span);
        const int from = std::min(m_span.start, std::max(sentence.start, m_span.start - contextLength));
        const int to = std::max(m_span.end, std::min(sentence.end, m_span.end + contextLength));
        std::vector<Token> result;
        append(result, {from, m_span.start}, vocabulary);
        m_first = int(result.size());
        append(result, m_span, vocabulary);
        m_limit = int(result.size());
        append(result, {m_span.end, to}, vocabulary);
        return result;
    }

    void append(std::vector<Token> &result, Span span, const Vocabulary &vocabulary) const
    {
        bool isFirst = true;
        for (Token token : tokensOf(quote(m_text, span), vocabulary)) {
            token.span = {token.span.start + span.start, token.span.end + span.start};
            if (isFirst)
                token.isSpaced = token.span.start == 0 || m_text[token.span.start - 1].isSpace();
            isFirst = false;
            result.push_back(token);
        }
    }

    /// "3 and 4 per cent" after "between".
    std::optional<QuantityParse> rangeOpenedBefore() const
    {
        for (int i = std::max(0, m_first - mostWordsBefore); i < m_first; ++i) {
            const auto range = readQuantity(m_view, i, m_view.size(), Noun::First);
            if (range && range->amount == m_first && range->end >= m_limit && range->lastAmount > m_first &&
                range->lastAmount < m_limit)
                return range;
        }
        return std::nullopt;
    }

    QuantityParse withContext(int at, const QuantityParse &inside)
    {
        const bool isAtStart = at == m_first;
        const bool isAtEnd = inside.end == m_limit;
        const int limit = isAtEnd ? m_view.size() : m_limit;
        int start = isAtStart ? withCurrencyBefore(at) : at;
        QuantityParse best = inside;
        if (const auto extended = readQuantity(m_view, start, limit, Noun::First);
            extended && isExtension(*extended, inside))
            best = *extended;
        if (!isAtStart || best.hasQualifier)
            return best;
        for (int i = std::max(0, start - mostWordsBefore); i < start; ++i) {
            const auto qualified = readQuantity(m_view, i, limit, Noun::First);
            if (qualified && qualified->amount >= start && qualified->end >= inside.end &&
                qualified->lastAmount < m_limit)
                return *qualified;
        }
        return best;
    }

    /// Whether words after the span add a unit or a scale, and nothing else: no range that goes on, no other
    /// unit, no qualifier further on.
    bool isExtension(const QuantityParse &extended, const QuantityParse &inside) const
    {
        return extended.lastAmount < m_limit && extended.end >= inside.end &&
               (!inside.hasUnit || extended.quantity.unit == inside.quantity.unit) &&
               (extended.quantity.relation == inside.quantity.relation ||
                   inside.quantity.relation == Relation::Equal);
    }

    /// The token where a currency starts that ends right before one; that one itself when there is none.
    int withCurrencyBefore(int at) const
    {
        for (int start = std::max(0, at - 2); start < at; ++start) {
            const PhraseMatch found = m_view.match(start, at, Role::Unit);
            if (found && found.end == at && found.meaning->isCurrency())
                return start;
        }
        return at;
    }

    QStringView m_text;
    Span m_span;
    int m_first = 0; ///< The span's first token.
    int m_limit = 0; ///< One past its last token.
    std::vector<Token> m_tokens;
    TokenView m_view;
};

} // namespace

QuantityReader::QuantityReader(const Lexicon &lexicon)
    : m_words(std::make_shared<const Words>(lexicon))
{
}

std::optional<Quantity> QuantityReader::read(QStringView words) const
{
    const std::vector<Token> tokens = tokensOf(words, m_words->vocabulary);
    const TokenView view{words, tokens, m_words->words};
    auto found = readQuantity(view, 0, view.size(), Noun::Whole);
    if (!found || found->end != view.size())
        return std::nullopt;
    found->quantity.words = words.trimmed().toString();
    return found->quantity;
}

std::optional<Quantity> QuantityReader::read(QStringView text, Span span) const
{
    const int size = int(text.size());
    span.start = std::clamp(span.start, 0, size);
    span.end = std::clamp(span.end, span.start, size);
    auto found = SpanReader(text, span, m_words->vocabulary, m_words->words).read();
    if (found)
        found->words = quote(text, span).trimmed().toString();
    return found;
}

QString QuantityReader::print(const Quantity &quantity, const QLocale &locale) const
{
    return QuantityPrinter(locale).print(quantity);
}

QString QuantityReader::printExactly(const Quantity &quantity, const QLocale &locale) const
{
    return QuantityPrinter(locale).printExactly(quantity);
}

} // namespace text
