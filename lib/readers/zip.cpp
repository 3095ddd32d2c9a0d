// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/zip.h"

#include <KZip>
#include <QBuffer>
#include <QCollator>
#include <QCoreApplication>
#include <algorithm>
#include <memory>
#include <vector>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

using base::Error;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(readers)
};

constexpr int deepestArchive = 3;       ///< Archives in archives that are opened.
constexpr int deepestFolder = 100;      ///< Folders in folders that are looked through.
constexpr qint64 mostTimesLarger = 200; ///< Than the archive itself: texts shrink to a tenth at best.
constexpr qint64 alwaysAllowed = largestFile;

struct Entry
{
    QString path;
    const KArchiveFile *file;
};

void gather(const KArchiveDirectory *folder, const QString &path, int depth, std::vector<Entry> &entries)
{
    if (depth > deepestFolder)
        return;
    for (const QString &name : folder->entries()) {
        const KArchiveEntry *entry = folder->entry(name);
        const QString entryPath = path.isEmpty() ? name : path + u'/' + name;
        if (!entry->symLinkTarget().isEmpty())
            continue;
        if (entry->isFile())
            entries.push_back({entryPath, static_cast<const KArchiveFile *>(entry)});
        else if (entry->isDirectory())
            gather(static_cast<const KArchiveDirectory *>(entry), entryPath, depth + 1, entries);
    }
}

bool leadsOut(const QString &path)
{
    return path.startsWith(u'/') || path.split(u'/').contains(u".."_s);
}

/// What systems put into archives beside the files of people.
bool isOfSystem(const QString &path)
{
    return path.startsWith("__MACOSX/"_L1) || path.section(u'/', -1).startsWith(u'.');
}

/// The bytes of an entry, one more than `most` at most.
QByteArray unpacked(const KArchiveFile *file, qint64 most)
{
    const std::unique_ptr<QIODevice> device(file->createDevice());
    if (!device || (!device->isOpen() && !device->open(QIODevice::ReadOnly)))
        return {};
    return device->read(most + 1);
}

Error noArchive(const Source &source)
{
    return {Messages::tr("“%1” is broken: it cannot be unpacked.").arg(shownName(source)), {}};
}

} // namespace

base::Result<void> readZip(const Source &source, Receiver &receiver)
{
    const QString name = shownName(source);
    if (source.depth >= deepestArchive)
        return base::failure(Messages::tr("“%1” lies too deep in other archives.").arg(name));
    KZip archive(source.device);
    if (!archive.open(QIODevice::ReadOnly) || !archive.directory())
        return std::unexpected(noArchive(source));
    std::vector<Entry> entries;
    gather(archive.directory(), {}, 0, entries);
    QCollator byName(QLocale(QLocale::English));
    byName.setNumericMode(true);
    std::ranges::sort(entries, byName, &Entry::path);
    qint64 left = std::max(alwaysAllowed, source.device->size() * mostTimesLarger);
    qsizetype read = 0;
    for (const Entry &entry : entries) {
        if (!receiver.proceed(0))
            return cancelled();
        if (leadsOut(entry.path)) {
            receiver.skip(
                Messages::tr("“%1”: “%2” leads out of the archive and was left out.").arg(name, entry.path));
            continue;
        }
        if (isOfSystem(entry.path) || !isReadable(entry.path))
            continue;
        QByteArray bytes = unpacked(entry.file, std::min(largestFile, left));
        left -= bytes.size();
        if (left < 0)
            return base::failure(
                Messages::tr("“%1” was given up: it unpacks to far more than any article has.").arg(name));
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const QString part = source.part.isEmpty() ? entry.path : source.part + u'/' + entry.path;
        const auto done = readSource({.device = &buffer,
                                         .name = entry.path,
                                         .part = part,
                                         .depth = source.depth + 1,
                                         .options = source.options},
            receiver);
        if (done)
            ++read;
        else if (done.error().cause == Error::Cause::Cancelled)
            return done;
        else
            receiver.skip(name + u": "_s + done.error().message);
    }
    if (read == 0)
        return base::failure(Messages::tr("“%1” holds no file that can be read as an article.").arg(name));
    return {};
}

struct ZipParts::Archive
{
    explicit Archive(const QByteArray &all)
        : bytes(all)
        , buffer(&bytes)
        , zip(&buffer)
    {
    }
    QByteArray bytes;
    QBuffer buffer;
    KZip zip;
};

base::Result<ZipParts> ZipParts::open(const QByteArray &bytes, const Source &source)
{
    ZipParts parts;
    parts.m_archive = std::make_shared<Archive>(bytes);
    if (!parts.m_archive->zip.open(QIODevice::ReadOnly) || !parts.m_archive->zip.directory())
        return std::unexpected(noArchive(source));
    return parts;
}

QByteArray ZipParts::part(const QString &name) const
{
    const KArchiveFile *file = m_archive->zip.directory()->file(name);
    const QByteArray bytes = file ? unpacked(file, largestFile) : QByteArray();
    return bytes.size() > largestFile ? QByteArray() : bytes;
}

} // namespace readers
