// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/model/clock.h"
#include "core/model/result.h"
#include "core/model/routerreboot.h"
#include "core/storage/database.h"

#include <QCoroTask>
#include <QObject>

#include <chrono>
#include <optional>
#include <stop_token>

namespace nettdesk::security {
class AuditTrail;
}

namespace nettdesk::fleet {

class FleetWatch;
class RouterPool;

/// What a person is told before a reboot.
struct RebootPreview {
    std::optional<int> guests; ///< who would be cut off; none: never known
    bool isLive = false;       ///< counted just now; else the last count known, of `countedAt`
    std::optional<Timestamp> countedAt;
    std::optional<Error> error; ///< why it could not be counted now
};

/// Restarts routers, now or at a quiet hour. An order is stored and audited, and is sent to the router at most once:
/// it is marked as sent before it goes out, and the lost line that follows is its success (manual, "API": reboot and
/// shutdown never answer). The router's return is noticed by FleetWatch, timed and stored.
/// Permission RebootRouter; SeeRouters for what only reads.
class RebootService : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::minutes missedAfter{30}; ///< the quiet hour is over
    static constexpr std::chrono::minutes lostAfter{15};

    /// Adds its round to the watch.
    RebootService(storage::Database &database, RouterPool &pool, FleetWatch &watch, const security::AuditTrail &audit,
                  const Clock &clock, QObject *parent = nullptr);

    /// Counts the guests that are online now. A router that is away is no error: the preview says so.
    QCoro::Task<Result<RebootPreview>> preview(Actor actor, RouterId router, std::stop_token stop = {});

    /// Sends it and comes back when the line is gone. Errors: those of RouterPool::connection; NotPermitted: the
    /// router's user lacks the policy "reboot". Nothing was done then.
    QCoro::Task<Result<RouterReboot>> rebootNow(Actor actor, RouterId router, std::stop_token stop = {});

    /// Done by whichever program polls the router at that time. Invalid: the time is not in the future, or more than
    /// 30 days away. AlreadyExists: one is scheduled already.
    QCoro::Task<Result<RouterReboot>> schedule(Actor actor, RouterId router, Timestamp at);
    /// NotFound: there is no such order (any more), or it was sent.
    QCoro::Task<Result<>> cancel(Actor actor, RebootId reboot);

    /// Open orders first, then those of the past, newest first. Without a router: of all.
    QCoro::Task<Result<QList<RouterReboot>>> list(Actor actor, RouterId router = {}, int limit = 50);

    /// Does what is due on a router that this program polls. FleetWatch calls it as a round.
    QCoro::Task<Result<>> runDue(RouterId router, std::stop_token stop);

Q_SIGNALS:
    /// An order was made, sent, cancelled, or its router is back.
    void changed(nettdesk::RouterId router);
    /// A rebooted router answers again; `reboot.away` says how long it took. In the program that noticed it.
    void finished(const nettdesk::RouterReboot &reboot);

private:
    QCoro::Task<Result<>> readOpen();
    QCoro::Task<Result<QString>> publicIdOf(RouterId router);
    QCoro::Task<Result<RouterReboot>> send(Actor actor, RouterReboot reboot, std::stop_token stop);
    QCoro::Task<> noteReturn(RouterId router);
    Result<> audit(storage::Session &session, const Actor &actor, const QString &action, const QString &router,
                   const QString &after) const;

    storage::Database &m_database;
    RouterPool &m_pool;
    FleetWatch &m_watch;
    const security::AuditTrail &m_audit;
    const Clock &m_clock;
    QList<RouterReboot> m_scheduled; ///< as of m_readAt: a thousand routers are not a thousand queries
    std::optional<Timestamp> m_readAt;
};

} // namespace nettdesk::fleet
