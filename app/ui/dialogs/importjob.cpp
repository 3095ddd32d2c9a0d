// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/importjob.h"

#include "dialogs/importdialog.h"
#include "focus.h"
#include "messages.h"
#include "readers/reader.h"
#include "window/job.h"
#include "workspace/workspace.h"

#include <QMainWindow>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int shownFor = 8000; // ms that the status bar tells what was imported

/// What the worker brings back.
struct ReadFiles
{
    std::vector<workspace::ImportedFile> files;
    bool isCancelled = false;
};

void add(workspace::Workspace &workspace, Focus &focus, const ReadFiles &read, const QString &story,
    const QString &source, QMainWindow *window)
{
    if (read.isCancelled)
        return window->statusBar()->showMessage(ImportJob::tr("Import cancelled."), shownFor);
    if (read.files.empty())
        return showNotice(window, ImportJob::tr("There is no file here that can be read as an article."),
            ImportJob::tr("Variorum reads files that end in: %1").arg(readers::endings().join(u", "_s)));
    const auto report = workspace::addFiles(workspace, read.files, story, source);
    if (!succeeded(window, report))
        return;
    window->statusBar()->showMessage(ImportJob::summary(*report), shownFor);
    if (!report->added.empty()) {
        const text::ArticleId first = report->added.front();
        if (const store::ArticleRow *row = workspace.article(first))
            focus.setStory(row->article.story);
        focus.openArticle(first);
    }
    if (!report->problems.isEmpty())
        ImportJob::showReport(window, *report);
}

} // namespace

void ImportJob::start(
    workspace::Workspace &workspace, Focus &focus, const QStringList &paths, QMainWindow *window)
{
    const text::Story *story = workspace.story(focus.story());
    auto *dialog = new ImportDialog(workspace, paths, story ? story->name : QString(), window);
    QObject::connect(dialog, &QDialog::accepted, window, [=, &workspace, &focus] {
        const auto work = [paths](const base::Progress &progress) {
            ReadFiles read{workspace::readFiles(workspace::filesToImport(paths), progress)};
            read.isCancelled = progress.isCancelled();
            return read;
        };
        const auto done = [=, &workspace, &focus, storyName = dialog->storyName(),
                              sourceName = dialog->sourceName()](const ReadFiles &read) {
            add(workspace, focus, read, storyName, sourceName, window);
        };
        Job::start(window, tr("Reading files…"), work, done);
    });
    dialog->open();
}

} // namespace ui
