// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/commandline.h"

#include "core/routeros/connection.h"
#include "tests/support/databasefixture.h"

#include <QCoroTask>
#include <QEventLoop>
#include <QFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace nettdesk::tests {

namespace {

const QString program = QStringLiteral(NETTDESKCTL);
const QString simulator = QStringLiteral(ROUTERSIM);

constexpr auto patience = std::chrono::seconds(90);

/// 32 bytes that no program takes for a passphrase.
QByteArray someKey()
{
    QByteArray key(32, '\0');
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(key.data()), 8);
    key[7] = '\x01';
    return key;
}

QString askSqlite(const QString &file, const QString &statement)
{
    const QString name = u"look-"_s + QUuid::createUuid().toString(QUuid::Id128);
    QString answer;
    {
        QSqlDatabase line = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        line.setDatabaseName(file);
        if (line.open()) {
            QSqlQuery query(line);
            if (!query.exec(statement))
                answer = query.lastError().text();
            else if (query.next())
                answer = query.value(0).toString();
        } else {
            answer = line.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return answer;
}

} // namespace

QByteArray Outcome::text() const
{
    return "exit " + QByteArray::number(exit) + "\n--- output\n" + output + "--- messages\n" + messages;
}

Outcome finish(QProcess &process)
{
    if (process.state() != QProcess::NotRunning) {
        QEventLoop loop;
        QTimer limit;
        limit.setSingleShot(true);
        QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
        QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
        limit.start(patience);
        loop.exec();
    }
    Outcome outcome;
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
        outcome.messages = "(still running after its time, ended by the test)\n";
    } else if (process.exitStatus() == QProcess::NormalExit) {
        outcome.exit = process.exitCode();
    }
    outcome.output = process.readAllStandardOutput();
    outcome.messages += process.readAllStandardError();
    outcome.document = QJsonDocument::fromJson(outcome.output);
    return outcome;
}

CommandLine::CommandLine(storage::Engine engine)
{
    file(u"shop.key"_s, someKey());
    file(u"owner.txt"_s, ownerPassword() + '\n');
    file(u"router.txt"_s, routerPassword() + '\n');
    if (engine == storage::Engine::Sqlite) {
        m_url = storage::DatabaseUrl::forFile(path(u"shop.db"_s));
        return;
    }
    const auto cluster = Cluster::shared();
    if (!cluster) {
        m_problem = u"no PostgreSQL server was started for this test: run it with ctest, with PostgreSQL installed"_s;
        return;
    }
    cluster->usePassword();
    const QString name = u"shop_"_s + QUuid::createUuid().toString(QUuid::Id128);
    const auto made = cluster->execute(u"CREATE DATABASE %1 TEMPLATE template0"_s.arg(name));
    if (!made)
        m_problem = made.error().detail;
    m_url = cluster->url(name);
}

CommandLine::~CommandLine()
{
    if (m_url.engine != storage::Engine::PostgreSql)
        return;
    if (const auto cluster = Cluster::shared())
        (void)cluster->execute(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(m_url.database));
}

QString CommandLine::file(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.fileName();
}

QStringList CommandLine::place() const
{
    return {u"--database"_s, m_url.text(), u"--key-file"_s, keyFile()};
}

QStringList CommandLine::asOwner() const
{
    return {u"--as"_s, u"Ana"_s, u"--as-password-file"_s, path(u"owner.txt"_s)};
}

QStringList CommandLine::session() const
{
    return engine() == storage::Engine::Sqlite ? QStringList{u"--local-admin"_s} : asOwner();
}

std::unique_ptr<QProcess> CommandLine::process(const QStringList &words) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.remove(u"QT_LOGGING_RULES"_s);
    process->setProcessEnvironment(environment);
    process->setProgram(program);
    process->setArguments(words);
    return process;
}

Outcome CommandLine::runBare(const QStringList &words)
{
    const auto started = process(words);
    started->start(QIODevice::ReadOnly);
    return finish(*started);
}

