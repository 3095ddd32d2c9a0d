// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QSqlError>
#include <QString>

/// The sentences that a person reads when a corpus cannot be opened, read or written. Each names the file and
/// the cause. One place, so that every way to the same trouble words it the same.
namespace store::messages {

base::Error missing(const QString &path);
base::Error folder(const QString &path);
base::Error unreadable(const QString &path, const QString &detail);
base::Error empty(const QString &path);
base::Error notSqlite(const QString &path);
base::Error otherProgram(const QString &path);
base::Error newer(const QString &path, int version, int ownVersion);
base::Error older(const QString &path, int version);
base::Error damaged(const QString &path, const QString &detail);
base::Error needsRecovery(const QString &path, const QString &detail);
base::Error locked(const QString &path, const QString &program, qint64 process, const QString &host);
base::Error notWritable(const QString &path, const QString &detail);
base::Error exists(const QString &path);
base::Error gone(const QString &path);
base::Error noBackup(const QString &path, const QString &copy, const QString &detail);
base::Error copyFailed(const QString &target, const QString &detail);
base::Error notCreated(const QString &path, const QString &detail);
base::Error openedForReading(const QString &path);
base::Error doesNotFit(const QString &path, const QString &detail);
base::Error spanOutsideText(const QString &path, const QString &detail);
base::Error noSuchText(const QString &path);
base::Error unreadableLog(const QString &path, const QString &label, const QString &detail);
base::Error nothingToUndo();
base::Error nothingToRedo();
base::Error cancelled(const QString &path);

/// What SQLite said, as a sentence: a full disk, a damaged file, another program that writes, ...
base::Error fromSql(const QString &path, const QSqlError &error);

} // namespace store::messages
