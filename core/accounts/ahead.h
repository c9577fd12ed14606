// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/intentrunner.h"
#include "core/model/actor.h"
#include "core/model/operationid.h"
#include "core/model/voucher.h"

#include <QCoroTask>
#include <QObject>

#include <memory>
#include <stop_token>

namespace nettdesk::fleet {
class RouterPool;
}
namespace nettdesk::routeros {
class Connection;
}
namespace nettdesk::storage {
class Database;
class Session;
} // namespace nettdesk::storage

namespace nettdesk::accounts {

/// In the transaction that makes (or sells) codes that stand ahead: a mark and an intent for each, and one for the
/// batch's window. Codes that were planned before are left. Gives how many.
qint64 planAhead(storage::Session &session, const Batch &batch, const OperationId &operation);

/// The intent for the batch's window alone, where it has one that is not over.
void planBatchWindow(storage::Session &session, const Batch &batch, const OperationId &operation);

/// How far a batch is on its router.
struct AheadProgress {
    int total = 0;
    int standing = 0;  ///< their accounts stand
    int waiting = 0;   ///< still to be made; goes on by itself
    int attention = 0; ///< a person must decide about these
};

/// Batches that stand on a router before anybody uses them (product V6, V13). The accounts are intents, carried out by
/// AccountWorker; here is the batch's window ("may be used between", "ends at the latest"), which RouterOS has no field
/// for: up to three schedulers that find the batch's accounts by their comments.
class AheadBatches : public QObject {
    Q_OBJECT

public:
    AheadBatches(storage::Database &database, fleet::RouterPool &pool, fleet::IntentRunner &runner, const Clock &clock,
                 QObject *parent = nullptr);

    /// Permission SeeVouchers.
    QCoro::Task<Result<AheadProgress>> progress(Actor actor, BatchId batch);
    /// Those that nobody has begun stay in stock without an account; they can be put there later by resume(). Gives how
    /// many. Permission GenerateVouchers.
    QCoro::Task<Result<qint64>> cancel(Actor actor, BatchId batch);
    /// Plans what has no account and no intent. Permission GenerateVouchers.
    QCoro::Task<Result<qint64>> resume(Actor actor, BatchId batch);

private:
    QCoro::Task<fleet::IntentOutcome> carryOut(Intent intent, std::stop_token stop);

    storage::Database &m_database;
    fleet::RouterPool &m_pool;
    fleet::IntentRunner &m_runner;
    const Clock &m_clock;
};

/// Sees to it that the batch's schedulers stand on the router as its window says; those whose moment has passed are not
/// made. May be run any number of times. Errors: those of Connection::call.
QCoro::Task<Result<>> ensureBatchWindow(std::shared_ptr<routeros::Connection> connection, const Clock *clock,
                                        Batch batch, std::stop_token stop);

} // namespace nettdesk::accounts
