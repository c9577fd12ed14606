// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/payment.h"
#include "core/storage/database.h"

namespace nettdesk::storage {

struct PaymentFilter {
    std::optional<Timestamp> from = {}; ///< inclusive
    std::optional<Timestamp> to = {};   ///< exclusive
    RouterId router = {};
    EmployeeId employee = {}; ///< who took it
};

/// Money taken. A voucher is paid for once: the database refuses a second payment with source Voucher.
class PaymentRepository {
public:
    explicit PaymentRepository(Database &database) : m_database(database) {}

    /// Newest first; those before `before` (the last id of the page above), at most `limit`.
    QCoro::Task<Result<QList<Payment>>> page(PaymentFilter filter, PaymentId before, int limit);
    QCoro::Task<Result<std::optional<Payment>>> ofVoucher(VoucherId voucher);
    /// How many and how much, per currency.
    struct Total {
        QString currency;
        qint64 count = 0;
        qint64 minor = 0;
    };
    QCoro::Task<Result<QList<Total>>> totals(PaymentFilter filter);

    static PaymentId insert(Session &session, const Payment &payment);
    static std::optional<Payment> ofVoucher(Session &session, VoucherId voucher);

private:
    Database &m_database;
};

QString paymentStatusName(Payment::Status status); ///< "pending", "completed", "failed"
QString paymentSourceName(Payment::Source source); ///< "voucher", "invoice"
QString paymentMethodName(Payment::Method method); ///< "offline", "online"

} // namespace nettdesk::storage
