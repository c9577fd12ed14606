// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/model/clock.h"
#include "core/model/result.h"
#include "core/model/routersample.h"

#include <QCoroTask>
#include <QList>

#include <chrono>

namespace nettdesk::storage {
class Database;
}

namespace nettdesk::fleet {

/// A router's past, for charts. Traffic is what its guests move: the byte counters of the interfaces on which a hotspot
/// or a PPPoE server runs (what the router receives there is the guests' upload). See docs/decisions.
struct RouterSeries {
    std::chrono::seconds step{30}; ///< between two samples; a gap is longer
    Timestamp from;
    Timestamp to;
    QList<RouterSample> samples; ///< by time; none where the router was not polled
};

/// What health rounds measured: every round for an hour and a quarter, means of five minutes for two days. Written by
/// FleetWatch; read here.
class RouterHistory {
public:
    enum class Span { Hour, Day };

    RouterHistory(storage::Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    /// The last hour (each round) or day (means of five minutes), up to now. Permission SeeRouters.
    QCoro::Task<Result<RouterSeries>> series(Actor actor, RouterId router, Span span);

private:
    storage::Database &m_database;
    const Clock &m_clock;
};

} // namespace nettdesk::fleet
