// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/writerlock.h"

#include "store/messages.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace store {
namespace {

/// Whether the name still leads to the opened file: its last holder may have removed it meanwhile.
bool isStillThere(const QByteArray &fileName, int descriptor)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(fileName.constData(), &named) == 0 &&
           opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

/// Who holds a lock: what its file says, a line each.
struct Holder
{
    qint64 process = 0;
    QString program; ///< Empty when it is not known.
    QString host;

    static Holder self()
    {
        return {QCoreApplication::applicationPid(),
            QFileInfo(QCoreApplication::applicationFilePath()).fileName(), QSysInfo::machineHostName()};
    }
    static Holder read(const QString &fileName)
    {
        constexpr int most = 4096;
        QFile file(fileName);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QStringList lines = QString::fromUtf8(file.read(most)).split(u'\n');
        return {lines.value(0).toLongLong(), lines.value(1), lines.value(2)};
    }
    bool write(int descriptor) const
    {
        const QByteArray words = u"%1\n%2\n%3\n"_s.arg(QString::number(process), program, host).toUtf8();
        return ::ftruncate(descriptor, 0) == 0 &&
               ::write(descriptor, words.constData(), size_t(words.size())) == words.size();
    }
};

} // namespace

base::Result<std::unique_ptr<WriterLock>> WriterLock::take(const QString &path)
{
    const QString target = QFileInfo(path).canonicalFilePath();
    const QString fileName = (target.isEmpty() ? path : target) + u".lock"_s;
    const QByteArray name = QFile::encodeName(fileName);
    for (;;) {
        constexpr mode_t everybodyReads = 0644;
        const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, everybodyReads);
        if (descriptor < 0)
            return std::unexpected(messages::notWritable(path, fileName));
        std::unique_ptr<WriterLock> lock(new WriterLock(fileName, descriptor));
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const bool isHeld = errno == EWOULDBLOCK;
            lock->m_fileName.clear(); // not ours to remove
            const Holder holder = Holder::read(fileName);
            return std::unexpected(isHeld
                                       ? messages::locked(path, holder.program, holder.process, holder.host)
                                       : messages::notWritable(path, fileName));
        }
        if (!isStillThere(name, descriptor)) {
            lock->m_fileName.clear();
            continue;
        }
        Holder::self().write(descriptor); // on a full disk nobody is named; the lock holds all the same
        return lock;
    }
}

WriterLock::WriterLock(QString fileName, int descriptor)
    : m_fileName(std::move(fileName))
    , m_descriptor(descriptor)
{
}

WriterLock::~WriterLock()
{
    if (!m_fileName.isEmpty())
        QFile::remove(m_fileName);
    ::close(m_descriptor);
}

} // namespace store
