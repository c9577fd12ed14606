// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/model/payment.h"
#include "core/model/progress.h"
#include "core/storage/paymentrepository.h"

#include <QCoroTask>

#include <stop_token>

namespace nettdesk::billing {

/// What was taken, read back. Payments are written by what earns them, inside its own transaction.
class PaymentService {
public:
    explicit PaymentService(storage::Database &database) : m_database(database) {}

    /// Newest first; those before `before` (the last id of the page above), at most `limit`. Permission SeePayments.
    QCoro::Task<Result<QList<Payment>>> page(Actor actor, storage::PaymentFilter filter, PaymentId before, int limit);
    /// All that the filter lets through, newest first, as a table for spreadsheets; the file is there whole or not at
    /// all. How many rows. Permission SeePayments. Errors: Cancelled, Invalid (the file cannot be written).
    QCoro::Task<Result<qint64>> exportTo(Actor actor, storage::PaymentFilter filter, QString path,
                                         bool withByteOrderMark, Progress progress = {}, std::stop_token stop = {});
    /// How many and how much of what the filter lets through, per currency, refunds subtracted. Without a status in the
    /// filter, completed ones count. Permission SeePayments.
    QCoro::Task<Result<QList<storage::PaymentRepository::Total>>> totals(Actor actor, storage::PaymentFilter filter);
    /// What the actor took in [from, to): everybody may see what passed through the own hands. Per currency.
    QCoro::Task<Result<QList<storage::PaymentRepository::Total>>> ownTakings(Actor actor, Timestamp from, Timestamp to);

private:
    storage::Database &m_database;
};

} // namespace nettdesk::billing
