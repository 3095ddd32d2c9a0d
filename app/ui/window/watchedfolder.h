// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/folderwatch.h"
#include "workspace/importing.h"

#include <QObject>
#include <QUuid>
#include <QStringList>

class QMainWindow;
class QSettings;

namespace workspace {
class Workspace;
}

namespace ui {

class Focus;

/// A folder whose new files come into the corpus by themselves, each lot as one undoable step that the status
/// bar tells of. Which folder a corpus has, to which story its articles go and how far it was seen is
/// remembered in the settings, and goes on at the next start.
class WatchedFolder : public QObject
{
    Q_OBJECT

public:
    /// Workspace, focus and settings must outlive the window, to which this belongs. Goes on with what is
    /// remembered, unless the workspace only reads.
    WatchedFolder(
        workspace::Workspace &workspace, const Focus &focus, QSettings &settings, QMainWindow *window);

    QString folder() const { return m_watch.folder(); } ///< Empty while none is watched.
    workspace::FolderWatch &watch() { return m_watch; }

    /// Asks for the folder, then for story and source, and begins with what lies in it.
    void choose();
    /// Asks only for the latter.
    void chooseFor(const QString &folder);
    void end();

Q_SIGNALS:
    /// Another folder is watched, or none.
    void changed();

private:
    void followStory();
    void importNext();
    void finish(const workspace::ImportReport &report);

    workspace::Workspace &m_workspace;
    const Focus &m_focus;
    QSettings &m_settings;
    QMainWindow *m_window;
    workspace::FolderWatch m_watch;
    workspace::ImportRequest m_request; ///< Of the folder; its paths are those that wait.
    QUuid m_story; ///< That request.story names, once it is there; null: none.
    bool m_isImporting = false;
};

} // namespace ui
