// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/result.h"
#include "core/model/routerhealth.h"
#include "core/routeros/values.h"

#include <QByteArrayList>
#include <QCoroTask>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace nettdesk::routeros {
class Connection;
class Row;
} // namespace nettdesk::routeros

namespace nettdesk::fleet {

/// What is known of a router over one connection, so that a menu it does not have is not asked for in every round.
struct HealthMemory {
    struct Counters {
        quint64 rx = 0; ///< bytes that the router received where its guests are: their upload
        quint64 tx = 0;
        std::chrono::steady_clock::time_point at;
    };

    const void *connection = nullptr; ///< compared only
    int roundsLeft = 0;               ///< until what is missing is looked for again
    QList<UnavailableFeature> unavailable;
    QByteArrayList guestInterfaces; ///< of hotspots and PPPoE servers, each once
    std::optional<Counters> counters;
};

/// What one health round read. Missing: the router does not say it.
struct HealthReading {
    QString identity;
    QString version;
    QString board;
    std::optional<std::chrono::seconds> uptime;
    std::optional<int> cpuLoad;
    std::optional<ByteCount> freeMemory;
    std::optional<ByteCount> totalMemory;
    std::optional<int> hotspotUsers;
    std::optional<int> pppUsers;
    std::optional<BitRate> down;
    std::optional<BitRate> up;
    std::chrono::milliseconds roundTrip{0};
    std::optional<std::chrono::seconds> clockSkew;
    TlsMode tls = TlsMode::Off;
    QList<UnavailableFeature> unavailable;
};

/// One health round over an open line: /system/resource, identity, clock, how many are online, and the byte counters
/// of the interfaces that guests use; sent together, one round trip for all. A menu that is missing, refused or not
/// understood is in `unavailable` and fails nothing.
/// Errors: the line's (NotReachable, TimedOut after `patience` of silence, Cancelled); NotPermitted when not even
/// identity and resource may be read.
QCoro::Task<Result<HealthReading>> readHealth(std::shared_ptr<routeros::Connection> connection,
                                              std::shared_ptr<HealthMemory> memory, const Clock &clock,
                                              std::chrono::milliseconds patience, std::stop_token stop);

/// How many are online, hotspot and PPP together; a package that is missing counts none. Errors: the line's, and
/// NotPermitted.
QCoro::Task<Result<int>> countGuests(std::shared_ptr<routeros::Connection> connection,
                                     std::chrono::milliseconds patience, std::stop_token stop);

/// The instant that a row of /system/clock names, by its date, time and gmt-offset. None where one is missing or not
/// understood.
std::optional<Timestamp> routerInstant(const routeros::Row &clockRow);

} // namespace nettdesk::fleet
