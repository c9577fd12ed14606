// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "core/model/result.h"
#include "core/storage/database.h"

#include <QCoroTask>
#include <QSet>

#include <chrono>

namespace nettdesk::fleet {

/// This program's share of the polling: which routers it asks, because no other living program does. A value of
/// FleetWatch, which renews it in time.
class PollLease {
public:
    PollLease(storage::Database &database, std::chrono::milliseconds leaseFor);

    const QString &owner() const { return m_owner; }
    bool holds(RouterId router) const { return m_held.contains(router); }
    const QSet<RouterId> &held() const { return m_held; }

    /// Says that this program lives, takes what nobody living polls (processes of this computer that died are known
    /// at once), and gives what it holds now.
    QCoro::Task<Result<QSet<RouterId>>> renew();
    /// Everything is free for others at once.
    QCoro::Task<> giveBack();

private:
    storage::Database &m_database;
    std::chrono::milliseconds m_leaseFor;
    QString m_owner;
    QSet<RouterId> m_held;
};

} // namespace nettdesk::fleet
