// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/toolbar.h"

#include <QEvent>
#include <QLayout>
#include <QToolButton>

namespace ui {

ToolBar::ToolBar(const QString &title, QWidget *parent)
    : QToolBar(title, parent)
{
    setMovable(false);
    setIconSize(QSize(16, 16));
    setContextMenuPolicy(Qt::PreventContextMenu);
}

void ToolBar::addIcon(QAction *action)
{
    add(action, Qt::ToolButtonIconOnly);
}

void ToolBar::addWorded(QAction *action)
{
    m_worded.append(add(action, Qt::ToolButtonTextBesideIcon));
}

QToolButton *ToolBar::add(QAction *action, Qt::ToolButtonStyle style)
{
    addAction(action);
    auto *button = qobject_cast<QToolButton *>(widgetForAction(action));
    button->setToolButtonStyle(style);
    return button;
}

bool ToolBar::event(QEvent *event)
{
    const bool isDone = QToolBar::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return isDone;
}

void ToolBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    fit();
}

int ToolBar::neededWidth() const
{
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right();
    for (QAction *action : actions())
        if (const QWidget *widget = widgetForAction(action))
            width +=
                layout()->spacing() + widget->minimumSizeHint().expandedTo(widget->minimumSize()).width();
    return width;
}

void ToolBar::fit()
{
    if (m_hasWords)
        m_widthWithWords = neededWidth();
    const bool hasRoom = m_widthWithWords <= width();
    if (std::exchange(m_hasWords, hasRoom) == hasRoom)
        return;
    for (QToolButton *button : std::as_const(m_worded))
        button->setToolButtonStyle(hasRoom ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

} // namespace ui
