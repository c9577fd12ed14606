// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/intentrunner.h"
#include "core/model/actor.h"
#include "core/model/voucher.h"

#include <QCoroTask>
#include <QObject>

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

class AccountWatch;

/// One thing in which a router and the database do not agree.
struct Drift {
    enum class Kind {
        MissingAccount,  ///< a live voucher has no account
        Differs,         ///< its limits or profile are not what was sold
        EndMissing,      ///< the router's own end is missing or wrong
        Disabled,        ///< switched off although the voucher is not over
        NotCut,          ///< over, and still able to sign in
        Leftover,        ///< over for good: a scheduler, or (after 30 days) the account itself still stands
        UsedNotRecorded, ///< the router knows a first use that the database does not
        ForeignUser,     ///< a user of that name is not ours; never touched
        StrayMark,       ///< our mark, and no voucher of ours: another shop's, or an older database's; never touched
    };
    Kind kind = Kind::MissingAccount;
    VoucherId voucher; ///< none for StrayMark
    QString code;      ///< or the user's name
    QString text;      ///< a sentence
    bool canRepair = false;
};

QString driftName(Drift::Kind kind); ///< "missingAccount", …: scripts

struct DriftReport {
    QList<Drift> drifts;
    int accounts = 0; ///< vouchers that were compared
    int repairable = 0;
    bool isMassChange = false; ///< so much differs that something else is likely wrong: an old backup, the wrong router
};

/// Compares a router with the database and repairs what carries our mark (product: reconcile). Nothing without our mark
/// is ever changed.
class Reconcile : public QObject {
    Q_OBJECT

public:
    Reconcile(storage::Database &database, const security::AuditTrail &audit, fleet::RouterPool &pool,
              fleet::IntentRunner &runner, AccountWatch &watch, const Clock &clock, QObject *parent = nullptr);

    /// Permission SeeVouchers. Errors: those of the connection.
    QCoro::Task<Result<DriftReport>> check(Actor actor, RouterId router, std::stop_token stop = {});
    /// Looks again, records uses, writes an intent for each thing that can be repaired. A mass change is refused
    /// (Conflict) unless `evenMany`. Permission ExpireVoucher. Gives what was found; carried out by the intents.
    QCoro::Task<Result<DriftReport>> repair(Actor actor, RouterId router, bool evenMany = false,
                                            std::stop_token stop = {});

private:
    storage::Database &m_database;
    const security::AuditTrail &m_audit;
    fleet::RouterPool &m_pool;
    fleet::IntentRunner &m_runner;
    AccountWatch &m_watch;
    const Clock &m_clock;
};

} // namespace nettdesk::accounts
