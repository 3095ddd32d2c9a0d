// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/agreement.h"
#include "coding/exchangerate.h"
#include "coding/tag.h"
#include "workspace/openstory.h"

#include <functional>
#include <span>
#include <unordered_map>

namespace workspace {

/// The sentences around annotations, and what articles mention, so that an edit needs only what it touched.
class SentenceCache
{
public:
    /// Fills in the sentences, mentions and versions that are known.
    void fill(agreement::Story &story) const;
    /// Keeps the sentences and mentions of the story, and no others.
    void keep(const agreement::Story &story);

private:
    struct Known
    {
        text::Span span;
        QString sentence;
        int start = -1; ///< Of the sentence.
        QString before; ///< The sentence before it.
    };
    std::unordered_map<coding::AnnotationId, Known> m_sentences;
    /// What is known of an article.
    struct Read
    {
        std::vector<agreement::Mention> mentions;
        std::optional<text::TextSignature> signature;
        text::ArticleId version;
    };
    std::unordered_map<text::ArticleId, Read> m_articles;
};

/// What the matcher gets of a story; sentences are still empty. It has no rates yet: see ratesFor().
agreement::Story agreementInput(const OpenStory &story, std::span<const coding::Tag> tags);

/// The rates that hold for a story: its own, and those for every story of which it has none.
std::vector<agreement::Rate> ratesFor(text::StoryId story, std::span<const coding::ExchangeRate> rates);

/// Gives the text of an article, or says why it cannot be read.
using ArticleText = std::function<base::Result<QString>(text::ArticleId)>;

/// Reads from the texts the sentences that are still empty, what articles mention of which that is not known,
/// and which are versions of one text. `text` is asked once for each article that needs it, and again for
/// those that may be versions. Fails when a text cannot be read; those of
/// other articles are filled in all the same.
base::Result<void> addSentences(agreement::Story &story, const ArticleText &text);

} // namespace workspace
