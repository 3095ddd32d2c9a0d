// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/storygroups.h"

#include <algorithm>
#include <unordered_map>

namespace suggest {
namespace {

constexpr size_t mostNear = 64;
constexpr double keptShare = 0.4; // of the threshold: what is less similar is not kept in mind

/// How much of a similarity is left over so many days without an article: all within a week, half after two
/// months more.
double shareOver(int days)
{
    constexpr double ofOneEvent = 7;
    constexpr double half = 60;
    return days <= ofOneEvent ? 1 : half / (half + days - ofOneEvent);
}

template <class T>
bool meet(const std::vector<T> &one, const std::vector<T> &other)
{
    return std::ranges::any_of(one, [&](const T &value) { return std::ranges::binary_search(other, value); });
}

template <class T>
void addAll(std::vector<T> &values, const std::vector<T> &more)
{
    values.insert(values.end(), more.begin(), more.end());
    std::ranges::sort(values);
    const auto repeated = std::ranges::unique(values);
    values.erase(repeated.begin(), repeated.end());
}

using Near = std::vector<std::pair<int, float>>;

/// Where a group stands among others, or would stand, and whether it does.
std::pair<Near::const_iterator, bool> placeOf(const Near &near, int group)
{
    const auto place = std::ranges::lower_bound(near, group, {}, &Near::value_type::first);
    return {place, place != near.end() && place->first == group};
}

void add(Near &near, int group, double similarity)
{
    if (const auto [place, isThere] = placeOf(near, group); !isThere)
        near.emplace(place, group, float(similarity));
}

void remove(Near &near, int group)
{
    if (const auto [place, isThere] = placeOf(near, group); isThere)
        near.erase(place);
}

} // namespace

StoryGroups::StoryGroups(
    const std::vector<StoryArticle> &articles, const std::vector<WordVector> &vectors, double least)
    : m_vectors(vectors)
    , m_least(least)
    , m_groupOf(articles.size())
{
    start(articles);
}

const WordVector &StoryGroups::wordsOf(const Group &group) const
{
    return group.members.size() == 1 ? m_vectors[size_t(group.members.front())] : group.words;
}

void StoryGroups::start(const std::vector<StoryArticle> &articles)
{
    std::unordered_map<text::StoryId, int> ofStory;
    std::unordered_map<int, int> ofVersion;
    for (int place = 0; place < int(articles.size()); ++place) {
        const StoryArticle &article = articles[size_t(place)];
        Group one{.members = {place},
            .words = {},
            .story = article.story,
            .firstDay = article.day,
            .lastDay = article.day,
            .apart = article.apart,
            .others = article.others,
            .near = {},
            .version = 0,
            .isGone = false};
        std::ranges::sort(one.apart);
        std::ranges::sort(one.others);
        int group = int(m_groups.size());
        if (article.story.isValid())
            group = ofStory.try_emplace(article.story, group).first->second;
        const int text = article.version < 0 ? place : article.version;
        const auto [version, isFirst] = ofVersion.try_emplace(text, group);
        if (!isFirst && !article.story.isValid() && mayJoin(m_groups[size_t(version->second)], one))
            group = version->second;
        if (group == int(m_groups.size()))
            m_groups.push_back(std::move(one));
        else
            mergeInto(m_groups[size_t(group)], one);
        m_groupOf[size_t(place)] = group;
    }
}

void StoryGroups::mergeInto(Group &group, Group &other) const
{
    group.words = sum(wordsOf(group), wordsOf(other));
    group.members.insert(group.members.end(), other.members.begin(), other.members.end());
    if (!group.story.isValid())
        group.story = other.story;
    if (other.firstDay > 0) {
        group.firstDay = group.firstDay > 0 ? std::min(group.firstDay, other.firstDay) : other.firstDay;
        group.lastDay = std::max(group.lastDay, other.lastDay);
    }
    addAll(group.apart, other.apart);
    addAll(group.others, other.others);
}

bool StoryGroups::mayJoin(const Group &one, const Group &other) const
{
    const auto isBarred = [](const Group &group, const Group &from) {
        return group.story.isValid() && std::ranges::binary_search(from.others, group.story);
    };
    return !(one.story.isValid() && other.story.isValid()) && !isBarred(one, other) &&
           !isBarred(other, one) && !meet(one.apart, other.apart);
}

double StoryGroups::average(const Group &one, const Group &other) const
{
    return product(wordsOf(one), wordsOf(other)) /
           (double(one.members.size()) * double(other.members.size()));
}

void StoryGroups::push(int one, int other, double similarity)
{
    const Group &first = m_groups[size_t(one)];
    const Group &second = m_groups[size_t(other)];
    int days = 0;
    if (first.firstDay > 0 && second.firstDay > 0)
        days = std::max({0, second.firstDay - first.lastDay, first.firstDay - second.lastDay});
    similarity *= shareOver(days);
    if (similarity >= m_least && mayJoin(first, second))
        m_queue.emplace(similarity, -one, -other, first.version, second.version);
}

bool StoryGroups::join(const std::vector<StoryLink> &links, const base::Progress &progress)
{
    for (const StoryLink &link : links) {
        const auto [one, other] = std::minmax({m_groupOf[size_t(link.one)], m_groupOf[size_t(link.other)]});
        if (one == other || placeOf(m_groups[size_t(one)].near, other).second)
            continue;
        const double similarity = average(m_groups[size_t(one)], m_groups[size_t(other)]);
        add(m_groups[size_t(one)].near, other, similarity);
        add(m_groups[size_t(other)].near, one, similarity);
        push(one, other, similarity);
    }
    const qint64 all = qint64(m_groups.size());
    for (qint64 joined = 0; !m_queue.empty();) {
        if (progress.isCancelled())
            return false;
        const auto [similarity, one, other, version, otherVersion] = m_queue.top();
        m_queue.pop();
        const Group &first = m_groups[size_t(-one)];
        const Group &second = m_groups[size_t(-other)];
        if (first.isGone || second.isGone || first.version != version || second.version != otherVersion)
            continue;
        unite(-one, -other);
        if (++joined % 64 == 0)
            progress.report(joined, all);
    }
    return true;
}

void StoryGroups::unite(int one, int other)
{
    Group &group = m_groups[size_t(one)];
    Group &gone = m_groups[size_t(other)];
    const auto ours = double(group.members.size());
    const auto theirs = double(gone.members.size());
    std::vector<std::pair<double, int>> near;
    const auto addNear = [&](int neighbour) {
        if (neighbour == one || neighbour == other)
            return;
        const Group &third = m_groups[size_t(neighbour)];
        const auto similarityTo = [&](const Group &part) {
            const auto [known, isKnown] = placeOf(part.near, neighbour);
            return isKnown ? double(known->second) : average(part, third);
        };
        const double similarity =
            (ours * similarityTo(group) + theirs * similarityTo(gone)) / (ours + theirs);
        if (similarity >= keptShare * m_least)
            near.emplace_back(-similarity, neighbour);
    };
    for (const auto &[neighbour, similarity] : group.near)
        addNear(neighbour);
    for (const auto &[neighbour, similarity] : gone.near)
        if (!placeOf(group.near, neighbour).second)
            addNear(neighbour);
    for (const Group *part : {&group, &gone})
        for (const auto &[neighbour, similarity] : part->near)
            for (const int place : {one, other})
                remove(m_groups[size_t(neighbour)].near, place);
    mergeInto(group, gone);
    gone =
        Group{.members = {}, .words = {}, .story = {}, .apart = {}, .others = {}, .near = {}, .isGone = true};
    group.near.clear();
    ++group.version;
    std::ranges::sort(near);
    near.resize(std::min(near.size(), mostNear));
    for (const auto &[similarity, neighbour] : near) {
        add(group.near, neighbour, -similarity);
        add(m_groups[size_t(neighbour)].near, one, -similarity);
        push(std::min(one, neighbour), std::max(one, neighbour), -similarity);
    }
}

} // namespace suggest
