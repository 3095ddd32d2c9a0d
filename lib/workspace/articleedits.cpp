// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/articleedits.h"

#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>
#include <unordered_map>

namespace workspace {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(workspace::ArticleEdits)
};

/// The decisions of one story that speak of these annotations.
void removeDecisions(Workspace &workspace, const std::vector<coding::Annotation> &annotations,
    text::StoryId story, coding::ChangeSet &changes)
{
    std::vector<coding::AnnotationId> ids;
    ids.reserve(annotations.size());
    for (const coding::Annotation &annotation : annotations)
        ids.push_back(annotation.id);
    for (coding::Decision &decision : workspace.decisionsAbout(ids))
        if (decision.story == story)
            changes.remove(std::move(decision));
}

/// The articles that there are, each once.
std::vector<store::ArticleRow> articleRows(Workspace &workspace, const std::vector<text::ArticleId> &articles)
{
    std::vector<store::ArticleRow> rows;
    std::set<text::ArticleId> seen;
    for (const text::ArticleId id : articles)
        if (const store::ArticleRow *row = workspace.article(id); row && seen.insert(id).second)
            rows.push_back(*row);
    return rows;
}

void moveTo(text::StoryId story, const text::Article &article, coding::ChangeSet &changes)
{
    text::Article moved = article;
    moved.story = story;
    changes.replace(article, moved);
}

/// The name without space around it; fails when it is blank or another story's.
base::Result<QString> checkedName(Workspace &workspace, const QString &name, text::StoryId own)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return base::failure(Text::tr("A story needs a name."));
    if (const text::Story *known = workspace.storyNamed(wanted); known && known->id != own)
        return base::failure(Text::tr("There is a story “%1” already.").arg(known->name));
    return wanted;
}

} // namespace

coding::ChangeSet changeArticle(Workspace &workspace, const text::Article &article, const QString &sourceName)
{
    coding::ChangeSet changes;
    const store::ArticleRow *row = workspace.article(article.id);
    if (!row)
        return changes;
    const text::Article before = row->article;
    text::Article after = article;
    after.guid = before.guid;
    after.text = before.text;
    after.source = {};
    if (const QString wanted = sourceName.simplified(); !wanted.isEmpty()) {
        if (const text::Source *known = workspace.sourceNamed(wanted)) {
            after.source = known->id;
        } else {
            after.source = workspace.newId<text::SourceId>();
            changes.add(text::Source{.id = after.source, .guid = {}, .name = wanted});
        }
    }
    if (after.story != before.story)
        removeDecisions(workspace, workspace.annotations(article.id), before.story, changes);
    changes.replace(before, after);
    return changes;
}

coding::ChangeSet moveArticles(
    Workspace &workspace, const std::vector<text::ArticleId> &articles, text::StoryId story)
{
    std::vector<text::Article> moved;
    std::unordered_map<coding::AnnotationId, text::StoryId> before;
    std::vector<coding::AnnotationId> annotations;
    for (const store::ArticleRow &row : articleRows(workspace, articles)) {
        if (row.article.story == story)
            continue;
        moved.push_back(row.article);
        for (const coding::Annotation &annotation : workspace.annotations(row.article.id)) {
            before.emplace(annotation.id, row.article.story);
            annotations.push_back(annotation.id);
        }
    }
    const auto leaves = [&](const coding::Decision &decision, coding::AnnotationId annotation) {
        const auto found = before.find(annotation);
        return found != before.end() && found->second == decision.story;
    };
    coding::ChangeSet changes;
    for (coding::Decision &decision : workspace.decisionsAbout(annotations))
        if (leaves(decision, decision.first) || leaves(decision, decision.second))
            changes.remove(std::move(decision));
    for (const text::Article &article : moved)
        moveTo(story, article, changes);
    return changes;
}

ChangeMaker articleRemoval(std::vector<text::ArticleId> articles)
{
    std::ranges::sort(articles);
    const auto again = std::ranges::unique(articles);
    articles.erase(again.begin(), again.end());
    // What refers goes before what it refers to, so that undo brings things back in the order of need.
    return
        [articles = std::move(articles)](const store::Database &database) -> base::Result<coding::ChangeSet> {
            coding::ChangeSet ofAnnotations;
            coding::ChangeSet ofArticles;
            std::vector<coding::AnnotationId> ids;
            for (const text::ArticleId article : articles) {
                const auto row = database.article(article);
                auto annotations = database.annotations(article);
                auto rejections = database.rejections(article);
                if (!row || !annotations || !rejections)
                    return std::unexpected(!row           ? row.error()
                                           : !annotations ? annotations.error()
                                                          : rejections.error());
                for (coding::Annotation &annotation : *annotations) {
                    ids.push_back(annotation.id);
                    ofAnnotations.remove(std::move(annotation));
                }
                for (coding::Rejection &rejection : *rejections)
                    ofArticles.remove(std::move(rejection));
                if (!*row)
                    continue;
                auto proposed = database.storyRejections({article});
                if (!proposed)
                    return std::unexpected(proposed.error());
                for (coding::StoryRejection &rejection : *proposed)
                    ofArticles.remove(std::move(rejection));
                if ((*row)->reading != text::Reading{.article = article})
                    ofArticles.remove((*row)->reading);
                ofArticles.remove((*row)->article);
            }
            return database.decisionsAbout(ids).transform([&](std::vector<coding::Decision> decisions) {
                coding::ChangeSet changes;
                for (coding::Decision &decision : decisions)
                    changes.remove(std::move(decision));
                changes.append(std::move(ofAnnotations));
                changes.append(std::move(ofArticles));
                return changes;
            });
        };
}

base::Result<coding::ChangeSet> addStory(Workspace &workspace, const QString &name)
{
    return checkedName(workspace, name, {}).transform([&](const QString &wanted) {
        coding::ChangeSet changes;
        changes.add(text::Story{.id = workspace.newId<text::StoryId>(), .guid = {}, .name = wanted});
        return changes;
    });
}

base::Result<coding::ChangeSet> renameStory(Workspace &workspace, text::StoryId story, const QString &name)
{
    return checkedName(workspace, name, story).transform([&](const QString &wanted) {
        coding::ChangeSet changes;
        if (const text::Story *known = workspace.story(story)) {
            text::Story renamed = *known;
            renamed.name = wanted;
            changes.replace(*known, renamed);
        }
        return changes;
    });
}

coding::ChangeSet removeStory(Workspace &workspace, text::StoryId story)
{
    coding::ChangeSet changes;
    const text::Story *known = workspace.story(story);
    if (!known)
        return changes;
    const text::Story removed = *known;
    const OpenStory &open = workspace.openStory(story);
    for (const coding::Decision &decision : open.decisions)
        changes.remove(decision);
    for (const coding::ExchangeRate &rate : workspace.exchangeRates())
        if (rate.story == story)
            changes.remove(rate);
    if (const auto rejections = workspace.database().storyRejections())
        for (const coding::StoryRejection &rejection : *rejections)
            if (rejection.story == story)
                changes.remove(rejection);
    for (const store::ArticleRow &row : open.articles)
        moveTo({}, row.article, changes);
    changes.remove(removed);
    return changes;
}

coding::ChangeSet setReading(Workspace &workspace, const text::Reading &reading)
{
    coding::ChangeSet changes;
    if (const store::ArticleRow *row = workspace.article(reading.article))
        changes.replace(row->reading, reading);
    return changes;
}

} // namespace workspace
