// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "coding/changeset.h"
#include "readingtracker.h"
#include "spanindex.h"

#include <QTimer>
#include <QWidget>
#include <optional>

class QLabel;
class QMenu;

namespace workspace {
class LiveSuggestions;
class Workspace;
} // namespace workspace

namespace ui {

class FindBar;
class Focus;
class PaneHeader;
class Rail;
class ReadingAid;
class ReadingView;

/// One article for reading and tagging: header, text, rail, find bar. Follows the workspace and the window's
/// focus, and turns what a person does in the text into edits.
class Pane : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it. The clock tells how long something was in view.
    Pane(workspace::Workspace &workspace, Focus &focus, QWidget *parent = nullptr,
        base::Clock clock = base::systemClock);
    ~Pane() override;

    /// Shows an article from its start; an invalid id: none.
    void showArticle(text::ArticleId article);
    text::ArticleId article() const { return m_article; }
    text::StoryId story() const; ///< Of the article; invalid for none.

    ReadingView &view() const { return *m_view; }
    Rail &rail() const { return *m_rail; }
    FindBar &findBar() const { return *m_find; }
    PaneHeader &header() const { return *m_header; }

    /// Whether this is the pane that a person works in, and whether there are others, so that it must show.
    void setActive(bool active, bool isOneOfSeveral);
    bool isActive() const { return m_isActive; }
    void setReadingAid(ReadingAid *aid);
    /// Shows what is suggested for the article; null: nothing. Must outlive the pane or be taken back.
    void setSuggestions(workspace::LiveSuggestions *suggestions);
    /// Tags every selection made with the mouse at once; an invalid id: no longer.
    void setStickyTag(coding::TagId tag) { m_sticky = tag; }

    /// Scrolls to the article's evidence on the focus's point. Returns the first piece; invalid without any.
    coding::AnnotationId revealEvidence();
    /// Outlines the suggestion that is being decided upon and scrolls to it; an empty span: none.
    void propose(text::Span span);
    /// Scrolls to a place of this article and selects it.
    void revealPlace(text::Span place);
    /// Scrolls to an annotation of this article.
    void revealAnnotation(coding::AnnotationId annotation);
    /// Chooses the next (1) or previous (-1) annotation, from the chosen one or the caret on.
    void stepAnnotation(int direction);

    // What a person does; each is one undoable edit. Those without anything to work on do nothing.
    /// Tags the selection, or without one gives the chosen annotation another tag.
    void tag(coding::TagId tag);
    void moveAnnotation(coding::AnnotationId annotation, text::Span span);
    // These three are of annotations of any article: one may be chosen elsewhere in the window.
    void deleteAnnotation(coding::AnnotationId annotation);
    void editNote(coding::AnnotationId annotation);
    void tagOccurrences(coding::AnnotationId annotation);
    void pin(const QString &point); ///< The chosen annotation to a point of the story, by its id.
    void markReading(text::ReadingState state);
    void copy();
    void copyWithCitation();

    /// The chosen annotation, when it is in this article; invalid otherwise.
    coding::AnnotationId chosen() const;

Q_SIGNALS:
    void activated(); ///< A person has begun to work here.
    void closeRequested();
    void closeOthersRequested();
    void propertiesRequested(text::ArticleId article);
    void readingAidToggled();
    void articleChanged(); ///< Another article is shown, also when the corpus lost the one that was.

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildView();
    void connectView();
    void follow(const coding::ChangeSet &changes);
    void reload();
    void loadMarks();
    void showSuggestions();
    void followEmpty(const coding::ChangeSet &changes);
    void followAnnotations(const coding::ChangeSet &changes);
    void followArticle(const coding::ChangeSet &changes);
    void showEmpty();
    void showHeader();
    void showChosen();
    /// What the article says on the focus's point.
    std::vector<coding::AnnotationId> evidence() const;
    void showEvidence();
    void fillMenu();
    void addTags(QMenu *menu, coding::TagId current);
    void addPoints(QMenu *menu, const coding::Annotation &annotation);
    void showContextMenu(const QPoint &position);
    void glance(bool hasScrolled);
    void recordReading(bool all);
    bool edit(const QString &label, coding::ChangeSet changes);
    std::optional<Mark> markFor(const coding::Annotation &annotation) const;
    QString selectedWords() const;

    workspace::Workspace &m_workspace;
    Focus &m_focus;
    base::Clock m_clock;
    text::ArticleId m_article;
    text::ArticleId m_removed; ///< Was shown when it was removed; undoing that shows it again.
    coding::TagId m_sticky;
    bool m_isActive = false;
    bool m_isOneOfSeveral = false;
    workspace::LiveSuggestions *m_suggestions = nullptr;
    ReadingTracker m_tracker;
    QTimer m_timer; ///< Looks at what is in view while an article is not yet read.

    PaneHeader *m_header;
    ReadingView *m_view;
    Rail *m_rail;
    FindBar *m_find;
    QLabel *m_empty;
    QWidget *m_body;
    QMenu *m_menu;
};

} // namespace ui
