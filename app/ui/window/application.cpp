// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/application.h"

#include "dialogs/settings.h"
#include "dialogs/settingsdialog.h"
#include "messages.h"
#include "theme.h"
#include "window/mainwindow.h"
#include "workspace/languages.h"
#include "workspace/samplecorpus.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr auto recentKey = "recentCorpora"_L1;
constexpr auto openKey = "openCorpora"_L1;
constexpr qsizetype recentCount = 10;

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// The path of a new corpus in a folder, with a name that no file there has.
QString newCorpusPath(const QString &folder)
{
    //: the name of a corpus that has none yet
    const QString name = Application::tr("Untitled corpus");
    QString path = u"%1/%2.variorum"_s.arg(folder, name);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = u"%1/%2 %3.variorum"_s.arg(folder, name, QString::number(number));
    return path;
}

} // namespace

QStringList recentCorpora(const QSettings &settings)
{
    return settings.value(recentKey).toStringList();
}

Application::Application(QApplication &application, QSettings &settings)
    : m_application(application)
    , m_settings(settings)
{
    // Only now: a window whose words changed while it is open would be half in the one, half in the other.
    workspace::installLanguage(m_application, Settings::load(m_settings).language);
    applySettings();
}

Application::~Application()
{
    m_isQuitting = true;
    while (!m_windows.isEmpty())
        delete m_windows.takeLast();
}

base::Result<MainWindow *> Application::open(const QString &path, bool create)
{
    const QString canonical = QFileInfo(path).absoluteFilePath();
    for (MainWindow *window : std::as_const(m_windows)) {
        if (QFileInfo(window->workspace().path()).absoluteFilePath() == canonical) {
            window->raise();
            window->activateWindow();
            return window;
        }
    }
    auto words = lexicon();
    if (!words)
        return std::unexpected(words.error());
    workspace::Options options{.lexicon = *words, .fallBackToReading = true};
    auto workspace = create && !QFileInfo::exists(path) ? workspace::Workspace::create(path, options)
                                                        : workspace::Workspace::open(path, options);
    if (!workspace)
        return std::unexpected(workspace.error());

    auto *window = new MainWindow(std::move(*workspace), m_settings);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &MainWindow::openCorpusRequested, this, [this, window](const QString &wanted) {
        if (wanted.isEmpty())
            chooseCorpus();
        else
            succeeded(window, open(wanted));
    });
    connect(window, &MainWindow::newCorpusRequested, this, &Application::chooseNewCorpus);
    connect(window, &MainWindow::sampleRequested, this, [this, window] { succeeded(window, openSample()); });
    connect(window, &MainWindow::settingsRequested, this, &Application::showSettings);
    connect(window, &MainWindow::quitRequested, this, &Application::quit);
    connect(window, &MainWindow::lexiconChanged, this, [this, window](const text::Lexicon &lexicon) {
        for (MainWindow *other : std::as_const(m_windows))
            if (other != window)
                other->workspace().setLexicon(lexicon);
    });
    m_windows.append(window);
    remember(canonical);
    connect(window, &QObject::destroyed, this, [this, window] {
        m_windows.removeOne(window);
        rememberOpen();
    });
    rememberOpen();
    window->show();
    return window;
}

/// The windows go only after this has returned, and the next start opens all of them.
void Application::quit()
{
    m_isQuitting = true;
    m_application.closeAllWindows();
    m_isQuitting = std::ranges::none_of(m_windows, &QWidget::isVisible); // else one of them asks something
}

MainWindow *Application::openFirst()
{
    QStringList problems;
    for (const QString &path : m_settings.value(openKey).toStringList()) {
        if (!QFileInfo::exists(path))
            continue;
        if (const auto window = open(path); !window)
            problems.append(window.error().message);
    }
    if (m_windows.isEmpty()) {
        if (const auto window = openSample(); !window)
            problems.append(window.error().message);
    }
    MainWindow *first = m_windows.isEmpty() ? nullptr : m_windows.first();
    for (const QString &problem : std::as_const(problems))
        qWarning("%s", qPrintable(problem));
    if (!problems.isEmpty())
        showNotice(first, problems.join(u'\n'));
    if (!first)
        chooseNewCorpus();
    return first;
}

base::Result<MainWindow *> Application::openSample()
{
    const QString path = dataFolder() + "/sample.variorum"_L1;
    if (!QFileInfo::exists(path)) {
        QDir().mkpath(dataFolder());
        auto words = lexicon();
        if (!words)
            return std::unexpected(words.error());
        const auto sample = workspace::makeSample(path, workspace::Options{.lexicon = *words});
        if (!sample)
            return std::unexpected(sample.error());
    }
    return open(path);
}

void Application::chooseCorpus()
{
    QWidget *parent = QApplication::activeWindow();
    auto *dialog = new QFileDialog(
        parent, tr("Open a corpus"), documentsFolder(), tr("Corpora (*.variorum);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, parent = QPointer(parent)](const QString &path) { succeeded(parent, open(path)); });
    dialog->open();
}

void Application::chooseNewCorpus()
{
    QWidget *parent = QApplication::activeWindow();
    auto *dialog = new QFileDialog(parent, tr("New corpus"), documentsFolder(), tr("Corpora (*.variorum)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"variorum"_s);
    dialog->selectFile(newCorpusPath(documentsFolder()));
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // an existing corpus is opened, never replaced
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, parent = QPointer(parent)](const QString &path) { succeeded(parent, open(path, true)); });
    dialog->open();
}

void Application::showSettings()
{
    auto *dialog = new SettingsDialog(Settings::load(m_settings), QApplication::activeWindow());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        dialog->settings().save(m_settings);
        applySettings();
        for (MainWindow *window : std::as_const(m_windows))
            window->applySettings();
    });
    dialog->open();
}

void Application::applySettings()
{
    applyScheme(m_application, Settings::load(m_settings).scheme);
}

void Application::remember(const QString &path)
{
    QStringList recent = recentCorpora(m_settings);
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue(recentKey, recent.mid(0, recentCount));
}

void Application::rememberOpen()
{
    QStringList open;
    for (MainWindow *window : std::as_const(m_windows))
        open.append(QFileInfo(window->workspace().path()).absoluteFilePath());
    if (!open.isEmpty() && !m_isQuitting) // the last window closed is opened again
        m_settings.setValue(openKey, open);
}

base::Result<text::Lexicon> Application::lexicon()
{
    return text::Lexicon::load(dataFolder());
}

} // namespace ui
