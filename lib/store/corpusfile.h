// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

/// The corpus as a file: what can be told before SQLite touches it, and whether it is still there.
namespace store::corpusfile {

/// Fails for what is not there, a folder, unreadable, empty, not SQLite, another program's database, or cut
/// short. Reads the first 100 bytes and touches nothing.
base::Result<void> examine(const QString &path);
/// Whether the file can be opened for writing.
base::Result<void> examineWritable(const QString &path);
/// Whether files can be made beside it.
bool isFolderWritable(const QString &path);
/// Whether SQLite's log lies beside the file with something in it.
bool hasWriteAheadLog(const QString &path);

/// Which file a path led to, so that another one in its place is not taken for it.
struct Identity
{
    quint64 device = 0;
    quint64 node = 0; ///< 0: there is no such file.

    static Identity of(const QString &path);
    bool operator==(const Identity &) const = default;
};

/// Holds on to a file whatever becomes of its name, without reading it.
class HeldFile
{
public:
    explicit HeldFile(const QString &path);
    ~HeldFile();
    Q_DISABLE_COPY_MOVE(HeldFile)

    /// Whether no name leads to it any more: it was not merely moved.
    bool isDeleted() const;

private:
    int m_descriptor;
};

} // namespace store::corpusfile
