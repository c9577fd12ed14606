// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/watchparts.h"
#include "core/model/router.h"
#include "core/storage/routerhealthrepository.h"
#include "core/storage/routerrepository.h"

#include <QLoggingCategory>

#include <algorithm>

Q_DECLARE_LOGGING_CATEGORY(lcFleet)

namespace nettdesk::fleet {

using Steady = std::chrono::steady_clock;

namespace {

constexpr std::chrono::seconds readStoredOverlap{5}; ///< a transaction is seen later than its clock says

} // namespace

std::shared_ptr<WatchedRouter> FleetWatch::Private::watched(RouterId router)
{
    std::shared_ptr<WatchedRouter> &found = routers[router];
    if (!found) {
        found = std::make_shared<WatchedRouter>();
        found->health.router = router;
    }
    return found;
}

/// Which routers there are, and which are switched on.
QCoro::Task<Result<>> FleetWatch::Private::readRecords()
{
    storage::RouterRepository repository(database);
    const Result<QList<Router>> records = co_await repository.list();
    if (!records)
        co_return failure(records.error());
    QSet<RouterId> present;
    activeRouters.clear();
    for (const Router &record : *records) {
        present.insert(record.id);
        if (record.isActive)
            activeRouters.insert(record.id);
        const std::shared_ptr<WatchedRouter> known = watched(record.id);
        if (known->health.identity.isEmpty() && known->health.state == RouterState::Unknown) {
            known->health.identity = record.identity;
            known->health.version = record.version;
            known->health.board = record.board;
            known->health.lastSeen = record.lastSeen;
            known->health.tls = record.tls;
        }
        if (std::exchange(known->isActive, record.isActive) != record.isActive)
            Q_EMIT q->healthChanged(record.id);
    }
    const QList<RouterId> known = routers.keys();
    for (const RouterId router : known) {
        if (!present.contains(router)) {
            plan.remove(router);
            routers.remove(router);
        }
    }
    co_return Result<>();
}

/// Renews the lease and plans what is new in it.
QCoro::Task<Result<>> FleetWatch::Private::renewLease()
{
    const QSet<RouterId> before = lease.held();
    if (!mayWork()) {
        if (!before.isEmpty())
            co_await lease.giveBack();
    } else if (const Result<QSet<RouterId>> renewed = co_await lease.renew(); !renewed) {
        co_return failure(renewed.error());
    }
    if (!isStarted)
        co_return Result<>();
    for (const RouterId router : before) {
        if (lease.holds(router))
            continue;
        plan.remove(router);
        pool.keepOpen(router, false);
    }
    QList<RouterId> added = (lease.held() - before).values();
    std::sort(added.begin(), added.end());
    const auto now = Steady::now();
    for (qsizetype i = 0; i < added.size(); ++i) {
        const std::shared_ptr<WatchedRouter> router = watched(added.at(i));
        router->healthDue = now + RoundPlan::spread(i, added.size(), spreadStep, options.spreadOver);
        pool.keepOpen(added.at(i), true);
        if (!router->isRunning)
            plan.set(added.at(i), router->healthDue);
    }
    arm();
    co_return Result<>();
}

QCoro::Task<> FleetWatch::Private::keepInStep()
{
    if (isRenewing || stop.stop_requested())
        co_return;
    isRenewing = true;
    ++inHand;
    const Result<> records = co_await readRecords();
    if (records && !storedReadAt)
        co_await readStored(std::nullopt);
    const Result<> renewed = co_await renewLease();
    if (!records || !renewed)
        qCWarning(lcFleet) << "the share of the polling cannot be renewed";
    if (!lease.held().isEmpty())
        co_await store.condenseWhenDue();
    isRenewing = false;
    --inHand;
    Q_EMIT q->settled(); // the last act
}

QCoro::Task<> FleetWatch::Private::rereadStored()
{
    if (isReadingStored || stop.stop_requested())
        co_return;
    isReadingStored = true;
    ++inHand;
    if (storedReadAt)
        co_await readStored(*storedReadAt - readStoredOverlap);
    isReadingStored = false;
    --inHand;
    Q_EMIT q->settled(); // the last act
}

QCoro::Task<Result<>> FleetWatch::Private::readStored(std::optional<Timestamp> since)
{
    const bool isFirst = !storedReadAt;
    storage::RouterHealthRepository repository(database);
    const Result<storage::RouterHealthRepository::Stored> stored = co_await repository.storedSince(since);
    if (!stored)
        co_return failure(stored.error());
    storedReadAt = stored->asOf;
    for (const RouterHealth &health : stored->healths) {
        const std::shared_ptr<WatchedRouter> known = watched(health.router);
        // What this program asks itself it knows better than the database.
        const bool isOlder = known->health.readAt && health.readAt && *health.readAt < *known->health.readAt;
        if ((lease.holds(health.router) && known->health.readAt) || known->isRunning || isOlder)
            continue;
        if (isFirst) { // what was before this program began is no news
            known->health = health;
            Q_EMIT q->healthChanged(health.router);
        } else {
            take(health.router, health, false);
        }
    }
    co_return Result<>();
}

} // namespace nettdesk::fleet
