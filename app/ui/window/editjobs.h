// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/changemaker.h"

#include <QString>
#include <functional>

class QMainWindow;
class QWidget;

namespace workspace {
class Workspace;
}

namespace ui {

/// Makes an edit that may be of arbitrarily many things as one undoable step: of few on the spot, of more on
/// another thread, shown in the status bar of the asker's window, where it can be cancelled; then nothing has
/// changed. `things` is how many there are, as far as is known. `done` runs when all is in.
///
/// Returns why an edit on the spot failed; of another thread's the window tells.
base::Result<void> editMany(QWidget *asker, workspace::Workspace &workspace, const QString &label,
    qint64 things, base::Result<workspace::ChangeMaker> maker, std::function<void()> done = {});

/// Undo and redo in the same manner.
base::Result<void> undo(QMainWindow *window, workspace::Workspace &workspace);
base::Result<void> redo(QMainWindow *window, workspace::Workspace &workspace);

} // namespace ui
