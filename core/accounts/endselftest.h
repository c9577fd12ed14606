// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/endlayers.h"
#include "core/model/actor.h"

#include <QCoroTask>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace nettdesk::fleet {
class RouterPool;
}
namespace nettdesk::routeros {
class Connection;
}
namespace nettdesk::security {
class AuditTrail;
}
namespace nettdesk::storage {
class Database;
}

namespace nettdesk::accounts {

/// Shows by what a router ends vouchers (EndLayers), and tries it: a user "nd1-test" and a scheduler that ends it ten
/// seconds later; within thirty the user must be disabled and the scheduler gone. Proves rights, device mode, clock and
/// script at once. Both are removed whatever happens.
class EndSelfTest : public QObject {
    Q_OBJECT

public:
    using Pause = std::function<QCoro::Task<>(std::chrono::milliseconds)>;

    EndSelfTest(storage::Database &database, const security::AuditTrail &audit, fleet::RouterPool &pool,
                const Clock &clock, QObject *parent = nullptr);

    /// Tests wait by moving a clock.
    void setPause(Pause pause) { m_pause = std::move(pause); }

    /// Permission SeeRouters.
    QCoro::Task<Result<EndLayers>> layers(Actor actor, RouterId router);
    /// Takes up to half a minute. Permission EditRouters; audited. Errors: those of the connection; a router that takes
    /// no schedulers, or does not run them, is an answer and no error.
    QCoro::Task<Result<EndLayers>> run(Actor actor, RouterId router, std::stop_token stop = {});

private:
    QCoro::Task<Result<EndLayers>> tryIt(std::shared_ptr<routeros::Connection> connection, std::stop_token stop);
    QCoro::Task<> cleanUp(std::shared_ptr<routeros::Connection> connection);

    storage::Database &m_database;
    const security::AuditTrail &m_audit;
    fleet::RouterPool &m_pool;
    const Clock &m_clock;
    Pause m_pause;
};

} // namespace nettdesk::accounts
