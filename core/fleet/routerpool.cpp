// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/routerpool.h"

#include "core/fleet/backoff.h"
#include "core/fleet/line.h"
#include "core/model/router.h"
#include "core/model/signalwait.h"
#include "core/security/vault.h"
#include "core/storage/routerrepository.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>

#include <array>

Q_LOGGING_CATEGORY(lcFleet, "nettdesk.fleet")

namespace nettdesk::fleet {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct StateWord {
    LineState state;
    const char *name;
    const char *text;
};

constexpr std::array stateWords{
    StateWord{LineState::Unknown, "unknown", QT_TRANSLATE_NOOP("LineState", "Not contacted yet")},
    StateWord{LineState::Connecting, "connecting", QT_TRANSLATE_NOOP("LineState", "Connecting")},
    StateWord{LineState::Online, "online", QT_TRANSLATE_NOOP("LineState", "Online")},
    StateWord{LineState::Unreachable, "unreachable", QT_TRANSLATE_NOOP("LineState", "Unreachable")},
    StateWord{LineState::WrongPassword, "wrongPassword", QT_TRANSLATE_NOOP("LineState", "Wrong password")},
    StateWord{LineState::NotPermitted, "notPermitted", QT_TRANSLATE_NOOP("LineState", "Not permitted")},
    StateWord{LineState::CertificateChanged, "certificateChanged",
              QT_TRANSLATE_NOOP("LineState", "Certificate changed")},
    StateWord{LineState::Inactive, "inactive", QT_TRANSLATE_NOOP("LineState", "Switched off")},
};

LineState stateOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::LoginRefused: return LineState::WrongPassword;
    case Error::Kind::NotPermitted: return LineState::NotPermitted;
    case Error::Kind::CertificateChanged: return LineState::CertificateChanged;
    default: return LineState::Unreachable;
    }
}

/// Everything that decides whether the router lets us in. While it stays the same, a refusal stays a refusal.
QString keyOf(const Router &router, const QString &sealedPassword)
{
    return QStringList{
        router.host,       QString::number(router.port), tlsModeName(router.tls), router.user, sealedPassword,
        router.fingerprint}
        .join(u'\n');
}

} // namespace

QString lineStateName(LineState state)
{
    return QString::fromLatin1(stateWords.at(size_t(state)).name);
}

QString lineStateText(LineState state)
{
    return QCoreApplication::translate("LineState", stateWords.at(size_t(state)).text);
}

security::Place routerPasswordPlace(const QString &publicId)
{
    return {"router"_ba, "password"_ba, publicId.toUtf8()};
}

RouterPool::RouterPool(storage::Database &database, const security::Vault &vault, const Clock &clock, Options options,
                       QObject *parent)
    : QObject(parent), m_database(database), m_vault(vault), m_clock(clock), m_options(options)
{
    m_idleTimer.setInterval(std::max(m_options.idleAfter / 4, 10ms));
    connect(&m_idleTimer, &QTimer::timeout, this, &RouterPool::closeIdle);
}

RouterPool::RouterPool(storage::Database &database, const security::Vault &vault, const Clock &clock, QObject *parent)
    : RouterPool(database, vault, clock, Options(), parent)
{
}

RouterPool::~RouterPool()
{
    close();
}

std::shared_ptr<Line> RouterPool::line(RouterId router)
{
    std::shared_ptr<Line> &line = m_lines[router];
    if (!line)
        line = std::make_shared<Line>();
    return line;
}

QCoro::Task<Result<std::shared_ptr<routeros::Connection>>> RouterPool::connection(RouterId router)
{
    const std::shared_ptr<Line> line = this->line(router);
    const int asked = line->forgotten;
    while (!m_closed) {
        if (line->isOpen()) {
            line->lastUsed = Line::Instant::clock::now();
            const std::shared_ptr<routeros::Connection> standing = line->connection; // see dial()
            co_return standing;
        }
        if (line->isDialling) {
            co_await signalOf(line.get(), &Line::settled);
            // Whoever waited for a dial that failed takes its answer instead of being the next to knock.
            if (!line->isOpen() && line->status.lastError && line->forgotten == asked)
                co_return failure(Error(*line->status.lastError));
            continue;
        }
        if (line->status.lastError && Line::Instant::clock::now() < line->notBefore)
            co_return failure(Error(*line->status.lastError));
        line->isDialling = true;
        Result<std::shared_ptr<routeros::Connection>> dialled = co_await dial(router, line);
        line->isDialling = false;
        Q_EMIT line->settled();
        co_return dialled;
    }
    co_return failure(Error::Kind::Cancelled, tr("The program is closing; the router was not asked."));
}

