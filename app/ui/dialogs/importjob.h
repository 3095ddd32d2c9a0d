// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/importing.h"

#include <QCoreApplication>
#include <QStringList>

class QMainWindow;
class QSettings;
class QWidget;

namespace ui {

class Focus;

/// How files come into a corpus.
class ImportJob
{
    Q_DECLARE_TR_FUNCTIONS(ui::ImportJob)

public:
    /// Asks for the story (proposing the one in view) and the source; then imports the files and folders
    /// beside other work as one undoable step, shown in the status bar, where it can be cancelled: what is in
    /// by then stays, and is told. At the end makes the story the one in view, opens the first article if
    /// none is open and shows what went wrong. Returns at once. What is said of tables is remembered in the
    /// settings. Workspace, focus and settings must outlive the window.
    static void start(workspace::Workspace &workspace, Focus &focus, const QStringList &paths,
        QSettings &settings, QMainWindow *window);

    /// "3 articles imported, 1 already there."; of a cancelled import, what stays.
    static QString summary(const workspace::ImportReport &report);
    /// Shows what an import did and what went wrong with which file, in a list that can be copied. Returns at
    /// once.
    static void showReport(QWidget *parent, const workspace::ImportReport &report);
};

} // namespace ui
