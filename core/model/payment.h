// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/id.h"
#include "core/model/money.h"

#include <QString>

#include <optional>

namespace nettdesk {

/// Money taken for something, or given back. One that stands per voucher that was sold or claimed, none for others
/// (product V12).
struct Payment {
    enum class Status { Pending, Completed, Failed };
    enum class Source {
        Voucher,
        Invoice,
        Refund, ///< money given back: below zero, `refundOf` names what it gives back
    };
    enum class Method { Offline, Online };

    PaymentId id;
    Timestamp at;
    Money amount;
    Status status = Status::Completed;
    Source source = Source::Voucher;
    Method method = Method::Offline;
    VoucherId voucher;
    RouterId router;
    EmployeeId operatorId;
    QString operatorName;
    QString macAddress;
    QString operation;                   ///< OperationId::text() of the act that took it
    PaymentId refundOf;                  ///< Source::Refund: the payment that it gives back, all of it
    std::optional<Timestamp> refundedAt; ///< it was given back: another payment for the same voucher may follow
    std::optional<Timestamp> foundAt;    ///< when it was learned of, where that is later than `at`
    QString reference;                   ///< a receipt's number; of a refund, its reason
};

} // namespace nettdesk
