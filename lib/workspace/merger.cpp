// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/merger.h"

#include "store/corpusfile.h"
#include "store/writerlock.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace workspace {
namespace {

constexpr size_t firstSlice = 50;
constexpr size_t largestSlice = 2000;
constexpr double sliceTime = 4; // milliseconds that a slice should take, views included
constexpr int pause = 2;        // milliseconds between two slices, for whatever else there is to do

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(workspace::Merging)
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// What happens on the worker once the plan is agreed on.
struct Writer
{
    base::Result<store::DatabaseShare> share;
    QString path;
    std::unordered_map<text::ArticleId, text::TextId> texts;
    store::Edit edit;

    base::Result<store::Edit> write(const base::Progress &progress)
    {
        if (!share)
            return std::unexpected(share.error());
        const auto theirs = openOther(path, share->path);
        auto ours = store::Database::open(*share);
        if (!theirs || !ours)
            return std::unexpected(theirs ? ours.error() : theirs.error());
        const auto textOf = [&](const text::Article &article) {
            return theirs->database->text(texts.at(article.id));
        };
        auto written = (*ours)->apply(std::move(edit), progress, textOf);
        if (written)
            (void)(*ours)->tidyLog(); // a long log slows the next edits down, and nothing else
        return written;
    }
};

MergeReport reportOf(const MergePlan &plan)
{
    MergeReport report{.counts = plan.counts,
        .conflicts = static_cast<int>(plan.conflicts.size()),
        .takenTheirs = 0,
        .notes = plan.notes};
    report.takenTheirs = static_cast<int>(std::ranges::count_if(plan.conflicts, &MergeConflict::takesTheirs));
    return report;
}

Writer writerOf(Workspace &workspace, MergePlan &plan)
{
    coding::ChangeSet changes = takeChanges(plan, workspace.reserveIds(plan.added));
    return {.share = workspace.database().share(),
        .path = plan.path,
        .texts = std::move(plan.texts),
        .edit = {.id = {},
            //: the name of an edit; %1 is a file's name
            .label = Text::tr("merge corpus “%1”").arg(QFileInfo(plan.path).fileName()),
            .analyst = workspace.currentAnalyst(),
            .time = workspace.now(),
            .state = store::Edit::State::Done,
            .changes = std::move(changes)}};
}

base::Result<MergePlan> plan(
    const base::Result<store::DatabaseShare> &share, const QString &path, const base::Progress &progress)
{
    if (!share)
        return std::unexpected(share.error());
    const auto theirs = openOther(path, share->path);
    if (!theirs)
        return std::unexpected(theirs.error());
    return store::Database::open(*share).and_then([&](const std::unique_ptr<store::Database> &ours) {
        return planMerge(*ours, *theirs->database, progress);
    });
}

} // namespace

base::Result<OtherCorpus> openOther(const QString &path, const QString &ownPath)
{
    namespace corpusfile = store::corpusfile;
    if (const auto examined = corpusfile::examine(path); !examined)
        return std::unexpected(examined.error());
    if (corpusfile::Identity::of(path) == corpusfile::Identity::of(ownPath))
        return base::failure(
            Text::tr("“%1” is the very corpus that it would be merged into.").arg(shown(path)));
    OtherCorpus other;
    if (corpusfile::isFolderWritable(path)) {
        auto lock = store::WriterLock::take(path);
        if (!lock)
            return std::unexpected(lock.error());
        other.lock = std::shared_ptr<store::WriterLock>(std::move(*lock));
    }
    auto database = store::Database::open(path, store::Database::Mode::Read);
    if (!database)
        return std::unexpected(database.error());
    other.database = std::move(*database);
    return other;
}

Merger::Merger(Workspace &workspace, const QString &path)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_alive(&workspace)
    , m_share(workspace.database().share())
    , m_path(path)
    , m_sliceSize(firstSlice)
{
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &Merger::followSome);
    connect(&workspace, &Workspace::changed, this, [this](const coding::ChangeSet &changes) {
        m_isStale = m_isStale || std::ranges::any_of(changes.changes, [](const coding::AnyChange &change) {
            return !std::holds_alternative<coding::Change<text::Reading>>(change);
        });
    });
}

Merger::~Merger()
{
    if (m_isWriting && m_alive)
        m_workspace.resumeEditing();
}

Merger::Planning Merger::planning() const
{
    m_isStale = false;
    return [share = m_share, path = m_path](
               const base::Progress &progress) { return plan(share, path, progress); };
}

Merger::Writing Merger::begin(MergePlan plan)
{
    m_report = reportOf(plan);
    if (m_workspace.isBusy()) {
        auto busy = base::failure(Text::tr(
            "Something else is changing this corpus. Merge the other one when that is done; nothing was "
            "changed."));
        return [busy = std::move(busy)](const base::Progress &) -> base::Result<store::Edit> { return busy; };
    }
    m_isWriting = true;
    m_workspace.pauseEditing(
        Text::tr("Another corpus is being merged into this one; nothing can be edited until that is done."));
    auto writer = std::make_shared<Writer>(writerOf(m_workspace, plan));
    return [writer](const base::Progress &progress) { return writer->write(progress); };
}

void Merger::finish(base::Result<store::Edit> written)
{
    if (!written)
        return end(std::unexpected(written.error()));
    m_written = std::exchange(written->changes, {});
    m_followed = 0;
    m_workspace.followUndo(std::move(*written));
    m_timer.start();
}

void Merger::followSome()
{
    auto &changes = m_written.changes;
    QElapsedTimer timer;
    timer.start();
    const size_t count = std::min(m_sliceSize, changes.size() - m_followed);
    coding::ChangeSet slice;
    const auto first = changes.begin() + static_cast<std::ptrdiff_t>(m_followed);
    std::move(first, first + static_cast<std::ptrdiff_t>(count), std::back_inserter(slice.changes));
    m_followed += count;
    m_workspace.follow(slice);
    const double each =
        std::max(double(timer.nsecsElapsed()) / 1e6, 0.01) / double(std::max<size_t>(count, 1));
    m_sliceSize =
        std::clamp(static_cast<size_t>(sliceTime / each), size_t(1), std::min(2 * m_sliceSize, largestSlice));
    if (m_followed < changes.size())
        return;
    m_timer.stop();
    m_written = {};
    end(m_report);
}

void Merger::end(const base::Result<MergeReport> &report)
{
    if (std::exchange(m_isWriting, false))
        m_workspace.resumeEditing();
    Q_EMIT finished(report);
}

base::Result<MergeReport> mergeCorpus(Workspace &workspace, const QString &path,
    const base::Progress &progress, const std::function<void(const MergePlan &)> &show)
{
    auto planned = plan(workspace.database().share(), path, progress);
    if (!planned)
        return std::unexpected(planned.error());
    if (show)
        show(*planned);
    const MergeReport report = reportOf(*planned);
    if (planned->changes.isEmpty())
        return report;
    return writerOf(workspace, *planned).write(progress).transform([&](store::Edit written) {
        const coding::ChangeSet changes = std::exchange(written.changes, {});
        workspace.followUndo(std::move(written));
        workspace.follow(changes);
        return report;
    });
}

bool isCorpusFile(const QString &path)
{
    return path.endsWith(u".variorum"_s, Qt::CaseInsensitive) || store::corpusfile::examine(path).has_value();
}

} // namespace workspace
