// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/importjob.h"

#include "dialogs/columnsdialog.h"
#include "dialogs/importdialog.h"
#include "focus.h"
#include "messages.h"
#include "readers/reader.h"
#include "window/job.h"
#include "workspace/importer.h"
#include "workspace/workspace.h"

#include <QMainWindow>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int shownFor = 8000; // ms that the status bar tells what was imported

void show(
    workspace::Workspace &workspace, Focus &focus, const workspace::ImportReport &report, QMainWindow *window)
{
    const bool isCancelled = report.stopped && report.stopped->cause == base::Error::Cause::Cancelled;
    if (report.stopped && !isCancelled)
        succeeded(window, base::Result<void>(std::unexpected(*report.stopped)));
    if (report.isEmpty() && !report.stopped)
        return showNotice(window, ImportJob::tr("There is no file here that can be read as an article."),
            ImportJob::tr("Variorum reads files that end in: %1").arg(readers::endings().join(u", "_s)));
    window->statusBar()->showMessage(ImportJob::summary(report), shownFor);
    if (isCancelled)
        return;
    if (!report.added.empty()) {
        const text::ArticleId first = report.added.front();
        if (const store::ArticleRow *row = workspace.article(first))
            focus.setStory(row->article.story);
        if (!workspace.article(focus.article())) // else somebody reads
            focus.openArticle(first);
    }
    if (!report.problems.isEmpty())
        ImportJob::showReport(window, report);
}

} // namespace

void ImportJob::start(workspace::Workspace &workspace, Focus &focus, const QStringList &paths,
    QSettings &settings, QMainWindow *window)
{
    const text::Story *story = workspace.story(focus.story());
    // Only what is in a story is compared, so there is always one to begin with.
    auto *dialog = new ImportDialog(workspace, paths,
        story ? story->name : tr("New story", "name of a story that is made"), rememberedColumns(settings),
        window);
    QObject::connect(dialog, &QDialog::accepted, window, [=, &workspace, &focus, &settings] {
        rememberColumns(settings, dialog->options());
        auto *importer = new workspace::Importer(workspace, {.paths = paths,
                                                                .story = dialog->storyName(),
                                                                .source = dialog->sourceName(),
                                                                .reading = dialog->options()});
        const auto done = [=, &workspace, &focus](const base::Result<void> &worked) {
            const workspace::ImportReport report = importer->finish(worked);
            importer->deleteLater();
            show(workspace, focus, report, window);
        };
        Job::start(window, tr("Importing files…"), importer->work(), done)->allowPause();
    });
    dialog->open();
}

} // namespace ui
