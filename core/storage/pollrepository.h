// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "core/storage/database.h"

#include <QStringList>

namespace nettdesk::storage {

/// Which running program polls which router. Programs say that they live; a router belongs to one of them until it
/// gives it back or is dead. Times are the database's (Session::now()), so that counters with wrong clocks agree.
class PollRepository {
public:
    explicit PollRepository(Database &database) : m_database(database) {}

    /// This program lives for `leaseFor` from now on; programs whose time is over, and those in `dead`, do not. Takes
    /// every active router that no living program polls, and gives all that this one polls now.
    QCoro::Task<Result<QList<RouterId>>> renew(QString owner, std::chrono::milliseconds leaseFor,
                                               QStringList dead = {});
    /// The program ends: its routers are free at once.
    QCoro::Task<Result<>> giveBack(QString owner);
    /// Programs that say they live, and until when.
    QCoro::Task<Result<QHash<QString, Timestamp>>> owners();
    /// Who polls this router now; empty: nobody.
    QCoro::Task<Result<QString>> ownerOf(RouterId router);

private:
    Database &m_database;
};

} // namespace nettdesk::storage
