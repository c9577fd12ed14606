// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/statementrefused.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

std::atomic<quint64> connectionNumber{0};

// More texts than this are not ours but made up at run time (IN lists); then the cache begins anew.
constexpr qsizetype keptStatements = 256;

Error driverMissing(const QString &package)
{
    return {Error::Kind::Storage,
            Text::tr("This computer lacks the part that talks to this kind of database. Install the package “%1”.")
                .arg(package),
            {}};
}

} // namespace

QString writtenTable(const QString &sql)
{
    qsizetype from = -1;
    for (const QLatin1StringView verb : {"INSERT INTO "_L1, "UPDATE "_L1, "DELETE FROM "_L1}) {
        if (sql.startsWith(verb))
            from = verb.size();
        else if (const qsizetype behindWith = sql.startsWith("WITH "_L1) ? sql.indexOf(") "_L1 + verb) : -1;
                 behindWith >= 0)
            from = behindWith + 2 + verb.size();
    }
    return from < 0 ? QString() : sql.mid(from, sql.indexOf(u' ', from) - from);
}

Connection::Connection(DatabaseUrl url, Role role, bool readOnly)
    : m_url(std::move(url)), m_role(role), m_readOnly(readOnly), m_name(u"nettdesk-%1"_s.arg(++connectionNumber))
{
}

Connection::~Connection()
{
    close();
}

Result<> Connection::open()
{
    close();
    return engine() == Engine::Sqlite ? openSqlite() : openPostgreSql();
}

Result<> Connection::openSqlite()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    if (!database.isValid()) {
        return tl::unexpected(driverMissing(u"libqt6sql6-sqlite"_s));
    }
    database.setDatabaseName(m_url.file);
    // Waiting 5 s for another program's transaction is the busy handler; ours are milliseconds long.
    database.setConnectOptions(m_readOnly ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s
                                          : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    try {
        if (!database.open())
            refuse(database.lastError());
        m_isOpen = true;
        runPragmas();
    } catch (const StatementRefused &refusal) {
        database = {};
        close();
        return tl::unexpected(refusal.error);
    }
    return {};
}

void Connection::runPragmas()
{
    // Nothing here writes into the file: whether it is ours at all is found out afterwards.
    value(u"PRAGMA schema_version"_s);
    execute(u"PRAGMA synchronous = FULL"_s);
    execute(u"PRAGMA foreign_keys = ON"_s);
    // Sixteen megabytes hold a shop's everyday pages; the writer's more keep a batch of 100,000 codes, which land all
    // over their index, from being written and read back again and again.
    execute(m_role == Role::Writer ? u"PRAGMA cache_size = -48000"_s : u"PRAGMA cache_size = -16000"_s);
    if (m_role == Role::Reader || m_readOnly)
        execute(u"PRAGMA query_only = ON"_s);
}

Result<> Connection::openPostgreSql()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    if (!database.isValid())
        return tl::unexpected(driverMissing(u"libqt6sql6-psql"_s));
    database.setHostName(m_url.host);
    database.setPort(m_url.port);
    database.setUserName(m_url.user);
    database.setDatabaseName(m_url.database);
    // A dead line shows within some ten seconds: measured with a dropped link.
    QString options = u"connect_timeout=3;keepalives=1;keepalives_idle=5;keepalives_interval=2;keepalives_count=3;"
                      "tcp_user_timeout=8000;application_name=NettDesk"_s;
    QString sslMode = m_url.sslMode;
    if (sslMode.isEmpty())
        sslMode = !m_url.sslRootCertFile.isEmpty() ? u"verify-full"_s
                  : m_url.isOnThisHost()           ? u"prefer"_s
                                                   : u"require"_s;
    options += u";sslmode="_s + sslMode;
    if (!m_url.sslRootCertFile.isEmpty())
        options += u";sslrootcert="_s + m_url.sslRootCertFile;
    database.setConnectOptions(options);
    if (!database.open()) {
        const QString detail = database.lastError().databaseText().trimmed();
        database = {};
        close();
        return failure(Error::Kind::Storage,
                       Text::tr("The database %1 cannot be reached. Selling is stopped until it answers; nothing is "
                                "lost. Check that the server runs, its address, the user and the password "
                                "(PGPASSWORD or a passfile).")
                           .arg(m_url.place()),
                       detail);
    }
    m_isOpen = true;
    try {
        execute(u"SET TIME ZONE 'UTC'"_s);
        execute(u"SET client_min_messages = warning"_s); // libpq would print its notices
        // A counter that dies in mid-transaction must not hold its locks for long.
        execute(u"SET idle_in_transaction_session_timeout = '30s'"_s);
    } catch (const StatementRefused &refusal) {
        database = {};
        close();
        return tl::unexpected(refusal.error);
    }
    return {};
}

