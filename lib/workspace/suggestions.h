// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "coding/changeset.h"
#include "suggest/suggester.h"
#include "workspace/changemaker.h"

#include <map>
#include <optional>
#include <span>

namespace workspace {

class Workspace;

/// Those that are still to be decided upon: without what an annotation of the same kind overlaps already, and
/// without what was turned down; claims only give way to claims about the same cause.
std::vector<suggest::Suggestion> undecided(std::vector<suggest::Suggestion> suggestions,
    std::span<const coding::Annotation> annotations, std::span<const coding::Tag> tags,
    std::span<const coding::Rejection> rejections);

/// The claims that a codebook asks for: each cause once, with the first tag that has it.
std::vector<suggest::WantedClaims> wantedClaims(std::span<const coding::Tag> tags);

/// What the corpus at a path adds to the words that the program knows. With a connection of its own, so on
/// any thread.
base::Result<suggest::Knowledge> knowledgeOf(const QString &corpusPath);

/// The change sets of what a person does with suggestions. They change nothing: pass the result to
/// Workspace::edit().

/// Annotations with the values that were suggested, each with the tag that it was suggested with; those
/// without such a tag are left out.
coding::ChangeSet acceptSuggestions(
    Workspace &workspace, text::ArticleId article, std::span<const suggest::Suggestion> suggestions);
using SuggestionsByArticle = std::map<text::ArticleId, std::vector<suggest::Suggestion>>;
/// The same for many articles: of those that are still to be decided upon then.
ChangeMaker suggestionAcceptance(const Workspace &workspace, SuggestionsByArticle suggestions);
/// What is to be known of an article before suggestions for it are decided upon.
struct ReviewedArticle
{
    QString words;
    std::vector<coding::Annotation> annotations;
    std::vector<coding::Rejection> rejections;
};
/// None when the article was deleted. Fails when the corpus cannot be read.
base::Result<std::optional<ReviewedArticle>> reviewedArticle(
    const store::Database &database, text::ArticleId article);
/// The tag of what a suggestion becomes; null when the codebook has none.
const coding::Tag *tagFor(const Workspace &workspace, const suggest::Suggestion &suggestion);
/// Turns them down, so that they are not made again.
coding::ChangeSet rejectSuggestions(
    Workspace &workspace, text::ArticleId article, std::span<const suggest::Suggestion> suggestions);

} // namespace workspace
