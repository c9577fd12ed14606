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

namespace nettdesk::accounts {

class AccountWatch;

/// One code of the old router that has an account, or cannot get one, as a replacement finds it.
struct ReplacementCode {
    enum class Fate {
        Running,        ///< made again with what is left
        Unused,         ///< ahead and not begun: made again as sold
        Over,           ///< nothing is left: not made again
        BeingActivated, ///< must be finished first
        Conflict,       ///< a user of this name stands on the new router and is not ours
    };
    QString code;
    Fate fate = Fate::Running;
    std::optional<std::chrono::seconds> timeLeft = {}; ///< none: not limited
    std::optional<ByteCount> dataLeft = {};
    std::optional<Timestamp> endsAt = {}; ///< stays this instant
};

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
    static constexpr int listed = 10'000;  ///< at most so many codes are listed, those in the way before all others
    QList<ReplacementCode> codes = {};     ///< in the order they were made

    /// Accounts that are made again.
    int moving() const { return unused + running; }
};

/// How far the routers are with what a replacement wrote; it goes on by itself.
struct ReplacementProgress {
    int making = 0;    ///< accounts that still have to be made on the new router
    int attention = 0; ///< of those, a person must decide about these
    int closing = 0;   ///< accounts that still have to be closed on the old one
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
    /// Of a run with this operation. Permission SeeRouters.
    QCoro::Task<Result<ReplacementProgress>> progress(Actor actor, RouterId old, RouterId replacement,
                                                      OperationId operation);

private:
    storage::Database &m_database;
    const security::AuditTrail &m_audit;
    fleet::RouterPool &m_pool;
    fleet::IntentRunner &m_runner;
    AccountWatch &m_watch;
    const Clock &m_clock;
};

} // namespace nettdesk::accounts
