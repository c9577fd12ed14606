// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/columnvalue.h"
#include "core/storage/databaseurl.h"

#include <QList>
#include <QSqlQuery>

#include <memory>
#include <optional>

namespace nettdesk::storage {

class Connection;

/// A statement as the database prepared it, kept for the next time the same text runs on this connection.
struct Statement {
    QSqlQuery query;
    QString table; ///< what it writes to; empty when it only reads
    Connection *connection = nullptr;
    bool isOpen = false; ///< its answer is being read
};

/// The answer to a query, row after row:
///     for (const Rows &row : session.query(u"SELECT id, name FROM router"_s))
///         use(row.get<RouterId>(0), row.get<QString>(1));
/// or `if (rows.next())` for one. Lives shorter than its transaction.
class Rows {
public:
    explicit Rows(std::shared_ptr<Statement> statement) : m_statement(std::move(statement)) {}
    Rows(Rows &&) = default;
    Rows &operator=(Rows &&) = delete;
    Q_DISABLE_COPY(Rows)
    ~Rows();

    bool next();
    template<class T>
    T get(int column) const
    {
        return ColumnValue<T>::read(m_statement->query.value(column));
    }
    bool isNull(int column) const { return m_statement->query.isNull(column); }

    struct End {};
    class Iterator {
    public:
        explicit Iterator(Rows *rows) : m_rows(rows) {}
        const Rows &operator*() const { return *m_rows; }
        Iterator &operator++()
        {
            m_more = m_rows->next();
            return *this;
        }
        bool operator!=(End) const { return m_more; }

    private:
        friend class Rows;
        Rows *m_rows;
        bool m_more = true;
    };
    Iterator begin()
    {
        Iterator first(this);
        ++first;
        return first;
    }
    End end() const { return {}; }

private:
    std::shared_ptr<Statement> m_statement;
};

/// Fills the parameters of one row after another; see Session::insertRows.
class RowBinder {
public:
    explicit RowBinder(QSqlQuery &query) : m_query(query) {}

    template<class T>
    RowBinder &operator<<(const T &value)
    {
        m_query.bindValue(m_position++, ColumnValue<T>::write(value));
        return *this;
    }

private:
    QSqlQuery &m_query;
    int m_position = 0;
};

/// One running transaction: the only object on which SQL runs. Given to the function that Database::run or read was
/// given, in the database's own thread, and gone with it. A refused statement ends that function by an exception
/// which run() turns into an Error; what it wrote is rolled back.
///
/// One text serves both engines: `?` for parameters, CAST(? AS BIGINT) where the server cannot guess a type.
class Session {
public:
    Session(Connection &connection, Timestamp now) : m_connection(connection), m_now(now) {}
    Q_DISABLE_COPY_MOVE(Session)

    /// When this transaction began: the clock that Database was opened with, or the server's.
    Timestamp now() const { return m_now; }
    Engine engine() const;

    /// How many rows it changed.
    template<class... Values>
    qint64 execute(const QString &sql, const Values &...values)
    {
        const std::shared_ptr<Statement> statement = prepare(sql);
        [[maybe_unused]] RowBinder binder(statement->query);
        ((void)(binder << values), ...);
        return executeBound(*statement);
    }

    template<class... Values>
    Rows query(const QString &sql, const Values &...values)
    {
        std::shared_ptr<Statement> statement = prepare(sql);
        [[maybe_unused]] RowBinder binder(statement->query);
        ((void)(binder << values), ...);
        queryBound(*statement);
        return Rows(std::move(statement));
    }

    /// The same where only running code knows how many parameters there are: bind(RowBinder &).
    template<class Bind>
    Rows queryWith(const QString &sql, const Bind &bind)
    {
        std::shared_ptr<Statement> statement = prepare(sql);
        RowBinder binder(statement->query);
        bind(binder);
        queryBound(*statement);
        return Rows(std::move(statement));
    }

    /// First column of the first row.
    template<class T, class... Values>
    std::optional<T> value(const QString &sql, const Values &...values)
    {
        Rows rows = query(sql, values...);
        return rows.next() ? std::optional<T>(rows.get<T>(0)) : std::nullopt;
    }

    /// The number that the last INSERT gave its row. Only for tables whose id the database draws.
    template<class Row>
    Id<Row> insertedId()
    {
        return Id<Row>(lastInsertedId());
    }

    /// Many rows with few statements, at several times the speed of one by one: `insert` is "INSERT INTO t (a, b)",
    /// `columns` their number, `tail` what follows the values (" ON CONFLICT DO NOTHING"), and fill(row, binder) binds
    /// the values of one row. How many rows it inserted.
    template<class Fill>
    qint64 insertRows(const QString &insert, int columns, const QString &tail, qsizetype rows, const Fill &fill)
    {
        qint64 inserted = 0;
        for (qsizetype first = 0; first < rows;) {
            const qsizetype count = std::min(rows - first, rowsPerStatement);
            const std::shared_ptr<Statement> statement = prepareRows(insert, columns, tail, count);
            RowBinder binder(statement->query);
            for (qsizetype row = first; row < first + count; ++row)
                fill(row, binder);
            inserted += executeBound(*statement);
            first += count;
        }
        return inserted;
    }

    /// "(?,?,?)" for `count` parameters, for IN lists of a few hundred at most.
    static QString placeholders(qsizetype count);
    /// The same with a list: the values are bound one by one.
    template<class T>
    qint64 executeIn(const QString &before, const QList<T> &values, const QString &after = {})
    {
        qint64 changed = 0;
        for (qsizetype first = 0; first < values.size(); first += rowsPerStatement) {
            const QList<T> some = values.mid(first, rowsPerStatement);
            const std::shared_ptr<Statement> statement = prepare(before + placeholders(some.size()) + after);
            RowBinder binder(statement->query);
            for (const T &value : some)
                binder << value;
            changed += executeBound(*statement);
        }
        return changed;
    }

private:
    static constexpr qsizetype rowsPerStatement = 64;

    std::shared_ptr<Statement> prepare(const QString &sql);
    std::shared_ptr<Statement> prepareRows(const QString &insert, int columns, const QString &tail, qsizetype rows);
    qint64 executeBound(Statement &statement);
    void queryBound(Statement &statement);
    qint64 lastInsertedId();

    Connection &m_connection;
    Timestamp m_now;
};

} // namespace nettdesk::storage
