// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"
#include "store/corpusfile.h"
#include "store/database.h"
#include "store/editlog.h"
#include "store/texts.h"
#include "store/writerlock.h"

namespace store {

/// What an open Database consists of.
struct Database::State
{
    explicit State(std::unique_ptr<WriterLock> writerLock, std::unique_ptr<Connection> open)
        : lock(std::move(writerLock))
        , connection(std::move(open))
        , texts(*connection)
        , log(*connection, texts)
        , identity(corpusfile::Identity::of(connection->path()))
    {
    }

    std::unique_ptr<WriterLock> lock; ///< Null when reading. Given back last, after the connection is closed.
    std::unique_ptr<Connection> connection;
    Texts texts;
    EditLog log;
    corpusfile::Identity identity; ///< Of the file when it was opened.
};

} // namespace store
