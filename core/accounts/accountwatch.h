// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/clocktrust.h"
#include "core/accounts/routerpicture.h"
#include "core/fleet/intentrunner.h"
#include "core/storage/voucheraccounts.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

#include <stop_token>

namespace nettdesk::fleet {
class RouterPool;
}
namespace nettdesk::security {
class AuditTrail;
}
namespace nettdesk::storage {
class Database;
}

namespace nettdesk::accounts {

struct SeenUse;

/// Follows what guests do with their codes and ends what is over: first use (recorded once, paid for where due),
/// devices, time and data used, used up, ended by a date. It writes the database and intents; routers are told by
/// AccountWorker. The two rounds are regular work of fleet::FleetWatch; the ends are timed here, to the second, while
/// the program runs. While this computer's clock has leapt and routers do not bear it out (ClockTrust), nothing is
/// recorded and nothing ended: the routers' own stamps and ends go on, and are read when the clock is right again.
class AccountWatch : public QObject {
    Q_OBJECT

public:
    AccountWatch(storage::Database &database, const security::AuditTrail &audit, fleet::RouterPool &pool,
                 fleet::IntentRunner &runner, const Clock &clock, QObject *parent = nullptr);

    /// Every 30 s: who is signed in. A code that was not used yet is now, since then less the session's uptime.
    QCoro::Task<Result<>> readSessions(RouterId router, std::stop_token stop);
    /// Every 5 minutes, and after a time away: users, schedulers, sessions. What happened while nobody looked is found
    /// by the router's stamps and counters; what it does not know any more is recorded as "between A and B".
    QCoro::Task<Result<>> readAccounts(RouterId router, std::stop_token stop);

    /// Ends what is over by the clock, in the database at once and on routers by intents. Gives how many: none while
    /// the clock is in doubt; where it has leapt, some routers are asked for theirs first.
    QCoro::Task<Result<int>> endDue();

    /// Whether this computer's clock is believed. Where it has leapt, some routers are asked first: for whoever is
    /// about to give more time from now on.
    QCoro::Task<Result<bool>> checkClock();

    /// Set: a router's clock says that this computer's is ahead by so much of what it was.
    std::optional<std::chrono::milliseconds> clockAhead() const { return m_clockAhead; }

    /// Times the ends by itself from now on.
    void start();
    void stop();

Q_SIGNALS:
    void changed();           ///< vouchers were used, used up or ended
    void clockDoubtChanged(); ///< see clockAhead()

private:
    struct Round;

    Result<> recordUse(storage::Session &session, Round &round, const Voucher &voucher, const SeenUse &use) const;
    Result<> audit(storage::Session &session, const Voucher &voucher, const QString &action, VoucherState after) const;
    Result<> take(storage::Session &session, Round &round, const RouterPicture &picture,
                  const storage::VoucherAccounts::Row &row) const;
    QCoro::Task<Result<bool>> isClockBelieved(QList<RouterId> witnesses, std::stop_token stop);
    QCoro::Task<Result<>> setClockAhead(std::optional<std::chrono::milliseconds> ahead);
    QCoro::Task<> arm();

    storage::Database &m_database;
    const security::AuditTrail &m_audit;
    fleet::RouterPool &m_pool;
    fleet::IntentRunner &m_runner;
    const Clock &m_clock;
    QTimer m_timer;
    std::optional<std::chrono::milliseconds> m_clockAhead;
    bool m_isStarted = false;
};

} // namespace nettdesk::accounts
