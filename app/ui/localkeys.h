// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QAction;
class QKeyEvent;
class QWidget;

namespace ui {

/// Lets the shortcuts of actions work while a widget has the focus, before any shortcut of the window with
/// the same keys: Delete means the row in a list and the annotation in a pane. The actions are not to be
/// added to a widget.
class LocalKeys : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the widget; the actions must outlive it.
    LocalKeys(QWidget *widget, const QList<QAction *> &actions);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *actionFor(const QKeyEvent &event) const;

    QList<QAction *> m_actions;
};

} // namespace ui
