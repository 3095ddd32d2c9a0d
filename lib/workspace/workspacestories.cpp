// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of a workspace that loads stories, articles and texts when they are asked for.

#include "agreement/reasons.h"
#include "workspace/agreementinput.h"
#include "workspace/workspacestate.h"

#include <algorithm>

namespace workspace {

const OpenStory &Workspace::openStory(text::StoryId id)
{
    if (const StoryMemory *open = m_state->memory.openStory(id))
        return open->story();
    const text::Story *known = story(id);
    if (id.isValid() && !known)
        return m_state->unreadable;
    const StoryMemory *opened = orReport(m_state->memory.open(known ? *known : text::Story(), database()));
    return opened ? opened->story() : m_state->unreadable;
}

const store::ArticleRow *Workspace::article(text::ArticleId id)
{
    return orReport(m_state->memory.article(id, database()));
}

QString Workspace::text(text::ArticleId id)
{
    return orReport(readText(id));
}

base::Result<QString> Workspace::readText(text::ArticleId id)
{
    if (const QString *kept = m_state->texts.find(id))
        return *kept;
    const auto row = m_state->memory.article(id, database());
    if (!row || !*row)
        return row ? base::Result<QString>() : std::unexpected(row.error());
    auto read = database().text((*row)->article.text);
    if (read)
        m_state->texts.keep(id, *read);
    return read;
}

std::vector<coding::Annotation> Workspace::annotations(text::ArticleId id)
{
    if (const StoryMemory *story = m_state->memory.storyWith(id)) {
        const auto found = story->annotations(id);
        return {found.begin(), found.end()};
    }
    return orReport(database().annotations(id));
}

const coding::Annotation *Workspace::annotation(coding::AnnotationId id)
{
    return orReport(m_state->memory.annotation(id, database()));
}

std::vector<coding::Annotation> Workspace::annotations(const std::vector<coding::AnnotationId> &ids)
{
    std::unordered_map<coding::AnnotationId, coding::Annotation> found;
    std::vector<coding::AnnotationId> elsewhere;
    for (const coding::AnnotationId id : ids) {
        if (const coding::Annotation *open = m_state->memory.openAnnotation(id))
            found.emplace(id, *open);
        else
            elsewhere.push_back(id);
    }
    if (!elsewhere.empty())
        for (coding::Annotation &one : orReport(database().annotations(elsewhere)))
            found.emplace(one.id, std::move(one));

    std::vector<coding::Annotation> annotations;
    annotations.reserve(found.size());
    for (const coding::AnnotationId id : ids)
        if (auto node = found.extract(id))
            annotations.push_back(std::move(node.mapped()));
    return annotations;
}

std::vector<coding::Rejection> Workspace::rejections(text::ArticleId article)
{
    return orReport(m_state->database->rejections(article));
}

std::vector<coding::Decision> Workspace::decisionsAbout(const std::vector<coding::AnnotationId> &ids)
{
    return orReport(database().decisionsAbout(ids));
}

const coding::Agreement &Workspace::agreement(text::StoryId id)
{
    openStory(id);
    return m_state->agreements.agreement(id);
}

const coding::Agreement &Workspace::settledAgreement(text::StoryId id)
{
    openStory(id);
    return m_state->agreements.settledAgreement(id);
}

const coding::Point *Workspace::pointOf(coding::AnnotationId id)
{
    const coding::Annotation *known = m_state->memory.openAnnotation(id);
    const StoryMemory *story = known ? m_state->memory.storyWith(known->article) : nullptr;
    return story ? m_state->agreements.pointOf(story->story().story.id, id) : nullptr;
}

QStringList Workspace::reasons(coding::AnnotationId one, coding::AnnotationId other)
{
    const coding::Annotation *first = m_state->memory.openAnnotation(one);
    const coding::Annotation *second = m_state->memory.openAnnotation(other);
    const StoryMemory *story = first && second ? m_state->memory.storyWith(first->article) : nullptr;
    if (!story)
        return {};
    // The two by themselves: what joins them does not depend on the rest of the story.
    OpenStory two{.story = {}, .articles = {}, .annotations = {*first, *second}, .decisions = {}};
    for (const store::ArticleRow &row : story->story().articles)
        if (row.article.id == first->article || row.article.id == second->article)
            two.articles.push_back(row);
    for (const coding::Decision &decision : story->story().decisions)
        if (decision.second == one || decision.second == other)
            two.decisions.push_back(decision);
    agreement::Story input = agreementInput(two, tags());
    for (agreement::Witness &witness : input.articles)
        witness.mentions.emplace(); // not looked for
    input.rates = ratesFor(story->story().story.id, exchangeRates());
    input.learned = m_state->learned.elsewhere(story->story().story.id);
    orReport(addSentences(input, [this](text::ArticleId article) { return readText(article); }));
    return agreement::reasons(input, one, other);
}

} // namespace workspace
