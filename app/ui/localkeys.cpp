// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localkeys.h"

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

namespace ui {

LocalKeys::LocalKeys(QWidget *widget, const QList<QAction *> &actions)
    : QObject(widget)
    , m_actions(actions)
{
    widget->installEventFilter(this);
}

bool LocalKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        if (actionFor(*static_cast<QKeyEvent *>(event))) {
            event->accept(); // the key comes back as a key press
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        if (QAction *action = actionFor(*static_cast<QKeyEvent *>(event))) {
            action->trigger(); // does nothing while disabled
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

QAction *LocalKeys::actionFor(const QKeyEvent &event) const
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QKeySequence pressed(QKeyCombination(modifiers, Qt::Key(event.key())));
    for (QAction *action : m_actions)
        if (action->shortcuts().contains(pressed))
            return action;
    return nullptr;
}

} // namespace ui
