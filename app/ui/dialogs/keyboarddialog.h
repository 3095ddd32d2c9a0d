// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QTreeWidget;

namespace ui {

/// Lists the keyboard shortcuts of actions by the menu they are in, in the order of the menus, with a field
/// to look for one. Actions without a shortcut are left out; those in no menu come last. Deletes itself when
/// closed.
class KeyboardDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeyboardDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);

private:
    void fill(const QList<QAction *> &actions);
    void filter(const QString &words);

    QTreeWidget *m_list;
};

} // namespace ui
