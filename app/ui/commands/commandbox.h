// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/article.h"

#include <QKeySequence>
#include <QLineEdit>
#include <QList>

class QAction;
class QCompleter;
class QStandardItem;
class QStandardItemModel;

namespace workspace {
class Workspace;
}

namespace ui {

class CommandChoices;
class Focus;

/// The box at the top right: type a few letters of a command or of an article's title and press Enter.
/// Below what has them stands the search of the corpus for what was typed.
/// Commands are the enabled actions of the window's menus.
class CommandBox : public QLineEdit
{
    Q_OBJECT

public:
    CommandBox(workspace::Workspace &workspace, Focus &focus, QWidget *parent = nullptr);

    /// The actions that can be run; they must outlive the box. Asked for whenever the box gets the focus.
    void setActions(const QList<QAction *> &actions);
    /// Shows the key that leads here, while nothing is typed.
    void setKeyHint(const QKeySequence &key);

    QSize sizeHint() const override;

Q_SIGNALS:
    void searchRequested(const QString &words); ///< In the whole corpus.

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void run(const QModelIndex &index);

    workspace::Workspace &m_workspace;
    Focus &m_focus;
    QList<QAction *> m_actions;
    QString m_hint;
    QStandardItemModel *m_model;
    QStandardItem *m_searchItem = nullptr; ///< Of the model, its last.
    CommandChoices *m_choices;             ///< Of the model, what was typed.
    QCompleter *m_completer;
};

} // namespace ui
