// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Corpora of colleagues that tests merge.

#pragma once

#include "testcorpus.h"

#include "base/worker.h"
#include "workspace/annotationedits.h"
#include "workspace/merger.h"
#include "workspace/rateedits.h"
#include "workspace/wordedits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

inline const QString cloud = u"The unit brought in USD 29.3 billion in the first quarter. Amazon said so."_s;
inline const QString memo = u"Several hundred people at Amazon lost their jobs. 😀 It was 60 days."_s;
inline const QString other = u"Nothing was said about jobs."_s;

/// A corpus with two articles of one story, each with annotations by one analyst.
struct Colleague
{
    explicit Colleague(const QString &name)
    {
        orDie(corpus->setCurrentAnalyst(name));
        story = corpus.addStory(u"AWS job cuts"_s);
        first = corpus.addArticle(story, u"Northline"_s, cloud);
        second = corpus.addArticle(story, u"Dataweek"_s, memo);
    }

    coding::AnnotationId annotate(text::ArticleId article, const QString &words, coding::Kind kind)
    {
        orDie(corpus->edit(u"tag"_s,
            workspace::addAnnotation(*corpus, article, corpus.spanOf(article, words), corpus.tag(kind))));
        const auto all = corpus->annotations(article);
        return std::ranges::max(all, {}, &coding::Annotation::id).id;
    }

    TestCorpus corpus;
    text::StoryId story;
    text::ArticleId first;
    text::ArticleId second;
};

inline workspace::MergeReport merge(TestCorpus &into, TestCorpus &from, workspace::MergePlan *plan = nullptr)
{
    from.close();
    auto report = orDie(workspace::mergeCorpus(*into, from.path(), {},
        [&](const workspace::MergePlan &shown) { plan ? void(*plan = shown) : void(); }));
    from.reopen();
    return report;
}

/// All rows of the corpus, in words that do not depend on their numbers.
inline QStringList content(workspace::Workspace &corpus)
{
    QStringList lines;
    for (const store::StorySummary &summary : corpus.stories()) {
        for (const store::ArticleRow &row : corpus.openStory(summary.story.id).articles) {
            const text::Source *source = corpus.source(row.article.source);
            lines += u"%1|%2|%3"_s.arg(
                summary.story.name, source ? source->name : QString(), corpus.text(row.article.id));
            for (const coding::Annotation &one : corpus.annotations(row.article.id)) {
                const coding::Analyst *analyst = corpus.analyst(one.analyst);
                lines += u"  %1|%2|%3|%4"_s.arg(one.guid.toString(), one.quote, corpus.tag(one.tag)->name,
                    analyst ? analyst->name : QString());
            }
        }
    }
    return lines;
}

inline QStringList problems(workspace::Workspace &corpus)
{
    return orDie(corpus.database().check({}));
}

inline void waitFor(workspace::Merger &merger, workspace::Merger::Writing work,
    const base::Progress &progress, base::Result<workspace::MergeReport> &report)
{
    base::Worker worker;
    bool isDone = false;
    QObject::connect(&merger, &workspace::Merger::finished, &merger,
        [&](const base::Result<workspace::MergeReport> &result) {
            report = result;
            isDone = true;
        });
    worker.run([work, progress] { return work(progress); },
        [&](base::Result<store::Edit> written) { merger.finish(std::move(written)); });
    QTRY_VERIFY(isDone);
}
