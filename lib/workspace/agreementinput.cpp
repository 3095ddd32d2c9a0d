// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/agreementinput.h"

#include "text/segmentation.h"

#include <tuple>

namespace workspace {

namespace {

/// Sets the statement's sentence, and the one before it in its paragraph.
void readSentence(agreement::Statement &statement, const QString &words)
{
    const text::Span sentence = text::sentenceAround(words, statement.span);
    statement.sentence = text::quote(words, sentence).toString();
    statement.sentenceStart = sentence.start;
    int end = sentence.start;
    while (end > 0 && words[end - 1].isSpace() && words[end - 1] != u'\n')
        --end;
    if (end > 0 && words[end - 1] != u'\n')
        statement.before = text::quote(words, text::sentenceAround(words, {end - 1, end})).toString();
}

} // namespace

void SentenceCache::fill(agreement::Story &story) const
{
    for (agreement::Statement &statement : story.statements)
        if (const auto known = m_sentences.find(statement.annotation);
            known != m_sentences.end() && known->second.span == statement.span)
            std::tie(statement.sentence, statement.sentenceStart, statement.before) =
                std::tie(known->second.sentence, known->second.start, known->second.before);
}

void SentenceCache::keep(const agreement::Story &story)
{
    std::unordered_map<coding::AnnotationId, Known> sentences;
    sentences.reserve(story.statements.size());
    for (const agreement::Statement &statement : story.statements)
        if (!statement.sentence.isEmpty())
            sentences.emplace(statement.annotation,
                Known{statement.span, statement.sentence, statement.sentenceStart, statement.before});
    m_sentences = std::move(sentences);
}

agreement::Story agreementInput(const OpenStory &story, std::span<const coding::Tag> tags)
{
    std::unordered_map<coding::TagId, coding::Kind> kinds;
    for (const coding::Tag &tag : tags)
        kinds.emplace(tag.id, tag.kind);

    agreement::Story input;
    input.articles.reserve(story.articles.size());
    for (const store::ArticleRow &row : story.articles)
        input.articles.push_back({row.article.id, row.reading.state});
    input.statements.reserve(story.annotations.size());
    for (const coding::Annotation &one : story.annotations) {
        const auto kind = kinds.find(one.tag);
        if (kind == kinds.end() || kind->second == coding::Kind::Plain)
            continue;
        input.statements.push_back({.annotation = one.id,
            .guid = one.guid,
            .article = one.article,
            .kind = kind->second,
            .span = one.span,
            .quote = one.quote,
            .sentence = {},
            .sentenceStart = -1,
            .before = {},
            .value = one.value});
    }
    input.decisions = story.decisions;
    return input;
}

void addSentences(agreement::Story &story, const std::function<QString(text::ArticleId)> &text)
{
    text::ArticleId article;
    QString words;
    for (agreement::Statement &statement : story.statements) {
        if (!statement.sentence.isEmpty())
            continue;
        if (statement.article != article) {
            article = statement.article;
            words = text(article);
        }
        const text::Span span = statement.span;
        if (span.start >= 0 && span.start <= span.end && span.end <= words.size())
            readSentence(statement, words);
    }
}

} // namespace workspace
