// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/fleetwatch.h"
#include "core/fleet/healthstore.h"
#include "core/fleet/polllease.h"
#include "core/fleet/roundplan.h"
#include "core/fleet/routerpool.h"
#include "core/fleet/watchedrouter.h"

#include <QTimer>

#include <vector>

namespace nettdesk::fleet {

/// The inside of FleetWatch: what it knows and does. `fleetwatch.cpp` is what callers see of it, `watchrounds.cpp` what
/// it does on routers, `watchlease.cpp` how it keeps in step with the database.
struct FleetWatch::Private {
    struct NamedRound {
        QString name;
        std::chrono::seconds every;
        Round work;
    };

    /// What one visit to a router is for.
    enum class Visit {
        AsPlanned,  ///< what is due
        HealthOnly, ///< now, whatever is due
        Everything, ///< every round now
    };

    using VisitTasks = std::vector<QCoro::Task<>>;

    Private(FleetWatch *owner, storage::Database &theDatabase, RouterPool &thePool, const Clock &theClock,
            Options theOptions);

    bool mayWork() const { return !stop.stop_requested() && (!options.mayWork || options.mayWork()); }
    std::shared_ptr<WatchedRouter> watched(RouterId router);
    QCoro::Task<Result<>> readRecords();
    QCoro::Task<Result<>> renewLease();
    void schedule(RouterId router, WatchedRouter &watched);
    void arm();
    void visitDue();
    QCoro::Task<> visit(RouterId router, Visit kind, std::stop_token stopThis);
    QCoro::Task<> readRouter(RouterId router, std::shared_ptr<WatchedRouter> watched, std::stop_token stopThis);
    QCoro::Task<> runRounds(RouterId router, std::shared_ptr<WatchedRouter> watched, Visit kind,
                            std::stop_token stopThis);
    /// Begins visits, a few at a time, so that a thousand do not hold up the event loop.
    QCoro::Task<> beginVisits(QList<RouterId> routers, Visit kind, std::stop_token stopThis, VisitTasks *visits);
    QCoro::Task<> settle(std::shared_ptr<WatchedRouter> watched);
    void take(RouterId router, RouterHealth after, bool stores);
    QCoro::Task<Result<>> readStored(std::optional<Timestamp> since);
    QCoro::Task<> keepInStep();
    QCoro::Task<> rereadStored();
    std::chrono::milliseconds interval(const RouterHealth &health) const;

    FleetWatch *q;
    storage::Database &database;
    RouterPool &pool;
    const Clock &clock;
    Options options;
    PollLease lease;
    HealthStore store;
    RoundPlan plan;
    std::vector<NamedRound> rounds;
    QHash<RouterId, std::shared_ptr<WatchedRouter>> routers;
    QTimer timer; ///< the next visit
    QTimer renewTimer;
    QTimer storedTimer;
    QSet<RouterId> activeRouters;
    std::optional<Timestamp> storedReadAt;
    std::stop_source stop;
    int inHand = 0; ///< background coroutines
    bool isStarted = false;
    bool isRenewing = false;
    bool isReadingStored = false;
};

/// A random number between 0 and 1.
double chance();

constexpr std::chrono::milliseconds spreadStep{10}; ///< between the first rounds of two routers

} // namespace nettdesk::fleet
