// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/corpuscopy.h"

#include "store/corpusfile.h"
#include "store/messages.h"
#include "store/writerlock.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace store {
namespace {

/// The copy under its own name, on the disk.
base::Result<void> writePart(const Connection &connection, const QString &part, const QString &target)
{
    QFile::remove(part);
    const WritingElsewhere writing(connection);
    if (const auto done = connection.run(u"VACUUM INTO ?"_s, part); !done)
        return std::unexpected(messages::copyFailed(target, done.error().detail));
    QFile file(part);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || ::fsync(file.handle()) != 0)
        return std::unexpected(messages::copyFailed(target, file.errorString()));
    return {};
}

/// Leaves nothing beside a corpus that SQLite would take for a part of the next one. What its log holds is
/// brought into the file first, so that it is whole should the program end before the file is replaced.
void settle(const QString &path)
{
    if (corpusfile::hasWriteAheadLog(path) && corpusfile::examine(path))
        if (const auto connection = Connection::open(path, Connection::Access::ReadWrite))
            (void)(*connection)->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // a damaged one goes as it is
    for (const auto &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

base::Result<void> replace(const Connection &connection, const QString &target)
{
    const QString file = QFileInfo(target).canonicalFilePath(); // a link goes on leading there
    if (corpusfile::Identity::of(file) == corpusfile::Identity::of(connection.path()))
        return std::unexpected(messages::exists(target));
    const auto lock = WriterLock::take(file);
    if (!lock)
        return std::unexpected(lock.error());
    const QString part = file + u".part"_s;
    const auto written = writePart(connection, part, target);
    if (written)
        settle(file);
    if (written && std::rename(QFile::encodeName(part).constData(), QFile::encodeName(file).constData()) == 0)
        return {};
    const QString reason = QString::fromLocal8Bit(std::strerror(errno));
    QFile::remove(part);
    return written ? std::unexpected(messages::copyFailed(target, reason)) : written;
}

} // namespace

base::Result<void> copyCorpus(const Connection &connection, const QString &target, Existing existing)
{
    const QFileInfo info(target);
    if (info.isFile() && existing == Existing::Replace)
        return replace(connection, target);
    if (info.exists() || info.isSymLink())
        return std::unexpected(messages::exists(target));
    const QString part = target + u".part"_s;
    const auto written = writePart(connection, part, target);
    QFile file(part);
    if (written && file.rename(target)) // never over a file that has come meanwhile
        return {};
    const QString reason = file.errorString();
    QFile::remove(part);
    return written ? std::unexpected(messages::copyFailed(target, reason)) : written;
}

} // namespace store
