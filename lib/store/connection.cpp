// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"

#include "store/messages.h"

#include <QSqlError>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace store {

Query::Query(const Connection *connection, QString sql, std::unique_ptr<QSqlQuery> query)
    : m_connection(connection)
    , m_sql(std::move(sql))
    , m_query(std::move(query))
{
}

Query::~Query()
{
    if (!m_query)
        return;
    m_query->finish();
    m_connection->m_idle.insert_or_assign(std::move(m_sql), std::move(m_query));
}

base::Result<void> Query::execute()
{
    m_query->exec();
    return result();
}

base::Result<void> Query::result() const
{
    if (const QSqlError error = m_query->lastError(); error.isValid())
        return std::unexpected(messages::fromSql(m_connection->path(), error));
    return {};
}

base::Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Connection> connection(new Connection(path, name));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    QString options = u"QSQLITE_BUSY_TIMEOUT=2000;QSQLITE_ENABLE_REGEXP"_s;
    database.setDatabaseName(path);
    if (access == Access::ReadOnly || access == Access::Immutable)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (access == Access::Immutable) {
        options += u";QSQLITE_OPEN_URI"_s;
        database.setDatabaseName(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + u"?immutable=1"_s);
    }
    database.setConnectOptions(options);
    if (!database.open())
        return std::unexpected(messages::fromSql(path, database.lastError()));
    return connection->configure(access).transform([&] { return std::move(connection); });
}

Connection::~Connection()
{
    m_idle.clear(); // statements must go before what they were prepared on
    QSqlDatabase::removeDatabase(m_name);
}

base::Result<void> Connection::configure(Access access)
{
    std::vector<QString> statements = {u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA cache_size = -16000"_s, // 16 MB
        u"PRAGMA temp_store = FILE"_s};
    if (access == Access::QueryOnly)
        statements.push_back(u"PRAGMA query_only = ON"_s);
    if (access == Access::Assist) {
        statements.push_back(u"PRAGMA synchronous = NORMAL"_s);
        statements.push_back(u"PRAGMA wal_autocheckpoint = 0"_s);
    }
    if (access == Access::ReadWrite) {
        statements.push_back(u"PRAGMA journal_mode = WAL"_s);
        statements.push_back(u"PRAGMA synchronous = NORMAL"_s);
        // A checkpoint syncs the disk: rare ones keep nearly all edits from waiting for it.
        statements.push_back(u"PRAGMA wal_autocheckpoint = 4000"_s);
        statements.push_back(u"PRAGMA journal_size_limit = 67108864"_s);
    }
    for (const QString &statement : statements)
        if (auto done = run(statement); !done)
            return done;
    m_idle.clear();
    return {};
}

base::Result<Query> Connection::prepare(const QString &sql) const
{
    if (auto idle = m_idle.extract(sql))
        return Query(this, sql, std::move(idle.mapped()));
    auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_name, false));
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return std::unexpected(messages::fromSql(m_path, query->lastError()));
    return Query(this, sql, std::move(query));
}

WritingElsewhere::WritingElsewhere(const Connection &connection)
    : m_connection(connection)
    , m_wasQueryOnly(connection.single(u"PRAGMA query_only"_s).value_or(QVariant()).toBool())
{
    if (m_wasQueryOnly)
        (void)m_connection.run(u"PRAGMA query_only = OFF"_s); // if not, the writing itself fails
}

WritingElsewhere::~WritingElsewhere()
{
    if (m_wasQueryOnly)
        (void)m_connection.run(u"PRAGMA query_only = ON"_s);
}

base::Result<Transaction> Transaction::begin(const Connection &connection, Kind kind)
{
    return connection.run(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"SAVEPOINT reading"_s).transform([&] {
        return Transaction(&connection, kind);
    });
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_kind(other.m_kind)
{
}

Transaction::~Transaction()
{
    // SQLite rolls some failed transactions back by itself; a second time is an error that matters to nobody.
    if (m_connection)
        (void)m_connection->run(m_kind == Kind::Write ? u"ROLLBACK"_s : u"RELEASE reading"_s);
}

base::Result<void> Transaction::commit()
{
    auto done = m_connection->run(m_kind == Kind::Write ? u"COMMIT"_s : u"RELEASE reading"_s);
    if (done)
        m_connection = nullptr;
    return done;
}

} // namespace store
