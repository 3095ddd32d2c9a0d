// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/watchedfolder.h"

#include "dialogs/columnsdialog.h"
#include "dialogs/importdialog.h"
#include "dialogs/importjob.h"
#include "focus.h"
#include "messages.h"
#include "window/job.h"
#include "workspace/importer.h"
#include "workspace/workspace.h"

#include <QCryptographicHash>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QSettings>
#include <QStatusBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// Where the settings have what a corpus watches.
QString groupOf(const QString &corpus)
{
    const QByteArray hash =
        QCryptographicHash::hash(QFileInfo(corpus).absoluteFilePath().toUtf8(), QCryptographicHash::Sha1);
    return u"watched/"_s + QString::fromLatin1(hash.toHex().first(16));
}

const QString folderKey = u"/folder"_s;
const QString storyKey = u"/story"_s;
const QString storyGuidKey = u"/storyGuid"_s;
const QString sourceKey = u"/source"_s;
const QString sinceKey = u"/since"_s;

} // namespace

WatchedFolder::WatchedFolder(
    workspace::Workspace &workspace, const Focus &focus, QSettings &settings, QMainWindow *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_focus(focus)
    , m_settings(settings)
    , m_window(window)
{
    connect(&m_watch, &workspace::FolderWatch::filesArrived, this, [this](const QStringList &files) {
        m_request.paths += files;
        importNext();
    });
    const QString group = groupOf(workspace.path());
    const QString folder = settings.value(group + folderKey).toString();
    if (folder.isEmpty() || workspace.isReadOnly())
        return;
    m_request.story = settings.value(group + storyKey).toString();
    m_story = settings.value(group + storyGuidKey).toUuid();
    m_request.source = settings.value(group + sourceKey).toString();
    m_watch.start(folder, settings.value(group + sinceKey).toDateTime());
}

void WatchedFolder::choose()
{
    auto *dialog = new QFileDialog(m_window, tr("Watch a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &WatchedFolder::chooseFor);
    connect(dialog, &QFileDialog::rejected, this, &WatchedFolder::changed);
    dialog->open();
}

void WatchedFolder::chooseFor(const QString &folder)
{
    const text::Story *story = m_workspace.story(m_focus.story());
    auto *dialog = new ImportDialog(
        m_workspace, {folder}, story ? story->name : QString(), rememberedColumns(m_settings), m_window);
    dialog->setWindowTitle(tr("Watch a folder"));
    connect(dialog, &QDialog::rejected, this, &WatchedFolder::changed);
    connect(dialog, &QDialog::accepted, this, [this, dialog, folder] {
        rememberColumns(m_settings, dialog->options());
        m_request = {.paths = {}, .story = dialog->storyName(), .source = dialog->sourceName()};
        m_story = {};
        const QString group = groupOf(m_workspace.path());
        m_settings.setValue(group + folderKey, folder);
        m_settings.setValue(group + storyKey, m_request.story);
        m_settings.setValue(group + sourceKey, m_request.source);
        m_settings.remove(group + sinceKey);
        m_settings.remove(group + storyGuidKey);
        m_watch.start(folder);
        Q_EMIT changed();
    });
    dialog->open();
}

void WatchedFolder::end()
{
    m_watch.stop();
    m_request.paths.clear();
    m_settings.remove(groupOf(m_workspace.path()));
    Q_EMIT changed();
}

/// The story may get another name; what comes later goes to it all the same.
void WatchedFolder::followStory()
{
    const auto own = std::ranges::find_if(m_workspace.stories(),
        [this](const store::StorySummary &summary) { return summary.story.guid == m_story; });
    if (!m_story.isNull() && own != m_workspace.stories().end()) {
        m_request.story = own->story.name;
    } else if (const text::Story *named = m_workspace.storyNamed(m_request.story)) {
        m_story = named->guid;
        m_settings.setValue(groupOf(m_workspace.path()) + storyGuidKey, m_story);
    }
}

void WatchedFolder::importNext()
{
    if (m_request.paths.isEmpty() || std::exchange(m_isImporting, true))
        return; // what came meanwhile is next
    followStory();
    m_request.reading = rememberedColumns(m_settings);
    auto *importer = new workspace::Importer(m_workspace, m_request);
    m_request.paths.clear();
    const auto done = [this, importer](const base::Result<void> &worked) {
        const workspace::ImportReport report = importer->finish(worked);
        importer->deleteLater();
        finish(report);
    };
    Job::start(m_window, tr("Importing new files…"), importer->work(), done)->allowPause();
}

void WatchedFolder::finish(const workspace::ImportReport &report)
{
    constexpr int shownFor = 8'000; // ms
    m_isImporting = false;
    followStory(); // the first files made it
    if (report.stopped && report.stopped->cause != base::Error::Cause::Cancelled)
        succeeded(m_window, base::Result<void>(std::unexpected(*report.stopped)));
    // What did not get in, or waits, comes again at the next start: a text is never doubled.
    if (!m_watch.folder().isEmpty() && !report.stopped && m_request.paths.isEmpty())
        m_settings.setValue(groupOf(m_workspace.path()) + sinceKey, m_watch.latest());
    QStringList words{ImportJob::summary(report)};
    if (!m_watch.folder().isEmpty())
        words.prepend(tr("%1:", "the name of a folder, before what came from it")
                .arg(QFileInfo(m_watch.folder()).fileName()));
    const auto problems = int(report.problems.size()) + report.moreProblems;
    if (problems > 0)
        words += tr("%Ln problem(s): %1", nullptr, problems).arg(report.problems.value(0));
    m_window->statusBar()->showMessage(words.join(u' '), shownFor);
    importNext();
}

} // namespace ui
