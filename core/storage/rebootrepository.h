// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/routerreboot.h"
#include "core/storage/database.h"

namespace nettdesk::storage {

/// Orders to restart a router. Every change of state is one guarded UPDATE: false means that another program, or a
/// person, was first.
class RebootRepository {
public:
    explicit RebootRepository(Database &database) : m_database(database) {}

    /// Open ones first, then newest first. Without a router: of all.
    QCoro::Task<Result<QList<RouterReboot>>> list(RouterId router, int limit);
    /// What is scheduled, or was sent and is not over, of all routers. Oldest first.
    QCoro::Task<Result<QList<RouterReboot>>> open();
    /// Sent before that time, and the router is back since then; gives those that were ended by this.
    QCoro::Task<Result<QList<RouterReboot>>> back(RouterId router, Timestamp at);

    /// AlreadyExists (refused by the database): one is scheduled on this router.
    static RebootId insert(Session &session, const RouterReboot &reboot);
    static std::optional<RouterReboot> load(Session &session, RebootId reboot);
    static bool changeState(Session &session, RebootId reboot, RouterReboot::State from, RouterReboot::State to,
                            const QString &error = {});
    /// Scheduled → sent: from now on nobody sends it again.
    static bool markSent(Session &session, RebootId reboot, Timestamp at, std::optional<int> guests);

private:
    Database &m_database;
};

} // namespace nettdesk::storage
