// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/mainwindow.h"
#include "workspace/workspace.h"

#include <QSettings>
#include <QTemporaryDir>
#include <memory>

namespace support {

/// The sample corpus in a temporary folder, and settings of its own for the windows that are opened on it.
class SampleWindows
{
public:
    SampleWindows();

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QSettings &settings() { return m_settings; }
    static workspace::Options options();
    /// A shown window on the sample corpus; a second one beside the first only reads.
    std::unique_ptr<ui::MainWindow> open();
    /// A shown window on a new corpus with that file name, without articles.
    std::unique_ptr<ui::MainWindow> openEmpty(const QString &name);

private:
    std::unique_ptr<ui::MainWindow> show(base::Result<std::unique_ptr<workspace::Workspace>> workspace);

    QTemporaryDir m_folder;
    QSettings m_settings;
};

/// Presses a key in the window itself, where its actions listen.
void press(ui::MainWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

} // namespace support
