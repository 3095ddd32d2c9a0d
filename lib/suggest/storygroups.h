// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "suggest/storylinks.h"
#include "suggest/storyproposals.h"

#include <queue>
#include <tuple>
#include <vector>

namespace suggest {

/// Groups of articles that grow together, the most similar first: average linkage over the links that there
/// are, its averages brought up to date as G. N. Lance and W. T. Williams (1967) do.
class StoryGroups
{
public:
    /// `vectors` by place, which must outlive it; articles of one story or of one text begin as one group.
    StoryGroups(
        const std::vector<StoryArticle> &articles, const std::vector<WordVector> &vectors, double least);

    /// Joins what is similar enough; false when cancelled.
    bool join(const std::vector<StoryLink> &links, const base::Progress &progress);

    struct Group
    {
        std::vector<int> members;
        WordVector words; ///< The sum of its articles' vectors when it has several; see wordsOf().
        text::StoryId story;
        int firstDay = 0; ///< 0: not known.
        int lastDay = 0;
        std::vector<quint64> apart;        ///< Ascending.
        std::vector<text::StoryId> others; ///< Ascending.
        /// Other groups with the average similarity to them, ascending.
        std::vector<std::pair<int, float>> near;
        int version = 0; ///< Raised when it grows.
        bool isGone = false;
    };
    /// The sum of its articles' vectors.
    const WordVector &wordsOf(const Group &group) const;
    /// Those gone have no members.
    const std::vector<Group> &groups() const { return m_groups; }

private:
    using Entry = std::tuple<double, int, int, int, int>; ///< Similarity, groups, versions.

    void start(const std::vector<StoryArticle> &articles);
    void unite(int one, int other);
    void mergeInto(Group &group, Group &other) const;
    bool mayJoin(const Group &one, const Group &other) const;
    double average(const Group &one, const Group &other) const;
    void push(int one, int other, double similarity);

    const std::vector<WordVector> &m_vectors;
    double m_least;
    std::vector<Group> m_groups;
    std::vector<int> m_groupOf; ///< By article.
    std::priority_queue<Entry> m_queue;
};

} // namespace suggest
