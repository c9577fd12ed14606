// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "core/model/result.h"

#include <QCoroTask>
#include <QHash>
#include <QString>
#include <QStringList>

namespace nettdesk::fleet {

/// Whose account a router user is.
struct GuestIdentity {
    enum class Kind { Unknown, Voucher, Customer };

    Kind kind = Kind::Unknown;
    qint64 id = 0; ///< of the voucher's or customer's row
    QString text;  ///< the code as it is printed, or the customer's name

    bool operator==(const GuestIdentity &) const = default;
};

/// Answers who a router user is, so that fleet need not know vouchers or customers. Vouchers and customers have one
/// each; the first that knows a name answers for it.
class GuestDirectory {
public:
    virtual ~GuestDirectory() = default;
    /// Those of the names (as they stand on the router) that are known here. Up to 50,000 in one call.
    virtual QCoro::Task<Result<QHash<QString, GuestIdentity>>> whoAre(RouterId router, QStringList userNames) = 0;
};

} // namespace nettdesk::fleet
