// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The menus of a pane: that of its header and that of the text.

#include "annotations/valuewords.h"
#include "icons.h"
#include "pane.h"
#include "readingview.h"
#include "workspace/workspace.h"

#include <QMenu>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int mostPoints = 30; // in the menu of points to pin to

QString menuText(QString words)
{
    return words.replace(u'&', u"&&"_s);
}

} // namespace

void Pane::fillMenu()
{
    m_menu->clear();
    const store::ArticleRow *row = m_article.isValid() ? m_workspace.article(m_article) : nullptr;
    if (!row)
        return;
    const bool canEdit = !m_workspace.isReadOnly();
    const bool isRead = row->reading.state == text::ReadingState::Read;
    QAction *mark = m_menu->addAction(isRead ? tr("Mark as &unread") : tr("Mark as &read"), this,
        [this, isRead] { markReading(isRead ? text::ReadingState::Unread : text::ReadingState::Read); });
    mark->setEnabled(canEdit);
    m_menu->addAction(tr("&Properties…"), this, [this] { Q_EMIT propertiesRequested(m_article); });
    m_menu->addSeparator();
    m_menu->addAction(tr("Switch the reading &aid"), this, &Pane::readingAidToggled);
    m_menu->addSeparator();
    m_menu->addAction(tr("Close the &others"), this, &Pane::closeOthersRequested);
    m_menu->addAction(tr("&Close"), this, &Pane::closeRequested);
}

/// One entry for each tag, with its key.
void Pane::addTags(QMenu *menu, coding::TagId current)
{
    for (const coding::Tag &tag : m_workspace.tags()) {
        const QString key = tag.shortcut.isEmpty() ? QString() : u'\t' + tag.shortcut.toUpper();
        QAction *action =
            menu->addAction(menuText(tag.name) + key, this, [this, id = tag.id] { this->tag(id); });
        action->setEnabled(tag.id != current);
    }
}

/// The points of the story that the annotation could be pinned to.
void Pane::addPoints(QMenu *menu, const coding::Annotation &annotation)
{
    const coding::Tag *tag = m_workspace.tag(annotation.tag);
    const coding::Agreement &agreement = m_workspace.agreement(story());
    const coding::Point *own = m_workspace.pointOf(annotation.id);
    const QString ownId = own ? own->id : QString();
    int count = 0;
    for (const coding::Point &point : agreement.points) {
        if (!tag || point.kind != tag->kind || point.id == ownId || ++count > mostPoints)
            continue;
        menu->addAction(menuText(excerpt(point.label)), this, [this, id = point.id] { pin(id); });
    }
    menu->setEnabled(!menu->isEmpty());
}

void Pane::showContextMenu(const QPoint &position)
{
    const bool canEdit = !m_workspace.isReadOnly();
    const bool hasSelection = !m_view->selection().isEmpty();
    const coding::Annotation *annotation = m_workspace.annotation(chosen());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (hasSelection) {
        QMenu *tags = menu->addMenu(tr("&Tag with"));
        addTags(tags, {});
        tags->setEnabled(canEdit);
    } else if (annotation) {
        QMenu *tags = menu->addMenu(tr("Change &tag to"));
        addTags(tags, annotation->tag);
        tags->setEnabled(canEdit);
        QAction *note = menu->addAction(tr("&Note…"), this, [this] { editNote(chosen()); });
        QAction *all =
            menu->addAction(tr("Tag every same &occurrence…"), this, [this] { tagOccurrences(chosen()); });
        QMenu *points = menu->addMenu(icon(u"pin"_s), tr("&Pin to point"));
        addPoints(points, *annotation);
        menu->addSeparator();
        QAction *remove =
            menu->addAction(icon(u"trash"_s), tr("&Delete annotation") + u'\t' + tr("Del", "the key"), this,
                [this] { deleteAnnotation(chosen()); });
        for (QAction *action : {note, all, remove})
            action->setEnabled(canEdit);
        if (!canEdit)
            points->setEnabled(false);
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    QAction *copyWords = menu->addAction(tr("&Copy"), this, &Pane::copy);
    QAction *cite = menu->addAction(tr("Copy with c&itation"), this, &Pane::copyWithCitation);
    for (QAction *action : {copyWords, cite})
        action->setEnabled(hasSelection || annotation);
    menu->popup(position);
}

} // namespace ui
