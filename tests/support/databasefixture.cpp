// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/databasefixture.h"

#include <QCoroTask>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::tests {

using namespace storage;

DatabaseFixture::DatabaseFixture(Engine engine) : m_clock(m_systemClock), m_serverClock(true)
{
    m_url.engine = engine;
    prepare();
}

DatabaseFixture::DatabaseFixture(Engine engine, const Clock &clock) : m_clock(clock), m_serverClock(false)
{
    m_url.engine = engine;
    prepare();
}

DatabaseFixture::~DatabaseFixture()
{
    m_database.reset();
    if (m_url.engine != Engine::PostgreSql || m_url.database.isEmpty())
        return;
    if (const auto cluster = Cluster::shared())
        (void)cluster->execute(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(m_url.database));
}

void DatabaseFixture::prepare()
{
    if (m_url.engine == Engine::Sqlite)
        m_url = DatabaseUrl::forFile(m_folder.filePath(u"shop.db"_s));
    else
        preparePostgreSql();
    if (m_problem.isEmpty())
        open({.create = true});
}

void DatabaseFixture::preparePostgreSql()
{
    const std::optional<Cluster> cluster = Cluster::shared();
    if (!cluster) {
        m_problem = u"no PostgreSQL server was started for this test: run it with ctest, with PostgreSQL installed"_s;
        return;
    }
    cluster->usePassword();
    const QString name = u"shop_"_s + QUuid::createUuid().toString(QUuid::Id128);
    const Result<QString> made = cluster->execute(u"CREATE DATABASE %1 TEMPLATE template0"_s.arg(name));
    if (!made) {
        m_problem = made.error().detail;
        return;
    }
    m_url = cluster->url(name);
}

void DatabaseFixture::open(OpenOptions options)
{
    options.serverClock = m_serverClock;
    Result<std::unique_ptr<Database>> opened = QCoro::waitFor(Database::open(m_url, m_clock, options));
    if (opened)
        m_database = std::move(*opened);
    else
        m_problem = opened.error().message + u' ' + opened.error().detail;
}

void DatabaseFixture::reopen()
{
    m_database.reset();
    open({});
}

std::unique_ptr<Database> DatabaseFixture::openAnother(OpenOptions options)
{
    options.serverClock = m_serverClock;
    Result<std::unique_ptr<Database>> opened = QCoro::waitFor(Database::open(m_url, m_clock, options));
    if (!opened) {
        m_problem = opened.error().message + u' ' + opened.error().detail;
        return nullptr;
    }
    return std::move(*opened);
}

std::optional<Cluster> Cluster::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Cluster cluster;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray value = line.mid(line.indexOf('=') + 1);
        if (line.startsWith("missing="))
            return std::nullopt;
        if (line.startsWith("folder="))
            cluster.folder = QString::fromLocal8Bit(value);
        else if (line.startsWith("port="))
            cluster.port = value.toUShort();
        else if (line.startsWith("user="))
            cluster.user = QString::fromUtf8(value);
        else if (line.startsWith("password="))
            cluster.password = value;
    }
    return cluster.port == 0 ? std::nullopt : std::optional(cluster);
}

std::optional<Cluster> Cluster::shared()
{
    const QString own = qEnvironmentVariable("NETTDESK_TEST_CLUSTER_FILE"); // of a test whose server dies
    return fromFile(own.isEmpty() ? QStringLiteral(NETTDESK_TEST_CLUSTER) : own);
}

DatabaseUrl Cluster::url(const QString &database) const
{
    DatabaseUrl url;
    url.engine = Engine::PostgreSql;
    url.host = u"127.0.0.1"_s;
    url.port = port;
    url.user = user;
    url.database = database;
    return url;
}

Result<QString> Cluster::execute(const QString &sql, const QString &database) const
{
    const QString name = u"cluster-"_s + QUuid::createUuid().toString(QUuid::Id128);
    Result<QString> result;
    {
        QSqlDatabase line = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        line.setHostName(u"127.0.0.1"_s);
        line.setPort(port);
        line.setDatabaseName(database);
        line.setUserName(user);
        line.setPassword(QString::fromLatin1(password));
        QSqlQuery query(line);
        if (!line.open())
            result = failure(Error::Kind::Storage, {}, line.lastError().text());
        else if (!(query = QSqlQuery(line)).exec(sql))
            result = failure(Error::Kind::Storage, {}, query.lastError().text());
        else
            result = query.next() ? query.value(0).toString() : QString();
    }
    QSqlDatabase::removeDatabase(name);
    return result;
}

void Cluster::usePassword() const
{
    qputenv("PGPASSWORD", password);
}

} // namespace nettdesk::tests
