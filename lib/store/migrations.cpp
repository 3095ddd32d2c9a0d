// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migrations.h"

#include "store/corpuscopy.h"
#include "store/messages.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace store {
namespace {

base::Result<void> runStep(const Connection &connection, const Migration &step)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const QString &statement : step.statements)
        if (auto done = connection.run(statement); !done)
            return done;
    const auto broken = connection.single(u"SELECT count(*) FROM pragma_foreign_key_check"_s);
    if (!broken)
        return std::unexpected(broken.error());
    if (broken->toInt() > 0) {
        return std::unexpected(messages::damaged(connection.path(),
            u"%1 broken references at version %2"_s.arg(broken->toInt()).arg(step.version)));
    }
    if (auto done = connection.run(u"PRAGMA user_version = %1"_s.arg(step.version)); !done)
        return done;
    return transaction->commit();
}

QString backupPath(const QString &path, int version)
{
    const QString plain = u"%1.v%2-backup"_s.arg(path, QString::number(version));
    QString free = plain;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = u"%1-%2"_s.arg(plain, QString::number(number));
    return free;
}

} // namespace

int newestVersion()
{
    return migrations().back().version;
}

base::Result<int> versionOf(const Connection &connection)
{
    return connection.single(u"PRAGMA user_version"_s).transform([](const QVariant &version) {
        return version.toInt();
    });
}

base::Result<void> migrate(Connection &connection, const std::vector<Migration> &steps)
{
    const auto version = versionOf(connection);
    if (!version)
        return std::unexpected(version.error());
    // Steps may rebuild tables that others refer to; each is checked as a whole before it is committed.
    if (auto done = connection.run(u"PRAGMA foreign_keys = OFF"_s); !done)
        return done;
    base::Result<void> result;
    for (const Migration &step : steps)
        if (result && step.version > *version)
            result = runStep(connection, step);
    connection.forgetStatements();
    if (auto done = connection.run(u"PRAGMA foreign_keys = ON"_s); !done)
        return done;
    return result;
}

base::Result<void> migrateWithBackup(Connection &connection, const std::vector<Migration> &steps)
{
    const auto version = versionOf(connection);
    if (!version)
        return std::unexpected(version.error());
    if (steps.empty() || steps.back().version <= *version)
        return {};
    const QString copy = backupPath(connection.path(), *version);
    if (const auto done = copyCorpus(connection, copy, Existing::Refuse); !done)
        return std::unexpected(messages::noBackup(connection.path(), copy, done.error().detail));
    return migrate(connection, steps);
}

} // namespace store
