// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "text/lexicon.h"

#include <QList>
#include <QObject>
#include <QSettings>

class QApplication;

namespace ui {

class MainWindow;

/// The program: its settings, language and colours, and its windows, one a corpus. Ends when the last window
/// is closed.
class Application : public QObject
{
    Q_OBJECT

public:
    /// Reads the settings and applies language and scheme. `settings` must outlive the object.
    Application(QApplication &application, QSettings &settings);
    ~Application() override;

    /// Opens a corpus in a new window, or raises the window that has it; made new when `create` and there is
    /// none. Falls back to read-only when somebody else edits it.
    base::Result<MainWindow *> open(const QString &path, bool create = false);
    /// Opens the corpora that were open last, else the sample; what could not be opened is told in a message.
    /// Returns a window of those opened; null when a new corpus has to be chosen first.
    MainWindow *openFirst();
    /// Opens the sample corpus in the data folder, made when it is not there.
    base::Result<MainWindow *> openSample();

private:
    void chooseCorpus();
    void chooseNewCorpus();
    void showSettings();
    void applySettings();
    void remember(const QString &path);
    void rememberOpen();
    void quit();
    base::Result<text::Lexicon> lexicon();

    QApplication &m_application;
    QSettings &m_settings;
    QList<MainWindow *> m_windows;
    bool m_isQuitting = false; ///< Windows that close now were open at the end.
};

/// The corpora opened last, the newest first.
QStringList recentCorpora(const QSettings &settings);

} // namespace ui
