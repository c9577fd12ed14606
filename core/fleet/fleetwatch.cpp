// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/fleetwatch.h"

#include "core/fleet/healthverdict.h"
#include "core/fleet/watchparts.h"
#include "core/model/signalwait.h"
#include "core/security/permissions.h"

namespace nettdesk::fleet {

using Steady = std::chrono::steady_clock;

namespace {

constexpr std::chrono::milliseconds lostLineLook{1'000}; ///< a line was lost: looked at soon, not in half a minute

} // namespace

FleetWatch::FleetWatch(storage::Database &database, RouterPool &pool, const Clock &clock, Options options,
                       QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, database, pool, clock, std::move(options)))
{
    connect(&d->timer, &QTimer::timeout, this, [this] { d->visitDue(); });
    d->renewTimer.setInterval(d->options.renewEach);
    connect(&d->renewTimer, &QTimer::timeout, this, [this] { d->keepInStep(); });
    d->storedTimer.setInterval(d->options.readStoredEach);
    connect(&d->storedTimer, &QTimer::timeout, this, [this] { d->rereadStored(); });
    connect(&pool, &RouterPool::statusChanged, this, [this](RouterId router) {
        // A line that broke between two rounds: look soon, for a reboot is over in half a minute.
        if (d->isStarted && d->lease.holds(router) && d->pool.status(router).state == LineState::Unreachable) {
            const auto watched = d->watched(router);
            if (watched->health.state != RouterState::Online || watched->isRunning)
                return;
            const auto soon = Steady::now() + RoundPlan::jittered(lostLineLook, 0.5, chance());
            watched->healthDue = std::min(watched->healthDue, soon);
            d->plan.setAtLatest(router, soon);
            d->arm();
        }
    });
    connect(&database, &storage::Database::changed, this, [this](const QStringList &tables) {
        if (d->isStarted && tables.contains(QStringLiteral("router")))
            d->keepInStep(); // a router was added, changed, switched on or off
    });
}

FleetWatch::FleetWatch(storage::Database &database, RouterPool &pool, const Clock &clock, QObject *parent)
    : FleetWatch(database, pool, clock, Options(), parent)
{
}

FleetWatch::~FleetWatch()
{
    d->stop.request_stop();
}

void FleetWatch::addRound(QString name, std::chrono::seconds every, Round round)
{
    d->rounds.push_back({std::move(name), every, std::move(round)});
}

void FleetWatch::start()
{
    if (d->isStarted)
        return;
    d->isStarted = true;
    d->stop = std::stop_source();
    d->renewTimer.start();
    d->storedTimer.start();
    d->keepInStep();
}

QCoro::Task<> FleetWatch::stop()
{
    d->isStarted = false;
    d->timer.stop();
    d->renewTimer.stop();
    d->storedTimer.stop();
    d->stop.request_stop();
    d->plan.clear();
    const QList<std::shared_ptr<WatchedRouter>> all = d->routers.values();
    for (const std::shared_ptr<WatchedRouter> &watched : all)
        co_await d->settle(watched);
    while (d->inHand > 0)
        co_await signalOf(this, &FleetWatch::settled);
    co_await d->store.flush();
    if (!d->lease.held().isEmpty())
        co_await d->lease.giveBack();
}

bool FleetWatch::isRunning() const
{
    return d->isStarted;
}

QCoro::Task<Result<FleetWatch::Report>> FleetWatch::runOnce(std::stop_token stop)
{
    Report report;
    if (const Result<> read = co_await load(); !read)
        co_return failure(read.error());
    const Result<> renewed = co_await d->renewLease();
    if (!renewed)
        co_return failure(renewed.error());
    QList<RouterId> ours;
    for (const RouterId router : std::as_const(d->activeRouters))
        (d->lease.holds(router) ? ours.append(router) : void(++report.leftToOthers));
    report.routers = int(d->activeRouters.size());
    const auto note = [&report](RouterId router, const QString &, const Error &error) {
        report.errors.append({router, error});
    };
    const QMetaObject::Connection noting = connect(this, &FleetWatch::roundFailed, this, note);
    Private::VisitTasks visits;
    co_await d->beginVisits(ours, Private::Visit::Everything, stop, &visits);
    for (QCoro::Task<> &visit : visits)
        co_await visit;
    disconnect(noting);
    for (const RouterId router : std::as_const(ours)) {
        const RouterHealth &health = d->watched(router)->health;
        if (health.state == RouterState::Online)
            ++report.answered;
        else if (health.error)
            report.errors.append({router, *health.error});
    }
    co_await d->store.flush();
    co_await d->store.condenseWhenDue();
    if (!d->isStarted)
        co_await d->lease.giveBack();
    co_return report;
}

QCoro::Task<Result<QList<RouterHealth>>> FleetWatch::check(Actor actor, QList<RouterId> routers, Progress progress,
                                                           std::stop_token stop)
{
    if (const Result<> may = security::require(actor, Permission::SeeRouters); !may)
        co_return failure(may.error());
    if (const Result<> read = co_await d->readRecords(); !read)
        co_return failure(read.error());
    if (routers.isEmpty())
        routers = d->activeRouters.values();
    for (const RouterId router : std::as_const(routers))
        d->pool.retryNow(router); // a person asks: what was refused is asked again, too
    Private::VisitTasks visits;
    co_await d->beginVisits(routers, Private::Visit::HealthOnly, stop, &visits);
    qint64 done = 0;
    for (QCoro::Task<> &visit : visits) {
        co_await visit;
        ++done;
        if (progress && (done % 16 == 0 || done == routers.size()))
            progress(done, routers.size());
    }
    co_await d->store.flush();
    QList<RouterHealth> healths;
    for (const RouterId router : std::as_const(routers))
        healths.append(health(router));
    co_return healths;
}

RouterHealth FleetWatch::health(RouterId router) const
{
    const auto found = d->routers.constFind(router);
    if (found == d->routers.cend()) {
        RouterHealth unknown;
        unknown.router = router;
        return unknown;
    }
    RouterHealth health = (*found)->health;
    if (!(*found)->isActive)
        health.state = RouterState::Inactive;
    return health;
}

QList<RouterHealth> FleetWatch::all() const
{
    QList<RouterHealth> all;
    for (auto router = d->routers.cbegin(); router != d->routers.cend(); ++router)
        all.append(health(router.key()));
    return all;
}

QCoro::Task<Result<>> FleetWatch::load()
{
    if (const Result<> records = co_await d->readRecords(); !records)
        co_return failure(records.error());
    co_return co_await d->readStored(std::nullopt);
}

bool FleetWatch::polls(RouterId router) const
{
    return d->lease.holds(router);
}

void FleetWatch::expectReboot(RouterId router)
{
    const auto watched = d->watched(router);
    d->take(router, afterRebootOrder(watched->health, d->clock.now()), true);
    d->store.flush(); // other programs should not call it offline
    watched->healthDue = Steady::now() + d->options.rebootingEach;
    if (d->isStarted && d->lease.holds(router)) {
        d->plan.setAtLatest(router, watched->healthDue);
        d->arm();
    }
}

} // namespace nettdesk::fleet
