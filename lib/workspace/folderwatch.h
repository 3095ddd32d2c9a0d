// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/worker.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <stop_token>

namespace workspace {

/// Watches a folder and those in it for files that can be imported, and tells of each that came or changed
/// once it is written to the end: when it is the same in two looks. The looking is done on another thread.
class FolderWatch : public QObject
{
    Q_OBJECT

public:
    /// What tells one state of a file from another.
    struct Stamp
    {
        qint64 size = 0; ///< Bytes.
        qint64 time = 0; ///< Of its last change or its coming here, whichever is later; ms since 1970.
        bool operator==(const Stamp &) const = default;
    };

    explicit FolderWatch(QObject *parent = nullptr);
    ~FolderWatch() override;

    /// Watches a folder in place of the one before. Files that changed after `since` are new ones; all are
    /// when that is not valid.
    void start(const QString &folder, const QDateTime &since = {});
    void stop();
    QString folder() const { return m_folder; } ///< Empty while none is watched.

    /// The latest change of the files that were told of; else what start() was given.
    QDateTime latest() const { return m_latest; }

    /// How long a file must stay the same, in ms; and after how long a folder is looked into that did not say
    /// that it changed, as those of networks do not. 2 s and 60 s.
    void setIntervals(int settle, int idle);

Q_SIGNALS:
    void filesArrived(const QStringList &files);

private:
    void look();
    void take(const QHash<QString, Stamp> &changed, const QStringList &folders);

    QString m_folder;
    QDateTime m_latest;
    QHash<QString, Stamp> m_known;   ///< That were told of, or are not to be.
    QHash<QString, Stamp> m_pending; ///< That may still be written.
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QTimer m_idle;
    int m_round = 0; ///< Of starts and stops: results of an earlier one count no more.
    std::stop_source m_stop;
    bool m_isFirst = true; ///< Nobody has looked since the start.
    bool m_isLooking = false;
    bool m_looksAgain = false;
    base::Worker m_worker;
};

} // namespace workspace
