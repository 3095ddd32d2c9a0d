// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/editjobs.h"

#include "messages.h"
#include "window/job.h"
#include "workspace/bulkedit.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QStatusBar>

namespace ui {
namespace {

using workspace::BulkEdit;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::EditJobs)
};

constexpr double making = 0.7; // of all the work, done on the other thread

QMainWindow *windowOf(QWidget *asker)
{
    for (QWidget *widget = asker; widget; widget = widget->parentWidget())
        if (auto *window = qobject_cast<QMainWindow *>(widget))
            return window;
    return nullptr;
}

/// Says something in the status bar when it is called.
std::function<void()> notice(QMainWindow *window, const QString &words)
{
    return [window, words] { window->statusBar()->showMessage(words, noticeTime); };
}

void run(QMainWindow *window, const QString &what, BulkEdit *edit, const std::function<void()> &done)
{
    const auto work = [work = edit->work()](
                          const base::Progress &progress) { return work(progress.part(0, making)); };
    const auto follow = [window, edit, done](base::Result<BulkEdit::Slices> made, Job &job) {
        QObject::connect(edit, &BulkEdit::moved, &job, [&job](qint64 count, qint64 all) {
            job.show(qint64(making * double(all)) + qint64((1 - making) * double(count)), all);
        });
        QObject::connect(
            edit, &BulkEdit::finished, &job, [window, done, &job](const base::Result<void> &result) {
                job.finish();
                if (!result && result.error().cause == base::Error::Cause::Cancelled)
                    window->statusBar()->showMessage(Text::tr("Cancelled: nothing was changed."), noticeTime);
                else if (succeeded(window, result) && done)
                    done();
            });
        edit->follow(std::move(made));
    };
    Job::startFollowed(window, what, work, follow);
}

} // namespace

base::Result<void> editMany(QWidget *asker, workspace::Workspace &workspace, const QString &label,
    qint64 things, base::Result<workspace::ChangeMaker> maker, std::function<void()> done)
{
    if (!maker)
        return std::unexpected(maker.error());
    if (auto free = workspace.checkNotPaused(); !free)
        return free; // before anything is worked out in vain
    QMainWindow *window = windowOf(asker);
    if (things > BulkEdit::few && window) {
        //: work under way; %1 is the name of an edit: "delete tag “Layoffs”"
        run(window, Text::tr("%1…").arg(label), new BulkEdit(workspace, label, std::move(*maker)), done);
        return {};
    }
    return (*maker)(workspace.database())
        .and_then([&](coding::ChangeSet changes) { return workspace.edit(label, std::move(changes)); })
        .transform([&] {
            if (done)
                done();
        });
}

base::Result<void> undo(QMainWindow *window, workspace::Workspace &workspace)
{
    if (!workspace.canUndo())
        return workspace.undo();
    //: after undoing; %1 is the name of an edit: "tag “USD 29.3 billion”"
    const auto say = notice(window, Text::tr("Undone: %1").arg(workspace.undoLabel()));
    if (!BulkEdit::isLarge(workspace, BulkEdit::Step::Undo))
        return workspace.undo().transform(say);
    //: work under way; %1 is the name of an edit
    run(window, Text::tr("Undo: %1…").arg(workspace.undoLabel()),
        new BulkEdit(workspace, BulkEdit::Step::Undo), say);
    return {};
}

base::Result<void> redo(QMainWindow *window, workspace::Workspace &workspace)
{
    if (!workspace.canRedo())
        return workspace.redo();
    //: after redoing; %1 is the name of an edit: "tag “USD 29.3 billion”"
    const auto say = notice(window, Text::tr("Redone: %1").arg(workspace.redoLabel()));
    if (!BulkEdit::isLarge(workspace, BulkEdit::Step::Redo))
        return workspace.redo().transform(say);
    //: work under way; %1 is the name of an edit
    run(window, Text::tr("Redo: %1…").arg(workspace.redoLabel()),
        new BulkEdit(workspace, BulkEdit::Step::Redo), say);
    return {};
}

} // namespace ui
