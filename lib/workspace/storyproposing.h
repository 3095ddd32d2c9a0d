// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "coding/changeset.h"
#include "store/database.h"

#include <QStringList>
#include <span>
#include <unordered_map>
#include <vector>

namespace workspace {

class Workspace;

/// A story that the program proposes for articles that are in none.
struct ProposedStory
{
    /// One of its articles.
    struct Article
    {
        text::ArticleId id;
        QString source;
        QString title;
        QString published;
        double similarity = 0;     ///< To the others on average, 0 … 1.
        QStringList words;         ///< That it shares with them, the most telling first.
        text::ArticleId versionOf; ///< The article of which it is a version; invalid: of none.
        QString versionSource;     ///< That article's source, or else its title.

        bool operator==(const Article &) const = default;
    };

    text::StoryId story; ///< To which they come; invalid: a new one.
    QString name;        ///< Of the story, or the name that the new one would get.
    std::vector<Article> articles;
    double similarity = 0; ///< Of the articles to the others on average.

    bool operator==(const ProposedStory &) const = default;
};

/// What a look at all texts found.
struct StoryProposals
{
    std::vector<ProposedStory> stories; ///< New ones first, the largest first.
    int articles = 0;                   ///< That are in no story.
    int versions = 0;                   ///< Articles of the corpus that are versions of another one.
};

/// Reads all texts and proposes stories for the articles that are in none; never again what analysts turned
/// down. The database may belong to any thread, which this runs on. Fails when cancelled. Memory: about 2 kB
/// an article.
base::Result<StoryProposals> proposeStories(const store::Database &database, const base::Progress &progress);

/// What accepts proposals as they are by now, for Workspace::edit(): new stories are made, with another name
/// when theirs is taken, and articles come to their stories. Those in `left` were taken out of a proposal:
/// they are not proposed for its story again.
struct AcceptedStory
{
    ProposedStory proposal;
    std::vector<text::ArticleId> left;
};
coding::ChangeSet acceptStories(Workspace &workspace, std::span<const AcceptedStory> accepted);

/// What keeps it from being proposed again.
coding::ChangeSet rejectStory(const ProposedStory &proposal);

} // namespace workspace
