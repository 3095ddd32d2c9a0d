// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolBar>

class QToolButton;

namespace ui {

/// A tool bar whose buttons leave out their words where there is no room for them, so that nothing in it
/// disappears in a narrow window.
class ToolBar : public QToolBar
{
    Q_OBJECT

public:
    explicit ToolBar(const QString &title, QWidget *parent = nullptr);

    /// Adds a button with the action's icon alone.
    void addIcon(QAction *action);
    /// Adds a button with icon and words. The action must have an icon.
    void addWorded(QAction *action);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *add(QAction *action, Qt::ToolButtonStyle style);
    int neededWidth() const;
    void fit();

    QList<QToolButton *> m_worded;
    bool m_hasWords = true;
    int m_widthWithWords = 0; ///< As it was when there were words.
};

} // namespace ui
