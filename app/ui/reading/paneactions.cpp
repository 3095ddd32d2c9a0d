// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does in a pane, as edits of the workspace.

#include "agreement/onepoint.h"
#include "annotations/notedialog.h"
#include "annotations/valuewords.h"
#include "articlewords.h"
#include "focus.h"
#include "messages.h"
#include "occurrencesdialog.h"
#include "pane.h"
#include "readingview.h"
#include "workspace/annotationedits.h"
#include "workspace/articleedits.h"
#include "workspace/livesuggestions.h"
#include "workspace/pointedits.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <algorithm>

namespace ui {

bool Pane::edit(const QString &label, coding::ChangeSet changes)
{
    return !changes.isEmpty() && succeeded(this, m_workspace.edit(label, std::move(changes)));
}

QString Pane::selectedWords() const
{
    return text::quote(m_view->articleText(), m_view->selection()).toString();
}

void Pane::tag(coding::TagId tag)
{
    if (!m_article.isValid() || !m_workspace.tag(tag))
        return;
    const text::Span selection = m_view->selection();
    if (selection.isEmpty()) {
        const coding::Annotation *annotation = m_workspace.annotation(chosen());
        if (annotation && annotation->tag != tag)
            edit(tr("retag “%1”", "name of an edit").arg(excerpt(annotation->quote)),
                workspace::retag(m_workspace, annotation->id, tag));
        return;
    }
    std::span<const suggest::Suggestion> proposed;
    if (m_suggestions)
        proposed = m_suggestions->proposed(m_article);
    coding::ChangeSet changes = workspace::addAnnotation(m_workspace, m_article, selection, tag, proposed);
    coding::AnnotationId added;
    for (coding::AnyChange &change : changes.changes)
        if (auto *annotation = std::get_if<coding::Change<coding::Annotation>>(&change)) {
            if (!annotation->after->id.isValid())
                annotation->after->id = m_workspace.newId<coding::AnnotationId>();
            added = annotation->after->id;
        }
    if (!edit(tr("tag “%1”", "name of an edit").arg(excerpt(selectedWords())), std::move(changes)))
        return;
    m_view->select({selection.end, selection.end});
    m_focus.setAnnotation(added);
}

void Pane::moveAnnotation(coding::AnnotationId annotation, text::Span span)
{
    const QString words = text::quote(m_view->articleText(), span).toString();
    edit(tr("move an edge of “%1”", "name of an edit").arg(excerpt(words)),
        workspace::moveAnnotation(m_workspace, annotation, span));
}

void Pane::deleteAnnotation(coding::AnnotationId id)
{
    const coding::Annotation *annotation = m_workspace.annotation(id);
    if (!annotation)
        return;
    edit(tr("delete annotation “%1”", "name of an edit").arg(excerpt(annotation->quote)),
        workspace::removeAnnotations(m_workspace, {annotation->id}));
}

void Pane::editNote(coding::AnnotationId id)
{
    if (const coding::Annotation *annotation = m_workspace.annotation(id))
        (new NoteDialog(m_workspace, {*annotation}, this))->open();
}

void Pane::tagOccurrences(coding::AnnotationId id)
{
    const coding::Annotation *found = m_workspace.annotation(id);
    if (!found)
        return;
    const coding::Annotation annotation = *found; // what follows may load a story
    const store::ArticleRow *row = m_workspace.article(annotation.article);
    auto *dialog =
        new OccurrencesDialog(m_workspace, annotation, row ? row->article.story : text::StoryId(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Pane::pin(const QString &point)
{
    const coding::Annotation *annotation = m_workspace.annotation(chosen());
    const std::vector<coding::Point> &points = m_workspace.agreement(story()).points;
    const auto found = std::ranges::find(points, point, &coding::Point::id);
    if (!annotation || found == points.end())
        return;
    std::vector<coding::AnnotationId> evidence = evidenceOf(*found);
    evidence.push_back(annotation->id);
    if (const QString hindrance = whyNotOnePoint(m_workspace, evidence); !hindrance.isEmpty())
        showNotice(window(), hindrance);
    else
        edit(tr("pin “%1” to “%2”", "name of an edit; an annotation's words, a point's name")
                 .arg(excerpt(annotation->quote), excerpt(found->label)),
            workspace::pinToPoint(m_workspace, story(), annotation->id, *found));
}

void Pane::copy()
{
    QString words = selectedWords();
    if (const coding::Annotation *annotation = m_workspace.annotation(chosen());
        annotation && words.isEmpty())
        words = annotation->quote;
    if (!words.isEmpty())
        QApplication::clipboard()->setText(words);
}

void Pane::copyWithCitation()
{
    copy();
    const store::ArticleRow *row = m_workspace.article(m_article);
    const QString words = QApplication::clipboard()->text();
    if (row && !words.isEmpty())
        QApplication::clipboard()->setText(citation(m_workspace, row->article, words));
}

// --- the reading state ---

void Pane::markReading(text::ReadingState state)
{
    const store::ArticleRow *row = m_article.isValid() ? m_workspace.article(m_article) : nullptr;
    if (!row)
        return;
    const QString title = excerpt(row->article.title); // the row is only valid until the next call
    text::Reading reading = row->reading;
    reading.article = m_article;
    reading.state = state;
    reading.progress = state == text::ReadingState::Read     ? 1
                       : state == text::ReadingState::Unread ? 0
                                                             : reading.progress;
    const QString label = state == text::ReadingState::Read ? tr("mark “%1” as read", "name of an edit")
                                                            : tr("mark “%1” as unread", "name of an edit");
    edit(label.arg(title), workspace::setReading(m_workspace, reading));
}

void Pane::glance(bool hasScrolled)
{
    if (!m_article.isValid() || !isVisible() || !m_view->viewport()->height())
        return;
    m_tracker.look({m_view->visibleSpan(), m_view->isEndVisible(), m_isActive, hasScrolled}, m_clock());
    recordReading(false);
}

void Pane::recordReading(bool all)
{
    if (!m_article.isValid() || m_workspace.isReadOnly())
        return;
    std::optional<text::Reading> reading = m_tracker.take(m_clock(), all);
    if (!reading)
        return;
    reading->article = m_article;
    // Not being able to note the progress is nothing to interrupt reading for; edits will say what is wrong.
    (void)m_workspace.record(workspace::setReading(m_workspace, *reading));
}

void Pane::hideEvent(QHideEvent *event)
{
    recordReading(true);
    QWidget::hideEvent(event);
}

} // namespace ui
