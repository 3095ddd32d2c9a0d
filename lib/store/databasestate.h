// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"
#include "store/corpusfile.h"
#include "store/database.h"
#include "store/editlog.h"
#include "store/texts.h"
#include "store/writerlock.h"
#include "store/writingturns.h"

namespace store {

/// A transaction that writes, in its turn.
struct Writing
{
    WritingTurns::Turn turn; ///< Given back after the transaction has ended.
    Transaction transaction;
};

/// What an open Database consists of.
struct Database::State
{
    State(std::shared_ptr<WriterLock> writerLock, std::shared_ptr<WritingTurns> writers,
        std::unique_ptr<Connection> open)
        : lock(std::move(writerLock))
        , turns(std::move(writers))
        , connection(std::move(open))
        , texts(*connection)
        , log(*connection, texts)
        , identity(corpusfile::Identity::of(connection->path()))
        , file(connection->path())
        , writeAheadLog(corpusfile::Identity::of(connection->path() + QStringLiteral("-wal")))
    {
    }
    base::Result<void> letGoOfName();

    std::shared_ptr<WriterLock> lock; ///< Null when reading. Given back last, after the connection is closed.
    std::shared_ptr<WritingTurns> turns; ///< Null when reading.
    std::unique_ptr<Connection> connection;
    Texts texts;
    EditLog log;
    corpusfile::Identity identity; ///< Of the file when it was opened.
    corpusfile::HeldFile file;
    corpusfile::Identity writeAheadLog;
    bool hasLetGo = false; ///< The file was deleted, and nothing of it lies where it was.
};

} // namespace store