Outcome CommandLine::run(const QStringList &words)
{
    return runBare(words + place() + session() + QStringList{u"--json"_s});
}

Outcome CommandLine::runForPeople(const QStringList &words)
{
    return runBare(words + place() + session());
}

Outcome CommandLine::init()
{
    return runBare(QStringList{u"init"_s, u"--business"_s, u"Café Example"_s, u"--owner"_s, u"Ana"_s,
                               u"--owner-password-file"_s, path(u"owner.txt"_s), u"--currency"_s, u"USD"_s, u"--zone"_s,
                               u"Europe/Madrid"_s, u"--json"_s} +
                   place());
}

Outcome CommandLine::addRouter(RouterProcess &router, const QString &name, const QString &tls)
{
    return run({u"router"_s, u"add"_s, u"--name"_s, name, u"--host"_s, u"127.0.0.1"_s, u"--port"_s,
                QString::number(router.port()), u"--tls"_s, tls, u"--user"_s, u"admin"_s, u"--password-file"_s,
                path(u"router.txt"_s)});
}

QString CommandLine::sql(const QString &statement) const
{
    if (engine() == storage::Engine::Sqlite)
        return askSqlite(m_url.file, statement);
    const auto answer = Cluster::shared()->execute(statement, m_url.database);
    return answer ? *answer : answer.error().detail;
}

struct RouterProcess::Line {
    std::unique_ptr<routeros::Connection> connection;
};

RouterProcess::RouterProcess(Options options) : m_options(std::move(options))
{
    QFile password(m_folder.filePath(u"password"_s));
    if (!password.open(QIODevice::WriteOnly) || password.write(CommandLine::routerPassword()) < 0)
        qFatal("the router's password cannot be written");
    password.close();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(simulator, QStringList{u"--port"_s, QString::number(m_options.port), u"--version"_s,
                                           m_options.version, u"--tls"_s, m_options.tls, u"--identity"_s, u"Lobby"_s,
                                           u"--password-file"_s, password.fileName()} +
                                   m_options.others);
    QByteArray said;
    while (!said.contains('\n') && m_process.waitForReadyRead(60'000))
        said += m_process.readAllStandardOutput();
    const QJsonObject first = QJsonDocument::fromJson(said).object()[u"listening"][0].toObject();
    m_port = quint16(first[u"port"].toInt());
    m_fingerprint = first[u"fingerprint"].toString();
}

RouterProcess::~RouterProcess()
{
    stop();
}

void RouterProcess::stop()
{
    m_line.reset();
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
    m_process.waitForFinished();
}

QList<RouterProcess::Item> RouterProcess::items(const QByteArray &menu, const QByteArray &property,
                                                const QByteArray &value)
{
    if (!m_line || !m_line->connection->isOpen()) {
        routeros::Endpoint endpoint;
        endpoint.host = u"127.0.0.1"_s;
        endpoint.port = m_port;
        endpoint.tls = m_options.tls == u"off"_s           ? TlsMode::Off
                       : m_options.tls == u"certificate"_s ? TlsMode::Pinned
                                                           : TlsMode::Anonymous;
        const routeros::Credentials credentials{u"admin"_s, CommandLine::routerPassword()};
        auto opened = QCoro::waitFor(routeros::Connection::open(endpoint, credentials));
        if (!opened) {
            qWarning("the simulated router: %s", qPrintable(opened.error().message));
            return {};
        }
        m_line = std::make_unique<Line>(Line{std::move(*opened)});
    }
    routeros::Command print(menu + "/print");
    print.where(property, QByteArrayView(value));
    const auto reply = QCoro::waitFor(m_line->connection->call(print));
    if (!reply) {
        qWarning("the simulated router: %s", qPrintable(reply.error().message));
        return {};
    }
    QList<Item> items;
    for (const routeros::Row &row : reply->rows) {
        Item item;
        for (const routeros::Attribute &attribute : row.attributes())
            item.insert(attribute.name, attribute.value);
        items.append(item);
    }
    return items;
}

} // namespace nettdesk::tests
