// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/source.h"

#include <QString>
#include <memory>

namespace readers {

/// Reads the files in an archive that can be read, in the order of their names; archives in archives too, a
/// few deep. Nothing is written to disk. Entries that lead out of the archive ("../x"), that are encrypted or
/// broken are skipped with their name; an archive that unpacks to unreasonably much is given up.
base::Result<void> readZip(const Source &source, Receiver &receiver);

/// The parts of an Office document or a book, which are zip archives of a few files.
class ZipParts
{
public:
    /// Opens an archive in memory. Fails when it is none.
    static base::Result<ZipParts> open(const QByteArray &bytes, const Source &source);

    /// The bytes of a part; empty when there is none, or it is larger than largestFile.
    QByteArray part(const QString &name) const;

private:
    struct Archive;
    std::shared_ptr<Archive> m_archive;
};

} // namespace readers
