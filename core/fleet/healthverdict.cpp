// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/healthverdict.h"

namespace nettdesk::fleet {

namespace {

constexpr int failuresUntilOffline = 3;
constexpr std::chrono::seconds goingDown{60}; // a router that was told to restart may answer once more
constexpr std::chrono::seconds uptimeStep{1}; // uptimes are told in whole seconds

void enter(RouterHealth &health, RouterState state, Timestamp now)
{
    if (health.state == state)
        return;
    health.state = state;
    health.since = now;
}

/// Whether it booted after it was told to. What its uptime was before says that only where it was up for longer.
bool bootedSinceOrder(const RouterHealth &before, const HealthReading &reading, Timestamp now)
{
    return before.state == RouterState::Rebooting && before.awaySince && reading.uptime &&
           *reading.uptime + uptimeStep < now - *before.awaySince;
}

bool isAway(RouterState state)
{
    return state == RouterState::Unreachable || state == RouterState::Offline || state == RouterState::Rebooting;
}

} // namespace

RouterHealth afterAnswer(RouterHealth before, const HealthReading &reading, Timestamp now)
{
    RouterHealth after = std::move(before);
    const bool startedAnew =
        (reading.uptime && after.uptime && *reading.uptime < *after.uptime) || bootedSinceOrder(after, reading, now);
    const bool isGoingDown = after.state == RouterState::Rebooting && !startedAnew && after.uptime && after.awaySince &&
                             now - *after.awaySince < goingDown;
    if (isGoingDown) {
        after.readAt = now;
        return after;
    }
    // A router may be back before the next round missed it: then it was away since it was last seen, at most.
    if (after.awaySince || (startedAnew && after.lastSeen)) {
        after.away = std::max(now - after.awaySince.value_or(*after.lastSeen), std::chrono::milliseconds(0));
        after.backAt = now;
        after.restarted = startedAnew;
        after.awaySince.reset();
    }
    enter(after, RouterState::Online, now);
    after.readAt = now;
    after.lastSeen = now;
    after.failures = 0;
    after.error.reset();
    if (!reading.identity.isEmpty())
        after.identity = reading.identity;
    if (!reading.version.isEmpty())
        after.version = reading.version;
    if (!reading.board.isEmpty())
        after.board = reading.board;
    after.uptime = reading.uptime;
    after.cpuLoad = reading.cpuLoad;
    after.freeMemory = reading.freeMemory;
    after.totalMemory = reading.totalMemory;
    after.hotspotUsers = reading.hotspotUsers;
    after.pppUsers = reading.pppUsers;
    after.down = reading.down;
    after.up = reading.up;
    after.roundTrip = reading.roundTrip;
    after.clockSkew = reading.clockSkew;
    after.tls = reading.tls;
    after.unavailable = reading.unavailable;
    return after;
}

RouterHealth afterFailure(RouterHealth before, const Error &error, Timestamp now,
                          std::chrono::milliseconds rebootPatience)
{
    RouterHealth after = std::move(before);
    switch (error.kind) {
    case Error::Kind::Locked:
    case Error::Kind::Storage:
    case Error::Kind::NotFound:
    case Error::Kind::Cancelled: return after;
    default: break;
    }
    after.readAt = now;
    ++after.failures;
    after.error = error;
    switch (error.kind) {
    case Error::Kind::LoginRefused: enter(after, RouterState::WrongPassword, now); return after;
    case Error::Kind::NotPermitted: enter(after, RouterState::NotPermitted, now); return after;
    case Error::Kind::CertificateChanged: enter(after, RouterState::CertificateChanged, now); return after;
    default: break;
    }
    const bool isExpectedAway =
        after.state == RouterState::Rebooting && after.awaySince && now - *after.awaySince < rebootPatience;
    if (isExpectedAway)
        return after;
    const bool isGone = after.state == RouterState::Rebooting || after.state == RouterState::Offline ||
                        after.failures >= failuresUntilOffline;
    if (!after.awaySince)
        after.awaySince = now;
    enter(after, isGone ? RouterState::Offline : RouterState::Unreachable, now);
    return after;
}

RouterHealth afterRebootOrder(RouterHealth before, Timestamp now)
{
    RouterHealth after = std::move(before);
    enter(after, RouterState::Rebooting, now);
    after.awaySince = now;
    after.failures = 0;
    return after;
}

bool cameBack(const RouterHealth &before, const RouterHealth &after)
{
    const bool wasHere = before.lastSeen || isAway(before.state);
    return after.state == RouterState::Online && wasHere && after.backAt && after.backAt != before.backAt;
}

} // namespace nettdesk::fleet