QCoro::Task<Result<std::shared_ptr<routeros::Connection>>> RouterPool::dial(RouterId router, std::shared_ptr<Line> line)
{
    const int begun = line->forgotten;
    storage::RouterRepository routers(m_database);
    const Result<std::optional<Router>> found = co_await routers.byId(router);
    if (!found)
        co_return failure(found.error());
    if (!*found)
        co_return failure(Error::Kind::NotFound, tr("This router is not in the list of routers (any more)."));
    const Router record = **found;
    const Result<QString> sealedPassword = co_await routers.sealedPassword(router);
    if (!sealedPassword)
        co_return failure(sealedPassword.error());
    if (!record.isActive) {
        line->status = {};
        setState(router, *line, LineState::Inactive);
        co_return failure(
            Error::Kind::Invalid,
            tr("The router “%1” is switched off in NettDesk, so nothing was sent to it. Switch it on under "
               "Routers first.")
                .arg(record.name));
    }
    const QString key = keyOf(record, *sealedPassword);
    if (line->refusal && line->refusedWith == key)
        co_return failure(*line->refusal);

    routeros::Credentials credentials{record.user, {}};
    if (!sealedPassword->isEmpty()) {
        const Result<security::SecretBytes> password =
            m_vault.open(*sealedPassword, routerPasswordPlace(record.publicId));
        if (!password)
            co_return failure(password.error());
        credentials.password = password->view().toByteArray();
    }
    setState(router, *line, LineState::Connecting);
    routeros::Endpoint endpoint{record.host, record.port, record.tls, record.fingerprint.toLatin1()};
    routeros::Timeouts timeouts;
    timeouts.connect = m_options.connectTimeout;
    QElapsedTimer watch;
    watch.start();
    Result<std::unique_ptr<routeros::Connection>> opened =
        co_await routeros::Connection::open(std::move(endpoint), std::move(credentials), timeouts, m_stop.get_token());
    if (m_closed || line->forgotten != begun) {
        setState(router, *line, LineState::Unknown);
        co_return failure(
            Error::Kind::Cancelled,
            tr("The record of the router “%1” changed while it was being called. Try again.").arg(record.name));
    }
    if (!opened) {
        failed(router, *line, opened.error(), key);
        co_return failure(opened.error());
    }

    line->status = {};
    line->refusal.reset();
    line->status.onlineSince = m_clock.now();
    line->status.roundTrip = std::chrono::milliseconds(watch.elapsed());
    // Its last owner may let go of it from inside one of its own signals.
    line->connection = {opened->release(), [](routeros::Connection *connection) { connection->deleteLater(); }};
    line->lastUsed = Line::Instant::clock::now();
    connect(line->connection.get(), &routeros::Connection::lost, this,
            [this, router, weak = std::weak_ptr(line), raw = line->connection.get()](const Error &error) {
                const std::shared_ptr<Line> lost = weak.lock();
                if (!lost || lost->connection.get() != raw)
                    return;
                lost->connection.reset();
                lost->status.lastError = error;
                lost->status.onlineSince.reset();
                setState(router, *lost, LineState::Unreachable);
            });
    setState(router, *line, LineState::Online);
    if (!line->isKept && !m_idleTimer.isActive())
        m_idleTimer.start();
    if (record.tls == TlsMode::Pinned && record.fingerprint.isEmpty()) {
        const QString fingerprint = QString::fromLatin1(line->connection->fingerprint());
        auto pin = [router, fingerprint](storage::Session &session) {
            const std::optional<Router> now = storage::RouterRepository::load(session, router);
            if (now && now->fingerprint.isEmpty())
                storage::RouterRepository::setFingerprint(session, router, fingerprint);
        };
        const Result<> pinned = co_await m_database.run(pin);
        if (!pinned)
            qCWarning(lcFleet) << "the first certificate of router" << router.value() << "could not be remembered";
    }
    if (!line->isOpen())
        co_return failure(line->status.lastError.value_or(
            Error{Error::Kind::NotReachable, tr("The router “%1” hung up.").arg(record.name), {}}));
    // By a constant of its own: QCoro 0.8 moves from whatever lvalue co_return names, a member too.
    const std::shared_ptr<routeros::Connection> connection = line->connection;
    co_return connection;
}

