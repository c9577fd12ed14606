// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/polllease.h"

#include "core/fleet/processname.h"
#include "core/storage/pollrepository.h"

namespace nettdesk::fleet {

PollLease::PollLease(storage::Database &database, std::chrono::milliseconds leaseFor)
    : m_database(database), m_leaseFor(leaseFor), m_owner(processName())
{
}

QCoro::Task<Result<QSet<RouterId>>> PollLease::renew()
{
    storage::PollRepository polls(m_database);
    const Result<QHash<QString, Timestamp>> owners = co_await polls.owners();
    if (!owners)
        co_return failure(owners.error());
    QStringList dead;
    for (auto owner = owners->cbegin(); owner != owners->cend(); ++owner) {
        if (owner.key() != m_owner && processIsGone(owner.key()))
            dead.append(owner.key());
    }
    const Result<QList<RouterId>> renewed = co_await polls.renew(m_owner, m_leaseFor, dead);
    if (!renewed)
        co_return failure(renewed.error());
    m_held = QSet<RouterId>(renewed->cbegin(), renewed->cend());
    const QSet<RouterId> held = m_held;
    co_return held;
}

QCoro::Task<> PollLease::giveBack()
{
    m_held.clear();
    storage::PollRepository polls(m_database);
    co_await polls.giveBack(m_owner); // where that fails the lease ends by itself
}

} // namespace nettdesk::fleet
