// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/prose.h"

#include "text/segmentation.h"

namespace text {

Prose::Prose(QStringView text, const Vocabulary &vocabulary)
    : m_text(text)
    , m_tokens(tokensOf(text, vocabulary))
{
    const std::vector<Span> lines = paragraphs(text);
    int paragraph = 0;
    int token = 0;
    for (const Span span : text::sentences(text)) {
        while (lines[size_t(paragraph)].end < span.end)
            ++paragraph;
        Sentence sentence{.first = token, .paragraph = paragraph};
        while (token < int(m_tokens.size()) && m_tokens[size_t(token)].span.start < span.end)
            ++token;
        sentence.end = token;
        if (sentence.end > sentence.first)
            m_sentences.push_back(sentence);
    }
}

QStringView Prose::word(int token) const
{
    return quote(m_text, m_tokens[size_t(token)].span);
}

Span Prose::span(int first, int end) const
{
    if (first >= end)
        return {};
    return {m_tokens[size_t(first)].span.start, m_tokens[size_t(end) - 1].span.end};
}

} // namespace text
