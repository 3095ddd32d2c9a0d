// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>
#include <memory>

namespace store {

/// The right to edit a corpus: an advisory lock, see flock(2), of NAME.variorum.lock beside the file. The
/// kernel gives it back when its process ends, however it ends, so a killed program leaves nothing that
/// stands in the way; what is written in the lock's file only tells other people who has it.
class WriterLock
{
public:
    /// Takes the lock of the corpus that the path leads to. Fails with Cause::Locked, naming the holder, when
    /// somebody has it, also within this process; and when the file cannot be made.
    static base::Result<std::unique_ptr<WriterLock>> take(const QString &path);
    /// Gives it back and removes its file.
    ~WriterLock();

    Q_DISABLE_COPY_MOVE(WriterLock)

private:
    WriterLock(QString fileName, int descriptor);

    QString m_fileName;
    int m_descriptor;
};

} // namespace store
