// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/id.h"
#include "core/model/result.h"
#include "core/routeros/command.h"
#include "core/routeros/reply.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace nettdesk::routeros {
class Connection;
}
namespace nettdesk::security {
class Vault;
struct Place;
} // namespace nettdesk::security
namespace nettdesk::storage {
class Database;
}

namespace nettdesk::fleet {

class Line;

/// Where a router's sealed password stands; its row's key is the public id.
security::Place routerPasswordPlace(const QString &publicId);

/// How the line to a router stands, as far as the program knows without asking.
enum class LineState {
    Unknown,            ///< nothing was tried since the start
    Connecting,         ///< being dialled or logged in
    Online,             ///< the last talk went well; the connection may have been closed since, for want of work
    Unreachable,        ///< no connection; tried again by itself (see `nextTry`)
    WrongPassword,      ///< not tried again until user or password change: routers lock out, and log every try
    NotPermitted,       ///< logged in, but the router's user lacks a policy
    CertificateChanged, ///< blocked until a person accepts the new certificate
    Inactive,           ///< switched off by a person; never contacted
};

QString lineStateName(LineState state); ///< "unknown", "connecting", "online", …: scripts
QString lineStateText(LineState state); ///< translated, for people

struct LineStatus {
    LineState state = LineState::Unknown;
    std::optional<Error> lastError;          ///< why the line is not online
    int failures = 0;                        ///< failed tries in a row
    std::optional<Timestamp> nextTry;        ///< not before this, where a back-off runs
    std::optional<Timestamp> onlineSince;    ///< of the present connection
    std::chrono::milliseconds roundTrip{-1}; ///< of the last login; negative: not measured
};

/// One logged-in connection per active router; the only place that opens a router's socket for daily work.
/// Opened on demand, closed after an idle minute unless keepOpen() was said (a router takes 20 API sessions, so only
/// the program that polls it keeps one open), never two logins at once to one router. After a failure calls are
/// answered with that failure until the back-off (1, 2, 5, 10, 30, 60 s, each ± 20 %) is over; a refused password is
/// not tried again before user or password change. Lives on one event loop, and must outlive the tasks it handed out.
class RouterPool : public QObject {
    Q_OBJECT

public:
    struct Options {
        std::chrono::milliseconds idleAfter{60'000};
        std::chrono::milliseconds connectTimeout{10'000};
    };

    RouterPool(storage::Database &database, const security::Vault &vault, const Clock &clock, Options options,
               QObject *parent = nullptr);
    RouterPool(storage::Database &database, const security::Vault &vault, const Clock &clock,
               QObject *parent = nullptr);
    ~RouterPool() override;

    /// The router's connection, dialled and logged in where it is not. Errors: NotFound (no such router), Invalid
    /// (inactive), NotReachable, LoginRefused, NotPermitted, CertificateChanged, Locked (no data key).
    /// Hold it only as long as a conversation lasts: while it is held it counts as busy.
    QCoro::Task<Result<std::shared_ptr<routeros::Connection>>> connection(RouterId router);

    /// One command over that connection. Errors: those of connection(), and the router's own (Trap …, TimedOut).
    QCoro::Task<Result<routeros::Reply>> call(RouterId router, routeros::Command command, std::stop_token stop = {});

    LineStatus status(RouterId router) const;

    /// Lets go of the router's connection and of what was remembered about it: after its record changed, or a person
    /// pressed "try again". Work in hand ends with Cancelled.
    void forget(RouterId router);
    /// Ends the back-off without closing a connection that stands.
    void retryNow(RouterId router);
    /// The same for whoever asks regularly: a refused password or a changed certificate stays refused.
    void endBackOff(RouterId router);
    /// Whether a line that stands is left open while nobody works on it. Opens none.
    void keepOpen(RouterId router, bool keep);
    /// Closes everything; later calls answer Cancelled. For the end of the program.
    void close();

Q_SIGNALS:
    void statusChanged(nettdesk::RouterId router);

private:
    QCoro::Task<Result<std::shared_ptr<routeros::Connection>>> dial(RouterId router, std::shared_ptr<Line> line);
    std::shared_ptr<Line> line(RouterId router);
    void failed(RouterId router, Line &line, const Error &error, const QString &key);
    void setState(RouterId router, Line &line, LineState state);
    void closeIdle();

    storage::Database &m_database;
    const security::Vault &m_vault;
    const Clock &m_clock;
    Options m_options;
    QHash<RouterId, std::shared_ptr<Line>> m_lines;
    QTimer m_idleTimer;
    std::stop_source m_stop; ///< dials under way end with the pool
    bool m_closed = false;
};

} // namespace nettdesk::fleet
