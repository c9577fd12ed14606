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
    std::optional<Payment::Status> status = {};
    std::optional<Payment::Source> source = {};
    std::optional<Payment::Method> method = {};
};

/// Money taken, and given back. A voucher is paid for once: the database refuses a second payment with source Voucher
/// while the first one stands, and a second refund of one payment.
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
    /// The one payment of a voucher, whoever comes first: sale, redemption or first use. True: this call took it.
    /// False: it stands already; device and router that were not known then are filled in.
    static bool recordOnce(Session &session, const Payment &payment);
    /// Gives all of it back: a payment below zero, at `at`, for a reason. Nothing: there is none that stands.
    static std::optional<Payment> refund(Session &session, VoucherId voucher, Payment refund);
    static std::optional<Payment> load(Session &session, PaymentId payment);
    static std::optional<Payment> ofVoucher(Session &session, VoucherId voucher); ///< the one that stands

private:
    Database &m_database;
};

QString paymentStatusName(Payment::Status status); ///< "pending", "completed", "failed"
QString paymentSourceName(Payment::Source source); ///< "voucher", "invoice", "refund"
QString paymentMethodName(Payment::Method method); ///< "offline", "online"
std::optional<Payment::Status> paymentStatusFromName(const QString &name);
std::optional<Payment::Source> paymentSourceFromName(const QString &name);
std::optional<Payment::Method> paymentMethodFromName(const QString &name);

} // namespace nettdesk::storage
