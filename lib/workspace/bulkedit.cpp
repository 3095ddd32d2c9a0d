// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/bulkedit.h"

#include "workspace/completion.h"
#include "workspace/workspacestate.h"

#include <QElapsedTimer>
#include <iterator>

namespace workspace {
namespace {

constexpr size_t shortSlice = 50; // changes
constexpr size_t firstSlice = 200;
constexpr size_t largestSlice = 2000;
constexpr int pause = 1;              // milliseconds between two slices, for whatever else there is to do
constexpr qint64 bytesOfChange = 500; // in the log, of an annotation

/// Whether an article goes from one story to another: an open story that cannot tell its place is read anew,
/// so those that move together are followed together.
bool isMove(const coding::AnyChange &change)
{
    const auto *article = std::get_if<coding::Change<text::Article>>(&change);
    return article && article->before && article->after;
}

BulkEdit::Slices cut(coding::ChangeSet changes)
{
    BulkEdit::Slices slices;
    const size_t all = changes.changes.size();
    for (size_t begin = 0; begin < all;) {
        size_t end = std::min(begin + shortSlice, all);
        while (end < all && isMove(changes.changes[end - 1]) && isMove(changes.changes[end]))
            ++end;
        const auto first = std::make_move_iterator(changes.changes.begin());
        slices.push_back({.changes = {first + std::ptrdiff_t(begin), first + std::ptrdiff_t(end)}});
        begin = end;
    }
    return slices;
}

base::Result<BulkEdit::Slices> make(store::Database &database, const ChangeMaker &maker, store::Edit edit,
    IdCounters &ids, const base::Progress &progress)
{
    auto changes = maker(database);
    if (!changes)
        return std::unexpected(changes.error());
    if (changes->isEmpty())
        return BulkEdit::Slices();
    complete(*changes, ids, edit.analyst, edit.time);
    edit.changes = std::move(*changes);
    return database.apply(std::move(edit), progress).transform([](store::Edit applied) {
        return cut(std::move(applied.changes));
    });
}

base::Result<BulkEdit::Slices> make(
    store::Database &database, BulkEdit::Step step, const base::Progress &progress)
{
    if (step == BulkEdit::Step::Redo)
        return database.redo(progress).transform(
            [](store::Edit redone) { return cut(std::move(redone.changes)); });
    return database.undo(progress).transform(
        [](const store::Edit &undone) { return cut(undone.changes.inverse()); });
}

} // namespace

bool BulkEdit::isLarge(const Workspace &workspace, Step step)
{
    const auto &next = step == Step::Undo ? workspace.m_state->nextUndo : workspace.m_state->nextRedo;
    return next && workspace.database().isLargerInLog(next->id, few * bytesOfChange).value_or(false);
}

BulkEdit::BulkEdit(Workspace &workspace)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_share(workspace.checkNotPaused().and_then([&] { return workspace.database().share(); }))
    , m_sliceSize(firstSlice, shortSlice, largestSlice)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &BulkEdit::followSome);
    if (m_share) {
        m_isUnderWay = true;
        workspace.pauseEditing(
            tr("A large edit is under way, so nothing else can be changed right now. Wait until it is done, "
               "or cancel it."));
    }
}

BulkEdit::BulkEdit(Workspace &workspace, const QString &label, ChangeMaker maker)
    : BulkEdit(workspace)
{
    const store::Edit edit{.id = {},
        .label = label,
        .analyst = workspace.currentAnalyst(),
        .time = workspace.now(),
        .state = store::Edit::State::Done,
        .changes = {}};
    m_work = [share = m_share, maker = std::make_shared<const ChangeMaker>(std::move(maker)), edit,
                 ids = workspace.m_state->ids](const base::Progress &progress) {
        return share.and_then([](const store::DatabaseShare &known) { return store::Database::open(known); })
            .and_then([&](const std::unique_ptr<store::Database> &database) {
                auto made = make(*database, *maker, edit, *ids, progress);
                (void)database->tidyLog(); // what is in is in
                return made;
            });
    };
}

BulkEdit::BulkEdit(Workspace &workspace, Step step)
    : BulkEdit(workspace)
{
    m_work = [share = m_share, step](const base::Progress &progress) {
        return share.and_then([](const store::DatabaseShare &known) { return store::Database::open(known); })
            .and_then([&](const std::unique_ptr<store::Database> &database) {
                auto made = make(*database, step, progress);
                (void)database->tidyLog(); // what is in is in
                return made;
            });
    };
}

void BulkEdit::follow(base::Result<Slices> worked)
{
    if (worked)
        m_slices = std::move(*worked);
    else
        m_result = std::unexpected(worked.error());
    m_all = qint64(m_slices.size());
    followSome();
}

void BulkEdit::followSome()
{
    if (m_slices.empty())
        return end();
    QElapsedTimer timer;
    timer.start();
    coding::ChangeSet changes;
    for (; !m_slices.empty() && changes.changes.size() < m_sliceSize.count(); ++m_followed) {
        changes.append(std::move(m_slices.front()));
        m_slices.pop_front();
    }
    m_workspace.follow(changes);
    m_sliceSize.note(changes.changes.size(), double(timer.nsecsElapsed()) / 1e6);
    Q_EMIT moved(m_followed, m_all);
    m_timer.start();
}

void BulkEdit::end()
{
    if (std::exchange(m_isUnderWay, false)) {
        m_workspace.askForUndo();
        m_workspace.resumeEditing();
    }
    Q_EMIT finished(m_result);
    deleteLater();
}

} // namespace workspace
