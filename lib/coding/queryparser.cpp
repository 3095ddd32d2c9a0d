// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/queryparser.h"

#include "coding/queryfields.h"
#include "coding/querytokens.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace coding {
namespace {

using Kind = QueryToken::Kind;
using Joint = SearchQuery::Joint;
using Parsed = base::Result<SearchQuery>;

constexpr int deepest = 50;    ///< Brackets within brackets.
constexpr int farthest = 1000; ///< Words between phrases that are near each other.

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(coding::SearchQuery)
};

SearchQuery term(SearchQuery::Term value)
{
    return {.joint = Joint::Term, .parts = {}, .term = std::move(value)};
}

/// All or Any of the parts; a single part stands for itself.
SearchQuery joined(Joint joint, std::vector<SearchQuery> parts)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    return {.joint = joint, .parts = std::move(parts), .term = {}};
}

/// Recursive descent: any := all (OR all)*; all := single (AND? single)*; single := NOT single | ( any ) |
/// term
class Parser
{
public:
    Parser(std::vector<QueryToken> tokens, const text::QuantityReader &quantities)
        : m_tokens(std::move(tokens))
        , m_quantities(quantities)
    {
    }

    Parsed parse()
    {
        if (m_tokens.empty())
            return base::failure(Text::tr("There is nothing to look for."));
        Parsed query = any();
        if (query && m_at < m_tokens.size())
            return base::failure(Text::tr("A closing bracket has no opening one."));
        return query;
    }

private:
    bool has(Kind kind) const { return m_at < m_tokens.size() && m_tokens[m_at].kind == kind; }
    bool take(Kind kind)
    {
        const bool isThere = has(kind);
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    Parsed any()
    {
        std::vector<SearchQuery> parts;
        do {
            Parsed part = all();
            if (!part)
                return part;
            parts.push_back(std::move(*part));
        } while (take(Kind::Or));
        return joined(Joint::Any, std::move(parts));
    }

    Parsed all()
    {
        std::vector<SearchQuery> parts;
        do {
            Parsed part = single();
            if (!part)
                return part;
            parts.push_back(std::move(*part));
        } while (take(Kind::And) || (m_at < m_tokens.size() && !has(Kind::Or) && !has(Kind::Close)));
        return joined(Joint::All, std::move(parts));
    }

    Parsed single()
    {
        if (++m_depth > deepest)
            return base::failure(Text::tr("There are too many brackets within brackets."));
        Parsed query = take(Kind::Not) ? negated() : take(Kind::Open) ? group() : oneTerm();
        --m_depth;
        return query;
    }

    Parsed negated()
    {
        return single().transform([](SearchQuery query) {
            return SearchQuery{.joint = Joint::Not, .parts = {std::move(query)}, .term = {}};
        });
    }

    Parsed group()
    {
        Parsed query = any();
        if (query && !take(Kind::Close))
            return base::failure(Text::tr("An opening bracket is not closed."));
        return query;
    }

    Parsed oneTerm()
    {
        if (m_at >= m_tokens.size() || has(Kind::Close) || has(Kind::And) || has(Kind::Or))
            return base::failure(
                Text::tr("Something to look for is missing beside AND, OR, NOT or a bracket."));
        const QueryToken token = m_tokens[m_at++];
        switch (token.kind) {
        case Kind::Field:
            return fieldTerm(token.field, token.text, m_quantities).transform(term);
        case Kind::Pattern:
            return pattern(token);
        case Kind::Near:
            return near(token.text);
        default:
            return phrase(token).transform(
                [](text::WordPhrase words) { return term(text::WordsNear{.phrases = {std::move(words)}}); });
        }
    }

    static base::Result<text::WordPhrase> phrase(const QueryToken &token)
    {
        text::WordPhrase words = text::wordPhrase(token.text);
        if (words.words.empty())
            return base::failure(Text::tr("“%1” has no letters and no digits; look for it by a regular "
                                          "expression: /%2/")
                    .arg(token.text, QRegularExpression::escape(token.text)));
        words.isPrefix = token.isPrefix;
        return words;
    }

    static Parsed pattern(const QueryToken &token)
    {
        // \w and \b know all letters; ^ and $ are those of paragraphs.
        const QString pattern = u"(*UCP)%1%2"_s.arg(token.ignoresCase ? u"(?im)"_s : u"(?m)"_s, token.text);
        if (const QRegularExpression expression(pattern); !expression.isValid())
            return base::failure(Text::tr("The regular expression “%1” cannot be understood: %2")
                    .arg(token.text, expression.errorString()));
        return term(PatternCondition{pattern});
    }

    static Parsed near(const QString &inside)
    {
        static const QRegularExpression distance(uR"(,\s*(\d{1,9})\s*$)"_s);
        text::WordsNear words;
        QString phrases = inside;
        if (const auto match = distance.match(inside); match.hasMatch()) {
            words.distance = std::min(match.captured(1).toInt(), farthest);
            phrases.truncate(match.capturedStart());
        }
        const auto tokens = queryTokens(phrases);
        if (!tokens)
            return std::unexpected(tokens.error());
        for (const QueryToken &token : *tokens) {
            if (token.kind != Kind::Words)
                return base::failure(
                    Text::tr("NEAR( ) takes words and phrases only, as in NEAR(jobs cut, 5)."));
            auto one = phrase(token);
            if (!one)
                return std::unexpected(one.error());
            words.phrases.push_back(std::move(*one));
        }
        if (words.phrases.size() < 2)
            return base::failure(Text::tr("NEAR( ) takes words and phrases only, as in NEAR(jobs cut, 5)."));
        return term(std::move(words));
    }

    std::vector<QueryToken> m_tokens;
    const text::QuantityReader &m_quantities;
    size_t m_at = 0;
    int m_depth = 0;
};

} // namespace

Parsed parseQuery(QStringView query, const text::QuantityReader &quantities)
{
    return queryTokens(query).and_then(
        [&](std::vector<QueryToken> tokens) { return Parser(std::move(tokens), quantities).parse(); });
}

} // namespace coding
