// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/model/operationid.h"
#include "core/model/result.h"
#include "core/model/voucher.h"

#include <QCoroTask>
#include <QList>

#include <chrono>

namespace nettdesk::security {
class AuditTrail;
}
namespace nettdesk::storage {
class Database;
}

namespace nettdesk::vouchers {

/// What became of a deletion.
struct Removal {
    QList<VoucherId> removed;
    QList<VoucherId> refunded;  ///< of those: sold ones whose money was given back; their deletion cannot be undone
    QList<VoucherId> notActive; ///< redeemed, used or over: these are kept
    QList<VoucherId> sold;      ///< left as they are: deleted only with their refund
    Timestamp undoUntil;
};

/// Vouchers that should not be there: only active ones are deleted, their codes stay taken for ever (product V8). One
/// transaction for all that were chosen, up to some thousand, with one undo.
class RemovalService {
public:
    static constexpr std::chrono::seconds undoFor{30};
    static constexpr int mostAtOnce = 10'000;

    RemovalService(storage::Database &database, const security::AuditTrail &audit)
        : m_database(database), m_audit(audit)
    {
    }

    /// Sold ones are deleted with their refund when `reason` says why the money is given back, and left otherwise.
    /// Permission DeleteVoucher. The same operation again gives what it did. Errors: Invalid (too many), Locked.
    QCoro::Task<Result<Removal>> remove(Actor actor, QList<VoucherId> vouchers, OperationId operation,
                                        QString reason = {});
    /// Makes what that operation deleted active again, within 30 s: those that it did. Permission DeleteVoucher.
    /// Errors: NotFound (no such deletion), Invalid (too late).
    QCoro::Task<Result<QList<VoucherId>>> undo(Actor actor, OperationId removal);
    /// The same for one voucher, whichever operation deleted it. Errors: Invalid (too late, refunded, not deleted).
    QCoro::Task<Result<>> undoOne(Actor actor, VoucherId voucher, OperationId operation);

private:
    storage::Database &m_database;
    const security::AuditTrail &m_audit;
};

} // namespace nettdesk::vouchers
