// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/router.h"
#include "core/model/routerhealth.h"

namespace nettdesk::ui {

/// A router as the screen shows it: its record, and how it was when it was last asked. Figures of a router that is away
/// are of the past, so the list does not show them; `health` still has them.
struct RouterEntry {
    Router router;
    RouterHealth health;

    /// An inactive one is inactive whatever was heard of it before.
    RouterState state() const { return router.isActive ? health.state : RouterState::Inactive; }
    bool isOnline() const { return state() == RouterState::Online; }

    const QString &identity() const { return health.identity.isEmpty() ? router.identity : health.identity; }
    const QString &version() const { return health.version.isEmpty() ? router.version : health.version; }
    const QString &board() const { return health.board.isEmpty() ? router.board : health.board; }
    std::optional<Timestamp> lastSeen() const
    {
        // A test of the connection, too, is a sight of it.
        return std::max(health.lastSeen, router.lastSeen);
    }

    std::optional<int> guests() const { return isOnline() ? health.activeUsers() : std::nullopt; }
    std::optional<int> cpuLoad() const { return isOnline() ? health.cpuLoad : std::nullopt; }
    std::optional<std::chrono::seconds> uptime() const { return isOnline() ? health.uptime : std::nullopt; }
    std::optional<std::chrono::milliseconds> roundTrip() const { return isOnline() ? health.roundTrip : std::nullopt; }
    /// 0 to 1: how much of the memory is in use.
    std::optional<double> memoryUsed() const
    {
        if (!isOnline() || !health.freeMemory || !health.totalMemory || health.totalMemory->bytes() <= 0)
            return std::nullopt;
        return 1.0 - double(health.freeMemory->bytes()) / double(health.totalMemory->bytes());
    }
};

} // namespace nettdesk::ui
