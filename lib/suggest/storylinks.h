// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "suggest/storyvectors.h"

#include <optional>
#include <vector>

namespace suggest {

/// Two articles that may belong to one story.
struct StoryLink
{
    int one = 0; ///< The smaller place.
    int other = 0;
    float similarity = 0; ///< The cosine of their vectors.
};

/// For each article the most similar ones, found by the words that say most of it; of words that many
/// articles have, those nearest in time are looked at, so that the time is about linear in the number of
/// articles. `days` are Julian days by place; 0: not known. By places, each pair once. Nothing when
/// cancelled.
std::optional<std::vector<StoryLink>> storyLinks(const std::vector<WordVector> &vectors,
    const std::vector<int> &days, double least, const base::Progress &progress);

} // namespace suggest
