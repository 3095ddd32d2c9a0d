// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"
#include "text/article.h"
#include "text/span.h"

#include <QObject>
#include <QString>

namespace ui {

/// What one window is about at the moment: the story in view, the pane's article, the chosen annotation and
/// the chosen point. Panels watch it and set it and never talk to each other. Setters signal only real
/// changes; no setter touches another member.
class Focus : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    text::StoryId story() const { return m_story; }
    text::ArticleId article() const { return m_article; }
    coding::AnnotationId annotation() const { return m_annotation; }
    QString point() const { return m_point; } ///< coding::Point::id; empty for none.

public Q_SLOTS:
    void setStory(text::StoryId story);
    void setArticle(text::ArticleId article);
    void setAnnotation(coding::AnnotationId annotation);
    void setPoint(const QString &point);

    /// Chooses an annotation and asks the panes to open its article and scroll to it.
    void reveal(coding::AnnotationId annotation);
    /// Chooses a point and asks all panes to scroll to its evidence and mark it; they choose what of it the
    /// active one says first, or nothing.
    void revealPoint(const QString &point);
    /// Asks for an article to be opened in a pane: the active one, or a new one beside it.
    void openArticle(text::ArticleId article, bool inNewPane = false);
    /// Asks for an article to be opened and scrolled to a place, which is selected.
    void openPlace(text::ArticleId article, text::Span place);

Q_SIGNALS:
    void storyChanged(text::StoryId story);
    void articleChanged(text::ArticleId article);
    void annotationChanged(coding::AnnotationId annotation);
    void pointChanged(const QString &point);
    void revealRequested(coding::AnnotationId annotation);
    void revealPointRequested(const QString &point);
    void openRequested(text::ArticleId article, bool inNewPane);
    void placeRequested(text::ArticleId article, text::Span place);

private:
    text::StoryId m_story;
    text::ArticleId m_article;
    coding::AnnotationId m_annotation;
    QString m_point;
};

} // namespace ui
