// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/lane.h"

#include "core/storage/statementrefused.h"

#include <QLoggingCategory>
#include <QPromise>
#include <QSqlDriver>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

Q_LOGGING_CATEGORY(lcStorage, "nettdesk.storage")

constexpr int attemptsAtMost = 5;
constexpr qint64 clockReadEveryMs = 60'000;
constexpr std::chrono::seconds pollEvery{1};
constexpr std::chrono::seconds lookAtLineEvery{5};
const QString channel = u"nettdesk_changed"_s;

} // namespace

Lane::Lane(DatabaseUrl url, Connection::Role role, const OpenOptions &options, const Clock &clock)
    : m_connection(std::move(url), role, options.readOnly)
    , m_clock(clock)
    , m_serverClock(options.serverClock && m_connection.engine() == Engine::PostgreSql)
{
    m_thread.setObjectName(role == Connection::Role::Writer ? u"database writer"_s : u"database reader"_s);
    m_inThread.moveToThread(&m_thread);
    m_thread.start();
}

Lane::~Lane()
{
    post([this] {
        qDeleteAll(m_inThread.children());
        m_connection.close();
        m_thread.quit();
    });
    m_thread.wait();
}

QFuture<void> Lane::post(std::function<void()> job)
{
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    ++m_load;
    QMetaObject::invokeMethod(
        &m_inThread,
        [this, promise, job = std::move(job)] {
            job();
            --m_load;
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

QFuture<void> Lane::call(std::function<void(Connection &)> function)
{
    return post([this, function = std::move(function)] { function(m_connection); });
}

QFuture<void> Lane::transact(Work work, Refuse refuse)
{
    return post([this, work = std::move(work), refuse = std::move(refuse)] { perform(work, refuse); });
}

void Lane::perform(const Work &work, const Refuse &refuse)
{
    for (int attempts = 1;; ++attempts) {
        bool hasBegun = false;
        try {
            if (!m_connection.isOpen()) {
                if (const Result<> open = reconnect(); !open)
                    return refuse(open.error());
            }
            m_connection.begin();
            hasBegun = true;
            if (attempt(work))
                announce(m_connection.writtenTables());
            return;
        } catch (const StatementRefused &refusal) {
            if (refusal.connectionLost)
                m_connection.close();
            else
                m_connection.rollback();
            // Nothing had begun on a line that died while it was idle; and a deadlock's loser may simply go again.
            const bool again = refusal.mayRetry || (refusal.connectionLost && !hasBegun);
            if (again && attempts < attemptsAtMost)
                continue;
            if (refusal.error.kind == Error::Kind::Storage)
                qCWarning(lcStorage, "refused: %s", qUtf8Printable(refusal.error.detail));
            return refuse(refusal.error);
        }
    }
}

bool Lane::attempt(const Work &work)
{
    if (m_serverClock && (!m_sinceClockRead.isValid() || m_sinceClockRead.hasExpired(clockReadEveryMs))) {
        m_connection.measureClockOffset(m_clock.now());
        m_sinceClockRead.start();
    }
    Session session(m_connection, m_clock.now() + m_connection.clockOffset());
    if (!work(session)) {
        m_connection.rollback();
        return false;
    }
    const QStringList tables = m_connection.writtenTables();
    if (m_connection.engine() == Engine::PostgreSql && !tables.isEmpty())
        m_connection.execute(u"NOTIFY %1, '%2'"_s.arg(channel, tables.join(u',')));
    m_connection.commit();
    return true;
}

Result<> Lane::reconnect()
{
    const Result<> open = m_connection.open();
    if (!open)
        return open;
    m_sinceClockRead.invalidate();
    if (m_watches) {
        listen();
        // What was announced meanwhile was missed.
        Q_EMIT changedElsewhere({});
    }
    return {};
}

void Lane::announce(const QStringList &tables)
{
    if (!tables.isEmpty())
        Q_EMIT committed(tables);
}

void Lane::watch()
{
    post([this] {
        m_watches = true;
        const bool polls = m_connection.engine() == Engine::Sqlite;
        auto *timer = new QTimer(&m_inThread);
        timer->setInterval(polls ? pollEvery : lookAtLineEvery);
        if (polls) {
            pollVersion();
            QObject::connect(timer, &QTimer::timeout, &m_inThread, [this] { pollVersion(); });
        } else {
            listen();
            QObject::connect(timer, &QTimer::timeout, &m_inThread, [this] { keepListening(); });
        }
        timer->start();
    });
}

// A counter that only looks on would else stay deaf after the server's restart. The driver has noticed by itself.
void Lane::keepListening()
{
    if (m_connection.isOpen() && m_connection.database().isOpen())
        return;
    m_connection.close();
    if (const Result<> open = reconnect(); !open)
        qCDebug(lcStorage, "still no server: %s", qUtf8Printable(open.error().detail));
}

void Lane::listen()
{
    if (m_connection.engine() != Engine::PostgreSql)
        return;
    QSqlDriver *driver = m_connection.database().driver();
    QObject::connect(driver, &QSqlDriver::notification, &m_inThread,
                     [this](const QString &, QSqlDriver::NotificationSource source, const QVariant &payload) {
                         if (source != QSqlDriver::SelfSource)
                             Q_EMIT changedElsewhere(payload.toString().split(u',', Qt::SkipEmptyParts));
                     });
    driver->subscribeToNotification(channel);
}

// https://www.sqlite.org/pragma.html#pragma_data_version: changes when another connection commits, and this one is the
// only one of ours that writes.
void Lane::pollVersion()
{
    if (!m_connection.isOpen())
        return;
    try {
        const qint64 version = m_connection.value(u"PRAGMA data_version"_s).toLongLong();
        if (m_dataVersion >= 0 && version != m_dataVersion)
            Q_EMIT changedElsewhere({});
        m_dataVersion = version;
    } catch (const StatementRefused &refusal) {
        qCWarning(lcStorage, "data_version: %s", qUtf8Printable(refusal.error.detail));
    }
}

} // namespace nettdesk::storage
