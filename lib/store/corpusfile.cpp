// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/corpusfile.h"

#include "store/messages.h"
#include "store/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace store::corpusfile {
namespace {

/// The header of a SQLite file: https://sqlite.org/fileformat2.html#the_database_header
constexpr int headerSize = 100;
constexpr int pageSizeOffset = 16;
constexpr int pageCountOffset = 28;
constexpr int applicationIdOffset = 68;

base::Result<void> examineHeader(const QString &path, const QByteArray &header, qint64 fileSize)
{
    if (header.size() < headerSize || !header.startsWith("SQLite format 3"))
        return std::unexpected(messages::notSqlite(path));
    const auto number = [&](int offset) { return qFromBigEndian<quint32>(header.constData() + offset); };
    if (number(applicationIdOffset) != applicationId)
        return std::unexpected(messages::otherProgram(path));
    const quint16 storedSize = qFromBigEndian<quint16>(header.constData() + pageSizeOffset);
    const qint64 pageSize = storedSize == 1 ? 65536 : storedSize;
    if (!hasWriteAheadLog(path) && fileSize < pageSize * number(pageCountOffset))
        return std::unexpected(messages::damaged(path, u"the file is cut short"_s));
    return {};
}

} // namespace

base::Result<void> examine(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return std::unexpected(messages::folder(path));
    if (!info.exists())
        return std::unexpected(messages::missing(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(messages::unreadable(path, file.errorString()));
    if (file.size() == 0 && !hasWriteAheadLog(path))
        return std::unexpected(messages::empty(path));
    return examineHeader(path, file.read(headerSize), file.size());
}

base::Result<void> examineWritable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return std::unexpected(messages::notWritable(path, file.errorString()));
    if (!isFolderWritable(path))
        return std::unexpected(messages::notWritable(path, QFileInfo(path).absolutePath()));
    return {};
}

bool isFolderWritable(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    return faccessat(AT_FDCWD, folder.constData(), W_OK | X_OK, AT_EACCESS) == 0;
}

bool hasWriteAheadLog(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

Identity Identity::of(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {static_cast<quint64>(status.st_dev), static_cast<quint64>(status.st_ino)};
}

// Not opened for reading: closing such a descriptor would give up SQLite's own locks, see fcntl(2).
HeldFile::HeldFile(const QString &path)
    : m_descriptor(::open(QFile::encodeName(path).constData(), O_PATH | O_CLOEXEC))
{
}

HeldFile::~HeldFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool HeldFile::isDeleted() const
{
    struct stat status = {};
    return m_descriptor >= 0 && ::fstat(m_descriptor, &status) == 0 && status.st_nlink == 0;
}

} // namespace store::corpusfile
