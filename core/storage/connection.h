// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/storage/database.h"

#include <QHash>
#include <QSet>
#include <QSqlDatabase>

#include <chrono>
#include <memory>

namespace nettdesk::storage {

/// One open line to the database and its prepared statements. Lives in one thread and never leaves it.
class Connection {
public:
    enum class Role { Writer, Reader };

    Connection(DatabaseUrl url, Role role, bool readOnly);
    Q_DISABLE_COPY_MOVE(Connection)
    ~Connection();

    const DatabaseUrl &url() const { return m_url; }
    Engine engine() const { return m_url.engine; }
    Role role() const { return m_role; }
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    bool isOpen() const { return m_isOpen; }

    /// Opens and sets what every connection of ours has. Storage: with our words and the engine's.
    Result<> open();
    void close();

    // Throw StatementRefused:
    void begin();
    void commit();
    void rollback() noexcept;

    /// Runs one statement that has no parameters and gives no rows.
    void execute(const QString &sql);
    /// First column of the first row of a statement without parameters.
    QVariant value(const QString &sql);
    std::shared_ptr<Statement> prepare(const QString &sql, bool keep = true);
    [[noreturn]] void refuse(const QSqlError &error) const;

    /// The tables that statements of the running transaction wrote to.
    void wroteTo(const QString &table)
    {
        if (!table.isEmpty())
            m_written.insert(table);
    }
    QStringList writtenTables() const;

    /// Server's clock minus ours, as measured when the connection was opened. Zero for SQLite.
    std::chrono::milliseconds clockOffset() const { return m_clockOffset; }
    void measureClockOffset(Timestamp ours);

private:
    Result<> openSqlite();
    Result<> openPostgreSql();
    void runPragmas();

    DatabaseUrl m_url;
    Role m_role;
    bool m_readOnly;
    bool m_isOpen = false;
    QString m_name;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
    QSet<QString> m_written;
    std::chrono::milliseconds m_clockOffset{0};
};

/// The table that a statement writes to: "voucher" for "UPDATE voucher SET …"; empty for a SELECT.
QString writtenTable(const QString &sql);

} // namespace nettdesk::storage
