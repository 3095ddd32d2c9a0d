// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/claimquotations.h"

#include <algorithm>

namespace suggest {

ClaimQuotations::ClaimQuotations(const text::Prose &prose)
    : m_prose(prose)
{
}

void ClaimQuotations::readParagraph(int sentence)
{
    const auto sentences = m_prose.sentences();
    const int paragraph = sentences[size_t(sentence)].paragraph;
    if (paragraph == m_paragraph)
        return;
    m_paragraph = paragraph;
    m_quotations.clear();
    int last = sentence;
    while (sentence > 0 && sentences[size_t(sentence) - 1].paragraph == paragraph)
        --sentence;
    while (last + 1 < int(sentences.size()) && sentences[size_t(last) + 1].paragraph == paragraph)
        ++last;
    m_first = sentences[size_t(sentence)].first;
    m_end = sentences[size_t(last)].end;

    QChar opening; // of the quotation that is open; null when none is
    int start = 0;
    for (int token = m_first; token < m_end; ++token) {
        if (m_prose.tokens()[size_t(token)].kind != text::Token::Kind::Sign)
            continue;
        const QChar mark = m_prose.word(token)[0];
        const bool closes = (opening == u'“' && (mark == u'”' || mark == u'"')) ||
                            (opening == u'"' && (mark == u'"' || mark == u'”')) ||
                            (opening == u'‘' && mark == u'’' && closesSingle(token));
        if (closes) {
            m_quotations.push_back({start, token});
            opening = QChar();
        } else if (mark == u'“' || (opening.isNull() && (mark == u'"' || mark == u'‘'))) {
            opening = mark;
            start = token + 1;
        }
    }
    if (!opening.isNull())
        m_quotations.push_back({start, m_end});
}

std::optional<size_t> ClaimQuotations::around(int first, int end) const
{
    const auto after = std::ranges::upper_bound(m_quotations, first, {}, &Quotation::first);
    if (after == m_quotations.begin() || std::prev(after)->end < end)
        return std::nullopt;
    return size_t(std::prev(after) - m_quotations.begin());
}

ClaimQuotations::Quotation ClaimQuotations::before(size_t number) const
{
    return {number > 0 ? m_quotations[number - 1].end + 1 : m_first, m_quotations[number].first - 1};
}

ClaimQuotations::Quotation ClaimQuotations::after(size_t number) const
{
    const bool isLast = number + 1 == m_quotations.size();
    return {m_quotations[number].end + 1, isLast ? m_end : m_quotations[number + 1].first - 1};
}

bool ClaimQuotations::isContinued(size_t number) const
{
    return endsOpen(m_quotations[number].end - 1) || endsOpen(m_quotations[number].end + 1);
}

/// Whether a token is a sign after which a sentence may go on.
bool ClaimQuotations::endsOpen(int token) const
{
    if (token < m_first || token >= m_end || m_prose.tokens()[size_t(token)].kind != text::Token::Kind::Sign)
        return false;
    const QChar sign = m_prose.word(token)[0];
    return sign == u',' || sign == u'?' || sign == u'!' || m_prose.tokens()[size_t(token)].isDash;
}

/// Whether ’ ends a quotation, and is no apostrophe within a word.
bool ClaimQuotations::closesSingle(int token) const
{
    return token + 1 >= m_end || m_prose.tokens()[size_t(token) + 1].isSpaced ||
           m_prose.tokens()[size_t(token) + 1].kind == text::Token::Kind::Sign;
}

} // namespace suggest
