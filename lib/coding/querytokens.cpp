// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/querytokens.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace coding {
namespace {

using Kind = QueryToken::Kind;
using Tokens = std::vector<QueryToken>;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(coding::SearchQuery)
};

bool isQuote(QChar c)
{
    return QStringView(u"\"“”„").contains(c);
}

bool isBracket(QChar c)
{
    return c == u'(' || c == u')';
}

class Tokenizer
{
public:
    explicit Tokenizer(QStringView query)
        : m_query(query)
    {
    }

    base::Result<Tokens> tokens()
    {
        for (skipSpace(); m_at < m_query.size(); skipSpace())
            if (const auto done = addToken(); !done)
                return std::unexpected(done.error());
        return std::move(m_tokens);
    }

private:
    void skipSpace()
    {
        while (m_at < m_query.size() && m_query[m_at].isSpace())
            ++m_at;
    }

    base::Result<void> addToken()
    {
        const QChar c = m_query[m_at];
        const bool isJoined = m_at + 1 < m_query.size() && !m_query[m_at + 1].isSpace();
        if (isBracket(c)) {
            ++m_at;
            m_tokens.push_back({.kind = c == u'(' ? Kind::Open : Kind::Close});
            return {};
        }
        if (c == u'-' && isJoined) {
            ++m_at;
            m_tokens.push_back({.kind = Kind::Not});
            return {};
        }
        if (isQuote(c))
            return quoted().transform([&](const QString &words) { addWords(words); });
        if (c == u'/' && isJoined)
            return addPattern();
        return addWord();
    }

    /// What stands in quotes from here on.
    base::Result<QString> quoted()
    {
        const qsizetype start = ++m_at;
        while (m_at < m_query.size() && !isQuote(m_query[m_at]))
            ++m_at;
        if (m_at == m_query.size())
            return base::failure(Text::tr("The quote before “%1” is not closed.").arg(excerpt(start)));
        return m_query.sliced(start, m_at++ - start).toString();
    }

    base::Result<void> addPattern()
    {
        const qsizetype start = ++m_at;
        while (m_at < m_query.size() && m_query[m_at] != u'/')
            m_at += m_query[m_at] == u'\\' && m_at + 1 < m_query.size() ? 2 : 1;
        if (m_at >= m_query.size())
            return base::failure(
                Text::tr("The regular expression “%1” does not end with a slash.").arg(excerpt(start)));
        QString pattern = m_query.sliced(start, m_at++ - start).toString();
        pattern.replace(u"\\/"_s, u"/"_s);
        const bool ignoresCase = m_at < m_query.size() && m_query[m_at] == u'i';
        if (ignoresCase)
            ++m_at;
        m_tokens.push_back({.kind = Kind::Pattern, .text = pattern, .ignoresCase = ignoresCase});
        return {};
    }

    base::Result<void> addWord()
    {
        static const QRegularExpression field(u"^([A-Za-z]+):(?!//)"_s);
        const qsizetype start = m_at;
        const QString word = takeWord();
        if (word == "NEAR"_L1 && m_at < m_query.size() && m_query[m_at] == u'(')
            return addNear();
        if (const auto match = field.match(word); match.hasMatch())
            return addField(match.captured(1).toLower(), start + match.capturedEnd());
        if (word == "AND"_L1)
            m_tokens.push_back({.kind = Kind::And});
        else if (word == "OR"_L1)
            m_tokens.push_back({.kind = Kind::Or});
        else if (word == "NOT"_L1)
            m_tokens.push_back({.kind = Kind::Not});
        else
            addWords(word);
        return {};
    }

    QString takeWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_query.size() && !m_query[m_at].isSpace() && !isBracket(m_query[m_at]) &&
               !isQuote(m_query[m_at]))
            ++m_at;
        return m_query.sliced(start, m_at - start).toString();
    }

    base::Result<void> addNear()
    {
        const qsizetype start = ++m_at;
        while (m_at < m_query.size() && m_query[m_at] != u')')
            ++m_at;
        if (m_at == m_query.size())
            return base::failure(Text::tr("The bracket of NEAR(%1 is not closed.").arg(excerpt(start)));
        m_tokens.push_back({.kind = Kind::Near, .text = m_query.sliced(start, m_at++ - start).toString()});
        return {};
    }

    /// A field's value may be in quotes, and after a comparison behind a space.
    base::Result<void> addField(const QString &name, qsizetype valueStart)
    {
        m_at = valueStart;
        QString value;
        while (m_at < m_query.size() && QStringView(u"<>=≤≥").contains(m_query[m_at]))
            value += m_query[m_at++];
        if (!value.isEmpty())
            skipSpace();
        if (m_at < m_query.size() && isQuote(m_query[m_at])) {
            const auto words = quoted();
            if (!words)
                return std::unexpected(words.error());
            value += *words;
        } else {
            value += takeWord();
        }
        m_tokens.push_back({.kind = Kind::Field, .text = value.trimmed(), .field = name});
        return {};
    }

    void addWords(QString words)
    {
        bool isPrefix = m_at < m_query.size() && m_query[m_at] == u'*'; // "job cut"*
        if (isPrefix)
            ++m_at;
        if (words.endsWith(u'*')) {
            words.chop(1);
            isPrefix = true;
        }
        m_tokens.push_back({.kind = Kind::Words, .text = words, .isPrefix = isPrefix});
    }

    QString excerpt(qsizetype start) const
    {
        constexpr qsizetype longest = 30;
        const QStringView rest = m_query.sliced(std::min(start, m_query.size()));
        return rest.size() > longest ? rest.first(longest).toString() + u'…' : rest.toString();
    }

    QStringView m_query;
    qsizetype m_at = 0;
    Tokens m_tokens;
};

} // namespace

base::Result<Tokens> queryTokens(QStringView query)
{
    return Tokenizer(query).tokens();
}

} // namespace coding
