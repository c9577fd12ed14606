// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/intentrunner.h"
#include "core/model/actor.h"
#include "core/model/operationid.h"
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

namespace nettdesk::vouchers {

class AccountWatch;

/// What replacing a router would do, or did.
struct ReplacementPlan {
    bool oldAnswers = false;               ///< last counters can be read, accounts frozen
    std::optional<Timestamp> countersFrom; ///< else: how old the last known ones are
    int unused = 0;                        ///< ahead, not begun: as sold
    int running = 0;                       ///< with what is left
    int stock = 0;                         ///< no account: only their record moves
    int over = 0;                          ///< nothing is left of these: not made again
    int beingActivated = 0;                ///< must be finished first
    QStringList conflicts;                 ///< users of these names stand on the new router and are not ours
};

/// Another device in a router's place (product N2): every live code is made again on it with its remaining time and
/// data; the end of elapsed time stays the instant that it was. Nothing without our mark is touched on either.
class RouterReplacement : public QObject {
    Q_OBJECT

public:
    RouterReplacement(storage::Database &database, const security::AuditTrail &audit, fleet::RouterPool &pool,
                      fleet::IntentRunner &runner, AccountWatch &watch, const Clock &clock, QObject *parent = nullptr);

    /// Dry run: asks both, changes nothing. Permission EditRouters. Errors: those of the new router's connection.
    QCoro::Task<Result<ReplacementPlan>> check(Actor actor, RouterId old, RouterId replacement,
                                               std::stop_token stop = {});
    /// Reads the old one's last counters (where it answers), then moves all vouchers in one transaction and writes the
    /// intents, which also disable ours on the old router, now or whenever it ever answers again. Invalid: codes are
    /// being activated, or the names of some are taken on the new one.
    QCoro::Task<Result<ReplacementPlan>> run(Actor actor, RouterId old, RouterId replacement, OperationId operation,
                                             std::stop_token stop = {});

private:
    storage::Database &m_database;
    const security::AuditTrail &m_audit;
    fleet::RouterPool &m_pool;
    fleet::IntentRunner &m_runner;
    AccountWatch &m_watch;
    const Clock &m_clock;
};

} // namespace nettdesk::vouchers
