// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/everything.h"

#include "support/require.h"

#include <algorithm>

namespace support {
namespace {

struct Model
{
    Everything &all;

    template <class T>
    static void change(std::vector<T> &values, const coding::Change<T> &change)
    {
        if (change.before)
            std::erase_if(values, [&](const T &value) { return value.id == change.before->id; });
        if (change.after)
            values.push_back(*change.after);
        std::ranges::sort(values, {}, &T::id);
    }
    void operator()(const coding::Change<text::Source> &one) const { change(all.sources, one); }
    void operator()(const coding::Change<text::Story> &one) const { change(all.stories, one); }
    void operator()(const coding::Change<text::Article> &one) const { change(all.articles, one); }
    void operator()(const coding::Change<coding::Tag> &one) const { change(all.tags, one); }
    void operator()(const coding::Change<coding::Annotation> &one) const { change(all.annotations, one); }
    void operator()(const coding::Change<coding::Decision> &one) const { change(all.decisions, one); }
    void operator()(const coding::Change<coding::Rejection> &one) const { change(all.rejections, one); }
    void operator()(const coding::Change<coding::OwnWordList> &one) const { change(all.ownWordLists, one); }
    void operator()(const coding::Change<coding::ExchangeRate> &one) const { change(all.exchangeRates, one); }
    void operator()(const coding::Change<coding::StoryRejection> &one) const
    {
        change(all.storyRejections, one);
    }
    void operator()(const coding::Change<text::Reading> &) const {}
    void operator()(const coding::Change<coding::Analyst> &) const {}
};

} // namespace

Everything everythingIn(const store::Database &database)
{
    Everything all;
    all.sources = require(database.sources());
    all.tags = require(database.tags());
    all.ownWordLists = require(database.ownWordLists());
    all.exchangeRates = require(database.exchangeRates());
    all.storyRejections = require(database.storyRejections());
    std::ranges::sort(all.tags, {}, &coding::Tag::id);
    std::vector<text::StoryId> stories = {text::StoryId()};
    for (const store::StorySummary &summary : require(database.stories())) {
        if (!summary.story.id.isValid())
            continue;
        all.stories.push_back(summary.story);
        stories.push_back(summary.story.id);
    }
    for (const text::StoryId story : stories) {
        for (store::ArticleRow &row : require(database.articles(story)))
            all.articles.push_back(std::move(row.article));
        const auto annotations = require(database.annotations(story));
        all.annotations.insert(all.annotations.end(), annotations.begin(), annotations.end());
        const auto decisions = require(database.decisions(story));
        all.decisions.insert(all.decisions.end(), decisions.begin(), decisions.end());
    }
    for (const text::Article &article : all.articles) {
        const auto rejections = require(database.rejections(article.id));
        all.rejections.insert(all.rejections.end(), rejections.begin(), rejections.end());
    }
    std::ranges::sort(all.stories, {}, &text::Story::id);
    std::ranges::sort(all.articles, {}, &text::Article::id);
    std::ranges::sort(all.annotations, {}, &coding::Annotation::id);
    std::ranges::sort(all.decisions, {}, &coding::Decision::id);
    std::ranges::sort(all.rejections, {}, &coding::Rejection::id);
    return all;
}

void applyTo(Everything &all, const coding::ChangeSet &changes)
{
    for (const coding::AnyChange &change : changes.changes)
        std::visit(Model{all}, change);
}

} // namespace support