QCoro::Task<Result<routeros::Reply>> RouterPool::call(RouterId router, routeros::Command command, std::stop_token stop)
{
    for (int attempt = 0;; ++attempt) {
        const Result<std::shared_ptr<routeros::Connection>> connection = co_await this->connection(router);
        if (!connection)
            co_return failure(connection.error());
        Result<routeros::Reply> reply = co_await (*connection)->call(command, stop);
        // A connection that stood idle may have died unnoticed; what only reads is asked once more over a new one.
        const bool lineWasDead = !reply && reply.error().kind == Error::Kind::NotReachable;
        if (!lineWasDead || !command.mayRepeat() || attempt > 0)
            co_return reply;
    }
}

void RouterPool::failed(RouterId router, Line &line, const Error &error, const QString &key)
{
    ++line.status.failures;
    line.status.lastError = error;
    line.status.onlineSince.reset();
    const LineState state = stateOf(error);
    if (state == LineState::Unreachable) {
        const std::chrono::milliseconds wait = backOff(line.status.failures);
        line.notBefore = Line::Instant::clock::now() + wait;
        line.status.nextTry = m_clock.now() + wait;
    } else {
        line.refusal = error;
        line.refusedWith = key;
        line.status.nextTry.reset();
    }
    qCInfo(lcFleet) << "router" << router.value() << "cannot be used:" << kindName(error.kind);
    setState(router, line, state);
}

void RouterPool::setState(RouterId router, Line &line, LineState state)
{
    if (line.status.state == state)
        return;
    line.status.state = state;
    Q_EMIT statusChanged(router);
}

LineStatus RouterPool::status(RouterId router) const
{
    const std::shared_ptr<Line> line = m_lines.value(router);
    return line ? line->status : LineStatus{};
}

void RouterPool::forget(RouterId router)
{
    const std::shared_ptr<Line> line = m_lines.value(router);
    if (!line)
        return;
    ++line->forgotten;
    line->refusal.reset();
    line->notBefore = {};
    line->status = {};
    if (const std::shared_ptr<routeros::Connection> connection = std::exchange(line->connection, nullptr))
        connection->close();
    Q_EMIT statusChanged(router);
}

void RouterPool::retryNow(RouterId router)
{
    if (const std::shared_ptr<Line> line = m_lines.value(router)) {
        line->notBefore = {};
        line->refusal.reset();
        line->status.nextTry.reset();
    }
}

void RouterPool::endBackOff(RouterId router)
{
    if (const std::shared_ptr<Line> line = m_lines.value(router)) {
        line->notBefore = {};
        line->status.nextTry.reset();
    }
}

void RouterPool::keepOpen(RouterId router, bool keep)
{
    const std::shared_ptr<Line> line = this->line(router);
    line->isKept = keep;
    line->lastUsed = Line::Instant::clock::now(); // its idle minute begins
    if (!keep && line->connection && !m_closed && !m_idleTimer.isActive())
        m_idleTimer.start();
}

void RouterPool::close()
{
    m_closed = true;
    m_stop.request_stop();
    m_idleTimer.stop();
    for (const std::shared_ptr<Line> &line : std::as_const(m_lines)) {
        ++line->forgotten;
        if (const std::shared_ptr<routeros::Connection> connection = std::exchange(line->connection, nullptr))
            connection->close();
    }
}

void RouterPool::closeIdle()
{
    bool anyOpen = false;
    for (const std::shared_ptr<Line> &line : std::as_const(m_lines)) {
        if (!line->connection || line->isKept)
            continue;
        const bool isHeld = line->connection.use_count() > 1 || line->connection->running() > 0;
        const auto now = Line::Instant::clock::now();
        if (isHeld)
            line->lastUsed = now;
        if (isHeld || now - line->lastUsed < m_options.idleAfter) {
            anyOpen = true;
            continue;
        }
        std::exchange(line->connection, nullptr)->close();
        line->status.onlineSince.reset();
    }
    if (!anyOpen)
        m_idleTimer.stop();
}

} // namespace nettdesk::fleet