void Connection::close()
{
    m_statements.clear();
    m_written.clear();
    m_isOpen = false;
    if (!QSqlDatabase::contains(m_name))
        return;
    {
        QSqlDatabase database = QSqlDatabase::database(m_name, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::begin()
{
    m_written.clear();
    if (engine() == Engine::Sqlite)
        // Not Qt's transaction(): a plain BEGIN that writes later fails at once when another program writes,
        // whatever the busy timeout.
        execute(m_role == Role::Writer && !m_readOnly ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    else
        execute(m_role == Role::Writer && !m_readOnly ? u"BEGIN"_s
                                                      : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
}

void Connection::commit()
{
    if (engine() == Engine::Sqlite) {
        execute(u"COMMIT"_s);
        return;
    }
    QSqlDatabase handle = database();
    // The driver looks whether the server answered COMMIT or, after a failed statement, ROLLBACK.
    if (!handle.driver()->commitTransaction())
        refuse(handle.driver()->lastError());
}

void Connection::rollback() noexcept
{
    for (const std::shared_ptr<Statement> &statement : std::as_const(m_statements))
        statement->query.finish();
    // After some errors the engine has rolled back by itself and says so here: that is fine.
    QSqlQuery query(database());
    query.exec(u"ROLLBACK"_s);
    m_written.clear();
}

void Connection::execute(const QString &sql)
{
    QSqlQuery query(database());
    if (!query.exec(sql))
        refuse(query.lastError());
}

QVariant Connection::value(const QString &sql)
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        refuse(query.lastError());
    return query.next() ? query.value(0) : QVariant();
}

std::shared_ptr<Statement> Connection::prepare(const QString &sql, bool keep)
{
    const auto kept = m_statements.constFind(sql);
    if (kept != m_statements.constEnd() && !(*kept)->isOpen)
        return *kept;
    const auto statement =
        std::make_shared<Statement>(Statement{QSqlQuery(database()), writtenTable(sql), this, false});
    // On PostgreSQL a forward-only answer would be lost as soon as another statement ran.
    statement->query.setForwardOnly(engine() == Engine::Sqlite);
    if (!statement->query.prepare(sql))
        refuse(statement->query.lastError());
    if (keep && kept == m_statements.constEnd()) {
        if (m_statements.size() >= keptStatements)
            m_statements.clear();
        m_statements.insert(sql, statement);
    }
    return statement;
}

void Connection::refuse(const QSqlError &error) const
{
    StatementRefused refusal = refused(engine(), error, m_url.file);
    if (engine() == Engine::PostgreSql && m_isOpen && !database().isOpen())
        refusal.connectionLost = true;
    throw refusal;
}

QStringList Connection::writtenTables() const
{
    QStringList tables(m_written.cbegin(), m_written.cend());
    tables.sort();
    return tables;
}

void Connection::measureClockOffset(Timestamp ours)
{
    const qint64 server = value(u"SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)"_s).toLongLong();
    m_clockOffset = std::chrono::milliseconds(server) - ours.time_since_epoch();
}

} // namespace nettdesk::storage
