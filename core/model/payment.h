// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/id.h"
#include "core/model/money.h"

#include <QString>

namespace nettdesk {

/// Money taken for something. One per voucher that was sold or claimed, none for others (product V12).
struct Payment {
    enum class Status { Pending, Completed, Failed };
    enum class Source { Voucher, Invoice };
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
    QString operation; ///< OperationId::text() of the act that took it
};

} // namespace nettdesk
