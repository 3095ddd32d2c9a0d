// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/storyproposals.h"

#include "suggest/storygroups.h"
#include "suggest/storylinks.h"

#include <algorithm>
#include <tuple>

namespace suggest {
namespace {

constexpr double usualLeast = 0.15;
constexpr double linkShare = 0.5; // of the threshold: what links two articles at least
constexpr size_t mostShownWords = 6;

/// The words of a group without one of its articles.
WordVector without(const WordVector &group, const WordVector &article)
{
    WordVector rest = group;
    auto at = rest.begin();
    for (const WordWeight &word : article) {
        at = std::lower_bound(
            at, rest.end(), word.key, [](const WordWeight &one, quint32 key) { return one.key < key; });
        if (at != rest.end() && at->key == word.key)
            at->weight -= word.weight;
    }
    return rest;
}

StoryProposal proposalOf(const StoryGroups::Group &group, const WordVector &words,
    const std::vector<StoryArticle> &articles, const std::vector<WordVector> &vectors)
{
    StoryProposal proposal{.story = group.story};
    const double others = std::max<double>(1, double(group.members.size()) - 1);
    double best = -1;
    for (const int place : group.members) {
        const StoryArticle &article = articles[size_t(place)];
        if (article.story.isValid())
            continue; // it is in the story already
        const WordVector rest = without(words, vectors[size_t(place)]);
        const double similarity = std::clamp(product(rest, vectors[size_t(place)]) / others, 0.0, 1.0);
        const bool isVersion = article.version >= 0 && article.version != place;
        proposal.members.push_back({.place = place,
            .similarity = similarity,
            .words = sharedWords(rest, vectors[size_t(place)], mostShownWords),
            .versionOf = isVersion ? article.version : -1});
        proposal.similarity += similarity;
        if (similarity > best)
            std::tie(best, proposal.central) = std::tie(similarity, place);
    }
    proposal.similarity /= std::max<double>(1, double(proposal.members.size()));
    std::ranges::sort(proposal.members, {}, [&](const StoryProposal::Member &member) {
        return std::pair(articles[size_t(member.place)].day, member.place);
    });
    return proposal;
}

} // namespace

std::optional<std::vector<StoryProposal>> proposeStories(
    std::vector<StoryArticle> articles, const base::Progress &progress)
{
    return proposeStories(std::move(articles), usualLeast, progress);
}

std::optional<std::vector<StoryProposal>> proposeStories(
    std::vector<StoryArticle> articles, double least, const base::Progress &progress)
{
    std::vector<std::vector<StoryWord>> words;
    std::vector<int> days;
    for (StoryArticle &article : articles) {
        words.push_back(std::move(article.words));
        days.push_back(article.day);
    }
    const std::vector<WordVector> vectors = wordVectors(std::move(words));
    const auto links = storyLinks(vectors, days, linkShare * least, progress.part(0, 0.7));
    if (!links)
        return std::nullopt;
    StoryGroups groups(articles, vectors, least);
    if (!groups.join(*links, progress.part(0.7, 1)))
        return std::nullopt;
    std::vector<StoryProposal> proposals;
    for (const StoryGroups::Group &group : groups.groups()) {
        const bool hasNew = std::ranges::any_of(
            group.members, [&](int place) { return !articles[size_t(place)].story.isValid(); });
        if (group.members.size() > 1 && hasNew)
            proposals.push_back(proposalOf(group, groups.wordsOf(group), articles, vectors));
    }
    std::ranges::stable_sort(proposals, [](const StoryProposal &one, const StoryProposal &other) {
        return std::tuple(one.story.isValid(), one.members.size()) >
               std::tuple(other.story.isValid(), other.members.size());
    });
    return proposals;
}

} // namespace suggest
