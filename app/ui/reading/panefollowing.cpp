// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How a pane follows the workspace's changes.

#include "pane.h"
#include "readingview.h"
#include "workspace/livesuggestions.h"
#include "workspace/workspace.h"

namespace ui {
namespace {

constexpr int mostSingleMarks = 200; // changed annotations that are shown one by one

} // namespace

std::optional<Mark> Pane::markFor(const coding::Annotation &annotation) const
{
    const coding::Tag *tag = m_workspace.tag(annotation.tag);
    if (!tag)
        return std::nullopt;
    return Mark{annotation.id, annotation.span, tag->colour, tag->kind, Mark::Look::Band};
}

void Pane::loadMarks()
{
    std::vector<Mark> marks;
    for (const coding::Annotation &annotation : m_workspace.annotations(m_article))
        if (const std::optional<Mark> mark = markFor(annotation))
            marks.push_back(*mark);
    m_view->setMarks(std::move(marks));
}

void Pane::showSuggestions()
{
    std::vector<Mark> marks;
    if (m_suggestions) {
        for (const suggest::Suggestion &one : m_suggestions->of(m_article))
            if (const coding::Tag *tag = workspace::tagFor(m_workspace, one))
                marks.push_back({{}, one.span, tag->colour, one.kind, Mark::Look::Dotted});
    }
    m_view->setSuggestions(std::move(marks));
}

void Pane::follow(const coding::ChangeSet &changes)
{
    if (!m_article.isValid())
        return followEmpty(changes);
    if (changes.touches<coding::Tag>())
        loadMarks();
    else
        followAnnotations(changes);
    followArticle(changes);
}

void Pane::followEmpty(const coding::ChangeSet &changes)
{
    bool isBack = false;
    changes.each<text::Article>([&](const coding::Change<text::Article> &change) {
        isBack = isBack || (m_removed.isValid() && change.isAddition() && change.after->id == m_removed);
    });
    if (isBack)
        showArticle(m_removed);
    else
        showEmpty();
}

void Pane::followAnnotations(const coding::ChangeSet &changes)
{
    int touched = 0;
    changes.each<coding::Annotation>([&](const coding::Change<coding::Annotation> &change) {
        touched += change.either().article == m_article;
    });
    if (touched == 0)
        return;
    if (touched > mostSingleMarks) {
        loadMarks();
    } else {
        changes.each<coding::Annotation>([&](const coding::Change<coding::Annotation> &change) {
            if (change.either().article != m_article)
                return;
            const std::optional<Mark> mark = change.after ? markFor(*change.after) : std::nullopt;
            if (mark)
                m_view->insertMark(*mark);
            else
                m_view->removeMark(change.either().id);
        });
    }
    showChosen(); // what is evidence follows with agreementChanged()
}

void Pane::followArticle(const coding::ChangeSet &changes)
{
    bool isRemoved = false;
    bool isChanged = changes.touches<text::Source>();
    changes.each<text::Article>([&](const coding::Change<text::Article> &change) {
        if (change.either().id != m_article)
            return;
        isRemoved = change.isRemoval();
        isChanged = true;
    });
    changes.each<text::Reading>([&](const coding::Change<text::Reading> &change) {
        if (change.either().article != m_article)
            return;
        m_tracker.set(change.after ? *change.after : text::Reading{.article = m_article});
    });
    if (isRemoved) {
        m_tracker = {};
        const text::ArticleId removed = m_article;
        showArticle({});
        m_removed = removed;
    } else if (isChanged) {
        showHeader();
    }
}

void Pane::reload()
{
    if (!m_article.isValid())
        return showEmpty();
    if (!m_workspace.article(m_article)) {
        m_tracker = {};
        showArticle({});
        return;
    }
    loadMarks();
    showHeader();
    showChosen();
    showEvidence();
}

} // namespace ui
