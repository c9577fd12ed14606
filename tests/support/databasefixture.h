// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace nettdesk::tests {

/// A fresh shop database of either engine, gone with this object: a file in a folder of its own, or a database in the
/// throw-away cluster that ctest starts (nettdesk_test(… FIXTURES postgres)).
///
///     DatabaseFixture fixture(storage::Engine::Sqlite, clock);
///     if (!fixture.isAvailable())
///         QSKIP(qPrintable(fixture.problem()));        // no PostgreSQL here
///     VoucherRepository vouchers(fixture.database());
class DatabaseFixture {
public:
    explicit DatabaseFixture(storage::Engine engine = storage::Engine::Sqlite);
    /// The clock must live longer. With it, Session::now() is its time on both engines.
    DatabaseFixture(storage::Engine engine, const Clock &clock);
    ~DatabaseFixture();
    Q_DISABLE_COPY_MOVE(DatabaseFixture)

    bool isAvailable() const { return m_database != nullptr; }
    /// Why not, or why it failed.
    const QString &problem() const { return m_problem; }
    storage::Database &database() { return *m_database; }
    const storage::DatabaseUrl &url() const { return m_url; }

    /// Another opening of the same database, as another program would.
    std::unique_ptr<storage::Database> openAnother(storage::OpenOptions options = {});
    /// Closes the first opening and opens the database again, as after a restart of the program.
    void reopen();

private:
    void prepare();
    void preparePostgreSql();
    void open(storage::OpenOptions options);

    QTemporaryDir m_folder;
    SystemClock m_systemClock;
    const Clock &m_clock;
    bool m_serverClock;
    storage::DatabaseUrl m_url;
    std::unique_ptr<storage::Database> m_database;
    QString m_problem;
};

/// The cluster that a file of tests/support/postgres/cluster tells of; nothing where PostgreSQL is not installed.
struct Cluster {
    QString folder;
    quint16 port = 0;
    QString user;
    QByteArray password;

    static std::optional<Cluster> fromFile(const QString &path);
    static std::optional<Cluster> shared(); ///< the one of this test run
    storage::DatabaseUrl url(const QString &database) const;
    /// Runs one statement as the server's owner, outside any of our code. Its first column, or the server's words.
    Result<QString> execute(const QString &sql, const QString &database = QStringLiteral("postgres")) const;
    /// libpq takes the password from the environment of this process.
    void usePassword() const;
};

} // namespace nettdesk::tests
