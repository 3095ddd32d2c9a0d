// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "store/columns.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <memory>
#include <unordered_map>
#include <vector>

namespace store {

class Connection;

/// A running statement of a connection. Gives the prepared statement back, and ends its read, when it goes;
/// must go before its connection.
class Query
{
public:
    Query(const Connection *connection, QString sql, std::unique_ptr<QSqlQuery> query);
    ~Query();
    Query(Query &&) = default;
    Query &operator=(Query &&) = delete;
    Q_DISABLE_COPY(Query)

    template <class T>
    void bind(const T &value)
    {
        m_query->bindValue(m_bound++, toColumn(value));
    }
    base::Result<void> execute();

    /// Goes to the next row; false after the last one or on an error, which result() tells.
    bool next() { return m_query->next(); }
    QVariant column(int index) const { return m_query->value(index); }
    qint64 integer(int index) const { return m_query->value(index).toLongLong(); }
    QString text(int index) const { return m_query->value(index).toString(); }
    qint64 changedRows() const { return m_query->numRowsAffected(); }
    /// Whether everything up to now went well.
    base::Result<void> result() const;

private:
    const Connection *m_connection;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    int m_bound = 0;
};

/// One SQLite connection and the statements that were prepared on it, which are kept. Belongs to the thread
/// that opened it.
class Connection
{
public:
    enum class Access {
        ReadWrite, ///< Writes, in WAL mode.
        Assist,    ///< Writes beside one that does; tidies the log only when told to.
        QueryOnly, ///< Reads a file that could be written: recovers and tidies the log, changes nothing.
        ReadOnly,  ///< Reads a file that cannot be written.
        Immutable, ///< Reads a file that nobody can write, without any file beside it.
    };

    static base::Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    const QString &path() const { return m_path; }

    /// Runs a statement with the values for its question marks.
    template <class... Values>
    base::Result<Query> select(const QString &sql, const Values &...values) const
    {
        base::Result<Query> query = prepare(sql);
        if (!query)
            return query;
        (query->bind(values), ...);
        if (const auto done = query->execute(); !done)
            return std::unexpected(done.error());
        return query;
    }
    /// The same for a statement whose rows nobody wants.
    template <class... Values>
    base::Result<void> run(const QString &sql, const Values &...values) const
    {
        return select(sql, values...).transform([](const Query &) {});
    }
    /// The first column of the first row; an invalid QVariant when there is no row.
    template <class... Values>
    base::Result<QVariant> single(const QString &sql, const Values &...values) const
    {
        base::Result<Query> query = select(sql, values...);
        if (!query)
            return std::unexpected(query.error());
        QVariant value;
        if (query->next())
            value = query->column(0);
        return query->result().transform([&] { return value; });
    }
    base::Result<Query> prepare(const QString &sql) const;
    /// Drops the kept statements: some settings and changes of the schema need that none is about.
    void forgetStatements() { m_idle.clear(); }

private:
    friend class Query;
    Connection(QString path, QString name)
        : m_path(std::move(path))
        , m_name(std::move(name))
    {
    }
    base::Result<void> configure(Access access);

    QString m_path;
    QString m_name; ///< Of the connection in QSqlDatabase; unique.
    /// Prepared statements that are not running, by their SQL.
    mutable std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_idle;
};

/// Lets a connection that only reads its corpus write elsewhere while it lives: a copy, temporary tables.
class WritingElsewhere
{
public:
    explicit WritingElsewhere(const Connection &connection);
    ~WritingElsewhere();
    Q_DISABLE_COPY_MOVE(WritingElsewhere)

private:
    const Connection &m_connection;
    bool m_wasQueryOnly;
};

/// All rows of a query, each read by `read(query)`; or the error that asking or reading met.
template <class T, class Read>
base::Result<std::vector<T>> collect(base::Result<Query> query, Read read)
{
    if (!query)
        return std::unexpected(query.error());
    std::vector<T> rows;
    while (query->next())
        rows.push_back(read(*query));
    return query->result().transform([&] { return std::move(rows); });
}

/// The first row of a query, if any.
template <class T, class Read>
base::Result<std::optional<T>> first(base::Result<Query> query, Read read)
{
    if (!query)
        return std::unexpected(query.error());
    std::optional<T> row;
    if (query->next())
        row = read(*query);
    return query->result().transform([&] { return std::move(row); });
}

/// A transaction: rolled back when it goes uncommitted.
class Transaction
{
public:
    enum class Kind {
        Read,  ///< All that is read is of one moment. May stand in another one.
        Write, ///< Takes the right to write at once.
    };

    static base::Result<Transaction> begin(const Connection &connection, Kind kind);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Q_DISABLE_COPY(Transaction)

    base::Result<void> commit();

private:
    Transaction(const Connection *connection, Kind kind)
        : m_connection(connection)
        , m_kind(kind)
    {
    }

    const Connection *m_connection; ///< Null when there is nothing left to roll back.
    Kind m_kind;
};

} // namespace store
