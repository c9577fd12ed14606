// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/model/clock.h"
#include "core/model/id.h"
#include "core/model/result.h"

#include <QCoroTask>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <optional>
#include <stop_token>

namespace nettdesk::security {
class AuditTrail;
}
namespace nettdesk::storage {
class Database;
}

namespace nettdesk::fleet {

class RouterPool;

/// A router's clock as it was read just now.
struct RouterClock {
    QString localTime;                          ///< date and time as the router writes them
    QString zone;                               ///< "Europe/Berlin", "manual"
    std::optional<std::chrono::seconds> offset; ///< to UTC; old versions may not say it
    std::optional<std::chrono::seconds> skew;   ///< router minus ours; none without the offset
    bool ntpEnabled = false;
    QStringList ntpServers; ///< addresses and names
    QString ntpStatus;      ///< the router's word: "synchronized", "waiting" …; empty on RouterOS 6
};

/// Sets routers' clocks right (product N5). A clock more than two minutes off is in RouterHealth; here is its repair.
class ClockGuard : public QObject {
    Q_OBJECT

public:
    ClockGuard(storage::Database &database, RouterPool &pool, const security::AuditTrail &audit, const Clock &clock,
               QObject *parent = nullptr);

    /// Used where nobody names others.
    static QStringList defaultServers(); ///< "pool.ntp.org", "time.cloudflare.com"

    /// Permission SeeRouters.
    QCoro::Task<Result<RouterClock>> read(Actor actor, RouterId router, std::stop_token stop = {});

    /// Switches the router's NTP client on with these servers (one to four names or addresses), in the spelling that
    /// this router has (RouterOS 6: primary-ntp, secondary-ntp, server-dns-names; 7: servers), and reads it back.
    /// The clock itself moves when a server answers the router. Permission EditRouters; audited.
    QCoro::Task<Result<RouterClock>> useNtp(Actor actor, RouterId router, QStringList servers,
                                            std::stop_token stop = {});

    /// Sets date, then time, to ours in the router's own zone, for a router that reaches no time server. Two commands:
    /// together they are taken wrongly across a change of daylight saving (manual, "Clock"). Permission EditRouters;
    /// audited. Invalid: the router does not say its offset to UTC.
    QCoro::Task<Result<RouterClock>> setTime(Actor actor, RouterId router, std::stop_token stop = {});

private:
    QCoro::Task<Result<>> record(Actor actor, QString action, RouterId router, QString before, QString after);

    storage::Database &m_database;
    RouterPool &m_pool;
    const security::AuditTrail &m_audit;
    const Clock &m_clock;
};

} // namespace nettdesk::fleet
