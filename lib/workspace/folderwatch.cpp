// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/folderwatch.h"

#include "workspace/importing.h"

#include <QDirIterator>
#include <QFileInfo>
#include <algorithm>
#include <utility>

namespace workspace {
namespace {

using Stamp = FolderWatch::Stamp;

constexpr int settleTime = 2'000; // ms
constexpr int idleTime = 60'000;
constexpr qsizetype mostWatched = 200; ///< Folders; the system has a bound for all programs together.

struct Found
{
    QHash<QString, Stamp> changed;
    QHash<QString, Stamp> settled; ///< New ones that are not to be told of.
    QStringList folders;
};

/// The files of interest that are not as they are known. With a valid `since`, those that did not change
/// after it are settled, as are those that cannot be imported: they are looked into once.
Found changedFiles(const QString &folder, const QHash<QString, Stamp> &known, const QDateTime &since,
    const std::stop_token &cancelled)
{
    Found found{.changed = {}, .settled = {}, .folders = {folder}};
    const qint64 earliest = since.isValid() ? since.toMSecsSinceEpoch() : -1;
    QDirIterator entries(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Readable,
        QDirIterator::Subdirectories);
    while (entries.hasNext() && !cancelled.stop_requested()) {
        const QFileInfo entry = entries.nextFileInfo();
        if (entry.isDir()) {
            found.folders += entry.filePath();
            continue;
        }
        const qint64 time = std::max(
            entry.lastModified().toMSecsSinceEpoch(), entry.metadataChangeTime().toMSecsSinceEpoch());
        const Stamp stamp{.size = entry.size(), .time = time};
        if (const auto one = known.constFind(entry.filePath()); one != known.cend() && *one == stamp)
            continue;
        const bool isNew = time > earliest && canBeImported(entry.filePath());
        (isNew ? found.changed : found.settled).insert(entry.filePath(), stamp);
    }
    return found;
}

} // namespace

FolderWatch::FolderWatch(QObject *parent)
    : QObject(parent)
{
    setIntervals(settleTime, idleTime);
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_idle, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FolderWatch::look);
}

FolderWatch::~FolderWatch()
{
    m_stop.request_stop();
}

void FolderWatch::setIntervals(int settle, int idle)
{
    m_settle.setInterval(settle);
    m_idle.setInterval(idle);
}

void FolderWatch::start(const QString &folder, const QDateTime &since)
{
    stop();
    m_folder = folder;
    m_latest = since;
    m_isFirst = true;
    m_stop = std::stop_source();
    m_idle.start();
    look();
}

void FolderWatch::stop()
{
    ++m_round;
    m_stop.request_stop();
    m_folder.clear();
    m_known.clear();
    m_pending.clear();
    m_settle.stop();
    m_idle.stop();
    m_isLooking = false;
    m_looksAgain = false;
    if (const QStringList folders = m_watcher.directories(); !folders.isEmpty())
        m_watcher.removePaths(folders);
}

void FolderWatch::look()
{
    if (m_folder.isEmpty())
        return;
    m_looksAgain = m_isLooking;
    if (std::exchange(m_isLooking, true))
        return;
    const QDateTime since = m_isFirst ? m_latest : QDateTime(); // later whatever nobody knows is new
    m_worker.run(
        [folder = m_folder, known = m_known, since, cancelled = m_stop.get_token()] {
            return changedFiles(folder, known, since, cancelled);
        },
        [this, round = m_round](const Found &found) {
            if (round != m_round)
                return;
            m_isFirst = false;
            m_known.insert(found.settled);
            take(found.changed, found.folders);
        });
}

void FolderWatch::take(const QHash<QString, Stamp> &changed, const QStringList &folders)
{
    m_isLooking = false;
    QStringList arrived;
    for (auto file = changed.cbegin(); file != changed.cend(); ++file) {
        const auto before = m_pending.constFind(file.key());
        if (before != m_pending.cend() && *before == file.value())
            arrived += file.key();
    }
    m_pending = changed;
    qint64 latest = m_latest.isValid() ? m_latest.toMSecsSinceEpoch() : 0;
    for (const QString &file : std::as_const(arrived)) {
        m_known.insert(file, m_pending.take(file));
        latest = std::max(latest, m_known.value(file).time);
    }
    for (const QString &folder : folders.first(std::min(folders.size(), mostWatched)))
        if (!m_watcher.directories().contains(folder))
            m_watcher.addPath(folder);
    if (!m_pending.isEmpty())
        m_settle.start();
    if (m_looksAgain)
        look();
    if (arrived.isEmpty())
        return;
    // Those that are still written may be older than it: they stay pending, and m_known has the others.
    if (m_pending.isEmpty())
        m_latest = QDateTime::fromMSecsSinceEpoch(latest);
    std::ranges::sort(arrived);
    Q_EMIT filesArrived(arrived);
}

} // namespace workspace
