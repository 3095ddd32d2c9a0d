// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "focus.h"

#include <utility>

namespace ui {

void Focus::setStory(text::StoryId story)
{
    if (std::exchange(m_story, story) != story)
        Q_EMIT storyChanged(story);
}

void Focus::setArticle(text::ArticleId article)
{
    if (std::exchange(m_article, article) != article)
        Q_EMIT articleChanged(article);
}

void Focus::setAnnotation(coding::AnnotationId annotation)
{
    if (std::exchange(m_annotation, annotation) != annotation)
        Q_EMIT annotationChanged(annotation);
}

void Focus::setPoint(const QString &point)
{
    if (std::exchange(m_point, point) != point)
        Q_EMIT pointChanged(point);
}

void Focus::reveal(coding::AnnotationId annotation)
{
    setAnnotation(annotation);
    Q_EMIT revealRequested(annotation);
}

void Focus::revealPoint(const QString &point)
{
    setPoint(point);
    Q_EMIT revealPointRequested(point);
}

void Focus::openArticle(text::ArticleId article, bool inNewPane)
{
    Q_EMIT openRequested(article, inNewPane);
}

void Focus::openPlace(text::ArticleId article, text::Span place)
{
    Q_EMIT placeRequested(article, place);
}

} // namespace ui
