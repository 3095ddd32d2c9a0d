// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace ui {

/// A tree at the side of the window: no frame, header or indentation of its own, since its delegate paints
/// all of a row, the arrow that opens it included.
class SideTree : public QTreeView
{
    Q_OBJECT

public:
    explicit SideTree(QWidget *parent = nullptr);

Q_SIGNALS:
    /// By the right button or the keyboard.
    void menuRequested(const QPoint &globalPosition);

protected:
    /// The place of the arrow in a row with this rectangle; empty when there is none.
    virtual QRect arrowRect(const QModelIndex &index, const QRect &row) const = 0;
    /// Deals with a press of the left button on something in a row that is not the row itself, such as its
    /// arrow. Returns whether there was something.
    virtual bool pressAt(const QPoint &position);

    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    bool m_isPressTaken = false;
};

} // namespace ui
