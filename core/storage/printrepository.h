// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/printjob.h"
#include "core/storage/database.h"

#include <QStringList>

namespace nettdesk::storage {

/// How many active vouchers are where, on paper's way to a guest (product C8).
struct PrintStock {
    qint64 neverPrinted = 0;
    qint64 printed = 0;     ///< and not sold through the till; includes what waits for a word
    qint64 sold = 0;        ///< recorded as sold, not yet redeemed
    qint64 unconfirmed = 0; ///< of the printed: in a job about which nobody has said what came out
    qint64 dead = 0;        ///< of the printed: can no longer be redeemed, its paper is waste
    bool operator==(const PrintStock &) const = default;
};

/// Print jobs and the cards in them. voucher.printed counts how often a voucher came out, as far as is known: a job
/// counts when it is sent, and what did not come out is taken back when a person says so.
class PrintRepository {
public:
    explicit PrintRepository(Database &database) : m_database(database) {}

    QCoro::Task<Result<std::optional<PrintJob>>> byId(PrintJobId job);
    /// Newest first; `before` is the last id of the page above, zero to begin.
    QCoro::Task<Result<QList<PrintJob>>> page(bool onlyOpen, PrintJobId before, int limit);
    /// Where a voucher has been on paper, newest first.
    QCoro::Task<Result<QList<PrintedCard>>> ofVoucher(VoucherId voucher);
    /// Codes of the job's cards behind `position`, in printing order.
    QCoro::Task<Result<QStringList>> codesBehind(PrintJobId job, int position);
    /// Of one batch, or of all without one.
    QCoro::Task<Result<PrintStock>> stock(BatchId batch, Timestamp now);

    /// Vouchers in printing order: all of a batch, or these codes' keys in this order. Unknown keys are left out.
    static QList<VoucherId> vouchersOf(Session &session, BatchId batch);
    static QList<VoucherId> vouchersOf(Session &session, const QStringList &codeKeys);
    static std::optional<PrintJob> byOperation(Session &session, const OperationId &operation);
    static std::optional<PrintJob> byId(Session &session, PrintJobId job);
    /// Writes the job and its cards and counts each voucher as printed.
    static PrintJobId insert(Session &session, PrintJob &job, const QList<VoucherId> &vouchers);
    /// From Sent to the state, last good card and word that `job` has; false when it was not Sent any more. Cards
    /// behind the last good one are counted back.
    static bool settle(Session &session, const PrintJob &job);

private:
    Database &m_database;
};

} // namespace nettdesk::storage
