// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/storyfollower.h"

#include "focus.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QWidget>
#include <utility>

namespace ui {

StoryFollower::StoryFollower(workspace::Workspace &workspace, Focus &focus, QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0); // once for all signals of one edit
    connect(&m_timer, &QTimer::timeout, this, &StoryFollower::due);
    connect(&workspace, &workspace::Workspace::changed, this, &StoryFollower::note);
    connect(&workspace, &workspace::Workspace::agreementChanged, this, [this, &focus](text::StoryId story) {
        if (story == focus.story())
            schedule();
    });
    connect(&workspace, &workspace::Workspace::reloaded, this, &StoryFollower::noteAll);
    connect(&focus, &Focus::storyChanged, this, &StoryFollower::noteAll);
    widget->installEventFilter(this);
}

void StoryFollower::note(const coding::ChangeSet &changes)
{
    changes.each<coding::Annotation>([this](const coding::Change<coding::Annotation> &change) {
        m_edited.annotations.insert(change.either().id);
    });
    const bool names = changes.touches<text::Source>() || changes.touches<text::Article>() ||
                       changes.touches<coding::Tag>() || changes.touches<text::Story>();
    m_edited.all = m_edited.all || names;
    schedule();
}

void StoryFollower::noteAll()
{
    m_edited.all = true;
    schedule();
}

void StoryFollower::schedule()
{
    m_isStale = true;
    if (m_widget->isVisible())
        m_timer.start();
}

StoryFollower::Edited StoryFollower::take()
{
    m_timer.stop();
    m_isStale = false;
    return std::exchange(m_edited, {.annotations = {}, .all = false});
}

bool StoryFollower::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_widget && event->type() == QEvent::Show && m_isStale)
        Q_EMIT due();
    return QObject::eventFilter(watched, event);
}

} // namespace ui
