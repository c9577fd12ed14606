// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/model/clock.h"
#include "core/model/id.h"
#include "core/model/progress.h"
#include "core/model/result.h"
#include "core/model/routerhealth.h"

#include <QCoroTask>
#include <QList>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace nettdesk::storage {
class Database;
}

namespace nettdesk::fleet {

using RouterHealth = nettdesk::RouterHealth;
using RouterState = nettdesk::RouterState;

class RouterPool;

/// Watches every active router: one health round each 30 s (jittered and spread, so that a thousand routers are not
/// asked in one instant), and whatever other features add as rounds of their own.
///
/// Several programs on one database share the polling: each router is polled by the one that holds its polling lease.
/// The others read what it stored and show that. A lease lives 30 s beyond the last sign of its holder, is renewed each
/// 10 s, and is taken over at once where the holder is known to be dead.
///
/// Rounds of one router never overlap and run in the order in which they were added; a router that is dead, frozen or
/// slow holds up its own rounds only. Nothing here blocks. Lives on one event loop; await stop() before it goes.
class FleetWatch : public QObject {
    Q_OBJECT

public:
    /// The work of one feature on one router, once. Called for active routers that answered their last health round,
    /// by the program that holds the lease. Errors are logged and signalled; the round comes again all the same.
    using Round = std::function<QCoro::Task<Result<>>(RouterId router, std::stop_token stop)>;

    struct Options {
        std::chrono::milliseconds healthEach{30'000};
        std::chrono::milliseconds offlineEach{15'000}; ///< routers that are away
        std::chrono::milliseconds rebootingEach{3'000};
        std::chrono::milliseconds rebootPatience{300'000}; ///< after this a rebooting router counts as offline
        /// How long a router may stay silent in a health round before it counts as not answering.
        std::chrono::milliseconds patience{10'000};
        std::chrono::milliseconds spreadOver{10'000}; ///< the first rounds of all, at most; 10 ms a router
        std::chrono::milliseconds leaseFor{30'000};
        std::chrono::milliseconds renewEach{10'000};
        std::chrono::milliseconds readStoredEach{5'000}; ///< what other programs stored
        std::chrono::milliseconds storeEach{5'000};      ///< results of this long are stored in one transaction
        double jitter = 0.1;                             ///< of every interval, both ways
        /// Whether this machine can open router passwords now. Without it no lease is taken.
        std::function<bool()> mayWork;
    };

    /// What one runOnce() did.
    struct Report {
        int routers = 0;                          ///< active ones
        int answered = 0;                         ///< health round answered
        int leftToOthers = 0;                     ///< another running program holds the lease
        QList<std::pair<RouterId, Error>> errors; ///< of health rounds and of others
    };

    FleetWatch(storage::Database &database, RouterPool &pool, const Clock &clock, Options options,
               QObject *parent = nullptr);
    FleetWatch(storage::Database &database, RouterPool &pool, const Clock &clock, QObject *parent = nullptr);
    ~FleetWatch() override;

    /// Work done regularly on each router that this program polls. Before start(). `name` is for logs and errors.
    void addRound(QString name, std::chrono::seconds every, Round round);

    /// Reads the stored health, takes leases, and polls until stop().
    void start();
    /// Lets the rounds in hand end (they are asked to stop), gives the leases back. Await before destroying services.
    QCoro::Task<> stop();
    bool isRunning() const;

    /// Every round once, on every active router whose lease can be had; for `nettdeskctl sync`. Routers are done side
    /// by side. Storage: the database cannot be read; what routers do wrong is in the report.
    QCoro::Task<Result<Report>> runOnce(std::stop_token stop = {});

    /// A health round for these now, whoever holds the lease; for the health-check button. An empty list means all
    /// active ones. Ends waits after failures. Permission SeeRouters.
    QCoro::Task<Result<QList<RouterHealth>>> check(Actor actor, QList<RouterId> routers, Progress progress = {},
                                                   std::stop_token stop = {});

    /// As last known to this program (see load()); state Unknown for a router that was never asked.
    RouterHealth health(RouterId router) const;
    QList<RouterHealth> all() const;
    /// Reads the stored health into health() without polling anything: for programs that do not start() the watch.
    QCoro::Task<Result<>> load();

    /// Whether this program polls the router.
    bool polls(RouterId router) const;

    /// From now on the router is expected to be away for a while. For RebootService.
    void expectReboot(RouterId router);

Q_SIGNALS:
    /// Something in health(router) changed, from a round of ours or of another program.
    void healthChanged(nettdesk::RouterId router);
    /// It answers again after it was away. Emitted by every running program on the database.
    void backOnline(nettdesk::RouterId router, std::chrono::milliseconds away);
    /// A round that was added with addRound() failed on a router that is online.
    void roundFailed(nettdesk::RouterId router, const QString &name, const nettdesk::Error &error);

    /// Private: a look at leases or stored health ended.
    void settled();

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace nettdesk::fleet
