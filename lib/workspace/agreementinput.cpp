// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/agreementinput.h"

#include "text/segmentation.h"

#include <algorithm>
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

void readArticle(agreement::Witness &witness, const QString &words)
{
    witness.mentions = agreement::mentionsIn(words);
    witness.signature = text::signatureOf(text::shinglesOf(words));
}

/// Says which articles are versions of one text, unless that is known of all.
void findVersions(agreement::Story &story, const ArticleText &text)
{
    std::vector<agreement::Witness *> read;
    for (agreement::Witness &witness : story.articles)
        if (witness.signature)
            read.push_back(&witness);
    if (std::ranges::all_of(read, [](const auto *witness) { return witness->version.isValid(); }))
        return;
    std::vector<text::TextSignature> signatures;
    for (const agreement::Witness *witness : read)
        signatures.push_back(*witness->signature);
    const auto shingles = [&](int place) -> std::optional<std::vector<quint64>> {
        const auto words = text(read[size_t(place)]->article);
        return words ? std::optional(text::shinglesOf(*words)) : std::nullopt;
    };
    if (const auto groups = text::versionGroups(signatures, shingles, {}))
        for (size_t place = 0; place < read.size(); ++place)
            read[place]->version = read[size_t((*groups)[place])]->article;
}

} // namespace

void SentenceCache::fill(agreement::Story &story) const
{
    for (agreement::Statement &statement : story.statements)
        if (const auto known = m_sentences.find(statement.annotation);
            known != m_sentences.end() && known->second.span == statement.span)
            std::tie(statement.sentence, statement.sentenceStart, statement.before) =
                std::tie(known->second.sentence, known->second.start, known->second.before);
    for (agreement::Witness &witness : story.articles)
        if (const auto known = m_articles.find(witness.article); known != m_articles.end()) {
            witness.mentions = known->second.mentions;
            witness.signature = known->second.signature;
            if (story.articles.size() == m_articles.size())
                witness.version = known->second.version;
        }
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
    std::unordered_map<text::ArticleId, Read> articles;
    for (const agreement::Witness &witness : story.articles)
        if (witness.mentions)
            articles.emplace(witness.article, Read{*witness.mentions, witness.signature, witness.version});
    m_articles = std::move(articles);
}

agreement::Story agreementInput(const OpenStory &story, std::span<const coding::Tag> tags)
{
    std::unordered_map<coding::TagId, coding::Kind> kinds;
    for (const coding::Tag &tag : tags)
        kinds.emplace(tag.id, tag.kind);

    agreement::Story input;
    input.articles.reserve(story.articles.size());
    for (const store::ArticleRow &row : story.articles)
        input.articles.push_back({.article = row.article.id,
            .reading = row.reading.state,
            .source = row.article.source,
            .published = row.article.published,
            .mentions = {},
            .signature = {},
            .version = {}});
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

std::vector<agreement::Rate> ratesFor(text::StoryId story, std::span<const coding::ExchangeRate> rates)
{
    const auto isOwn = [&](const coding::ExchangeRate &rate) {
        return story.isValid() && rate.story == story;
    };
    const auto holds = [&](const coding::ExchangeRate &rate) {
        return isOwn(rate) ||
               (!rate.story.isValid() && std::ranges::none_of(rates, [&](const coding::ExchangeRate &other) {
                   return isOwn(other) && other.isOfSamePair(rate);
               }));
    };
    std::vector<agreement::Rate> held;
    for (const bool own : {true, false}) // its own come first
        for (const coding::ExchangeRate &rate : rates)
            if (holds(rate) && isOwn(rate) == own)
                held.push_back({.currency = rate.from, .in = rate.to, .value = rate.value});
    return held;
}

base::Result<void> addSentences(agreement::Story &story, const ArticleText &text)
{
    std::unordered_map<text::ArticleId, std::vector<agreement::Statement *>> missing;
    for (agreement::Statement &statement : story.statements)
        if (statement.sentence.isEmpty())
            missing[statement.article].push_back(&statement);
    base::Result<void> result;
    for (agreement::Witness &witness : story.articles) {
        const auto own = missing.find(witness.article);
        if (witness.mentions && own == missing.end())
            continue;
        const base::Result<QString> words = text(witness.article);
        if (!words) {
            result = std::unexpected(words.error());
            continue;
        }
        if (!witness.mentions)
            readArticle(witness, *words);
        if (own == missing.end())
            continue;
        for (agreement::Statement *statement : own->second)
            if (const text::Span span = statement->span;
                span.start >= 0 && span.start <= span.end && span.end <= words->size())
                readSentence(*statement, *words);
    }
    findVersions(story, text);
    return result;
}

} // namespace workspace
