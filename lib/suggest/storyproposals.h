// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "suggest/storywords.h"
#include "text/article.h"

#include <optional>
#include <vector>

namespace suggest {

/// An article as stories are proposed from it.
struct StoryArticle
{
    std::vector<StoryWord> words;
    int day = 0;                       ///< Julian day on which it was published; 0: not known.
    int version = -1;                  ///< The place of the first version of its text; see versionGroups().
    text::StoryId story;               ///< That it is in; invalid: in none.
    std::vector<quint64> apart;        ///< Articles that have one of these numbers in common stay apart.
    std::vector<text::StoryId> others; ///< Stories that it does not belong to.
};

/// Articles in no story that tell of one event, or of that of a story which is there.
struct StoryProposal
{
    struct Member
    {
        int place = 0;              ///< Of the article.
        double similarity = 0;      ///< To the others of the story, on average: a cosine, 0 … 1.
        std::vector<quint32> words; ///< That it has in common with them, the most telling first.
        int versionOf = -1;         ///< The place of the article of which it is a version; -1: of none.

        bool operator==(const Member &) const = default;
    };

    text::StoryId story;         ///< To which they come; invalid: a new one.
    std::vector<Member> members; ///< By day and place.
    int central = 0;             ///< The place of the one that is most similar to the others.
    double similarity = 0;       ///< Of the members to the others on average.

    bool operator==(const StoryProposal &) const = default;
};

/// Proposes stories, the largest first. Articles are put together from the most similar on, groups by the
/// average similarity of their articles (average linkage: R. R. Sokal and C. D. Michener, 1958; for news: the
/// topic detection of J. Allan and others, 1998), less so the more days lie between them. Stories that are
/// there stay as they are; versions of one text stay together. Deterministic; takes time about linear in the
/// number of articles. Nothing when cancelled.
std::optional<std::vector<StoryProposal>> proposeStories(
    std::vector<StoryArticle> articles, const base::Progress &progress);

/// The same with another threshold: for measurements.
std::optional<std::vector<StoryProposal>> proposeStories(
    std::vector<StoryArticle> articles, double least, const base::Progress &progress);

} // namespace suggest
