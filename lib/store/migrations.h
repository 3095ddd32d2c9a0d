// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <QStringList>
#include <vector>

namespace store {

/// What brings a corpus from the version before to `version`: single SQL statements, run in one transaction.
/// Once released, a step is never changed; a new version appends a step.
struct Migration
{
    int version = 0;
    QStringList statements;
};

/// SQLite's application_id of corpora: "Vari".
constexpr int applicationId = 0x56617269;

/// The steps from an empty file to the newest version.
const std::vector<Migration> &migrations();
/// The version that this program writes.
int newestVersion();

base::Result<int> versionOf(const Connection &connection);

/// Runs the steps that the corpus has not seen yet, each in one transaction; each leaves a whole corpus.
base::Result<void> migrate(Connection &connection, const std::vector<Migration> &steps);

/// migrate(), after a copy of the file as it is (NAME.variorum.v1-backup, or with a number when that exists)
/// was written beside it. Does nothing when there are no steps to run.
base::Result<void> migrateWithBackup(Connection &connection, const std::vector<Migration> &steps);

} // namespace store
