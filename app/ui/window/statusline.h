// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/changeset.h"

#include <QStatusBar>

class QLabel;

namespace workspace {
class Workspace;
}

namespace ui {

class Focus;

/// The line at the bottom of the window: saved or read-only, the analyst, where the chosen annotation stands
/// and what it is worth, and how large the corpus is.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(workspace::Workspace &workspace, Focus &focus, QWidget *parent = nullptr);

Q_SIGNALS:
    void analystClicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();
    void showCorpus();
    void showAnnotation();

    workspace::Workspace &m_workspace;
    Focus &m_focus;
    QLabel *m_state;
    QLabel *m_analyst;
    QLabel *m_place;
    QLabel *m_value;
    QLabel *m_size;
};

} // namespace ui
