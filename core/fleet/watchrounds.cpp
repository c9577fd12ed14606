// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/healthverdict.h"
#include "core/fleet/watchparts.h"
#include "core/model/signalwait.h"
#include "core/routeros/connection.h"

#include <QCoroTimer>
#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>

Q_DECLARE_LOGGING_CATEGORY(lcFleet)

namespace nettdesk::fleet {

using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

namespace {

constexpr int atOnce = 8;                      ///< visits begun in one turn of the event loop
constexpr std::chrono::milliseconds breath{4}; ///< between turns: answers come in small parts, too

} // namespace

double chance()
{
    return QRandomGenerator::global()->generateDouble();
}

FleetWatch::Private::Private(FleetWatch *owner, storage::Database &theDatabase, RouterPool &thePool,
                             const Clock &theClock, Options theOptions)
    : q(owner)
    , database(theDatabase)
    , pool(thePool)
    , clock(theClock)
    , options(std::move(theOptions))
    , lease(database, options.leaseFor)
    , store(database, clock, options.storeEach)
{
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
}

/// A new health: remembered, told, and stored where it is ours.
void FleetWatch::Private::take(RouterId router, RouterHealth after, bool stores)
{
    const std::shared_ptr<WatchedRouter> known = watched(router);
    const RouterHealth before = std::exchange(known->health, after);
    if (stores && !(after == before))
        store.put(after);
    if (!(after == before))
        Q_EMIT q->healthChanged(router);
    if (cameBack(before, after)) {
        for (WatchedRouter::Instant &due : known->roundsDue)
            due = {}; // what waited for it is done at once
        Q_EMIT q->backOnline(router, after.away);
    }
}

std::chrono::milliseconds FleetWatch::Private::interval(const RouterHealth &health) const
{
    switch (health.state) {
    case RouterState::Unreachable:
    case RouterState::Offline: return options.offlineEach;
    case RouterState::Rebooting: return options.rebootingEach;
    default: return options.healthEach;
    }
}

void FleetWatch::Private::arm()
{
    const auto next = plan.next();
    if (!isStarted || !next) {
        timer.stop();
        return;
    }
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*next - Steady::now());
    timer.start(std::max(wait, 0ms));
}

void FleetWatch::Private::visitDue()
{
    if (stop.stop_requested())
        return;
    // A few at a time: after a computer's sleep all of a thousand are due at once.
    for (const RouterId router : plan.takeDue(Steady::now(), atOnce)) {
        if (lease.holds(router) && mayWork())
            visit(router, Visit::AsPlanned, stop.get_token());
    }
    arm();
}

QCoro::Task<> FleetWatch::Private::beginVisits(QList<RouterId> list, Visit kind, std::stop_token stopThis,
                                               VisitTasks *visits)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        // A handshake takes milliseconds of this thread; what goes over an open line takes a fraction of one.
        const bool dials = !pool.status(list.at(i)).onlineSince;
        if (i > 0 && dials)
            co_await QCoro::sleepFor(spreadStep);
        else if (i > 0 && i % atOnce == 0)
            co_await QCoro::sleepFor(breath);
        visits->push_back(visit(list.at(i), kind, stopThis));
    }
}

/// Waits until nobody is at work on this router.
QCoro::Task<> FleetWatch::Private::settle(std::shared_ptr<WatchedRouter> watched)
{
    while (watched->isRunning)
        co_await signalOf(watched.get(), &WatchedRouter::ended);
}

QCoro::Task<> FleetWatch::Private::visit(RouterId router, Visit kind, std::stop_token stopThis)
{
    const std::shared_ptr<WatchedRouter> watched = this->watched(router);
    if (watched->isRunning && kind == Visit::AsPlanned)
        co_return; // it is planned again at the end of that
    co_await settle(watched);
    if (stopThis.stop_requested())
        co_return;
    watched->isRunning = true;
    const auto now = Steady::now();
    if (kind != Visit::AsPlanned || watched->healthDue <= now) {
        co_await readRouter(router, watched, stopThis);
        watched->healthDue = Steady::now() + RoundPlan::jittered(interval(watched->health), options.jitter, chance());
    }
    if (kind != Visit::HealthOnly && watched->health.state == RouterState::Online)
        co_await runRounds(router, watched, kind, stopThis);
    watched->isRunning = false;
    schedule(router, *watched);
    Q_EMIT watched->ended(); // the last act: whoever waited for this may take the watch down
}

void FleetWatch::Private::schedule(RouterId router, WatchedRouter &watched)
{
    if (!isStarted || stop.stop_requested() || !lease.holds(router))
        return;
    auto at = watched.healthDue;
    if (watched.health.state == RouterState::Online) {
        for (const WatchedRouter::Instant due : watched.roundsDue)
            at = std::min(at, due);
    }
    plan.set(router, at);
    arm();
}

QCoro::Task<> FleetWatch::Private::readRouter(RouterId router, std::shared_ptr<WatchedRouter> watched,
                                              std::stop_token stopThis)
{
    pool.endBackOff(router);
    std::optional<Error> error;
    const auto connection = co_await pool.connection(router);
    if (!connection) {
        error = connection.error();
        if (pool.status(router).state == LineState::Inactive)
            co_return; // switched off a moment ago
    } else {
        const Result<HealthReading> reading =
            co_await readHealth(*connection, watched->memory, clock, options.patience, stopThis);
        if (reading) {
            take(router, afterAnswer(watched->health, *reading, clock.now()), true);
            co_return;
        }
        error = reading.error();
    }
    take(router, afterFailure(watched->health, *error, clock.now(), options.rebootPatience), true);
}

QCoro::Task<> FleetWatch::Private::runRounds(RouterId router, std::shared_ptr<WatchedRouter> watched, Visit kind,
                                             std::stop_token stopThis)
{
    const auto now = Steady::now();
    if (watched->roundsDue.size() != rounds.size()) {
        watched->roundsDue.clear();
        // Spread like the health rounds: the routers of a fleet do not do their five-minute work at once.
        const qsizetype place = qsizetype(router.value()) % std::max<qsizetype>(lease.held().size(), 1);
        for (const NamedRound &round : rounds)
            watched->roundsDue.push_back(now +
                                         RoundPlan::spread(place, lease.held().size(), spreadStep * 100, round.every));
    }
    for (size_t i = 0; i < rounds.size() && !stopThis.stop_requested(); ++i) {
        if (kind != Visit::Everything && watched->roundsDue.at(i) > Steady::now())
            continue;
        const Result<> done = co_await rounds.at(i).work(router, stopThis);
        watched->roundsDue.at(i) = Steady::now() + RoundPlan::jittered(rounds.at(i).every, options.jitter, chance());
        if (!done && done.error().kind != Error::Kind::Cancelled) {
            qCInfo(lcFleet) << "round" << rounds.at(i).name << "of router" << router.value()
                            << "failed:" << kindName(done.error().kind);
            Q_EMIT q->roundFailed(router, rounds.at(i).name, done.error());
        }
    }
}

} // namespace nettdesk::fleet
