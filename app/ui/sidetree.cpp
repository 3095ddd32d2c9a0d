// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sidetree.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <utility>

namespace ui {

SideTree::SideTree(QWidget *parent)
    : QTreeView(parent)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setAutoExpandDelay(600); // ms over a closed row while dragging
}

bool SideTree::pressAt(const QPoint &position)
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || !arrowRect(index, visualRect(index)).contains(position))
        return false;
    setExpanded(index, !isExpanded(index));
    return true;
}

void SideTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    Q_EMIT menuRequested(
        isByMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(currentIndex()).center()));
    event->accept();
}

void SideTree::mousePressEvent(QMouseEvent *event)
{
    m_isPressTaken = event->button() == Qt::LeftButton && pressAt(event->position().toPoint());
    if (!m_isPressTaken)
        QTreeView::mousePressEvent(event);
}

void SideTree::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_isPressTaken, false))
        QTreeView::mouseReleaseEvent(event);
}

void SideTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_isPressTaken = event->button() == Qt::LeftButton && pressAt(event->position().toPoint());
    if (!m_isPressTaken)
        QTreeView::mouseDoubleClickEvent(event);
}

} // namespace ui
